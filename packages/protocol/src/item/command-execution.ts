/** `item/commandExecution/outputDelta` and what it speaks of. */
import * as Type from 'typebox';
import { NetworkApprovalProtocol, NetworkPolicyAmendment } from '../approval.ts';
import { notification, serverRequest } from '../define.ts';
import { LegacyAppPathString } from '../path.ts';
import { AdditionalFileSystemPermissions } from '../permission-profile/file-system.ts';
import { AdditionalNetworkPermissions } from '../permission-profile/permission-profile.ts';
import {
  int64,
  keyed,
  nullable,
  openEnum,
  openKeyedUnion,
  optional,
  required,
  shape,
} from '../shapes.ts';
import { CommandAction } from './command.ts';

export const CommandExecutionOutputDeltaNotification = shape(
  'CommandExecutionOutputDeltaNotification',
  'A command has put out more.',
  {
    delta: required(Type.String(), 'The new output, to append to what came before.'),
    itemId: required(Type.String()),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const TerminalInteractionNotification = shape(
  'TerminalInteractionNotification',
  'The agent has written to a running process.',
  {
    itemId: required(Type.String(), 'Id of the item that runs the process.'),
    processId: required(Type.String(), 'Id of the process.'),
    stdin: required(Type.String(), 'The text that was written to its standard input.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const CommandExecutionApprovalDecision = openKeyedUnion(
  'CommandExecutionApprovalDecision',
  'Whether a command may run: `decline` refuses it and lets the turn go on, `cancel` refuses it and interrupts the turn.',
  ['accept', 'acceptForSession', 'decline', 'cancel'],
  {
    acceptWithExecpolicyAmendment: keyed(
      'AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision',
      'Accept, and add a rule that allows such commands from now on.',
      Type.Object({
        execpolicy_amendment: required(
          Type.Array(Type.String()),
          'The words of the command that the new rule allows, usually those of `proposedExecpolicyAmendment`.',
        ),
      }),
    ),
    applyNetworkPolicyAmendment: keyed(
      'ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision',
      'Add a rule for the host to the network policy, and decide by it.',
      Type.Object({
        network_policy_amendment: required(
          NetworkPolicyAmendment,
          'The new rule, usually one of `proposedNetworkPolicyAmendments`.',
        ),
      }),
    ),
  },
);

export const AdditionalPermissionProfile = shape(
  'AdditionalPermissionProfile',
  'Permissions beyond those that are in force.',
  {
    fileSystem: optional(
      nullable(AdditionalFileSystemPermissions),
      'Further access to the file system; null: none.',
    ),
    network: optional(
      nullable(AdditionalNetworkPermissions),
      'Further access to the network; null: none.',
    ),
  },
);

export const CommandExecutionApprovalKind = openEnum(
  'CommandExecutionApprovalKind',
  'What kind of action an approval of a command item is about. `humanCommand` wants a fresh decision of a person: `accept`, `decline` or `cancel`. Only clients with the capability `requiredHumanApproval` are asked for one.',
  ['command', 'writeStdin', 'humanCommand'],
);

export const NetworkApprovalContext = shape(
  'NetworkApprovalContext',
  'The network access that an approval is about.',
  {
    host: required(Type.String(), 'The host to reach.'),
    protocol: required(NetworkApprovalProtocol, 'The protocol to use.'),
  },
);

export const CommandExecutionRequestApprovalParams = shape(
  'CommandExecutionRequestApprovalParams',
  'Which command wants to run, and why it needs approval.',
  {
    additionalPermissions: optional(
      nullable(AdditionalPermissionProfile),
      'Further permissions that the command asks for; null: none. Sent only to connections that have opted in to the experimental API.',
      { stability: 'experimental' },
    ),
    approvalId: optional(
      nullable(Type.String()),
      'Tells several approvals of one item apart; null where the item asks only once.',
    ),
    availableDecisions: optional(
      nullable(Type.Array(CommandExecutionApprovalDecision)),
      'The decisions to offer; absent or null: the server does not limit them.',
      { stability: 'experimental' },
    ),
    command: optional(
      nullable(Type.String()),
      'The command line; null where the approval is not about a command.',
    ),
    commandActions: optional(
      nullable(Type.Array(CommandAction)),
      'What the command does, part by part; null where the server did not look.',
    ),
    cwd: optional(
      nullable(LegacyAppPathString),
      'The directory that the command would run in; null where it is not known.',
    ),
    environmentId: optional(
      nullable(Type.String()),
      'Id of the environment that the command would run in; null where none is named.',
      { default: null },
    ),
    itemId: required(Type.String(), 'Id of the item that waits for the approval.'),
    kind: optional(CommandExecutionApprovalKind, 'What kind of action it is about.', {
      default: 'command',
    }),
    networkApprovalContext: optional(
      nullable(NetworkApprovalContext),
      'The network access that is asked for; null where the approval is not about the network.',
    ),
    proposedExecpolicyAmendment: optional(
      nullable(Type.Array(Type.String())),
      'Rule to offer for `acceptWithExecpolicyAmendment`, as the words of a command; null where none is proposed.',
    ),
    proposedNetworkPolicyAmendments: optional(
      nullable(Type.Array(NetworkPolicyAmendment)),
      'Rules to offer for `applyNetworkPolicyAmendment`; null where none are proposed.',
    ),
    reason: optional(
      nullable(Type.String()),
      'Why approval is needed; null where no reason was given.',
    ),
    startedAtMs: required(
      int64(),
      'When the approval was asked for, in milliseconds since the epoch.',
    ),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const CommandExecutionRequestApprovalResponse = shape(
  'CommandExecutionRequestApprovalResponse',
  'Whether the command may run.',
  {
    decision: required(
      CommandExecutionApprovalDecision,
      'What the person decided. One that the server does not know counts as a refusal.',
    ),
  },
);

export const itemCommandExecutionOutputDelta = notification('item/commandExecution/outputDelta', {
  description: 'A running command has put out more.',
  params: CommandExecutionOutputDeltaNotification,
  stability: 'stable',
  since: '0.61.0',
});

export const itemCommandExecutionTerminalInteraction = notification(
  'item/commandExecution/terminalInteraction',
  {
    description: 'The agent has written to the standard input of a running process.',
    params: TerminalInteractionNotification,
    stability: 'stable',
    since: '0.80.0',
  },
);

export const itemCommandExecutionRequestApproval = serverRequest(
  'item/commandExecution/requestApproval',
  {
    description:
      'Asks whether a command may run. Sent to every subscriber of the thread; the first answer counts, and `serverRequest/resolved` follows.',
    params: CommandExecutionRequestApprovalParams,
    result: CommandExecutionRequestApprovalResponse,
    stability: 'stable',
    since: '0.61.0',
  },
);
