import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { createOrder } from './order.ts';
import { createPeer } from './peer.ts';
import { createRouter, type Route, type RouterOptions } from './router.ts';
import { createChannelPair, createTextEnd } from './testing.ts';

interface Context {
  readonly open: boolean;
}

const ok = { result: 'ok' };

function play(
  routes: Readonly<Record<string, Route<Context>>>,
  options: Partial<RouterOptions<Context>> = {},
  open = true,
) {
  const order = createOrder();
  const router = createRouter({ routes: new Map(Object.entries(routes)), order, ...options });
  const connect = () => {
    const [ours, theirs] = createChannelPair();
    const peer = createPeer(ours, { dispatch: (call) => router.dispatch(call, { open }) });
    return { peer, end: createTextEnd(theirs) };
  };
  return { order, connect, ...connect() };
}

async function ask(end: ReturnType<typeof createTextEnd>, method: string, params?: unknown) {
  const count = end.texts.length;
  end.send({ id: count, method, params });
  return JSON.parse((await end.received(count + 1))[count]!);
}

describe('params', () => {
  const check = vi.fn((params: unknown) => typeof params === 'object');
  const { end } = play({
    none: { params: 'none', check, run: () => ok },
    optional: { params: 'optional', check, run: (params) => ({ result: params ?? 'absent' }) },
    required: { params: 'required', check, run: () => ok },
  });
  const invalid = { error: { code: -32602, data: { key: 'invalidParams' } } };

  test.each([
    ['none', undefined, ok],
    ['none', null, ok],
    ['none', 'anything', ok],
    ['optional', undefined, { result: 'absent' }],
    ['optional', null, { result: 'absent' }],
    ['optional', {}, { result: {} }],
    ['optional', 1, invalid],
    ['required', undefined, invalid],
    ['required', null, invalid],
    ['required', {}, ok],
    ['required', 'x', invalid],
  ])('%s: %j', async (method, params, expected) => {
    expect(await ask(end, method, params)).toMatchObject(expected);
  });
});

describe('refusals', () => {
  test('a method is found by its own name only', async () => {
    const { end } = play({});
    for (const method of ['', '__proto__', 'constructor', 'toString']) {
      expect(await ask(end, method)).toMatchObject({
        error: { code: -32601, data: { key: 'methodNotFound', method } },
      });
    }
  });

  test('texts are those of the protocol', async () => {
    const { end } = play(
      { strict: { params: 'required', check: () => false, run: () => ok } },
      {
        miss: (method) => ({ code: 1, message: `no ${method}` }),
        explain: async (method, params) => {
          await sleep(1);
          return { code: 2, message: `${method}: ${JSON.stringify(params)}` };
        },
      },
    );
    expect((await ask(end, 'other')).error).toEqual({ code: 1, message: 'no other' });
    expect((await ask(end, 'strict', [1])).error).toEqual({ code: 2, message: 'strict: [1]' });
  });

  test('bad params win over a closed door; behind it nothing runs', async () => {
    const run = vi.fn(() => ok);
    const route: Route<Context> = {
      params: 'required',
      check: (params) => params === 'good',
      admit: (_params, { open }) =>
        open ? undefined : { code: -32600, message: 'Not initialized' },
      run,
    };
    const { end } = play({ m: route }, {}, false);
    expect((await ask(end, 'm', 'bad')).error.code).toBe(-32602);
    expect((await ask(end, 'm', 'good')).error).toEqual({
      code: -32600,
      message: 'Not initialized',
    });
    expect(run).not.toHaveBeenCalled();
  });

  test('an explanation that fails is an internal error', async () => {
    const { end } = play(
      { m: { params: 'required', run: () => ok } },
      { explain: () => Promise.reject(new Error('x')) },
    );
    expect((await ask(end, 'm')).error.code).toBe(-32603);
  });
});

