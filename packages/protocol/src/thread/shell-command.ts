/** `thread/shellCommand` and what it speaks of. */
import * as Type from 'typebox';
import { request, write } from '../define.ts';
import { int64, nullable, optional, required, shape } from '../shapes.ts';

export const ThreadShellCommandParams = shape(
  'ThreadShellCommandParams',
  'What to run in a thread in the name of the user.',
  {
    command: required(
      Type.String(),
      'Command line for the shell of the thread, with pipes, redirects and quotes.',
    ),
    threadId: required(Type.String()),
    timeoutMs: optional(
      nullable(int64()),
      'Longest time it may run, in milliseconds; absent or null: one hour, 0: none at all.',
    ),
  },
);

export const ThreadShellCommandResponse = shape(
  'ThreadShellCommandResponse',
  'The command was taken; what it does is told by notifications.',
  {},
);

export const threadShellCommand = request('thread/shellCommand', {
  description:
    'Runs a shell command in a thread in the name of the user, outside the sandbox. Answers at once; the command shows as an item of the running turn, or of a turn of its own.',
  params: ThreadShellCommandParams,
  result: ThreadShellCommandResponse,
  errors: ['emptyCommand', 'invalidThreadId', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.125.0',
});
