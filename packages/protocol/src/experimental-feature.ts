/** The `experimentalFeature/…` methods and what they speak of. */
import * as Type from 'typebox';
import { read, request, write } from './define.ts';
import { map, nullable, openEnum, optional, required, shape, uint32 } from './shapes.ts';

export const ExperimentalFeatureStage = openEnum(
  'ExperimentalFeatureStage',
  'How mature a feature is.',
  ['beta', 'underDevelopment', 'stable', 'deprecated', 'removed'],
);

export const ExperimentalFeature = shape(
  'ExperimentalFeature',
  'A feature that can be switched on or off.',
  {
    announcement: optional(
      nullable(Type.String()),
      'Text that announces the feature; null unless `stage` is `beta`.',
    ),
    defaultEnabled: required(Type.Boolean(), 'Whether the feature is on where nobody has chosen.'),
    description: optional(
      nullable(Type.String()),
      'What the feature does; null unless `stage` is `beta`.',
    ),
    displayName: optional(nullable(Type.String()), 'Name to show; null unless `stage` is `beta`.'),
    enabled: required(Type.Boolean(), 'Whether the feature is on now.'),
    name: required(Type.String(), 'Key of the feature, as in the configuration.'),
    stage: required(ExperimentalFeatureStage, 'How mature the feature is.'),
  },
);

export const ExperimentalFeatureListResponse = shape(
  'ExperimentalFeatureListResponse',
  'One page of features.',
  {
    data: required(Type.Array(ExperimentalFeature), 'The features of this page.'),
    nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
  },
);

export const ExperimentalFeatureEnablementSetParams = shape(
  'ExperimentalFeatureEnablementSetParams',
  'Which features to switch on or off.',
  {
    enablement: required(
      map(Type.Boolean()),
      'By key of the feature, whether it shall be on. Features that are not named stay as they are.',
    ),
  },
);

export const ExperimentalFeatureEnablementSetResponse = shape(
  'ExperimentalFeatureEnablementSetResponse',
  'What was switched on or off.',
  {
    enablement: required(map(Type.Boolean()), 'By key of the feature, whether it is on.'),
  },
);

export const ExperimentalFeatureListParams = shape(
  'ExperimentalFeatureListParams',
  'Which page of the features to give.',
  {
    cursor: optional(
      nullable(Type.String()),
      'Pass the `nextCursor` of the page before; absent or null: the first page.',
    ),
    limit: optional(
      nullable(uint32()),
      'How many features a page may hold; absent or null: the server decides.',
    ),
    threadId: optional(
      nullable(Type.String()),
      'Id of a loaded thread whose configuration decides what is on; absent or null: that of the server.',
    ),
  },
);

export const experimentalFeatureList = request('experimentalFeature/list', {
  description: 'Lists the features that can be switched on or off, with their state.',
  params: ExperimentalFeatureListParams,
  result: ExperimentalFeatureListResponse,
  errors: ['invalidCursor', 'invalidThreadId'],
  order: read('config'),
  stability: 'stable',
  since: '0.107.0',
});

export const experimentalFeatureEnablementSet = request('experimentalFeature/enablement/set', {
  description:
    'Switches features on or off while the server runs; the configuration file stays as it is, and what it says of a feature counts more.',
  params: ExperimentalFeatureEnablementSetParams,
  result: ExperimentalFeatureEnablementSetResponse,
  order: write('config'),
  stability: 'stable',
  since: '0.125.0',
});
