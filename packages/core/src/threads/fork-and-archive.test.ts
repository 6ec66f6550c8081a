import type { Thread } from '@wirebox/app-server-protocol';
import { afterEach, describe, expect, it } from 'vitest';
import { textInput } from '../testing/conversation.ts';
import { createConversations, listThreads, readThread } from '../testing/conversations.ts';
import { message } from '../testing.ts';

const { converse, closeAll } = createConversations();
afterEach(closeAll);

describe('thread/fork', () => {
  it('copies the history, and outlives what it came from', async () => {
    const lab = await converse();
    const source = await lab.startThread();
    await lab.say(source.id, 'one');
    await lab.say(source.id, 'two');
    await lab.client.request('thread/name/set', { threadId: source.id, name: 'a name' });
    const { thread: fork } = (await lab.client.request('thread/fork', {
      threadId: source.id,
    })) as { thread: Thread };
    expect(fork).toMatchObject({
      forkedFromId: source.id,
      preview: 'one',
      name: 'a name',
      turns: [{ status: 'completed' }, { status: 'completed' }],
    });
    expect(fork.id).not.toBe(source.id);
    await lab.client.request('thread/delete', { threadId: source.id });
    await lab.client.hears('thread/deleted');
    await lab.say(fork.id, 'three');
    expect(lab.provider.calls.at(-1)?.body.input).toHaveLength(5);
    expect((await readThread(lab, fork.id, true)).turns).toHaveLength(3);
    expect((await listThreads(lab)).data.map(({ id }) => id)).toEqual([fork.id]);
  });

  it('stops where it is told to', async () => {
    const lab = await converse();
    const { id: threadId } = await lab.startThread();
    const one = await lab.say(threadId, 'one');
    const two = await lab.say(threadId, 'two');
    const fork = async (params: object) =>
      (
        (await lab.client.request('thread/fork', { threadId, ...params })) as { thread: Thread }
      ).thread.turns.map(({ id }) => id);
    expect(await fork({ lastTurnId: one.id })).toEqual([one.id]);
    expect(await fork({ lastTurnId: two.id })).toEqual([one.id, two.id]);
    expect(await fork({ beforeTurnId: two.id })).toEqual([one.id]);
    await expect(fork({ lastTurnId: 'nope' })).rejects.toMatchObject({
      message: 'turn not found: nope',
    });
  });
});

describe('the archive', () => {
  it('takes a thread and gives it back', async () => {
    const lab = await converse();
    const { id: threadId, path } = await lab.startThread();
    await lab.say(threadId, 'one');
    expect(await lab.client.request('thread/archive', { threadId })).toEqual({});
    expect(await lab.client.hears('thread/archived')).toEqual({ threadId });
    await lab.client.hears<{ status: object }>(
      'thread/status/changed',
      ({ status }) => JSON.stringify(status) === '{"type":"notLoaded"}',
    );
    expect((await listThreads(lab)).data).toEqual([]);
    const [archived] = (await listThreads(lab, { archived: true })).data;
    expect(archived).toMatchObject({ id: threadId, status: { type: 'notLoaded' } });
    expect(archived?.path).toContain('/archived_sessions/rollout-');
    await expect(lab.client.request('thread/resume', { threadId })).rejects.toMatchObject({
      message: `session ${threadId} is archived. Run \`codex unarchive ${threadId}\` to unarchive it first.`,
    });
    await expect(lab.client.request('thread/archive', { threadId })).rejects.toMatchObject({
      key: 'noRolloutFound',
    });
    expect(await readThread(lab, threadId)).toMatchObject({ id: threadId });

    expect(await lab.client.request('thread/unarchive', { threadId })).toMatchObject({
      thread: { id: threadId, path },
    });
    expect((await listThreads(lab)).data).toHaveLength(1);
    await lab.client.request('thread/resume', { threadId });
    expect((await lab.say(threadId, 'two')).status).toBe('completed');
  });

  it('stops the turn that is running', async () => {
    const lab = await converse();
    const { id: threadId } = await lab.startThread();
    lab.provider.reactions.push({ steps: [...message('slow').slice(0, 3), new Promise(() => {})] });
    const saying = lab.say(threadId, 'one');
    await lab.client.hears('item/agentMessage/delta');
    await lab.client.request('thread/archive', { threadId });
    expect((await saying).status).toBe('interrupted');
    await expect(
      lab.client.request('turn/start', { threadId, input: textInput('x') }),
    ).rejects.toMatchObject({ key: 'threadNotFound' });
  });
});
