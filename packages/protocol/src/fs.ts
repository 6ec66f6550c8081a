/** The `fs/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, request, write } from './define.ts';
import { AbsolutePathBuf } from './path.ts';
import { int64, nullable, optional, required, shape } from './shapes.ts';

export const FsChangedNotification = shape(
  'FsChangedNotification',
  'Something under a watched path has changed.',
  {
    changedPaths: required(Type.Array(AbsolutePathBuf), 'The paths that have changed.'),
    watchId: required(Type.String(), 'Id of the watch, as given to `fs/watch`.'),
  },
);

export const FsCopyParams = shape('FsCopyParams', 'What to copy, and where to.', {
  destinationPath: required(AbsolutePathBuf, 'Absolute path of the copy.'),
  recursive: optional(
    Type.Boolean(),
    'Has to be true to copy a directory; else the request is refused.',
  ),
  sourcePath: required(AbsolutePathBuf, 'Absolute path of the file or directory to copy.'),
});

export const FsCopyResponse = shape('FsCopyResponse', 'The copy was made.', {});

export const FsCreateDirectoryParams = shape(
  'FsCreateDirectoryParams',
  'Which directory to create.',
  {
    path: required(AbsolutePathBuf, 'Absolute path of the new directory.'),
    recursive: optional(
      nullable(Type.Boolean()),
      'Whether missing parent directories are created, too; absent or null: yes.',
    ),
  },
);

export const FsCreateDirectoryResponse = shape(
  'FsCreateDirectoryResponse',
  'The directory was created.',
  {},
);

export const FsGetMetadataParams = shape('FsGetMetadataParams', 'Which path to look at.', {
  path: required(AbsolutePathBuf, 'Absolute path of the file or directory.'),
});

export const FsGetMetadataResponse = shape(
  'FsGetMetadataResponse',
  'What the file system tells about a path.',
  {
    createdAtMs: required(
      int64(),
      'When it was created, in milliseconds since the epoch; 0 where that is not known.',
    ),
    isDirectory: required(
      Type.Boolean(),
      'Whether it is a directory, be it behind a symbolic link.',
    ),
    isFile: required(Type.Boolean(), 'Whether it is a regular file, be it behind a symbolic link.'),
    isSymlink: required(Type.Boolean(), 'Whether it is a symbolic link.'),
    modifiedAtMs: required(
      int64(),
      'When it was last modified, in milliseconds since the epoch; 0 where that is not known.',
    ),
  },
);

export const FsReadDirectoryEntry = shape('FsReadDirectoryEntry', 'One entry of a directory.', {
  fileName: required(Type.String(), 'Name of the entry, without the directory.'),
  isDirectory: required(Type.Boolean(), 'Whether it is a directory, be it behind a symbolic link.'),
  isFile: required(Type.Boolean(), 'Whether it is a regular file, be it behind a symbolic link.'),
});

export const FsReadDirectoryResponse = shape(
  'FsReadDirectoryResponse',
  'What a directory contains.',
  {
    entries: required(Type.Array(FsReadDirectoryEntry), 'The direct entries of the directory.'),
  },
);

export const FsReadDirectoryParams = shape('FsReadDirectoryParams', 'Which directory to list.', {
  path: required(AbsolutePathBuf, 'Absolute path of the directory.'),
});

export const FsReadFileParams = shape('FsReadFileParams', 'Which file to read.', {
  path: required(AbsolutePathBuf, 'Absolute path of the file.'),
});

export const FsReadFileResponse = shape('FsReadFileResponse', 'The content of a file.', {
  dataBase64: required(Type.String(), 'The bytes of the file, in base64.'),
});

export const FsRemoveParams = shape('FsRemoveParams', 'What to remove.', {
  force: optional(
    nullable(Type.Boolean()),
    'Succeeds also where the path does not exist; absent or null: true.',
  ),
  path: required(AbsolutePathBuf, 'Absolute path of the file or directory.'),
  recursive: optional(
    nullable(Type.Boolean()),
    'Whether a directory is removed with everything in it; absent or null: yes.',
  ),
});

export const FsRemoveResponse = shape('FsRemoveResponse', 'The path is gone.', {});

export const FsUnwatchParams = shape('FsUnwatchParams', 'Which watch to end.', {
  watchId: required(Type.String(), 'Id of the watch, as given to `fs/watch`.'),
});

export const FsUnwatchResponse = shape('FsUnwatchResponse', 'The watch has ended.', {});

export const FsWatchParams = shape('FsWatchParams', 'What to watch.', {
  path: required(AbsolutePathBuf, 'Absolute path of the file or directory.'),
  watchId: required(
    Type.String(),
    'Id for the watch, chosen by the client; one that is in use is refused.',
  ),
});

export const FsWatchResponse = shape('FsWatchResponse', 'The watch has begun.', {
  path: required(AbsolutePathBuf, 'The path that is watched, in canonical form.'),
});

export const FsWriteFileParams = shape('FsWriteFileParams', 'What to write, and where to.', {
  dataBase64: required(Type.String(), 'The bytes to write, in base64; anything else is refused.'),
  path: required(AbsolutePathBuf, 'Absolute path of the file.'),
});

export const FsWriteFileResponse = shape('FsWriteFileResponse', 'The file was written.', {});

export const fsReadFile = request('fs/readFile', {
  description: 'Reads a file on the machine of the server.',
  params: FsReadFileParams,
  result: FsReadFileResponse,
  errors: ['fileSystemFailed'],
  stability: 'stable',
  since: '0.115.0',
});

export const fsWriteFile = request('fs/writeFile', {
  description: 'Writes a file on the machine of the server.',
  params: FsWriteFileParams,
  result: FsWriteFileResponse,
  errors: ['fileSystemFailed', 'invalidBase64'],
  stability: 'stable',
  since: '0.115.0',
});

export const fsCreateDirectory = request('fs/createDirectory', {
  description: 'Creates a directory on the machine of the server.',
  params: FsCreateDirectoryParams,
  result: FsCreateDirectoryResponse,
  errors: ['fileSystemFailed'],
  stability: 'stable',
  since: '0.115.0',
});

export const fsGetMetadata = request('fs/getMetadata', {
  description: 'Tells what kind of thing a path is, and when it was created and modified.',
  params: FsGetMetadataParams,
  result: FsGetMetadataResponse,
  errors: ['fileSystemFailed'],
  stability: 'stable',
  since: '0.115.0',
});

export const fsReadDirectory = request('fs/readDirectory', {
  description: 'Lists the direct entries of a directory.',
  params: FsReadDirectoryParams,
  result: FsReadDirectoryResponse,
  errors: ['fileSystemFailed'],
  stability: 'stable',
  since: '0.115.0',
});

export const fsRemove = request('fs/remove', {
  description:
    'Removes a file or directory. A path that does not exist is no error unless `force` is false.',
  params: FsRemoveParams,
  result: FsRemoveResponse,
  errors: ['fileSystemFailed'],
  stability: 'stable',
  since: '0.115.0',
});

export const fsCopy = request('fs/copy', {
  description: 'Copies a file or directory on the machine of the server.',
  params: FsCopyParams,
  result: FsCopyResponse,
  errors: ['fileSystemFailed'],
  stability: 'stable',
  since: '0.115.0',
});

export const fsWatch = request('fs/watch', {
  description: 'Watches a path for this connection; changes come as `fs/changed`.',
  params: FsWatchParams,
  result: FsWatchResponse,
  errors: ['fileSystemFailed', 'watchIdTaken'],
  order: write('fsWatch', 'watchId'),
  stability: 'stable',
  since: '0.125.0',
});

export const fsUnwatch = request('fs/unwatch', {
  description: 'Ends a watch of this connection.',
  params: FsUnwatchParams,
  result: FsUnwatchResponse,
  order: write('fsWatch', 'watchId'),
  stability: 'stable',
  since: '0.125.0',
});

export const fsChanged = notification('fs/changed', {
  description:
    'Something under a watched path has changed. Sent only to the connection that watches.',
  params: FsChangedNotification,
  stability: 'stable',
  since: '0.125.0',
});
