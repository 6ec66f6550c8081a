/** The two questions of a sign-in by code. Not RFC 8628: paths, shapes and statuses are the authority's own. */
import type { Http, HttpOutcome } from '../../http.ts';
import { describeStatus } from '../../http-status.ts';
import type { Endpoints } from '../endpoints.ts';
import { type JsonObject, parseObject } from '../oauth-answer.ts';

export type DeviceCodeOutcome =
  | { kind: 'offered'; deviceAuthId: string; userCode: string; intervalMs: number }
  /** This authority has no such sign-in. */
  | { kind: 'disabled' }
  | { kind: 'failed'; detail: string };

export type DevicePollOutcome =
  | { kind: 'pending' }
  | { kind: 'granted'; code: string; codeVerifier: string }
  /** No answer came; the next question may have one. */
  | { kind: 'unreachable'; detail: string }
  | { kind: 'failed'; detail: string };

const timeoutMs = 30_000;
const undecodable = 'error decoding response body';

const filled = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isSuccess = (status: number): boolean => status >= 200 && status < 300;

const post = (http: Http, url: string, body: JsonObject, signal: AbortSignal) =>
  http({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    timeoutMs,
    signal,
  });

/** Seconds, as text or as a number. Never less than one: whoever asks without a pause is locked out. */
function toIntervalMs(value: unknown): number {
  const seconds = filled(value) || typeof value === 'number' ? Number(value) : 0;
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 1), 60) * 1000 : 5000;
}

export function processDeviceCode(outcome: HttpOutcome): DeviceCodeOutcome {
  if (outcome.kind === 'failed') return { kind: 'failed', detail: outcome.detail };
  if (outcome.status === 404) return { kind: 'disabled' };
  if (!isSuccess(outcome.status)) {
    const status = describeStatus(outcome.status);
    return { kind: 'failed', detail: `device code request failed with status ${status}` };
  }
  const answer = parseObject(outcome.text) ?? {};
  const deviceAuthId = answer.device_auth_id;
  const userCode = answer.user_code ?? answer.usercode;
  if (!filled(deviceAuthId) || !filled(userCode)) return { kind: 'failed', detail: undecodable };
  return { kind: 'offered', deviceAuthId, userCode, intervalMs: toIntervalMs(answer.interval) };
}

export const requestDeviceCode = async (
  http: Http,
  { issuer, clientId }: Pick<Endpoints, 'issuer' | 'clientId'>,
  signal: AbortSignal,
): Promise<DeviceCodeOutcome> =>
  processDeviceCode(
    await post(http, `${issuer}/api/accounts/deviceauth/usercode`, { client_id: clientId }, signal),
  );

export function processDevicePoll(outcome: HttpOutcome): DevicePollOutcome {
  if (outcome.kind === 'failed') return { kind: 'unreachable', detail: outcome.detail };
  if (outcome.status === 403 || outcome.status === 404) return { kind: 'pending' };
  if (!isSuccess(outcome.status)) {
    const status = describeStatus(outcome.status);
    return { kind: 'failed', detail: `device auth failed with status ${status}` };
  }
  const { authorization_code: code, code_verifier: codeVerifier } = parseObject(outcome.text) ?? {};
  return filled(code) && filled(codeVerifier)
    ? { kind: 'granted', code, codeVerifier }
    : { kind: 'failed', detail: undecodable };
}

/** Asks once whether the person has typed the code. */
export const pollDevice = async (
  http: Http,
  issuer: string,
  device: { deviceAuthId: string; userCode: string },
  signal: AbortSignal,
): Promise<DevicePollOutcome> =>
  processDevicePoll(
    await post(
      http,
      `${issuer}/api/accounts/deviceauth/token`,
      { device_auth_id: device.deviceAuthId, user_code: device.userCode },
      signal,
    ),
  );
