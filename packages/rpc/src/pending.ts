/** The requests of this side that wait for their answers. */
import { AbortSignals } from './abort-signals.ts';
import { Deadlines } from './deadlines.ts';
import { RemoteError, RpcError, type WireError } from './errors.ts';

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  /** Without it a request waits as long as the connection lasts. */
  readonly timeoutMs?: number | undefined;
}

interface Entry {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly options: RequestOptions | undefined;
}

export class Pending {
  // Most ends of a connection never ask, and a server has thousands of them.
  private entries: Map<number, Entry> | undefined;
  private deadlines: Deadlines | undefined;
  private signals: AbortSignals | undefined;

  get size(): number {
    return this.entries?.size ?? 0;
  }

  has(id: number): boolean {
    return this.entries?.has(id) ?? false;
  }

  add(id: number, method: string, options: RequestOptions | undefined): Promise<unknown> {
    if (options?.timeoutMs !== undefined) {
      this.deadlines ??= new Deadlines((due) => this.expire(due));
      this.deadlines.add(id, options.timeoutMs);
    }
    if (options?.signal !== undefined) {
      this.signals ??= new AbortSignals((of, signal) => this.fail(of, abortedError(signal)));
      this.signals.add(options.signal, id);
    }
    this.entries ??= new Map();
    const { entries } = this;
    return new Promise((resolve, reject) => {
      entries.set(id, { method, resolve, reject, options });
    });
  }

  /** False for an answer that nobody waits for: a late one, or one of the other side's invention. */
  resolve(id: unknown, result: unknown): boolean {
    const entry = this.remove(id);
    entry?.resolve(result);
    return entry !== undefined;
  }

  reject(id: unknown, error: WireError | undefined): boolean {
    const entry = this.remove(id);
    if (entry === undefined) return false;
    entry.reject(
      error === undefined
        ? new RpcError('malformedAnswer', `the answer to ${entry.method} is malformed`)
        : new RemoteError(entry.method, error),
    );
    return true;
  }

  rejectAll(cause: Error | undefined): void {
    for (const id of [...(this.entries?.keys() ?? [])]) this.fail(id, closedError(cause));
  }

  private expire(id: number): void {
    const timeoutMs = this.entries?.get(id)?.options?.timeoutMs;
    this.fail(id, new RpcError('timeout', `no answer within ${timeoutMs} ms`));
  }

  private fail(id: number, error: RpcError): void {
    this.remove(id)?.reject(error);
  }

  private remove(id: unknown): Entry | undefined {
    if (typeof id !== 'number') return undefined;
    const entry = this.entries?.get(id);
    if (entry === undefined) return undefined;
    this.entries?.delete(id);
    const { options } = entry;
    if (options?.timeoutMs !== undefined) this.deadlines?.remove(id);
    if (options?.signal !== undefined) this.signals?.remove(options.signal, id);
    return entry;
  }
}

export const abortedError = (signal: AbortSignal | undefined): RpcError =>
  new RpcError('aborted', 'the request was aborted', { cause: signal?.reason });

export const closedError = (cause: Error | undefined): RpcError =>
  new RpcError('closed', 'the connection is closed', cause === undefined ? {} : { cause });
