import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { RemoteError, RpcError } from './errors.ts';
import { createPeer, type PeerOptions } from './peer.ts';
import { createChannelPair, createTextEnd } from './testing.ts';

/** A peer, and the other end in the hands of the test. */
function play(options: PeerOptions = {}) {
  const [ours, theirs] = createChannelPair();
  const end = createTextEnd(theirs);
  return { peer: createPeer(ours, options), end };
}

const never = new Promise<never>(() => undefined);
const parsed = (texts: readonly string[]) => texts.map((text) => JSON.parse(text));
const keyOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'fulfilled',
    (error: RpcError | RemoteError) => error.key,
  );

describe('the end', () => {
  test('asked for: accepted requests are answered, later ones are not read', async () => {
    const { peer, end } = play({ dispatch: () => sleep(10, { result: 1 }) });
    end.send({ id: 1, method: 'm' });
    await sleep(1);
    const closed = peer.close();
    end.send({ id: 2, method: 'm' });
    expect(peer.close()).toBe(closed);
    await closed;
    expect(parsed(end.texts)).toEqual([{ id: 1, result: 1 }]);
    expect(await keyOf(peer.request('m'))).toBe('closed');
    peer.notify('m');
    await peer.drained();
    expect(end.texts.length).toBe(1);
  });

  test('with a handler that does not come to an end: told, and answered for it', async () => {
    let signal: AbortSignal | undefined;
    const { peer, end } = play({
      dispatch: (call) => {
        if (call.method === 'touches') signal = call.signal;
        return never;
      },
    });
    end.send({ id: 1, method: 'touches' });
    end.send({ id: 2, method: 'does not' });
    await sleep(1);
    await peer.close({ graceMs: 5 });
    expect(signal?.aborted).toBe(true);
    expect(signal?.reason).toMatchObject({ key: 'closed' });
    await end.received(2);
    for (const id of [1, 2]) {
      expect(parsed(end.texts)).toContainEqual({
        id,
        error: {
          code: -32603,
          message: 'The connection ended before the request was done',
          data: { key: 'unfinished' },
        },
      });
    }
  });

  test('with a handler that ends when it is told: still one answer', async () => {
    const { peer, end } = play({
      dispatch: ({ signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve({ result: 'too late' }));
        }),
    });
    end.send({ id: 1, method: 'm' });
    await sleep(1);
    await peer.close({ graceMs: 1 });
    await sleep(1);
    expect(parsed(end.texts)).toMatchObject([{ id: 1, error: { data: { key: 'unfinished' } } }]);
  });

  test('is no news for handlers that have answered', async () => {
    const signals: AbortSignal[] = [];
    const { peer, end } = play({
      dispatch: async (call) => {
        signals.push(call.signal);
        return { result: 1 };
      },
    });
    for (let id = 0; id < 3; id += 1) end.send({ id, method: 'm' });
    await end.received(3);
    await peer.close();
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, false, false]);
  });

  test('comes after what stood back', async () => {
    const [ours, theirs] = createChannelPair({ congestionMark: 10 });
    const end = createTextEnd(theirs);
    const peer = createPeer(ours);
    end.sleep();
    peer.notify('first', { x: 'xxxxxxxxxx' });
    const answer = keyOf(peer.request('never sent'));
    peer.notify('last');
    const closed = peer.close();
    end.wake();
    await closed;
    expect(parsed(await end.received(2)).map(({ method }) => method)).toEqual(['first', 'last']);
    expect(await answer).toBe('closed');
  });

  test('rejects what waits for an answer', async () => {
    const { peer, end } = play();
    const answer = keyOf(peer.request('m', {}, { timeoutMs: 60_000 }));
    await end.received(1);
    await end.close();
    await peer.closed;
    expect(await answer).toBe('closed');
  });

  test('sends what is queued', async () => {
    const { peer, end } = play();
    for (let count = 0; count < 1000; count += 1) peer.notify('n', { count });
    await peer.close();
    expect((await end.received(1000)).length).toBe(1000);
  });
});
