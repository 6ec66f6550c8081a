/** The one slot for a login that takes a person: there is never more than one, and each ends exactly once. */
import type { Http } from '../../http.ts';
import type { Clock, Log, Loopback, Random } from '../../ports.ts';
import type { Soon } from '../../soon.ts';
import type { Endpoints } from '../endpoints.ts';
import { type Attempt, createAttempt } from './attempt.ts';
import { startBrowserFlow } from './browser-flow.ts';
import { startDeviceFlow } from './device-flow.ts';
import type { CompletedLogin, FlowDeps, LoginOutcome, Saved } from './flow.ts';
import type { AppBrand } from './success-url.ts';

export interface BrowserLoginOptions {
  /** Names the client to the authority. */
  originator: string;
  /** Asks for the shorter sign-in pages. */
  codexStreamlinedLogin?: boolean;
  /** Ends on a page of the authority. */
  useHostedLoginSuccessPage?: boolean;
  appBrand?: AppBrand | null;
}

export interface LoginsOptions {
  clock: Clock;
  random: Random;
  loopback: Loopback;
  http: Http;
  log: Log;
  endpoints: () => Soon<Endpoints>;
  /** Undefined where every workspace may sign in. */
  allowedWorkspaces: () => Soon<readonly string[] | undefined>;
  /** Puts the login into the store and into force. Nothing stops a login once this is called. */
  save: (login: CompletedLogin) => Promise<Saved>;
  /** Called exactly once for every login that was started, whatever becomes of it. */
  completed: (loginId: string, outcome: LoginOutcome) => Soon<void>;
}

/** `failed` is one line for a person; nothing was started then, and `completed` is not called. */
export interface Logins {
  startBrowser(
    options: BrowserLoginOptions,
  ): Promise<{ loginId: string; authUrl: string } | { failed: string }>;
  startDevice(): Promise<
    | { loginId: string; verificationUrl: string; userCode: string }
    | { disabled: true }
    | { failed: string }
  >;
  /** Whether `cancel` would find it. */
  isActive(loginId: string): boolean;
  /** A login that is being saved is not found any more: it will succeed. */
  cancel(loginId: string): 'canceled' | 'notFound';
  /**
   * Ends the active login, and one that is being started. Resolves when it is over: what the caller then stores is not overwritten by
   * a login that was being saved.
   */
  drop(): Promise<void>;
}

interface Active {
  readonly id: string;
  readonly holdsPort: boolean;
  readonly attempt: Attempt;
  readonly over: Promise<void>;
}

export function createLogins(options: LoginsOptions): Logins {
  const { log } = options;
  let active: Active | undefined;
  let pending: Attempt | undefined;
  let starting: Promise<unknown> = Promise.resolve();

  /** Two starts at once would both think that the slot is theirs. */
  function inTurn<T>(start: (attempt: Attempt) => Promise<T>): Promise<T> {
    const turn = starting.then(async () => {
      const attempt = createAttempt();
      pending = attempt;
      try {
        return await start(attempt);
      } finally {
        pending = undefined;
      }
    });
    starting = turn.catch(() => {});
    return turn;
  }

  const tell = async (id: string, outcome: LoginOutcome) => options.completed(id, outcome);

  const flowDeps = async (): Promise<FlowDeps> => ({
    ...options,
    endpoints: await options.endpoints(),
    allowedWorkspaces: await options.allowedWorkspaces(),
  });

  const report = (error: unknown) =>
    log.error('a login ended in a fault of the server', {
      error: error instanceof Error ? (error.stack ?? error.message) : typeof error,
    });

  async function end(reason: 'cancelled' | 'dropped'): Promise<void> {
    active?.attempt.stop(reason);
    await active?.over;
  }

  function fill(attempt: Attempt, holdsPort: boolean, finished: Promise<LoginOutcome>): string {
    const id = options.random.uuid();
    const over = finished
      .catch((error: unknown): LoginOutcome => {
        report(error);
        return { success: false, error: 'Login was not completed' };
      })
      .then((outcome) => {
        if (active?.id === id) active = undefined;
        // Nobody waits for the end of it: whoever drops a login may have the next thing to tell.
        void tell(id, outcome).catch(report);
      });
    active = { id, holdsPort, attempt, over };
    return id;
  }

  const isActive = (loginId: string) =>
    active?.id === loginId && !active.attempt.committed && !active.attempt.signal.aborted;

  return {
    startBrowser: (chosen) =>
      inTurn(async (attempt) => {
        // What holds the port goes first; another kind of login goes only when the new one stands.
        if (active?.holdsPort) await end('cancelled');
        const flow = await startBrowserFlow(
          await flowDeps(),
          {
            originator: chosen.originator,
            hosted: chosen.useHostedLoginSuccessPage ?? false,
            streamlined: chosen.codexStreamlinedLogin ?? false,
            appBrand: chosen.appBrand ?? 'codex',
          },
          attempt,
        );
        if ('failed' in flow) return flow;
        await end('dropped');
        return { loginId: fill(attempt, true, flow.finished), authUrl: flow.authUrl };
      }),
    startDevice: () =>
      inTurn(async (attempt) => {
        const flow = await startDeviceFlow(await flowDeps(), attempt);
        if (!('finished' in flow)) return flow;
        await end('dropped');
        const { verificationUrl, userCode, finished } = flow;
        return { loginId: fill(attempt, false, finished), verificationUrl, userCode };
      }),
    isActive,
    cancel(loginId) {
      if (!isActive(loginId)) return 'notFound';
      active?.attempt.stop('dropped');
      return 'canceled';
    },
    drop() {
      pending?.stop('dropped');
      return inTurn(() => end('dropped'));
    },
  };
}
