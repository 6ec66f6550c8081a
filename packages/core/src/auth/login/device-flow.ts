/** Sign-in on another machine: the person types a code there, and the server asks until it is done. */
import type { Attempt } from './attempt.ts';
import { pollDevice, requestDeviceCode } from './device-requests.ts';
import type { FlowDeps, LoginOutcome } from './flow.ts';
import { signIn } from './sign-in.ts';

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
  const granted = await awaitGrant(deps, device, attempt.signal);
  if ('error' in granted) return failure(granted.error);
  const grant = {
    ...granted,
    redirectUri: `${deps.endpoints.issuer}/deviceauth/callback`,
    withApiKey: false,
  };
  const result = await signIn(deps, grant, attempt);
  switch (result.kind) {
    case 'signedIn':
      return { success: true, onboardingEntrypoint: undefined };
    case 'exchangeFailed':
      return failure(`device code exchange failed: ${result.detail}`);
    default:
      return failure(result.message);
  }
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
