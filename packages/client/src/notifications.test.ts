import { describe, expect, it } from 'vitest';
import type { Client } from './client.ts';
import { QueueOverflowError, RpcError } from './errors.ts';
import { createFakeServer, type FakeServer, result, settled } from './testing/fake-server.ts';

const account = (planType: string) => ({ authMode: 'chatgpt', planType });

async function started(
  options: Parameters<FakeServer['connect']>[0] = {},
): Promise<{ server: FakeServer; client: Client }> {
  const server = createFakeServer();
  return { server, client: await server.connect(options) };
}

describe('listeners', () => {
  it('hear their method, until they are taken off', async () => {
    const { server, client } = await started();
    const heard: unknown[] = [];
    const all: unknown[] = [];
    const off = client.on('account/updated', (params) => heard.push(params));
    client.onAny((notification) => all.push(notification));
    server.peer.notify('account/updated', account('pro'));
    server.peer.notify('made/up', [1]);
    await settled();
    off();
    off();
    server.peer.notify('account/updated', account('free'));
    await settled();
    expect(heard).toEqual([account('pro')]);
    expect(all).toEqual([
      { method: 'account/updated', params: account('pro') },
      { method: 'made/up', params: [1] },
      { method: 'account/updated', params: account('free') },
    ]);
    await client.close();
  });

  it('that throw disturb nobody', async () => {
    const told: unknown[] = [];
    const { server, client } = await started({ onDiagnostic: (fault) => told.push(fault) });
    const error = new Error('mine');
    const heard: unknown[] = [];
    client.on('account/updated', () => {
      throw error;
    });
    client.on('account/updated', (params) => heard.push(params));
    server.peer.notify('account/updated', account('pro'));
    await settled();
    expect(heard).toHaveLength(1);
    expect(told).toEqual([{ kind: 'listenerFailed', method: 'account/updated', error }]);
    await client.close();
  });

  it('that throw, and nobody is told: the error surfaces as uncaught', async () => {
    const { server, client } = await started();
    const error = new Error('mine');
    const uncaught = new Promise((resolve) => {
      const listeners = process.rawListeners('uncaughtException');
      process.removeAllListeners('uncaughtException');
      process.once('uncaughtException', (caught) => {
        for (const listener of listeners) {
          process.on('uncaughtException', listener as NodeJS.UncaughtExceptionListener);
        }
        resolve(caught);
      });
    });
    client.on('account/updated', () => {
      throw error;
    });
    server.peer.notify('account/updated', account('pro'));
    expect(await uncaught).toBe(error);
    await client.close();
  });
});

