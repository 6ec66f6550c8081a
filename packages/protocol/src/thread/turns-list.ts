/** `thread/turns/list` and what it speaks of. */
import * as Type from 'typebox';
import { read, request } from '../define.ts';
import { nullable, optional, required, shape, uint32 } from '../shapes.ts';
import { SortDirection } from '../sort.ts';
import { Turn, TurnItemsView } from '../turn/turn.ts';

export const ThreadTurnsListParams = shape(
  'ThreadTurnsListParams',
  'Which turns of a thread to give.',
  {
    cursor: optional(
      nullable(Type.String()),
      'Pass the `nextCursor` of the page before; absent or null: the first page.',
    ),
    itemsView: optional(
      nullable(TurnItemsView),
      'How much of the items of each turn to give; absent or null: `summary`.',
    ),
    limit: optional(
      nullable(uint32()),
      "Most turns on a page; absent or null: the server's default.",
    ),
    sortDirection: optional(
      nullable(SortDirection),
      'Whether the oldest or the newest turns come first; absent or null: the newest.',
    ),
    threadId: required(Type.String()),
  },
);

export const ThreadTurnsListResponse = shape(
  'ThreadTurnsListResponse',
  'A page of the turns of a thread.',
  {
    backwardsCursor: optional(
      nullable(Type.String()),
      'Cursor for paging in the opposite direction from here; null where there is nothing to page.',
    ),
    data: required(Type.Array(Turn), 'The turns, in the order asked for.'),
    nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
  },
);

export const threadTurnsList = request('thread/turns/list', {
  description: 'Gives the turns of a thread, page by page.',
  params: ThreadTurnsListParams,
  result: ThreadTurnsListResponse,
  errors: [
    'invalidCursor',
    'invalidThreadId',
    'threadNotLoaded',
    'threadNotMaterialized',
    'threadUnreadable',
  ],
  order: read('thread', 'threadId'),
  stability: 'stable',
  since: '0.125.0',
});
