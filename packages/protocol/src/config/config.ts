/** Methods and shapes of config. */
import * as Type from 'typebox';
import { notification, request, write } from '../define.ts';
import { AbsolutePathBuf } from '../path.ts';
import {
  closedEnum,
  nullable,
  openEnum,
  openUnion,
  optional,
  required,
  shape,
  uint64,
  variant,
} from '../shapes.ts';

export const ConfigLayerSource = openUnion(
  'ConfigLayerSource',
  'Where a layer of the configuration comes from.',
  'type',
  {
    packagedDefaults: variant(
      'PackagedDefaultsConfigLayerSource',
      'Defaults that came with the installed package.',
      {
        file: required(AbsolutePathBuf, 'Path of the file.'),
      },
    ),
    mdm: variant('MdmConfigLayerSource', 'Settings of a device management system.', {
      domain: required(Type.String(), 'Preferences domain that holds the settings.'),
      key: required(Type.String(), 'Key within the domain.'),
    }),
    system: variant(
      'SystemConfigLayerSource',
      'The file for all users of the machine; on Unix the layer is there even where the file is missing.',
      {
        file: required(AbsolutePathBuf, 'Path of the file, `/etc/codex/config.toml` on Unix.'),
      },
    ),
    enterpriseManaged: variant(
      'EnterpriseManagedConfigLayerSource',
      'Settings that an enterprise manages.',
      {
        id: required(Type.String(), 'Id of the managed settings.'),
        name: required(Type.String(), 'Name of the managed settings for people.'),
      },
    ),
    user: variant(
      'UserConfigLayerSource',
      'The file of the user, the only one that can be written; the layer is there even where the file is missing.',
      {
        file: required(
          AbsolutePathBuf,
          "Path of the file, `config.toml` in the server's home folder.",
        ),
        profile: optional(
          nullable(Type.String()),
          'Name of the profile that the layer belongs to; null: none.',
        ),
      },
    ),
    project: variant(
      'ProjectConfigLayerSource',
      'The file of a folder between the project root and the working folder. It counts only where the project is trusted.',
      {
        dotCodexFolder: required(
          AbsolutePathBuf,
          'Path of the `.codex` folder that holds the file.',
        ),
      },
    ),
    sessionFlags: variant(
      'SessionFlagsConfigLayerSource',
      'Command line flags and settings passed with a request.',
    ),
    legacyManagedConfigTomlFromFile: variant(
      'LegacyManagedConfigTomlFromFileConfigLayerSource',
      'The older file of an administrator, `managed_config.toml`; it overrides session flags.',
      {
        file: required(AbsolutePathBuf, 'Path of the file.'),
      },
    ),
    legacyManagedConfigTomlFromMdm: variant(
      'LegacyManagedConfigTomlFromMdmConfigLayerSource',
      'The older managed configuration, delivered by macOS device management; it overrides all else.',
    ),
  },
);

export const ConfigLayerMetadata = shape('ConfigLayerMetadata', 'Names a layer and its version.', {
  name: required(ConfigLayerSource, 'Where the layer comes from.'),
  version: required(
    Type.String(),
    "Hash of the layer's settings, `sha256:` and hex digits; comments and white space do not count.",
  ),
});

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const MergeStrategy = closedEnum(
  'MergeStrategy',
  'How a value meets what is there: `replace` overwrites it, `upsert` merges tables into it.',
  ['replace', 'upsert'],
);

export const ConfigEdit = shape('ConfigEdit', 'One change of the configuration.', {
  keyPath: required(Type.String(), 'Dotted path of the setting; must not be empty.'),
  mergeStrategy: required(MergeStrategy, 'How the value meets what is there.'),
  value: required(Type.Unknown(), 'The new value; null removes the setting.'),
});

export const ConfigBatchWriteParams = shape(
  'ConfigBatchWriteParams',
  "Asks for several changes of the user's configuration at once.",
  {
    edits: required(Type.Array(ConfigEdit), 'The changes. All are made or none.'),
    expectedVersion: optional(
      nullable(Type.String()),
      'Version of the user layer that was read before; another one now refuses the write. Absent or null: not checked.',
    ),
    filePath: optional(
      nullable(Type.String()),
      "Path of the file to write, which must be the user's; absent or null: that one.",
    ),
    reloadUserConfig: optional(
      Type.Boolean(),
      'Has loaded threads take over what can change while they run; not the model, the reasoning effort and the service tier.',
    ),
  },
);

