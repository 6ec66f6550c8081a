/** `hooks/list` and what it speaks of. */
import * as Type from 'typebox';
import { read, request } from './define.ts';
import { HookEventName, HookSource } from './hook.ts';
import { AbsolutePathBuf } from './path.ts';
import {
  int64,
  nullable,
  openEnum,
  openUnion,
  optional,
  required,
  shape,
  uint64,
  variant,
} from './shapes.ts';

export const HookErrorInfo = shape('HookErrorInfo', 'A file with hooks that could not be used.', {
  message: required(Type.String(), 'What is wrong with it.'),
  path: required(Type.String(), 'Path of the file.'),
});

export const HookTrustStatus = openEnum('HookTrustStatus', 'Whether a hook is trusted to run.', [
  'managed',
  'untrusted',
  'trusted',
  'modified',
]);

export const HookMetadata = openUnion('HookMetadata', 'A configured hook.', 'handlerType', {
  command: variant('CommandHookMetadata', 'The hook runs a command.', {
    additionalContextLimit: optional(
      nullable(uint64()),
      'About how many tokens of context the hook may add before the rest goes to a file; null: 2,500, 0: no limit.',
    ),
    currentHash: required(
      Type.String(),
      'Hash of the hook as it is defined now; a change of the definition changes it.',
    ),
    displayOrder: required(int64(), 'Where to show it among other hooks; lower comes first.'),
    enabled: required(Type.Boolean(), 'Whether the hook is switched on.'),
    environmentId: optional(
      nullable(Type.String()),
      'Id of the environment that the hook belongs to; null where it belongs to none.',
    ),
    eventName: required(HookEventName, 'The occasion on which it runs.'),
    isManaged: required(
      Type.Boolean(),
      'Whether an administrator has set the hook, so that the person cannot change it.',
    ),
    key: required(Type.String(), 'Identifies the hook in the configuration.'),
    matcher: optional(
      nullable(Type.String()),
      'Pattern that limits the occasions on which the hook runs; null: it has no such limit.',
    ),
    pluginId: optional(
      nullable(Type.String()),
      'Id of the plugin that brings the hook; null where none does.',
    ),
    source: required(HookSource, 'Which part of the configuration the hook comes from.'),
    sourcePath: required(AbsolutePathBuf, 'Path of the file that defines the hook.'),
    statusMessage: optional(
      nullable(Type.String()),
      'Text to show while the hook runs; null where none is configured.',
    ),
    timeoutSec: required(uint64(), 'How long the hook may run, in seconds.'),
    trustStatus: required(
      HookTrustStatus,
      'Whether the hook is trusted to run; `modified`: it has changed since it was trusted.',
    ),
    async: optional(Type.Boolean(), 'Whether the server goes on without waiting for the command.', {
      default: false,
    }),
    command: required(Type.String(), 'The command line to run.'),
  }),
  mcpTool: variant('McpToolHookMetadata', 'The hook calls a tool of an MCP server.', {
    additionalContextLimit: optional(
      nullable(uint64()),
      'About how many tokens of context the hook may add before the rest goes to a file; null: 2,500, 0: no limit.',
    ),
    currentHash: required(
      Type.String(),
      'Hash of the hook as it is defined now; a change of the definition changes it.',
    ),
    displayOrder: required(int64(), 'Where to show it among other hooks; lower comes first.'),
    enabled: required(Type.Boolean(), 'Whether the hook is switched on.'),
    environmentId: optional(
      nullable(Type.String()),
      'Id of the environment that the hook belongs to; null where it belongs to none.',
    ),
    eventName: required(HookEventName, 'The occasion on which it runs.'),
    isManaged: required(
      Type.Boolean(),
      'Whether an administrator has set the hook, so that the person cannot change it.',
    ),
    key: required(Type.String(), 'Identifies the hook in the configuration.'),
    matcher: optional(
      nullable(Type.String()),
      'Pattern that limits the occasions on which the hook runs; null: it has no such limit.',
    ),
    pluginId: optional(
      nullable(Type.String()),
      'Id of the plugin that brings the hook; null where none does.',
    ),
    source: required(HookSource, 'Which part of the configuration the hook comes from.'),
    sourcePath: required(AbsolutePathBuf, 'Path of the file that defines the hook.'),
    statusMessage: optional(
      nullable(Type.String()),
      'Text to show while the hook runs; null where none is configured.',
    ),
    timeoutSec: required(uint64(), 'How long the hook may run, in seconds.'),
    trustStatus: required(
      HookTrustStatus,
      'Whether the hook is trusted to run; `modified`: it has changed since it was trusted.',
    ),
    server: required(Type.String(), 'Name of the MCP server.'),
    tool: required(Type.String(), 'Name of the tool.'),
  }),
  prompt: variant('PromptHookMetadata', 'The hook gives a prompt to a model.', {
    additionalContextLimit: optional(
      nullable(uint64()),
      'About how many tokens of context the hook may add before the rest goes to a file; null: 2,500, 0: no limit.',
    ),
    currentHash: required(
      Type.String(),
      'Hash of the hook as it is defined now; a change of the definition changes it.',
    ),
    displayOrder: required(int64(), 'Where to show it among other hooks; lower comes first.'),
    enabled: required(Type.Boolean(), 'Whether the hook is switched on.'),
    environmentId: optional(
      nullable(Type.String()),
      'Id of the environment that the hook belongs to; null where it belongs to none.',
    ),
    eventName: required(HookEventName, 'The occasion on which it runs.'),
    isManaged: required(
      Type.Boolean(),
      'Whether an administrator has set the hook, so that the person cannot change it.',
    ),
    key: required(Type.String(), 'Identifies the hook in the configuration.'),
    matcher: optional(
      nullable(Type.String()),
      'Pattern that limits the occasions on which the hook runs; null: it has no such limit.',
    ),
    pluginId: optional(
      nullable(Type.String()),
      'Id of the plugin that brings the hook; null where none does.',
    ),
    source: required(HookSource, 'Which part of the configuration the hook comes from.'),
    sourcePath: required(AbsolutePathBuf, 'Path of the file that defines the hook.'),
    statusMessage: optional(
      nullable(Type.String()),
      'Text to show while the hook runs; null where none is configured.',
    ),
    timeoutSec: required(uint64(), 'How long the hook may run, in seconds.'),
    trustStatus: required(
      HookTrustStatus,
      'Whether the hook is trusted to run; `modified`: it has changed since it was trusted.',
    ),
  }),
  agent: variant('AgentHookMetadata', 'The hook lets an agent work.', {
    additionalContextLimit: optional(
      nullable(uint64()),
      'About how many tokens of context the hook may add before the rest goes to a file; null: 2,500, 0: no limit.',
    ),
    currentHash: required(
      Type.String(),
      'Hash of the hook as it is defined now; a change of the definition changes it.',
    ),
    displayOrder: required(int64(), 'Where to show it among other hooks; lower comes first.'),
    enabled: required(Type.Boolean(), 'Whether the hook is switched on.'),
    environmentId: optional(
      nullable(Type.String()),
      'Id of the environment that the hook belongs to; null where it belongs to none.',
    ),
    eventName: required(HookEventName, 'The occasion on which it runs.'),
    isManaged: required(
      Type.Boolean(),
      'Whether an administrator has set the hook, so that the person cannot change it.',
    ),
    key: required(Type.String(), 'Identifies the hook in the configuration.'),
    matcher: optional(
      nullable(Type.String()),
      'Pattern that limits the occasions on which the hook runs; null: it has no such limit.',
    ),
    pluginId: optional(
      nullable(Type.String()),
      'Id of the plugin that brings the hook; null where none does.',
    ),
    source: required(HookSource, 'Which part of the configuration the hook comes from.'),
    sourcePath: required(AbsolutePathBuf, 'Path of the file that defines the hook.'),
    statusMessage: optional(
      nullable(Type.String()),
      'Text to show while the hook runs; null where none is configured.',
    ),
    timeoutSec: required(uint64(), 'How long the hook may run, in seconds.'),
    trustStatus: required(
      HookTrustStatus,
      'Whether the hook is trusted to run; `modified`: it has changed since it was trusted.',
    ),
  }),
});

