/** What the configuration says of the search on the web. */
import * as Type from 'typebox';
import { nullable, openEnum, optional, shape } from '../shapes.ts';

export const WebSearchMode = openEnum(
  'WebSearchMode',
  'Whether the model may search the web, and how fresh the pages are that it sees.',
  ['disabled', 'cached', 'indexed', 'live'],
);

export const WebSearchProvider = openEnum(
  'WebSearchProvider',
  "What performs a web search on the client's side: a search of its own, or an MCP server for searching.",
  ['standalone', 'search_mcp'],
);

export const WebSearchContextSize = openEnum(
  'WebSearchContextSize',
  'How much of what a web search finds is given to the model.',
  ['low', 'medium', 'high'],
);

export const WebSearchLocation = shape(
  'WebSearchLocation',
  'Roughly where the person is, so that results suit the place. Null where unset.',
  {
    city: optional(nullable(Type.String()), 'Name of the city; null: left open.'),
    country: optional(nullable(Type.String()), 'The country; null: left open.'),
    region: optional(nullable(Type.String()), 'Region or state within the country.'),
    timezone: optional(nullable(Type.String()), 'Time zone of the person.'),
  },
  { closed: true },
);

export const WebSearchToolConfig = shape(
  'WebSearchToolConfig',
  'Settings of the web search tool. Null where unset.',
  {
    allowed_domains: optional(
      nullable(Type.Array(Type.String())),
      'Domains that results may come from.',
    ),
    context_size: optional(
      nullable(WebSearchContextSize),
      'How much of the results is given to the model.',
    ),
    location: optional(nullable(WebSearchLocation), 'Place that results should suit.'),
  },
  { closed: true },
);
