import { createChannelPair, createTextEnd } from '@wirebox/rpc/testing';
import { afterEach, expect, it } from 'vitest';
import { createServer } from '../server.ts';
import { completed, createFakePorts, startModelProvider, testHome } from '../testing.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** More than all the buffers of the system between two ends hold. */
const deltas = 6000;
const delta = 'x'.repeat(5000);

it('a subscriber that does not read stops the reading of the answer, and misses nothing', async () => {
  const provider = await startModelProvider();
  closers.push(() => provider.close());
  const ports = createFakePorts();
  const config = `model_provider = "lab"\n[model_providers.lab]\nbase_url = "${provider.baseUrl}"\n`;
  ports.disk.set(`${testHome}/config.toml`, config);
  const server = createServer(ports, {
    codexHome: testHome,
    configOverrides: {},
    serverVersion: '0.0.0',
  });
  closers.unshift(() => server.close());
  const [near, far] = createChannelPair();
  server.connect(far);
  const client = createTextEnd(near);
  let id = 0;
  const request = async (method: string, params: object) => {
    id += 1;
    const wanted = id;
    client.send({ id, method, params });
    for (let seen = 0; ; seen += 1) {
      const texts = await client.received(seen + 1);
      const message = JSON.parse(texts[seen] ?? '');
      if (message.id === wanted) return message.result;
    }
  };
  await request('initialize', { clientInfo: { name: 'slow', version: '1' } });
  const { thread } = await request('thread/start', { cwd: '/' });

  let written = 0;
  const item = { type: 'message', role: 'assistant', id: 'msg_1' };
  const steps = [
    { type: 'response.output_item.added', item: { ...item, content: [] } },
    ...Array.from({ length: deltas }, () => ({
      type: 'response.output_text.delta',
      // Counted when it is written.
      get delta() {
        written += 1;
        return delta;
      },
    })),
    { type: 'response.output_item.done', item: { ...item, content: [] } },
    completed(),
  ];
  provider.reactions.push({ steps });
  await request('turn/start', { threadId: thread.id, input: [{ type: 'text', text: 'Hi' }] });
  client.sleep();

  // The provider is held up once the buffers between it and the sleeper are full.
  await expect.poll(() => written, { timeout: 10_000 }).toBeGreaterThan(0);
  for (let still = 0, before = 0; still < 5; ) {
    before = written;
    await new Promise((resolve) => setTimeout(resolve, 100));
    still = written === before ? still + 1 : 0;
  }
  const heldUp = written < deltas;

  client.wake();
  const count = () => client.texts.filter((text) => text.includes('agentMessage/delta')).length;
  await expect
    .poll(() => client.texts.at(-1)?.includes('turn/completed'), { timeout: 10_000 })
    .toBe(true);
  expect(count()).toBe(deltas);
  expect(heldUp).toBe(true);
});
