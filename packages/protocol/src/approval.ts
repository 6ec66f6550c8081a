/** Who decides on what the agent wants to do, and how. */
import * as Type from 'typebox';
import {
  closedKeyedUnion,
  keyed,
  openEnum,
  openKeyedUnion,
  optional,
  required,
  shape,
} from './shapes.ts';

export const ApprovalsReviewer = openEnum(
  'ApprovalsReviewer',
  'Who decides on approvals: the `user` or, with `auto_review`, a sub-agent that weighs the risk. `guardian_subagent` is the older name of the latter.',
  ['user', 'auto_review', 'guardian_subagent'],
);

export const AskForApproval = openKeyedUnion(
  'AskForApproval',
  'When approval is asked before something is done: `untrusted` for all but trusted commands, `on-request` where the model asks for it, `never` not at all.',
  ['untrusted', 'on-request', 'never'],
  {
    granular: keyed(
      'GranularAskForApproval',
      'Decides for each kind of request whether it is asked.',
      Type.Object({
        mcp_elicitations: required(
          Type.Boolean(),
          'Whether questions of MCP servers are put to the client.',
        ),
        request_permissions: optional(
          Type.Boolean(),
          'Whether requests for more permissions are put to the client.',
          { default: false },
        ),
        rules: required(
          Type.Boolean(),
          'Whether approvals that a rule for commands calls for are asked.',
        ),
        sandbox_approval: required(
          Type.Boolean(),
          'Whether approvals for leaving the sandbox are asked.',
        ),
        skill_approval: optional(
          Type.Boolean(),
          'Whether approvals for what a skill runs are asked.',
          { default: false },
        ),
      }),
      { stability: 'experimental' },
    ),
  },
);

export const NetworkApprovalProtocol = openEnum(
  'NetworkApprovalProtocol',
  'Protocol of a connection that needs approval; `socks5Tcp` and `socks5Udp` are what goes through a SOCKS5 proxy.',
  ['http', 'https', 'socks5Tcp', 'socks5Udp'],
);

export const NetworkPolicyRuleAction = openEnum(
  'NetworkPolicyRuleAction',
  'What a network rule does with a host.',
  ['allow', 'deny'],
);

export const NetworkPolicyAmendment = shape(
  'NetworkPolicyAmendment',
  'A rule to add to the network policy.',
  {
    action: required(NetworkPolicyRuleAction, 'Whether the host may be reached.'),
    host: required(Type.String()),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ReviewDecision = closedKeyedUnion(
  'ReviewDecision',
  'Answer to one of the older approval requests, `applyPatchApproval` and `execCommandApproval`: yes, yes for the whole session, no, too late, or `abort`.',
  ['approved', 'approved_for_session', 'approved_mcp_policy_amendment', 'timed_out', 'abort'],
  {
    approved_execpolicy_amendment: keyed(
      'ApprovedExecpolicyAmendmentReviewDecision',
      'Yes, and a rule for such commands shall be kept.',
      Type.Object({
        proposed_execpolicy_amendment: required(
          Type.Array(Type.String()),
          'Beginning of the commands that the rule covers, one word each.',
        ),
      }),
    ),
    network_policy_amendment: keyed(
      'NetworkPolicyAmendmentReviewDecision',
      'A network rule shall be kept, and decides.',
      Type.Object({
        network_policy_amendment: required(NetworkPolicyAmendment, 'The rule.'),
      }),
    ),
    denied: keyed(
      'DeniedReviewDecision',
      'No.',
      Type.Object({
        rejection: required(Type.String(), 'Why, in words for the agent.'),
      }),
    ),
  },
);

export const GuardianRiskLevel = openEnum(
  'GuardianRiskLevel',
  'How risky the automatic reviewer finds an action.',
  ['low', 'medium', 'high', 'critical'],
);

export const GuardianUserAuthorization = openEnum(
  'GuardianUserAuthorization',
  'How far the automatic reviewer finds an action authorised by the user.',
  ['unknown', 'low', 'medium', 'high'],
  { fallback: 'unknown' },
);
