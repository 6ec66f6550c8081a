/** Reads what the authority answers. Its bodies hold secrets: nothing here is for a log. */

import { maskSecrets } from '../log-mask.ts';
import { isRecord } from '../untyped.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Undefined where the text is no JSON object. */
export function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** `error.code`, else `error` itself, else `code`, in lower case. */
export function errorCodeOf(body: string): string | undefined {
  const { error, code } = parseObject(body) ?? {};
  return (isRecord(error) ? text(error.code) : (text(error) ?? text(code)))?.toLowerCase();
}

/** Whatever a stranger answers, a person is shown a line of it. */
const clip = (line: string): string => (line.length > 512 ? `${line.slice(0, 512)}…` : line);

/** Takes out of an answer what was sent, as a server may quote the request that it refuses, and what looks like a secret. */
export const withoutSecrets = (line: string, secrets: readonly string[]): string =>
  maskSecrets(
    secrets.reduce(
      (rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '<redacted>')),
      line,
    ),
  );

/** Why a token request was refused: the description, else the message, else the code, else the body as it is. */
export function tokenErrorDetail(body: string): string {
  const answer = parseObject(body);
  const error = answer?.error;
  const detail =
    text(answer?.error_description) ??
    (isRecord(error) ? (text(error.message) ?? text(error.code)) : text(error));
  return clip(detail ?? (body.trim() === '' ? 'unknown error' : body));
}

/** Why a refresh failed: the message of the error, else the body as it is. */
export function refreshErrorDetail(body: string): string {
  const error = parseObject(body)?.error;
  const detail = isRecord(error) ? text(error.message) : undefined;
  return clip(detail ?? (body === '' ? 'Unknown error' : body));
}
