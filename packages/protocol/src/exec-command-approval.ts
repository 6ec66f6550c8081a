/** `execCommandApproval` and what it speaks of. */
import * as Type from 'typebox';
import { ReviewDecision } from './approval.ts';
import { serverRequest } from './define.ts';
import { nullable, openUnion, optional, required, shape, variant } from './shapes.ts';
import { ThreadId } from './thread/id.ts';

export const ParsedCommand = openUnion(
  'ParsedCommand',
  'What one part of a shell command does, as far as the server can tell.',
  'type',
  {
    read: variant('ReadParsedCommand', 'The command reads a file.', {
      cmd: required(Type.String(), 'The part of the command line that is meant.'),
      name: required(Type.String(), 'Name of the file, to show.'),
      path: required(Type.String(), 'Path of the file.'),
    }),
    list_files: variant('ListFilesParsedCommand', 'The command lists files.', {
      cmd: required(Type.String(), 'The part of the command line that is meant.'),
      path: optional(
        nullable(Type.String()),
        'The directory that is listed; null where the command names none.',
      ),
    }),
    search: variant('SearchParsedCommand', 'The command searches through files.', {
      cmd: required(Type.String(), 'The part of the command line that is meant.'),
      path: optional(
        nullable(Type.String()),
        'Where it searches; null where the command names no place.',
      ),
      query: optional(
        nullable(Type.String()),
        'What it searches for; null where the server could not tell.',
      ),
    }),
    unknown: variant('UnknownOfParsedCommand', 'The server could not tell what the command does.', {
      cmd: required(Type.String(), 'The part of the command line that is meant.'),
    }),
  },
);

export const ExecCommandApprovalParams = shape(
  'ExecCommandApprovalParams',
  'Which command wants to run.',
  {
    approvalId: optional(
      nullable(Type.String()),
      'Tells several approvals of one call apart; null where the call asks only once.',
    ),
    callId: required(Type.String(), 'Id of the tool call that wants to run the command.'),
    command: required(Type.Array(Type.String()), 'The program and its arguments.'),
    conversationId: required(ThreadId, 'Id of the thread.'),
    cwd: required(Type.String(), 'The directory that the command would run in.'),
    parsedCmd: required(Type.Array(ParsedCommand), 'What the command does, part by part.'),
    reason: optional(
      nullable(Type.String()),
      'Why approval is needed; null where no reason was given.',
    ),
  },
);

export const ExecCommandApprovalResponse = shape(
  'ExecCommandApprovalResponse',
  'Whether the command may run.',
  {
    decision: required(ReviewDecision, 'What the person decided.'),
  },
);

export const execCommandApproval = serverRequest('execCommandApproval', {
  description:
    'Asks whether a command may run. Kept for older clients; `item/commandExecution/requestApproval` is its successor.',
  params: ExecCommandApprovalParams,
  result: ExecCommandApprovalResponse,
  stability: 'stable',
  since: '0.61.0',
});
