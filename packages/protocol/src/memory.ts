/** The `memory/…` methods and what they speak of. */
import * as Type from 'typebox';
import { read, request, write } from './define.ts';
import { nullable, optional, required, shape, uint32 } from './shapes.ts';

export const MemoryResetResponse = shape(
  'MemoryResetResponse',
  'Empty: the memories have been reset.',
  {},
);

export const MemoryStatusParams = shape('MemoryStatusParams', 'Asks how far memory has come.', {
  minConsolidatedThreads: optional(
    nullable(uint32()),
    'How many consolidated threads it takes to be ready, 1 to 4096; null and absent: 20.',
  ),
});

export const MemoryStatusResponse = shape('MemoryStatusResponse', 'How far memory has come.', {
  v2ConsolidatedThreads: required(
    uint32(),
    'How many threads the second version of memory has consolidated.',
  ),
  v2Ready: required(Type.Boolean(), 'Whether the second version of memory is ready for use.'),
});

export const memoryStatus = request('memory/status', {
  description: 'Tells whether memory is ready and how many threads went into it.',
  params: MemoryStatusParams,
  result: MemoryStatusResponse,
  order: read('memory'),
  stability: 'experimental',
  since: '0.169.0',
});

export const memoryReset = request('memory/reset', {
  description:
    'Deletes all memories of this server, and what it noted on the way to them. Whether memories may be made from a thread (`thread/memoryMode/set`) stays as it is.',
  result: MemoryResetResponse,
  order: write('memory'),
  stability: 'experimental',
  since: '0.169.0',
});
