/** What a sandbox lets commands do. */
import * as Type from 'typebox';
import { AbsolutePathBuf } from './path.ts';
import { openEnum, openUnion, optional, variant } from './shapes.ts';

export const NetworkAccess = openEnum(
  'NetworkAccess',
  'Whether an outer sandbox lets commands reach the network.',
  ['restricted', 'enabled'],
);

export const SandboxPolicy = openUnion(
  'SandboxPolicy',
  'What commands may read, write and reach.',
  'type',
  {
    dangerFullAccess: variant('DangerFullAccessSandboxPolicy', 'Everything: no sandbox at all.'),
    readOnly: variant('ReadOnlySandboxPolicy', 'Files may be read but not written.', {
      networkAccess: optional(Type.Boolean(), 'Whether commands may reach the network.', {
        default: false,
      }),
    }),
    externalSandbox: variant(
      'ExternalSandboxSandboxPolicy',
      'The server itself runs in a sandbox and sets up none of its own.',
      {
        networkAccess: optional(
          NetworkAccess,
          'Whether the outer sandbox lets commands reach the network.',
          { default: 'restricted' },
        ),
      },
    ),
    workspaceWrite: variant(
      'WorkspaceWriteSandboxPolicy',
      'Files may be read, and written within the workspace.',
      {
        excludeSlashTmp: optional(Type.Boolean(), 'Keeps `/tmp` from being writable.', {
          default: false,
        }),
        excludeTmpdirEnvVar: optional(
          Type.Boolean(),
          'Keeps the directory that the variable `TMPDIR` names from being writable.',
          { default: false },
        ),
        networkAccess: optional(Type.Boolean(), 'Whether commands may reach the network.', {
          default: false,
        }),
        writableRoots: optional(
          Type.Array(AbsolutePathBuf),
          'Directories that are writable besides the workspace.',
          { default: [] },
        ),
      },
    ),
  },
);

export const SandboxMode = openEnum(
  'SandboxMode',
  'What commands may do: read only, write within the workspace, or everything. `SandboxPolicy` says the same in full.',
  ['read-only', 'workspace-write', 'danger-full-access'],
);
