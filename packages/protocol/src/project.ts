/** The `project/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, read, request, write } from './define.ts';
import { AbsolutePathBuf } from './path.ts';
import {
  closedEnum,
  int64,
  map,
  nullable,
  openEnum,
  optional,
  required,
  shape,
  uint32,
} from './shapes.ts';
import { SortDirection } from './sort.ts';

export const ProjectRoot = shape('ProjectRoot', 'A directory that belongs to a project.', {
  path: required(AbsolutePathBuf, 'The directory.'),
});

export const Project = shape('Project', 'A named set of directories that threads can belong to.', {
  createdAt: required(int64(), 'When it was created, in seconds since the epoch.'),
  id: required(Type.String()),
  metadata: required(map(Type.String()), 'Texts that clients keep with the project, by key.'),
  name: required(Type.String(), 'Name for people.'),
  position: required(int64(), 'Its place in the order that `project/move` changes.'),
  recencyAt: optional(
    nullable(int64()),
    'When one of its threads was last used, in seconds since the epoch, archived ones aside; null where it has none.',
  ),
  roots: required(Type.Array(ProjectRoot), 'Its directories.'),
  updatedAt: required(int64(), 'When it was last changed, in seconds since the epoch.'),
});

export const ProjectChangeType = openEnum('ProjectChangeType', 'What has happened to a project.', [
  'created',
  'updated',
  'deleted',
]);

export const ProjectChangedNotification = shape(
  'ProjectChangedNotification',
  'A project is not as it was.',
  {
    changeType: required(ProjectChangeType, 'What has happened to it.'),
    projectId: required(Type.String()),
  },
);

export const ProjectCreateParams = shape('ProjectCreateParams', 'The project to create.', {
  idempotencyKey: required(
    Type.String(),
    'Chosen by the client; the same key never creates two projects, even after a deletion, so a request can be repeated safely.',
  ),
  metadata: optional(
    nullable(map(Type.String())),
    'Texts to keep with the project, by key; absent or null: none.',
  ),
  name: required(Type.String(), 'Name for people.'),
  roots: required(Type.Array(ProjectRoot), 'Its directories.'),
});

export const ProjectCreateResponse = shape('ProjectCreateResponse', 'The project created.', {
  project: required(Project),
});

export const ProjectDeleteParams = shape('ProjectDeleteParams', 'Which project to delete.', {
  projectId: required(Type.String()),
});

export const ProjectDeleteResponse = shape(
  'ProjectDeleteResponse',
  'Nothing: the project is deleted.',
  {},
);

export const ProjectImportParams = shape(
  'ProjectImportParams',
  'The project to import, with the threads that belong to it.',
  {
    idempotencyKey: required(
      Type.String(),
      'Chosen by the client; the same key never imports a project twice, so a request can be repeated safely.',
    ),
    metadata: optional(
      nullable(map(Type.String())),
      'Texts to keep with the project, by key; absent or null: none.',
    ),
    name: required(Type.String(), 'Name for people.'),
    roots: required(Type.Array(ProjectRoot), 'Its directories.'),
    threads: optional(
      nullable(Type.Array(Type.String())),
      'Threads that shall belong to the project; absent or null: none.',
    ),
  },
);

export const ProjectImportResponse = shape('ProjectImportResponse', 'The project imported.', {
  project: required(Project),
});

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ProjectSortKey = closedEnum(
  'ProjectSortKey',
  'What projects are sorted by: the order that people gave them, or their last use.',
  ['position', 'recencyAt'],
);

export const ProjectListParams = shape('ProjectListParams', 'Asks for a page of the projects.', {
  cursor: optional(
    nullable(Type.String()),
    'Pass the `nextCursor` of the page before; absent or null: the first page.',
  ),
  limit: optional(
    nullable(uint32()),
    'Most entries on the page; absent or null: the server decides.',
  ),
  sortDirection: optional(
    nullable(SortDirection),
    'Goes with `sortKey`; absent or null: upwards by `position`, the latest first by `recencyAt`.',
  ),
  sortKey: optional(
    nullable(ProjectSortKey),
    'What to sort by; absent or null: `position`. By `recencyAt`, projects without threads come last.',
  ),
});

export const ProjectListResponse = shape('ProjectListResponse', 'A page of projects.', {
  data: required(Type.Array(Project), 'The projects of this page.'),
  nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
});

export const ProjectMoveParams = shape(
  'ProjectMoveParams',
  'Which project to move, and where to.',
  {
    beforeProjectId: optional(
      nullable(Type.String()),
      'Id of the project that shall follow it; absent or null: it goes to the end.',
    ),
    projectId: required(Type.String()),
  },
);

export const ProjectMoveResponse = shape(
  'ProjectMoveResponse',
  'Nothing: the project has its new place.',
  {},
);

export const ProjectReadParams = shape('ProjectReadParams', 'Which project to give.', {
  projectId: required(Type.String()),
});

export const ProjectReadResponse = shape('ProjectReadResponse', 'One project.', {
  project: required(Project),
});

export const ProjectUpdateParams = shape(
  'ProjectUpdateParams',
  'What to change in a project. What is absent or null stays as it is.',
  {
    metadata: optional(
      nullable(map(Type.String())),
      'The new texts to keep with the project, by key.',
    ),
    name: optional(nullable(Type.String()), 'The new name.'),
    projectId: required(Type.String()),
    roots: optional(nullable(Type.Array(ProjectRoot)), 'The new directories.'),
  },
);

export const ProjectUpdateResponse = shape(
  'ProjectUpdateResponse',
  'The project after the change.',
  {
    project: required(Project),
  },
);

export const projectList = request('project/list', {
  description: 'Lists the projects.',
  params: ProjectListParams,
  result: ProjectListResponse,
  errors: ['invalidCursor'],
  order: read('projects'),
  stability: 'experimental',
  since: '0.169.0',
});

export const projectRead = request('project/read', {
  description: 'Gives one project.',
  params: ProjectReadParams,
  result: ProjectReadResponse,
  order: read('projects'),
  stability: 'experimental',
  since: '0.169.0',
});

export const projectCreate = request('project/create', {
  description: 'Creates a project.',
  params: ProjectCreateParams,
  result: ProjectCreateResponse,
  order: write('projects'),
  stability: 'experimental',
  since: '0.169.0',
});

export const projectImport = request('project/import', {
  description: 'Creates a project that takes in threads which exist already, all or none.',
  params: ProjectImportParams,
  result: ProjectImportResponse,
  order: write('projects'),
  stability: 'experimental',
  since: '0.169.0',
});

export const projectUpdate = request('project/update', {
  description: 'Changes the name, the directories or the metadata of a project.',
  params: ProjectUpdateParams,
  result: ProjectUpdateResponse,
  order: write('projects'),
  stability: 'experimental',
  since: '0.169.0',
});

export const projectMove = request('project/move', {
  description: 'Changes the place of a project among the others.',
  params: ProjectMoveParams,
  result: ProjectMoveResponse,
  order: write('projects'),
  stability: 'experimental',
  since: '0.169.0',
});

export const projectDelete = request('project/delete', {
  description:
    'Deletes a project. Its threads belong to none afterwards; directories and files stay.',
  params: ProjectDeleteParams,
  result: ProjectDeleteResponse,
  order: write('projects'),
  stability: 'experimental',
  since: '0.169.0',
});

export const projectChanged = notification('project/changed', {
  description: 'A project was created, updated or deleted.',
  params: ProjectChangedNotification,
  stability: 'stable',
  since: '0.155.0',
});
