import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fifo } from './fifo.ts';

test('behaves like an array', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer(), fc.constant('shift'))), (steps) => {
      const fifo = new Fifo<number>();
      const model: number[] = [];
      for (const step of steps) {
        if (typeof step === 'number') {
          fifo.push(step);
          model.push(step);
        } else expect(fifo.shift()).toBe(model.shift());
        expect(fifo.peek()).toBe(model[0]);
        expect(fifo.size).toBe(model.length);
      }
    }),
  );
});

test('a long queue keeps its order while it is taken and filled', () => {
  const fifo = new Fifo<number>();
  const taken: number[] = [];
  let pushed = 0;
  for (let round = 0; round < 20; round += 1) {
    for (let count = 0; count < 3000; count += 1) fifo.push(pushed++);
    for (let count = 0; count < 2500; count += 1) taken.push(fifo.shift()!);
  }
  while (fifo.size > 0) taken.push(fifo.shift()!);
  expect(taken).toEqual(Array.from({ length: pushed }, (_, index) => index));
});
