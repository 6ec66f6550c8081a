import { expect, it } from 'vitest';
import { measureStalled } from './connections.ts';

it('a client that stops reading a stream of 100 MB loses nothing, and costs the server 20 MB at most', async () => {
  const figures = await measureStalled({ megabytes: 100, sleepMilliseconds: 1500 });
  expect(figures.received).toBe(figures.sent);
  // Where the kernel does not tell, there is nothing to compare.
  if (Number.isNaN(figures.before)) return;
  expect(figures.asleep - figures.before).toBeLessThan(20);
  expect(figures.draining - figures.before).toBeLessThan(20);
}, 90_000);
