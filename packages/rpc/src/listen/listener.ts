/** Accepts WebSocket connections at an address, and answers the few HTTP requests that come there too. */
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import {
  createWebSocketChannel,
  standardMaxFrameBytes,
  type WebSocketChannel,
} from '../websocket-channel.ts';
import type { Admit } from './bearer.ts';
import { decideRequest, type HttpAnswer } from './request.ts';
import { bindSocketFile, type SocketFile } from './socket-file.ts';

/** A literal IP address and a port, 0 for any; or the path of a unix socket. */
export type ListenAddress = { readonly host: string; readonly port: number } | { path: string };

export interface ListenOptions {
  readonly address: ListenAddress;
  /** Hears of every connection; what it opens on the channel lives as long as the connection. */
  readonly onConnection: (channel: WebSocketChannel) => void;
  /** Absent: whoever reaches the address may connect. */
  readonly admit?: Admit | undefined;
  /** A longer message ends its connection with code 1009; 16 MiB by default. */
  readonly maxMessageBytes?: number | undefined;
  /** How often a silent connection is asked for a sign of life; 20,000 by default. After five it is ended. */
  readonly probeMs?: number;
}

export interface Listener {
  /** As bound: with the port that was given for 0. */
  readonly address: ListenAddress;
  /** Accepts nobody any more. Connections that are open stay so. */
  close(): Promise<void>;
}

const standardProbeMs = 20_000;
/** Finds hosts that are gone where a probe cannot: behind output that nobody reads. */
const tcpKeepAliveMs = 30_000;
/** A server that goes is no failure of the client's: it may try again. */
const goingAway = { code: 1001, reason: 'the server is shutting down' } as const;

/** Rejects with a ListenError, or with the error of the system. */
export async function listen(options: ListenOptions): Promise<Listener> {
  const { address } = options;
  const acceptor = new Acceptor(options);
  const server = createServer((request, response) => answer(request, response));
  server.on('upgrade', (request, socket, head) => {
    void acceptor.upgrade(request, socket, head);
  });
  // Bytes that are no HTTP at all.
  server.on('clientError', (_, socket) => socket.destroy());

  let file: SocketFile | undefined;
  if ('path' in address) file = await bindSocketFile(server, address.path);
  else await bind(server, address.host, address.port);
  acceptor.start();
  return {
    address: file === undefined ? boundAddress(server) : address,
    close: async () => {
      acceptor.stop();
      // The file goes first: who finds it has to find a server that accepts.
      await file?.remove();
      server.close();
      server.closeAllConnections();
    },
  };
}

const bind = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });

function boundAddress(server: Server): ListenAddress {
  // Not a path, as it is not bound to one.
  const { address, port } = server.address() as AddressInfo;
  return { host: address, port };
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const decision = decide(request);
  // Node calls this function only for requests that do not ask for an upgrade.
  const { status, text, headers } = decision === 'upgrade' ? { status: 400, text: '' } : decision;
  response.writeHead(status, {
    ...(text !== '' && { 'content-type': 'text/plain; charset=utf-8' }),
    'content-length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}

const decide = ({ method = '', url = '', headers }: IncomingMessage) =>
  decideRequest({ method, url, headers });

/** Turns requests into connections, and looks after those. */
class Acceptor {
  private readonly options: ListenOptions;
  private readonly sockets: WebSocketServer;
  private readonly channels = new Set<WebSocketChannel>();
  private timer: ReturnType<typeof setInterval> | undefined;
  private stopped = false;

  private readonly forget = (channel: WebSocketChannel): void => {
    this.channels.delete(channel);
  };

  constructor(options: ListenOptions) {
    this.options = options;
    this.sockets = new WebSocketServer({
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      maxPayload: options.maxMessageBytes ?? standardMaxFrameBytes,
    });
  }

  /** One timer for all connections. */
  start(): void {
    this.timer = setInterval(() => {
      for (const channel of this.channels) channel.probe();
    }, this.options.probeMs ?? standardProbeMs);
    this.timer.unref();
  }

  stop(): void {
    this.stopped = true;
    clearInterval(this.timer);
  }

  async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    // Who leaves in the middle of the handshake must not end the process.
    socket.on('error', ignore);
    const decision = decide(request);
    if (decision !== 'upgrade') return refuse(socket, decision);
    const text = await this.options.admit?.(request.headers.authorization);
    if (text !== undefined) return refuse(socket, { status: 401, text });
    if (this.stopped) return refuse(socket, { status: 503, text: '' });
    if (socket.destroyed) return;
    this.sockets.handleUpgrade(request, socket, head, (webSocket) => {
      socket.off('error', ignore);
      this.accept(webSocket, socket as Socket);
    });
  }

  private accept(webSocket: WebSocket, socket: Socket): void {
    socket.setNoDelay(true);
    socket.setKeepAlive(true, tcpKeepAliveMs);
    const channel = createWebSocketChannel({
      webSocket,
      socket,
      role: 'server',
      closing: goingAway,
      onGone: this.forget,
    });
    this.channels.add(channel);
    this.options.onConnection(channel);
  }
}

const ignore = (): void => undefined;

function refuse(socket: Duplex, { status, text, headers = {} }: HttpAnswer): void {
  const fields = {
    connection: 'close',
    ...(text !== '' && { 'content-type': 'text/plain; charset=utf-8' }),
    'content-length': String(Buffer.byteLength(text)),
    ...headers,
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${text}`);
}
