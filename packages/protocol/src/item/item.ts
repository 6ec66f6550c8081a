/** The `item/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, serverRequest } from '../define.ts';
import { LegacyAppPathString } from '../path.ts';
import { AdditionalFileSystemPermissions } from '../permission-profile/file-system.ts';
import {
  AdditionalNetworkPermissions,
  RequestPermissionProfile,
} from '../permission-profile/permission-profile.ts';
import { closedEnum, int64, nullable, optional, required, shape, uint64 } from '../shapes.ts';
import { ThreadItem } from './thread-item.ts';

export const AgentMessageDeltaNotification = shape(
  'AgentMessageDeltaNotification',
  'More text of a message that the agent is writing.',
  {
    delta: required(Type.String(), 'The text to append.'),
    itemId: required(Type.String(), 'Id of the `agentMessage` item.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const ItemCompletedNotification = shape(
  'ItemCompletedNotification',
  'An item of a turn in its final state.',
  {
    completedAtMs: required(int64(), 'When the item ended, in ms since the epoch.'),
    contentTokenCount: optional(
      nullable(uint64()),
      'Number of tokens in the content of a message of the agent; null for any other item and where it was not counted.',
      { default: null },
    ),
    item: required(ThreadItem, 'The whole item; it replaces what was put together from deltas.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const ItemStartedNotification = shape(
  'ItemStartedNotification',
  'An item of a turn as it begins.',
  {
    item: required(ThreadItem, 'The item so far; a message, for one, still has no text.'),
    startedAtMs: required(int64(), 'When the item began, in ms since the epoch.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const McpToolCallProgressNotification = shape(
  'McpToolCallProgressNotification',
  'News of a call to an MCP tool that is still running.',
  {
    itemId: required(Type.String(), 'Id of the `mcpToolCall` item.'),
    message: required(Type.String(), 'What the tool reports.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const PlanDeltaNotification = shape(
  'PlanDeltaNotification',
  'More text of a plan that the agent is writing.',
  {
    delta: required(Type.String(), 'The text to append.'),
    itemId: required(Type.String(), 'Id of the `plan` item.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const PermissionsRequestApprovalParams = shape(
  'PermissionsRequestApprovalParams',
  'Asks for permissions beyond those of the sandbox.',
  {
    cwd: required(LegacyAppPathString, 'Working directory that the request was made in.'),
    environmentId: optional(
      nullable(Type.String()),
      'Id of the environment that the permissions are for; null where none is named.',
      { default: null },
    ),
    itemId: required(Type.String(), 'Id of the item that needs the permissions.'),
    permissions: required(RequestPermissionProfile, 'The permissions asked for.'),
    reason: optional(
      nullable(Type.String()),
      'Why they are needed, in words for the user; null and absent: not told.',
    ),
    startedAtMs: required(int64(), 'When the approval was asked for, in ms since the epoch.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const GrantedPermissionProfile = shape(
  'GrantedPermissionProfile',
  'The permissions that the user grants; what is missing is not granted.',
  {
    fileSystem: optional(
      nullable(AdditionalFileSystemPermissions),
      'Access to files; null and absent: none.',
    ),
    network: optional(
      nullable(AdditionalNetworkPermissions),
      'Access to the network; null and absent: none.',
    ),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const PermissionGrantScope = closedEnum(
  'PermissionGrantScope',
  'How long a grant lasts: for the present `turn`, or for the whole `session`.',
  ['turn', 'session'],
);

export const PermissionsRequestApprovalResponse = shape(
  'PermissionsRequestApprovalResponse',
  'What is granted of the permissions asked for.',
  {
    permissions: required(
      GrantedPermissionProfile,
      'The permissions granted; an empty object grants none.',
    ),
    scope: optional(PermissionGrantScope, 'How long the grant lasts.', { default: 'turn' }),
    strictAutoReview: optional(
      nullable(Type.Boolean()),
      'Whether every later command of the turn is reviewed before it runs; null and absent: not asked for.',
    ),
  },
);

export const itemStarted = notification('item/started', {
  description: 'An item of a turn has begun. Its deltas may follow, then `item/completed`.',
  params: ItemStartedNotification,
  stability: 'stable',
  since: '0.61.0',
});

export const itemCompleted = notification('item/completed', {
  description: 'An item of a turn has ended and no longer changes.',
  params: ItemCompletedNotification,
  stability: 'stable',
  since: '0.61.0',
});

export const itemAgentMessageDelta = notification('item/agentMessage/delta', {
  description:
    'The agent has written more of a message. None is sent where the model gives the message in one piece.',
  params: AgentMessageDeltaNotification,
  stability: 'stable',
  since: '0.61.0',
});

export const itemPlanDelta = notification('item/plan/delta', {
  description:
    'The agent has written more of a plan. The completed item counts, even where the pieces make another text.',
  params: PlanDeltaNotification,
  stability: 'stable',
  since: '0.95.0',
});

export const itemMcpToolCallProgress = notification('item/mcpToolCall/progress', {
  description: 'A running call to an MCP tool has reported how far it is. Many calls never do.',
  params: McpToolCallProgressNotification,
  stability: 'stable',
  since: '0.61.0',
});

export const itemPermissionsRequestApproval = serverRequest('item/permissions/requestApproval', {
  description:
    'Asks the user to grant more permissions. Sent to every subscriber of the thread; the first answer counts.',
  params: PermissionsRequestApprovalParams,
  result: PermissionsRequestApprovalResponse,
  stability: 'stable',
  since: '0.115.0',
});
