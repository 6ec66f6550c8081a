import { parseClaims, toIdentity } from '../jwt.ts';

/** Why the holder of an id token may not sign in; undefined where nothing stands against it. */
export function workspaceFault(
  idToken: string,
  allowed: readonly string[] | undefined,
): string | undefined {
  if (allowed === undefined) return undefined;
  const { accountId } = toIdentity(parseClaims(idToken) ?? {});
  if (accountId === undefined) {
    return 'Login is restricted to a specific workspace, but the token did not include an chatgpt_account_id claim.';
  }
  return allowed.includes(accountId)
    ? undefined
    : `Login is restricted to workspace id(s) ${allowed.join(', ')}.`;
}
