/** When requests have waited long enough. One timer for all: a timer each adds two fifths to what a request costs. */

type Timer = ReturnType<typeof setTimeout>;

/** A longer timer would fire at once; what is due later is looked at again by then. */
const longestTimer = 2 ** 31 - 1;

export class Deadlines {
  private readonly due = new Map<number, number>();
  private readonly onDue: (id: number) => void;
  private timer: Timer | undefined;
  private firesAt = Number.POSITIVE_INFINITY;

  constructor(onDue: (id: number) => void) {
    this.onDue = onDue;
  }

  add(id: number, milliseconds: number): void {
    const at = performance.now() + milliseconds;
    if (at === Number.POSITIVE_INFINITY) return;
    this.due.set(id, at);
    if (at < this.firesAt) this.arm(at);
  }

  /** The timer stays: the next request will most likely want one no earlier. */
  remove(id: number): void {
    this.due.delete(id);
  }

  private arm(at: number): void {
    clearTimeout(this.timer);
    this.firesAt = at;
    const wait = Math.min(Math.max(at - performance.now(), 0), longestTimer);
    this.timer = setTimeout(() => this.look(), wait);
    // Absent in browsers. The connection keeps a process alive, its deadlines need not.
    (this.timer as Partial<Pick<Exclude<Timer, number>, 'unref'>>).unref?.();
  }

  private look(): void {
    this.firesAt = Number.POSITIVE_INFINITY;
    // A timer may fire a fraction of a millisecond early.
    const now = performance.now() + 1;
    let next = Number.POSITIVE_INFINITY;
    for (const [id, at] of this.due) {
      if (at <= now) this.onDue(id);
      else next = Math.min(next, at);
    }
    if (next < this.firesAt) this.arm(next);
  }
}
