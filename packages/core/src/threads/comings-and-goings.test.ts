/** Requests for threads that meet one another, or the end of a connection. */
import { randomUUID } from 'node:crypto';
import type { Thread, Turn } from '@wirebox/app-server-protocol';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Conversation, openConversation, textInput } from '../testing/conversation.ts';
import { createTestServer, type TestServer, testHome } from '../testing.ts';

let lab: Conversation;
let later: TestServer;
beforeEach(async () => {
  lab = await openConversation();
  later = createTestServer({ limits: { graceMs: 10 } }, lab.ports);
});
afterEach(async () => {
  await later.close();
  await lab.close();
});

/** A promise, and what resolves it. */
function createGate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}
const macrotasks = async (count: number) => {
  for (let i = 0; i < count; i += 1) await new Promise((resolve) => setTimeout(resolve, 5));
};

it('keeps nothing for a client that leaves while its thread is opened', async () => {
  const { id } = await lab.startThread();
  await lab.say(id, 'Hello');
  const stays = await later.initialize({ experimentalApi: true });
  const leaves = await later.initialize({ experimentalApi: true });
  const gate = createGate();
  lab.ports.git.facts = () => gate.passed.then(() => null);
  const forking = leaves.request('thread/fork', { threadId: id }).catch(() => undefined);
  const loaded = async () =>
    ((await stays.request('thread/loaded/list', {})) as { data: string[] }).data;
  while ((await loaded()).length === 0) await macrotasks(1);
  await leaves.close();
  await forking;
  await macrotasks(10);
  gate.open();
  await macrotasks(2);
  await lab.ports.clock.advance(31 * 60_000);
  await macrotasks(2);
  expect(await loaded()).toEqual([]);
});

it('has a thread in memory once, however many open it at the same time under different names', async () => {
  const { id, path } = await lab.startThread();
  await lab.say(id, 'Hello');
  const [one, other] = [
    await later.initialize({ experimentalApi: true }),
    await later.initialize({ experimentalApi: true }),
  ];
  const { facts } = lab.ports.rollouts;
  const gate = createGate();
  const waits = createGate();
  let first = true;
  // The last thing that is read before the thread is in memory.
  lab.ports.rollouts.facts = async (of) => {
    if (of.includes('/rollout-') && first) {
      first = false;
      waits.open();
      await gate.passed;
    }
    return facts(of);
  };
  const slow = other.request('thread/resume', { threadId: randomUUID(), path });
  await waits.passed;
  await one.request('thread/resume', { threadId: id });
  const answer = createGate();
  lab.provider.reactions.push({ steps: [answer.passed] });
  const { turn } = (await one.request('turn/start', {
    threadId: id,
    input: textInput('again'),
  })) as { turn: Turn };
  await one.hears('turn/started');
  gate.open();
  const { thread } = (await slow) as { thread: Thread };
  expect(thread.status.type).toBe('active');
  // Both speak of the same turn.
  const stop = { threadId: id, turnId: turn.id };
  expect(await other.request('turn/interrupt', stop)).toEqual({});
  await other.hears<{ turn: Turn }>('turn/completed', (ended) => ended.turn.id === turn.id);
  answer.open();
});

it('puts no other file in the place of one that another process has moved away', async () => {
  const { id } = await lab.startThread();
  await lab.say(id, 'one');
  const client = await later.initialize({ experimentalApi: true });
  await client.request('thread/resume', { threadId: id });
  await lab.client.request('thread/archive', { threadId: id });
  await lab.say(id, 'two', {}, client);
  const logged = lab.ports.logged.filter(({ level }) => level === 'error');
  expect(logged).toMatchObject([{ message: expect.stringMatching(/cannot be stored/) }]);
  // Back in its place it takes what was said meanwhile.
  await lab.client.request('thread/unarchive', { threadId: id });
  await lab.say(id, 'three', {}, client);
  const { thread } = (await lab.client.request('thread/read', {
    threadId: id,
    includeTurns: true,
  })) as { thread: Thread };
  const said = thread.turns.map(({ items }) => JSON.stringify(items[0]));
  expect(said).toEqual(['one', 'two', 'three'].map((text) => expect.stringContaining(text)));
});

it('tells a thread by what stands in its file, whatever the file is called', async () => {
  const { id, path } = await lab.startThread();
  await lab.say(id, 'Hello');
  const copy = `${testHome}/copies/rollout-2026-11-20T10-00-00-${randomUUID()}.jsonl`;
  lab.ports.disk.set(copy, lab.ports.disk.get(path ?? '') ?? '');
  const client = await later.initialize({ experimentalApi: true });
  const { thread } = (await client.request('thread/resume', { threadId: id, path: copy })) as {
    thread: Thread;
  };
  expect(thread.id).toBe(id);
  await client.request('turn/start', { threadId: id, input: textInput('again') });
  await client.hears('turn/completed');
});
