/** `externalAgentConfig/import` and what it speaks of. */
import * as Type from 'typebox';
import { notification, read, request, write } from '../define.ts';
import { int64, nullable, openEnum, optional, required, shape, uint32 } from '../shapes.ts';
import {
  ExternalAgentConfigMigrationItem,
  ExternalAgentConfigMigrationItemType,
} from './external-agent-config.ts';

export const ExternalAgentConfigImportItemTypeFailure = shape(
  'ExternalAgentConfigImportItemTypeFailure',
  'Something that could not be taken over.',
  {
    cwd: optional(
      nullable(Type.String()),
      'The project directory that it belongs to; null: the home directory of the person.',
    ),
    errorType: optional(
      nullable(Type.String()),
      'Kind of the error; null where it was not classified.',
    ),
    failureStage: required(Type.String(), 'At which step the import failed.'),
    itemType: required(ExternalAgentConfigMigrationItemType, 'Which part of the setup it is.'),
    message: required(Type.String(), 'What went wrong, to show.'),
    source: optional(
      nullable(Type.String()),
      'What was to be taken over, such as a path or a name; null where it cannot be named.',
    ),
    subErrorType: optional(
      nullable(Type.String()),
      'Finer kind of the error, below `errorType`; null where there is none.',
    ),
  },
);

export const ExternalAgentConfigImportItemTypeSuccess = shape(
  'ExternalAgentConfigImportItemTypeSuccess',
  'Something that was taken over.',
  {
    cwd: optional(
      nullable(Type.String()),
      'The project directory that it belongs to; null: the home directory of the person.',
    ),
    itemType: required(ExternalAgentConfigMigrationItemType, 'Which part of the setup it is.'),
    source: optional(
      nullable(Type.String()),
      'What was taken over, such as a path or a name; null where it cannot be named.',
    ),
    target: optional(
      nullable(Type.String()),
      'What it became here, such as a path or a name; null where it cannot be named.',
    ),
    title: optional(
      nullable(Type.String()),
      'Title of an imported session; null for everything else and where it had none.',
      {
        default: null,
      },
    ),
  },
);

export const ExternalAgentConfigImportTypeResult = shape(
  'ExternalAgentConfigImportTypeResult',
  'How the import of one part of the setup went.',
  {
    failures: required(
      Type.Array(ExternalAgentConfigImportItemTypeFailure),
      'What could not be taken over.',
    ),
    itemType: required(ExternalAgentConfigMigrationItemType, 'Which part of the setup it is.'),
    successes: required(
      Type.Array(ExternalAgentConfigImportItemTypeSuccess),
      'What was taken over.',
    ),
  },
);

export const ExternalAgentConfigImportCompletedNotification = shape(
  'ExternalAgentConfigImportCompletedNotification',
  'An import has come to its end.',
  {
    importId: required(Type.String(), 'Id of the import.'),
    itemTypeResults: required(
      Type.Array(ExternalAgentConfigImportTypeResult),
      'How it went, part by part.',
    ),
  },
);

export const ExternalAgentImportedConnectorSource = openEnum(
  'ExternalAgentImportedConnectorSource',
  'Where an import came across a connector.',
  ['remoteMcpServersConfig'],
);

export const ExternalAgentImportedConnectorCandidate = shape(
  'ExternalAgentImportedConnectorCandidate',
  'A connector that an import came across, and that may be worth setting up here.',
  {
    name: required(Type.String()),
    sessionCount: required(uint32(), 'How many sessions used it.'),
    source: required(ExternalAgentImportedConnectorSource, 'Where the import came across it.'),
  },
);

export const ExternalAgentConfigImportHistory = shape(
  'ExternalAgentConfigImportHistory',
  'The record of an import that is over.',
  {
    completedAtMs: required(int64(), 'When the import ended, in milliseconds since the epoch.'),
    failures: required(
      Type.Array(ExternalAgentConfigImportItemTypeFailure),
      'What could not be taken over.',
    ),
    importId: required(Type.String(), 'Id of the import.'),
    providerId: optional(
      nullable(Type.String()),
      'The `providerId` that was given with the import; null where none was.',
    ),
    successes: required(
      Type.Array(ExternalAgentConfigImportItemTypeSuccess),
      'What was taken over.',
    ),
  },
);

export const ExternalAgentConfigImportHistoriesReadResponse = shape(
  'ExternalAgentConfigImportHistoriesReadResponse',
  'The imports that have taken place.',
  {
    connectors: required(
      Type.Array(ExternalAgentImportedConnectorCandidate),
      'Connectors that the imports came across.',
    ),
    data: required(Type.Array(ExternalAgentConfigImportHistory), 'The imports, one record each.'),
  },
);

