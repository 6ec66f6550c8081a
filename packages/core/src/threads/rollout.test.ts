import type { Thread } from '@wirebox/app-server-protocol';
import { afterEach, describe, expect, it } from 'vitest';
import type { Conversation } from '../testing/conversation.ts';
import { createConversations, listThreads, readThread } from '../testing/conversations.ts';
import { testHome } from '../testing.ts';

const { converse, closeAll } = createConversations();
afterEach(closeAll);

/** Ends the server and starts another one with the same files. */
async function restart(lab: Conversation): Promise<Conversation> {
  await lab.server.close();
  const next = await converse();
  const config = `${testHome}/config.toml`;
  for (const [path, text] of lab.ports.disk) {
    if (path !== config) next.ports.disk.set(path, text);
  }
  return next;
}

describe('a rollout', () => {
  it('is written from the first message on, in the form of the real server', async () => {
    const lab = await converse();
    const thread = await lab.startThread();
    const turn = await lab.say(thread.id, 'Hello');
    const lines = lab.rollout();
    const kinds = lines.map(({ type, payload }) => (type === 'event_msg' ? payload.type : type));
    expect(kinds).toEqual([
      'session_meta',
      'task_started',
      'turn_context',
      'response_item',
      'item_completed',
      'item_completed',
      'response_item',
      'token_count',
      'task_complete',
    ]);
    expect(lines.map(({ ordinal }) => ordinal)).toEqual(lines.map((_, index) => index));
    expect(lines[0]?.payload).toMatchObject({
      id: thread.id,
      cwd: '/project',
      originator: 'test',
      source: 'vscode',
      model_provider: 'lab',
      history_mode: 'paginated',
    });
    expect(lines[4]?.payload).toMatchObject({
      turn_id: turn.id,
      item: { type: 'UserMessage', content: [{ type: 'text', text: 'Hello', text_elements: [] }] },
    });
    expect(lines.at(-1)?.payload).toMatchObject({
      turn_id: turn.id,
      last_agent_message: 'Hello from the lab.',
    });
  });

  it('is gone on with by another server (thread_resume_returns_rollout_history, thread_name_set_is_reflected_in_read_list_and_resume, thread_resume_without_overrides_does_not_change_updated_at_or_mtime)', async () => {
    const before = await converse();
    const { id } = await before.startThread();
    await before.say(id, 'one');
    await before.client.request('thread/name/set', { threadId: id, name: '  a name ' });
    expect(await before.client.hears('thread/name/updated')).toEqual({
      threadId: id,
      threadName: 'a name',
    });

    const lab = await restart(before);
    const [listed] = (await listThreads(lab)).data;
    expect(listed?.name).toBe('a name');
    expect((await readThread(lab, id)).name).toBe('a name');
    const path = listed?.path ?? '';
    const stored = lab.ports.disk.get(path);
    const resumed = await lab.client.request('thread/resume', { threadId: id });
    expect(resumed).toMatchObject({
      model: 'mock-model',
      thread: {
        id,
        name: 'a name',
        preview: 'one',
        status: { type: 'idle' },
        turns: [
          {
            status: 'completed',
            items: [
              { type: 'userMessage', content: [{ text: 'one' }] },
              { type: 'agentMessage', id: 'msg_1', text: 'Hello from the lab.' },
            ],
          },
        ],
      },
    });
    expect(await lab.client.hears('thread/tokenUsage/updated')).toMatchObject({
      threadId: id,
      tokenUsage: { total: { totalTokens: 15 } },
    });
    // Nothing is written, and nothing counts as changed, before somebody says something.
    expect(lab.ports.disk.get(path)).toBe(stored);
    const { thread } = resumed as { thread: Thread };
    expect([thread.updatedAt, (await readThread(lab, id)).updatedAt]).toEqual([
      listed?.updatedAt,
      listed?.updatedAt,
    ]);

    await lab.say(id, 'two');
    expect(lab.ports.disk.get(path)?.startsWith(stored ?? '')).toBe(true);
    const ordinals = lab.rollout().map(({ ordinal }) => ordinal);
    expect(ordinals).toEqual(ordinals.map((_, index) => index));
    const said = lab.provider.calls[0]?.body.input.map(
      ({ content }) => (content as { text: string }[])[0]?.text,
    );
    expect(said).toEqual(['one', 'Hello from the lab.', 'two']);
    expect(await readThread(lab, id, true)).toMatchObject({ turns: [{}, { status: 'completed' }] });
  });

  it('that ends within a turn tells of it as interrupted (thread_resume_and_read_interrupt_incomplete_rollout_turn_when_thread_is_idle)', async () => {
    const before = await converse();
    const { id, path } = await before.startThread();
    await before.say(id, 'one');
    const lab = await restart(before);
    const lines = (lab.ports.disk.get(path ?? '') ?? '').split('\n');
    lab.ports.disk.set(path ?? '', `${lines.slice(0, 5).join('\n')}\n`);
    expect(await readThread(lab, id, true)).toMatchObject({
      turns: [{ status: 'interrupted', items: [{ type: 'userMessage' }] }],
    });
    await lab.client.request('thread/resume', { threadId: id });
    await lab.say(id, 'two');
    expect((await readThread(lab, id, true)).turns.map(({ status }) => status)).toEqual([
      'interrupted',
      'completed',
    ]);
  });

  it('survives being cut off at any byte: what is whole stays, and it goes on', async () => {
    const before = await converse();
    const { id, path: given } = await before.startThread();
    const path = given ?? '';
    await before.say(id, 'one');
    const text = before.ports.disk.get(path) ?? '';
    const first = text.indexOf('\n') + 1;
    for (let bytes = first; bytes <= text.length; bytes += 37) {
      const lab = await restart(before);
      lab.ports.disk.set(path, text.slice(0, bytes));
      await lab.client.request('thread/resume', { threadId: id });
      expect((await lab.say(id, 'two')).status).toBe('completed');
      const now = lab.ports.disk.get(path) ?? '';
      expect(now.startsWith(text.slice(0, bytes))).toBe(true);
      const whole = text.slice(0, bytes).split('\n').slice(0, -1);
      expect(now.split('\n').slice(0, whole.length)).toEqual(whole);
      expect((await readThread(lab, id, true)).turns.at(-1)).toMatchObject({
        status: 'completed',
        items: [{ type: 'userMessage' }, { type: 'agentMessage' }],
      });
      await lab.close();
    }
  });

  it('waits for a disk that is full, and loses nothing', async () => {
    const lab = await converse();
    const { id } = await lab.startThread();
    lab.ports.diskFault = 'ENOSPC';
    const turn = await lab.say(id, 'one');
    expect(turn.status).toBe('completed');
    expect(lab.ports.logged.filter(({ level }) => level === 'error')).toHaveLength(1);
    lab.ports.diskFault = undefined;
    await lab.say(id, 'two');
    const completed = lab.rollout().filter(({ payload }) => payload.type === 'task_complete');
    expect(completed).toHaveLength(2);
  });
});
