/**
 * Sign-in in a browser on this machine: a web server waits on the loopback address for the browser that comes back from
 * the authority. It ends with the success page, so that a client that leaves on completion leaves no dead page behind.
 */
import type { LoopbackAnswer, LoopbackHandler } from '../../ports.ts';
import { parseClaims, toIdentity } from '../jwt.ts';
import type { Attempt } from './attempt.ts';
import { authorizeUrl } from './authorize-url.ts';
import { type Callback, parseCallback, type SignInFault } from './callback.ts';
import { claimPort } from './claim-port.ts';
import type { FlowDeps, LoginOutcome } from './flow.ts';
import { errorPage, notSignedInPage, plainText, redirectTo, successPage } from './pages.ts';
import { createPkce, createState } from './pkce.ts';
import { type SignIn, signIn } from './sign-in.ts';
import { type SuccessPageChoice, successRedirect } from './success-url.ts';

export interface BrowserFlow {
  /** To be opened in a browser. */
  authUrl: string;
  /** Resolves when the port is free again and nothing will be saved any more. Never rejects for what a network does. */
  finished: Promise<LoginOutcome>;
}

const limitMs = 10 * 60_000;
/** A browser that was closed early fetches no success page, and the login is in force all the same. */
const graceMs = 3000;

const failure = (message: string): LoginOutcome => ({
  success: false,
  error: `Login server error: ${message}`,
});

const reasons: Readonly<Record<NonNullable<Attempt['stopped']>, LoginOutcome>> = {
  cancelled: failure('Login cancelled'),
  dropped: failure('Login was not completed'),
  timedOut: { success: false, error: 'Login timed out' },
};

const stoppedFault: SignInFault = {
  code: 'login_not_completed',
  message: 'This sign-in was stopped before it was completed.',
};

type OwnCallback = Exclude<Callback, { kind: 'foreign' }>;

type SignedIn = Extract<SignIn, { kind: 'signedIn' }>;

const pageCodes = {
  restricted: 'workspace_restriction',
  stopped: 'login_not_completed',
  notSaved: 'persist_failed',
} as const;

const faultOf = (result: Exclude<SignIn, SignedIn>): SignInFault =>
  result.kind === 'exchangeFailed'
    ? { code: 'token_exchange_failed', message: `Token exchange failed: ${result.detail}` }
    : { code: pageCodes[result.kind], message: result.message };

export async function startBrowserFlow(
  deps: FlowDeps,
  options: SuccessPageChoice & { originator: string },
  attempt: Attempt,
): Promise<BrowserFlow | { failed: string }> {
  const { endpoints, allowedWorkspaces, clock } = deps;
  const { signal } = attempt;
  const pkce = await createPkce(deps.random);
  const state = createState(deps.random);
  const redirectUri = (port: number) => `http://127.0.0.1:${port}/auth/callback`;

  const over = new AbortController();
  let end: (outcome: LoginOutcome | Promise<never>) => void = () => {};
  const ended = new Promise<LoginOutcome>((resolve) => {
    end = (outcome) => {
      resolve(outcome);
      over.abort();
    };
  });

  let done: { page: LoopbackAnswer; outcome: LoginOutcome } | undefined;

  function fail(fault: SignInFault): LoopbackAnswer {
    end(failure(fault.message));
    return errorPage(attempt.stopped === undefined ? fault : stoppedFault);
  }

  /** Called once, for the first callback that is an answer to our request. */
  async function complete(callback: OwnCallback, port: number): Promise<LoopbackAnswer> {
    if (callback.kind === 'refused') return fail(callback.fault);
    const { code, onboarding: onboardingEntrypoint } = callback;
    const { verifier: codeVerifier } = pkce;
    const grant = { code, codeVerifier, redirectUri: redirectUri(port), withApiKey: true };
    const result = await signIn(deps, grant, attempt);
    if (result.kind !== 'signedIn') return fail(faultOf(result));
    const outcome: LoginOutcome = { success: true, onboardingEntrypoint };
    const { url, local, setupUrl } = successRedirect(port, endpoints, result.tokens, options);
    if (local) {
      const { email } = toIdentity(parseClaims(result.tokens.idToken) ?? {});
      done = { page: successPage({ appBrand: options.appBrand, email, setupUrl }), outcome };
    }
    if (!local || signal.aborted) end(outcome);
    else void clock.sleep(graceMs, over.signal).then(() => end(outcome));
    return redirectTo(url);
  }

  let completing: Promise<LoopbackAnswer> | undefined;

  const handler =
    (port: number): LoopbackHandler =>
    async (method, target) => {
      if (method !== 'GET') return plainText(405, 'Method Not Allowed');
      const [path, ...rest] = target.split('?');
      switch (path) {
        case '/auth/callback': {
          const callback = parseCallback(new URLSearchParams(rest.join('?')), state);
          if (callback.kind === 'foreign') return plainText(400, 'State mismatch');
          // A browser may come twice; the code works once, so both get the one answer.
          completing ??= complete(callback, port).catch((error: unknown) => {
            end(Promise.reject(error));
            throw error;
          });
          return completing;
        }
        case '/success':
          if (done === undefined) return notSignedInPage();
          end(done.outcome);
          return done.page;
        case '/cancel':
          attempt.stop('cancelled');
          return plainText(200, 'Login cancelled');
        default:
          return plainText(404, 'Not Found');
      }
    };

  const claimed = await claimPort(deps, handler, signal);
  if ('failed' in claimed) return claimed;
  const { port, listener } = claimed;

  const onStop = () => {
    if (attempt.stopped !== undefined) end(reasons[attempt.stopped]);
    // Signed in already, and only the browser was waited for.
    else if (done !== undefined) end(done.outcome);
  };
  if (signal.aborted) onStop();
  signal.addEventListener('abort', onStop);
  void clock.sleep(limitMs, over.signal).then(() => {
    if (!over.signal.aborted) attempt.stop('timedOut');
  });

  return {
    authUrl: authorizeUrl({
      issuer: endpoints.issuer,
      clientId: endpoints.clientId,
      redirectUri: redirectUri(port),
      challenge: pkce.challenge,
      state,
      originator: options.originator,
      allowedWorkspaces,
    }),
    finished: ended.finally(() => listener.close()),
  };
}
