/** Connecting to an app-server that runs already, over WebSocket or a unix socket. Node only. */
import type { Client, ClientOptions } from './client.ts';
import { openClient, standardTimeoutMs } from './connect.ts';

export interface ConnectAppServerOptions extends ClientOptions {
  /** `ws://` or `wss://`, or `unix://` and the path of a socket. */
  url: string;
  /** Sent as `Authorization: Bearer …` with the handshake. */
  token?: string | undefined;
  /** More headers for the handshake, such as those of a proxy. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** The longest message the server may send, in bytes; a longer one ends the connection. 128 MiB by default. */
  maxMessageBytes?: number | undefined;
}

/**
 * Connects and shakes hands. `timeoutMs` limits both. Rejects with an OpenError where no connection came to be, and with
 * a TypeError where the URL is none. Closing the client leaves the server running.
 */
export async function connectAppServer(options: ConnectAppServerOptions): Promise<Client> {
  // Whoever starts the server as a child never needs it.
  const { openWebSocketChannel } = await import('@wirebox/rpc/websocket');
  const { url, token, headers, maxMessageBytes, timeoutMs = standardTimeoutMs } = options;
  const channel = await openWebSocketChannel({
    url,
    headers: { ...headers, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    timeoutMs: timeoutMs > 0 ? timeoutMs : undefined,
    maxMessageBytes,
  });
  return openClient({ channel, left: channel.whenGone(), closing: () => channel.closing }, options);
}
