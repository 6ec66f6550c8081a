/** `plugin/list` and what it speaks of. */
import * as Type from 'typebox';
import { request } from '../define.ts';
import { AbsolutePathBuf } from '../path.ts';
import { closedEnum, nullable, optional, required, shape } from '../shapes.ts';
import { MarketplaceLoadErrorInfo, PluginMarketplaceEntry } from './marketplace-entry.ts';

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const PluginListMarketplaceKind = closedEnum(
  'PluginListMarketplaceKind',
  'Where the plugins of a marketplace come from: this machine, a catalogue, the workspace, or people who share them.',
  ['local', 'vertical', 'workspace-directory', 'shared-with-me', 'created-by-me-remote'],
);

export const PluginListParams = shape(
  'PluginListParams',
  'Asks for the plugins of the marketplaces.',
  {
    cwds: optional(
      nullable(Type.Array(AbsolutePathBuf)),
      'Working directories whose marketplaces count as well; absent or null: only those of the home directory and the curated one.',
    ),
    forceRefetch: optional(
      Type.Boolean(),
      'Fetches anew what the server would otherwise take from its cache.',
    ),
    marketplaceKinds: optional(
      nullable(Type.Array(PluginListMarketplaceKind)),
      'Kinds of marketplace to list; absent or null: the local ones and, where it is switched on, the default remote one.',
    ),
  },
);

export const PluginListResponse = shape(
  'PluginListResponse',
  'The plugins on offer, by marketplace.',
  {
    featuredPluginIds: optional(
      Type.Array(Type.String()),
      'Ids of the plugins to show prominently.',
      { default: [] },
    ),
    marketplaceLoadErrors: optional(
      Type.Array(MarketplaceLoadErrorInfo),
      'Marketplaces that could not be loaded.',
      { default: [] },
    ),
    marketplaces: required(
      Type.Array(PluginMarketplaceEntry),
      'The marketplaces with their plugins.',
    ),
  },
);

export const pluginList = request('plugin/list', {
  description: 'Lists the plugins of the known marketplaces, installed or not.',
  params: PluginListParams,
  result: PluginListResponse,
  stability: 'stable',
  since: '0.115.0',
});
