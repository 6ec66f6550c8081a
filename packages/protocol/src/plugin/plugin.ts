/** The `plugin/…` methods and what they speak of. */
import * as Type from 'typebox';
import { AppSummary } from '../app/app.ts';
import { read, request, write } from '../define.ts';
import { AbsolutePathBuf } from '../path.ts';
import { nullable, optional, required, shape } from '../shapes.ts';
import { PluginAuthPolicy } from './summary.ts';

export const PluginInstallParams = shape(
  'PluginInstallParams',
  'Which plugin to install. Its marketplace is named either by path or, for a remote one, by name.',
  {
    installAttemptId: optional(
      nullable(Type.String()),
      'Chosen by the client to name this attempt.',
    ),
    marketplacePath: optional(nullable(AbsolutePathBuf), 'Path of the local marketplace.'),
    pluginName: required(Type.String(), 'Name of the plugin in its marketplace.'),
    remoteMarketplaceName: optional(
      nullable(Type.String()),
      'Name of the remote marketplace to take the plugin from; absent or null: a local one.',
    ),
  },
);

export const PluginInstallResponse = shape(
  'PluginInstallResponse',
  'The plugin is installed; some of its apps may still need a sign-in.',
  {
    appsNeedingAuth: required(
      Type.Array(AppSummary),
      'Apps that the person has yet to sign in to.',
    ),
    authPolicy: required(PluginAuthPolicy, 'When the person has to sign in to them.'),
  },
);

export const PluginSkillReadParams = shape(
  'PluginSkillReadParams',
  'Which skill of a remote plugin to read.',
  {
    remoteMarketplaceName: required(Type.String()),
    remotePluginId: required(Type.String(), 'Id of the plugin in the remote catalogue.'),
    skillName: required(Type.String()),
  },
);

export const PluginSkillReadResponse = shape('PluginSkillReadResponse', 'The text of a skill.', {
  contents: optional(nullable(Type.String()), 'The text; null where there is none.'),
});

export const PluginUninstallParams = shape('PluginUninstallParams', 'Which plugin to remove.', {
  pluginId: required(Type.String()),
});

export const PluginUninstallResponse = shape(
  'PluginUninstallResponse',
  'Nothing: the plugin is removed.',
  {},
);

export const pluginSkillRead = request('plugin/skill/read', {
  description: 'Gives the text of a skill of a remote plugin, which need not be installed.',
  params: PluginSkillReadParams,
  result: PluginSkillReadResponse,
  order: read('config'),
  stability: 'stable',
  since: '0.136.0',
});

export const pluginInstall = request('plugin/install', {
  description:
    'Installs a plugin of a local or remote marketplace, and tells which of its apps need a sign-in.',
  params: PluginInstallParams,
  result: PluginInstallResponse,
  order: write('config'),
  stability: 'stable',
  since: '0.115.0',
});

export const pluginUninstall = request('plugin/uninstall', {
  description: 'Removes an installed plugin.',
  params: PluginUninstallParams,
  result: PluginUninstallResponse,
  order: write('config'),
  stability: 'stable',
  since: '0.115.0',
});
