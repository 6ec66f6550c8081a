/** Changes to files. */
import * as Type from 'typebox';
import { nullable, openEnum, openUnion, optional, required, shape, variant } from '../shapes.ts';
import { times } from './times.ts';

export const PatchChangeKind = openUnion(
  'PatchChangeKind',
  'What a change does to a file.',
  'type',
  {
    add: variant('AddPatchChangeKind', 'The file is new.'),
    delete: variant('DeletePatchChangeKind', 'The file is removed.'),
    update: variant('UpdatePatchChangeKind', 'The file is altered, and perhaps moved.', {
      move_path: optional(
        nullable(Type.String()),
        'New path of the file; null where it stays in its place.',
      ),
    }),
  },
);

export const FileUpdateChange = shape('FileUpdateChange', 'A change to one file.', {
  diff: required(Type.String(), 'The change as text, for a file that is altered a unified diff.'),
  kind: required(PatchChangeKind, 'What the change does to the file.'),
  path: required(Type.String(), 'Path of the file before the change.'),
});

export const PatchApplyStatus = openEnum(
  'PatchApplyStatus',
  'How far a change to files has come; `declined` is one that was not approved.',
  ['inProgress', 'completed', 'failed', 'declined'],
);

/** The variant of `ThreadItem`. */
export const fileChange = variant('FileChangeThreadItem', 'Files were changed.', {
  ...times,
  changes: required(Type.Array(FileUpdateChange), 'The changes, by file.'),
  id: required(Type.String()),
  status: required(PatchApplyStatus, 'How far the changes have come.'),
});
