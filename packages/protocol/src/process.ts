/** The `process/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, request, write } from './define.ts';
import { AbsolutePathBuf } from './path.ts';
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

export const ProcessExitedNotification = shape(
  'ProcessExitedNotification',
  'A process has ended, with what it put out.',
  {
    exitCode: required(int32(), 'Exit code of the process.'),
    outputDrainTimedOut: optional(
      nullable(Type.Boolean()),
      'Whether the server gave up waiting for the rest of the output, so that some may be missing.',
    ),
    processHandle: required(Type.String(), 'The handle that the client chose in `process/spawn`.'),
    stderr: required(Type.String(), 'What was captured of stderr; empty where it was streamed.'),
    stderrCapReached: required(Type.Boolean(), 'Whether stderr was cut off at `outputBytesCap`.'),
    stdout: required(Type.String(), 'What was captured of stdout; empty where it was streamed.'),
    stdoutCapReached: required(Type.Boolean(), 'Whether stdout was cut off at `outputBytesCap`.'),
  },
);

export const ProcessKillParams = shape('ProcessKillParams', 'Which process to kill.', {
  processHandle: required(Type.String(), 'The handle that the client chose in `process/spawn`.'),
});

export const ProcessKillResponse = shape(
  'ProcessKillResponse',
  'Nothing: the end of the process comes as `process/exited`.',
  {},
);

export const ProcessOutputStream = openEnum(
  'ProcessOutputStream',
  'Which output of a process is meant; a terminal has `stdout` only.',
  ['stdout', 'stderr'],
);

export const ProcessOutputDeltaNotification = shape(
  'ProcessOutputDeltaNotification',
  'A process has put something out.',
  {
    capReached: required(
      Type.Boolean(),
      'True in the last piece of a stream that was cut off at `outputBytesCap`.',
    ),
    deltaBase64: required(
      Type.String(),
      'The bytes put out since the notification before, in Base64.',
    ),
    processHandle: required(Type.String(), 'The handle that the client chose in `process/spawn`.'),
    stream: required(ProcessOutputStream, 'The stream they came on.'),
  },
);

export const ProcessTerminalSize = shape(
  'ProcessTerminalSize',
  'Size of a terminal in characters.',
  {
    cols: required(uint16()),
    rows: required(uint16()),
  },
);

export const ProcessResizePtyParams = shape(
  'ProcessResizePtyParams',
  'The new size of the terminal of a process.',
  {
    processHandle: required(Type.String(), 'The handle that the client chose in `process/spawn`.'),
    size: required(ProcessTerminalSize, 'The new size.'),
  },
);

export const ProcessResizePtyResponse = shape(
  'ProcessResizePtyResponse',
  'Nothing: the terminal has the new size.',
  {},
);

export const ProcessSpawnParams = shape(
  'ProcessSpawnParams',
  'What to run, where, and how its input and output are to be handled.',
  {
    command: required(
      Type.Array(Type.String()),
      'The program and its arguments; must not be empty. No shell is put in between.',
    ),
    cwd: required(AbsolutePathBuf, 'Working directory of the process; has to be absolute.'),
    env: optional(
      nullable(map(nullable(Type.String()))),
      'Environment variables to set beside those of the server; null as a value removes one.',
    ),
    outputBytesCap: optional(
      nullable(uint64()),
      'Most bytes to give of each stream; absent: the default of the server, null: no limit.',
    ),
    processHandle: required(
      Type.String(),
      'Chosen by the client; names the process on this connection, and is free again when it has ended.',
    ),
    size: optional(
      nullable(ProcessTerminalSize),
      'Size of the terminal at first, where `tty` is set.',
    ),
    streamStdin: optional(Type.Boolean(), 'Whether input will come by `process/writeStdin`.'),
    streamStdoutStderr: optional(
      Type.Boolean(),
      'Whether output shall be sent as it comes, by `process/outputDelta`; it is not given again at the end.',
    ),
    timeoutMs: optional(
      nullable(int64()),
      'Longest time the process may run, in milliseconds; absent: the default of the server, null: no limit.',
    ),
    tty: optional(
      Type.Boolean(),
      'Whether to run it in a pseudo-terminal, which streams both ways.',
    ),
  },
);

export const ProcessSpawnResponse = shape(
  'ProcessSpawnResponse',
  'Nothing: the process runs; its end comes as `process/exited`.',
  {},
);

export const ProcessWriteStdinParams = shape(
  'ProcessWriteStdinParams',
  'What to write to the input of a process.',
  {
    closeStdin: optional(Type.Boolean(), 'Whether to close the input after the bytes are written.'),
    deltaBase64: optional(
      nullable(Type.String()),
      'The bytes to write, in Base64; absent or null: none.',
    ),
    processHandle: required(Type.String(), 'The handle that the client chose in `process/spawn`.'),
  },
);

export const ProcessWriteStdinResponse = shape(
  'ProcessWriteStdinResponse',
  'Nothing: the input is passed on.',
  {},
);

export const processSpawn = request('process/spawn', {
  description:
    'Starts a process on the machine of the server, outside any sandbox. Its output may come as `process/outputDelta`, its end comes as `process/exited`.',
  params: ProcessSpawnParams,
  result: ProcessSpawnResponse,
  errors: ['emptyCommand', 'processHandleTaken', 'spawnFailed'],
  order: write('process', 'processHandle'),
  stability: 'experimental',
  since: '0.169.0',
});

export const processWriteStdin = request('process/writeStdin', {
  description:
    'Writes to the input of a process, or closes it; for processes started with `streamStdin`.',
  params: ProcessWriteStdinParams,
  result: ProcessWriteStdinResponse,
  errors: ['invalidDelta', 'nothingToWrite', 'processNotRunning'],
  order: write('process', 'processHandle'),
  stability: 'experimental',
  since: '0.169.0',
});

export const processKill = request('process/kill', {
  description: 'Kills a process; `process/exited` follows.',
  params: ProcessKillParams,
  result: ProcessKillResponse,
  errors: ['processNotRunning'],
  order: write('process', 'processHandle'),
  stability: 'experimental',
  since: '0.169.0',
});

export const processResizePty = request('process/resizePty', {
  description: 'Changes the size of the terminal of a process that was started with `tty`.',
  params: ProcessResizePtyParams,
  result: ProcessResizePtyResponse,
  errors: ['processNotRunning'],
  order: write('process', 'processHandle'),
  stability: 'experimental',
  since: '0.169.0',
});

export const processOutputDelta = notification('process/outputDelta', {
  description: 'A process has put something out; sent where `streamStdoutStderr` was set.',
  params: ProcessOutputDeltaNotification,
  stability: 'stable',
  since: '0.136.0',
});

export const processExited = notification('process/exited', {
  description: 'A process started by `process/spawn` has ended.',
  params: ProcessExitedNotification,
  stability: 'stable',
  since: '0.136.0',
});
