/** The `plugin/share/…` methods and what they speak of. */
import * as Type from 'typebox';
import { read, request, write } from '../define.ts';
import { AbsolutePathBuf } from '../path.ts';
import { closedEnum, nullable, optional, required, shape } from '../shapes.ts';
import {
  PluginShareDiscoverability,
  PluginSharePrincipal,
  PluginSharePrincipalType,
} from './sharing.ts';
import { PluginSummary } from './summary.ts';

export const PluginShareCheckoutParams = shape(
  'PluginShareCheckoutParams',
  'Which shared plugin to fetch for editing.',
  {
    remotePluginId: required(Type.String(), 'Id of the plugin in the remote catalogue.'),
  },
);

export const PluginShareCheckoutResponse = shape(
  'PluginShareCheckoutResponse',
  'Where the local copy of a shared plugin is.',
  {
    marketplaceName: required(Type.String(), 'Name of the local marketplace that holds the copy.'),
    marketplacePath: required(AbsolutePathBuf, 'Path of that marketplace.'),
    pluginId: required(Type.String()),
    pluginName: required(Type.String(), 'Name of the plugin in its marketplace.'),
    pluginPath: required(AbsolutePathBuf, 'Directory of the copy.'),
    remotePluginId: required(Type.String(), 'Id of the plugin in the remote catalogue.'),
    remoteVersion: optional(
      nullable(Type.String()),
      'Version that was fetched; null where this is not known.',
    ),
  },
);

export const PluginShareDeleteParams = shape('PluginShareDeleteParams', 'Which share to end.', {
  remotePluginId: required(Type.String(), 'Id of the plugin in the remote catalogue.'),
});

export const PluginShareDeleteResponse = shape(
  'PluginShareDeleteResponse',
  'Nothing: the plugin is no longer shared.',
  {},
);

export const PluginShareListItem = shape(
  'PluginShareListItem',
  'A shared plugin and its local copy.',
  {
    localPluginPath: optional(
      nullable(AbsolutePathBuf),
      'Directory of the local copy; null where there is none.',
    ),
    plugin: required(PluginSummary),
  },
);

export const PluginShareListResponse = shape('PluginShareListResponse', 'The shared plugins.', {
  data: required(Type.Array(PluginShareListItem), 'The plugins.'),
});

export const PluginShareListParams = shape(
  'PluginShareListParams',
  'Asks for the shared plugins.',
  {},
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const PluginShareTargetRole = closedEnum(
  'PluginShareTargetRole',
  'What a party shall be allowed to do with a shared plugin.',
  ['reader', 'editor'],
);

export const PluginShareTarget = shape('PluginShareTarget', 'A party to share a plugin with.', {
  principalId: required(Type.String(), 'Id of the user, group or workspace.'),
  principalType: required(PluginSharePrincipalType, 'Which of these the id refers to.'),
  role: required(PluginShareTargetRole, 'What the party may do.'),
});

export const PluginShareSaveParams = shape(
  'PluginShareSaveParams',
  'Which local plugin to share, and with whom.',
  {
    discoverability: optional(
      nullable(PluginShareDiscoverability),
      'Who can find it; absent or null: the server decides.',
    ),
    pluginPath: required(AbsolutePathBuf, 'Directory of the plugin.'),
    remotePluginId: optional(
      nullable(Type.String()),
      'Id of the share to renew; absent or null: a new share.',
    ),
    shareTargets: optional(
      nullable(Type.Array(PluginShareTarget)),
      'Whom to share it with; absent or null: nobody is named.',
    ),
  },
);

export const PluginShareSaveResponse = shape(
  'PluginShareSaveResponse',
  'Where the shared plugin can be found.',
  {
    canPublishToWorkspace: optional(
      nullable(Type.Boolean()),
      'Whether the plugin may be published to the workspace; null where this is not known, and better taken for false.',
      { default: null },
    ),
    remotePluginId: required(Type.String(), 'Id of the plugin in the remote catalogue.'),
    shareUrl: required(Type.String(), 'Address to pass on to others.'),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const PluginShareUpdateDiscoverability = closedEnum(
  'PluginShareUpdateDiscoverability',
  'Who shall be able to find a shared plugin from now on.',
  ['UNLISTED', 'PRIVATE', 'LISTED'],
);

export const PluginShareUpdateTargetsParams = shape(
  'PluginShareUpdateTargetsParams',
  'Who shall have access to a shared plugin.',
  {
    discoverability: required(PluginShareUpdateDiscoverability, 'Who can find it from now on.'),
    remotePluginId: required(Type.String(), 'Id of the plugin in the remote catalogue.'),
    shareTargets: required(Type.Array(PluginShareTarget), 'Whom to share it with from now on.'),
  },
);

export const PluginShareUpdateTargetsResponse = shape(
  'PluginShareUpdateTargetsResponse',
  'Who has access to the plugin now.',
  {
    discoverability: required(PluginShareDiscoverability, 'Who can find it now.'),
    principals: required(Type.Array(PluginSharePrincipal), 'Everybody who has access now.'),
  },
);

export const pluginShareSave = request('plugin/share/save', {
  description: 'Uploads a local plugin in order to share it, or renews what is shared already.',
  params: PluginShareSaveParams,
  result: PluginShareSaveResponse,
  order: write('config'),
  stability: 'stable',
  since: '0.136.0',
});

export const pluginShareUpdateTargets = request('plugin/share/updateTargets', {
  description: 'Changes who can find and use a shared plugin.',
  params: PluginShareUpdateTargetsParams,
  result: PluginShareUpdateTargetsResponse,
  order: write('config'),
  stability: 'stable',
  since: '0.136.0',
});

export const pluginShareList = request('plugin/share/list', {
  description: 'Lists the shared plugins, with their local copies.',
  params: PluginShareListParams,
  result: PluginShareListResponse,
  order: read('config'),
  stability: 'stable',
  since: '0.136.0',
});

export const pluginShareCheckout = request('plugin/share/checkout', {
  description: 'Fetches a shared plugin into a local marketplace.',
  params: PluginShareCheckoutParams,
  result: PluginShareCheckoutResponse,
  order: write('config'),
  stability: 'stable',
  since: '0.136.0',
});

export const pluginShareDelete = request('plugin/share/delete', {
  description: 'Ends the sharing of a plugin.',
  params: PluginShareDeleteParams,
  result: PluginShareDeleteResponse,
  order: write('config'),
  stability: 'stable',
  since: '0.136.0',
});
