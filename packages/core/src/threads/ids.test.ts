import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { createFakePorts } from '../testing.ts';
import { createIds } from './ids.ts';
import { readUuid } from './uuid-fault.ts';

it('makes ids that only grow, whatever the clock does, and that tell the time', () => {
  const { clock, random } = createFakePorts();
  const newId = createIds(clock, { ...random, bytes: randomBytes });
  const ids: string[] = [];
  for (const jump of [0, 0, 0, 1, -5000, 0, 10_000]) {
    clock.jump(jump);
    for (let count = 0; count < 100; count += 1) ids.push(newId());
  }
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => readUuid(id) === id && id[14] === '7')).toBe(true);
  const made = Number.parseInt((ids[0] ?? '').replace('-', '').slice(0, 12), 16);
  expect(made).toBe(1_700_000_000_000);
});
