/** What happens when the other side is slow, silent, or asks without end. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { IncomingCall } from './call.ts';
import { RpcError } from './errors.ts';
import { createOrder } from './order.ts';
import { createPeer, type Limits, type PeerOptions } from './peer.ts';
import { createRouter, type Route } from './router.ts';
import type { Outcome } from './serving.ts';
import { createChannelPair, createPeerPair, createTextEnd } from './testing.ts';

function play(options: PeerOptions, congestionMark = 64 * 1024) {
  const [ours, theirs] = createChannelPair({ congestionMark });
  const end = createTextEnd(theirs);
  return { peer: createPeer(ours, options), end, ours };
}

const parsed = (texts: readonly string[]) => texts.map((text) => JSON.parse(text));

describe('back-pressure', () => {
  test('a flood that nobody reads is taken up to the mark, and all of it when somebody does', async () => {
    const requests = 20_000;
    let accepted = 0;
    const { end, peer } = play({
      dispatch: async () => {
        accepted += 1;
        return { result: 'x'.repeat(50) };
      },
    });
    end.sleep();
    for (let id = 0; id < requests; id += 1) end.send({ id, method: 'm' });
    await sleep(20);
    // One window may be running when the mark is reached.
    expect(accepted).toBeGreaterThan(500);
    expect(accepted).toBeLessThan(64 * 16 + 1024 + 64);
    end.wake();
    const ids = parsed(await end.received(requests)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(requests);
    await peer.close();
    expect(end.texts.length).toBe(requests);
  });

  test('a flood of garbage is answered no faster than it is read', async () => {
    let refused = 0;
    const { end } = play({ onFault: () => (refused += 1) }, 1000);
    end.sleep();
    for (let count = 0; count < 5000; count += 1) end.sendText('garbage');
    await sleep(10);
    expect(refused).toBeLessThan(50);
    end.wake();
    await end.received(5000);
    expect(refused).toBe(5000);
  });

  test('no more run than the window allows', async () => {
    let running = 0;
    let most = 0;
    const { end } = play({
      limits: { window: 8 },
      dispatch: async () => {
        running += 1;
        most = Math.max(most, running);
        await sleep(1);
        running -= 1;
        return { result: 1 };
      },
    });
    for (let id = 0; id < 100; id += 1) end.send({ id, method: 'm' });
    await end.received(100);
    expect(most).toBe(8);
  });

  test('a producer can wait for the reader', async () => {
    const { end, peer } = play({}, 1000);
    end.sleep();
    let produced = 0;
    const producing = (async () => {
      for (; produced < 1000; produced += 1) {
        peer.notify('delta', { produced });
        await peer.drained();
      }
    })();
    await sleep(5);
    expect(produced).toBeLessThan(50);
    end.wake();
    await producing;
    await end.received(1000);
  });
});

/** A server whose requests each ask the client something first. */
const asking = (
  limits: Partial<Limits>,
  wait: (call: IncomingCall, ask: Ask) => Promise<unknown>,
) =>
  createPeerPair(
    { dispatch: () => ({ result: 'yes' }) },
    {
      limits,
      dispatch: async (call): Promise<Outcome> => {
        const { right } = pairs.at(-1)!;
        await wait(call, () => right.request('may I?'));
        return { result: 'done' };
      },
    },
  );
type Ask = () => Promise<unknown>;
const pairs: ReturnType<typeof createPeerPair>[] = [];

async function askAll(
  limits: Partial<Limits>,
  wait: (call: IncomingCall, ask: Ask) => Promise<unknown>,
) {
  pairs.push(asking(limits, wait));
  const { left } = pairs.at(-1)!;
  const answers = Array.from({ length: 20 }, () => left.request('work'));
  const settled = await Promise.allSettled(answers);
  return settled.map((outcome) =>
    outcome.status === 'fulfilled' ? outcome.value : outcome.reason.key,
  );
}