describe('nothing is missed', () => {
  it('by who attaches right after the connection is made', async () => {
    const server = createFakeServer();
    server.answers.set('initialize', () => {
      // Both leave in one batch, right behind the answer.
      const after = () => {
        server.peer.notify('configWarning', { summary: 'first' });
        server.peer.notify('configWarning', { summary: 'second' });
      };
      return { result: { userAgent: 'x' }, after };
    });
    const wrapped = async () => await (async () => await server.connect())();
    const client = await wrapped();
    const heard: string[] = [];
    client.on('configWarning', ({ summary }) => heard.push(summary));
    const stream = client.notifications('configWarning');
    await settled();
    expect(heard).toEqual(['first', 'second']);
    expect((await stream.next()).value?.summary).toBe('first');
    await client.close();
  });

  it('by who attaches a handler right after the connection is made', async () => {
    const server = createFakeServer();
    let answer: Promise<unknown> | undefined;
    server.answers.set('initialize', () => ({
      result: { userAgent: 'x' },
      after: () => {
        answer = server.peer.request('account/chatgptAuthTokens/refresh', {});
      },
    }));
    const client = await server.connect();
    const tokens = { accessToken: 'a', chatgptAccountId: 'b' };
    client.handle('account/chatgptAuthTokens/refresh', async () => tokens);
    await settled();
    expect(await answer).toEqual(tokens);
    await client.close();
  });

  it('by who waits for what the answer leads to', async () => {
    const { server, client } = await started();
    server.answers.set('account/login/start', () => ({
      result: { type: 'apiKey' },
      after: () => server.peer.notify('account/login/completed', { success: true }),
    }));
    await client.accountLoginStart({ type: 'apiKey', apiKey: 'k' });
    const completed = await client.once('account/login/completed', { timeoutMs: 500 });
    expect(completed).toEqual({ success: true });
    await client.close();
  });

  it('and what came before an answer is heard before it', async () => {
    const { server, client } = await started();
    const order: string[] = [];
    client.on('account/updated', () => order.push('notification'));
    server.answers.set('account/read', () => {
      server.peer.notify('account/updated', account('pro'));
      return {
        result: {},
        after: () => server.peer.notify('account/updated', account('free')),
      };
    });
    await Promise.all([
      client.accountRead({}).then(() => order.push('answer')),
      client.accountRead({}).then(() => order.push('answer')),
    ]);
    await settled();
    expect(order).toEqual([
      'notification',
      'answer',
      'notification',
      'notification',
      'answer',
      'notification',
    ]);
    await client.close();
  });

  it('and requests of the server keep their place among notifications', async () => {
    const { server, client } = await started();
    const order: string[] = [];
    client.on('account/updated', () => order.push('notification'));
    client.handleCall('ask', async () => order.push('request'));
    server.answers.set('account/read', () => ({
      result: {},
      after: () => {
        server.peer.notify('account/updated', account('pro'));
        server.peer.request('ask').catch(() => undefined);
        server.peer.notify('account/updated', account('free'));
      },
    }));
    await client.accountRead({});
    await settled();
    expect(order).toEqual(['notification', 'request', 'notification']);
    await client.close();
  });
});

it.each(['notification', 'request'])('hands out no %s after the end', async (kind) => {
  const { server, client } = await started();
  const called: string[] = [];
  client.handleCall('ask', () => called.push('handler'));
  client.on('account/updated', () => called.push('listener'));
  server.answers.set('account/read', () => ({
    result: {},
    after: () => {
      if (kind === 'notification') server.peer.notify('account/updated', account('pro'));
      else server.peer.request('ask').catch(() => undefined);
    },
  }));
  await client.accountRead({});
  await client.close();
  await settled();
  expect(called).toEqual([]);
});

