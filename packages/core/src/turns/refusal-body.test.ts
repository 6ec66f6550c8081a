import { expect, it } from 'vitest';
import { createFakePorts } from '../testing.ts';
import { readRefusal } from './refusal-body.ts';

const encode = (text: string) => new TextEncoder().encode(text);

it('gives what came of a body that never ends', async () => {
  const { clock } = createFakePorts();
  let cancelled = false;
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(encode('why')),
    cancel: () => {
      cancelled = true;
    },
  });
  const reading = readRefusal(new Response(body), clock);
  await clock.advance(10_000);
  expect(await reading).toBe('why');
  expect(cancelled).toBe(true);
});

it('gives what came of a body that breaks off', async () => {
  const { clock } = createFakePorts();
  const body = new ReadableStream({
    pull: (controller) => {
      controller.enqueue(encode('why'));
      controller.error(new Error('gone'));
    },
  });
  expect(await readRefusal(new Response(body), clock)).toMatch(/^(why)?$/);
  expect(await readRefusal(new Response(null), clock)).toBe('');
});
