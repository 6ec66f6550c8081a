/** `plugin/reconcile` and what it speaks of. */
import * as Type from 'typebox';
import { request } from '../define.ts';
import { nullable, optional, required, shape } from '../shapes.ts';

export const PluginReconcileChangedPlugin = shape(
  'PluginReconcileChangedPlugin',
  'A plugin that reconciling has changed, and what it brings along.',
  {
    hasApps: required(Type.Boolean(), 'Whether it uses apps.'),
    hasHooks: required(Type.Boolean(), 'Whether it brings hooks along.'),
    hasMcps: required(Type.Boolean(), 'Whether it brings MCP servers along.'),
    hasSkills: required(Type.Boolean(), 'Whether it brings skills along.'),
    id: required(Type.String()),
  },
);

export const PluginReconcileResponse = shape(
  'PluginReconcileResponse',
  'What reconciling the plugins came to.',
  {
    changedPlugins: required(
      Type.Array(PluginReconcileChangedPlugin),
      'Plugins that are different from before.',
    ),
    failedMaterializationRemotePluginIds: required(
      Type.Array(Type.String()),
      'Remote ids of the plugins whose files could not be put in place.',
    ),
    failedRemotePluginIds: required(
      Type.Array(Type.String()),
      'Remote ids of the plugins that could not be reconciled.',
    ),
  },
);

export const PluginReconcileParams = shape(
  'PluginReconcileParams',
  'Asks to bring the installed plugins up to date.',
  {
    reason: optional(nullable(Type.String()), 'Why the client asks, in any words.'),
  },
);

export const pluginReconcile = request('plugin/reconcile', {
  description:
    'Brings the plugins on this machine in line with the remote catalogue, waits until that is done, and tells which have changed or failed.',
  params: PluginReconcileParams,
  result: PluginReconcileResponse,
  stability: 'stable',
  since: '0.155.0',
});
