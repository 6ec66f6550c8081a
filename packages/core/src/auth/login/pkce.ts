/** The two secrets of a sign-in: the proof that whoever redeems the code asked for it, and the mark of our own request. */
import type { Random } from '../../ports.ts';

/** Base64 for addresses, without padding. */
const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

export interface Pkce {
  /** Sent with the code. A secret. */
  verifier: string;
  /** Sent before it. Source: RFC 7636, method S256. */
  challenge: string;
}

export async function createPkce(random: Random): Promise<Pkce> {
  const verifier = toBase64Url(random.bytes(64));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return { verifier, challenge: toBase64Url(new Uint8Array(digest)) };
}

export const createState = (random: Random): string => toBase64Url(random.bytes(32));
