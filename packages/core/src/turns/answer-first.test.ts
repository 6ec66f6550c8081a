import { createChannelPair, createTextEnd } from '@wirebox/rpc/testing';
import { expect, it } from 'vitest';
import { createServer } from '../server.ts';
import { createFakePorts, testHome } from '../testing.ts';

it('writes the answer to turn/start before it asks the model', async () => {
  const ports = createFakePorts();
  const [near, far] = createChannelPair();
  const { send } = far;
  let written = false;
  far.send = (text) => {
    send.call(far, text);
    // As channels do that gather what is sent in one run of callbacks.
    if (JSON.parse(text).id === 3) process.nextTick(() => (written = true));
  };
  const asked = new Promise<boolean>((resolve) => {
    ports.fetch = async () => {
      resolve(written);
      throw new Error('nobody is there');
    };
  });
  ports.disk.set(
    `${testHome}/config.toml`,
    'model_provider = "lab"\n[model_providers.lab]\nbase_url = "http://127.0.0.1:9/v1"\nstream_max_retries = 0\nrequest_max_retries = 0\n',
  );
  const server = createServer(ports, {
    codexHome: testHome,
    configOverrides: {},
    serverVersion: '0.0.0',
  });
  server.connect(far);
  const client = createTextEnd(near);
  const clientInfo = { name: 'quick', version: '1' };
  client.send({ id: 1, method: 'initialize', params: { clientInfo } });
  client.send({ id: 2, method: 'thread/start', params: { cwd: '/' } });
  const started = (await client.received(3)).map((text) => JSON.parse(text));
  const threadId = started.find(({ id }) => id === 2).result.thread.id;
  const input = [{ type: 'text', text: 'Hi' }];
  client.send({ id: 3, method: 'turn/start', params: { threadId, input } });
  expect(await asked).toBe(true);
  await server.close();
});
