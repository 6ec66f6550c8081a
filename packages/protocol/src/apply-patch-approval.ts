/** `applyPatchApproval` and what it speaks of. */
import * as Type from 'typebox';
import { ReviewDecision } from './approval.ts';
import { serverRequest } from './define.ts';
import { map, nullable, openUnion, optional, required, shape, variant } from './shapes.ts';
import { ThreadId } from './thread/id.ts';

export const FileChange = openUnion('FileChange', 'What a patch does to one file.', 'type', {
  add: variant('AddFileChange', 'The file is created.', {
    content: required(Type.String(), 'Content of the new file.'),
  }),
  delete: variant('DeleteFileChange', 'The file is removed.', {
    content: required(Type.String(), 'Content that the file had.'),
  }),
  update: variant('UpdateFileChange', 'The file is changed, and perhaps moved.', {
    move_path: optional(
      nullable(Type.String()),
      'Where the file is moved to; null where it stays.',
    ),
    unified_diff: required(Type.String(), 'The change as a unified diff.'),
  }),
});

export const ApplyPatchApprovalParams = shape(
  'ApplyPatchApprovalParams',
  'Asks whether a patch may be applied.',
  {
    callId: required(Type.String(), 'Id of the tool call that carries the patch.'),
    conversationId: required(ThreadId, 'Id of the thread.'),
    fileChanges: required(map(FileChange), 'The changes, by path of the file.'),
    grantRoot: optional(
      nullable(Type.String()),
      'Folder that an approval would allow writing to from then on; null where none is asked for.',
    ),
    reason: optional(
      nullable(Type.String()),
      'Why approval is needed, for people; null where none is given.',
    ),
  },
);

export const ApplyPatchApprovalResponse = shape(
  'ApplyPatchApprovalResponse',
  'Whether the patch may be applied.',
  {
    decision: required(ReviewDecision),
  },
);

export const applyPatchApproval = serverRequest('applyPatchApproval', {
  description:
    'Asks the host whether a patch may be applied. Kept for older clients; `item/fileChange/requestApproval` is its successor.',
  params: ApplyPatchApprovalParams,
  result: ApplyPatchApprovalResponse,
  stability: 'stable',
  since: '0.61.0',
});
