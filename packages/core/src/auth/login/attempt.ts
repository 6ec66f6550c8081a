/** One attempt to sign in: until it is about to be saved it can be stopped, and from then on it can only be hurried. */

export type StopReason =
  /** Somebody asked for `/cancel`, as a newer login does that needs the port. */
  | 'cancelled'
  /** The client, or another kind of login or logout. */
  | 'dropped'
  | 'timedOut';

export interface Attempt {
  /** Aborted by the first stop. */
  readonly signal: AbortSignal;
  /** Why it is over without a login; undefined where it is not, or where the login was being saved by then. */
  readonly stopped: StopReason | undefined;
  readonly committed: boolean;
  stop(reason: StopReason): void;
  /** To be called right before the login is saved; false where it must not be any more. */
  commit(): boolean;
}

export function createAttempt(): Attempt {
  const controller = new AbortController();
  let stopped: StopReason | undefined;
  let committed = false;
  return {
    signal: controller.signal,
    get stopped() {
      return stopped;
    },
    get committed() {
      return committed;
    },
    stop(reason) {
      if (!committed) stopped ??= reason;
      controller.abort();
    },
    commit() {
      committed = stopped === undefined;
      return committed;
    },
  };
}
