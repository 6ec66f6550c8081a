/** `plugin/installed` and what it speaks of. */
import * as Type from 'typebox';
import { request } from '../define.ts';
import { AbsolutePathBuf } from '../path.ts';
import { nullable, optional, required, shape } from '../shapes.ts';
import { MarketplaceLoadErrorInfo, PluginMarketplaceEntry } from './marketplace-entry.ts';

export const PluginInstalledParams = shape(
  'PluginInstalledParams',
  'Asks for the installed plugins.',
  {
    cwds: optional(
      nullable(Type.Array(AbsolutePathBuf)),
      'Working directories whose marketplaces count as well.',
    ),
    installSuggestionPluginNames: optional(
      nullable(Type.Array(Type.String())),
      'Names of plugins to give as suggestions although they are not installed.',
    ),
  },
);

export const PluginInstalledResponse = shape(
  'PluginInstalledResponse',
  'The installed plugins, by marketplace.',
  {
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

export const pluginInstalled = request('plugin/installed', {
  description: 'Lists the installed plugins, by marketplace.',
  params: PluginInstalledParams,
  result: PluginInstalledResponse,
  stability: 'stable',
  since: '0.136.0',
});
