/** What an administrator demands of the application around the server. */
import * as Type from 'typebox';
import { LegacyAppPathString } from '../path.ts';
import { map, nullable, optional, required, shape } from '../shapes.ts';
import { NetworkDomainPermission } from './network.ts';

export const ApplicationNetworkRequirements = shape(
  'ApplicationNetworkRequirements',
  'Which domains the application itself may reach.',
  {
    domains: required(map(NetworkDomainPermission), 'Permission by domain.'),
    enabled: required(
      Type.Boolean(),
      'Whether these rules are in force; then only domains listed as allowed may be reached, spelled exactly so.',
    ),
  },
);

export const ApplicationStorageRequirements = shape(
  'ApplicationStorageRequirements',
  'Where the application puts new projects. It limits no access to files.',
  {
    defaultProjectParent: optional(
      nullable(LegacyAppPathString),
      'Folder that new projects are created in; null: left open.',
    ),
    projectlessWorkspaceRoot: optional(
      nullable(LegacyAppPathString),
      'Folder for work that belongs to no project; null: left open.',
    ),
  },
);

export const ApplicationRequirements = shape(
  'ApplicationRequirements',
  'What an administrator demands of the application around the server.',
  {
    network: optional(
      nullable(ApplicationNetworkRequirements),
      'Which domains it may reach; null: left open.',
    ),
    storage: optional(
      nullable(ApplicationStorageRequirements),
      'Where it keeps projects; null: left open.',
    ),
  },
);
