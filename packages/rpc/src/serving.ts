/** Accepted requests: each gets exactly one answer, whatever its handler does. */
import { Call, type IncomingCall } from './call.ts';
import type { Channel } from './channel.ts';
import { encodeError, encodeResult } from './codec.ts';
import {
  type BuiltinErrorKey,
  type ErrorFacts,
  type ErrorFor,
  RpcError,
  type WireError,
} from './errors.ts';
import type { Question } from './intake.ts';
import type { Window } from './window.ts';

/** What a handler comes to. `after` runs once the answer is queued for output. */
export type Outcome =
  | { readonly result: unknown; readonly after?: (() => void) | undefined }
  | { readonly error: WireError };

/** For diagnostics only: what has gone wrong here is answered already, or needs no answer. */
export type Fault =
  | { readonly kind: 'badInput'; readonly key: BuiltinErrorKey; readonly facts: ErrorFacts }
  | { readonly kind: 'strayAnswer' }
  | { readonly kind: 'handler'; readonly method: string; readonly error: unknown };

export interface ServingOptions {
  readonly window: Window;
  readonly dispatch: ((call: IncomingCall) => Outcome | Promise<Outcome>) | undefined;
  readonly errorFor: ErrorFor;
  readonly onFault: ((fault: Fault) => void) | undefined;
  readonly channel: Pick<Channel, 'send'>;
  readonly events: ServingEvents;
}

export interface ServingEvents {
  /** A request has been answered. */
  onAnswered(): void;
}

export class Serving {
  private readonly options: ServingOptions;
  /** Calls whose handler has not ended when it returned; undefined until there is one. */
  private live: Set<Call> | undefined;

  constructor(options: ServingOptions) {
    this.options = options;
  }

  accept(question: Question): void {
    const { window, dispatch, onFault, errorFor, channel } = this.options;
    if (question.kind === 'invalid') {
      onFault?.({ kind: 'badInput', key: question.key, facts: question.facts });
      channel.send(encodeError(question.id, errorFor(question.key, question.facts)));
      return;
    }
    const { id, method, params } = question;
    const call = new Call(id, method, params, window);
    if (dispatch === undefined) {
      this.settle(call, { error: errorFor('methodNotFound', { method }) });
      return;
    }
    let outcome: Outcome | Promise<Outcome>;
    try {
      outcome = dispatch(call);
    } catch (error) {
      outcome = this.failure(call, error);
    }
    if (isPromise(outcome)) {
      this.live ??= new Set();
      this.live.add(call);
      outcome.then(
        (value) => this.settle(call, value),
        (error) => this.settle(call, this.failure(call, error)),
      );
    } else this.settle(call, outcome);
  }

  /** The connection is over: handlers are told, and their answers go nowhere. */
  abandon(): void {
    for (const call of this.live ?? []) call.abandon();
  }

  /** Answers for the handlers that did not come to an end in time. */
  giveUp(): void {
    this.abandon();
    for (const call of this.live ?? [])
      this.answer(call, { error: this.options.errorFor('unfinished', {}) });
  }

  /** Every handler's way out. What it kept is released last, so that who waits for it is answered later. */
  private settle(call: Call, outcome: Outcome): void {
    this.live?.delete(call);
    this.answer(call, outcome);
    try {
      // Untyped code may come to nothing at all; it has been answered as a failure by now.
      (outcome as { after?: () => void } | undefined)?.after?.();
    } catch (error) {
      this.failure(call, error);
    }
    call.release();
    this.options.events.onAnswered();
  }

  /** Invariant: the only place that answers a request, and it does so once for each call. */
  private answer(call: Call, outcome: Outcome): void {
    if (!call.finish()) return;
    this.options.channel.send(this.print(call, outcome));
  }

  private print(call: Call, outcome: Outcome): string {
    try {
      return 'error' in outcome
        ? encodeError(call.id, outcome.error)
        : encodeResult(call.id, outcome.result);
    } catch (error) {
      return encodeError(call.id, this.failure(call, error).error);
    }
  }

  private failure(call: Call, error: unknown): { error: WireError } {
    if (error instanceof RpcError && error.key === 'overloaded') {
      return { error: this.options.errorFor('overloaded', {}) };
    }
    this.options.onFault?.({ kind: 'handler', method: call.method, error });
    return { error: this.internalError() };
  }

  private internalError(): WireError {
    return this.options.errorFor('internalError', {});
  }
}

const isPromise = (outcome: Outcome | Promise<Outcome>): outcome is Promise<Outcome> =>
  typeof (outcome as Partial<Promise<Outcome>> | undefined)?.then === 'function';
