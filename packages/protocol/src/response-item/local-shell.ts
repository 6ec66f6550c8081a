/** Calls of the local shell in the history of the model. */
import * as Type from 'typebox';
import {
  closedEnum,
  closedUnion,
  map,
  nullable,
  optional,
  required,
  uint64,
  variant,
} from '../shapes.ts';

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const LocalShellAction = closedUnion(
  'LocalShellAction',
  'What a call of the local shell asks for.',
  'type',
  {
    exec: variant('ExecLocalShellAction', 'Run a command.', {
      command: required(Type.Array(Type.String()), 'Program and arguments, one element each.'),
      env: optional(
        nullable(map(Type.String())),
        'Environment variables for the command, by name.',
      ),
      timeout_ms: optional(
        nullable(uint64()),
        'Longest time the command may take, in milliseconds.',
      ),
      user: optional(nullable(Type.String()), 'Name of the user to run the command as.'),
      working_directory: optional(nullable(Type.String()), 'Directory to run the command in.'),
    }),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const LocalShellStatus = closedEnum(
  'LocalShellStatus',
  'How far a call of the local shell has come.',
  ['completed', 'in_progress', 'incomplete'],
);
