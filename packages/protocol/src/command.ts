/** `command/exec` and the methods below it. */
import * as Type from 'typebox';
import { notification, request, write } from './define.ts';
import { SandboxPolicy } from './sandbox.ts';
import {
  int32,
  int64,
  map,
  nullable,
  openEnum,
  optional,
  required,
  shape,
  uint16,
  uint64,
} from './shapes.ts';

export const CommandExecOutputStream = openEnum(
  'CommandExecOutputStream',
  'Which output of the process the bytes come from; a terminal has `stdout` only.',
  ['stdout', 'stderr'],
);

export const CommandExecOutputDeltaNotification = shape(
  'CommandExecOutputDeltaNotification',
  'A piece of output of a process that `command/exec` started.',
  {
    capReached: required(
      Type.Boolean(),
      'True where the limit of output is reached and what follows on this stream is dropped.',
    ),
    deltaBase64: required(
      Type.String(),
      'The bytes, in Base64; they may break off within a character.',
    ),
    processId: required(Type.String(), 'The `processId` that the client gave to `command/exec`.'),
    stream: required(CommandExecOutputStream, 'Output that the bytes come from.'),
  },
);

export const CommandExecTerminalSize = shape(
  'CommandExecTerminalSize',
  'Size of a terminal in characters.',
  {
    cols: required(uint16()),
    rows: required(uint16()),
  },
);

export const CommandExecParams = shape(
  'CommandExecParams',
  'Asks to run a command outside any thread.',
  {
    command: required(
      Type.Array(Type.String()),
      'The program and its arguments; must not be empty. No shell is put in between.',
    ),
    cwd: optional(nullable(Type.String()), "Folder to run in; absent or null: the server's own."),
    disableOutputCap: optional(
      Type.Boolean(),
      'Lifts the limit of output. Not to be set together with `outputBytesCap`.',
    ),
    disableTimeout: optional(
      Type.Boolean(),
      'Lets the command run as long as it likes. Not to be set together with `timeoutMs`.',
    ),
    env: optional(
      nullable(map(nullable(Type.String()))),
      'Environment variables to set beside those of the server; null as a value removes one.',
    ),
    outputBytesCap: optional(
      nullable(uint64()),
      'Most bytes to give of each stream, 1 MiB where absent or null. Not to be set together with `disableOutputCap`.',
    ),
    permissionProfile: optional(
      nullable(Type.String()),
      'Id of the permission profile to run under; absent or null: the configured permissions. Not to be set together with `sandboxPolicy`.',
      { stability: 'experimental' },
    ),
    processId: optional(
      nullable(Type.String()),
      'An id that the client chooses, to name the process on this connection in later requests; needed with `tty` and for streaming.',
    ),
    sandboxPolicy: optional(
      nullable(SandboxPolicy),
      'Sandbox to run in; absent or null: the configured one. Not to be set together with `permissionProfile`.',
    ),
    size: optional(
      nullable(CommandExecTerminalSize),
      'Size of the terminal at the start; only with `tty`.',
    ),
    streamStdin: optional(
      Type.Boolean(),
      'Keeps the input open for `command/exec/write`. Needs a `processId`.',
    ),
    streamStdoutStderr: optional(
      Type.Boolean(),
      'Sends output as `command/exec/outputDelta` while the command runs. Needs a `processId`.',
    ),
    timeoutMs: optional(
      nullable(int64()),
      "Longest run in ms, after which the command is ended with exit code 124; absent or null: the server's default.",
    ),
    tty: optional(
      Type.Boolean(),
      'Runs the command in a terminal, which streams both ways. Needs a `processId`.',
    ),
  },
);

export const CommandExecResizeParams = shape(
  'CommandExecResizeParams',
  'The new size of the terminal of a running command.',
  {
    processId: required(Type.String(), 'The `processId` that the client gave to `command/exec`.'),
    size: required(CommandExecTerminalSize, 'The new size.'),
  },
);

export const CommandExecResizeResponse = shape(
  'CommandExecResizeResponse',
  'The terminal has the new size.',
  {},
);

export const CommandExecResponse = shape('CommandExecResponse', 'How the command ended.', {
  exitCode: required(int32(), 'Exit code of the command; 124 after a time-out.'),
  stderr: required(
    Type.String(),
    'What it wrote to its standard error, as text; what was streamed is not given again.',
  ),
  stdout: required(
    Type.String(),
    'What it wrote to its standard output, as text; what was streamed is not given again.',
  ),
});

export const CommandExecTerminateParams = shape(
  'CommandExecTerminateParams',
  'Which running command to end.',
  {
    processId: required(Type.String(), 'The `processId` that the client gave to `command/exec`.'),
  },
);

export const CommandExecTerminateResponse = shape(
  'CommandExecTerminateResponse',
  'The request to end the command was taken.',
  {},
);

export const CommandExecWriteParams = shape(
  'CommandExecWriteParams',
  'Input for a running command.',
  {
    closeStdin: optional(Type.Boolean(), 'Closes the input after the bytes, if any, are written.'),
    deltaBase64: optional(
      nullable(Type.String()),
      'Bytes to write, in Base64; absent or null: none.',
    ),
    processId: required(Type.String(), 'The `processId` that the client gave to `command/exec`.'),
  },
);

export const CommandExecWriteResponse = shape(
  'CommandExecWriteResponse',
  'The input was taken.',
  {},
);

export const commandExec = request('command/exec', {
  description:
    'Runs a command outside any thread, in a sandbox, and answers when it has ended and its streamed output is sent. The command is ended with its connection. Output comes as `command/exec/outputDelta` where streaming was asked for.',
  params: CommandExecParams,
  result: CommandExecResponse,
  errors: [
    'commandIdRequired',
    'commandIdTaken',
    'conflictingOptions',
    'emptyCommand',
    'execFailed',
  ],
  stability: 'stable',
  since: '0.80.0',
});

export const commandExecWrite = request('command/exec/write', {
  description: 'Writes to the input of a running command, or closes it.',
  params: CommandExecWriteParams,
  result: CommandExecWriteResponse,
  errors: ['commandNotRunning', 'invalidDelta', 'nothingToWrite'],
  order: write('command', 'processId'),
  stability: 'stable',
  since: '0.115.0',
});

export const commandExecTerminate = request('command/exec/terminate', {
  description: 'Ends a running command; `command/exec` then gets its answer.',
  params: CommandExecTerminateParams,
  result: CommandExecTerminateResponse,
  errors: ['commandNotRunning'],
  order: write('command', 'processId'),
  stability: 'stable',
  since: '0.115.0',
});

export const commandExecResize = request('command/exec/resize', {
  description: 'Changes the size of the terminal of a running command.',
  params: CommandExecResizeParams,
  result: CommandExecResizeResponse,
  errors: ['commandNotRunning'],
  order: write('command', 'processId'),
  stability: 'stable',
  since: '0.115.0',
});

export const commandExecOutputDelta = notification('command/exec/outputDelta', {
  description:
    'A running command has written something. Sent to the connection that runs it, where `command/exec` asked for streaming.',
  params: CommandExecOutputDeltaNotification,
  stability: 'stable',
  since: '0.115.0',
});
