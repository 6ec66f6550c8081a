import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOrder, type OrderMode } from './order.ts';

const noop = () => undefined;

test('readers share a key, a writer has it alone', () => {
  const order = createOrder();
  const first = order.enter('a', 'read')!;
  const second = order.enter('a', 'read')!;
  expect(order.enter('a', 'write')).toBeUndefined();
  first.release();
  expect(order.enter('a', 'write')).toBeUndefined();
  second.release();
  const writer = order.enter('a', 'write')!;
  expect(order.enter('a', 'read')).toBeUndefined();
  expect(order.enter('b', 'write')).toBeDefined();
  writer.release();
  expect(order.enter('a', 'read')).toBeDefined();
});

test('a reader does not overtake a writer that waits', () => {
  const order = createOrder();
  const seen: string[] = [];
  const reader = order.enter('a', 'read')!;
  order.run('a', 'write', (hold) => {
    seen.push('write');
    hold.release();
  });
  expect(order.enter('a', 'read')).toBeUndefined();
  order.run('a', 'read', () => seen.push('read'));
  expect(seen).toEqual([]);
  reader.release();
  expect(seen).toEqual(['write', 'read']);
});

test('releasing twice counts once', () => {
  const order = createOrder();
  const first = order.enter('a', 'read')!;
  order.enter('a', 'read');
  first.release();
  first.release();
  expect(order.enter('a', 'write')).toBeUndefined();
});

test('jobs that release while they start do not nest', () => {
  const order = createOrder();
  const hold = order.enter('a', 'write')!;
  let done = 0;
  for (let job = 0; job < 100_000; job += 1) {
    order.run('a', 'write', (turn) => {
      done += 1;
      turn.release();
    });
  }
  hold.release();
  expect(done).toBe(100_000);
  expect(order.size).toBe(0);
});

test('no overlap, no overtaking, nothing left behind', () => {
  const job = fc.record({
    key: fc.constantFrom('a', 'b', 'c'),
    mode: fc.constantFrom<OrderMode>('read', 'write'),
    /** How many others may end before it, so that ends come in any order. */
    lasts: fc.nat(5),
  });
  fc.assert(
    fc.property(fc.array(job, { maxLength: 200 }), (jobs) => {
      const order = createOrder();
      const started: number[] = [];
      const running = new Map<number, () => void>();
      const ends: number[] = [];

      const endOne = () => {
        const index = ends.shift()!;
        const end = running.get(index)!;
        running.delete(index);
        end();
      };
      for (const [index, { key, mode, lasts }] of jobs.entries()) {
        order.run(key, mode, (hold) => {
          for (const other of running.keys()) {
            const { key: otherKey, mode: otherMode } = jobs[other]!;
            if (otherKey === key) expect([mode, otherMode]).toEqual(['read', 'read']);
          }
          started.push(index);
          running.set(index, () => hold.release());
          ends.splice(Math.max(0, ends.length - lasts), 0, index);
        });
        if (index % 3 === 2) endOne();
      }
      while (ends.length > 0) endOne();

      expect(started.length).toBe(jobs.length);
      for (const key of ['a', 'b', 'c']) {
        const ofKey = started.filter((index) => jobs[index]!.key === key);
        expect(ofKey).toEqual([...ofKey].sort((a, b) => a - b));
      }
      expect(order.size).toBe(0);
    }),
  );
});

test('a key is forgotten when nobody holds it', () => {
  const order = createOrder();
  for (let id = 0; id < 1000; id += 1) order.enter(`thread ${id}`, 'write')!.release();
  expect(order.size).toBe(0);
  order.enter('a', 'read');
  order.run('a', 'write', noop);
  expect(order.size).toBe(1);
});
