import { expect, it } from 'vitest';
import { HandlerError, type RemoteError } from './errors.ts';
import { createFakeServer } from './testing/fake-server.ts';

const refresh = 'account/chatgptAuthTokens/refresh';

it('answers with what the handler gives', async () => {
  const server = createFakeServer();
  const client = await server.connect();
  client.handle(refresh, async ({ reason }) => ({
    accessToken: reason,
    chatgptAccountId: 'x',
  }));
  expect(await server.peer.request(refresh, { reason: 'unauthorized' })).toEqual({
    accessToken: 'unauthorized',
    chatgptAccountId: 'x',
  });
  await client.close();
});

it('refuses what nobody handles, and what nobody handles any more', async () => {
  const server = createFakeServer();
  const client = await server.connect();
  await expect(server.peer.request('made/up')).rejects.toMatchObject({ code: -32601 });
  const off = client.handleCall('made/up', () => 1);
  expect(() => client.handleCall('made/up', () => 2)).toThrow(TypeError);
  expect(await server.peer.request('made/up')).toBe(1);
  off();
  await expect(server.peer.request('made/up')).rejects.toMatchObject({ code: -32601 });
  await client.close();
});

it('sends no text and no stack of an error that was not meant for the wire', async () => {
  const server = createFakeServer();
  const told: unknown[] = [];
  const client = await server.connect({ onDiagnostic: (fault) => told.push(fault) });
  const error = new Error('the password is hunter2');
  client.handle(refresh, () => {
    throw error;
  });
  const refusal: RemoteError = await server.peer
    .request(refresh, {})
    .then(String, (caught) => caught);
  expect(refusal).toMatchObject({ code: -32603, message: 'Internal error' });
  expect(JSON.stringify([refusal.message, refusal.data])).not.toContain('hunter2');
  expect(told).toEqual([{ kind: 'handlerFailed', method: refresh, error }]);
  await client.close();
});

it('sends an error that is meant for the wire', async () => {
  const server = createFakeServer();
  const client = await server.connect();
  client.handle(refresh, async () => {
    throw new HandlerError('signed out', { code: -32001, data: { retry: false } });
  });
  await expect(server.peer.request(refresh, {})).rejects.toMatchObject({
    code: -32001,
    message: 'signed out',
    data: { retry: false },
  });
  await client.close();
});

it('may ask the server before it answers', async () => {
  const server = createFakeServer();
  server.answers.set('account/read', () => ({ result: { account: null } }));
  const client = await server.connect();
  client.handleCall('ask', () => client.accountRead({}));
  expect(await server.peer.request('ask')).toEqual({ account: null });
  await client.close();
});
