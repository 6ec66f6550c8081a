import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { IncomingCall } from './call.ts';
import { createPeer, type PeerOptions } from './peer.ts';
import type { Fault, Outcome } from './serving.ts';
import { createChannelPair, createTextEnd } from './testing.ts';

/** A peer, and the other end in the hands of the test. */
function play(options: PeerOptions = {}) {
  const [ours, theirs] = createChannelPair();
  const end = createTextEnd(theirs);
  return { peer: createPeer(ours, options), end };
}

const parsed = (texts: readonly string[]) => texts.map((text) => JSON.parse(text));

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

function assertNever(): never {
  throw new Error('must not matter');
}
