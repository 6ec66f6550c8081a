/** `thread/searchOccurrences` and what it speaks of. */
import * as Type from 'typebox';
import { read, request } from '../define.ts';
import { nullable, optional, required, shape, uint32 } from '../shapes.ts';

export const ThreadSearchTextRange = shape('ThreadSearchTextRange', 'A stretch of a text.', {
  end: required(uint32(), 'Offset of the code unit behind its last.'),
  start: required(uint32(), 'Where it begins, in UTF-16 code units from 0.'),
});

export const ThreadSearchOccurrence = shape(
  'ThreadSearchOccurrence',
  'One place in a thread where the search term was found.',
  {
    itemId: required(Type.String(), 'Id of the item that holds the text.'),
    snippet: required(Type.String(), 'The text around the match.'),
    snippetMatchRange: required(ThreadSearchTextRange, 'Where in `snippet` the match is.'),
    turnCursor: required(Type.String(), 'Cursor for `thread/turns/list` that leads to the turn.'),
    turnId: required(Type.String()),
  },
);

export const ThreadSearchOccurrencesResponse = shape(
  'ThreadSearchOccurrencesResponse',
  'A page of places where the search term was found.',
  {
    data: required(
      Type.Array(ThreadSearchOccurrence),
      'The places found, the earliest message first.',
    ),
    nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
  },
);

export const ThreadSearchOccurrencesParams = shape(
  'ThreadSearchOccurrencesParams',
  'What to look for in one thread.',
  {
    cursor: optional(
      nullable(Type.String()),
      'Pass the `nextCursor` of the page before; absent or null: the first page.',
    ),
    limit: optional(
      nullable(uint32()),
      "Most places on a page; absent or null: the server's default.",
    ),
    searchTerm: required(
      Type.String(),
      'Text to look for in what the user wrote and the agent answered, in any case of letters.',
    ),
    threadId: required(Type.String()),
  },
);

export const threadSearchOccurrences = request('thread/searchOccurrences', {
  description:
    'Looks for a text in one thread and gives every place where it occurs, page by page.',
  params: ThreadSearchOccurrencesParams,
  result: ThreadSearchOccurrencesResponse,
  errors: ['invalidCursor', 'invalidThreadId'],
  order: read('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});
