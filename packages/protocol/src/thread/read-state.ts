/** The `thread/readState/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, request, write } from '../define.ts';
import { closedUnion, nullable, openUnion, optional, required, shape, variant } from '../shapes.ts';

export const ThreadUnreadPosition = openUnion(
  'ThreadUnreadPosition',
  'Where the unread part of a thread begins.',
  'type',
  {
    threadStart: variant(
      'ThreadStartThreadUnreadPosition',
      'The thread was marked as unread as a whole.',
    ),
    turn: variant('TurnThreadUnreadPosition', 'Unread from the result of a turn on.', {
      turnId: required(Type.String()),
    }),
  },
);

export const ThreadReadState = shape('ThreadReadState', 'What of a thread has not been read yet.', {
  firstUnread: optional(
    nullable(ThreadUnreadPosition),
    'Where the unread part begins; null where everything is read.',
  ),
  revision: required(
    Type.String(),
    'Version of this state, for `expectedRevision` of the next update.',
  ),
});

export const ThreadReadStateChangedNotification = shape(
  'ThreadReadStateChangedNotification',
  'What of a thread is unread now.',
  {
    readState: required(ThreadReadState, 'The state from now on.'),
    threadId: required(Type.String()),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ThreadReadStateOperation = closedUnion(
  'ThreadReadStateOperation',
  'How to mark a thread.',
  'type',
  {
    read: variant('ReadThreadReadStateOperation', 'Mark the thread as read.'),
    unread: variant('UnreadThreadReadStateOperation', 'Mark the thread as unread.'),
  },
);

export const ThreadReadStateUpdateParams = shape(
  'ThreadReadStateUpdateParams',
  'How to mark which thread.',
  {
    expectedRevision: required(
      Type.String(),
      'The `revision` the client last saw, so that a change in between is noticed.',
    ),
    operation: required(
      ThreadReadStateOperation,
      'Whether to mark the thread as read or as unread.',
    ),
    threadId: required(Type.String()),
  },
);

export const ThreadReadStateUpdateResponse = shape(
  'ThreadReadStateUpdateResponse',
  'What of the thread is unread after the update.',
  {
    readState: required(ThreadReadState, 'The state as it is now.'),
  },
);

export const threadReadStateUpdate = request('thread/readState/update', {
  description:
    'Marks a thread as read or unread. `thread/readState/changed` tells of the new state.',
  params: ThreadReadStateUpdateParams,
  result: ThreadReadStateUpdateResponse,
  errors: ['invalidThreadId'],
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const threadReadStateChanged = notification('thread/readState/changed', {
  description: 'What is unread in a thread has changed.',
  params: ThreadReadStateChangedNotification,
  stability: 'stable',
  since: '0.163.0',
});
