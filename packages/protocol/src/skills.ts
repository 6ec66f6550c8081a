/** The `skills/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, read, request, write } from './define.ts';
import { AbsolutePathBuf, LegacyAppPathString } from './path.ts';
import { nullable, openEnum, optional, required, shape } from './shapes.ts';

export const SkillInterface = shape(
  'SkillInterface',
  'How a skill presents itself to people, from `agents/openai.yaml` next to its `SKILL.md`.',
  {
    brandColor: optional(nullable(Type.String()), 'Colour of the skill, as `#RRGGBB`.'),
    defaultPrompt: optional(
      nullable(Type.String()),
      'Text to offer as a first message with the skill.',
    ),
    displayName: optional(nullable(Type.String()), 'Name for people, in place of `name`.'),
    iconLarge: optional(
      nullable(AbsolutePathBuf),
      'Path of the large icon, a file among the assets of the skill.',
    ),
    iconLargeUrl: optional(nullable(Type.String()), 'URL of the large icon.'),
    iconSmall: optional(
      nullable(AbsolutePathBuf),
      'Path of the small icon, a file among the assets of the skill.',
    ),
    iconSmallUrl: optional(nullable(Type.String()), 'URL of the small icon.'),
    shortDescription: optional(nullable(Type.String()), 'What the skill is for, in a few words.'),
  },
);

export const SkillToolDependency = shape(
  'SkillToolDependency',
  'A tool that a skill needs, as its author wrote it down.',
  {
    command: optional(
      nullable(Type.String()),
      'Command that starts the tool; null where none is given.',
    ),
    description: optional(
      nullable(Type.String()),
      'What the tool is for; null where the author does not tell.',
    ),
    transport: optional(
      nullable(Type.String()),
      'How the tool is reached; null where the author does not tell.',
    ),
    type: required(Type.String(), "Kind of tool, in the author's words."),
    url: optional(nullable(Type.String()), 'Address of the tool; null where none is given.'),
    value: required(Type.String(), 'What names the tool within its kind.'),
  },
);

export const SkillDependencies = shape(
  'SkillDependencies',
  'What a skill needs in order to work.',
  {
    tools: required(Type.Array(SkillToolDependency), 'The tools it needs.'),
  },
);

export const SkillErrorInfo = shape('SkillErrorInfo', 'Why a skill file could not be loaded.', {
  message: required(Type.String(), 'The reason, for a person to read.'),
  path: required(
    Type.String(),
    'The file concerned; the working directory itself where its configuration could not be loaded.',
  ),
});

export const SkillScope = openEnum(
  'SkillScope',
  "Where a skill comes from: the repository, the user's own directories, those bundled with the server, or those of the machine's administrator.",
  ['user', 'repo', 'system', 'admin'],
);

export const SkillMetadata = shape('SkillMetadata', 'A skill as found on disk, without its text.', {
  dependencies: optional(
    nullable(SkillDependencies),
    'What the skill needs; absent or null where nothing is declared.',
  ),
  description: required(
    Type.String(),
    'What the skill does and when to use it, for the model to read.',
  ),
  enabled: required(Type.Boolean(), "False where the user's configuration switches the skill off."),
  interface: optional(
    nullable(SkillInterface),
    'How to show the skill to a person; absent or null where its author does not tell.',
  ),
  name: required(
    Type.String(),
    'Name of the skill. Not unique: skills of different scopes may share one.',
  ),
  path: required(LegacyAppPathString, 'The `SKILL.md` file of the skill.'),
  pluginId: optional(
    nullable(Type.String()),
    'Id of the plugin that brought the skill; null for a skill of its own.',
  ),
  scope: required(SkillScope, 'Where the skill comes from.'),
  shortDescription: optional(
    nullable(Type.String()),
    'A shorter text from the skill file; absent or null where it has none.',
  ),
});

export const SkillsListEntry = shape('SkillsListEntry', 'The skills of one working directory.', {
  cwd: required(Type.String(), 'The directory, spelled as in the request.'),
  errors: required(Type.Array(SkillErrorInfo), 'Skill files that could not be loaded.'),
  skills: required(
    Type.Array(SkillMetadata),
    'Skills in effect there, ordered by scope, then name, then path.',
  ),
});

export const SkillsListResponse = shape(
  'SkillsListResponse',
  'The skills of each directory asked for.',
  {
    data: required(
      Type.Array(SkillsListEntry),
      'One entry for each directory, in the order of the request.',
    ),
  },
);

export const SkillsChangedNotification = shape(
  'SkillsChangedNotification',
  'Skills have changed. It tells nothing more: list them again.',
  {},
);

export const SkillsConfigWriteParams = shape(
  'SkillsConfigWriteParams',
  'Which skill to switch on or off, named by `path` or by `name`.',
  {
    enabled: required(Type.Boolean(), 'True switches the skill on, false switches it off.'),
    name: optional(
      nullable(Type.String()),
      'Name of the skill; absent or null where `path` tells which.',
    ),
    path: optional(
      nullable(AbsolutePathBuf),
      'Path of the `SKILL.md` file; absent or null where `name` tells which.',
    ),
  },
);

export const SkillsConfigWriteResponse = shape(
  'SkillsConfigWriteResponse',
  'Whether the skill is on now.',
  {
    effectiveEnabled: required(Type.Boolean(), 'The state in force after the write.'),
  },
);

export const SkillsExtraRootsSetParams = shape(
  'SkillsExtraRootsSetParams',
  'Further directories in which to look for skills.',
  {
    extraRoots: required(
      Type.Array(AbsolutePathBuf),
      'Absolute paths that replace those set before; they need not exist. Empty: no further directories.',
    ),
  },
);

export const SkillsExtraRootsSetResponse = shape(
  'SkillsExtraRootsSetResponse',
  'The directories are in use.',
  {},
);

export const SkillsListParams = shape(
  'SkillsListParams',
  'For which directories to list skills, and how fresh.',
  {
    cwds: optional(
      Type.Array(Type.String()),
      'Working directories; absent or empty: the one of the server.',
    ),
    forceReload: optional(
      Type.Boolean(),
      'True reads the files again instead of answering from the cache. Default: false.',
    ),
  },
);

export const skillsList = request('skills/list', {
  description:
    'Lists the skills in effect in each working directory. A directory that does not exist is no error.',
  params: SkillsListParams,
  result: SkillsListResponse,
  order: read('config'),
  stability: 'stable',
  since: '0.80.0',
});

export const skillsExtraRootsSet = request('skills/extraRoots/set', {
  description:
    'Sets further skill directories for the whole server; nothing is stored. `skills/changed` follows.',
  params: SkillsExtraRootsSetParams,
  result: SkillsExtraRootsSetResponse,
  order: write('config'),
  stability: 'stable',
  since: '0.136.0',
});

export const skillsConfigWrite = request('skills/config/write', {
  description:
    'Switches a skill on or off in the configuration of the user. The next `skills/list` shows it.',
  params: SkillsConfigWriteParams,
  result: SkillsConfigWriteResponse,
  order: write('config'),
  stability: 'stable',
  since: '0.95.0',
});

export const skillsChanged = notification('skills/changed', {
  description:
    'Skill files or skill directories have changed; the cache is dropped, so a plain `skills/list` gives the new state.',
  params: SkillsChangedNotification,
  stability: 'stable',
  since: '0.115.0',
});
