/** Sign-in on another machine: the person types a code there, and the server asks until it is done. */
import type { Attempt } from './attempt.ts';
import { pollDevice, requestDeviceCode } from './device-requests.ts';
import { exchangeCode } from './exchange.ts';
import { type FlowDeps, type LoginOutcome, toCompletedLogin } from './flow.ts';
import { workspaceFault } from './workspace.ts';

export interface DeviceFlow {
  verificationUrl: string;
  userCode: string;
  /** Resolves when nothing will be asked or saved any more. Never rejects for what a network does. */
  finished: Promise<LoginOutcome>;
}

const limitMs = 15 * 60_000;
/** A machine that was carried to another network finds the authority again; one that does not for so long, will not. */
const unreachableMs = 60_000;

const failure = (error: string): LoginOutcome => ({ success: false, error });

type Granted = { code: string; codeVerifier: string } | { error: string };

async function awaitGrant(
  { http, clock, endpoints }: FlowDeps,
  device: { deviceAuthId: string; userCode: string; intervalMs: number },
  signal: AbortSignal,
): Promise<Granted> {
  const end = clock.monotonic() + limitMs;
  let lastAnswer = clock.monotonic();
  for (;;) {
    const answer = await pollDevice(http, endpoints.issuer, device, signal);
    const now = clock.monotonic();
    if (answer.kind === 'granted') return answer;
    if (answer.kind === 'failed') return { error: answer.detail };
    if (answer.kind === 'pending') lastAnswer = now;
    else if (now - lastAnswer >= unreachableMs) return { error: answer.detail };
    if (now >= end) return { error: 'device auth timed out after 15 minutes' };
    await clock.sleep(Math.min(device.intervalMs, end - now), signal);
    if (signal.aborted) return { error: 'Login was not completed' };
  }
}

async function finish(
  deps: FlowDeps,
  device: { deviceAuthId: string; userCode: string; intervalMs: number },
  attempt: Attempt,
): Promise<LoginOutcome> {
  const { http, endpoints, allowedWorkspaces } = deps;
  const { signal } = attempt;
  const grant = await awaitGrant(deps, device, signal);
  if ('error' in grant) return failure(grant.error);
  const exchange = await exchangeCode(http, {
    endpoints,
    code: grant.code,
    redirectUri: `${endpoints.issuer}/deviceauth/callback`,
    codeVerifier: grant.codeVerifier,
    signal,
  });
  if (exchange.kind === 'failed') return failure(`device code exchange failed: ${exchange.detail}`);
  const { tokens } = exchange;
  const restricted = workspaceFault(tokens.idToken, allowedWorkspaces);
  if (restricted !== undefined) return failure(restricted);
  if (!attempt.commit()) return failure('Login was not completed');
  const saved = await deps.save(toCompletedLogin(tokens, undefined));
  if (saved.done) return { success: true, onboardingEntrypoint: undefined };
  deps.log.error('a login could not be saved', { reason: saved.detail });
  return failure('Sign-in completed but credentials could not be saved locally.');
}

export async function startDeviceFlow(
  deps: FlowDeps,
  attempt: Attempt,
): Promise<DeviceFlow | { disabled: true } | { failed: string }> {
  const offer = await requestDeviceCode(deps.http, deps.endpoints, attempt.signal);
  if (offer.kind === 'disabled') return { disabled: true };
  if (offer.kind === 'failed') return { failed: offer.detail };
  return {
    verificationUrl: `${deps.endpoints.issuer}/codex/device`,
    userCode: offer.userCode,
    finished: finish(deps, offer, attempt).then((outcome) =>
      // Whatever a request that was broken off had to say, the login was stopped.
      attempt.stopped === undefined ? outcome : failure('Login was not completed'),
    ),
  };
}
