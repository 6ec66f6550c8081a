/** Which requests end with which signal. One listener a signal, as more than ten make Node warn of a leak. */

interface Listened {
  readonly ids: Set<number>;
  readonly onAbort: () => void;
}

export class AbortSignals {
  private readonly signals = new Map<AbortSignal, Listened>();
  private readonly onAbort: (id: number, signal: AbortSignal) => void;

  constructor(onAbort: (id: number, signal: AbortSignal) => void) {
    this.onAbort = onAbort;
  }

  /** The signal must not be aborted yet. */
  add(signal: AbortSignal, id: number): void {
    const known = this.signals.get(signal);
    if (known !== undefined) {
      known.ids.add(id);
      return;
    }
    const ids = new Set([id]);
    const onAbort = () => {
      for (const each of ids) this.onAbort(each, signal);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    this.signals.set(signal, { ids, onAbort });
  }

  remove(signal: AbortSignal, id: number): void {
    const known = this.signals.get(signal);
    if (known === undefined) return;
    known.ids.delete(id);
    if (known.ids.size > 0) return;
    signal.removeEventListener('abort', known.onAbort);
    this.signals.delete(signal);
  }
}
