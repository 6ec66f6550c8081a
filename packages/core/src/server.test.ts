import { expect, it } from 'vitest';
import { createTestServer } from './testing.ts';

it('a server that is closed waits for no browser any more', async () => {
  const server = createTestServer();
  const { loopback, clock } = server.ports;
  const client = await server.initialize();
  await client.request('account/login/start', { type: 'chatgpt' });
  expect([...loopback.listening.keys()]).toEqual([1455]);
  await server.close();
  expect([...loopback.listening.keys()]).toEqual([]);
  expect(clock.sleepers).toBe(0);
});
