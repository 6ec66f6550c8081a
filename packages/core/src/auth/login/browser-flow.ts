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
import { exchangeApiKey, exchangeCode } from './exchange.ts';
import { type FlowDeps, type LoginOutcome, toCompletedLogin } from './flow.ts';
import { errorPage, notSignedInPage, plainText, redirectTo, successPage } from './pages.ts';
import { createPkce, createState } from './pkce.ts';
import { type SuccessPageChoice, type SuccessRedirect, successRedirect } from './success-url.ts';
import { workspaceFault } from './workspace.ts';

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

type SignIn =
  | { kind: 'signedIn'; redirect: SuccessRedirect; email: string | undefined }
  | { kind: 'failed'; fault: SignInFault };

export async function startBrowserFlow(
  deps: FlowDeps,
  options: SuccessPageChoice & { originator: string },
  attempt: Attempt,
): Promise<BrowserFlow | { failed: string }> {
  const { endpoints, allowedWorkspaces, http, clock } = deps;
  const { signal } = attempt;
  const pkce = await createPkce(deps.random);
  const state = createState(deps.random);
  const redirectUri = (port: number) => `http://127.0.0.1:${port}/auth/callback`;

  const over = new AbortController();
  let end: (outcome: LoginOutcome) => void = () => {};
  const ended = new Promise<LoginOutcome>((resolve) => {
    end = (outcome) => {
      resolve(outcome);
      over.abort();
    };
  });

  const failed = (code: string, message: string): SignIn => ({
    kind: 'failed',
    fault: { code, message },
  });

  async function signIn(code: string, port: number): Promise<SignIn> {
    const exchange = await exchangeCode(http, {
      endpoints,
      code,
      redirectUri: redirectUri(port),
      codeVerifier: pkce.verifier,
      signal,
    });
    if (exchange.kind === 'failed') {
      return failed('token_exchange_failed', `Token exchange failed: ${exchange.detail}`);
    }
    const { tokens } = exchange;
    const restricted = workspaceFault(tokens.idToken, allowedWorkspaces);
    if (restricted !== undefined) return failed('workspace_restriction', restricted);
    const apiKey = await exchangeApiKey(http, endpoints, tokens.idToken, signal);
    if (!attempt.commit()) return { kind: 'failed', fault: stoppedFault };
    const saved = await deps.save(toCompletedLogin(tokens, apiKey));
    if (!saved.done) {
      deps.log.error('a login could not be saved', { reason: saved.detail });
      return failed(
        'persist_failed',
        'Sign-in completed but credentials could not be saved locally.',
      );
    }
    const { email } = toIdentity(parseClaims(tokens.idToken) ?? {});
    return { kind: 'signedIn', redirect: successRedirect(port, endpoints, tokens, options), email };
  }

  let done: { page: LoopbackAnswer; outcome: LoginOutcome } | undefined;

  /** Called once, for the first callback that is an answer to our request. */
  async function complete(callback: OwnCallback, port: number): Promise<LoopbackAnswer> {
    const result: SignIn =
      callback.kind === 'refused'
        ? { kind: 'failed', fault: callback.fault }
        : await signIn(callback.code, port);
    if (result.kind === 'failed') {
      end(failure(result.fault.message));
      return errorPage(attempt.stopped === undefined ? result.fault : stoppedFault);
    }
    const onboardingEntrypoint = callback.kind === 'granted' ? callback.onboarding : undefined;
    const outcome: LoginOutcome = { success: true, onboardingEntrypoint };
    const { redirect, email } = result;
    if (redirect.local) {
      const { appBrand } = options;
      done = { page: successPage({ appBrand, email, setupUrl: redirect.setupUrl }), outcome };
    }
    if (done === undefined || signal.aborted) end(outcome);
    else void clock.sleep(graceMs, over.signal).then(() => end(outcome));
    return redirectTo(redirect.url);
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
          completing ??= complete(callback, port);
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
    finished: ended.then(async (outcome) => {
      await listener.close();
      return outcome;
    }),
  };
}
