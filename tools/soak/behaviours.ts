/** What clients do to a server. Each runs to its end and throws where the server broke a promise. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SoakClient } from './client.ts';
import { turns } from './turns.ts';

export interface Scene {
  readonly url: string;
  /** A whole number from 0 to below the limit; the same sequence each time. */
  readonly random: (limit: number) => number;
  /** Threads of clients that were killed. */
  readonly orphans: string[];
}

export type Behaviour = (scene: Scene) => Promise<void>;

export const behaviours: Readonly<Record<string, Behaviour>> = {
  ...turns,

  async 'comes and goes'({ url, random }) {
    const client = await SoakClient.connect(url);
    for (let round = random(5); round >= 0; round -= 1) {
      await client.settle(client.askMany(1 + random(200)));
      await sleep(random(50));
    }
    await client.leave();
  },

  async 'stalls, and reads on'({ url, random }) {
    const client = await SoakClient.connect(url);
    client.socket.pause();
    const work = client.askMany(2000 + random(20_000));
    await sleep(200 + random(2000));
    client.socket.resume();
    await client.settle(work);
    await client.leave();
  },

  async 'stalls, and is killed'({ url, random }) {
    const client = await SoakClient.connect(url);
    client.socket.pause();
    void client.askMany(2000 + random(20_000));
    await sleep(200 + random(1000));
    client.socket.terminate();
  },

  async 'is killed in the middle'({ url, random }) {
    const client = await SoakClient.connect(url);
    void client.askMany(1 + random(2000));
    await sleep(random(20));
    client.socket.terminate();
  },

  async 'leaves without its answers'({ url, random }) {
    const client = await SoakClient.connect(url);
    void client.askMany(1 + random(500));
    await client.leave();
  },

  async 'never gets through the handshake'({ url, random }) {
    const { port, hostname } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    const starts = ['', 'GET / HT', 'nonsense\r\n\r\n', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'];
    socket.write(starts[random(starts.length)] ?? '');
    await sleep(random(50));
    socket.resetAndDestroy();
    if (!socket.closed) await once(socket, 'close');
  },

  async 'signs in and out, which everybody is told'({ url, random }) {
    const client = await SoakClient.connect(url);
    const login = { type: 'apiKey', apiKey: 'not-a-key' };
    await client.settle(client.ask('account/login/start', login));
    await sleep(random(50));
    await client.settle(client.ask('account/logout', undefined));
    const told = client.heard.get('account/updated') ?? 0;
    // Behind its own answers come at least its own two; others may sign in as well.
    await client.settle(client.askMany(1));
    if (told < 1) throw new Error('nobody told the client that the account has changed');
    await client.leave();
  },
};
