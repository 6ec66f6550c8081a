/** `thread/timeline/list` and what it speaks of. */
import * as Type from 'typebox';
import { read, request } from '../define.ts';
import { ThreadItem } from '../item/thread-item.ts';
import {
  int64,
  nullable,
  openUnion,
  optional,
  required,
  shape,
  uint32,
  uint64,
  variant,
} from '../shapes.ts';
import { TurnError } from '../turn/error.ts';
import { TurnStatus } from '../turn/turn.ts';
import { ThreadRealtimeItem } from './realtime-items.ts';

export const ThreadTimelineEntry = openUnion(
  'ThreadTimelineEntry',
  'One thing that happened in a thread, at its place in the order of events.',
  'type',
  {
    item: variant('ItemThreadTimelineEntry', 'An item of a turn.', {
      item: required(ThreadItem),
      position: required(uint64(), 'Place in the timeline.'),
      turnId: required(Type.String()),
    }),
    realtime: variant('RealtimeThreadTimelineEntry', 'An item of a realtime conversation.', {
      item: required(ThreadRealtimeItem),
      position: required(uint64(), 'Place in the timeline.'),
    }),
    turnStarted: variant('TurnStartedThreadTimelineEntry', 'A turn began.', {
      position: required(uint64(), 'Place in the timeline.'),
      started_at: optional(
        nullable(int64()),
        'When it began, in seconds since the epoch; null where not known.',
      ),
      turn_id: required(Type.String()),
    }),
    turnCompleted: variant(
      'TurnCompletedThreadTimelineEntry',
      'A turn came to its end, whichever.',
      {
        completed_at: optional(
          nullable(int64()),
          'When it ended, in seconds since the epoch; null where not known.',
        ),
        duration_ms: optional(
          nullable(int64()),
          'How long it took, in milliseconds; null where not known.',
        ),
        error: optional(nullable(TurnError), 'Why it failed; null where it did not.'),
        position: required(uint64(), 'Place in the timeline.'),
        started_at: optional(
          nullable(int64()),
          'When it began, in seconds since the epoch; null where not known.',
        ),
        status: required(TurnStatus, 'How it ended.'),
        turn_id: required(Type.String()),
      },
    ),
  },
);

export const ThreadTimelineListResponse = shape(
  'ThreadTimelineListResponse',
  'A page of the timeline of a thread.',
  {
    activeRealtimeSessionAtPageStart: optional(
      nullable(Type.String()),
      'Id of the realtime session that was open where the page begins; null where none was.',
    ),
    data: required(Type.Array(ThreadTimelineEntry), 'The entries, in order.'),
    nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
  },
);

export const ThreadTimelineListParams = shape(
  'ThreadTimelineListParams',
  'Which part of the timeline of a thread to give.',
  {
    cursor: optional(
      nullable(Type.String()),
      'Pass the `nextCursor` of the page before; absent or null: the first page.',
    ),
    limit: optional(
      nullable(uint32()),
      "Most entries on a page; absent or null: the server's default.",
    ),
    threadId: required(Type.String()),
  },
);

export const threadTimelineList = request('thread/timeline/list', {
  description:
    'Gives the turns, items and realtime items of a thread as one sequence, page by page.',
  params: ThreadTimelineListParams,
  result: ThreadTimelineListResponse,
  errors: ['invalidCursor', 'invalidThreadId'],
  order: read('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});
