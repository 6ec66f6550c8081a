import { describe, expect, it } from 'vitest';
import type { Diagnostic } from './diagnostics.ts';
import { InvalidMessageError } from './errors.ts';
import { createFakeServer, greeting, result, settled } from './testing/fake-server.ts';

const secret = 'sk-live-0123456789';
const wrong = { account: { type: 'chatgpt', email: [secret], planType: 'pro' } };

async function strict() {
  const server = createFakeServer();
  const told: Diagnostic[] = [];
  const client = await server.connect({
    strict: true,
    onDiagnostic: (diagnostic) => told.push(diagnostic),
  });
  return { server, client, told };
}

describe('strict mode', () => {
  it('lets through what fits, with members and values that it does not know', async () => {
    const { server, client } = await strict();
    const fits = { account: { type: 'martian', x: 1 }, requiresOpenaiAuth: true, more: 1 };
    server.answers.set('account/read', () => result(fits));
    server.answers.set('made/up', () => result({ anything: 1 }));
    expect(await client.accountRead({})).toEqual(fits);
    expect(await client.call('made/up')).toEqual({ anything: 1 });
    const heard: unknown[] = [];
    client.onAny(({ params }) => heard.push(params));
    server.peer.notify('made/up', 3);
    await settled();
    expect(heard).toEqual([3]);
    await client.close();
  });

  it('names the place of what does not fit, and not the value', async () => {
    const { server, client } = await strict();
    server.answers.set('account/read', () => result({ ...wrong, requiresOpenaiAuth: true }));
    const error = await client.accountRead({}).catch((caught) => caught);
    expect(error).toBeInstanceOf(InvalidMessageError);
    expect(error).toMatchObject({
      key: 'invalidMessage',
      method: 'account/read',
      part: 'result',
      pointer: '/account/email',
    });
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain(secret);
    await client.close();
  });

  it('refuses a handshake that does not fit', async () => {
    const server = createFakeServer();
    server.answers.set('initialize', () => result({ ...greeting, userAgent: 1 }));
    await expect(server.connect({ strict: true })).rejects.toMatchObject({
      method: 'initialize',
      pointer: '/userAgent',
    });
    await server.peer.closed;
  });

  it('keeps a bad notification from listeners, and fails who waits for it', async () => {
    const { server, client, told } = await strict();
    const heard: unknown[] = [];
    client.on('account/login/completed', (params) => heard.push(params));
    const once = client.once('account/login/completed');
    const stream = client.notifications('account/login/completed');
    const other = client.notifications('account/updated');
    server.peer.notify('account/login/completed', { success: secret });
    server.peer.notify('account/updated', {});
    const error = await once.catch((caught) => caught);
    expect(error).toMatchObject({ method: 'account/login/completed', pointer: '/success' });
    await expect(stream.next()).rejects.toBe(error);
    expect((await other.next()).value).toEqual({});
    expect(heard).toEqual([]);
    expect(told[0]).toEqual({ kind: 'invalidMessage', error });
    expect(JSON.stringify(told)).not.toContain(secret);
    await client.close();
  });

  it('answers a bad request of the server without asking the handler', async () => {
    const { server, client, told } = await strict();
    let asked = false;
    client.handle('account/chatgptAuthTokens/refresh', () => {
      asked = true;
      return { accessToken: 'a', chatgptAccountId: 'b' };
    });
    const request = server.peer.request('account/chatgptAuthTokens/refresh', { reason: 7 });
    await expect(request).rejects.toMatchObject({ code: -32602, data: { path: '/reason' } });
    expect(asked).toBe(false);
    expect(told).toHaveLength(1);
    await client.close();
  });
});