export const ConfigValueWriteParams = shape(
  'ConfigValueWriteParams',
  "Asks for one change of the user's configuration.",
  {
    expectedVersion: optional(
      nullable(Type.String()),
      'Version of the user layer that was read before; another one now refuses the write. Absent or null: not checked.',
    ),
    filePath: optional(
      nullable(Type.String()),
      "Path of the file to write, which must be the user's; absent or null: that one.",
    ),
    keyPath: required(Type.String(), 'Dotted path of the setting; must not be empty.'),
    mergeStrategy: required(MergeStrategy, 'How the value meets what is there.'),
    value: required(Type.Unknown(), 'The new value; null removes the setting.'),
  },
);

export const TextPosition = shape('TextPosition', 'A place in a text file.', {
  column: required(uint64(), 'Counted from 1, in Unicode scalar values.'),
  line: required(uint64(), 'Counted from 1.'),
});

export const TextRange = shape('TextRange', 'A stretch of a text file.', {
  end: required(TextPosition, 'The place behind its last character.'),
  start: required(TextPosition, 'The place of its first character.'),
});

export const ConfigWarningNotification = shape(
  'ConfigWarningNotification',
  'Something in the configuration was ignored or replaced.',
  {
    details: optional(nullable(Type.String()), 'The cause, with file and position where known.'),
    path: optional(nullable(Type.String()), 'The configuration file concerned.'),
    range: optional(nullable(TextRange), 'Where in that file.'),
    summary: required(Type.String(), 'One line for a person.'),
  },
);

export const OverriddenMetadata = shape(
  'OverriddenMetadata',
  'Why a written value is not in force.',
  {
    effectiveValue: required(Type.Unknown(), 'Value that is in force instead.'),
    message: required(Type.String(), 'What overrides it, for people.'),
    overridingLayer: required(ConfigLayerMetadata, 'Layer that overrides it.'),
  },
);

export const WriteStatus = openEnum(
  'WriteStatus',
  'Whether what was written is in force (`ok`) or overridden by another layer (`okOverridden`).',
  ['ok', 'okOverridden'],
);

export const ConfigWriteResponse = shape('ConfigWriteResponse', 'The change is written.', {
  filePath: required(AbsolutePathBuf, 'Absolute path of the file that was written.'),
  overriddenMetadata: optional(
    nullable(OverriddenMetadata),
    'What overrides the change; null where it is in force.',
  ),
  status: required(WriteStatus, 'Whether the change is in force.'),
  version: required(
    Type.String(),
    'Version of the user layer after the write, for `expectedVersion`.',
  ),
});

export const McpServerRefreshResponse = shape(
  'McpServerRefreshResponse',
  'The reload is under way.',
  {},
);

export const configMcpServerReload = request('config/mcpServer/reload', {
  description:
    'Has loaded threads read the settings of MCP servers again. The answer does not wait for it.',
  result: McpServerRefreshResponse,
  order: write('mcpRegistry'),
  stability: 'stable',
  since: '0.95.0',
});

export const configValueWrite = request('config/value/write', {
  description:
    "Writes one setting to the user's configuration; comments and order of the file stay. Refused where the outcome would not be valid.",
  params: ConfigValueWriteParams,
  result: ConfigWriteResponse,
  errors: [
    'configLayerReadonly',
    'configPathNotFound',
    'configReadFailed',
    'configValidationFailed',
    'configVersionConflict',
    'emptyKeyPath',
  ],
  order: write('config'),
  stability: 'stable',
  since: '0.80.0',
});

export const configBatchWrite = request('config/batchWrite', {
  description:
    "Writes several settings to the user's configuration, all or none, as `config/value/write` does for one.",
  params: ConfigBatchWriteParams,
  result: ConfigWriteResponse,
  errors: [
    'configLayerReadonly',
    'configPathNotFound',
    'configReadFailed',
    'configValidationFailed',
    'configVersionConflict',
    'emptyKeyPath',
  ],
  order: write('config'),
  stability: 'stable',
  since: '0.80.0',
});

export const configWarning = notification('configWarning', {
  description:
    'Sent after the handshake, once for each thing wrong with the configuration at start.',
  params: ConfigWarningNotification,
  stability: 'stable',
  since: '0.95.0',
});
