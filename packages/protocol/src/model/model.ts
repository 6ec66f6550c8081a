/** The `model/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, request } from '../define.ts';
import { int64, nullable, openEnum, optional, required, shape, uint32 } from '../shapes.ts';
import { ReasoningEffort } from './reasoning.ts';

export const CyberAccessProgram = openEnum(
  'CyberAccessProgram',
  'Programme under which a model may be used for work on computer security.',
  ['standard', 'daybreakBlue', 'daybreakRed'],
);

export const InputModality = openEnum('InputModality', 'A kind of input that a model takes.', [
  'text',
  'image',
  'audio',
]);

export const ModelAvailabilityNux = shape(
  'ModelAvailabilityNux',
  'An announcement for users who meet the model for the first time.',
  {
    message: required(Type.String(), 'Text to show.'),
  },
);

export const ModelAccessPrograms = shape(
  'ModelAccessPrograms',
  'Access programmes that a model takes part in.',
  {
    cyber: required(Type.Array(CyberAccessProgram), 'Programmes for work on security.'),
  },
);

export const MultiAgentVersion = openEnum(
  'MultiAgentVersion',
  'Which version of multi-agent work a model uses, if any.',
  ['disabled', 'v1', 'v2'],
);

export const ModelServiceTier = shape(
  'ModelServiceTier',
  'A service tier that a model may be run in.',
  {
    description: required(Type.String(), 'What the tier gives and costs, in words for the user.'),
    id: required(Type.String(), 'Id of the tier, such as `priority`.'),
    name: required(Type.String(), 'Name of the tier for people, such as `Fast`.'),
  },
);

export const ReasoningEffortOption = shape(
  'ReasoningEffortOption',
  'A reasoning effort that a model supports.',
  {
    description: required(Type.String(), 'What the effort is good for, in words for the user.'),
    reasoningEffort: required(ReasoningEffort),
  },
);

export const ModelUpgradeInfo = shape(
  'ModelUpgradeInfo',
  'How to tell the user of a newer model.',
  {
    migrationMarkdown: optional(
      nullable(Type.String()),
      'Text on the change, in Markdown; null and absent: none.',
    ),
    model: required(Type.String(), 'The newer model.'),
    modelLink: optional(
      nullable(Type.String()),
      'Link to more about the newer model; null and absent: none.',
    ),
    retirementAt: optional(
      nullable(int64()),
      'When the older model is retired, as a Unix timestamp; null and absent: no date is set.',
    ),
    upgradeCopy: optional(
      nullable(Type.String()),
      'Short text to offer the change with; null and absent: none.',
    ),
  },
);

export const Model = shape('Model', 'A model that threads can use.', {
  additionalSpeedTiers: optional(
    Type.Array(Type.String()),
    'Names of speeds beyond the normal one, such as `fast`; `serviceTiers` tells more.',
    { default: [], deprecated: 'Use `serviceTiers`.' },
  ),
  availabilityNux: optional(
    nullable(ModelAvailabilityNux),
    'Announcement to show with the model; null and absent: none.',
  ),
  availableAccessPrograms: optional(
    nullable(ModelAccessPrograms),
    'Access programmes that the model takes part in; null where none is told.',
    { default: null },
  ),
  defaultReasoningEffort: required(ReasoningEffort, 'Effort that is used where none is chosen.'),
  defaultServiceTier: optional(
    nullable(Type.String()),
    'Id of the tier that a choice should begin with; null: none in particular. A turn that names none is run in none.',
    { default: null },
  ),
  description: required(Type.String(), 'What the model is good for, in words for the user.'),
  displayName: required(Type.String(), 'Name of the model for people.'),
  hidden: required(Type.Boolean(), 'Whether a list to choose from should leave the model out.'),
  id: required(Type.String(), 'Id of the entry in the list; seen to be the same as `model`.'),
  inputModalities: optional(Type.Array(InputModality), 'Kinds of input that the model takes.', {
    default: ['text', 'image'],
  }),
  isDefault: required(Type.Boolean(), 'True for the one model that is used where none is chosen.'),
  model: required(Type.String(), 'Name to pass where a request takes a model.'),
  modelSpecialty: optional(
    nullable(Type.String()),
    'What the model specialises in; null: nothing in particular.',
    { default: null },
  ),
  multiAgentVersion: optional(
    nullable(MultiAgentVersion),
    'How the model works with several agents; null and absent: not told.',
  ),
  serviceTiers: optional(Type.Array(ModelServiceTier), 'Service tiers that may be chosen.', {
    default: [],
  }),
  supportedReasoningEfforts: required(
    Type.Array(ReasoningEffortOption),
    'Efforts that may be chosen, least first.',
  ),
  supportsPersonality: optional(Type.Boolean(), 'Whether a personality may be chosen.', {
    default: false,
    deprecated: 'Always false.',
  }),
  upgrade: optional(
    nullable(Type.String()),
    'Name of the model that should take its place; null and absent: none.',
  ),
  upgradeInfo: optional(
    nullable(ModelUpgradeInfo),
    'How to tell the user of that newer model; null and absent: there is none.',
  ),
});

export const ModelListResponse = shape('ModelListResponse', 'A page of models.', {
  data: required(Type.Array(Model), 'The models, those to be offered first in front.'),
  nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
});

export const ModelListParams = shape('ModelListParams', 'Asks for the models to choose from.', {
  cursor: optional(
    nullable(Type.String()),
    'Pass the `nextCursor` of the page before; absent or null: the first page.',
  ),
  includeHidden: optional(
    nullable(Type.Boolean()),
    'Whether to give the hidden models too; null and absent: no.',
  ),
  limit: optional(nullable(uint32()), 'At most this many models on a page; 0 counts as 1.'),
  modelProvider: optional(
    nullable(Type.String()),
    'Id of the provider; null and absent: the configured one.',
  ),
});

export const ModelRerouteReason = openEnum(
  'ModelRerouteReason',
  'Why another model answers than the one asked for.',
  ['highRiskCyberActivity'],
);

export const ModelReroutedNotification = shape(
  'ModelReroutedNotification',
  'Another model answers than the one asked for.',
  {
    fromModel: required(Type.String(), 'The model that was asked for.'),
    reason: required(ModelRerouteReason, 'Why it was replaced.'),
    threadId: required(Type.String()),
    toModel: required(Type.String(), 'The model that answers instead.'),
    turnId: required(Type.String()),
  },
);

export const ModelSafetyBufferingUpdatedNotification = shape(
  'ModelSafetyBufferingUpdatedNotification',
  'Whether the output of a turn is held back for a safety check.',
  {
    fasterModel: optional(
      nullable(Type.String()),
      'A faster model that may be offered instead; null and absent: none.',
    ),
    model: required(Type.String(), 'The model of the turn.'),
    reasons: required(Type.Array(Type.String()), 'Why output is held back.'),
    showBufferingUi: required(Type.Boolean(), 'Whether to show the user that output is held back.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
    useCases: required(Type.Array(Type.String()), 'The uses that the safety check is about.'),
  },
);

export const ModelVerification = openEnum(
  'ModelVerification',
  'A verification that a model may want of the user; `trustedAccessForCyber` is the one for work on security.',
  ['trustedAccessForCyber'],
);

export const ModelVerificationNotification = shape(
  'ModelVerificationNotification',
  'Verifications that the model wants of the user.',
  {
    threadId: required(Type.String()),
    turnId: required(Type.String()),
    verifications: required(Type.Array(ModelVerification), 'Which ones.'),
  },
);

export const modelList = request('model/list', {
  description:
    'Lists the models by priority; exactly one is the default. A bad cursor fails the request.',
  params: ModelListParams,
  result: ModelListResponse,
  errors: ['invalidCursor'],
  stability: 'stable',
  since: '0.61.0',
});

export const modelRerouted = notification('model/rerouted', {
  description: 'A turn is being answered by another model than the one asked for.',
  params: ModelReroutedNotification,
  stability: 'stable',
  since: '0.107.0',
});

export const modelVerification = notification('model/verification', {
  description: 'The model provider has named verifications in the course of a turn.',
  params: ModelVerificationNotification,
  stability: 'stable',
  since: '0.125.0',
});

export const modelSafetyBufferingUpdated = notification('model/safetyBuffering/updated', {
  description:
    'The model provider holds back output of a turn for a safety check, or no longer does.',
  params: ModelSafetyBufferingUpdatedNotification,
  stability: 'stable',
  since: '0.145.0',
});
