/** What is told of a thread that lies on the disk. Titles are the names of the real server's own tests. */
import type { Thread } from '@wirebox/app-server-protocol';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Conversation, openConversation } from '../testing/conversation.ts';
import { createTestServer, type TestClient, type TestServer, testHome } from '../testing.ts';

let lab: Conversation;
let later: TestServer;
let client: TestClient;

const threadId = '01a20394-0000-7000-8000-00000000000a';
const path = `${testHome}/sessions/2026/11/20/rollout-2026-11-20T10-00-00-${threadId}.jsonl`;
const text_elements = [{ byteRange: { start: 0, end: 5 }, placeholder: null }];
const git = { commit_hash: 'abc123', branch: 'stored', repository_url: 'https://git.test/r.git' };

const lines: [string, object][] = [
  [
    'session_meta',
    {
      id: threadId,
      timestamp: '2026-11-20T10:00:00Z',
      cwd: '/project',
      originator: 'test',
      cli_version: '0.107.0',
      source: 'cli',
      model_provider: 'lab',
      git,
    },
  ],
  ['event_msg', { type: 'task_started', turn_id: 'turn-1' }],
  ['event_msg', { type: 'user_message', message: 'Hello', text_elements }],
  ['event_msg', { type: 'task_complete', turn_id: 'turn-1' }],
];

beforeEach(async () => {
  lab = await openConversation();
  const print = ([type, payload]: [string, object]) =>
    JSON.stringify({ timestamp: '2026-11-20T10:00:00Z', type, payload });
  const { append } = await lab.ports.rollouts.open(path);
  await append(`${lines.map(print).join('\n')}\n`);
  await lab.ports.clock.advance(60_000);
  later = createTestServer({}, lab.ports);
  client = await later.initialize({ experimentalApi: true });
});
afterEach(async () => {
  await later.close();
  await lab.close();
});

const ask = async (method: string, params: object = {}) =>
  ((await client.request(method, { threadId, ...params })) as { thread: Thread }).thread;
const listed = async () =>
  ((await client.request('thread/list', {})) as { data: Thread[] }).data[0];
const changedAt = async () =>
  Math.floor(((await lab.ports.rollouts.facts(path))?.modifiedMs ?? 0) / 1000);

it('thread_read_returns_summary_without_turns', async () => {
  expect(await ask('thread/read')).toMatchObject({
    id: threadId,
    preview: 'Hello',
    modelProvider: 'lab',
    cwd: '/project',
    cliVersion: '0.107.0',
    source: 'cli',
    path,
    createdAt: Date.parse('2026-11-20T10:00:00Z') / 1000,
    status: { type: 'notLoaded' },
    turns: [],
  });
});

it('thread_read_can_include_turns', async () => {
  const { turns, status } = await ask('thread/read', { includeTurns: true });
  expect(status).toEqual({ type: 'notLoaded' });
  expect(turns).toMatchObject([
    {
      status: 'completed',
      items: [{ type: 'userMessage', content: [{ type: 'text', text: 'Hello', text_elements }] }],
    },
  ]);
});

it('thread_list_includes_git_info, thread_resume_prefers_persisted_git_metadata_for_local_threads', async () => {
  const gitInfo = { sha: 'abc123', branch: 'stored', originUrl: 'https://git.test/r.git' };
  expect((await listed())?.gitInfo).toEqual(gitInfo);
  expect((await ask('thread/resume')).gitInfo).toEqual(gitInfo);
});

it('a new thread is stored with the repository that it began in', async () => {
  const git = { sha: 'abc', branch: 'topic', originUrl: null };
  lab.ports.repositories.set('/project', git);
  const started = await lab.startThread();
  lab.ports.repositories.set('/project', { ...git, branch: 'later' });
  await lab.say(started.id, 'Hi');
  const read = async (method: string) => {
    const { thread } = (await client.request(method, { threadId: started.id })) as {
      thread: Thread;
    };
    return thread.gitInfo;
  };
  expect(await read('thread/read')).toEqual(git);
  const stored = JSON.parse(lab.ports.disk.get(started.path ?? '')?.split('\n')[0] ?? '');
  expect(stored.payload.git).toEqual({ commit_hash: 'abc', branch: 'topic' });
  expect(await read('thread/fork')).toMatchObject({ branch: 'later' });
});

it('thread_list_updated_at_uses_mtime', async () => {
  const thread = await listed();
  expect(thread?.updatedAt).toBe(await changedAt());
  expect(thread?.updatedAt).not.toBe(thread?.createdAt);
});

it('thread_resume_with_overrides_defers_updated_at_until_turn_start', async () => {
  const before = await changedAt();
  const text = lab.ports.disk.get(path);
  expect((await ask('thread/resume', { model: 'other' })).updatedAt).toBe(before);
  expect(lab.ports.disk.get(path)).toBe(text);
  expect((await listed())?.updatedAt).toBe(before);

  await lab.say(threadId, 'again', {}, client);
  expect(lab.provider.calls[0]?.body.model).toBe('other');
  const after = (await listed())?.updatedAt;
  expect(after).toBeGreaterThanOrEqual(before + 60);
  expect(after).toBe(await changedAt());
});

it('thread_read_can_return_archived_threads_by_id', async () => {
  await client.request('thread/archive', { threadId });
  expect(await ask('thread/read')).toMatchObject({ id: threadId, status: { type: 'notLoaded' } });
});
