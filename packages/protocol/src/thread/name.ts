/** The `thread/name/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, request, write } from '../define.ts';
import { nullable, optional, required, shape } from '../shapes.ts';

export const ThreadNameUpdatedNotification = shape(
  'ThreadNameUpdatedNotification',
  'What a thread is called from now on.',
  {
    threadId: required(Type.String()),
    threadName: optional(
      nullable(Type.String()),
      'The name; null where the thread has none any more.',
    ),
  },
);

export const ThreadSetNameParams = shape('ThreadSetNameParams', 'What to call a thread.', {
  name: required(Type.String(), 'The name; must not be blank.'),
  threadId: required(Type.String()),
});

export const ThreadSetNameResponse = shape('ThreadSetNameResponse', 'The name is stored.', {});

export const threadNameSet = request('thread/name/set', {
  description:
    'Gives a thread a name, which others may have, too. The thread need not be loaded. `thread/name/updated` follows.',
  params: ThreadSetNameParams,
  result: ThreadSetNameResponse,
  errors: ['emptyThreadName', 'ephemeralThread', 'invalidThreadId', 'noRolloutFound'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.95.0',
});

export const threadNameUpdated = notification('thread/name/updated', {
  description: 'The name of a thread has changed.',
  params: ThreadNameUpdatedNotification,
  stability: 'stable',
  since: '0.95.0',
});
