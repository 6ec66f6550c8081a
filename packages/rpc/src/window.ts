/**
 * How many accepted requests run and how many wait. While it is shut nothing more is accepted; the requests stay with
 * the sender.
 */

export interface WindowLimits {
  /** Requests that run at the same time. */
  readonly running: number;
  /** Requests that wait for the other side, or behind one that does. */
  readonly waiting: number;
}

export interface WindowEvents {
  /** A running request starts to wait. Called from inside a handler. */
  onRoom(): void;
}

export class Window {
  private running = 0;
  private waiting = 0;
  private readonly limits: WindowLimits;
  private readonly events: WindowEvents;

  constructor(limits: WindowLimits, events: WindowEvents) {
    this.limits = limits;
    this.events = events;
  }

  /**
   * Invariant: with nothing running it is open, however many wait. What they wait for may be the next message, and
   * a running request ends without one, so this cannot lock up.
   */
  get open(): boolean {
    return (
      this.running === 0 ||
      (this.running < this.limits.running && this.waiting < this.limits.waiting)
    );
  }

  get idle(): boolean {
    return this.running === 0 && this.waiting === 0;
  }

  accept(): void {
    this.running += 1;
  }

  finish(wasWaiting: boolean): void {
    if (wasWaiting) this.waiting -= 1;
    else this.running -= 1;
  }

  /** From running to waiting, if there is room. */
  leave(): boolean {
    if (this.waiting >= this.limits.waiting) return false;
    this.running -= 1;
    this.waiting += 1;
    this.events.onRoom();
    return true;
  }

  /** Back from waiting to running, room or not: it is accepted already. */
  enter(): void {
    this.waiting -= 1;
    this.running += 1;
  }
}
