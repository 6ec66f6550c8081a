/** `thread/loaded/list` and what it speaks of. */
import * as Type from 'typebox';
import { request } from '../define.ts';
import { nullable, optional, required, shape, uint32 } from '../shapes.ts';

export const ThreadLoadedListParams = shape(
  'ThreadLoadedListParams',
  'Asks for the threads in memory, page by page.',
  {
    cursor: optional(
      nullable(Type.String()),
      'Pass the `nextCursor` of the page before; absent or null: the first page.',
    ),
    limit: optional(nullable(uint32()), 'Most ids on a page; absent or null: all.'),
  },
);

export const ThreadLoadedListResponse = shape(
  'ThreadLoadedListResponse',
  'A page of the threads in memory.',
  {
    data: required(Type.Array(Type.String()), 'Ids of the threads.'),
    nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
  },
);

export const threadLoadedList = request('thread/loaded/list', {
  description: 'Gives the ids of the threads in memory.',
  params: ThreadLoadedListParams,
  result: ThreadLoadedListResponse,
  errors: ['invalidCursor'],
  stability: 'stable',
  since: '0.80.0',
});
