/** Mutual exclusion between the processes that share a home, and in front of it a queue for the tasks of this one. */
import { setTimeout as sleep } from 'node:timers/promises';
import { attemptFileLock, type LockAttempt, loadTryLock, type TryLock } from './lock-file-node.ts';
import { attemptSocketLock } from './lock-socket-node.ts';
import type { HeldLock, Locks, Log } from './ports.ts';

type AttemptLock = (path: string) => LockAttempt;

const hasNoBuild: ReadonlySet<unknown> = new Set([
  'ADDON_NOT_FOUND',
  'ERR_MODULE_NOT_FOUND',
  'MODULE_NOT_FOUND',
]);

/** The build for Linux is one for glibc. */
const isForeignLinux = (): boolean => {
  if (process.platform !== 'linux') return false;
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime === undefined;
};

const attemptNothing: AttemptLock = () => ({
  take: async () => ({ release: async () => {} }),
  end: () => {},
});

/**
 * Invariant: what is chosen follows from the machine and the installation alone, as two processes with two kinds of lock
 * on one home would not exclude each other. An addon that is there but does not load just now is therefore an error.
 */
async function chooseLock(
  load: () => Promise<TryLock>,
  platform: NodeJS.Platform,
  log: Log,
): Promise<AttemptLock> {
  try {
    const tryLock = await load();
    return (path) => attemptFileLock(tryLock, path);
  } catch (error) {
    if (!hasNoBuild.has((error as NodeJS.ErrnoException).code) && !isForeignLinux()) {
      throw new Error('the locks of this system cannot be loaded', { cause: error });
    }
  }
  if (platform === 'linux') return attemptSocketLock;
  log.warn('this system has no lock between processes: two that refresh one login may lose it', {
    platform,
  });
  return attemptNothing;
}

const toLockError = (path: string, error: unknown): Error =>
  new Error(
    `the lock ${path} cannot be taken: ${error instanceof Error ? error.message : 'unknown error'}`,
    { cause: error },
  );

/** False where `ms` milliseconds were over first. */
async function isOverWithin(task: Promise<unknown>, ms: number): Promise<boolean> {
  const timer = new AbortController();
  const expired = sleep(Math.max(0, ms), false, { signal: timer.signal }).catch(() => false);
  const over = await Promise.race([task.then(() => true), expired]);
  timer.abort();
  return over;
}

/** `load` and `platform` are those of this process where they are not given. */
export function createNodeLocks(
  log: Log,
  load: () => Promise<TryLock> = loadTryLock,
  platform: NodeJS.Platform = process.platform,
): Locks {
  /** The end of the queue for each path; who takes a place waits for the one before. */
  const queues = new Map<string, Promise<unknown>>();
  let choosing: Promise<AttemptLock> | undefined;
  const chosen = (): Promise<AttemptLock> => {
    choosing ??= chooseLock(load, platform, log).catch((error) => {
      choosing = undefined;
      throw error;
    });
    return choosing;
  };

  /** Polled, as waiting in the kernel cannot be called off. A monotonic clock: nobody can set this one. */
  async function poll(path: string, end: number): Promise<HeldLock | undefined> {
    const attempt = (await chosen())(path);
    try {
      for (;;) {
        const held = await attempt.take();
        if (held !== undefined) return held;
        const left = end - performance.now();
        if (left <= 0) return undefined;
        await sleep(Math.min(left, 4 + Math.random() * 16));
      }
    } finally {
      attempt.end();
    }
  }

  return {
    async acquire(path, waitMs) {
      const end = performance.now() + waitMs;
      const before = queues.get(path) ?? Promise.resolve();
      let leave = () => {};
      const left = new Promise<void>((resolve) => {
        leave = resolve;
      });
      const place = before.then(() => left);
      queues.set(path, place);
      void place.then(() => {
        if (queues.get(path) === place) queues.delete(path);
      });
      let held: HeldLock | undefined;
      try {
        if (await isOverWithin(before, waitMs)) held = await poll(path, end);
      } catch (error) {
        throw toLockError(path, error);
      } finally {
        if (held === undefined) leave();
      }
      if (held === undefined) return undefined;
      const { release, descriptor } = held;
      let releasing: Promise<void> | undefined;
      return {
        ...(descriptor !== undefined && { descriptor }),
        release: () => (releasing ??= release().finally(leave)),
      };
    },
  };
}
