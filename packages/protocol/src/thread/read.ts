/** `thread/read` and what it speaks of. */
import * as Type from 'typebox';
import { read, request } from '../define.ts';
import { nullable, optional, required, shape } from '../shapes.ts';
import { ThreadReadState } from './read-state.ts';
import { Thread } from './thread.ts';

export const ThreadReadParams = shape(
  'ThreadReadParams',
  'Which thread to read, and how much of it.',
  {
    includeTurns: optional(
      Type.Boolean(),
      'Whether to fill `turns` of the thread. Where its history is paginated, `thread/turns/list` serves better.',
    ),
    threadId: required(Type.String()),
  },
);

export const ThreadReadResponse = shape('ThreadReadResponse', 'The thread as stored or loaded.', {
  readState: optional(
    nullable(ThreadReadState),
    'What of the thread is still unread; null where that is not known.',
    { stability: 'experimental' },
  ),
  thread: required(Thread, 'The thread, with its turns where they were asked for.'),
});

export const threadRead = request('thread/read', {
  description: 'Gives a thread without loading or subscribing to it.',
  params: ThreadReadParams,
  result: ThreadReadResponse,
  errors: ['invalidThreadId', 'threadNotLoaded', 'threadNotMaterialized', 'threadUnreadable'],
  order: read('thread', 'threadId'),
  stability: 'stable',
  since: '0.95.0',
});
