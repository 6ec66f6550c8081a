import { createPeer } from '@wirebox/rpc';
import { createChannelPair } from '@wirebox/rpc/testing';
import { describe, expect, it } from 'vitest';
import { connect } from './connect.ts';
import { ConnectionClosedError, RemoteError, RpcError, UnsupportedMethodError } from './errors.ts';
import { clientInfo, createFakeServer, greeting, result, settled } from './testing/fake-server.ts';

const never = () => new Promise<never>(() => undefined);

describe('a server of an older release', () => {
  it('is not asked for what it cannot know, unless by call', async () => {
    const server = createFakeServer();
    const userAgent = 'test/0.107.0 (Debian 12.0.0; x86_64) unknown (test; 1.0.0)';
    server.answers.set('initialize', () => result({ userAgent }));
    const client = await server.connect();
    expect(client.supports('account/read')).toBe(true);
    expect(client.supports('account/usage/read')).toBe(false);
    expect(client.supports('made/up')).toBeUndefined();
    await expect(client.accountUsageRead()).rejects.toBeInstanceOf(UnsupportedMethodError);
    await expect(client.request('account/usage/read')).rejects.toMatchObject({
      key: 'unsupportedMethod',
      since: '0.145.0',
      serverVersion: '0.107.0',
    });
    expect(server.heard.map(([method]) => method)).not.toContain('account/usage/read');
    await expect(client.call('account/usage/read')).rejects.toBeInstanceOf(RemoteError);
    await client.close();
  });
});

describe('the stamp of the server', () => {
  it('comes with the notification', async () => {
    const [near, far] = createChannelPair();
    const peer = createPeer(far, { dispatch: () => result(greeting), emittedAtMs: () => 1234 });
    const client = await connect(near, { clientInfo });
    const heard: unknown[] = [];
    client.onAny((notification) => heard.push(notification));
    peer.notify('configWarning', { summary: 'odd' });
    await settled();
    expect(heard).toEqual([
      { method: 'configWarning', params: { summary: 'odd' }, emittedAtMs: 1234 },
    ]);
    await client.close();
  });
});

describe('the handshake', () => {
  it('sends initialize and then initialized', async () => {
    const server = createFakeServer();
    const client = await server.connect();
    await settled();
    expect(server.heard).toEqual([
      ['initialize', { clientInfo }],
      ['initialized', undefined],
    ]);
    expect(client.server).toEqual(greeting);
    expect(client.serverVersion).toBe('0.169.0');
    await client.close();
  });

  it('opts in to what it is told to', async () => {
    const server = createFakeServer();
    const capabilities = { experimentalApi: true, optOutNotificationMethods: ['configWarning'] };
    const client = await server.connect({ capabilities });
    expect(server.heard[0]).toEqual(['initialize', { clientInfo, capabilities }]);
    await client.close();
  });

  it('hands on a refusal and closes the channel', async () => {
    const server = createFakeServer();
    server.answers.set('initialize', () => ({ error: { code: -32600, message: 'no such name' } }));
    await expect(server.connect()).rejects.toMatchObject({
      name: 'RemoteError',
      code: -32600,
      message: 'no such name',
    });
    await server.peer.closed;
  });

  it('gives up in time', async () => {
    const server = createFakeServer();
    server.answers.set('initialize', never);
    await expect(server.connect({ timeoutMs: 20 })).rejects.toMatchObject({ key: 'timeout' });
    await server.peer.closed;
  });

  it('fails when the channel ends first', async () => {
    const server = createFakeServer();
    server.answers.set('initialize', never);
    const connected = server.connect();
    await settled();
    server.hangUp();
    await expect(connected).rejects.toMatchObject({
      name: 'ConnectionClosedError',
      by: 'server',
      message: 'initialize: the connection ended',
    });
  });

  it('copes with a server that says nothing of itself', async () => {
    const server = createFakeServer();
    server.answers.set('initialize', () => result(null));
    const client = await server.connect();
    expect(client.serverVersion).toBeUndefined();
    await client.close();
  });
});

