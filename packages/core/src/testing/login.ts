/** Stored logins for tests: what `auth.json` holds after somebody has signed in at the test authority. */
import type { IssuedTokens } from './authority/ledger.ts';

export interface LoginRecordOptions {
  /** Milliseconds since the epoch. */
  lastRefresh?: number;
  /** Laid over the record. */
  more?: object;
}

/** The text of the file. */
export const loginRecord = (
  { idToken, accessToken, refreshToken, accountId }: IssuedTokens,
  { lastRefresh = 1_700_000_000_000, more = {} }: LoginRecordOptions = {},
): string =>
  JSON.stringify({
    auth_mode: 'chatgpt',
    OPENAI_API_KEY: null,
    tokens: {
      id_token: idToken,
      access_token: accessToken,
      refresh_token: refreshToken,
      account_id: accountId ?? null,
    },
    last_refresh: new Date(lastRefresh).toISOString(),
    ...more,
  });
