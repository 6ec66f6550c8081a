/** `externalAgentConfig/detect` and what it speaks of. */
import * as Type from 'typebox';
import { request, write } from '../define.ts';
import { nullable, openEnum, optional, required, shape, uint32 } from '../shapes.ts';

export const ExternalAgentConfigMigrationItemType = openEnum(
  'ExternalAgentConfigMigrationItemType',
  'Which part of the setup of another agent is meant.',
  [
    'AGENTS_MD',
    'CONFIG',
    'SKILLS',
    'PLUGINS',
    'MCP_SERVER_CONFIG',
    'SUBAGENTS',
    'HOOKS',
    'COMMANDS',
    'MEMORY',
    'SESSIONS',
  ],
);

export const CommandMigration = shape('CommandMigration', 'A command to migrate.', {
  name: required(Type.String()),
});

export const HookMigration = shape('HookMigration', 'A hook to migrate.', {
  name: required(Type.String()),
});

export const McpServerMigration = shape('McpServerMigration', 'An MCP server to migrate.', {
  name: required(Type.String()),
});

export const PluginsMigration = shape(
  'PluginsMigration',
  'Plugins of one marketplace to migrate.',
  {
    marketplaceName: required(Type.String(), 'Name of the marketplace that the plugins come from.'),
    pluginNames: required(Type.Array(Type.String())),
  },
);

export const SessionMigration = shape(
  'SessionMigration',
  'A session of another agent to migrate.',
  {
    cwd: required(Type.String(), 'The directory that the session worked in.'),
    path: required(Type.String(), 'File in which the other agent has stored the session.'),
    title: optional(nullable(Type.String()), 'Title of the session; null where it has none.'),
  },
);

export const SkillMigration = shape('SkillMigration', 'A skill to migrate.', {
  name: required(Type.String()),
});

export const SubagentMigration = shape('SubagentMigration', 'A subagent to migrate.', {
  name: required(Type.String()),
});

export const MigrationDetails = shape(
  'MigrationDetails',
  'The single things that an item to migrate consists of. Only the lists that fit its type are filled.',
  {
    commands: optional(Type.Array(CommandMigration), 'Commands to migrate.', { default: [] }),
    hooks: optional(Type.Array(HookMigration), 'Hooks to migrate.', { default: [] }),
    mcpServers: optional(Type.Array(McpServerMigration), 'MCP servers to migrate.', {
      default: [],
    }),
    memory: optional(Type.Array(Type.String()), 'Memories to migrate.'),
    plugins: optional(Type.Array(PluginsMigration), 'Plugins to migrate, by marketplace.', {
      default: [],
    }),
    sessions: optional(Type.Array(SessionMigration), 'Sessions to migrate.', { default: [] }),
    skills: optional(Type.Array(SkillMigration), 'Skills to migrate.', { default: [] }),
    subagents: optional(Type.Array(SubagentMigration), 'Subagents to migrate.', { default: [] }),
  },
);

export const ExternalAgentConfigMigrationItem = shape(
  'ExternalAgentConfigMigrationItem',
  'A part of the setup of another agent that can be taken over.',
  {
    cwd: optional(
      nullable(Type.String()),
      'The project directory that the item belongs to; null or empty: the home directory of the person.',
    ),
    description: required(Type.String(), 'What would be taken over, to show.'),
    details: optional(
      nullable(MigrationDetails),
      'The single things in the item; null where they are not listed.',
    ),
    itemType: required(ExternalAgentConfigMigrationItemType, 'Which part of the setup it is.'),
  },
);

export const ExternalAgentConfigDetectParams = shape(
  'ExternalAgentConfigDetectParams',
  'Where to look for the setup of another agent.',
  {
    cwds: optional(
      nullable(Type.Array(Type.String())),
      'Project directories to look at; absent or null: none.',
    ),
    includeHome: optional(
      Type.Boolean(),
      'Whether to look at the home directory of the person, too.',
    ),
    maxSessionAgeDays: optional(
      nullable(uint32()),
      'Leaves out sessions that are older, in days; absent or null: the server decides.',
    ),
    maxSessions: optional(
      nullable(uint32()),
      'How many sessions to give at most; absent or null: the server decides.',
    ),
    migrationSource: optional(
      nullable(Type.String()),
      'The other agent to migrate from; absent, null or a name that the server does not know: its default.',
    ),
    source: optional(
      nullable(Type.String()),
      'Has no effect any more; `migrationSource` chooses what is looked at.',
      { deprecated: 'Use `migrationSource`.' },
    ),
  },
);

export const ExternalAgentDetectedConnectorSource = openEnum(
  'ExternalAgentDetectedConnectorSource',
  'How the use of a connector was noticed.',
  ['remoteMcpServersConfig', 'sessionToolUse'],
);

export const ExternalAgentDetectedConnectorCandidate = shape(
  'ExternalAgentDetectedConnectorCandidate',
  'A connector that the other agent seems to use, and that may be worth setting up here.',
  {
    name: required(Type.String()),
    sessionCount: required(uint32(), 'How many sessions used it.'),
    source: required(ExternalAgentDetectedConnectorSource, 'How its use was noticed.'),
  },
);

export const ExternalAgentConfigDetectResponse = shape(
  'ExternalAgentConfigDetectResponse',
  'What was found of the setup of another agent.',
  {
    connectors: optional(
      Type.Array(ExternalAgentDetectedConnectorCandidate),
      'Connectors that the other agent seems to use.',
      { default: [] },
    ),
    items: required(
      Type.Array(ExternalAgentConfigMigrationItem),
      'What can be taken over; pass the wanted ones to `externalAgentConfig/import`.',
    ),
  },
);

export const externalAgentConfigDetect = request('externalAgentConfig/detect', {
  description: 'Looks for the setup of another agent on this machine, without changing anything.',
  params: ExternalAgentConfigDetectParams,
  result: ExternalAgentConfigDetectResponse,
  order: write('externalAgentDetect'),
  stability: 'stable',
  since: '0.107.0',
});