describe('requests', () => {
  it('go by function, by name, and untyped', async () => {
    const server = createFakeServer();
    server.answers.set('account/read', (params) => result({ echo: params }));
    server.answers.set('account/logout', () => result({}));
    server.answers.set('made/up', (params) => result(params));
    const client = await server.connect();
    const params = { refreshToken: true };
    expect(await client.accountRead(params)).toEqual({ echo: params });
    expect(await client.request('account/read', params)).toEqual({ echo: params });
    expect(await client.accountLogout()).toEqual({});
    expect(await client.request('account/logout')).toEqual({});
    expect(await client.call('made/up', [1])).toEqual([1]);
    const logouts = server.heard.filter(([method]) => method === 'account/logout');
    expect(logouts).toEqual([
      ['account/logout', undefined],
      ['account/logout', undefined],
    ]);
    await client.close();
  });

  it('work when taken off the client', async () => {
    const server = createFakeServer();
    server.answers.set('account/read', () => result({}));
    const client = await server.connect();
    const { accountRead, close } = client;
    expect(await accountRead({})).toEqual({});
    await close();
  });

  it('has no second initialize', async () => {
    const client = await createFakeServer().connect();
    expect(Object.keys(client)).not.toContain('initialize');
    await client.close();
  });

  it('pass on what the protocol does not know', async () => {
    const server = createFakeServer();
    const odd = { account: { type: 'martian', planType: 'mega', limbs: 7 }, extra: [null] };
    server.answers.set('account/read', () => result(odd));
    const client = await server.connect();
    expect(await client.accountRead({})).toEqual(odd);
    await client.close();
  });

  it('reject with the error of the server', async () => {
    const server = createFakeServer();
    server.answers.set('account/read', () => ({
      error: { code: -32600, message: 'plan type', data: { key: 'planTypeRequired' } },
    }));
    const client = await server.connect();
    const error = await client.accountRead({}).catch((caught) => caught);
    expect(error).toBeInstanceOf(RemoteError);
    expect(error).toMatchObject({ code: -32600, key: 'planTypeRequired', method: 'account/read' });
    await client.close();
  });

  it('time out: by the client, by the call, never with 0', async () => {
    const server = createFakeServer();
    const waiting: (() => void)[] = [];
    server.answers.set(
      'account/read',
      () => new Promise((resolve) => waiting.push(() => resolve(result({ late: true })))),
    );
    const strays: string[] = [];
    const client = await server.connect({
      timeoutMs: 20,
      onDiagnostic: ({ kind }) => strays.push(kind),
    });
    const byClient = await client.accountRead({}).catch((caught) => caught);
    expect(byClient).toBeInstanceOf(RpcError);
    expect(byClient).toMatchObject({
      key: 'timeout',
      message: 'account/read: no answer within 20 ms',
    });
    await expect(client.accountRead({}, { timeoutMs: 5 })).rejects.toThrow('within 5 ms');
    const patient = client.accountRead({}, { timeoutMs: 0 });
    await new Promise((resolve) => setTimeout(resolve, 60));
    for (const answer of waiting) answer();
    expect(await patient).toEqual({ late: true });
    expect(strays).toEqual(['strayAnswer', 'strayAnswer']);
    await client.close();
  });

  it('are given up by a signal, before and after they were sent', async () => {
    const server = createFakeServer();
    server.answers.set('account/read', never);
    const client = await server.connect();
    const reason = new Error('enough');
    const early = client.accountRead({}, { signal: AbortSignal.abort(reason) });
    await expect(early).rejects.toMatchObject({ key: 'aborted', cause: reason });
    expect(server.heard.map(([method]) => method)).not.toContain('account/read');
    const controller = new AbortController();
    const late = client.accountRead({}, { signal: controller.signal });
    await settled();
    controller.abort(reason);
    await expect(late).rejects.toMatchObject({ key: 'aborted', cause: reason });
    await client.close();
  });

  it('reject params without a JSON form, and the client goes on', async () => {
    const server = createFakeServer();
    server.answers.set('account/read', () => result({}));
    const client = await server.connect();
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    await expect(client.call('made/up', circular)).rejects.toMatchObject({ key: 'unsendable' });
    expect(await client.accountRead({})).toEqual({});
    await client.close();
  });
});

