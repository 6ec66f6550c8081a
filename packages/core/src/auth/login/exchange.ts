/** From the code that the browser brings to tokens, and from these to an API key. */
import type { Http, HttpOutcome } from '../../http.ts';
import { describeStatus } from '../../http-status.ts';
import type { Endpoints } from '../endpoints.ts';
import { parseClaims } from '../jwt.ts';
import { parseObject, tokenErrorDetail, withoutSecrets } from '../oauth-answer.ts';

export interface LoginTokens {
  idToken: string;
  accessToken: string;
  refreshToken: string;
}

/** `detail` is for a person and quotes the authority, so it is not for a log. */
export type ExchangeOutcome =
  | { kind: 'exchanged'; tokens: LoginTokens }
  | { kind: 'failed'; detail: string };

export interface CodeExchange {
  endpoints: Pick<Endpoints, 'issuer' | 'clientId'>;
  code: string;
  redirectUri: string;
  codeVerifier: string;
  signal: AbortSignal;
}

const codeTimeoutMs = 30_000;
/** A person waits in front of the browser for something that a login does without. */
const apiKeyTimeoutMs = 10_000;

const isSuccess = (status: number): boolean => status >= 200 && status < 300;

const filled = (value: unknown): value is string => typeof value === 'string' && value !== '';

const postForm = (
  http: Http,
  issuer: string,
  limits: { timeoutMs: number; signal: AbortSignal },
  form: Readonly<Record<string, string>>,
): Promise<HttpOutcome> =>
  http({
    method: 'POST',
    url: `${issuer}/oauth/token`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
    ...limits,
  });

/** All three tokens are needed: without one of them the login could not be kept. */
export function processTokens(body: string): ExchangeOutcome {
  const answer = parseObject(body);
  const {
    id_token: idToken,
    access_token: accessToken,
    refresh_token: refreshToken,
  } = answer ?? {};
  if (!filled(idToken) || !filled(accessToken) || !filled(refreshToken)) {
    return { kind: 'failed', detail: 'OAuth token response is invalid' };
  }
  if (parseClaims(idToken) === undefined) {
    return { kind: 'failed', detail: 'invalid ID token format' };
  }
  return { kind: 'exchanged', tokens: { idToken, accessToken, refreshToken } };
}

export async function exchangeCode(http: Http, exchange: CodeExchange): Promise<ExchangeOutcome> {
  const { endpoints, code, redirectUri, codeVerifier, signal } = exchange;
  const outcome = await postForm(
    http,
    endpoints.issuer,
    { timeoutMs: codeTimeoutMs, signal },
    {
      grant_type: 'authorization_code',
      client_id: endpoints.clientId,
      code,
      redirect_uri: redirectUri,
      code_verifier: codeVerifier,
    },
  );
  if (outcome.kind === 'failed') return { kind: 'failed', detail: outcome.detail };
  const { status, text } = outcome;
  if (isSuccess(status)) return processTokens(text);
  const detail = tokenErrorDetail(withoutSecrets(text, [code, codeVerifier]));
  return {
    kind: 'failed',
    detail: `token endpoint returned status ${describeStatus(status)}: ${detail}`,
  };
}

/** The API key that belongs to the login; undefined where the authority gives none, which is no fault. */
export async function exchangeApiKey(
  http: Http,
  endpoints: Pick<Endpoints, 'issuer' | 'clientId'>,
  idToken: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const outcome = await postForm(
    http,
    endpoints.issuer,
    { timeoutMs: apiKeyTimeoutMs, signal },
    {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      client_id: endpoints.clientId,
      requested_token: 'openai-api-key',
      subject_token: idToken,
      subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    },
  );
  if (outcome.kind === 'failed' || !isSuccess(outcome.status)) return undefined;
  const key = parseObject(outcome.text)?.access_token;
  return filled(key) ? key : undefined;
}
