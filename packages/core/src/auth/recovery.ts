/** What to do about an access token that is used up, as a table. Nothing here reads, writes or waits. */
import {
  type Credential,
  isSameAccount,
  type ManagedCredential,
  type ManagedTokens,
} from './credential.ts';

/** Why the authority will never take a refresh token again; the message is for the person. */
export interface RefreshRefusal {
  readonly reason: 'expired' | 'exhausted' | 'revoked' | 'other';
  readonly message: string;
}

export type Decision =
  | { readonly do: 'giveUp'; readonly because: 'signedOut' | 'otherAccount' | 'notRefreshable' }
  | { readonly do: 'giveUp'; readonly because: 'refused'; readonly refusal: RefreshRefusal }
  /** Somebody else has refreshed already. */
  | { readonly do: 'use'; readonly credential: ManagedCredential }
  | { readonly do: 'refresh'; readonly refreshToken: string };

/** A refresh token that the authority has refused for good. */
export interface RefusedToken {
  readonly refreshToken: string;
  readonly refusal: RefreshRefusal;
}

/** `stored` is what the store holds now, read under its lock; `used` is what the caller's request went out with. */
export function decideRecovery(
  used: ManagedTokens,
  stored: Credential | undefined,
  refused: RefusedToken | undefined,
): Decision {
  if (stored === undefined) return { do: 'giveUp', because: 'signedOut' };
  if (stored.kind !== 'managed') return { do: 'giveUp', because: 'otherAccount' };
  const { tokens } = stored;
  if (tokens === undefined) return { do: 'giveUp', because: 'signedOut' };
  if (!isSameAccount(used, tokens)) return { do: 'giveUp', because: 'otherAccount' };
  if (tokens.accessToken !== used.accessToken) return { do: 'use', credential: stored };
  if (tokens.refreshToken === undefined) return { do: 'giveUp', because: 'notRefreshable' };
  if (tokens.refreshToken === refused?.refreshToken) {
    return { do: 'giveUp', because: 'refused', refusal: refused.refusal };
  }
  return { do: 'refresh', refreshToken: tokens.refreshToken };
}

const dayMs = 24 * 60 * 60_000;
/** The real server's figures: five minutes before the end, or eight days where the end is not known. */
const nearExpiryMs = 5 * 60_000;
const staleAfterMs = 8 * dayMs;

export type RefreshCause = 'proactive_expiry' | 'scheduled';

/** Why the tokens are better refreshed before they are used; undefined where they are fresh. */
export function decideProactive(tokens: ManagedTokens, now: number): RefreshCause | undefined {
  if (tokens.expiresAt !== undefined) {
    return tokens.expiresAt - now <= nearExpiryMs ? 'proactive_expiry' : undefined;
  }
  return now - tokens.lastRefresh > staleAfterMs ? 'scheduled' : undefined;
}
