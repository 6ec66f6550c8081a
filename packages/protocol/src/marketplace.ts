/** The `marketplace/…` methods and what they speak of. */
import * as Type from 'typebox';
import { request, write } from './define.ts';
import { AbsolutePathBuf } from './path.ts';
import { nullable, optional, required, shape } from './shapes.ts';

export const MarketplaceAddParams = shape(
  'MarketplaceAddParams',
  'Asks to add a marketplace of plugins.',
  {
    refName: optional(
      nullable(Type.String()),
      'Git ref (branch, tag or commit) to take; null and absent: the default of the source.',
    ),
    source: required(
      Type.String(),
      'Where the marketplace comes from: a Git URL over HTTPS, HTTP or SSH, or `owner/repo` for one on GitHub.',
    ),
    sparsePaths: optional(
      nullable(Type.Array(Type.String())),
      'Paths of the source to check out; null and absent: all of it.',
    ),
  },
);

export const MarketplaceAddResponse = shape(
  'MarketplaceAddResponse',
  'The marketplace that was added.',
  {
    alreadyAdded: required(Type.Boolean(), 'True where it had been added before.'),
    installedRoot: required(AbsolutePathBuf, 'Directory that it is installed in.'),
    marketplaceName: required(Type.String()),
  },
);

export const MarketplaceRemoveParams = shape(
  'MarketplaceRemoveParams',
  'Asks to remove a marketplace.',
  {
    marketplaceName: required(Type.String()),
  },
);

export const MarketplaceRemoveResponse = shape(
  'MarketplaceRemoveResponse',
  'The marketplace that was removed.',
  {
    installedRoot: optional(
      nullable(AbsolutePathBuf),
      'Directory that it was installed in; null and absent: it had none.',
    ),
    marketplaceName: required(Type.String()),
  },
);

export const MarketplaceUpgradeErrorInfo = shape(
  'MarketplaceUpgradeErrorInfo',
  'A marketplace that could not be upgraded.',
  {
    marketplaceName: required(Type.String()),
    message: required(Type.String(), 'Why not.'),
  },
);

export const MarketplaceUpgradeResponse = shape(
  'MarketplaceUpgradeResponse',
  'How the upgrade of the marketplaces went.',
  {
    errors: required(
      Type.Array(MarketplaceUpgradeErrorInfo),
      'The marketplaces that could not be upgraded, each with the reason.',
    ),
    selectedMarketplaces: required(
      Type.Array(Type.String()),
      'Names of the marketplaces that were to be upgraded.',
    ),
    upgradedRoots: required(
      Type.Array(AbsolutePathBuf),
      'Directories of the marketplaces that were upgraded.',
    ),
  },
);

export const MarketplaceUpgradeParams = shape(
  'MarketplaceUpgradeParams',
  'Asks to bring marketplaces up to date.',
  {
    marketplaceName: optional(
      nullable(Type.String()),
      'Name of the marketplace; null and absent: all that come from Git.',
    ),
  },
);

export const marketplaceAdd = request('marketplace/add', {
  description: 'Fetches a marketplace of plugins and enters it in the configuration of the user.',
  params: MarketplaceAddParams,
  result: MarketplaceAddResponse,
  order: write('config'),
  stability: 'stable',
  since: '0.125.0',
});

export const marketplaceRemove = request('marketplace/remove', {
  description:
    'Takes a marketplace out of the configuration of the user and deletes what was fetched of it.',
  params: MarketplaceRemoveParams,
  result: MarketplaceRemoveResponse,
  order: write('config'),
  stability: 'stable',
  since: '0.125.0',
});

export const marketplaceUpgrade = request('marketplace/upgrade', {
  description:
    'Fetches the marketplaces that come from Git anew, one or all, and tells which succeeded.',
  params: MarketplaceUpgradeParams,
  result: MarketplaceUpgradeResponse,
  order: write('config'),
  stability: 'stable',
  since: '0.125.0',
});
