/** The `thread/status/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification } from '../define.ts';
import { openEnum, openUnion, required, shape, variant } from '../shapes.ts';

export const ThreadActiveFlag = openEnum(
  'ThreadActiveFlag',
  'What an active thread is waiting for: the decision on an approval or an answer from the person.',
  ['waitingOnApproval', 'waitingOnUserInput'],
);

export const ThreadStatus = openUnion('ThreadStatus', 'What a thread is doing.', 'type', {
  notLoaded: variant('NotLoadedThreadStatus', 'The thread is stored but not in memory.'),
  idle: variant('IdleThreadStatus', 'The thread is loaded and no turn is running.'),
  systemError: variant(
    'SystemErrorThreadStatus',
    'The last turn failed; the next turn makes the thread active again.',
  ),
  active: variant('ActiveThreadStatus', 'A turn is running.', {
    activeFlags: required(
      Type.Array(ThreadActiveFlag),
      'What the thread is waiting for; empty while it works.',
    ),
  }),
});

export const ThreadStatusChangedNotification = shape(
  'ThreadStatusChangedNotification',
  'The status of a thread has changed.',
  {
    status: required(ThreadStatus, 'The new status.'),
    threadId: required(Type.String()),
  },
);

export const threadStatusChanged = notification('thread/status/changed', {
  description:
    'A thread was loaded or unloaded, set to work, came to rest, failed, or waits for somebody.',
  params: ThreadStatusChangedNotification,
  stability: 'stable',
  since: '0.107.0',
});
