/** What is asked of the authority for a login that exists: new tokens, and that it be forgotten. */
import type { Http } from '../http.ts';
import { describeStatus } from '../http-status.ts';
import type { Log } from '../ports.ts';
import { parseClaims } from './jwt.ts';
import {
  errorCodeOf,
  type JsonObject,
  parseObject,
  refreshErrorDetail,
  withoutSecrets,
} from './oauth-answer.ts';

/** Why tokens are refreshed, as the authority is told. */
export type RefreshReason = 'forced' | 'unauthorized_recovery' | 'scheduled' | 'proactive_expiry';

export interface RefreshRequest {
  url: string;
  clientId: string;
  refreshToken: string;
  reason: RefreshReason;
  /** Those that name the client: originator and user agent. */
  headers?: Readonly<Record<string, string>>;
}

export type RefusalReason = 'expired' | 'exhausted' | 'revoked' | 'other';

/** A token that is missing keeps its value. */
export interface RefreshedTokens {
  idToken?: string;
  accessToken?: string;
  refreshToken?: string;
}

export type RefreshOutcome =
  | ({ kind: 'refreshed' } & RefreshedTokens)
  /** For good: this refresh token will never do again. `message` is for a person. */
  | { kind: 'refused'; reason: RefusalReason; message: string }
  /** For now. `detail` is for a person and quotes the authority, so it is not for a log. */
  | { kind: 'unavailable'; detail: string };

const refusals: Readonly<Record<RefusalReason, string>> = {
  expired:
    'Your access token could not be refreshed because your refresh token has expired. Please log out and sign in again.',
  exhausted:
    'Your access token could not be refreshed because your refresh token was already used. Please log out and sign in again.',
  revoked:
    'Your access token could not be refreshed because your refresh token was revoked. Please log out and sign in again.',
  other: 'Your access token could not be refreshed. Please log out and sign in again.',
};

const reasons: ReadonlyMap<string | undefined, RefusalReason> = new Map([
  ['refresh_token_expired', 'expired'],
  ['refresh_token_reused', 'exhausted'],
  ['refresh_token_invalidated', 'revoked'],
]);

const refused = (reason: RefusalReason): RefreshOutcome => ({
  kind: 'refused',
  reason,
  message: refusals[reason],
});

const unavailable = (detail: string): RefreshOutcome => ({ kind: 'unavailable', detail });

const undecodable = 'error decoding response body';

/** Undefined where the member is missing or null, false where it is no text. */
function member(answer: JsonObject, name: string): string | undefined | false {
  const value = answer[name] ?? undefined;
  return value === undefined || typeof value === 'string' ? value : false;
}

/** The tokens of an answer that was a success. An empty token would be stored as if it were one, so it is refused. */
export function processRefreshed(body: string): RefreshOutcome {
  const answer = parseObject(body);
  if (answer === undefined) return unavailable(undecodable);
  const idToken = member(answer, 'id_token');
  const accessToken = member(answer, 'access_token');
  const refreshToken = member(answer, 'refresh_token');
  if (idToken === false || accessToken === false || refreshToken === false) {
    return unavailable(undecodable);
  }
  if (accessToken === '' || refreshToken === '') return unavailable(undecodable);
  return {
    kind: 'refreshed',
    // One that cannot be read says nothing about the account. To refuse the whole answer, as the real server does,
    // would lose the refresh token that came with it.
    ...(idToken !== undefined && parseClaims(idToken) !== undefined && { idToken }),
    ...(accessToken !== undefined && { accessToken }),
    ...(refreshToken !== undefined && { refreshToken }),
  };
}

/** Which failures are for good: status 401 whatever it says, and status 400 where the grant itself is named invalid. */
export function processRefreshFailure(status: number, body: string): RefreshOutcome {
  const code = errorCodeOf(body);
  if (status === 401) return refused(reasons.get(code) ?? 'other');
  if (status === 400 && code === 'invalid_grant') return refused('other');
  return unavailable(
    `Failed to refresh token: ${describeStatus(status)}: ${refreshErrorDetail(body)}`,
  );
}

/** Spends the refresh token, which works once. */
export async function refreshTokens(http: Http, request: RefreshRequest): Promise<RefreshOutcome> {
  const { url, clientId, refreshToken, reason, headers } = request;
  const outcome = await http({
    method: 'POST',
    url,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({
      client_id: clientId,
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
      refresh_reason: reason,
    }),
    timeoutMs: 30_000,
  });
  if (outcome.kind === 'failed') return unavailable(outcome.detail);
  const { status, text } = outcome;
  if (status >= 200 && status < 300) return processRefreshed(text);
  return processRefreshFailure(status, withoutSecrets(text, [refreshToken]));
}

export interface RevokeRequest {
  url: string;
  clientId: string;
  /** Undefined or empty where there is none; then the access token is revoked. */
  refreshToken: string | undefined;
  accessToken: string;
  /** Those that name the client: originator and user agent. */
  headers?: Readonly<Record<string, string>>;
}

/** Whether the authority has forgotten the login. A failure is logged and holds nobody up for more than ten seconds. */
export async function revokeToken(http: Http, log: Log, request: RevokeRequest): Promise<boolean> {
  const { url, clientId, refreshToken, accessToken, headers } = request;
  const body = refreshToken
    ? { token: refreshToken, token_type_hint: 'refresh_token', client_id: clientId }
    : { token: accessToken, token_type_hint: 'access_token' };
  const outcome = await http({
    method: 'POST',
    url,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    timeoutMs: 10_000,
  });
  if (outcome.kind === 'answered' && outcome.status >= 200 && outcome.status < 300) return true;
  const reason = outcome.kind === 'failed' ? outcome.detail : describeStatus(outcome.status);
  log.warn('the login could not be revoked at the authority', { reason });
  return false;
}
