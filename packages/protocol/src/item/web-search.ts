/** What the agent does on the web. */
import * as Type from 'typebox';
import { nullable, openUnion, optional, required, variant } from '../shapes.ts';
import { times } from './times.ts';

export const WebSearchAction = openUnion(
  'WebSearchAction',
  'What the model did on the web.',
  'type',
  {
    search: variant('SearchWebSearchAction', 'It searched.', {
      queries: optional(
        nullable(Type.Array(Type.String())),
        'What was searched for, where there were several queries.',
      ),
      query: optional(nullable(Type.String()), 'What was searched for.'),
    }),
    openPage: variant('OpenPageWebSearchAction', 'It opened a page.', {
      url: optional(nullable(Type.String()), 'Address of the page; null where it is not told.'),
    }),
    findInPage: variant('FindInPageWebSearchAction', 'It looked for something within a page.', {
      pattern: optional(nullable(Type.String()), 'What was looked for.'),
      url: optional(nullable(Type.String()), 'Address of the page; null where it is not told.'),
    }),
    other: variant('OtherWebSearchAction', 'It did something that the server has no name for.'),
  },
);

/** The variant of `ThreadItem`. */
export const webSearch = variant('WebSearchThreadItem', 'The model used the web.', {
  ...times,
  action: optional(nullable(WebSearchAction), 'What it did; null where that is not known.'),
  id: required(Type.String()),
  query: required(Type.String(), 'What was searched for.'),
  results: optional(
    nullable(Type.Array(Type.Unknown())),
    'What was found, as any JSON values; null where the results are not given.',
    { default: null },
  ),
});