describe('handlers that wait for the other side', () => {
  test('leave the window, so their answers are read', async () => {
    const outcomes = await askAll({ window: 8 }, (call, ask) => call.detach(ask));
    expect(outcomes).toEqual(Array(20).fill('done'));
  });

  test('are served even when they forget to leave', async () => {
    const outcomes = await askAll({ window: 8 }, (_call, ask) => ask());
    expect(outcomes).toEqual(Array(20).fill('done'));
  });

  test('are refused when too many wait, each with one answer', async () => {
    const { end } = play({
      limits: { window: 8, detached: 4 },
      dispatch: async (call) => {
        await call.detach(new Promise(() => undefined));
        return { result: 1 };
      },
    });
    for (let id = 0; id < 10; id += 1) end.send({ id, method: 'm' });
    const answers = parsed(await end.received(6));
    for (const { error } of answers) {
      expect(error).toMatchObject({ code: -32001, data: { key: 'overloaded' } });
    }
  });

  test('do not keep others out, such as the one that ends the wait', async () => {
    const waiting: (() => void)[] = [];
    const { end } = play({
      limits: { window: 2, detached: 2 },
      dispatch: async (call) => {
        await sleep(1);
        if (call.method === 'wait') {
          await call.detach(() => new Promise<void>((resolve) => waiting.push(resolve)));
          return { result: 'waited' };
        }
        for (const resolve of waiting) resolve();
        return { result: 'cancelled' };
      },
    });
    for (const [id, method] of ['wait', 'wait', 'cancel'].entries()) end.send({ id, method });
    const answers = parsed(await end.received(3));
    expect(answers.map(({ result }) => result).sort()).toEqual(['cancelled', 'waited', 'waited']);
  });

  test('a call may wait for two things at once and come back once', async () => {
    const { end } = play({
      limits: { window: 1, detached: 1 },
      dispatch: async (call) => {
        await Promise.all([call.detach(sleep(1)), call.detach(sleep(3))]);
        return { result: 1 };
      },
    });
    for (let id = 0; id < 5; id += 1) end.send({ id, method: 'm' });
    expect((await end.received(5)).length).toBe(5);
  });

  test('requests behind a lock whose holder waits do not shut the window', async () => {
    const route: Route<undefined> = {
      params: 'none',
      order: { mode: 'write', scope: 'account' },
      run: async (_params, _context, call) => {
        await call.detach(() => server.request('confirm'));
        return { result: 'done' };
      },
    };
    const router = createRouter({ routes: new Map([['login', route]]), order: createOrder() });
    const { left, right: server } = createPeerPair(
      { dispatch: () => ({ result: 'confirmed' }) },
      { dispatch: (call) => router.dispatch(call, undefined), limits: { window: 4 } },
    );
    const answers = Array.from({ length: 20 }, () => left.request('login'));
    expect(await Promise.all(answers)).toEqual(Array(20).fill('done'));
  });
});

