/** Commands that the agent or the person runs. */
import * as Type from 'typebox';
import { LegacyAppPathString } from '../path.ts';
import {
  int32,
  int64,
  nullable,
  openEnum,
  openUnion,
  optional,
  required,
  variant,
} from '../shapes.ts';
import { times } from './times.ts';

export const CommandAction = openUnion(
  'CommandAction',
  'What a command does, as far as the server can tell from its text. Meant for display.',
  'type',
  {
    read: variant('ReadCommandAction', 'It reads a file.', {
      command: required(Type.String(), 'The part of the command line that does this.'),
      name: required(Type.String(), 'Name of the file, for display.'),
      path: required(LegacyAppPathString, 'Path of the file.'),
    }),
    listFiles: variant('ListFilesCommandAction', 'It lists files.', {
      command: required(Type.String(), 'The part of the command line that does this.'),
      path: optional(
        nullable(Type.String()),
        'Directory whose files are listed; null where the command names none.',
      ),
    }),
    search: variant('SearchCommandAction', 'It searches in files or for files.', {
      command: required(Type.String(), 'The part of the command line that does this.'),
      path: optional(
        nullable(Type.String()),
        'Where it searches; null where the command names no place.',
      ),
      query: optional(
        nullable(Type.String()),
        'What it searches for; null where that cannot be told.',
      ),
    }),
    unknown: variant('UnknownOfCommandAction', 'The server cannot tell.', {
      command: required(Type.String(), 'The part of the command line in question.'),
    }),
  },
);

export const CommandExecutionSource = openEnum(
  'CommandExecutionSource',
  'Who ran a command: the agent, the person in a shell (`userShell`), or the agent in a session it opens or goes on using (`unifiedExec…`).',
  ['agent', 'userShell', 'unifiedExecStartup', 'unifiedExecInteraction'],
);

export const CommandExecutionStatus = openEnum(
  'CommandExecutionStatus',
  'How far a command has come; `declined` is one that was not approved.',
  ['inProgress', 'completed', 'failed', 'declined'],
);

/** The variant of `ThreadItem`. */
export const commandExecution = variant('CommandExecutionThreadItem', 'A command was run.', {
  ...times,
  aggregatedOutput: optional(
    nullable(Type.String()),
    'What the command wrote in all; null while there is none.',
  ),
  command: required(Type.String(), 'The command line, as text.'),
  commandActions: required(
    Type.Array(CommandAction),
    'What the command does, as far as the server can tell; for display.',
  ),
  cwd: required(LegacyAppPathString, 'Directory that the command runs in.'),
  durationMs: optional(
    nullable(int64()),
    'How long the command took, in milliseconds; null until it has ended.',
  ),
  exitCode: optional(nullable(int32()), 'Exit code of the command; null until it has ended.'),
  id: required(Type.String()),
  pluginId: optional(
    nullable(Type.String()),
    'Id of the plugin whose script the command runs, if it is one.',
    { default: null },
  ),
  processId: optional(
    nullable(Type.String()),
    'Id of the process that runs the command, where it has one.',
  ),
  scriptPath: optional(nullable(Type.String()), 'Path of that script within the plugin.', {
    default: null,
  }),
  source: optional(CommandExecutionSource, 'Who ran the command.', { default: 'agent' }),
  status: required(CommandExecutionStatus, 'How far the command has come.'),
});
