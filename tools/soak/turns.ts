/**
 * What clients do in the middle of turns. Every thread is deleted in the end, by its client or by another one, so that
 * the server has to come back to what it held before.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Behaviour, Scene } from './behaviours.ts';
import { SoakClient } from './client.ts';

/** The whole of what the echo provider streams has to arrive, in order. */
async function say(client: SoakClient, threadId: string, text: string): Promise<void> {
  const streamed = await client.settle(client.say(threadId, text));
  if (!streamed.endsWith(`You said: ${text}`)) throw new Error(`a turn brought ${streamed}`);
}

const remove = (client: SoakClient, threadId: string): Promise<unknown> =>
  client.settle(client.ask('thread/delete', { threadId }));

/** Deletes the threads of those who were killed, some of them in the middle of a turn still. */
export async function removeOrphans({ url, orphans }: Pick<Scene, 'url' | 'orphans'>) {
  const client = await SoakClient.connect(url);
  for (const threadId of orphans.splice(0)) await remove(client, threadId);
  await client.leave();
}

export const turns: Readonly<Record<string, Behaviour>> = {
  async 'talks, and deletes what was said'({ url, random }) {
    const client = await SoakClient.connect(url);
    const threadId = await client.settle(client.startThread());
    for (let round = random(3); round >= 0; round -= 1) {
      await say(client, threadId, 'word '.repeat(1 + random(20)).trim());
    }
    await remove(client, threadId);
    await client.leave();
  },

  async 'stalls in a turn, and reads on'({ url, random }) {
    const client = await SoakClient.connect(url);
    const threadId = await client.settle(client.startThread());
    const said = say(client, threadId, 'slowly');
    await sleep(random(200));
    client.socket.pause();
    await sleep(random(1500));
    client.socket.resume();
    await said;
    await remove(client, threadId);
    await client.leave();
  },

  async 'interrupts a turn'({ url, random }) {
    const client = await SoakClient.connect(url);
    const threadId = await client.settle(client.startThread());
    const input = [{ type: 'text', text: 'never mind' }];
    const started = (await client.settle(client.ask('turn/start', { threadId, input }))) as {
      turn: { id: string };
    };
    await sleep(random(100));
    await client.settle(client.ask('turn/interrupt', { threadId, turnId: started.turn.id }));
    await remove(client, threadId);
    await client.leave();
  },

  async 'is killed in a turn'({ url, random, orphans }) {
    const client = await SoakClient.connect(url);
    const threadId = await client.settle(client.startThread());
    const input = [{ type: 'text', text: 'goodbye' }];
    await client.settle(client.ask('turn/start', { threadId, input }));
    await sleep(random(400));
    if (random(2) === 0) client.socket.pause();
    client.socket.terminate();
    orphans.push(threadId);
    await removeOrphans({ url, orphans });
  },
};
