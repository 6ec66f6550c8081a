/** The text of `auth.json`, the record that the real server and ours share. */
import { isRecord } from '../untyped.ts';
import { parseClaims } from './jwt.ts';

export interface StoredTokens {
  id_token: string;
  access_token: string;
  refresh_token: string;
  account_id?: string | null;
}

/** Field names are those of the file. Fields this version does not know stay in place. */
export interface AuthRecord {
  auth_mode?: string | null;
  OPENAI_API_KEY?: string | null;
  tokens?: StoredTokens | null;
  last_refresh?: string | null;
  [unknown: string]: unknown;
}

/** `reason` never quotes the file: it holds secrets. */
export type ParsedRecord = { record: AuthRecord } | { invalid: string };

const isTextOrNothing = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === 'string';

function tokensFault(tokens: unknown): string | undefined {
  if (tokens === undefined || tokens === null) return undefined;
  if (!isRecord(tokens)) return 'tokens is not an object';
  for (const name of ['id_token', 'access_token', 'refresh_token']) {
    if (typeof tokens[name] !== 'string') return `tokens.${name} is not a string`;
  }
  if (!isTextOrNothing(tokens.account_id)) return 'tokens.account_id is not a string';
  if (parseClaims(tokens.id_token as string) === undefined) return 'tokens.id_token is not a JWT';
  return undefined;
}

/** A record with one bad field is refused whole, as the real server does: half a login is no login. */
export function parseRecord(text: string): ParsedRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { invalid: 'not JSON' };
  }
  if (!isRecord(value)) return { invalid: 'not a JSON object' };
  for (const name of ['auth_mode', 'OPENAI_API_KEY', 'last_refresh']) {
    if (!isTextOrNothing(value[name])) return { invalid: `${name} is not a string` };
  }
  if (typeof value.last_refresh === 'string' && Number.isNaN(Date.parse(value.last_refresh))) {
    return { invalid: 'last_refresh is not a time' };
  }
  const fault = tokensFault(value.tokens);
  return fault === undefined ? { record: value } : { invalid: fault };
}

export const printRecord = (record: AuthRecord): string => JSON.stringify(record, null, 2);
