/**
 * Conversations that both servers have to hold alike, with a model provider of our own: start, turn, list, read,
 * interrupt, resume; and each goes on with what the other has stored, also where the last line of it is torn.
 */
import assert from 'node:assert/strict';
import { readFileSync, truncateSync } from 'node:fs';
import type { Client } from '@wirebox/client';
import { spawnAppServer } from '@wirebox/client/node';
import { type FakeModelProvider, message, startModelProvider } from '@wirebox/core/testing';
import { configureLab } from './lab.ts';

export interface ServerCommand {
  name: string;
  command: string;
  args: string[];
}

async function withClient<T>(
  { command, args }: ServerCommand,
  home: string,
  use: (client: Client) => Promise<T>,
): Promise<T> {
  const client = await spawnAppServer({
    command,
    args,
    env: { CODEX_HOME: home },
    clientInfo: { name: 'wirebox_peer', title: 'Wirebox', version: '0.1.0' },
    capabilities: { experimentalApi: true },
    stderr: 'ignore',
    timeoutMs: 20_000,
  });
  try {
    return await use(client);
  } finally {
    await client.close();
  }
}

/** Says something, and gives what was heard of the turn until it ended. */
async function say(client: Client, threadId: string, text: string): Promise<string[]> {
  const heard: string[] = [];
  const ended = new Promise<void>((resolve) => {
    const note = (method: string) => () => void heard.push(method);
    client.on('turn/started', note('turn/started'));
    client.on('item/started', ({ item }) => heard.push(`item/started ${item.type}`));
    client.on('item/agentMessage/delta', note('item/agentMessage/delta'));
    client.on('item/completed', ({ item }) => heard.push(`item/completed ${item.type}`));
    client.on('thread/tokenUsage/updated', note('thread/tokenUsage/updated'));
    client.on('turn/completed', ({ turn }) => {
      heard.push(`turn/completed ${turn.status}`);
      resolve();
    });
  });
  await client.turnStart({ threadId, input: [{ type: 'text', text, text_elements: [] }] });
  await ended;
  return heard;
}

const wholeTurn = [
  'turn/started',
  'item/started userMessage',
  'item/completed userMessage',
  'item/started agentMessage',
  'item/agentMessage/delta',
  'item/agentMessage/delta',
  'item/agentMessage/delta',
  'item/completed agentMessage',
  'thread/tokenUsage/updated',
  'turn/completed completed',
];

/** One server alone. Rejects at the first thing that is not as it should be. */
export async function converse(server: ServerCommand, home: string): Promise<string> {
  const provider = await startModelProvider();
  try {
    configureLab(home, provider);
    const threadId = await withClient(server, home, async (client) => {
      const { thread } = await client.threadStart({ cwd: home });
      assert.deepEqual(await say(client, thread.id, 'first'), wholeTurn);
      const { data } = await client.threadList({});
      assert.deepEqual(
        data.map(({ id, preview }) => [id, preview]),
        [[thread.id, 'first']],
      );
      const read = await client.threadRead({ threadId: thread.id });
      assert.equal(read.thread.preview, 'first');
      return thread.id;
    });
    await withClient(server, home, async (client) => {
      const { thread } = await client.threadResume({ threadId });
      assert.equal(thread.turns.length, 1);
      provider.reactions.push({
        steps: [...message('slow').slice(0, 3), new Promise(() => undefined)],
      });
      const streaming = new Promise<string>((resolve) => {
        client.on('item/agentMessage/delta', ({ turnId }) => resolve(turnId));
      });
      const saying = say(client, threadId, 'stop me');
      await client.turnInterrupt({ threadId, turnId: await streaming });
      assert.equal((await saying).at(-1), 'turn/completed interrupted');
    });
    return `${provider.calls.length} requests to the model`;
  } finally {
    await provider.close();
  }
}

/** What was said in a thread, as the model is told of it, but for what servers add on their own. */
const saidTo = (provider: FakeModelProvider): string[] =>
  (provider.calls.at(-1)?.body.input ?? [])
    .filter(({ role }) => role === 'user' || role === 'assistant')
    .map(({ content }) => (content as { text?: string }[])[0]?.text ?? '')
    .filter((text) => !text.startsWith('<'));

/** `writer` starts a thread, `reader` finds it and goes on, then `writer` again. */
export async function takeTurns(
  writer: ServerCommand,
  reader: ServerCommand,
  home: string,
  torn: boolean,
): Promise<string> {
  const provider = await startModelProvider();
  const answer = 'Hello from the lab.';
  try {
    configureLab(home, provider);
    const { threadId, path } = await withClient(writer, home, async (client) => {
      const { thread } = await client.threadStart({ cwd: home });
      await say(client, thread.id, 'first');
      return { threadId: thread.id, path: thread.path ?? '' };
    });
    if (torn) truncateSync(path, readFileSync(path).length - 25);
    await withClient(reader, home, async (client) => {
      const { data } = await client.threadList({});
      assert.deepEqual(
        data.map(({ id, preview, modelProvider }) => [id, preview, modelProvider]),
        [[threadId, 'first', 'lab']],
      );
      const { thread } = await client.threadResume({ threadId });
      assert.deepEqual(
        thread.turns.map(({ status, items }) => [status, items.map(({ type }) => type)]),
        [[torn ? 'interrupted' : 'completed', ['userMessage', 'agentMessage']]],
      );
      assert.equal((await say(client, threadId, 'second')).at(-1), 'turn/completed completed');
      assert.deepEqual(saidTo(provider), ['first', answer, 'second']);
    });
    await withClient(writer, home, async (client) => {
      const { thread } = await client.threadResume({ threadId });
      assert.deepEqual(
        thread.turns.map(({ items }) => items.length),
        [2, 2],
      );
      assert.equal((await say(client, threadId, 'third')).at(-1), 'turn/completed completed');
      assert.deepEqual(saidTo(provider), ['first', answer, 'second', answer, 'third']);
    });
    return 'three turns in one thread';
  } finally {
    await provider.close();
  }
}
