/** `fuzzyFileSearch` and the methods below it. */
import * as Type from 'typebox';
import { notification, request, write } from './define.ts';
import { nullable, openEnum, optional, required, shape, uint32 } from './shapes.ts';

export const FuzzyFileSearchMatchType = openEnum(
  'FuzzyFileSearchMatchType',
  'What kind of thing was found.',
  ['file', 'directory'],
);

export const FuzzyFileSearchResult = shape(
  'FuzzyFileSearchResult',
  'A file or directory that matches the query.',
  {
    file_name: required(Type.String(), 'Last part of the path.'),
    indices: optional(
      nullable(Type.Array(uint32())),
      'Positions of the characters that matched; null where they were not determined.',
    ),
    match_type: required(FuzzyFileSearchMatchType, 'Whether it is a file or a directory.'),
    path: required(Type.String(), 'Path relative to `root`.'),
    root: required(Type.String(), 'The root under which it was found.'),
    score: required(uint32(), 'How well it matches; more is better.'),
  },
);

export const FuzzyFileSearchParams = shape(
  'FuzzyFileSearchParams',
  'What to search for, and where.',
  {
    cancellationToken: optional(
      nullable(Type.String()),
      'A later search with the same token cancels this one; absent or null: it cannot be cancelled.',
    ),
    query: required(Type.String(), 'What the path should resemble; an empty query finds nothing.'),
    roots: required(Type.Array(Type.String()), 'The directories to search through.'),
  },
);

export const FuzzyFileSearchSessionCompletedNotification = shape(
  'FuzzyFileSearchSessionCompletedNotification',
  'A search session has finished with its query.',
  {
    sessionId: required(
      Type.String(),
      'The id that the client chose in `fuzzyFileSearch/sessionStart`.',
    ),
  },
);

export const FuzzyFileSearchSessionStartParams = shape(
  'FuzzyFileSearchSessionStartParams',
  'Where a new search session searches.',
  {
    roots: required(Type.Array(Type.String()), 'The directories to search through.'),
    sessionId: required(Type.String(), 'Id for the search session, chosen by the client.'),
  },
);

export const FuzzyFileSearchSessionStopParams = shape(
  'FuzzyFileSearchSessionStopParams',
  'Which search session to end.',
  {
    sessionId: required(
      Type.String(),
      'The id that the client chose in `fuzzyFileSearch/sessionStart`.',
    ),
  },
);

export const FuzzyFileSearchSessionUpdateParams = shape(
  'FuzzyFileSearchSessionUpdateParams',
  'What a search session shall search for now.',
  {
    query: required(Type.String(), 'The new query; it replaces the one before.'),
    sessionId: required(
      Type.String(),
      'The id that the client chose in `fuzzyFileSearch/sessionStart`.',
    ),
  },
);

export const FuzzyFileSearchSessionUpdatedNotification = shape(
  'FuzzyFileSearchSessionUpdatedNotification',
  'What a search session has found so far.',
  {
    files: required(Type.Array(FuzzyFileSearchResult), 'The matches.'),
    query: required(Type.String(), 'The query that the matches belong to.'),
    sessionId: required(
      Type.String(),
      'The id that the client chose in `fuzzyFileSearch/sessionStart`.',
    ),
  },
);

export const FuzzyFileSearchSessionStartResponse = shape(
  'FuzzyFileSearchSessionStartResponse',
  'The search session has begun.',
  {},
);

export const FuzzyFileSearchResponse = shape(
  'FuzzyFileSearchResponse',
  'What a search has found.',
  {
    files: required(Type.Array(FuzzyFileSearchResult), 'The matches, 50 at most.'),
  },
);

export const FuzzyFileSearchSessionStopResponse = shape(
  'FuzzyFileSearchSessionStopResponse',
  'The search session has ended.',
  {},
);

export const FuzzyFileSearchSessionUpdateResponse = shape(
  'FuzzyFileSearchSessionUpdateResponse',
  'The new query was accepted.',
  {},
);

export const fuzzyFileSearch = request('fuzzyFileSearch', {
  description: 'Searches for files and directories whose path resembles the query, once.',
  params: FuzzyFileSearchParams,
  result: FuzzyFileSearchResponse,
  stability: 'stable',
  since: '0.61.0',
});

export const fuzzyFileSearchSessionStart = request('fuzzyFileSearch/sessionStart', {
  description: 'Starts a search session, for a query that changes while somebody types.',
  params: FuzzyFileSearchSessionStartParams,
  result: FuzzyFileSearchSessionStartResponse,
  errors: ['emptySessionId'],
  order: write('fuzzyFileSearch', 'sessionId'),
  stability: 'experimental',
  since: '0.107.0',
});

export const fuzzyFileSearchSessionUpdate = request('fuzzyFileSearch/sessionUpdate', {
  description:
    'Gives a search session a new query; matches come as `fuzzyFileSearch/sessionUpdated`.',
  params: FuzzyFileSearchSessionUpdateParams,
  result: FuzzyFileSearchSessionUpdateResponse,
  errors: ['searchSessionNotFound'],
  order: write('fuzzyFileSearch', 'sessionId'),
  stability: 'experimental',
  since: '0.107.0',
});

export const fuzzyFileSearchSessionStop = request('fuzzyFileSearch/sessionStop', {
  description: 'Ends a search session.',
  params: FuzzyFileSearchSessionStopParams,
  result: FuzzyFileSearchSessionStopResponse,
  order: write('fuzzyFileSearch', 'sessionId'),
  stability: 'experimental',
  since: '0.107.0',
});

export const fuzzyFileSearchSessionUpdated = notification('fuzzyFileSearch/sessionUpdated', {
  description: 'A search session has found matches.',
  params: FuzzyFileSearchSessionUpdatedNotification,
  stability: 'stable',
  since: '0.107.0',
});

export const fuzzyFileSearchSessionCompleted = notification('fuzzyFileSearch/sessionCompleted', {
  description: 'A search session has finished with its query.',
  params: FuzzyFileSearchSessionCompletedNotification,
  stability: 'stable',
  since: '0.107.0',
});
