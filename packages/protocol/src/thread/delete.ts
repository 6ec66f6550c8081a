/** `thread/delete` and what it speaks of. */
import * as Type from 'typebox';
import { notification, request, write } from '../define.ts';
import { required, shape } from '../shapes.ts';

export const ThreadDeleteParams = shape('ThreadDeleteParams', 'Which thread to delete.', {
  threadId: required(Type.String()),
});

export const ThreadDeleteResponse = shape('ThreadDeleteResponse', 'The thread is gone.', {});

export const ThreadDeletedNotification = shape(
  'ThreadDeletedNotification',
  'A thread was deleted.',
  {
    threadId: required(Type.String()),
  },
);

export const threadDelete = request('thread/delete', {
  description:
    'Deletes a thread for good, archived or not, and the threads it has spawned. `thread/deleted` follows for each.',
  params: ThreadDeleteParams,
  result: ThreadDeleteResponse,
  errors: ['invalidThreadId', 'noRolloutFound'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.145.0',
});

export const threadDeleted = notification('thread/deleted', {
  description: 'A thread was deleted for good.',
  params: ThreadDeletedNotification,
  stability: 'stable',
  since: '0.145.0',
});
