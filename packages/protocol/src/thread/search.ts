/** `thread/search` and what it speaks of. */
import * as Type from 'typebox';
import { request } from '../define.ts';
import { closedEnum, nullable, optional, required, shape, uint32 } from '../shapes.ts';
import { SortDirection } from '../sort.ts';
import { ThreadSourceKind } from './source.ts';
import { Thread } from './thread.ts';

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ThreadSearchSortKey = closedEnum(
  'ThreadSearchSortKey',
  'Which time the threads found are ordered by: creation, last change or last activity.',
  ['created_at', 'updated_at', 'recency_at'],
);

export const ThreadSearchParams = shape(
  'ThreadSearchParams',
  'What to look for, and in which threads.',
  {
    archived: optional(
      nullable(Type.Boolean()),
      'True: archived threads only; absent, null or false: the others.',
    ),
    currentAccountOnly: optional(Type.Boolean(), 'Leaves out the threads of other accounts.'),
    cursor: optional(
      nullable(Type.String()),
      'Pass the `nextCursor` of the page before; absent or null: the first page.',
    ),
    includeAttachedThreads: optional(
      Type.Boolean(),
      'Whether threads that are attached to another one are searched as well.',
    ),
    limit: optional(
      nullable(uint32()),
      "Most threads on a page; absent or null: the server's default.",
    ),
    searchTerm: required(Type.String(), 'Text to look for.'),
    sortDirection: optional(
      nullable(SortDirection),
      'Whether the earliest or the latest come first; absent or null: the latest.',
    ),
    sortKey: optional(
      nullable(ThreadSearchSortKey),
      'Time that the threads are ordered by; absent or null: `created_at`.',
    ),
    sourceKinds: optional(
      nullable(Type.Array(ThreadSourceKind)),
      'Which kinds of threads to search, by origin; absent, null or empty: the interactive ones.',
    ),
  },
);

export const ThreadSearchResult = shape(
  'ThreadSearchResult',
  'A thread in which the search term was found.',
  {
    snippet: required(Type.String(), 'The text around a match.'),
    thread: required(Thread, 'The thread, without its turns.'),
  },
);

export const ThreadSearchResponse = shape(
  'ThreadSearchResponse',
  'A page of threads in which the search term was found.',
  {
    backwardsCursor: optional(
      nullable(Type.String()),
      'Cursor for paging in the opposite direction from here; null where there is nothing to page.',
    ),
    data: required(Type.Array(ThreadSearchResult), 'The threads found, in the order asked for.'),
    nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
  },
);

export const threadSearch = request('thread/search', {
  description:
    'Looks for a text in the stored threads and gives those that hold it, each with a snippet.',
  params: ThreadSearchParams,
  result: ThreadSearchResponse,
  errors: ['invalidCursor'],
  stability: 'experimental',
  since: '0.169.0',
});
