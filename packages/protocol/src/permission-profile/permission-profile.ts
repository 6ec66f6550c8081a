/** What commands are permitted, under one name. */
import * as Type from 'typebox';
import { read, request } from '../define.ts';
import { nullable, optional, required, shape, uint32 } from '../shapes.ts';
import { AdditionalFileSystemPermissions } from './file-system.ts';

export const ActivePermissionProfile = shape(
  'ActivePermissionProfile',
  'The permission profile that a thread runs under.',
  {
    extends: optional(
      nullable(Type.String()),
      'Id of the profile that this one builds on; null where it stands alone.',
      { default: null },
    ),
    id: required(
      Type.String(),
      'Name under `[permissions]` in the configuration, or of a built-in profile such as `:workspace`.',
    ),
  },
);

export const AdditionalNetworkPermissions = shape(
  'AdditionalNetworkPermissions',
  'Access to the network beyond that of the sandbox.',
  {
    enabled: optional(
      nullable(Type.Boolean()),
      'Whether the network may be used; null and absent: nothing is said about it.',
    ),
  },
);

export const RequestPermissionProfile = shape(
  'RequestPermissionProfile',
  'The permissions that are asked for.',
  {
    fileSystem: optional(
      nullable(AdditionalFileSystemPermissions),
      'Access to files; null and absent: none is asked for.',
    ),
    network: optional(
      nullable(AdditionalNetworkPermissions),
      'Access to the network; null and absent: none is asked for.',
    ),
  },
  { closed: true },
);

export const PermissionProfileListParams = shape(
  'PermissionProfileListParams',
  'Asks for a page of the permission profiles.',
  {
    cursor: optional(
      nullable(Type.String()),
      'Pass the `nextCursor` of the page before; absent or null: the first page.',
    ),
    cwd: optional(
      nullable(Type.String()),
      'Working directory whose project configuration counts as well.',
    ),
    limit: optional(nullable(uint32()), 'Most entries on the page; absent or null: all of them.'),
  },
);

export const PermissionProfileSummary = shape(
  'PermissionProfileSummary',
  'One permission profile that the configuration knows.',
  {
    allowed: required(Type.Boolean(), 'Whether the profile may be chosen.'),
    description: optional(
      nullable(Type.String()),
      'What it permits, for people; null where nothing is written.',
    ),
    id: required(Type.String()),
  },
);

export const PermissionProfileListResponse = shape(
  'PermissionProfileListResponse',
  'A page of permission profiles.',
  {
    data: required(Type.Array(PermissionProfileSummary), 'The profiles of this page.'),
    nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
  },
);

export const permissionProfileList = request('permissionProfile/list', {
  description: 'Lists the permission profiles, and which of them may be chosen.',
  params: PermissionProfileListParams,
  result: PermissionProfileListResponse,
  errors: ['invalidCursor'],
  order: read('config'),
  stability: 'stable',
  since: '0.136.0',
});
