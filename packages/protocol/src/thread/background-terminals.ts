/** The `thread/backgroundTerminals/…` methods and what they speak of. */
import * as Type from 'typebox';
import { read, request, write } from '../define.ts';
import { LegacyAppPathString } from '../path.ts';
import { nullable, optional, required, shape, uint32, uint64 } from '../shapes.ts';

export const ThreadBackgroundTerminal = shape(
  'ThreadBackgroundTerminal',
  'A command of a thread that still runs in the background.',
  {
    command: required(Type.String(), 'The command line.'),
    cpuPercent: optional(
      nullable(Type.Number()),
      'Use of the processor in per cent; null where unknown.',
    ),
    cwd: required(LegacyAppPathString, 'Directory the command runs in.'),
    itemId: required(Type.String(), 'Id of the item that shows the command.'),
    osPid: optional(nullable(uint32()), 'Process id of the operating system; null where unknown.'),
    processId: required(
      Type.String(),
      'Id the server gave the process; `thread/backgroundTerminals/terminate` takes it.',
    ),
    rssKb: optional(nullable(uint64()), 'Resident memory in kilobytes; null where unknown.'),
  },
);

export const ThreadBackgroundTerminalsListResponse = shape(
  'ThreadBackgroundTerminalsListResponse',
  'One page of the background commands of a thread.',
  {
    data: required(Type.Array(ThreadBackgroundTerminal), 'The commands of this page.'),
    nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
  },
);

export const ThreadBackgroundTerminalsCleanParams = shape(
  'ThreadBackgroundTerminalsCleanParams',
  'Of which thread to end the background commands.',
  {
    threadId: required(Type.String()),
  },
);

export const ThreadBackgroundTerminalsCleanResponse = shape(
  'ThreadBackgroundTerminalsCleanResponse',
  'The request to end the background commands is accepted.',
  {},
);

export const ThreadBackgroundTerminalsListParams = shape(
  'ThreadBackgroundTerminalsListParams',
  'Of which thread to list the background commands.',
  {
    cursor: optional(
      nullable(Type.String()),
      'Pass the `nextCursor` of the page before; absent or null: the first page.',
    ),
    limit: optional(
      nullable(uint32()),
      'Most entries of a page; absent or null: the server decides.',
    ),
    threadId: required(Type.String()),
  },
);

export const ThreadBackgroundTerminalsTerminateParams = shape(
  'ThreadBackgroundTerminalsTerminateParams',
  'Which background command to end.',
  {
    processId: required(
      Type.String(),
      'As given by `thread/backgroundTerminals/list`; not a process id of the operating system.',
    ),
    threadId: required(Type.String()),
  },
);

export const ThreadBackgroundTerminalsTerminateResponse = shape(
  'ThreadBackgroundTerminalsTerminateResponse',
  'Whether a background command was ended.',
  {
    terminated: required(Type.Boolean(), 'True where a command was ended.'),
  },
);

export const threadBackgroundTerminalsClean = request('thread/backgroundTerminals/clean', {
  description: 'Ends all background commands of a thread.',
  params: ThreadBackgroundTerminalsCleanParams,
  result: ThreadBackgroundTerminalsCleanResponse,
  errors: ['invalidThreadId', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.107.0',
});

export const threadBackgroundTerminalsList = request('thread/backgroundTerminals/list', {
  description: 'Lists the commands of a thread that still run in the background.',
  params: ThreadBackgroundTerminalsListParams,
  result: ThreadBackgroundTerminalsListResponse,
  errors: ['invalidCursor', 'invalidThreadId', 'threadNotFound'],
  order: read('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadBackgroundTerminalsTerminate = request('thread/backgroundTerminals/terminate', {
  description: 'Ends one background command of a thread.',
  params: ThreadBackgroundTerminalsTerminateParams,
  result: ThreadBackgroundTerminalsTerminateResponse,
  errors: ['invalidTerminalId', 'invalidThreadId', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});
