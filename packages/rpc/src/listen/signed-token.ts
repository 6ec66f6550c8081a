/** Short-lived tokens that somebody signs who shares a secret with this server: JWT, HS256 and nothing else. */
import { type Admission, type Admit, admitBearer } from './bearer.ts';

export interface SignedTokenOptions {
  /** At least 32 bytes. */
  readonly secret: Uint8Array;
  readonly issuer?: string | undefined;
  readonly audience?: string | undefined;
  /** How far the clocks of the two may differ, in seconds. */
  readonly clockSkewSeconds: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const invalid = 'invalid websocket jwt';

/** Loads what verifies signatures, which nothing else needs. */
export async function admitSignedTokens(options: SignedTokenOptions): Promise<Admit> {
  const { compactVerify } = await import('jose');
  return admitBearer(async (token) => {
    let payload: Uint8Array;
    try {
      ({ payload } = await compactVerify(token, options.secret, { algorithms: ['HS256'] }));
    } catch {
      return invalid;
    }
    return judgeClaims(parseObject(payload), options);
  });
}

function parseObject(payload: Uint8Array): Record<string, unknown> | undefined {
  try {
    const claims: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    if (typeof claims !== 'object' || claims === null || Array.isArray(claims)) return undefined;
    return claims as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/**
 * The order of the checks is part of the contract, as a token can be wrong in several ways. All claims are looked at
 * before any is judged; `null` counts as absent.
 */
export function judgeClaims(
  claims: Readonly<Record<string, unknown>> | undefined,
  options: Omit<SignedTokenOptions, 'secret'>,
): Admission {
  const { exp, nbf, iss, aud } = claims ?? {};
  if (!isSeconds(exp)) return invalid;
  if (!isAbsent(nbf) && !isSeconds(nbf)) return invalid;
  if (!isAbsent(iss) && typeof iss !== 'string') return invalid;
  if (!isAbsent(aud) && typeof aud !== 'string' && !isTexts(aud)) return invalid;
  const now = Math.floor(options.now() / 1000);
  if (now > exp + options.clockSkewSeconds) return 'expired websocket jwt';
  if (isSeconds(nbf) && now < nbf - options.clockSkewSeconds) {
    return 'websocket jwt is not valid yet';
  }
  if (options.issuer !== undefined && iss !== options.issuer) {
    return 'websocket jwt issuer mismatch';
  }
  const audiences = isTexts(aud) ? aud : [aud];
  if (options.audience !== undefined && !audiences.includes(options.audience)) {
    return 'websocket jwt audience mismatch';
  }
  return undefined;
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null;
const isSeconds = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(value as number) < 2 ** 63;
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
