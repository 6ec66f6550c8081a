/**
 * Whether more may be read from the server. Full queues shut the gate, so that a server which is faster than its
 * reader is made to wait. While somebody awaits something from the server it stays open all the same: the reader of
 * the full queue may be that somebody, and would otherwise wait for ever.
 */
export class Gate {
  private readonly full = new Set<object>();
  private awaiting = 0;
  private isUnlocked = false;
  private wasShut = false;
  /** Told when the gate was found shut and is open again. */
  onOpen: () => void = () => undefined;

  get shut(): boolean {
    const shut = this.full.size > 0 && this.awaiting === 0 && !this.isUnlocked;
    if (shut) this.wasShut = true;
    return shut;
  }

  /** What still comes is little, so that queues may take it over their limit. */
  get unlocked(): boolean {
    return this.isUnlocked;
  }

  fill(queue: object): void {
    this.full.add(queue);
  }

  clear(queue: object): void {
    if (this.full.delete(queue)) this.changed();
  }

  /** Each call needs one of `stopAwaiting`. */
  startAwaiting(): void {
    this.awaiting += 1;
    if (this.wasShut) this.changed();
  }

  stopAwaiting(): void {
    this.awaiting -= 1;
  }

  /** The server has gone: what it left behind is little, and is read whoever listens. */
  unlock(): void {
    this.isUnlocked = true;
    this.changed();
  }

  private changed(): void {
    if (!this.wasShut || this.shut) return;
    this.wasShut = false;
    // Handlers and listeners must not start in the middle of the reader's call.
    queueMicrotask(() => this.onOpen());
  }
}