describe('streams', () => {
  it('have a queue each, and end when the client closes', async () => {
    const { server, client } = await started();
    const read = async <T>(stream: AsyncIterable<T>) => {
      const items: T[] = [];
      for await (const item of stream) items.push(item);
      return items;
    };
    const one = read(client.notifications('account/updated'));
    const two = read(client.notifications('account/updated'));
    const all = read(client.notifications());
    const unread = client.notifications('account/updated');
    for (const plan of ['free', 'plus', 'pro'])
      server.peer.notify('account/updated', account(plan));
    await settled();
    await client.close();
    const expected = ['free', 'plus', 'pro'].map(account);
    expect(await one).toEqual(expected);
    expect(await two).toEqual(expected);
    expect((await all).map(({ params }) => params)).toEqual(expected);
    // What was queued at the end is still delivered.
    expect(await read(unread)).toEqual(expected);
    expect(await read(client.notifications())).toEqual([]);
  });

  it('end for one reader only when it leaves', async () => {
    const { server, client } = await started();
    const stays = client.notifications('account/updated');
    const leaves = client.notifications('account/updated');
    server.peer.notify('account/updated', account('free'));
    server.peer.notify('account/updated', account('pro'));
    for await (const { planType } of leaves) {
      expect(planType).toBe('free');
      break;
    }
    expect(await leaves.next()).toEqual({ done: true, value: undefined });
    expect((await stays.next()).value?.planType).toBe('free');
    expect((await stays.next()).value?.planType).toBe('pro');
    const waits = stays.next();
    await stays.return();
    expect(await waits).toEqual({ done: true, value: undefined });
    await client.close();
  });

  it('make the server wait when nobody reads them, and lose nothing', async () => {
    const { server, client } = await started({ queueLimit: 100 });
    const count = 20_000;
    const stream = client.notifications('account/updated');
    let sent = 0;
    const sending = (async () => {
      for (; sent < count; sent += 1) {
        server.peer.notify('account/updated', account(String(sent)));
        await server.peer.drained();
      }
    })();
    await settled();
    // The queue, and what fits into the connection.
    expect(sent).toBeLessThan(2_000);
    let expected = 0;
    for await (const { planType } of stream) {
      expect(planType).toBe(String(expected));
      expected += 1;
      if (expected === count) break;
    }
    await sending;
    await client.close();
  });

  it('that are full do not shut out an answer', async () => {
    const { server, client } = await started({ queueLimit: 10 });
    server.answers.set('account/read', () => {
      for (let i = 0; i < 50; i += 1) server.peer.notify('account/updated', account('late'));
      return result({});
    });
    for (let i = 0; i < 40; i += 1) server.peer.notify('account/updated', account('early'));
    let seen = 0;
    for await (const _ of client.notifications('account/updated')) {
      seen += 1;
      if (seen === 1) await client.accountRead({}, { timeoutMs: 500 });
      if (seen === 90) break;
    }
    expect(seen).toBe(90);
    await client.close();
  });

  it('that are full do not shut out what `once` waits for', async () => {
    const { server, client } = await started({ queueLimit: 10 });
    const stream = client.notifications('account/updated');
    for (let i = 0; i < 40; i += 1) server.peer.notify('account/updated', account('pro'));
    server.peer.notify('account/login/completed', { success: true });
    await settled();
    const done = await client.once('account/login/completed', { timeoutMs: 500 });
    expect(done.success).toBe(true);
    await stream.return();
    await client.close();
  });

  it('fail behind what they hold when they overflow for all that', async () => {
    const { server, client } = await started({ queueLimit: 10 });
    server.answers.set('account/read', () => {
      for (let i = 0; i < 500; i += 1) server.peer.notify('account/updated', account(String(i)));
      return result({});
    });
    const stream = client.notifications('account/updated');
    await client.accountRead({});
    for (let i = 0; i < 100; i += 1) {
      expect((await stream.next()).value?.planType).toBe(String(i));
    }
    await expect(stream.next()).rejects.toBeInstanceOf(QueueOverflowError);
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    // The others go on.
    server.answers.set('account/logout', () => result({}));
    expect(await client.accountLogout()).toEqual({});
    await client.close();
  });
});

describe('once', () => {
  it('resolves with the first that passes the filter', async () => {
    const { server, client } = await started();
    const done = client.once('account/login/completed', {
      filter: ({ loginId }) => loginId === 'b',
    });
    server.peer.notify('account/login/completed', { success: false, loginId: 'a' });
    server.peer.notify('account/login/completed', { success: true, loginId: 'b' });
    expect(await done).toEqual({ success: true, loginId: 'b' });
    await client.close();
  });

  it('gives up in time, by signal, and when the filter throws', async () => {
    const { server, client } = await started();
    const patient = client.once('configWarning', { timeoutMs: Number.MAX_SAFE_INTEGER });
    const timeout = await client
      .once('account/updated', { timeoutMs: 5 })
      .catch((caught: unknown) => caught);
    expect(timeout).toBeInstanceOf(RpcError);
    expect(timeout).toMatchObject({ key: 'timeout' });
    const controller = new AbortController();
    const aborted = client.once('account/updated', { signal: controller.signal });
    controller.abort();
    await expect(aborted).rejects.toMatchObject({ key: 'aborted' });
    const early = client.once('account/updated', { signal: AbortSignal.abort() });
    await expect(early).rejects.toMatchObject({ key: 'aborted' });
    const failed = client.once('account/updated', {
      filter: () => {
        throw new Error('mine');
      },
    });
    server.peer.notify('account/updated', account('pro'));
    await expect(failed).rejects.toThrow('mine');
    server.peer.notify('configWarning', { summary: 'at last' });
    expect(await patient).toEqual({ summary: 'at last' });
    await client.close();
  });
});
