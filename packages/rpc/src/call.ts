/** One accepted request, from acceptance to its answer. */
import { RpcError } from './errors.ts';
import type { Hold } from './order.ts';
import type { RequestId } from './request-id.ts';
import type { Window } from './window.ts';

export interface IncomingCall {
  readonly method: string;
  readonly params: unknown;
  /** Aborted when the connection ends before the answer. Costs nothing until it is read. */
  readonly signal: AbortSignal;
  /** The connection is over: an answer reaches nobody. */
  readonly gone: boolean;
  /**
   * Awaits something that depends on the other side, outside the window of running requests. Rejects with the key
   * `overloaded` when too many do so; a function is called only when there is room.
   */
  detach<T>(wait: Promise<T> | (() => Promise<T>)): Promise<T>;
  /** Leaves the window, as `detach` does; false when too many have. Each `true` needs one `enter()`. */
  leave(): boolean;
  enter(): void;
  /** Released once the answer is queued for output and the handler has ended. */
  keep(hold: Hold): void;
}

export class Call implements IncomingCall {
  readonly id: RequestId;
  readonly method: string;
  readonly params: unknown;
  gone = false;
  private readonly window: Window;
  private finished = false;
  private outside = 0;
  private controller: AbortController | undefined;
  private hold: Hold | undefined;

  constructor(id: RequestId, method: string, params: unknown, window: Window) {
    this.id = id;
    this.method = method;
    this.params = params;
    this.window = window;
    window.accept();
  }

  get signal(): AbortSignal {
    if (this.controller === undefined) {
      this.controller = new AbortController();
      if (this.gone) this.abort();
    }
    return this.controller.signal;
  }

  async detach<T>(wait: Promise<T> | (() => Promise<T>)): Promise<T> {
    if (!this.leave()) {
      if (typeof wait !== 'function') wait.catch(() => undefined);
      throw new RpcError('overloaded', 'too many requests wait for the other side');
    }
    try {
      return await (typeof wait === 'function' ? wait() : wait);
    } finally {
      this.enter();
    }
  }

  leave(): boolean {
    if (this.outside === 0 && !this.finished && !this.window.leave()) return false;
    this.outside += 1;
    if (this.outside === 1) this.hold?.leave();
    return true;
  }

  enter(): void {
    this.outside -= 1;
    if (this.outside > 0) return;
    this.hold?.enter();
    if (!this.finished) this.window.enter();
  }

  keep(hold: Hold): void {
    this.hold = hold;
    if (this.outside > 0) hold.leave();
  }

  /** True the first time only: whoever gets it gives the one answer. */
  finish(): boolean {
    if (this.finished) return false;
    this.finished = true;
    this.window.finish(this.outside > 0);
    return true;
  }

  release(): void {
    this.hold?.release();
  }

  /** Tells the handler that nobody waits for it any more. */
  abandon(): void {
    this.gone = true;
    this.abort();
  }

  private abort(): void {
    this.controller?.abort(new RpcError('closed', 'the connection ended'));
  }
}
