/** Which files a permission profile opens. */
import * as Type from 'typebox';
import { LegacyAppPathString } from '../path.ts';
import { nullable, openEnum, openUnion, optional, required, shape, variant } from '../shapes.ts';

export const FileSystemAccessMode = openEnum(
  'FileSystemAccessMode',
  'What may be done with a path: only `read` it, also `write` it, or neither (`deny`).',
  ['read', 'write', 'deny'],
);

export const FileSystemSpecialPath = openUnion(
  'FileSystemSpecialPath',
  'A place that is named by its role, because its path differs from machine to machine.',
  'kind',
  {
    root: variant(
      'RootFileSystemSpecialPath',
      'The root of the file system, and so everything in it.',
    ),
    minimal: variant(
      'MinimalFileSystemSpecialPath',
      'The smallest set of system paths, as the server defines it.',
    ),
    project_roots: variant('ProjectRootsFileSystemSpecialPath', 'The roots of the project.', {
      subpath: optional(
        nullable(LegacyAppPathString),
        'Path below each root; null and absent: the root itself.',
      ),
    }),
    tmpdir: variant(
      'TmpdirFileSystemSpecialPath',
      'The directory for temporary files that the environment variable `TMPDIR` names.',
    ),
    slash_tmp: variant('SlashTmpFileSystemSpecialPath', 'The directory `/tmp`.'),
    unknown: variant(
      'UnknownOfFileSystemSpecialPath',
      'A special path of which the server knows no more than the name.',
      {
        path: required(Type.String(), 'The name, as it was given.'),
        subpath: optional(
          nullable(LegacyAppPathString),
          'Path below the place; null and absent: the place itself.',
        ),
      },
    ),
  },
);

export const FileSystemPath = openUnion(
  'FileSystemPath',
  'Which files a sandbox entry is about.',
  'type',
  {
    path: variant('PathFileSystemPath', 'A file or directory.', {
      path: required(LegacyAppPathString, 'Its path.'),
    }),
    glob_pattern: variant('GlobPatternFileSystemPath', 'Every path that matches a pattern.', {
      pattern: required(Type.String(), 'The glob pattern.'),
    }),
    special: variant('SpecialFileSystemPath', 'A place that is named by its role.', {
      value: required(FileSystemSpecialPath, 'Which place.'),
    }),
  },
);

export const FileSystemSandboxEntry = shape(
  'FileSystemSandboxEntry',
  'One rule of a sandbox: what may be done where.',
  {
    access: required(FileSystemAccessMode, 'What may be done there.'),
    path: required(FileSystemPath, 'The files that the rule is about.'),
  },
);

export const AdditionalFileSystemPermissions = shape(
  'AdditionalFileSystemPermissions',
  'Access to files beyond that of the sandbox.',
  {
    entries: optional(
      nullable(Type.Array(FileSystemSandboxEntry)),
      'Rules for single paths, patterns and special places.',
    ),
    globScanMaxDepth: optional(
      nullable(Type.Integer({ format: 'uint64', minimum: 1 })),
      'How many levels of directories are searched for matches of a glob pattern; null and absent: not set.',
    ),
    read: optional(nullable(Type.Array(LegacyAppPathString)), 'Paths that may be read.', {
      deprecated: 'Use `entries`.',
    }),
    write: optional(nullable(Type.Array(LegacyAppPathString)), 'Paths that may be written.', {
      deprecated: 'Use `entries`.',
    }),
  },
);
