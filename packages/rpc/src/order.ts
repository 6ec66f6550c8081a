/** Who waits for whom: reader/writer locks by key, first come first served, without promises. */
import { Fifo } from './fifo.ts';

export type OrderMode = 'read' | 'write';

/** One place in a lock. Releasing it twice is the same as once. */
export interface Hold {
  release(): void;
  /** Who holds it waits for the other side from now on, or no more. Calls come in pairs. */
  leave(): void;
  enter(): void;
}

export interface Order {
  /** A hold when the key is free for this mode and nobody waits for it, else undefined. */
  enter(key: string, mode: OrderMode): Hold | undefined;
  /** Calls `start` with the hold, now or when its turn comes. `start` must not throw. */
  run(key: string, mode: OrderMode, start: (hold: Hold) => void): void;
  /** Whether somebody who holds the key waits for the other side. */
  isHeldOutside(key: string): boolean;
  /**
   * Calls back once, when somebody who holds the key, now or later, starts to wait for the other side. For those who
   * wait for the key; gives the function that ends it.
   */
  onHeldOutside(key: string, call: () => void): () => void;
  /** Keys that are held or waited for. */
  readonly size: number;
}

export function createOrder(): Order {
  const locks = new Map<string, Lock>();

  const lockOf = (key: string): Lock => {
    let lock = locks.get(key);
    if (lock === undefined) {
      lock = new Lock(key, locks);
      locks.set(key, lock);
    }
    return lock;
  };

  return {
    enter: (key, mode) => {
      const lock = lockOf(key);
      return lock.free(mode) ? lock.hold(mode) : undefined;
    },
    run: (key, mode, start) => {
      const lock = lockOf(key);
      if (lock.free(mode)) start(lock.hold(mode));
      else lock.queue.push({ mode, start });
    },
    isHeldOutside: (key) => (locks.get(key)?.outside ?? 0) > 0,
    onHeldOutside: (key, call) => {
      const lock = lockOf(key);
      lock.stuck ??= new Set();
      lock.stuck.add(call);
      return () => lock.stuck?.delete(call);
    },
    get size() {
      return locks.size;
    },
  };
}

interface Waiting {
  readonly mode: OrderMode;
  readonly start: (hold: Hold) => void;
}

class Lock {
  readonly queue = new Fifo<Waiting>();
  /** Those who hold it and wait for the other side. */
  outside = 0;
  /** Those who wait for it and must not do so while somebody holds it outside. */
  stuck: Set<() => void> | undefined;
  private readonly key: string;
  private readonly locks: Map<string, Lock>;
  private readers = 0;
  private writing = false;
  private advancing = false;

  constructor(key: string, locks: Map<string, Lock>) {
    this.key = key;
    this.locks = locks;
  }

  /** Nobody overtakes: with others waiting even a reader among readers waits. */
  free(mode: OrderMode): boolean {
    return this.queue.size === 0 && this.admits(mode);
  }

  hold(mode: OrderMode): Hold {
    if (mode === 'read') this.readers += 1;
    else this.writing = true;
    return new LockHold(this, mode);
  }

  goOutside(): void {
    this.outside += 1;
    const { stuck } = this;
    this.stuck = undefined;
    for (const call of stuck ?? []) call();
  }

  leave(mode: OrderMode): void {
    if (mode === 'read') this.readers -= 1;
    else this.writing = false;
    this.advance();
  }

  private admits(mode: OrderMode): boolean {
    return !this.writing && (mode === 'read' || this.readers === 0);
  }

  /** A job that releases while it starts comes back here; the outer loop goes on, so the stack stays flat. */
  private advance(): void {
    if (this.advancing) return;
    this.advancing = true;
    let next = this.queue.peek();
    while (next !== undefined && this.admits(next.mode)) {
      this.queue.shift();
      next.start(this.hold(next.mode));
      next = this.queue.peek();
    }
    this.advancing = false;
    const idle = !this.writing && this.readers === 0 && this.queue.size === 0;
    if (idle) this.locks.delete(this.key);
  }
}

class LockHold implements Hold {
  private readonly lock: Lock;
  private readonly mode: OrderMode;
  private released = false;
  private outside = false;

  constructor(lock: Lock, mode: OrderMode) {
    this.lock = lock;
    this.mode = mode;
  }

  release(): void {
    if (this.released) return;
    this.released = true;
    this.enter();
    this.lock.leave(this.mode);
  }

  leave(): void {
    if (this.released || this.outside) return;
    this.outside = true;
    this.lock.goOutside();
  }

  enter(): void {
    if (!this.outside) return;
    this.outside = false;
    this.lock.outside -= 1;
  }
}
