/** The `thread/section/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, request, write } from '../define.ts';
import { nullable, optional, required, shape } from '../shapes.ts';

export const ThreadSectionChangedNotification = shape(
  'ThreadSectionChangedNotification',
  'A thread was put into another section, or taken out of one.',
  {
    sectionId: required(nullable(Type.String()), 'Id of the section it is in now; null: in none.'),
    threadId: required(Type.String()),
  },
);

export const ThreadSectionMoveParams = shape('ThreadSectionMoveParams', 'Where to put a thread.', {
  beforeThreadId: optional(
    nullable(Type.String()),
    'Id of the thread to put it before; absent or null: it goes to the end.',
  ),
  sectionId: required(
    nullable(Type.String()),
    'Id of the section to put it into; null: into none.',
  ),
  threadId: required(Type.String()),
});

export const ThreadSectionMoveResponse = shape(
  'ThreadSectionMoveResponse',
  'The thread is where it was wanted.',
  {},
);

export const threadSectionMove = request('thread/section/move', {
  description:
    'Puts a thread into a section, takes it out of one, or moves it within; `thread/section/changed` tells of a new section.',
  params: ThreadSectionMoveParams,
  result: ThreadSectionMoveResponse,
  errors: ['invalidThreadId'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.155.0',
});

export const threadSectionChanged = notification('thread/section/changed', {
  description:
    'A thread was put into a section, moved within it or taken out. Sent to every initialised connection.',
  params: ThreadSectionChangedNotification,
  stability: 'stable',
  since: '0.169.0',
});
