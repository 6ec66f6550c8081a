/** `plugin/read` and what it speaks of. */
import * as Type from 'typebox';
import { AppSummary } from '../app/app.ts';
import { request } from '../define.ts';
import { HookEventName } from '../hook.ts';
import { AbsolutePathBuf, LegacyAppPathString } from '../path.ts';
import {
  nullable,
  openEnum,
  openUnion,
  optional,
  required,
  shape,
  uint32,
  variant,
} from '../shapes.ts';
import { SkillInterface } from '../skills.ts';
import { PluginSummary } from './summary.ts';

export const AppTemplateUnavailableReason = openEnum(
  'AppTemplateUnavailableReason',
  'Why no app can be had from a template.',
  ['NOT_CONFIGURED_FOR_WORKSPACE', 'NO_ACTIVE_WORKSPACE'],
);

export const AppTemplateSummary = shape(
  'AppTemplateSummary',
  'A template that apps of a workspace are made from.',
  {
    canonicalConnectorId: optional(
      nullable(Type.String()),
      'Id of the connector that the template stands for, where there is one.',
    ),
    category: optional(nullable(Type.String()), 'Category to list it under.'),
    description: optional(nullable(Type.String()), 'What it is for, for people.'),
    logoUrl: optional(nullable(Type.String()), 'Logo, as an address.'),
    logoUrlDark: optional(nullable(Type.String()), 'Logo for dark backgrounds, as an address.'),
    materializedAppIds: required(
      Type.Array(Type.String()),
      'Ids of the apps that were made from it.',
    ),
    name: required(Type.String(), 'Name for people.'),
    reason: optional(
      nullable(AppTemplateUnavailableReason),
      'Why no app can be had from it; null where nothing stands against it.',
    ),
    templateId: required(Type.String()),
  },
);

export const PluginHookSummary = shape('PluginHookSummary', 'A hook that a plugin brings along.', {
  eventName: required(HookEventName, 'The event it runs at.'),
  key: required(Type.String(), 'Names the hook.'),
});

export const SkillSummary = shape('SkillSummary', 'A skill that a plugin brings along.', {
  description: required(Type.String(), 'What the skill is for.'),
  enabled: required(Type.Boolean(), 'Whether it is switched on.'),
  interface: optional(
    nullable(SkillInterface),
    'How it presents itself; null where it does not say.',
  ),
  name: required(Type.String()),
  path: optional(
    nullable(LegacyAppPathString),
    'Path of the skill; null where it has none on this machine.',
  ),
  shortDescription: optional(nullable(Type.String()), 'Description in brief.'),
});

export const ScheduledTaskWeekday = openEnum(
  'ScheduledTaskWeekday',
  'A day of the week, by the first two letters of its English name.',
  ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'],
);

export const ScheduledTaskSchedule = openUnion(
  'ScheduledTaskSchedule',
  'When a scheduled task runs.',
  'type',
  {
    hourly: variant('HourlyScheduledTaskSchedule', 'Every so many hours.', {
      days: optional(
        nullable(Type.Array(ScheduledTaskWeekday)),
        'Days to run on; absent or null: no day is excepted.',
      ),
      intervalHours: required(uint32(), 'Time between two runs, in hours.'),
    }),
    daily: variant('DailyScheduledTaskSchedule', 'Every day.', {
      time: required(Type.String(), 'Time of day.'),
    }),
    weekdays: variant('WeekdaysScheduledTaskSchedule', 'Every day from Monday to Friday.', {
      time: required(Type.String(), 'Time of day.'),
    }),
    weekly: variant('WeeklyScheduledTaskSchedule', 'On certain days of every week.', {
      days: required(Type.Array(ScheduledTaskWeekday), 'Days to run on.'),
      time: required(Type.String(), 'Time of day.'),
    }),
  },
);

export const ScheduledTaskSummary = shape(
  'ScheduledTaskSummary',
  'A task that a plugin proposes to run regularly.',
  {
    key: required(Type.String(), 'Names the task.'),
    name: required(Type.String(), 'Name for people.'),
    prompt: required(Type.String(), 'What the model is told at each run.'),
    schedule: required(ScheduledTaskSchedule, 'When it runs.'),
  },
);

export const PluginDetail = shape('PluginDetail', 'A plugin with everything it brings along.', {
  appTemplates: required(Type.Array(AppTemplateSummary), 'Templates of the apps it needs.'),
  apps: required(Type.Array(AppSummary), 'Apps it uses.'),
  description: optional(
    nullable(Type.String()),
    'What the plugin is for; null where nothing is written.',
  ),
  hooks: required(Type.Array(PluginHookSummary), 'Hooks it brings along.'),
  marketplaceName: required(Type.String()),
  marketplacePath: optional(
    nullable(AbsolutePathBuf),
    'Path of the local marketplace; null for a remote one.',
  ),
  mcpServers: required(Type.Array(Type.String()), 'Names of the MCP servers it brings along.'),
  onboardingSkill: optional(
    nullable(SkillSummary),
    'Skill that introduces the plugin; null where there is none.',
    { default: null },
  ),
  scheduledTasks: optional(
    nullable(Type.Array(ScheduledTaskSummary)),
    'Tasks it proposes to run regularly; null where this is not known.',
  ),
  shareUrl: optional(
    nullable(Type.String()),
    'Address to pass on to others; null where it is not shared.',
  ),
  skills: required(Type.Array(SkillSummary), 'Skills it brings along.'),
  summary: required(PluginSummary, 'The plugin as it appears in lists.'),
});

export const PluginReadResponse = shape('PluginReadResponse', 'One plugin in detail.', {
  plugin: required(PluginDetail),
});

export const PluginReadParams = shape(
  'PluginReadParams',
  'Which plugin to describe. Its marketplace is named either by path or, for a remote one, by name.',
  {
    marketplacePath: optional(nullable(AbsolutePathBuf), 'Path of the local marketplace.'),
    pluginName: required(Type.String(), 'Name of the plugin in its marketplace.'),
    remoteMarketplaceName: optional(
      nullable(Type.String()),
      'Name of the remote marketplace that has the plugin; absent or null: a local one.',
    ),
  },
);

export const pluginRead = request('plugin/read', {
  description:
    'Describes one plugin in detail: its skills, hooks, apps and MCP servers. It need not be installed.',
  params: PluginReadParams,
  result: PluginReadResponse,
  stability: 'stable',
  since: '0.115.0',
});
