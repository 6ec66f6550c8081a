/** The requests of this side that wait for their answers. */
import { RemoteError, RpcError, type WireError } from './errors.ts';

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  /** Without it a request waits as long as the connection lasts. */
  readonly timeoutMs?: number | undefined;
}

/** A longer timer would fire at once. */
const longestTimer = 2 ** 31 - 1;

interface Entry {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  /** Takes back the timer and the listener; absent when there are none. */
  readonly forget: (() => void) | undefined;
}

export class Pending {
  private readonly entries = new Map<unknown, Entry>();

  get size(): number {
    return this.entries.size;
  }

  has(id: number): boolean {
    return this.entries.has(id);
  }

  add(id: number, method: string, options: RequestOptions | undefined): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const forget =
        options?.signal === undefined && options?.timeoutMs === undefined
          ? undefined
          : this.watch(id, options);
      this.entries.set(id, { method, resolve, reject, forget });
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
    for (const id of [...this.entries.keys()]) this.fail(id, closedError(cause));
  }

  private fail(id: unknown, error: RpcError): void {
    this.remove(id)?.reject(error);
  }

  private remove(id: unknown): Entry | undefined {
    const entry = this.entries.get(id);
    if (entry === undefined) return undefined;
    this.entries.delete(id);
    entry.forget?.();
    return entry;
  }

  private watch(id: number, { signal, timeoutMs }: RequestOptions): () => void {
    const onAbort = () => this.fail(id, abortedError(signal));
    signal?.addEventListener('abort', onAbort, { once: true });
    const onTimeout = () =>
      this.fail(id, new RpcError('timeout', `no answer within ${timeoutMs} ms`));
    const endless = timeoutMs === undefined || timeoutMs > longestTimer;
    const timer = endless ? undefined : setTimeout(onTimeout, timeoutMs);
    return () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
  }
}

export const abortedError = (signal: AbortSignal | undefined): RpcError =>
  new RpcError('aborted', 'the request was aborted', { cause: signal?.reason });

export const closedError = (cause: Error | undefined): RpcError =>
  new RpcError('closed', 'the connection is closed', cause === undefined ? {} : { cause });
