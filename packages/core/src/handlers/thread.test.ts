import type { Thread, Turn } from '@wirebox/app-server-protocol';
import { afterEach, describe, expect, it } from 'vitest';
import { createConversations, listThreads, readThread } from '../testing/conversations.ts';
import { createFakePorts, createTestServer, testHome } from '../testing.ts';

const { converse, closeAll } = createConversations();
afterEach(closeAll);

const unknown = '01a20394-0000-7000-8000-0000000000ff';

describe('thread/start', () => {
  it('gives a thread with what is in force, and announces the same one (thread_start_creates_thread_and_emits_started)', async () => {
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
    expect(await readThread(lab, thread.id)).toMatchObject({ path: thread.path });
    expect(lab.client.heard.map(({ method }) => method)).not.toContain('thread/status/changed');
  });

  it('counts a relative directory from that of the server', async () => {
    const lab = await converse();
    expect((await lab.startThread({ cwd: 'a/../b' })).cwd).toBe('/project/b');
  });

  it('takes settings out of the request (thread_start_accepts_flex_service_tier, thread_start_accepts_metrics_service_name)', async () => {
    const lab = await converse();
    const started = await lab.client.request('thread/start', {
      sandbox: 'workspace-write',
      approvalPolicy: 'on-request',
      model: 'm2',
      serviceTier: 'flex',
      serviceName: 'a_service',
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

  it('leaves no trace of an ephemeral thread (thread_start_ephemeral_remains_pathless)', async () => {
    const lab = await converse();
    const before = [...lab.ports.disk.keys()];
    const thread = await lab.startThread({ ephemeral: true });
    expect(thread).toMatchObject({ ephemeral: true, path: null });
    await lab.say(thread.id, 'Hello');
    await expect(
      lab.client.request('thread/name/set', { threadId: thread.id, name: 'x' }),
    ).rejects.toMatchObject({
      message: `ephemeral thread does not support metadata updates: ${thread.id}`,
    });
    expect(await readThread(lab, thread.id, true)).toMatchObject({
      turns: [{ status: 'completed' }],
    });
    const written = [...lab.ports.disk.keys()].filter((path) => !before.includes(path));
    expect(written.filter((path) => !path.endsWith('installation_id'))).toEqual([]);
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

  it('is the history of a thread in which nothing was said (thread_read_include_turns_rejects_unmaterialized_loaded_thread, thread_resume_rejects_unmaterialized_thread, thread_read_loaded_thread_returns_precomputed_path_before_materialization, thread_list_basic_empty)', async () => {
    const lab = await converse();
    const { id: threadId, path } = await lab.startThread();
    const told = { preview: '', path, status: { type: 'idle' } };
    expect(await readThread(lab, threadId)).toMatchObject(told);
    expect(lab.ports.disk.has(path ?? '')).toBe(false);
    await expect(readThread(lab, threadId, true)).rejects.toMatchObject({
      message: `thread ${threadId} is not materialized yet; includeTurns is unavailable before first user message`,
    });
    await expect(lab.client.request('thread/resume', { threadId })).rejects.toMatchObject({
      message: `no rollout found for thread id ${threadId}`,
    });
    expect(await listThreads(lab)).toMatchObject({ data: [], nextCursor: null });
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

it('websocket_disconnect_keeps_last_subscribed_thread_loaded_until_idle_timeout', async () => {
  const lab = await converse();
  const { id: threadId } = await lab.startThread();
  await lab.say(threadId, 'one');
  await lab.client.close();
  const next = await lab.server.initialize();
  const loaded = async () =>
    ((await next.request('thread/loaded/list', {})) as { data: string[] }).data;
  await lab.ports.clock.advance(29 * 60_000);
  expect(await loaded()).toEqual([threadId]);
  await lab.ports.clock.advance(2 * 60_000);
  expect(await loaded()).toEqual([]);
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

describe('a configuration that means nothing', () => {
  it.each([
    ['model_provider = "nope"', /^Model provider `nope` not found$/],
    ['broken = = 1', /config\.toml:1:\d+: /],
    ['forced_login_method = "x"', /^forced_login_method must be one of /],
  ])('opens no thread, as its turns would go to another provider: %s', async (text, detail) => {
    const before = await converse();
    const { id: threadId } = await before.startThread();
    await before.say(threadId, 'one');
    const ports = createFakePorts();
    for (const [path, stored] of before.ports.disk) ports.disk.set(path, stored);
    ports.disk.set(`${testHome}/config.toml`, `${text}\n`);
    const server = createTestServer({}, ports);
    const client = await server.initialize({ experimentalApi: true });
    for (const [method, params] of [
      ['thread/start', {}],
      ['thread/start', { modelProvider: 'openai' }],
      ['thread/resume', { threadId }],
      ['thread/fork', { threadId }],
    ] as const) {
      const refused = await client.request(method, params).catch((error: unknown) => error);
      expect(refused).toMatchObject({ code: -32600, key: 'configNotLoaded' });
      const { message } = refused as Error;
      expect(message).toMatch(/^failed to load configuration: /);
      expect(message.replace('failed to load configuration: ', '')).toMatch(detail);
    }
    const warnings = client.heard.filter(({ method }) => method === 'configWarning');
    expect(warnings).toHaveLength(1);
    expect(await client.request('thread/list', { modelProviders: [] })).toMatchObject({
      data: [{ id: threadId }],
    });
    await server.close();
  });
});