export const ExternalAgentConfigImportHistoryRecordSuccessParams = shape(
  'ExternalAgentConfigImportHistoryRecordSuccessParams',
  'Something that the client has taken over by itself.',
  {
    cwd: optional(
      nullable(Type.String()),
      'The project directory that it belongs to; null: the home directory of the person.',
    ),
    itemType: required(ExternalAgentConfigMigrationItemType, 'Which part of the setup it is.'),
    source: optional(
      nullable(Type.String()),
      'What was taken over, such as a path or a name; null where it cannot be named.',
    ),
    target: optional(
      nullable(Type.String()),
      'What it became here, such as a path or a name; null where it cannot be named.',
    ),
    title: optional(
      nullable(Type.String()),
      'Title of an imported session; null for everything else and where it had none.',
      {
        default: null,
      },
    ),
  },
);

export const ExternalAgentConfigImportHistoryRecordTypeResultParams = shape(
  'ExternalAgentConfigImportHistoryRecordTypeResultParams',
  'How the import of one part of the setup went, as the client tells it.',
  {
    failures: required(
      Type.Array(ExternalAgentConfigImportItemTypeFailure),
      'What could not be taken over.',
    ),
    itemType: required(ExternalAgentConfigMigrationItemType, 'Which part of the setup it is.'),
    successes: required(
      Type.Array(ExternalAgentConfigImportHistoryRecordSuccessParams),
      'What was taken over.',
    ),
  },
);

export const ExternalAgentConfigImportHistoryRecordParams = shape(
  'ExternalAgentConfigImportHistoryRecordParams',
  'An import that the client has carried out by itself.',
  {
    itemTypeResults: required(
      Type.Array(ExternalAgentConfigImportHistoryRecordTypeResultParams),
      'How it went, part by part.',
    ),
    providerId: required(Type.String(), 'Opaque id of the provider that the import was made from.'),
  },
);

export const ExternalAgentConfigImportHistoryRecordResponse = shape(
  'ExternalAgentConfigImportHistoryRecordResponse',
  'The import was recorded.',
  {
    importId: required(Type.String(), 'Id that the server gave the import.'),
  },
);

export const ExternalAgentConfigImportParams = shape(
  'ExternalAgentConfigImportParams',
  'What to take over from another agent.',
  {
    migrationItems: required(
      Type.Array(ExternalAgentConfigMigrationItem),
      'The items to take over, as `externalAgentConfig/detect` gave them.',
    ),
    migrationSource: optional(
      nullable(Type.String()),
      'The other agent to migrate from, as given to `externalAgentConfig/detect`; absent, null or a name that the server does not know: its default.',
    ),
    providerId: optional(
      nullable(Type.String()),
      'Which provider the person chose in the client, for the record and for analytics; changes nothing about what is read.',
    ),
    source: optional(
      nullable(Type.String()),
      'Names the product that starts the import; changes nothing about what is read.',
    ),
  },
);

export const ExternalAgentConfigImportProgressNotification = shape(
  'ExternalAgentConfigImportProgressNotification',
  'An import has come further.',
  {
    importId: required(Type.String(), 'Id of the import.'),
    itemTypeResults: required(
      Type.Array(ExternalAgentConfigImportTypeResult),
      'How it has gone so far, part by part.',
    ),
  },
);

export const ExternalAgentConfigImportResponse = shape(
  'ExternalAgentConfigImportResponse',
  'The import has begun.',
  {
    importId: required(Type.String(), 'Id of the import, which the notifications about it carry.'),
  },
);

export const externalAgentConfigImport = request('externalAgentConfig/import', {
  description:
    'Takes over parts of the setup of another agent. What cannot be taken over is a failure of its item, not of the request. Progress comes as `externalAgentConfig/import/progress`, the end as `externalAgentConfig/import/completed`.',
  params: ExternalAgentConfigImportParams,
  result: ExternalAgentConfigImportResponse,
  order: write('config'),
  stability: 'stable',
  since: '0.107.0',
});

export const externalAgentConfigImportRecordHistory = request(
  'externalAgentConfig/import/recordHistory',
  {
    description: 'Adds an import that the client has carried out by itself to the recorded ones.',
    params: ExternalAgentConfigImportHistoryRecordParams,
    result: ExternalAgentConfigImportHistoryRecordResponse,
    order: write('config'),
    stability: 'stable',
    since: '0.155.0',
  },
);

export const externalAgentConfigImportReadHistories = request(
  'externalAgentConfig/import/readHistories',
  {
    description: 'Gives the records of the imports that have taken place.',
    result: ExternalAgentConfigImportHistoriesReadResponse,
    order: read('config'),
    stability: 'stable',
    since: '0.145.0',
  },
);

export const externalAgentConfigImportProgress = notification(
  'externalAgentConfig/import/progress',
  {
    description: 'An import has come further.',
    params: ExternalAgentConfigImportProgressNotification,
    stability: 'stable',
    since: '0.145.0',
  },
);

export const externalAgentConfigImportCompleted = notification(
  'externalAgentConfig/import/completed',
  {
    description: 'An import has come to its end, with or without failures.',
    params: ExternalAgentConfigImportCompletedNotification,
    stability: 'stable',
    since: '0.125.0',
  },
);
