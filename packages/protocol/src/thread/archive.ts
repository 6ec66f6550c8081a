/** Threads that are put away, and taken back. */
import * as Type from 'typebox';
import { notification, request, write } from '../define.ts';
import { required, shape } from '../shapes.ts';
import { Thread } from './thread.ts';

export const ThreadArchiveParams = shape('ThreadArchiveParams', 'Which thread to archive.', {
  threadId: required(Type.String()),
});

export const ThreadArchiveResponse = shape('ThreadArchiveResponse', 'The thread is archived.', {});

export const ThreadArchivedNotification = shape(
  'ThreadArchivedNotification',
  'A thread was archived.',
  {
    threadId: required(Type.String()),
  },
);

export const ThreadUnarchiveParams = shape(
  'ThreadUnarchiveParams',
  'Which thread to bring back from the archive.',
  {
    threadId: required(Type.String()),
  },
);

export const ThreadUnarchiveResponse = shape(
  'ThreadUnarchiveResponse',
  'The thread that was brought back.',
  {
    thread: required(Thread, 'The thread, with its new `path`.'),
  },
);

export const ThreadUnarchivedNotification = shape(
  'ThreadUnarchivedNotification',
  'A thread was brought back from the archive.',
  {
    threadId: required(Type.String()),
  },
);

export const threadArchive = request('thread/archive', {
  description:
    'Moves the file of a thread to the archive and, where that can be done, those of the threads it has spawned. `thread/archived` follows for each.',
  params: ThreadArchiveParams,
  result: ThreadArchiveResponse,
  errors: ['invalidSessionId', 'noRolloutFound'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.61.0',
});

export const threadUnarchive = request('thread/unarchive', {
  description: 'Brings a thread back from the archive; `thread/unarchived` follows.',
  params: ThreadUnarchiveParams,
  result: ThreadUnarchiveResponse,
  errors: ['invalidSessionId', 'noArchivedRolloutFound'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.95.0',
});

export const threadArchived = notification('thread/archived', {
  description: 'A thread was moved to the archive.',
  params: ThreadArchivedNotification,
  stability: 'stable',
  since: '0.107.0',
});

export const threadUnarchived = notification('thread/unarchived', {
  description: 'A thread is back from the archive.',
  params: ThreadUnarchivedNotification,
  stability: 'stable',
  since: '0.107.0',
});
