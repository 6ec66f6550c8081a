/** The `item/fileChange/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, serverRequest } from '../define.ts';
import { closedEnum, int64, nullable, optional, required, shape } from '../shapes.ts';
import { FileUpdateChange } from './file-update.ts';

export const FileChangeOutputDeltaNotification = shape(
  'FileChangeOutputDeltaNotification',
  'More output of a file change that is being applied.',
  {
    delta: required(Type.String(), 'The output to append.'),
    itemId: required(Type.String(), 'Id of the `fileChange` item.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const FileChangePatchUpdatedNotification = shape(
  'FileChangePatchUpdatedNotification',
  'The changes of a file change item, as they stand now.',
  {
    changes: required(Type.Array(FileUpdateChange), 'All changes of the item, one for each file.'),
    itemId: required(Type.String(), 'Id of the `fileChange` item.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const FileChangeRequestApprovalParams = shape(
  'FileChangeRequestApprovalParams',
  'Asks whether files may be changed as the item proposes.',
  {
    grantRoot: optional(
      nullable(Type.String()),
      'A directory below which the agent asks to write, beyond this change; null and absent: none.',
    ),
    itemId: required(
      Type.String(),
      'Id of the `fileChange` item, whose start has told the changes.',
    ),
    reason: optional(
      nullable(Type.String()),
      'Why approval is needed, in words for the user; null and absent: not told.',
    ),
    startedAtMs: required(int64(), 'When the approval was asked for, in ms since the epoch.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const FileChangeApprovalDecision = closedEnum(
  'FileChangeApprovalDecision',
  'What the user decides: `accept` this change, `acceptForSession` also those to come, `decline` it while the turn goes on, or `cancel` it together with the turn.',
  ['accept', 'acceptForSession', 'decline', 'cancel'],
);

export const FileChangeRequestApprovalResponse = shape(
  'FileChangeRequestApprovalResponse',
  'Whether the files may be changed.',
  {
    decision: required(FileChangeApprovalDecision, 'Decision of the user.'),
  },
);

export const itemFileChangeOutputDelta = notification('item/fileChange/outputDelta', {
  description: 'A file change that was let through has given output while it is applied.',
  params: FileChangeOutputDeltaNotification,
  stability: 'stable',
  since: '0.80.0',
  deprecated: 'No server sends it any more.',
});

export const itemFileChangePatchUpdated = notification('item/fileChange/patchUpdated', {
  description: 'The changes that a file change item proposes have been updated.',
  params: FileChangePatchUpdatedNotification,
  stability: 'stable',
  since: '0.125.0',
});

export const itemFileChangeRequestApproval = serverRequest('item/fileChange/requestApproval', {
  description:
    'Asks the user to approve a file change. Sent to every subscriber of the thread; the first answer counts, and `serverRequest/resolved` follows it.',
  params: FileChangeRequestApprovalParams,
  result: FileChangeRequestApprovalResponse,
  stability: 'stable',
  since: '0.80.0',
});
