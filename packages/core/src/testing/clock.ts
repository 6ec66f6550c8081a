/** Time that stands still until a test moves it. */
import type { Clock } from '../ports.ts';

export interface FakeClock extends Clock {
  /** Moves both clocks on and wakes whoever has slept long enough. Resolves when they have run. */
  advance(ms: number): Promise<void>;
  /** Sets the clock of the wall alone, as a person or a time server does. */
  jump(ms: number): void;
  /** How many sleep. */
  readonly sleepers: number;
}

interface Sleeper {
  readonly until: number;
  wake(): void;
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

export function createFakeClock(start = 1_700_000_000_000): FakeClock {
  let wall = start;
  let elapsed = 0;
  const sleepers = new Set<Sleeper>();
  return {
    now: () => wall,
    monotonic: () => elapsed,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const wake = () => {
          sleepers.delete(sleeper);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        const sleeper: Sleeper = { until: elapsed + ms, wake };
        if (signal?.aborted) return resolve();
        sleepers.add(sleeper);
        signal?.addEventListener('abort', wake);
      }),
    async advance(ms) {
      const end = elapsed + ms;
      for (;;) {
        // Whoever wakes may lie down again within the same stretch.
        await settle();
        const [next] = [...sleepers].sort((a, b) => a.until - b.until);
        if (next === undefined || next.until > end) break;
        wall += Math.max(0, next.until - elapsed);
        elapsed = Math.max(elapsed, next.until);
        next.wake();
      }
      wall += end - elapsed;
      elapsed = end;
      await settle();
    },
    jump(ms) {
      wall += ms;
    },
    get sleepers() {
      return sleepers.size;
    },
  };
}
