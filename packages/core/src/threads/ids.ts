import { v7 } from 'uuid';
import type { Clock, Random } from '../ports.ts';

/** Makes UUIDs of version 7, each greater than the one before, also where the clock stands still or goes back. */
export function createIds(clock: Clock, random: Random): () => string {
  let lastMs = 0;
  let counter = 0;
  return () => {
    const nowMs = clock.now();
    if (nowMs > lastMs) {
      lastMs = nowMs;
      counter = firstCounter(random);
    } else counter += 1;
    return v7({ msecs: lastMs, seq: counter, random: random.bytes(16) });
  };
}

/** Half of what there is, so that there is room to count; not always the same, as others make ids as well. */
function firstCounter(random: Random): number {
  const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
  return ((a & 0x7f) << 24) | (b << 16) | (c << 8) | d;
}
