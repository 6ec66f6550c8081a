import type { AskForApproval, SandboxPolicy } from '@wirebox/app-server-protocol';

/** The policy with all its members: what a client left out has the value that the protocol names for it. */
export function completeSandbox(policy: SandboxPolicy): SandboxPolicy {
  switch (policy.type) {
    case 'readOnly':
      return { type: policy.type, networkAccess: policy.networkAccess ?? false };
    case 'externalSandbox':
      return { type: policy.type, networkAccess: policy.networkAccess ?? 'restricted' };
    case 'workspaceWrite':
      return {
        type: policy.type,
        writableRoots: policy.writableRoots ?? [],
        networkAccess: policy.networkAccess ?? false,
        excludeTmpdirEnvVar: policy.excludeTmpdirEnvVar ?? false,
        excludeSlashTmp: policy.excludeSlashTmp ?? false,
      };
    default:
      return policy;
  }
}

/** The same of what is decided for each kind of request. */
export function completeApproval(policy: AskForApproval): AskForApproval {
  if (typeof policy === 'string' || !('granular' in policy)) return policy;
  const { granular } = policy;
  return {
    granular: {
      sandbox_approval: granular.sandbox_approval,
      rules: granular.rules,
      skill_approval: granular.skill_approval ?? false,
      request_permissions: granular.request_permissions ?? false,
      mcp_elicitations: granular.mcp_elicitations,
    },
  };
}
