/** Which logins the configuration allows: `forced_login_method` and `forced_chatgpt_workspace_id`. */
import type { Credential } from './credential.ts';

export interface Restrictions {
  readonly loginMethod: 'chatgpt' | 'api' | undefined;
  /** Undefined: any workspace. */
  readonly workspaces: readonly string[] | undefined;
}

export type Verdict = { allowed: true } | { allowed: false; reason: string };

const list = (workspaces: readonly string[]): string => workspaces.join(', ');

/**
 * The workspace of a stored login is what its id token says, that of a host's login is what the host named. An API key
 * belongs to no workspace and is bound by the method alone.
 */
export function checkRestrictions(
  credential: Credential,
  { loginMethod, workspaces }: Restrictions,
): Verdict {
  if (credential.kind === 'apiKey') {
    return loginMethod === 'chatgpt'
      ? {
          allowed: false,
          reason: 'ChatGPT login is required, but an API key is currently being used.',
        }
      : { allowed: true };
  }
  if (loginMethod === 'api') {
    return {
      allowed: false,
      reason: 'API key login is required, but ChatGPT is currently being used.',
    };
  }
  if (workspaces === undefined) return { allowed: true };
  const workspace =
    credential.kind === 'external' ? credential.accountId : credential.tokens?.identity.accountId;
  if (workspace !== undefined && workspaces.includes(workspace)) return { allowed: true };
  const belongs =
    workspace === undefined ? 'lack a workspace identifier' : `belong to ${workspace}`;
  return {
    allowed: false,
    reason: `Login is restricted to workspace(s) ${list(workspaces)}, but current credentials ${belongs}.`,
  };
}
