/** A plugin as it appears in lists. */
import * as Type from 'typebox';
import { AbsolutePathBuf } from '../path.ts';
import {
  int64,
  nullable,
  openEnum,
  openUnion,
  optional,
  required,
  shape,
  variant,
} from '../shapes.ts';
import { PluginShareContext } from './sharing.ts';

export const PluginAuthPolicy = openEnum(
  'PluginAuthPolicy',
  'When the person has to sign in to the apps of a plugin: at installation or at first use.',
  ['ON_INSTALL', 'ON_USE'],
);

export const PluginAvailability = openEnum(
  'PluginAvailability',
  'Whether an administrator lets a plugin be used.',
  ['DISABLED_BY_ADMIN', 'AVAILABLE'],
);

export const PluginDisabledReason = openEnum(
  'PluginDisabledReason',
  'Why a plugin cannot be used.',
  ['disabled_by_admin', 'plan_not_eligible', 'required_app_unavailable', 'unknown'],
  { fallback: 'unknown' },
);

export const PluginInstallPolicy = openEnum(
  'PluginInstallPolicy',
  'Whether a plugin can be installed, or is installed without being asked for.',
  ['NOT_AVAILABLE', 'AVAILABLE', 'INSTALLED_BY_DEFAULT'],
);

export const PluginInstallPolicySource = openEnum(
  'PluginInstallPolicySource',
  'What the install policy of a plugin follows from.',
  ['WORKSPACE_SETTING', 'IMPLICIT_CANONICAL_APP'],
);

export const PluginInterface = shape('PluginInterface', 'How a plugin presents itself to people.', {
  brandColor: optional(nullable(Type.String()), 'Colour to present it in.'),
  capabilities: required(
    Type.Array(Type.String()),
    'What the plugin can do, as its author lists it.',
  ),
  category: optional(nullable(Type.String()), 'Category to list it under.'),
  composerIcon: optional(nullable(AbsolutePathBuf), 'Icon for the message field, as a local file.'),
  composerIconUrl: optional(nullable(Type.String()), 'Icon for the message field, as an address.'),
  defaultPrompt: optional(
    nullable(Type.Array(Type.String())),
    'Prompts to begin with: 3 at most, of 512 characters each at most.',
  ),
  developerName: optional(
    nullable(Type.String()),
    'Who has made the plugin; null where it does not say.',
  ),
  displayName: optional(
    nullable(Type.String()),
    'Name for people; null: use the name of the plugin.',
  ),
  logo: optional(nullable(AbsolutePathBuf), 'Logo, as a local file.'),
  logoDark: optional(nullable(AbsolutePathBuf), 'Logo for dark backgrounds, as a local file.'),
  logoUrl: optional(nullable(Type.String()), 'Logo, as an address.'),
  logoUrlDark: optional(nullable(Type.String()), 'Logo for dark backgrounds, as an address.'),
  longDescription: optional(nullable(Type.String()), 'Description at full length.'),
  privacyPolicyUrl: optional(nullable(Type.String()), 'Page with the privacy policy.'),
  screenshotUrls: required(Type.Array(Type.String()), 'Screenshots, as addresses.'),
  screenshots: required(Type.Array(AbsolutePathBuf), 'Screenshots, as local files.'),
  shortDescription: optional(nullable(Type.String()), 'Description in brief.'),
  termsOfServiceUrl: optional(nullable(Type.String()), 'Page with the terms of service.'),
  websiteUrl: optional(nullable(Type.String()), 'Home page of the plugin.'),
});

export const PluginSource = openUnion(
  'PluginSource',
  'Where the files of a plugin come from.',
  'type',
  {
    local: variant('LocalPluginSource', 'A directory on this machine.', {
      path: required(AbsolutePathBuf, 'The directory.'),
    }),
    git: variant('GitPluginSource', 'A Git repository.', {
      path: optional(
        nullable(Type.String()),
        'Directory of the plugin inside the repository, where one is given.',
      ),
      refName: optional(nullable(Type.String()), 'Branch or tag, where one is given.'),
      sha: optional(nullable(Type.String()), 'Commit, where one is given.'),
      url: required(Type.String()),
    }),
    npm: variant('NpmPluginSource', 'A package of an npm registry.', {
      package: required(Type.String()),
      registry: optional(
        nullable(Type.String()),
        'Address of the registry, over HTTPS, where one is given. How to sign in there is left to npm.',
      ),
      version: optional(
        nullable(Type.String()),
        'Version or range of versions, where one is given.',
      ),
    }),
    remote: variant('RemotePluginSource', 'The remote catalogue; there is no further address.'),
  },
);

export const PluginSummary = shape('PluginSummary', 'A plugin as it appears in lists.', {
  authPolicy: required(PluginAuthPolicy, 'When the person has to sign in to its apps.'),
  availability: optional(PluginAvailability, 'Whether an administrator lets it be used.', {
    default: 'AVAILABLE',
  }),
  disabledReason: optional(
    nullable(PluginDisabledReason),
    'Why it cannot be used; null where nothing stands against it.',
    { default: null },
  ),
  eligiblePlanTypes: optional(
    nullable(Type.Array(Type.String())),
    'Plans that may use it; null where none are named.',
    { default: null },
  ),
  enabled: required(Type.Boolean(), 'Whether it is switched on.'),
  id: required(Type.String()),
  installPolicy: required(PluginInstallPolicy, 'Whether it can be installed.'),
  installPolicySource: optional(
    nullable(PluginInstallPolicySource),
    'What the install policy follows from; null where this is not known.',
  ),
  installed: required(Type.Boolean(), 'Whether it is installed.'),
  installedAt: optional(
    nullable(int64()),
    'When it was installed from the remote catalogue, in seconds since the epoch; null where this is not known.',
    { default: null },
  ),
  interface: optional(
    nullable(PluginInterface),
    'How it presents itself; null where it does not say.',
  ),
  keywords: optional(Type.Array(Type.String()), 'Words to find it by.', { default: [] }),
  localVersion: optional(
    nullable(Type.String()),
    'Version on this machine; null where there is none or it is not known.',
    { default: null },
  ),
  mustShowInstallationInterstitial: optional(
    nullable(Type.Boolean()),
    'Whether the client has to show a page of its own before it installs; null where this is not known, and better taken for true.',
    { default: null },
  ),
  name: required(Type.String(), 'Name of the plugin in its marketplace.'),
  remotePluginId: optional(
    nullable(Type.String()),
    'Id of the plugin in the remote catalogue; null where it is not from there.',
  ),
  shareContext: optional(nullable(PluginShareContext), 'How it is shared; null where it is not.'),
  source: required(PluginSource, 'Where its files come from.'),
  version: optional(
    nullable(Type.String()),
    'Version of the plugin; null where this is not known.',
    { default: null },
  ),
});