export const HooksListEntry = shape(
  'HooksListEntry',
  'The hooks that are in force in one directory.',
  {
    cwd: required(Type.String(), 'The directory.'),
    errors: required(Type.Array(HookErrorInfo), 'Files with hooks that could not be used.'),
    hooks: required(Type.Array(HookMetadata), 'The configured hooks, whether enabled or not.'),
    warnings: required(
      Type.Array(Type.String()),
      'Further things that are wrong with the hooks, to show.',
    ),
  },
);

export const HooksListResponse = shape('HooksListResponse', 'The configured hooks.', {
  data: required(Type.Array(HooksListEntry), 'One entry for each directory.'),
});

export const HooksListParams = shape(
  'HooksListParams',
  'For which directories to list the hooks.',
  {
    cwds: optional(
      Type.Array(Type.String()),
      'The directories, where no thread is named; absent or empty: the one of the server.',
    ),
    threadId: optional(
      nullable(Type.String()),
      'Id of a loaded thread to list the hooks of, with those of its environments; goes without `cwds`.',
    ),
  },
);

export const hooksList = request('hooks/list', {
  description: 'Lists the configured hooks, with what is wrong with them.',
  params: HooksListParams,
  result: HooksListResponse,
  order: read('config'),
  stability: 'stable',
  since: '0.136.0',
});
