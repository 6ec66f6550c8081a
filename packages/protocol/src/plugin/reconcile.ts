/** `plugin/reconcile` and what it speaks of. */
import * as Type from 'typebox';
import { request } from '../define.ts';
import { nullable, optional, required, shape } from '../shapes.ts';

export const PluginReconcileChangedPlugin = shape(
  'PluginReconcileChangedPlugin',
  'A plugin that reconciling has changed or removed, and which parts of it, as it was or is, a client has to look at again.',
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
  'What this run of reconciling has changed. It does not say that servers and apps run already.',
  {
    changedPlugins: required(
      Type.Array(PluginReconcileChangedPlugin),
      'Plugins that were updated, switched on or off, or removed.',
    ),
    failedMaterializationRemotePluginIds: required(
      Type.Array(Type.String()),
      'Those of the failed whose files could not be put in place; an older version may still be there.',
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
