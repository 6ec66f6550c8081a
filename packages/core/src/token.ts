/** What a ChatGPT token says of itself, for programs that show it to a person. */
import { expiryOf, parseClaims, toIdentity } from './auth/jwt.ts';

export interface TokenFacts {
  /** The workspace. */
  accountId: string | undefined;
  /** Milliseconds since the epoch. */
  expiresAt: number | undefined;
}

/** Undefined where the text is no JWT. Nothing is verified. */
export function readToken(token: string): TokenFacts | undefined {
  const claims = parseClaims(token);
  return claims && { accountId: toIdentity(claims).accountId, expiresAt: expiryOf(claims) };
}
