/** Who wants which notifications. Delivers at once and in order; keeps nothing. */

export interface Received {
  readonly method: string;
  readonly params: unknown;
  readonly emittedAtMs?: number;
}

/** Invariant: no member throws. */
export interface Sink {
  take(notification: Received): void;
  /** Strict mode: one that it would have got does not fit. */
  refuse(method: string, error: Error): void;
  /** No more will come. */
  end(): void;
}

export class NotificationHub {
  /** Replaced, never changed: a sink that comes or goes during a delivery changes the next one only. */
  private readonly byMethod = new Map<string, readonly Sink[]>();
  private every: readonly Sink[] = [];
  private ended = false;

  /** Without a method: all. Gives the function that ends it. */
  subscribe(method: string | undefined, sink: Sink): () => void {
    if (this.ended) {
      sink.end();
      return () => undefined;
    }
    this.setSinks(method, [...this.sinks(method), sink]);
    return () => {
      const rest = this.sinks(method).filter((other) => other !== sink);
      this.setSinks(method, rest);
    };
  }

  publish(notification: Received): void {
    for (const sink of this.sinks(notification.method)) sink.take(notification);
    for (const sink of this.every) sink.take(notification);
  }

  refuse(method: string, error: Error): void {
    for (const sink of this.sinks(method)) sink.refuse(method, error);
    for (const sink of this.every) sink.refuse(method, error);
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    const sinks = [...this.byMethod.values(), this.every].flat();
    this.byMethod.clear();
    this.every = [];
    for (const sink of sinks) sink.end();
  }

  private sinks(method: string | undefined): readonly Sink[] {
    return method === undefined ? this.every : (this.byMethod.get(method) ?? []);
  }

  private setSinks(method: string | undefined, sinks: readonly Sink[]): void {
    if (method === undefined) this.every = sinks;
    else if (sinks.length === 0) this.byMethod.delete(method);
    else this.byMethod.set(method, sinks);
  }
}
