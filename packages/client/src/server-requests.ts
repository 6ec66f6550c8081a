/** What the server asks the client: finds the handler, and turns whatever it does into one answer. */
import { type IncomingCall, type Outcome, standardError } from '@wirebox/rpc';
import type { Checks } from './checks.ts';
import type { Reporter } from './diagnostics.ts';
import { HandlerError } from './errors.ts';

export interface HandlerContext {
  readonly method: string;
  /** Aborted when the connection ends before the answer. */
  readonly signal: AbortSignal;
}

export type AnyHandler = (params: unknown, context: HandlerContext) => unknown;

export class ServerRequests {
  private readonly handlers = new Map<string, AnyHandler>();
  private readonly reporter: Reporter;
  private readonly checks: Checks | undefined;
  private over = false;

  constructor(reporter: Reporter, checks: Checks | undefined) {
    this.reporter = reporter;
    this.checks = checks;
  }

  /** From now on no handler is started. */
  end(): void {
    this.over = true;
  }

  /** Gives the function that takes the handler back. */
  handle(method: string, handler: AnyHandler): () => void {
    if (this.handlers.has(method)) throw new TypeError(`${method} has a handler already`);
    this.handlers.set(method, handler);
    return () => {
      if (this.handlers.get(method) === handler) this.handlers.delete(method);
    };
  }

  async answer(call: IncomingCall): Promise<Outcome> {
    const { method, params } = call;
    if (this.over) return { error: standardError('internalError', {}) };
    const handler = this.handlers.get(method);
    if (handler === undefined) return { error: standardError('methodNotFound', { method }) };
    const invalid = this.checks?.serverRequest(method, params);
    if (invalid !== undefined) {
      this.reporter.report({ kind: 'invalidMessage', error: invalid });
      return { error: standardError('invalidParams', { path: invalid.pointer }) };
    }
    const context: HandlerContext = {
      method,
      // Read on demand: a signal is the dearest part of a call.
      get signal() {
        return call.signal;
      },
    };
    try {
      return { result: await handler(params, context) };
    } catch (error) {
      if (error instanceof HandlerError) {
        return { error: { code: error.code, message: error.message, data: error.data } };
      }
      this.reporter.report({ kind: 'handlerFailed', method, error });
      return { error: standardError('internalError', {}) };
    }
  }
}