describe('order', () => {
  /** Handlers that note when they start and end. */
  function noting(log: string[], order: Route<Context>['order'], milliseconds = 2): Route<Context> {
    return {
      params: 'required',
      ...(order && { order }),
      run: async (params) => {
        const { name } = params as { name: string };
        log.push(`+${name}`);
        await sleep(milliseconds);
        log.push(`-${name}`);
        return { result: name };
      },
    };
  }

  test('writes wait for reads and the other way round, across connections', async () => {
    const log: string[] = [];
    const { order, connect } = play({
      read: noting(log, { mode: 'read', scope: 'account' }),
      write: noting(log, { mode: 'write', scope: 'account' }),
    });
    const [first, second] = [connect().end, connect().end];
    first.send({ id: 1, method: 'read', params: { name: 'r1' } });
    first.send({ id: 2, method: 'read', params: { name: 'r2' } });
    await sleep(0);
    second.send({ id: 3, method: 'write', params: { name: 'w' } });
    await sleep(0);
    first.send({ id: 4, method: 'read', params: { name: 'r3' } });
    await Promise.all([first.received(3), second.received(1)]);
    expect(log).toEqual(['+r1', '+r2', '-r1', '-r2', '+w', '-w', '+r3', '-r3']);
    expect(order.size).toBe(0);
  });

  test('`by` tells one scope from the next', async () => {
    const log: string[] = [];
    const { end, order } = play({
      write: noting(log, { mode: 'write', scope: 'thread', by: 'threadId' }),
    });
    for (const [id, threadId] of ['a', 'b', 'a', undefined].entries()) {
      end.send({ id, method: 'write', params: { threadId, name: `${threadId}${id}` } });
    }
    await end.received(4);
    expect(log.slice(0, 3)).toEqual(['+a0', '+b1', '+undefined3']);
    expect(log.indexOf('+a2')).toBeGreaterThan(log.indexOf('-a0'));
    expect(order.size).toBe(0);
  });

  test('the next one starts after the answer and what follows it are out', async () => {
    const route: Route<Context> = {
      params: 'none',
      order: { mode: 'write', scope: 'account' },
      run: async (_params, _context, call) => {
        peer.notify('start');
        await call.detach(sleep(1));
        return { result: 1, after: () => peer.notify('after') };
      },
    };
    const { end, peer } = play({ m: route });
    end.send({ id: 1, method: 'm' });
    end.send({ id: 2, method: 'm' });
    const said = (await end.received(6)).map((text) => JSON.parse(text));
    expect(said.map(({ method, id }) => method ?? id)).toEqual([
      'start',
      1,
      'after',
      'start',
      2,
      'after',
    ]);
  });

  test('a key is free again however its holder ends', async () => {
    const order = { mode: 'write', scope: 'a' } as const;
    const ways: Route<Context>['run'][] = [
      () => {
        throw new Error('x');
      },
      () => Promise.reject(new Error('x')),
      () => ({ result: 1n }),
      () => ({
        result: 1,
        after: () => {
          throw new Error('x');
        },
      }),
    ];
    for (const run of ways) {
      const { end, order: locks } = play({ m: { params: 'none', order, run } });
      end.send({ id: 1, method: 'm' });
      end.send({ id: 2, method: 'm' });
      await end.received(2);
      await sleep(0);
      expect(locks.size).toBe(0);
    }
  });

  test('a request whose connection is gone when its turn comes does not run', async () => {
    let resolve: () => void = () => undefined;
    const promise = new Promise<void>((settle) => {
      resolve = settle;
    });
    const log: unknown[] = [];
    const { order, connect } = play({
      m: {
        params: 'required',
        order: { mode: 'write', scope: 'a' },
        run: async (params) => {
          log.push(params);
          await promise;
          return ok;
        },
      },
    });
    const [first, second] = [connect(), connect()];
    first.end.send({ id: 1, method: 'm', params: 'holder' });
    await sleep(0);
    second.end.send({ id: 1, method: 'm', params: 'behind' });
    await sleep(0);
    await second.peer.close({ graceMs: 1 });
    resolve();
    await first.end.received(1);
    await sleep(0);
    expect(log).toEqual(['holder']);
    expect(order.size).toBe(0);
  });
});
