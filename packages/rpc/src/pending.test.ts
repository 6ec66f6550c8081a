import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { RemoteError, type RpcError } from './errors.ts';
import { createPeer, type PeerOptions } from './peer.ts';
import { createChannelPair, createPeerPair, createTextEnd } from './testing.ts';

/** A peer, and the other end in the hands of the test. */
function play(options: PeerOptions = {}) {
  const [ours, theirs] = createChannelPair();
  const end = createTextEnd(theirs);
  return { peer: createPeer(ours, options), end };
}

const keyOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'fulfilled',
    (error: RpcError | RemoteError) => error.key,
  );

describe('requests of our own', () => {
  test('are numbered from 0 and matched by number, not by order', async () => {
    const { peer, end } = play();
    const answers = [peer.request('a'), peer.request('b', { x: 1 }), peer.request('c')];
    expect(await end.received(3)).toEqual([
      '{"method":"a","id":0}',
      '{"method":"b","id":1,"params":{"x":1}}',
      '{"method":"c","id":2}',
    ]);
    for (const id of [2, 0, 1]) end.send({ id, result: `answer ${id}` });
    expect(await Promise.all(answers)).toEqual(['answer 0', 'answer 1', 'answer 2']);
  });

  test('may be numbered across connections', async () => {
    let id = 40;
    const { peer, end } = play({ nextId: () => id++ });
    void peer.request('a').catch(() => undefined);
    expect(await end.received(1)).toEqual(['{"method":"a","id":40}']);
  });

  test('reject with what the other side said', async () => {
    const { left } = createPeerPair(
      {},
      { dispatch: () => ({ error: { code: -32001, message: 'later', data: { key: 'k' } } }) },
    );
    const error = await left.request('m').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RemoteError);
    expect(error).toMatchObject({ code: -32001, message: 'later', key: 'k', method: 'm' });
  });

  test('reject when the answer makes no sense, when params cannot be sent', async () => {
    const { peer, end } = play();
    const answer = keyOf(peer.request('m'));
    end.send({ id: 0, error: { code: 'x' } });
    expect(await answer).toBe('malformedAnswer');
    expect(await keyOf(peer.request('m', { x: 1n }))).toBe('unsendable');
  });

  test('end at their deadline, not before, and late answers are ignored', async () => {
    const { peer, end } = play();
    const start = performance.now();
    const ended = (name: string, timeoutMs: number) =>
      keyOf(peer.request(name, {}, { timeoutMs })).then((key) => [key, performance.now() - start]);
    const deadlines = [30, 10, 20, 10].map((timeoutMs) => ended('m', timeoutMs));
    const answered = ended('answered', 15);
    const patient = [Number.POSITIVE_INFINITY, 1e12].map((timeoutMs) => ended('m', timeoutMs));
    await end.received(7);
    end.send({ id: 4, result: 'in time' });
    expect((await answered)[0]).toBe('fulfilled');
    const outcomes = await Promise.all(deadlines);
    expect(outcomes.map(([key]) => key)).toEqual(Array(4).fill('timeout'));
    for (const [index, timeoutMs] of [30, 10, 20, 10].entries()) {
      expect(outcomes[index]![1]).toBeGreaterThan(timeoutMs - 1.5);
    }
    expect(outcomes[1]![1]).toBeLessThan(outcomes[0]![1] as number);
    for (const id of [0, 1, 5, 6]) end.send({ id, result: 'late, but two have waited' });
    for (const each of patient) expect((await each)[0]).toBe('fulfilled');
    expect(end.texts.length).toBe(7);
  });

  test('share one timer, which keeps no process alive', async () => {
    const countTimers = () =>
      process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const { peer, end } = play();
    const before = countTimers();
    for (let count = 0; count < 100; count += 1) {
      peer.request('m', {}, { timeoutMs: 60_000 }).catch(() => undefined);
    }
    await end.received(100);
    // Only timers that keep the process alive are listed.
    expect(countTimers()).toBe(before);
    await peer.close();
  });

  test('end by their signal, and leave no listener behind', async () => {
    const { peer, end } = play();
    const controller = new AbortController();
    const { signal } = controller;
    const listeners = () => getEventListeners(signal, 'abort').length;
    const answered = peer.request('answered', {}, { signal });
    const alone = peer.request('alone', {}, { signal: new AbortController().signal });
    const aborted = Array.from({ length: 20 }, () =>
      peer.request('aborted', {}, { signal }).catch((error: unknown) => error),
    );
    await end.received(22);
    expect(listeners()).toBe(1);
    end.send({ id: 0, result: 'in time' });
    expect(await answered).toBe('in time');
    expect(listeners()).toBe(1);
    controller.abort('enough');
    for (const error of await Promise.all(aborted)) {
      expect(error).toMatchObject({ key: 'aborted', cause: 'enough' });
    }
    expect(listeners()).toBe(0);
    end.send({ id: 1, result: 'of another signal' });
    expect(await alone).toBe('of another signal');
    expect(await keyOf(peer.request('m', {}, { signal }))).toBe('aborted');
    expect(end.texts.length).toBe(22);

    const second = new AbortController();
    const last = peer.request('last', {}, { signal: second.signal });
    await end.received(23);
    end.send({ id: 22, result: 'done' });
    await last;
    expect(getEventListeners(second.signal, 'abort').length).toBe(0);
  });
});
