/** How the history of a thread is condensed. */
import * as Type from 'typebox';
import { notification, request, write } from '../define.ts';
import { required, shape } from '../shapes.ts';

export const ThreadCompactStartParams = shape(
  'ThreadCompactStartParams',
  'Which thread to compact.',
  {
    threadId: required(Type.String()),
  },
);

export const ThreadCompactStartResponse = shape(
  'ThreadCompactStartResponse',
  'Compaction has begun.',
  {},
);

export const ContextCompactedNotification = shape(
  'ContextCompactedNotification',
  'The context of a thread was compacted.',
  {
    threadId: required(Type.String()),
    turnId: required(Type.String(), 'Id of the turn in which it was done.'),
  },
);

export const threadCompactStart = request('thread/compact/start', {
  description: 'Starts to compact the context of a thread; a `contextCompaction` item shows it.',
  params: ThreadCompactStartParams,
  result: ThreadCompactStartResponse,
  errors: ['invalidThreadId', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.107.0',
});

export const threadCompacted = notification('thread/compacted', {
  description:
    'The context of a thread has been compacted, so that it takes up less of the context window.',
  params: ContextCompactedNotification,
  stability: 'stable',
  since: '0.80.0',
  deprecated: 'The `contextCompaction` item tells of it.',
});
