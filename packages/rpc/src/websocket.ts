/** Connecting to a server over WebSocket. Node only. */
import { connect, type Socket } from 'node:net';
import { WebSocket } from 'ws';
import { OpenError } from './open-error.ts';
import { standardMaxMessageBytes } from './stdio.ts';
import { createWebSocketChannel, type WebSocketChannel } from './websocket-channel.ts';

export type { Closing, WebSocketChannel } from './websocket-channel.ts';

export interface OpenWebSocketOptions {
  /** `ws://` or `wss://`, or `unix://` and the path of a socket that speaks WebSocket. */
  readonly url: string;
  /** Sent with the handshake. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How long the handshake may take; as long as the system lets it by default. */
  readonly timeoutMs?: number | undefined;
  /** A longer message ends the connection; 128 MiB by default. */
  readonly maxMessageBytes?: number | undefined;
}

/** Of the text of a refusal so much is told. */
const longestRefusal = 300;

/** Rejects with an OpenError, and with a TypeError where the URL is none. */
export function openWebSocketChannel(options: OpenWebSocketOptions): Promise<WebSocketChannel> {
  const { url, timeoutMs } = options;
  const path = /^unix:\/\/(.+)$/s.exec(url)?.[1];
  if (path === undefined && !/^wss?:\/\//.test(url)) {
    return Promise.reject(new TypeError(`not a WebSocket address: ${url}`));
  }
  return new Promise((resolve, reject) => {
    const webSocket = new WebSocket(path === undefined ? url : 'ws://localhost/', {
      perMessageDeflate: false,
      maxPayload: options.maxMessageBytes ?? standardMaxMessageBytes,
      ...(options.headers && { headers: { ...options.headers } }),
      ...(timeoutMs !== undefined && { handshakeTimeout: timeoutMs }),
      ...(path !== undefined && { createConnection: () => connect(path) }),
    });
    const onError = (cause: Error) => {
      const isLate = cause.message === 'Opening handshake has timed out';
      const message = isLate ? `no answer within ${timeoutMs} ms` : codeOf(cause);
      reject(new OpenError(isLate ? 'timeout' : 'unreachable', `${url}: ${message}`, { cause }));
    };
    webSocket.on('error', onError);
    webSocket.on('unexpected-response', (request, response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text = (text + chunk).slice(0, longestRefusal);
      });
      response.on('close', () => {
        const status = response.statusCode ?? 0;
        const told = text.trim() === '' ? '' : `: ${text.trim()}`;
        reject(new OpenError('refused', `${url}: HTTP status ${status}${told}`, { status }));
        request.destroy();
      });
    });
    let socket: Socket;
    webSocket.once('upgrade', (response) => {
      socket = response.socket;
    });
    webSocket.once('open', () => {
      const channel = createWebSocketChannel({ webSocket, socket, role: 'client' });
      webSocket.off('error', onError);
      resolve(channel);
    });
  });
}

const codeOf = (error: Error): string => (error as NodeJS.ErrnoException).code ?? error.message;
