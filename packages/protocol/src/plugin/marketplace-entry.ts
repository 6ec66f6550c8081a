/** Marketplaces with their plugins. */
import * as Type from 'typebox';
import { AbsolutePathBuf } from '../path.ts';
import { nullable, optional, required, shape } from '../shapes.ts';
import { PluginSummary } from './summary.ts';

export const MarketplaceInterface = shape(
  'MarketplaceInterface',
  'How a marketplace presents itself to people.',
  {
    displayName: optional(
      nullable(Type.String()),
      'Name for people; null: use the name of the marketplace.',
    ),
  },
);

export const PluginMarketplaceEntry = shape(
  'PluginMarketplaceEntry',
  'A marketplace and its plugins.',
  {
    interface: optional(
      nullable(MarketplaceInterface),
      'How it presents itself; null where it does not say.',
    ),
    name: required(Type.String()),
    path: optional(
      nullable(AbsolutePathBuf),
      'Path of the local marketplace; null for a remote one.',
    ),
    plugins: required(Type.Array(PluginSummary), 'Its plugins.'),
  },
);

export const MarketplaceLoadErrorInfo = shape(
  'MarketplaceLoadErrorInfo',
  'A marketplace that could not be loaded.',
  {
    marketplacePath: required(AbsolutePathBuf, 'Path of the marketplace.'),
    message: required(Type.String(), 'Why not, for a person.'),
  },
);