describe('the end', () => {
  it('rejects what waits, at once and with a type, when the client closes', async () => {
    const server = createFakeServer();
    server.answers.set('account/read', never);
    const client = await server.connect();
    const secret = 'sk-very-secret';
    const pending = [client.accountRead({}), client.call('account/read', { secret })];
    const once = client.once('account/updated');
    await settled();
    void client.close();
    for (const promise of [...pending, once]) {
      const error = (await promise.catch((caught: unknown) => caught)) as Error;
      expect(error).toBeInstanceOf(ConnectionClosedError);
      expect(error).toMatchObject({ by: 'client', key: 'connectionClosed' });
      expect(`${error.stack}${JSON.stringify(error)}`).not.toContain(secret);
    }
    expect(await client.closed).toEqual({ by: 'client' });
    await expect(client.accountRead({})).rejects.toBeInstanceOf(ConnectionClosedError);
    await expect(client.once('account/updated')).rejects.toBeInstanceOf(ConnectionClosedError);
  });

  it('rejects what waits when the server goes', async () => {
    const server = createFakeServer();
    server.answers.set('account/read', never);
    const client = await server.connect();
    const pending = client.accountRead({});
    const once = client.once('account/updated');
    await settled();
    server.hangUp();
    await expect(pending).rejects.toMatchObject({ by: 'server', name: 'ConnectionClosedError' });
    await expect(once).rejects.toMatchObject({ by: 'server', name: 'ConnectionClosedError' });
    expect(await client.closed).toEqual({ by: 'server' });
  });

  it('may be asked for any number of times', async () => {
    const client = await createFakeServer().connect();
    await Promise.all([client.close(), client.close()]);
    await client.close();
    expect(await client.closed).toEqual({ by: 'client' });
  });

  it('comes by itself with `await using`', async () => {
    const server = createFakeServer();
    {
      await using client = await server.connect();
      expect(client.server).toEqual(greeting);
    }
    await server.peer.closed;
  });

  it('does not wait for handlers', async () => {
    const server = createFakeServer();
    const client = await server.connect();
    let aborted = false;
    client.handle('account/chatgptAuthTokens/refresh', (_params, { signal }) => {
      signal.addEventListener('abort', () => {
        aborted = true;
      });
      return never();
    });
    server.peer.request('account/chatgptAuthTokens/refresh', {}).catch(() => undefined);
    await settled();
    const before = performance.now();
    await client.close();
    expect(performance.now() - before).toBeLessThan(500);
    expect(aborted).toBe(true);
  });
});

describe('what is no message', () => {
  it('is skipped and told, and not answered', async () => {
    const [near, far] = createChannelPair();
    const sent: string[] = [];
    far.open({
      onReadable: () => {
        for (let text = far.take(); text !== undefined; text = far.take()) {
          const { id } = JSON.parse(String(text)) as { id?: number };
          sent.push(String(text));
          if (id !== 0) continue;
          far.send('npm notice: a new version is there');
          far.send('[1]');
          far.send('{ nearly');
          far.send('{"params":{}}');
          far.send(JSON.stringify({ id, result: greeting }));
        }
      },
      onWritable: () => undefined,
      onClose: () => undefined,
    });
    const told: string[] = [];
    const client = await connect(near, {
      clientInfo,
      onDiagnostic: (diagnostic) =>
        told.push(diagnostic.kind === 'unreadable' ? diagnostic.reason : diagnostic.kind),
    });
    expect(told).toEqual([
      'not a JSON object',
      'not a JSON object',
      'parseError',
      'invalidRequest',
    ]);
    expect(client.server).toEqual(greeting);
    await client.close();
    expect(sent).toHaveLength(2);
  });
});
