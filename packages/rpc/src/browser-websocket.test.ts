import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type BrowserSocket, openBrowserChannel } from './browser-websocket.ts';
import { startListener, type TestListener } from './listen/testing.ts';
import { createPeer } from './peer.ts';

let running: TestListener | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

/** The package `ws` has the interface of browsers too; it speaks to a real server here. */
const openSocket = (url: string): BrowserSocket => new WebSocket(url) as unknown as BrowserSocket;

describe('over a WebSocket as browsers have it', () => {
  test('requests go both ways', async () => {
    running = await startListener({ dispatch: ({ params }) => ({ result: params }) });
    const channel = await openBrowserChannel(openSocket(running.url));
    const peer = createPeer(channel, { dispatch: () => ({ result: 'from here' }) });
    const params = '€'.repeat(100_000);
    const answers = Array.from({ length: 100 }, () => peer.request('m', params));
    expect((await Promise.all(answers)).every((answer) => answer === params)).toBe(true);
    expect(await running.served[0]!.peer.request('m')).toBe('from here');
    await peer.close();
    await running.served[0]!.peer.closed;
    expect(running.served[0]!.channel.closing).toMatchObject({ code: 1000 });
  });

  test('the end of the server is told, behind what it had said', async () => {
    running = await startListener();
    const channel = await openBrowserChannel(openSocket(running.url));
    for (let count = 0; count < 1000; count += 1) running.served[0]!.peer.notify('n', count);
    await running.served[0]!.peer.close();
    const heard: unknown[] = [];
    await createPeer(channel, { onNotification: (_, params) => heard.push(params) }).closed;
    expect(heard).toEqual(Array.from({ length: 1000 }, (_, index) => index));
    expect(channel.closing).toEqual({ code: 1001, reason: 'the server is shutting down' });
  });

  test('one that never opens', async () => {
    running = await startListener({}, { admit: () => 'no' });
    await expect(openBrowserChannel(openSocket(running.url))).rejects.toThrow(
      'the WebSocket did not open',
    );
  });

  test('it says when it has output that does not leave', async () => {
    let queued = 1_000_000;
    const listeners = new Map<string, (event: never) => void>();
    const socket = {
      readyState: 1,
      get bufferedAmount() {
        return queued;
      },
      send: () => undefined,
      close: () => listeners.get('close')?.({ code: 1000, reason: '' } as never),
      addEventListener: (type: string, listener: (event: never) => void) =>
        listeners.set(type, listener),
    } as BrowserSocket;
    const opening = openBrowserChannel(socket);
    listeners.get('open')?.(undefined as never);
    const peer = createPeer(await opening);
    let isDrained = false;
    const drained = peer.drained().then(() => {
      isDrained = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(isDrained).toBe(false);
    queued = 0;
    await drained;
    await peer.close();
  });
});
