/** `thread/list` and what it speaks of. */
import * as Type from 'typebox';
import { request } from '../define.ts';
import { closedEnum, map, nullable, optional, required, shape, uint32, union } from '../shapes.ts';
import { SortDirection } from '../sort.ts';
import { ThreadReadState } from './read-state.ts';
import { ThreadSourceKind } from './source.ts';
import { Thread } from './thread.ts';

export const ThreadListCwdFilter = union(
  'ThreadListCwdFilter',
  'One working directory, or several of which any will do.',
  [Type.String(), Type.Array(Type.String())],
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ThreadSortKey = closedEnum(
  'ThreadSortKey',
  'By what to sort threads: creation, last change, recency, or place within a section.',
  ['created_at', 'updated_at', 'recency_at', 'section_position'],
);

export const ThreadListParams = shape(
  'ThreadListParams',
  'Which threads to list, in which order.',
  {
    ancestorThreadId: optional(
      nullable(Type.String()),
      'Only threads that descend from this one, over any number of generations. Not together with `parentThreadId`.',
      { stability: 'experimental' },
    ),
    archived: optional(
      nullable(Type.Boolean()),
      'True lists archived threads only; absent, null or false: only those that are not archived.',
    ),
    attachedToThreadId: optional(
      nullable(Type.String()),
      'Only threads that are attached to this one, which are left out otherwise. Not together with `parentThreadId` or `ancestorThreadId`.',
      { stability: 'experimental' },
    ),
    currentAccountOnly: optional(
      Type.Boolean(),
      'True lists only threads of the account that is signed in.',
    ),
    cursor: optional(
      nullable(Type.String()),
      'Pass the `nextCursor` of the page before; absent or null: the first page.',
    ),
    cwd: optional(
      nullable(ThreadListCwdFilter),
      'Only threads of this working directory, or of any of these.',
    ),
    excludedThreadIds: optional(
      nullable(Type.Array(Type.String())),
      'Ids of threads to leave out, 100 at most; the same for every page.',
    ),
    includeAttachedThreads: optional(
      Type.Boolean(),
      'True also searches threads that are attached to another one; goes with `searchTerm`.',
      { stability: 'experimental' },
    ),
    limit: optional(
      nullable(uint32()),
      'Most threads of a page: 25 when absent or null, 100 at most; 0 counts as 1.',
    ),
    modelProviders: optional(
      nullable(Type.Array(Type.String())),
      'Keys of the model providers whose threads to list; absent or null: only the configured one; empty: all.',
    ),
    originators: optional(
      nullable(Type.Array(Type.String())),
      'Only threads started by one of these clients, by the name each gave in `initialize`. For hosted servers; a local one refuses it.',
    ),
    parentThreadId: optional(
      nullable(Type.String()),
      'Only direct children of this thread. Not together with `ancestorThreadId`.',
      {
        stability: 'experimental',
      },
    ),
    projectId: optional(
      nullable(Type.String()),
      'Only threads of this project; null: of none, absent: of any.',
      { blank: [], stability: 'experimental' },
    ),
    searchTerm: optional(nullable(Type.String()), 'Only threads with this text in their title.'),
    sectionId: optional(
      nullable(Type.String()),
      'Only threads of this section; null: of none, absent: of any.',
    ),
    sortDirection: optional(nullable(SortDirection), 'Absent or null: the newest first.'),
    sortKey: optional(nullable(ThreadSortKey), 'What to sort by; absent or null: `created_at`.'),
    sourceKinds: optional(
      nullable(Type.Array(ThreadSourceKind)),
      'Kinds of origin to list; absent, null or empty: the interactive ones.',
    ),
    useStateDbOnly: optional(
      Type.Boolean(),
      'True answers from the state database alone, without looking at the session files.',
    ),
  },
);

export const ThreadListResponse = shape('ThreadListResponse', 'One page of the threads.', {
  backwardsCursor: optional(
    nullable(Type.String()),
    'Cursor for going the other way from this page; null where there is none.',
  ),
  data: required(Type.Array(Thread), 'The threads of this page, without their turns.'),
  nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
  readStates: optional(
    nullable(map(ThreadReadState)),
    'What is unread in the listed threads, by thread id, where a thread has such a state; null where the server keeps none.',
    { stability: 'experimental' },
  ),
});

export const threadList = request('thread/list', {
  description: 'Lists stored threads that pass every filter given, page by page.',
  params: ThreadListParams,
  result: ThreadListResponse,
  errors: ['invalidCursor'],
  stability: 'stable',
  since: '0.61.0',
});
