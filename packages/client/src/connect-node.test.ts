/** The client over real sockets. The server is a peer that answers from a script. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPeer, type Peer } from '@wirebox/rpc';
import {
  admitCapability,
  type Listener,
  type ListenOptions,
  listen,
  sha256Of,
} from '@wirebox/rpc/listen';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Client } from './client.ts';
import { connectWebSocket } from './connect-browser.ts';
import { connectAppServer } from './connect-node.ts';
import { ConnectionClosedError, OpenError } from './errors.ts';
import { clientInfo, greeting } from './testing/fake-server.ts';

let listener: Listener | undefined;
let peers: Peer[] = [];
const clients: Client[] = [];
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
  await Promise.all(peers.map((peer) => peer.close({ graceMs: 0 })));
  await listener?.close();
  peers = [];
});

async function start(options: Partial<ListenOptions> = {}): Promise<string> {
  listener = await listen({
    address: { host: '127.0.0.1', port: 0 },
    onConnection: (channel) => {
      const peer = createPeer(channel, {
        dispatch: ({ method, params }) => {
          if (method === 'initialize') return { result: greeting };
          return { result: params };
        },
      });
      peers.push(peer);
    },
    ...options,
  });
  const { address } = listener;
  return 'path' in address ? `unix://${address.path}` : `ws://127.0.0.1:${address.port}`;
}

const track = async (opening: Promise<Client>): Promise<Client> => {
  const client = await opening;
  clients.push(client);
  return client;
};

const openSocket = (url: string) =>
  new WebSocket(url) as unknown as ReturnType<
    NonNullable<Parameters<typeof connectWebSocket>[1]['openSocket']>
  >;

/** Both ways to connect keep the same promises. */
describe.each([
  ['connectAppServer', (url: string) => connectAppServer({ url, clientInfo })],
  ['connectWebSocket', (url: string) => connectWebSocket(url, { clientInfo, openSocket })],
])('%s', (_, connect) => {
  it('shakes hands, calls and is called', async () => {
    const client = await track(connect(await start()));
    expect(client.server).toEqual(greeting);
    expect(await client.call('test/echo', { a: 'ü' })).toEqual({ a: 'ü' });
    client.handleCall('test/ask', () => ({ from: 'client' }));
    expect(await peers[0]?.request('test/ask', {})).toEqual({ from: 'client' });
    await client.close();
    await peers[0]?.closed;
    expect(await client.closed).toMatchObject({ by: 'client' });
  });

  it('tells why the server closed, to who waits too', async () => {
    const client = await track(connect(await start()));
    const waiting = client.once('account/updated').catch((error: unknown) => error);
    await peers[0]?.close({ graceMs: 0 });
    expect(await client.closed).toEqual({
      by: 'server',
      closeCode: 1001,
      closeReason: 'the server is shutting down',
    });
    const error = await waiting;
    expect(error).toBeInstanceOf(ConnectionClosedError);
    expect(error).toMatchObject({
      closeCode: 1001,
      message:
        'account/updated: the server closed the connection (1001: the server is shutting down)',
    });
  });

  it('hears the last words of a server, though it is behind', async () => {
    const client = await track(connect(await start()));
    const stream = client.notifications('account/updated');
    const count = 5000;
    for (let index = 0; index < count; index += 1) {
      peers[0]?.notify('account/updated', { authMode: null, planType: String(index) });
    }
    await peers[0]?.close({ graceMs: 5000 });
    await client.closed;
    const heard: (string | null | undefined)[] = [];
    for await (const { planType } of stream) heard.push(planType);
    expect(heard).toEqual(Array.from({ length: count }, (_, index) => String(index)));
  });

  it('rejects where nobody is', async () => {
    const url = await start();
    await listener?.close();
    const error = await connect(url).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OpenError);
    expect(error).toMatchObject({ key: 'unreachable' });
  });
});

describe('connectAppServer', () => {
  it('brings its token, and says nothing of it where it is refused', async () => {
    const url = await start({ admit: admitCapability(sha256Of('tok-en')) });
    const client = await track(connectAppServer({ url, token: 'tok-en', clientInfo }));
    expect(await client.call('test/echo', 1)).toBe(1);
    const refused = await connectAppServer({ url, token: 'wrong-one', clientInfo }).catch(
      (caught: unknown) => caught,
    );
    expect(refused).toMatchObject({ key: 'refused', status: 401 });
    expect(`${JSON.stringify(refused)}${(refused as Error).stack}`).not.toContain('wrong-one');
  });

  it.skipIf(process.platform === 'win32')('reaches a unix socket', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wirebox-client-'));
    try {
      const url = await start({ address: { path: join(folder, 'with:colon.sock') } });
      const client = await track(connectAppServer({ url, clientInfo }));
      expect(await client.call('test/echo', 1)).toBe(1);
    } finally {
      await listener?.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('makes the server wait while a stream is not read', async () => {
    const url = await start();
    const client = await track(connectAppServer({ url, clientInfo, queueLimit: 100 }));
    const stream = client.notifications('account/updated');
    const count = 50_000;
    let sent = 0;
    const produced = (async () => {
      for (; sent < count; sent += 1) {
        peers[0]?.notify('account/updated', {
          authMode: null,
          planType: `${sent} ${'x'.repeat(500)}`,
        });
        await peers[0]?.drained();
      }
    })();
    let before = -1;
    while (before !== sent) {
      before = sent;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(sent).toBeLessThan(count);
    let heard = 0;
    for await (const { planType } of stream) {
      expect(Number.parseInt(planType ?? '', 10)).toBe(heard);
      heard += 1;
      if (heard === count) break;
    }
    await produced;
  });
});
