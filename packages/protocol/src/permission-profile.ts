/** `permissionProfile/list` and what it speaks of. */
import * as Type from 'typebox';
import { request } from './define.ts';
import { nullable, optional, required, shape, uint32 } from './shapes.ts';

export const PermissionProfileListParams = shape(
  'PermissionProfileListParams',
  'Asks for a page of the permission profiles.',
  {
    cursor: optional(
      nullable(Type.String()),
      'Pass the `nextCursor` of the page before; absent or null: the first page.',
    ),
    cwd: optional(nullable(Type.String()), 'Working directory whose configuration counts.'),
    limit: optional(
      nullable(uint32()),
      'Most entries on the page; absent or null: the server decides.',
    ),
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
    id: required(Type.String(), 'Id of the permission profile.'),
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
  stability: 'stable',
  since: '0.136.0',
});
