/** Threads that nobody subscribes to stay in memory for a while, in case somebody comes back. */
import type { Clock } from '../ports.ts';

const keptMs = 30 * 60_000;

export interface Unloader {
  /** From now on nobody subscribes; who does so later needs not tell: it is looked at when the time is over. */
  leftAlone(threadId: string): void;
  forget(threadId: string): void;
}

/** `expire` has to look whether the thread is still left alone. */
export function createUnloader(clock: Clock, expire: (threadId: string) => void): Unloader {
  const waits = new Map<string, AbortController>();
  const forget = (threadId: string) => {
    waits.get(threadId)?.abort();
    waits.delete(threadId);
  };
  return {
    forget,
    leftAlone(threadId) {
      forget(threadId);
      const wait = new AbortController();
      waits.set(threadId, wait);
      clock.sleep(keptMs, wait.signal).then(() => {
        if (wait.signal.aborted) return;
        waits.delete(threadId);
        expire(threadId);
      });
    },
  };
}
