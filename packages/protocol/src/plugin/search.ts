/** `plugin/search` and what it speaks of. */
import * as Type from 'typebox';
import { request } from '../define.ts';
import { AbsolutePathBuf } from '../path.ts';
import { closedEnum, nullable, optional, required, shape, uint32 } from '../shapes.ts';
import { PluginSummary } from './summary.ts';

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const PluginSearchScope = closedEnum('PluginSearchScope', 'Whose plugins to search.', [
  'global',
  'workspace',
  'personal',
]);

export const PluginSearchParams = shape(
  'PluginSearchParams',
  'Asks for a page of the plugins that match a text.',
  {
    cursor: optional(
      nullable(Type.String()),
      'Pass the `nextCursor` of the page before; absent or null: the first page.',
    ),
    cwds: optional(
      nullable(Type.Array(AbsolutePathBuf)),
      'Working directories whose marketplaces count as well.',
    ),
    limit: optional(
      nullable(uint32()),
      'Most entries on the page; absent or null: the server decides.',
    ),
    scope: optional(
      nullable(PluginSearchScope),
      'Whose plugins to search; absent or null: the server decides.',
    ),
    searchTerm: required(Type.String(), 'The text to look for.'),
  },
);

export const PluginSearchResult = shape(
  'PluginSearchResult',
  'A plugin that was found, and where.',
  {
    marketplaceName: required(Type.String()),
    marketplacePath: optional(
      nullable(AbsolutePathBuf),
      'Path of the local marketplace; null for a remote one.',
    ),
    plugin: required(PluginSummary),
  },
);

export const PluginSearchResponse = shape('PluginSearchResponse', 'A page of the plugins found.', {
  data: required(Type.Array(PluginSearchResult), 'The plugins of this page.'),
  nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
});

export const pluginSearch = request('plugin/search', {
  description:
    'Searches the marketplaces for plugins that match a text. Local ones come on the first page; `enabled` of what is found says nothing and is always false.',
  params: PluginSearchParams,
  result: PluginSearchResponse,
  stability: 'experimental',
  since: '0.169.0',
});
