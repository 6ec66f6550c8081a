/** For tests: a listener on a free port with a peer behind every connection, and raw HTTP to it. */
import { connect } from 'node:net';
import { createPeer, type Peer, type PeerOptions } from '../peer.ts';
import { openWebSocketChannel } from '../websocket.ts';
import type { WebSocketChannel } from '../websocket-channel.ts';
import { type Listener, type ListenOptions, listen } from './listener.ts';

export interface TestListener {
  readonly port: number;
  readonly url: string;
  /** The server's end of every connection so far. */
  readonly served: { readonly channel: WebSocketChannel; readonly peer: Peer }[];
  readonly listener: Listener;
  close(): Promise<void>;
}

export async function startListener(
  peerOptions: PeerOptions | ((index: number) => PeerOptions) = {},
  options: Partial<ListenOptions> = {},
): Promise<TestListener> {
  const served: TestListener['served'] = [];
  const listener = await listen({
    address: { host: '127.0.0.1', port: 0 },
    onConnection: (channel) => {
      const own = typeof peerOptions === 'function' ? peerOptions(served.length) : peerOptions;
      served.push({ channel, peer: createPeer(channel, own) });
    },
    ...options,
  });
  const port = 'port' in listener.address ? listener.address.port : 0;
  return {
    port,
    url: `ws://127.0.0.1:${port}`,
    served,
    listener,
    close: async () => {
      await listener.close();
      await Promise.all(served.map(({ peer }) => peer.close({ graceMs: 0 })));
    },
  };
}

export async function connectPeer(url: string, options: PeerOptions = {}): Promise<Peer> {
  return createPeer(await openWebSocketChannel({ url }), options);
}

export const upgradeFields = {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
};

export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  readonly head: string;
}

/** One request, written as it is; the answer is everything up to the end of its body. */
export function sendHttp(
  port: number,
  start: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      const [head, text] = received.split('\r\n\r\n', 2);
      const length = Number(/content-length: (\d+)/i.exec(head ?? '')?.[1] ?? 0);
      if (text === undefined || (text.length < length && !start.startsWith('HEAD'))) return;
      socket.destroy();
      resolve({ status: Number(received.slice(9, 12)), text, head: head ?? '' });
    });
    const lines = Object.entries({ Host: 'test', ...fields }).map(([k, v]) => `${k}: ${v}\r\n`);
    socket.write(`${start} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1');
  });
}
