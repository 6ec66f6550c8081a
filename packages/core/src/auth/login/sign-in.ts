/** From the code of the authority to a login in force; the same for every way to sign in. */
import { parseClaims, toIdentity } from '../jwt.ts';
import type { Attempt } from './attempt.ts';
import { exchangeApiKey, exchangeCode, type LoginTokens } from './exchange.ts';
import type { FlowDeps } from './flow.ts';
import { workspaceFault } from './workspace.ts';

export interface Grant {
  code: string;
  redirectUri: string;
  codeVerifier: string;
  /** Whether to ask for the API key that belongs to the login. */
  withApiKey: boolean;
}

export type SignIn =
  | { kind: 'signedIn'; tokens: LoginTokens }
  /** `detail` quotes the authority. */
  | { kind: 'exchangeFailed'; detail: string }
  /** The rest has a message of its own. */
  | { kind: 'restricted' | 'stopped' | 'notSaved'; message: string };

export async function signIn(deps: FlowDeps, grant: Grant, attempt: Attempt): Promise<SignIn> {
  const { http, endpoints, allowedWorkspaces, log } = deps;
  const { signal } = attempt;
  const exchange = await exchangeCode(http, { ...grant, endpoints, signal });
  if (exchange.kind === 'failed') return { kind: 'exchangeFailed', detail: exchange.detail };
  const { tokens } = exchange;
  const restricted = workspaceFault(tokens.idToken, allowedWorkspaces);
  if (restricted !== undefined) return { kind: 'restricted', message: restricted };
  const apiKey = grant.withApiKey
    ? await exchangeApiKey(http, endpoints, tokens.idToken, signal)
    : undefined;
  if (!attempt.commit()) return { kind: 'stopped', message: 'Login was not completed' };
  const { accountId } = toIdentity(parseClaims(tokens.idToken) ?? {});
  const saved = await deps.save({ ...tokens, accountId, apiKey });
  if (saved.done) return { kind: 'signedIn', tokens };
  log.error('a login could not be saved', { reason: saved.detail });
  return {
    kind: 'notSaved',
    message: 'Sign-in completed but credentials could not be saved locally.',
  };
}
