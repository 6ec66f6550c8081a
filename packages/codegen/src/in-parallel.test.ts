import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inParallel } from './in-parallel.ts';

it('does everything, much of it at once and never all of it', async () => {
  const done: number[] = [];
  let running = 0;
  let most = 0;
  const items = Array.from({ length: 200 }, (_, index) => index);
  await inParallel(items, async (item) => {
    most = Math.max(most, ++running);
    await setTimeout(1);
    running--;
    done.push(item);
  });
  expect(done.toSorted((a, b) => a - b)).toEqual(items);
  expect(most).toBeGreaterThan(5);
  expect(most).toBeLessThan(100);
});

it('begins nothing new after a failure', async () => {
  let begun = 0;
  const work = inParallel(Array(500), async () => {
    begun++;
    await setTimeout(1);
    throw new Error('the disk is full');
  });
  await expect(work).rejects.toThrow('the disk is full');
  await setTimeout(20);
  expect(begun).toBeLessThan(100);
});
