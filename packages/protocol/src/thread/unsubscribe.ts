/** `thread/unsubscribe`, and what becomes of a thread that nobody listens to. */
import * as Type from 'typebox';
import { notification, request, write } from '../define.ts';
import { openEnum, required, shape } from '../shapes.ts';

export const ThreadUnsubscribeParams = shape(
  'ThreadUnsubscribeParams',
  'Which thread the connection no longer wants to hear of.',
  {
    threadId: required(Type.String()),
  },
);

export const ThreadUnsubscribeStatus = openEnum(
  'ThreadUnsubscribeStatus',
  'What unsubscribing came to: done (`unsubscribed`), or needless, as the connection had no subscription (`notSubscribed`) or the thread is not in memory (`notLoaded`).',
  ['notLoaded', 'notSubscribed', 'unsubscribed'],
);

export const ThreadUnsubscribeResponse = shape(
  'ThreadUnsubscribeResponse',
  'What unsubscribing came to.',
  {
    status: required(ThreadUnsubscribeStatus),
  },
);

export const ThreadClosedNotification = shape(
  'ThreadClosedNotification',
  'A thread was unloaded.',
  {
    threadId: required(Type.String()),
  },
);

export const threadUnsubscribe = request('thread/unsubscribe', {
  description:
    'Ends the notifications of a thread to this connection. A thread without subscribers stays loaded for 30 minutes, in case somebody comes back.',
  params: ThreadUnsubscribeParams,
  result: ThreadUnsubscribeResponse,
  errors: ['invalidThreadId'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.107.0',
});

export const threadClosed = notification('thread/closed', {
  description: 'A thread has left memory, as nobody was subscribed any more.',
  params: ThreadClosedNotification,
  stability: 'stable',
  since: '0.107.0',
});
