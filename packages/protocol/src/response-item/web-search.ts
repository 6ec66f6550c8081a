/** Use of the web in the history of the model. */
import * as Type from 'typebox';
import { closedUnion, nullable, optional, variant } from '../shapes.ts';

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ResponsesApiWebSearchAction = closedUnion(
  'ResponsesApiWebSearchAction',
  'What the model did on the web, in the spelling of the model API.',
  'type',
  {
    search: variant('SearchResponsesApiWebSearchAction', 'It searched.', {
      queries: optional(
        nullable(Type.Array(Type.String())),
        'What was searched for, where there were several queries.',
      ),
      query: optional(nullable(Type.String()), 'What was searched for.'),
    }),
    open_page: variant('OpenPageResponsesApiWebSearchAction', 'It opened a page.', {
      url: optional(nullable(Type.String()), 'Address of the page; null where it is not told.'),
    }),
    find_in_page: variant(
      'FindInPageResponsesApiWebSearchAction',
      'It looked for something within a page.',
      {
        pattern: optional(nullable(Type.String()), 'What was looked for.'),
        url: optional(nullable(Type.String()), 'Address of the page; null where it is not told.'),
      },
    ),
    other: variant(
      'OtherResponsesApiWebSearchAction',
      'It did something that the server has no name for.',
    ),
  },
);
