/** The `item/autoApprovalReview/…` methods and what they speak of. */
import * as Type from 'typebox';
import {
  GuardianRiskLevel,
  GuardianUserAuthorization,
  NetworkApprovalProtocol,
} from '../approval.ts';
import { notification } from '../define.ts';
import { AbsolutePathBuf, LegacyAppPathString } from '../path.ts';
import { RequestPermissionProfile } from '../permission-profile/permission-profile.ts';
import {
  int64,
  nullable,
  openEnum,
  openUnion,
  optional,
  required,
  shape,
  uint16,
  variant,
} from '../shapes.ts';

export const GuardianCommandSource = openEnum(
  'GuardianCommandSource',
  'Which command tool an action goes through.',
  ['shell', 'unifiedExec'],
);

export const GuardianApprovalReviewAction = openUnion(
  'GuardianApprovalReviewAction',
  'The action that an automatic review decides on.',
  'type',
  {
    command: variant('CommandGuardianApprovalReviewAction', 'A command wants to run.', {
      command: required(Type.String(), 'The command line.'),
      cwd: required(LegacyAppPathString, 'The directory that the command would run in.'),
      source: required(GuardianCommandSource, 'Which command tool it goes through.'),
    }),
    execve: variant(
      'ExecveGuardianApprovalReviewAction',
      'A running command wants to start another program.',
      {
        argv: required(Type.Array(Type.String()), 'The arguments, as the program would get them.'),
        cwd: required(AbsolutePathBuf, 'The directory that the program would run in.'),
        program: required(Type.String(), 'Path or name of the program.'),
        source: required(GuardianCommandSource, 'Which command tool it goes through.'),
      },
    ),
    writeStdin: variant(
      'WriteStdinGuardianApprovalReviewAction',
      'The agent wants to write to a running process.',
      {
        approvalId: required(Type.String(), 'Id of the approval that is asked for.'),
        cwd: required(LegacyAppPathString, 'The working directory of the process.'),
        processId: required(Type.String(), 'Id of the process.'),
        stdin: required(Type.String(), 'The text to write to its standard input.'),
      },
    ),
    applyPatch: variant(
      'ApplyPatchGuardianApprovalReviewAction',
      'A patch wants to change files.',
      {
        cwd: required(LegacyAppPathString, 'The directory that the patch is applied in.'),
        files: required(Type.Array(LegacyAppPathString), 'Paths of the files that it changes.'),
      },
    ),
    networkAccess: variant(
      'NetworkAccessGuardianApprovalReviewAction',
      'A command wants to reach a host over the network.',
      {
        host: required(Type.String(), 'The host to reach.'),
        port: required(uint16(), 'The port to reach.'),
        protocol: required(NetworkApprovalProtocol, 'The protocol to use.'),
        target: required(Type.String(), 'What is to be reached, in one string.'),
      },
    ),
    mcpToolCall: variant(
      'McpToolCallGuardianApprovalReviewAction',
      'A tool of an MCP server is to be called.',
      {
        connectorId: optional(
          nullable(Type.String()),
          'Id of the connector that the tool belongs to; null where it belongs to none.',
        ),
        connectorName: optional(
          nullable(Type.String()),
          'Name of the connector, to show; null where there is none.',
        ),
        server: required(Type.String(), 'Name of the MCP server.'),
        toolName: required(Type.String()),
        toolTitle: optional(
          nullable(Type.String()),
          'Title of the tool, to show; null where it has none.',
        ),
      },
    ),
    requestPermissions: variant(
      'RequestPermissionsGuardianApprovalReviewAction',
      'The agent asks for further permissions.',
      {
        permissions: required(RequestPermissionProfile, 'The permissions it asks for.'),
        reason: optional(nullable(Type.String()), 'Why it asks; null where no reason was given.'),
      },
    ),
  },
);

export const GuardianApprovalReviewStatus = openEnum(
  'GuardianApprovalReviewStatus',
  'How far an automatic review has come, and how it ended.',
  ['inProgress', 'approved', 'denied', 'timedOut', 'aborted'],
);

export const GuardianApprovalReview = shape(
  'GuardianApprovalReview',
  'An automatic review, as far as it has come.',
  {
    rationale: optional(
      nullable(Type.String()),
      'Why it was decided so; null where no reason is given.',
    ),
    riskLevel: optional(
      nullable(GuardianRiskLevel),
      'How risky the action was found; null where it was not assessed.',
    ),
    status: required(GuardianApprovalReviewStatus, 'How far the review has come.'),
    userAuthorization: optional(
      nullable(GuardianUserAuthorization),
      'How far the person was found to have authorised the action; null where it was not assessed.',
    ),
  },
);

export const AutoReviewDecisionSource = openEnum(
  'AutoReviewDecisionSource',
  'Who made the decision of an automatic review.',
  ['agent'],
);

export const ItemGuardianApprovalReviewCompletedNotification = shape(
  'ItemGuardianApprovalReviewCompletedNotification',
  'An automatic review has ended.',
  {
    action: required(GuardianApprovalReviewAction, 'The action that was to be decided on.'),
    completedAtMs: required(int64(), 'When the review ended, in milliseconds since the epoch.'),
    decisionSource: required(AutoReviewDecisionSource, 'Who made the decision.'),
    review: required(GuardianApprovalReview, 'The review, with its outcome.'),
    reviewId: required(
      Type.String(),
      'Id of the review; the same in the notifications of its start and end.',
    ),
    startedAtMs: required(int64(), 'When the review began, in milliseconds since the epoch.'),
    targetItemId: optional(
      nullable(Type.String()),
      'Id of the item that wants to act; null where the action belongs to no item.',
    ),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const ItemGuardianApprovalReviewStartedNotification = shape(
  'ItemGuardianApprovalReviewStartedNotification',
  'An automatic review has begun.',
  {
    action: required(GuardianApprovalReviewAction, 'The action to decide on.'),
    review: required(GuardianApprovalReview, 'The review, as it begins.'),
    reviewId: required(
      Type.String(),
      'Id of the review; the same in the notifications of its start and end.',
    ),
    startedAtMs: required(int64(), 'When the review began, in milliseconds since the epoch.'),
    targetItemId: optional(
      nullable(Type.String()),
      'Id of the item that wants to act; null where the action belongs to no item.',
    ),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const itemAutoApprovalReviewStarted = notification('item/autoApprovalReview/started', {
  description:
    'An automatic review has begun to decide, in place of the person, whether an action may go on.',
  params: ItemGuardianApprovalReviewStartedNotification,
  stability: 'stable',
  since: '0.115.0',
});

export const itemAutoApprovalReviewCompleted = notification('item/autoApprovalReview/completed', {
  description: 'An automatic review has ended; `review.status` tells what was decided.',
  params: ItemGuardianApprovalReviewCompletedNotification,
  stability: 'stable',
  since: '0.115.0',
});
