/** Connecting with the WebSocket that browsers and other run times have as a global. */
import { type BrowserSocket, openBrowserChannel } from '@wirebox/rpc/browser-websocket';
import type { Client, ClientOptions } from './client.ts';
import { openClient } from './connect.ts';

export interface ConnectWebSocketOptions extends ClientOptions {
  /** Makes the socket, where none is global or the global one has to be told more. */
  openSocket?: ((url: string) => BrowserSocket) | undefined;
}

/**
 * Connects to a server over WebSocket and shakes hands. The app-server refuses web pages (whatever sends an `Origin`);
 * so in browsers this is for servers behind a proxy that lets them in. Rejects with an OpenError where no connection
 * came to be. What arrives faster than it is read is kept in memory, as a WebSocket of browsers cannot be paused; in
 * Node use `connectAppServer` of `@wirebox/client/node`.
 */
export async function connectWebSocket(
  url: string,
  options: ConnectWebSocketOptions,
): Promise<Client> {
  const channel = await openBrowserChannel((options.openSocket ?? openGlobal)(url));
  return openClient({ channel, left: channel.whenGone(), closing: () => channel.closing }, options);
}

function openGlobal(url: string): BrowserSocket {
  const { WebSocket } = globalThis as { WebSocket?: new (url: string) => BrowserSocket };
  if (WebSocket === undefined) throw new TypeError('there is no global WebSocket; pass openSocket');
  return new WebSocket(url);
}