describe('requests behind a lock', () => {
  function playLocked(limits: Partial<Limits>) {
    const ends: (() => void)[] = [];
    const started: string[] = [];
    const run: Route<undefined>['run'] = async (params, _context, call) => {
      started.push(call.method);
      const ended = new Promise<void>((resolve) => ends.push(resolve));
      await (params === 'detached' ? call.detach(ended) : ended);
      return { result: call.method };
    };
    const route = (order?: Route<undefined>['order']): Route<undefined> =>
      order === undefined ? { params: 'none', run } : { params: 'none', order, run };
    const routes = new Map([
      ['read', route({ mode: 'read', scope: 'a' })],
      ['write', route({ mode: 'write', scope: 'a' })],
      ['free', route()],
    ]);
    const router = createRouter({ routes, order: createOrder() });
    return {
      ...play({ dispatch: (call) => router.dispatch(call, undefined), limits }),
      started,
      endNext: () => ends.shift()?.(),
    };
  }

  test('are refused when too many wait behind one that waits itself', async () => {
    const { end, endNext } = playLocked({ window: 4, detached: 3 });
    end.send({ id: 0, method: 'write', params: 'detached' });
    for (let id = 1; id < 6; id += 1) end.send({ id, method: 'write' });
    const refused = parsed(await end.received(3));
    expect(refused.map(({ error }) => error.data.key)).toEqual(Array(3).fill('overloaded'));
    for (let count = 0; count < 3; count += 1) {
      endNext();
      await end.received(4 + count);
    }
    expect(parsed(end.texts).map(({ id }) => id)).toEqual([3, 4, 5, 0, 1, 2]);
  });

  test('are not refused behind one that ends by itself, however many they are', async () => {
    const { end, endNext, started } = playLocked({ window: 4, detached: 3 });
    end.send({ id: 0, method: 'write' });
    for (let id = 1; id < 50; id += 1) end.send({ id, method: 'write' });
    await sleep(1);
    expect([started.length, end.texts.length]).toEqual([1, 0]);
    for (let count = 1; count <= 50; count += 1) {
      endNext();
      await end.received(count);
      await sleep(0);
    }
    const answers = parsed(end.texts);
    expect(answers.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, id) => id));
    expect(answers.every(({ result }) => result === 'write')).toBe(true);
  });

  test('are refused when that one starts to wait, so that what it waits for gets in', async () => {
    let detach: () => void = () => undefined;
    let finish: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      detach = resolve;
    });
    const order = createOrder();
    const routes = new Map<string, Route<undefined>>([
      [
        'write',
        {
          params: 'none',
          order: { mode: 'write', scope: 'a' },
          run: async (_params, _context, call) => {
            await begun;
            await call.detach(new Promise<void>((resolve) => (finish = resolve)));
            return { result: 'written' };
          },
        },
      ],
      ['read', { params: 'none', order: { mode: 'read', scope: 'a' }, run: () => ({ result: 1 }) }],
      [
        'finish',
        {
          params: 'none',
          run: () => {
            finish();
            return { result: 'finished' };
          },
        },
      ],
    ]);
    const router = createRouter({ routes, order });
    const connect = () =>
      play({
        dispatch: (call) => router.dispatch(call, undefined),
        limits: { window: 4, detached: 3 },
      });
    const { end: writer } = connect();
    const { end: reader } = connect();
    writer.send({ id: 'w', method: 'write' });
    await sleep(1);
    for (let id = 0; id < 6; id += 1) reader.send({ id, method: 'read' });
    reader.send({ id: 'f', method: 'finish' });
    await sleep(1);
    expect(reader.texts).toEqual([]);
    detach();
    expect(parsed(await writer.received(1))).toEqual([{ id: 'w', result: 'written' }]);
    const answers = parsed(await reader.received(7));
    const byId = new Map(answers.map(({ id, result, error }) => [id, result ?? error.data.key]));
    expect([...byId].sort()).toEqual(
      [
        ...[0, 1, 2].map((id) => [id, 1]),
        ...[3, 4, 5].map((id) => [id, 'overloaded']),
        ['f', 'finished'],
      ].sort(),
    );
    expect(order.size).toBe(0);
  });

  test('count as running once they run', async () => {
    const { end, started, endNext } = playLocked({ window: 2 });
    for (const [id, method] of ['write', 'read', 'read', 'free'].entries()) {
      end.send({ id, method });
      await sleep(0);
    }
    expect(started).toEqual(['write', 'free']);
    endNext();
    await end.received(1);
    await sleep(0);
    expect(started).toEqual(['write', 'free', 'read', 'read']);
    end.send({ id: 9, method: 'free' });
    endNext();
    await end.received(2);
    expect(started.length).toBe(4);
    endNext();
    await end.received(3);
    await sleep(0);
    expect(started.length).toBe(5);
  });
});

describe('two sides that ask each other without end', () => {
  test.each([
    ['small questions', 20_000, ''],
    ['large questions', 300, 'x'.repeat(20_000)],
  ])('both get every answer: %s', async (_name, count, params) => {
    const options: PeerOptions = { dispatch: async (call) => ({ result: call.method }) };
    const { left, right } = createPeerPair(options, options);
    const ask = (peer: typeof left) =>
      Promise.all(Array.from({ length: count }, () => peer.request('m', params)));
    const answers = await Promise.all([ask(left), ask(right)]);
    expect(answers.flat().every((answer) => answer === 'm')).toBe(true);
    expect(answers.flat().length).toBe(2 * count);
  });

  test('a request given up before it could be sent is not sent', async () => {
    const { end, peer } = play({}, 10);
    end.sleep();
    const first = peer.request('first');
    const controller = new AbortController();
    const second = peer.request('second', {}, { signal: controller.signal });
    peer.notify('third');
    controller.abort();
    await expect(second).rejects.toBeInstanceOf(RpcError);
    end.wake();
    const texts = parsed(await end.received(2));
    expect(texts.map(({ method }) => method)).toEqual(['first', 'third']);
    end.send({ id: 0, result: 1 });
    await first;
  });

  test('the end of the input sets free what waits for answers, and the rest is served', async () => {
    const outcomes: string[] = [];
    const { end, peer } = play({
      limits: { window: 2 },
      dispatch: async (call) => {
        outcomes.push(
          await peer.request('ask').then(
            () => 'answered',
            (error: RpcError) => error.key,
          ),
        );
        return { result: call.params };
      },
    });
    for (let id = 0; id < 6; id += 1) end.send({ id, method: 'm' });
    await sleep(1);
    await end.close();
    await peer.closed;
    expect(outcomes).toEqual(Array(6).fill('closed'));
  });
});
