/** What goes wrong without any call to blame: told to a hook, for logs and tests. */
import type { InvalidMessageError } from './errors.ts';

export type Diagnostic =
  /** The server sent something that is no message; it was skipped. */
  | { readonly kind: 'unreadable'; readonly reason: string }
  /** An answer nobody waits for, mostly one that came after its time-out. */
  | { readonly kind: 'strayAnswer' }
  /** Strict mode: a message that does not fit was not handed out. */
  | { readonly kind: 'invalidMessage'; readonly error: InvalidMessageError }
  /** A listener of `on` or `onAny` threw. */
  | { readonly kind: 'listenerFailed'; readonly method: string; readonly error: unknown }
  /** A handler of a server request threw; the server got an error without its text. */
  | { readonly kind: 'handlerFailed'; readonly method: string; readonly error: unknown };

export interface Reporter {
  report(diagnostic: Diagnostic): void;
  /** For errors that nobody else hears of: without a hook they surface as uncaught. */
  reportOrThrow(diagnostic: Diagnostic & { readonly error: unknown }): void;
}

export function createReporter(hook: ((diagnostic: Diagnostic) => void) | undefined): Reporter {
  const report = (diagnostic: Diagnostic) => {
    try {
      hook?.(diagnostic);
    } catch (error) {
      throwLater(error);
    }
  };
  return {
    report,
    reportOrThrow: (diagnostic) => {
      if (hook === undefined) throwLater(diagnostic.error);
      else report(diagnostic);
    },
  };
}

/** Nothing that a user's callback throws may unwind the reading of messages. */
function throwLater(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
