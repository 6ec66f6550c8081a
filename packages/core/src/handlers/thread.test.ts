import type { Thread, Turn } from '@wirebox/app-server-protocol';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type Conversation,
  type ConversationOptions,
  openConversation,
  textInput,
} from '../testing/conversation.ts';
import { message, testHome } from '../testing.ts';

const open: Conversation[] = [];
async function converse(options?: ConversationOptions) {
  const conversation = await openConversation(options);
  open.push(conversation);
  return conversation;
}
afterEach(async () => {
  for (const conversation of open.splice(0)) await conversation.close();
});

const unknown = '01a20394-0000-7000-8000-0000000000ff';

interface Page {
  data: Thread[];
  nextCursor: string | null;
  backwardsCursor: string | null;
}
const list = (lab: Conversation, params: object = {}): Promise<Page> =>
  lab.client.request('thread/list', params) as Promise<Page>;

const read = async (lab: Conversation, threadId: string, includeTurns = false) =>
  ((await lab.client.request('thread/read', { threadId, includeTurns })) as { thread: Thread })
    .thread;

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

describe('thread/start', () => {
  it('gives a thread with what is in force, and announces the same one', async () => {
    const lab = await converse();
    const started = await lab.client.request('thread/start', { cwd: '/somewhere' });
    expect(started).toMatchObject({
      model: 'mock-model',
      modelProvider: 'lab',
      cwd: '/somewhere',
      approvalPolicy: 'never',
      sandbox: { type: 'readOnly', networkAccess: false },
      reasoningEffort: null,
      thread: {
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/),
        preview: '',
        ephemeral: false,
        name: null,
        status: { type: 'idle' },
        source: 'vscode',
        originator: 'test',
        historyMode: 'paginated',
        turns: [],
      },
    });
    const { thread } = started as { thread: Thread };
    expect(await lab.client.hears('thread/started')).toEqual({ thread });
    expect(thread.path).toMatch(
      new RegExp(`^${testHome}/sessions/\\d{4}/\\d\\d/\\d\\d/rollout-\\S+-${thread.id}\\.jsonl$`),
    );
    expect(lab.ports.disk.has(thread.path ?? '')).toBe(false);
  });

  it('counts a relative directory from that of the server', async () => {
    const lab = await converse();
    expect((await lab.startThread({ cwd: 'a/../b' })).cwd).toBe('/work/b');
  });

  it('takes settings out of the request', async () => {
    const lab = await converse();
    const started = await lab.client.request('thread/start', {
      sandbox: 'workspace-write',
      approvalPolicy: 'on-request',
      model: 'm2',
      serviceTier: 'flex',
      config: { model_reasoning_effort: 'high', 'sandbox_workspace_write.network_access': true },
    });
    expect(started).toMatchObject({
      model: 'm2',
      approvalPolicy: 'on-request',
      reasoningEffort: 'high',
      serviceTier: 'flex',
      sandbox: { type: 'workspaceWrite', networkAccess: true },
    });
  });

  it.each([
    [{ modelProvider: 'nope' }, 'Model provider `nope` not found'],
    [{ config: { model_reasoning_effort: 1 } }, 'model_reasoning_effort must be a string'],
  ])('refuses what cannot be: %j', async (params, detail) => {
    const lab = await converse();
    await expect(lab.client.request('thread/start', params)).rejects.toMatchObject({
      code: -32600,
      message: `failed to load configuration: ${detail}`,
    });
  });

  it('leaves no trace of an ephemeral thread', async () => {
    const lab = await converse();
    const before = [...lab.ports.disk.keys()];
    const thread = await lab.startThread({ ephemeral: true });
    expect(thread).toMatchObject({ ephemeral: true, path: null });
    await lab.say(thread.id, 'Hello');
    await lab.client.request('thread/name/set', { threadId: thread.id, name: 'secret' });
    expect(await read(lab, thread.id, true)).toMatchObject({
      name: 'secret',
      turns: [{ status: 'completed' }],
    });
    const written = [...lab.ports.disk.keys()].filter((path) => !before.includes(path));
    expect(written.filter((path) => !path.endsWith('installation_id'))).toEqual([]);
  });
});

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
      cwd: '/work',
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

  it('is gone on with by another server', async () => {
    const before = await converse();
    const { id } = await before.startThread();
    await before.say(id, 'one');
    await before.client.request('thread/name/set', { threadId: id, name: '  a name ' });
    expect(await before.client.hears('thread/name/updated')).toEqual({
      threadId: id,
      threadName: 'a name',
    });

    const lab = await restart(before);
    const path = (await list(lab)).data[0]?.path ?? '';
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

    await lab.say(id, 'two');
    expect(lab.ports.disk.get(path)?.startsWith(stored ?? '')).toBe(true);
    const ordinals = lab.rollout().map(({ ordinal }) => ordinal);
    expect(ordinals).toEqual(ordinals.map((_, index) => index));
    const said = lab.provider.calls[0]?.body.input.map(
      ({ content }) => (content as { text: string }[])[0]?.text,
    );
    expect(said).toEqual(['one', 'Hello from the lab.', 'two']);
    expect(await read(lab, id, true)).toMatchObject({ turns: [{}, { status: 'completed' }] });
  });

  it('that ends within a turn tells of it as interrupted', async () => {
    const before = await converse();
    const { id, path } = await before.startThread();
    await before.say(id, 'one');
    const lab = await restart(before);
    const lines = (lab.ports.disk.get(path ?? '') ?? '').split('\n');
    lab.ports.disk.set(path ?? '', `${lines.slice(0, 5).join('\n')}\n`);
    expect(await read(lab, id, true)).toMatchObject({
      turns: [{ status: 'interrupted', items: [{ type: 'userMessage' }] }],
    });
    await lab.client.request('thread/resume', { threadId: id });
    await lab.say(id, 'two');
    expect((await read(lab, id, true)).turns.map(({ status }) => status)).toEqual([
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
      expect((await read(lab, id, true)).turns.at(-1)).toMatchObject({
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

describe('what is not there', () => {
  it.each<[string, object, object]>([
    ['thread/read', { threadId: unknown }, { message: `thread not loaded: ${unknown}` }],
    [
      'thread/read',
      { threadId: 'zz' },
      {
        message:
          'invalid thread id: invalid character: expected an optional prefix of `urn:uuid:` followed by [0-9a-fA-F-], found `z` at 1',
      },
    ],
    [
      'thread/resume',
      { threadId: unknown },
      { message: `no rollout found for thread id ${unknown}` },
    ],
    ['thread/resume', { threadId: 'zz' }, { message: /^invalid session id: invalid character: / }],
    ['thread/fork', { threadId: unknown }, { key: 'noRolloutFound' }],
    ['thread/archive', { threadId: unknown }, { key: 'noRolloutFound' }],
    [
      'thread/unarchive',
      { threadId: unknown },
      { message: `no archived rollout found for thread id ${unknown}` },
    ],
    ['thread/delete', { threadId: unknown }, { key: 'noRolloutFound' }],
    ['thread/name/set', { threadId: unknown, name: 'x' }, { key: 'noRolloutFound' }],
    [
      'thread/name/set',
      { threadId: unknown, name: '  ' },
      { message: 'thread name must not be empty' },
    ],
    ['thread/turns/list', { threadId: unknown }, { key: 'threadNotLoaded' }],
    ['thread/items/list', { threadId: unknown }, { key: 'threadNotLoaded' }],
    ['thread/unsubscribe', { threadId: 'zz' }, { key: 'invalidThreadId' }],
    ['thread/list', { cursor: 'zz' }, { message: 'invalid cursor: zz' }],
    ['thread/loaded/list', { cursor: 'zz' }, { message: 'invalid cursor: zz' }],
  ])(
    '%s %j',
    async (method, params, { message: text, ...error }: { message?: string | RegExp }) => {
      const lab = await converse();
      await expect(lab.client.request(method, params)).rejects.toMatchObject({
        ...error,
        ...(text && { message: expect.stringMatching(text) }),
        ...(typeof text === 'string' && { message: text }),
      });
    },
  );

  it('is the history of a thread in which nothing was said', async () => {
    const lab = await converse();
    const { id: threadId } = await lab.startThread();
    expect(await read(lab, threadId)).toMatchObject({ preview: '', status: { type: 'idle' } });
    await expect(read(lab, threadId, true)).rejects.toMatchObject({
      message: `thread ${threadId} is not materialized yet; includeTurns is unavailable before first user message`,
    });
    await expect(lab.client.request('thread/resume', { threadId })).rejects.toMatchObject({
      message: `no rollout found for thread id ${threadId}`,
    });
    expect((await list(lab)).data).toEqual([]);
  });
});

describe('pages of a history', () => {
  async function withThreeTurns() {
    const lab = await converse();
    const { id: threadId } = await lab.startThread();
    for (const text of ['one', 'two', 'three']) await lab.say(threadId, text);
    const request = (method: string, params: object) =>
      lab.client.request(method, { threadId, ...params }) as Promise<{
        data: (Turn & { turnId: string; item: { id: string } })[];
        nextCursor: string | null;
        backwardsCursor: string | null;
      }>;
    return { lab, threadId, request };
  }
  const asked = (turns: Turn[]) =>
    turns.map(({ items }) => items.map((item) => (item.type === 'userMessage' ? item.content : 0)));

  it('give turns, newest first, and go back and forth', async () => {
    const { request } = await withThreeTurns();
    const all = await request('thread/turns/list', { sortDirection: 'asc', itemsView: 'full' });
    const ids = all.data.map(({ id }) => id);
    expect(all).toMatchObject({ nextCursor: null, data: [{ itemsView: 'full' }, {}, {}] });
    expect(JSON.stringify(asked(all.data))).toMatch(/one.*two.*three/);

    const first = await request('thread/turns/list', { limit: 2 });
    expect(first.data.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
    expect(first.data[0]).toMatchObject({ itemsView: 'summary', items: [{}, {}] });
    const second = await request('thread/turns/list', { limit: 2, cursor: first.nextCursor });
    expect(second.data.map(({ id }) => id)).toEqual([ids[0]]);
    expect(second.nextCursor).toBeNull();
    const back = await request('thread/turns/list', {
      cursor: second.backwardsCursor,
      sortDirection: 'asc',
    });
    expect(back.data.map(({ id }) => id)).toEqual(ids);
    const none = await request('thread/turns/list', { limit: 0, itemsView: 'notLoaded' });
    expect(none.data).toMatchObject([{ items: [], itemsView: 'notLoaded' }]);
  });

  it('give items, oldest first, of all turns or of one', async () => {
    const { request } = await withThreeTurns();
    const all = await request('thread/items/list', {});
    expect(all.data).toHaveLength(6);
    const { turnId } = all.data[2] ?? { turnId: '' };
    const ofOne = await request('thread/items/list', { turnId });
    expect(ofOne.data).toEqual(all.data.slice(2, 4));
    const from = await request('thread/items/list', {
      turnId,
      cursor: { type: 'item', itemId: ofOne.data[1]?.item.id },
    });
    expect(from.data).toEqual(ofOne.data.slice(1));
    const first = await request('thread/items/list', { limit: 4 });
    const rest = await request('thread/items/list', { limit: 4, cursor: first.nextCursor });
    expect([...first.data, ...rest.data]).toEqual(all.data);
  });

  it('refuse cursors that are none', async () => {
    const { request } = await withThreeTurns();
    for (const method of ['thread/turns/list', 'thread/items/list']) {
      await expect(request(method, { cursor: 'zz' })).rejects.toMatchObject({
        message: 'invalid cursor: zz',
      });
    }
    await expect(
      request('thread/items/list', { cursor: { type: 'item', itemId: 'x' } }),
    ).rejects.toMatchObject({
      code: -32602,
      message: 'turnId is required when cursor is an item anchor',
    });
  });
});

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
    expect((await read(lab, fork.id, true)).turns).toHaveLength(3);
    expect((await list(lab)).data.map(({ id }) => id)).toEqual([fork.id]);
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
    expect((await list(lab)).data).toEqual([]);
    const [archived] = (await list(lab, { archived: true })).data;
    expect(archived).toMatchObject({ id: threadId, status: { type: 'notLoaded' } });
    expect(archived?.path).toContain('/archived_sessions/rollout-');
    await expect(lab.client.request('thread/resume', { threadId })).rejects.toMatchObject({
      message: `session ${threadId} is archived. Run \`codex unarchive ${threadId}\` to unarchive it first.`,
    });
    await expect(lab.client.request('thread/archive', { threadId })).rejects.toMatchObject({
      key: 'noRolloutFound',
    });
    expect(await read(lab, threadId)).toMatchObject({ id: threadId });

    expect(await lab.client.request('thread/unarchive', { threadId })).toMatchObject({
      thread: { id: threadId, path },
    });
    expect((await list(lab)).data).toHaveLength(1);
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

describe('subscriptions', () => {
  it('end when asked to, and keep the thread for half an hour', async () => {
    const lab = await converse();
    const { id: threadId } = await lab.startThread();
    const unsubscribe = () => lab.client.request('thread/unsubscribe', { threadId });
    const loaded = async () =>
      ((await lab.client.request('thread/loaded/list', {})) as { data: string[] }).data;
    expect(await unsubscribe()).toEqual({ status: 'unsubscribed' });
    expect(await unsubscribe()).toEqual({ status: 'notSubscribed' });
    await lab.ports.clock.advance(29 * 60_000);
    expect(await loaded()).toEqual([threadId]);
    await lab.ports.clock.advance(2 * 60_000);
    expect(await loaded()).toEqual([]);
    expect(await unsubscribe()).toEqual({ status: 'notLoaded' });
  });

  it('outlive neither the connection nor the thread that somebody still hears of', async () => {
    const lab = await converse();
    const { id: threadId } = await lab.startThread();
    await lab.say(threadId, 'one');
    const other = await lab.server.initialize();
    await other.request('thread/resume', { threadId });
    await lab.client.close();
    await lab.ports.clock.advance(60 * 60_000);
    expect(await other.request('thread/loaded/list', {})).toMatchObject({ data: [threadId] });
  });
});

describe('thread/loaded/list', () => {
  it('gives pages of ids', async () => {
    const lab = await converse();
    const ids = [(await lab.startThread()).id, (await lab.startThread()).id];
    const first = await lab.client.request('thread/loaded/list', { limit: 1 });
    expect(first).toEqual({ data: [ids[0]], nextCursor: ids[0] });
    expect(await lab.client.request('thread/loaded/list', { cursor: ids[0] })).toEqual({
      data: [ids[1]],
      nextCursor: null,
    });
  });
});
