/** The `hook/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification } from './define.ts';
import { LegacyAppPathString } from './path.ts';
import { int64, nullable, openEnum, optional, required, shape } from './shapes.ts';

export const HookEventName = openEnum('HookEventName', 'On which occasion a hook runs.', [
  'preModelRequest',
  'postModelRequest',
  'preToolUse',
  'permissionRequest',
  'postToolUse',
  'preCompact',
  'postCompact',
  'sessionStart',
  'sessionEnd',
  'userPromptSubmit',
  'subagentStart',
  'subagentStop',
  'stop',
  'interrupt',
]);

export const HookSource = openEnum(
  'HookSource',
  'Which part of the configuration a hook comes from.',
  [
    'system',
    'user',
    'project',
    'mdm',
    'sessionFlags',
    'plugin',
    'cloudRequirements',
    'cloudManagedConfig',
    'legacyManagedConfigFile',
    'legacyManagedConfigMdm',
    'unknown',
  ],
  { fallback: 'unknown' },
);

export const HookOutputEntryKind = openEnum(
  'HookOutputEntryKind',
  'What a piece of hook output is meant for.',
  ['warning', 'stop', 'feedback', 'context', 'error'],
);

export const HookOutputEntry = shape('HookOutputEntry', 'A piece of what a hook has put out.', {
  kind: required(HookOutputEntryKind, 'What the text is meant for.'),
  text: required(Type.String(), 'The text itself.'),
});

export const HookExecutionMode = openEnum(
  'HookExecutionMode',
  'Whether the server waits for a hook.',
  ['sync', 'async'],
);

export const HookHandlerType = openEnum('HookHandlerType', 'What a hook does when it runs.', [
  'command',
  'mcpTool',
  'prompt',
  'agent',
]);

export const HookScope = openEnum(
  'HookScope',
  'Whether a hook run belongs to the whole thread or to one turn.',
  ['thread', 'turn'],
);

export const HookRunStatus = openEnum(
  'HookRunStatus',
  'How far a hook run has come, and how it ended.',
  ['running', 'completed', 'failed', 'blocked', 'stopped'],
);

export const HookRunSummary = shape('HookRunSummary', 'One run of a hook.', {
  completedAt: optional(
    nullable(int64()),
    'When the run ended, as a Unix timestamp; null while it runs.',
  ),
  displayOrder: required(int64(), 'Where to show it among other hooks; lower comes first.'),
  durationMs: optional(
    nullable(int64()),
    'How long the run took, in milliseconds; null while it runs.',
  ),
  entries: required(Type.Array(HookOutputEntry), 'What the hook has put out.'),
  eventName: required(HookEventName, 'The occasion on which it runs.'),
  executionMode: required(HookExecutionMode, 'Whether the server waits for it.'),
  handlerType: required(HookHandlerType, 'What the hook does.'),
  id: required(Type.String(), 'Id of the run; the same in `hook/started` and `hook/completed`.'),
  scope: required(HookScope, 'Whether the run belongs to the thread or to one turn.'),
  source: optional(HookSource, 'Which part of the configuration the hook comes from.', {
    default: 'unknown',
  }),
  sourcePath: required(LegacyAppPathString, 'Path of the file that defines the hook.'),
  startedAt: required(int64(), 'When the run began, as a Unix timestamp.'),
  status: required(HookRunStatus, 'How far the run has come.'),
  statusMessage: optional(
    nullable(Type.String()),
    'Text to show while the hook runs; null where none is configured.',
  ),
});

export const HookCompletedNotification = shape(
  'HookCompletedNotification',
  'A hook run has ended.',
  {
    run: required(HookRunSummary, 'The run, with its outcome.'),
    threadId: required(Type.String()),
    turnId: optional(
      nullable(Type.String()),
      'Id of the turn; null where the run belongs to no turn.',
    ),
  },
);

export const HookStartedNotification = shape('HookStartedNotification', 'A hook run has begun.', {
  run: required(HookRunSummary, 'The run, as it begins.'),
  threadId: required(Type.String()),
  turnId: optional(
    nullable(Type.String()),
    'Id of the turn; null where the run belongs to no turn.',
  ),
});

export const hookStarted = notification('hook/started', {
  description: 'A hook has begun to run.',
  params: HookStartedNotification,
  stability: 'stable',
  since: '0.115.0',
});

export const hookCompleted = notification('hook/completed', {
  description: 'A hook run has ended, well or not; `run.status` tells which.',
  params: HookCompletedNotification,
  stability: 'stable',
  since: '0.115.0',
});
