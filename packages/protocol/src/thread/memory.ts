/** What a thread has to do with the memory. */
import * as Type from 'typebox';
import { read, request, write } from '../define.ts';
import { closedEnum, nullable, optional, required, shape } from '../shapes.ts';

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ThreadMemoryMode = closedEnum(
  'ThreadMemoryMode',
  'Whether memories may be made from a thread.',
  ['enabled', 'disabled'],
);

export const ThreadMemoryModeSetParams = shape(
  'ThreadMemoryModeSetParams',
  'Whether memories may be made from a thread from now on.',
  {
    mode: required(ThreadMemoryMode),
    threadId: required(Type.String()),
  },
);

export const ThreadMemoryModeSetResponse = shape(
  'ThreadMemoryModeSetResponse',
  'The mode is set.',
  {},
);

export const ThreadMemoryReadParams = shape('ThreadMemoryReadParams', 'Whose memory to read.', {
  threadId: required(Type.String()),
});

export const ThreadMemoryReadResponse = shape(
  'ThreadMemoryReadResponse',
  'What memory holds of a thread.',
  {
    summary: optional(
      nullable(Type.String()),
      'Summary of the thread; null where there is none or memory is not in use.',
    ),
  },
);

export const threadMemoryModeSet = request('thread/memoryMode/set', {
  description:
    'Says whether memories may be made from a thread, which need not be loaded. The choice is stored.',
  params: ThreadMemoryModeSetParams,
  result: ThreadMemoryModeSetResponse,
  errors: ['invalidThreadId'],
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadMemoryRead = request('thread/memory/read', {
  description: 'Gives what memory holds of a loaded thread.',
  params: ThreadMemoryReadParams,
  result: ThreadMemoryReadResponse,
  errors: ['invalidThreadId'],
  order: read('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});
