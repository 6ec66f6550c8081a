/** `thread/revert` and what it speaks of. */
import * as Type from 'typebox';
import { notification, request, write } from '../define.ts';
import { nullable, optional, required, shape } from '../shapes.ts';
import { Thread } from './thread.ts';

export const ThreadRevertParams = shape('ThreadRevertParams', 'How far to take a thread back.', {
  beforeTurnId: required(
    Type.String(),
    'Id of the turn to go back before; it and all later ones are dropped.',
  ),
  threadId: required(Type.String()),
});

export const ThreadRevertResponse = shape(
  'ThreadRevertResponse',
  'The thread as it is after going back.',
  {
    itemsBackwardsCursor: optional(
      nullable(Type.String()),
      'Cursor from which to page backwards through the items that are left; null where there is nothing to page.',
    ),
    thread: required(Thread, 'The thread as it is now, with empty `turns`.'),
    turnsBackwardsCursor: optional(
      nullable(Type.String()),
      'Cursor from which to page backwards through the turns that are left; null where there is nothing to page.',
    ),
  },
);

export const ThreadRevertedNotification = shape(
  'ThreadRevertedNotification',
  'A thread was taken back to an earlier state.',
  {
    threadId: required(Type.String()),
  },
);

export const threadRevert = request('thread/revert', {
  description:
    'Takes a loaded thread with a paginated history back to where it was before a turn. A running turn is interrupted; what was changed in files stays. `thread/reverted` follows.',
  params: ThreadRevertParams,
  result: ThreadRevertResponse,
  errors: ['invalidThreadId'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.155.0',
});

export const threadReverted = notification('thread/reverted', {
  description:
    'A thread was taken back before one of its turns; what a client holds of it is out of date.',
  params: ThreadRevertedNotification,
  stability: 'stable',
  since: '0.155.0',
});
