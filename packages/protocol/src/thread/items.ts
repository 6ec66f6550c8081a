/** The `thread/items/…` methods and what they speak of. */
import * as Type from 'typebox';
import { read, request } from '../define.ts';
import { ThreadItem } from '../item/thread-item.ts';
import {
  closedUnion,
  int64,
  nullable,
  optional,
  required,
  shape,
  uint32,
  union,
  variant,
} from '../shapes.ts';
import { SortDirection } from '../sort.ts';

export const ThreadItemEntry = shape(
  'ThreadItemEntry',
  'An item of a thread, with the turn it belongs to.',
  {
    completedAtMs: optional(
      nullable(int64()),
      'When the item was completed, in ms since the epoch; null where unknown or still under way.',
    ),
    item: required(ThreadItem),
    outputDeferred: optional(
      Type.Boolean(),
      'True where the output was left out as asked; `thread/items/read` gives it.',
      { stability: 'experimental' },
    ),
    startedAtMs: optional(
      nullable(int64()),
      'When the item was started, in ms since the epoch; null where unknown.',
    ),
    turnId: required(Type.String()),
  },
);

export const ThreadItemOutputDeferral = shape(
  'ThreadItemOutputDeferral',
  'For which kinds of item to leave out the output.',
  {
    commandExecution: optional(
      Type.Boolean(),
      'True leaves out the output of commands that succeeded.',
      {
        stability: 'experimental',
      },
    ),
    mcpToolCall: optional(
      Type.Boolean(),
      'True leaves out plain text results of MCP tool calls that succeeded.',
      {
        stability: 'experimental',
      },
    ),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ThreadItemsListAnchor = closedUnion(
  'ThreadItemsListAnchor',
  'A place in a turn at which a page can start: behind an item or, where the newest come first, before it.',
  'type',
  {
    item: variant('ItemThreadItemsListAnchor', 'Start at a given item.', {
      itemId: required(Type.String()),
    }),
  },
);

export const ThreadItemsListCursor = union(
  'ThreadItemsListCursor',
  'Where a page starts: a cursor of the page before, or an anchor.',
  [Type.String(), ThreadItemsListAnchor],
);

export const ThreadItemsListParams = shape(
  'ThreadItemsListParams',
  'Which page of the items of a thread to give.',
  {
    cursor: optional(
      nullable(ThreadItemsListCursor),
      'Pass the `nextCursor` of the page before, or an anchor, which needs a `turnId`; absent or null: the first page.',
    ),
    deferOutput: optional(
      nullable(ThreadItemOutputDeferral),
      'Outputs of the turn to leave out for now; absent or null leaves out none.',
    ),
    limit: optional(
      nullable(uint32()),
      'Most entries of a page; absent or null: the server decides.',
    ),
    sortDirection: optional(
      nullable(SortDirection),
      'Whether the oldest or the newest items come first; absent or null: the oldest.',
    ),
    threadId: required(Type.String()),
    turnId: optional(
      nullable(Type.String()),
      'Gives only the items of this turn; absent or null: of all turns.',
    ),
  },
);

export const ThreadItemsListResponse = shape(
  'ThreadItemsListResponse',
  'One page of the items of a thread.',
  {
    backwardsCursor: optional(
      nullable(Type.String()),
      'Cursor for going the other way from this page; null where there is none.',
    ),
    data: required(Type.Array(ThreadItemEntry), 'The items of this page.'),
    nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
  },
);

export const ThreadItemsReadParams = shape(
  'ThreadItemsReadParams',
  'Which items of a turn to give in full.',
  {
    itemIds: required(Type.Array(Type.String()), 'Ids of the items, 1 to 100.'),
    threadId: required(Type.String()),
    turnId: required(Type.String(), 'Id of the turn the items belong to.'),
  },
);

export const ThreadItemsReadResponse = shape('ThreadItemsReadResponse', 'The items asked for.', {
  data: required(
    Type.Array(ThreadItemEntry),
    'The items that were found, in the order of the history.',
  ),
});

export const threadItemsList = request('thread/items/list', {
  description: 'Lists the items of a thread, or of one of its turns, page by page.',
  params: ThreadItemsListParams,
  result: ThreadItemsListResponse,
  errors: [
    'anchorNeedsTurn',
    'invalidCursor',
    'invalidThreadId',
    'threadNotLoaded',
    'threadNotMaterialized',
    'threadUnreadable',
  ],
  order: read('thread', 'threadId'),
  stability: 'stable',
  since: '0.155.0',
});

export const threadItemsRead = request('thread/items/read', {
  description: 'Gives items of one turn in full, such as those whose output a list left out.',
  params: ThreadItemsReadParams,
  result: ThreadItemsReadResponse,
  errors: ['invalidThreadId'],
  order: read('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});
