/**
 * Reads the claims of a JWT. The signature is not verified: the token comes from our own store or from the authority
 * over TLS, and is only read to show an account, never to trust one.
 */
import { isRecord } from '../untyped.ts';

export type Claims = Readonly<Record<string, unknown>>;

/** The claims, or undefined where the text is no JWT: three parts, none empty, the second unpadded base64url of a JSON object. */
export function parseClaims(token: string): Claims | undefined {
  const [header, payload, signature] = token.split('.');
  if (!header || !payload || !signature) return undefined;
  // The platform's decoder skips what is not base64url, so strictness is checked here.
  if (!/^[\w-]+$/.test(payload) || payload.length % 4 === 1) return undefined;
  try {
    const bytes = Uint8Array.from(atob(payload.replace(/-/g, '+').replace(/_/g, '/')), (char) =>
      char.charCodeAt(0),
    );
    const claims: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isRecord(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}

/** What the server reads out of an id token, or out of an access token that the host supplied. */
export interface Identity {
  email: string | undefined;
  /** As the token spells it; undefined where the claim is missing. */
  plan: string | undefined;
  userId: string | undefined;
  /** The workspace. */
  accountId: string | undefined;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

const namespace = (claims: Claims, name: 'auth' | 'profile'): Claims => {
  const value = claims[`https://api.openai.com/${name}`];
  return isRecord(value) ? value : {};
};

export function toIdentity(claims: Claims): Identity {
  const auth = namespace(claims, 'auth');
  return {
    email: text(claims.email) ?? text(namespace(claims, 'profile').email),
    plan: text(auth.chatgpt_plan_type),
    userId: text(auth.chatgpt_user_id) ?? text(auth.user_id),
    accountId: text(auth.chatgpt_account_id),
  };
}

/** When the token ends, in milliseconds since the epoch; undefined where it does not say. */
export const expiryOf = (claims: Claims | undefined): number | undefined =>
  typeof claims?.exp === 'number' && Number.isFinite(claims.exp) ? claims.exp * 1000 : undefined;
