import { getEventListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { IncomingCall } from './call.ts';
import { RemoteError, type RpcError } from './errors.ts';
import { createPeer, type PeerOptions } from './peer.ts';
import type { Fault, Outcome } from './serving.ts';
import { createChannelPair, createPeerPair, createTextEnd } from './testing.ts';

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

describe('answers', () => {
  test('come from the handler, errors too', async () => {
    const { end } = play({
      dispatch: ({ method, params }) =>
        method === 'echo'
          ? { result: params }
          : { error: { code: -1, message: 'no', data: { key: 'k' } } },
    });
    end.sendText('{"id":"a","method":"echo","params":[1]}');
    end.sendText('{"id":2,"method":"other"}');
    expect(await end.received(2)).toEqual([
      '{"id":"a","result":[1]}',
      '{"error":{"code":-1,"data":{"key":"k"},"message":"no"},"id":2}',
    ]);
  });

  test('go to each of two requests with the same id', async () => {
    const { end } = play({ dispatch: async ({ params }) => ({ result: params }) });
    end.send({ id: 1, method: 'm', params: 'first' });
    end.send({ id: 1, method: 'm', params: 'second' });
    const answers = parsed(await end.received(2));
    expect(answers.map(({ result }) => result)).toEqual(['first', 'second']);
  });

  test('without a dispatch say that there is no such method', async () => {
    const { end } = play();
    end.send({ id: 1, method: 'm' });
    expect(parsed(await end.received(1))).toMatchObject([
      { id: 1, error: { code: -32601, data: { key: 'methodNotFound', method: 'm' } } },
    ]);
  });

  test('hide what a handler threw; the hook sees it', async () => {
    const faults: Fault[] = [];
    const secret = new Error('token sk-secret');
    const handlers: (() => Outcome | Promise<Outcome>)[] = [
      () => {
        throw secret;
      },
      () => Promise.reject(secret),
      () => ({ result: { toJSON: () => assertNever() } }),
      () => ({ result: 10n }),
      () => undefined as unknown as Outcome,
    ];
    const { end } = play({
      dispatch: ({ params }) => handlers[params as number]!(),
      onFault: (fault) => faults.push(fault),
    });
    for (const index of handlers.keys()) end.send({ id: index, method: 'm', params: index });
    const answers = await end.received(handlers.length);
    for (const answer of parsed(answers)) {
      expect(answer.error).toEqual({
        code: -32603,
        message: 'Internal error',
        data: { key: 'internalError' },
      });
    }
    expect(new Set(parsed(answers).map(({ id }) => id)).size).toBe(handlers.length);
    expect(faults.length).toBe(handlers.length);
    expect(faults[0]).toEqual({ kind: 'handler', method: 'm', error: secret });
  });

  test('a value too deep to be printed is an internal error', async () => {
    const deep = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000));
    const { end } = play({ dispatch: () => ({ result: deep }) });
    end.send({ id: 1, method: 'm' });
    end.send({ id: 2, method: 'm' });
    expect(parsed(await end.received(2)).map(({ error }) => error.code)).toEqual([-32603, -32603]);
  });

  test('are out before `after` runs, which runs whatever became of the connection', async () => {
    const { peer, end } = play({
      dispatch: () => ({ result: 1, after: () => peer.notify('told', { x: 1 }) }),
      emittedAtMs: () => 7,
    });
    end.send({ id: 1, method: 'm' });
    expect(await end.received(2)).toEqual([
      '{"id":1,"result":1}',
      '{"method":"told","params":{"x":1},"emittedAtMs":7}',
    ]);

    const after = vi.fn();
    let resolve: (outcome: Outcome) => void = assertNever;
    const outcome = new Promise<Outcome>((settle) => {
      resolve = settle;
    });
    const other = play({ dispatch: () => outcome });
    other.end.send({ id: 1, method: 'm' });
    await sleep(1);
    await other.peer.close({ graceMs: 1 });
    resolve({ result: 1, after });
    await sleep(1);
    expect(after).toHaveBeenCalledOnce();
  });

  test('are one for each request, whatever handlers do', async () => {
    const ways: ((call: IncomingCall) => Outcome | Promise<Outcome>)[] = [
      () => ({ result: 1 }),
      () => ({ error: { code: 1, message: 'x' } }),
      async () => ({ result: undefined }),
      () => Promise.reject(new Error('x')),
      () => {
        throw new Error('x');
      },
      () => ({ result: 1n }),
      async (call) => {
        await call.detach(sleep(1));
        return { result: 1 };
      },
      async (call) => {
        call.detach(Promise.reject(new Error('nobody waits'))).catch(() => undefined);
        return { result: call.signal.aborted };
      },
      () => ({ result: 1, after: () => assertNever() }),
      () => sleep(1, { result: 2 }),
    ];
    const limits = { window: 3, detached: 2 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(ways.length - 1), { maxLength: 60 }),
        fc.array(fc.nat(20)),
        async (requests, naps) => {
          const [ours, theirs] = createChannelPair({ congestionMark: 200 });
          const end = createTextEnd(theirs);
          const peer = createPeer(ours, {
            dispatch: (call) => ways[call.params as number]!(call),
            limits,
          });
          for (const [id, way] of requests.entries()) {
            if (naps.includes(id)) end.sleep();
            end.send({ id, method: 'm', params: way });
          }
          setTimeout(() => end.wake(), 1);
          const answers = parsed(await end.received(requests.length));
          expect(answers.map(({ id }) => id).sort((a, b) => a - b)).toEqual([...requests.keys()]);
          await peer.close();
          expect(end.texts.length).toBe(requests.length);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('bad input', () => {
  test.each([
    ['x', -32700, 'parseError', null],
    ['[]', -32600, 'invalidRequest', null],
    ['{"id":4}', -32600, 'invalidRequest', 4],
    ['{"id":null,"method":"m"}', -32600, 'invalidRequest', null],
    ['{"id":9223372036854775808,"method":"m"}', -32600, 'invalidRequest', null],
  ])('%s gets one error, and the next request is served', async (text, code, key, id) => {
    const faults: Fault[] = [];
    const { end } = play({
      dispatch: () => ({ result: 1 }),
      onFault: (fault) => faults.push(fault),
    });
    end.sendText(text);
    end.send({ id: 1, method: 'm' });
    const [refusal, answer] = parsed(await end.received(2));
    expect(refusal).toMatchObject({ id, error: { code, data: { key } } });
    expect(answer).toEqual({ id: 1, result: 1 });
    expect(faults).toMatchObject([{ kind: 'badInput', key }]);
  });

  test('answers that nobody asked for are ignored', async () => {
    const faults: Fault[] = [];
    const { peer, end } = play({ onFault: (fault) => faults.push(fault) });
    end.send({ id: 0, result: 1 });
    end.send({ id: null, error: { code: 1, message: 'x' } });
    end.send({ id: 'x', error: 'nonsense' });
    await sleep(1);
    const answer = peer.request('m');
    await end.received(1);
    end.send({ id: 0, result: 'right' });
    end.send({ id: 0, result: 'again' });
    expect(await answer).toBe('right');
    await sleep(1);
    expect(faults.map(({ kind }) => kind)).toEqual(Array(4).fill('strayAnswer'));
    expect(end.texts.length).toBe(1);
  });

  test('a listener that throws does not end the connection', async () => {
    const faults: Fault[] = [];
    const { end } = play({
      dispatch: () => ({ result: 1 }),
      onNotification: () => assertNever(),
      onFault: (fault) => faults.push(fault),
    });
    end.send({ method: 'told' });
    end.send({ id: 1, method: 'm' });
    expect(await end.received(1)).toEqual(['{"id":1,"result":1}']);
    expect(faults).toMatchObject([{ kind: 'handler', method: 'told' }]);
  });
});

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

  test('end at their deadline or by their signal, and leave nothing behind', async () => {
    const { peer, end } = play();
    const controller = new AbortController();
    const { signal } = controller;
    const late = keyOf(peer.request('late', {}, { timeoutMs: 5, signal }));
    const aborted = peer.request('aborted', {}, { signal }).catch((error: unknown) => error);
    const answered = peer.request('answered', {}, { timeoutMs: 60_000, signal });
    const patient = peer.request('patient', {}, { timeoutMs: Number.POSITIVE_INFINITY });
    await end.received(4);
    expect(getEventListeners(signal, 'abort').length).toBe(3);
    const timers = countTimers();
    end.send({ id: 2, result: 'in time' });
    expect(await answered).toBe('in time');
    expect(countTimers()).toBe(timers - 1);
    expect(await late).toBe('timeout');
    expect(getEventListeners(signal, 'abort').length).toBe(1);
    controller.abort('enough');
    expect(await aborted).toMatchObject({ key: 'aborted', cause: 'enough' });
    expect(getEventListeners(signal, 'abort').length).toBe(0);
    end.send({ id: 0, result: 'too late' });
    end.send({ id: 3, result: 'worth waiting for' });
    expect(await patient).toBe('worth waiting for');
    expect(await keyOf(peer.request('m', {}, { signal }))).toBe('aborted');
    expect(end.texts.length).toBe(4);
  });
});

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
        error: { code: -32603, message: 'Internal error', data: { key: 'internalError' } },
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
    expect(parsed(end.texts)).toMatchObject([{ id: 1, error: { code: -32603 } }]);
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

const countTimers = (): number =>
  process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

function assertNever(): never {
  throw new Error('must not matter');
}
