/** Stored threads among which some are damaged, or hard to read. */
import type { Thread } from '@wirebox/app-server-protocol';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Conversation, openConversation } from '../testing/conversation.ts';
import { createTestServer, testHome } from '../testing.ts';

let lab: Conversation;
const closers: (() => Promise<void>)[] = [];
beforeEach(async () => {
  lab = await openConversation();
  closers.push(lab.close);
});
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** A server that has not read anything yet. */
async function restart() {
  const server = createTestServer({}, lab.ports);
  closers.push(() => server.close());
  return server.initialize({ experimentalApi: true });
}
const listed = async () =>
  ((await (await restart()).request('thread/list', {})) as { data: Thread[] }).data.map(
    ({ preview }) => preview,
  );

it('lists a thread that began with a large image', async () => {
  const { id } = await lab.startThread();
  const url = `data:image/png;base64,${'A'.repeat(1_500_000)}`;
  await lab.say(id, '', {
    input: [
      { type: 'image', url },
      { type: 'text', text: 'What is this?' },
    ],
  });
  expect(await listed()).toEqual(['What is this?']);
});

it('lists the others where a thread or a day cannot be read, and tells the log once', async () => {
  const { id } = await lab.startThread();
  await lab.say(id, 'Hello');
  const broken = `${testHome}/sessions/2020/01/01`;
  lab.ports.disk.set(`${broken}/rollout-2020-01-01T00-00-00-${id}.jsonl`, '{}\n');
  lab.ports.disk.set(`${testHome}/sessions/2020/01/02/x`, '');
  const { head, list } = lab.ports.rollouts;
  const refuse = () => Promise.reject(new Error('EIO: the disk is old'));
  lab.ports.rollouts.head = (path, bytes) =>
    path.startsWith(broken) ? refuse() : head(path, bytes);
  lab.ports.rollouts.list = (path) => (path.endsWith('/01/02') ? refuse() : list(path));
  const client = await restart();
  for (let round = 0; round < 2; round += 1) {
    const { data } = (await client.request('thread/list', {})) as { data: Thread[] };
    expect(data.map(({ preview }) => preview)).toEqual(['Hello']);
  }
  expect(lab.ports.logged.filter(({ level }) => level === 'warn')).toHaveLength(2);
});

it('takes no other line for the description of a thread', async () => {
  const id = '01a20394-0000-7000-8000-00000000000a';
  const path = `${testHome}/sessions/2026/11/20/rollout-2026-11-20T10-00-00-${id}.jsonl`;
  const payload = { type: 'message', id: 'msg_1', role: 'user', content: [] };
  const line = JSON.stringify({ timestamp: '', type: 'response_item', payload });
  lab.ports.disk.set(path, `{"type":"session_meta","payl\n${line}\n`);
  const client = await restart();
  const requests: [method: string, params?: object][] = [
    ['thread/resume'],
    ['thread/resume', { path }],
    ['thread/fork'],
    ['thread/read'],
    ['thread/read', { includeTurns: true }],
    ['thread/turns/list'],
    ['thread/items/list'],
  ];
  for (const [method, params] of requests) {
    const asked = client.request(method, { threadId: id, ...params });
    await expect(asked, method).rejects.toMatchObject({
      key: 'threadUnreadable',
      message: `failed to read thread: \`${path}\` does not begin with the description of a thread`,
    });
  }
});
