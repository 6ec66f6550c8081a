import type { Files } from '../../ports.ts';

/** The name under which the real server's keyring entries stand, and with the store key as account ours as well. */
export const keyringService = 'Codex Auth';

/**
 * What tells the login of one home from that of another, where logins of many homes lie side by side: `cli|` and the
 * first 16 digits of the SHA-256 of the home's canonical path.
 */
export async function computeStoreKey(
  files: Pick<Files, 'canonical'>,
  codexHome: string,
): Promise<string> {
  const path = new TextEncoder().encode(await files.canonical(codexHome));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', path));
  const hex = [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `cli|${hex.join('')}`;
}
