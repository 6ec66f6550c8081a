/** Who a plugin is shared with. */
import * as Type from 'typebox';
import { nullable, openEnum, optional, required, shape } from '../shapes.ts';

export const PluginShareDiscoverability = openEnum(
  'PluginShareDiscoverability',
  'Who can find a shared plugin.',
  ['LISTED', 'UNLISTED', 'PRIVATE'],
);

export const PluginSharePrincipalType = openEnum(
  'PluginSharePrincipalType',
  'What kind of party a plugin is shared with.',
  ['user', 'group', 'workspace'],
);

export const PluginSharePrincipalRole = openEnum(
  'PluginSharePrincipalRole',
  'What a party may do with a shared plugin.',
  ['reader', 'editor', 'owner'],
);

export const PluginSharePrincipal = shape(
  'PluginSharePrincipal',
  'A party that has access to a shared plugin.',
  {
    name: required(Type.String(), 'Name for people.'),
    principalId: required(Type.String(), 'Id of the user, group or workspace.'),
    principalType: required(PluginSharePrincipalType, 'Which of these the id refers to.'),
    role: required(PluginSharePrincipalRole, 'What the party may do.'),
  },
);

export const PluginShareContext = shape(
  'PluginShareContext',
  'How a plugin is shared, and by whom.',
  {
    canPublishToWorkspace: optional(
      nullable(Type.Boolean()),
      'Whether the plugin may be published to the workspace; null where this is not known, and better taken for false.',
      { default: null },
    ),
    creatorAccountUserId: optional(
      nullable(Type.String()),
      'Id of the user who created the share.',
    ),
    creatorName: optional(nullable(Type.String()), 'Name of the user who created the share.'),
    discoverability: optional(
      nullable(PluginShareDiscoverability),
      'Who can find it; null where this is not known.',
    ),
    remotePluginId: required(Type.String(), 'Id of the plugin in the remote catalogue.'),
    remoteVersion: optional(
      nullable(Type.String()),
      'Version in the remote catalogue; null where this is not known.',
      { default: null },
    ),
    sharePrincipals: optional(
      nullable(Type.Array(PluginSharePrincipal)),
      'Who has access; null where this is not known.',
    ),
    shareUrl: optional(nullable(Type.String()), 'Address to pass on to others.'),
  },
);
