/** A small protocol that has one of everything a model can say. Tests of all emitters read it; nothing ships it. */
import type {
  ErrorDefinition,
  Method,
  Model,
  TypeDefinition,
  TypeExpression,
} from '@wirebox/protocol/model';

const text: TypeExpression = { kind: 'string' };
const ref = (name: string): TypeExpression => ({ kind: 'ref', name });
const nullable = (type: TypeExpression): TypeExpression => ({ kind: 'nullable', type });

const types: Record<string, TypeDefinition> = {
  Answer: {
    description: 'A closed union told apart by `kind`.',
    resource: 'garden',
    type: {
      kind: 'taggedUnion',
      tag: 'kind',
      open: false,
      variants: [
        { tag: 'yes', name: 'YesAnswer', properties: [] },
        {
          tag: 'later',
          name: 'LaterAnswer',
          description: 'Ask again.',
          stability: 'experimental',
          properties: [
            { name: 'seconds', required: true, type: { kind: 'integer', format: 'uint16' } },
          ],
        },
      ],
    },
  },
  Colour: {
    description: 'An open list of colours.',
    resource: 'garden',
    type: {
      kind: 'enum',
      open: true,
      fallback: 'unknown',
      values: [
        { value: 'red' },
        { value: 'deep-green', description: 'The colour of | ivy.' },
        { value: 'unknown' },
      ],
    },
  },
  EmptyResponse: {
    description: 'Nothing to say.',
    resource: 'garden',
    type: { kind: 'object', properties: [] },
  },
  Forecast: {
    description: 'Numbers of every width.',
    resource: 'weather',
    type: {
      kind: 'object',
      properties: [
        { name: 'at', required: true, type: { kind: 'integer', format: 'int64' } },
        { name: 'offset', required: true, type: { kind: 'integer', format: 'int32' } },
        { name: 'station', required: true, type: { kind: 'integer', format: 'uint32' } },
        { name: 'bytes', required: true, type: { kind: 'integer', format: 'uint64' } },
        {
          name: 'percent',
          required: true,
          type: { kind: 'integer', format: 'uint16', maximum: 100 },
        },
        {
          name: 'share',
          required: true,
          type: { kind: 'number', minimum: 0, maximum: 1 },
        },
        { name: 'raw', required: true, type: { kind: 'json' } },
      ],
    },
  },
  Nickname: {
    description: 'A short name.',
    resource: 'garden',
    type: { kind: 'string', minLength: 1, maxLength: 12 },
  },
  Plant: {
    description: 'An open union of what grows.\n\nIts second paragraph.',
    resource: 'garden',
    type: {
      kind: 'taggedUnion',
      tag: 'type',
      open: true,
      variants: [
        {
          tag: 'tree',
          name: 'TreePlant',
          description: 'It has wood.',
          properties: [
            { name: 'height', required: true, type: { kind: 'number' } },
            { name: 'colour', required: false, type: nullable(ref('Colour')) },
            { name: 'shade', description: 'What it shades.', required: false, type: ref('Plant') },
          ],
        },
        {
          tag: 'moss',
          name: 'MossPlant',
          properties: [{ name: 'note', required: true, type: nullable(text) }],
        },
      ],
    },
  },
  PlantParams: {
    description: 'Every state that a member can be in.',
    resource: 'garden',
    type: {
      kind: 'object',
      properties: [
        { name: 'name', description: 'Required.', required: true, type: ref('Nickname') },
        {
          name: 'spot',
          description: 'Required, may be null.',
          required: true,
          type: nullable(text),
        },
        { name: 'wet', required: false, type: { kind: 'boolean' }, default: false },
        { name: 'owner', required: false, type: nullable(text), default: null },
        {
          name: 'tags',
          required: false,
          type: { kind: 'array', items: text },
          deprecated: 'Use `labels`.',
        },
        { name: 'labels', required: false, type: { kind: 'map', values: ref('Colour') } },
        { name: 'extra', required: false, type: { kind: 'map', values: { kind: 'json' } } },
        {
          name: 'size',
          required: false,
          type: { kind: 'enum', open: false, values: [{ value: 's' }, { value: 'l' }] },
          stability: 'experimental',
          since: '2.0.0',
        },
        { name: 'key', required: false, type: ref('Selector') },
        { name: 'version', required: false, type: { kind: 'literal', value: 'v1' } },
        {
          name: 'place',
          required: false,
          type: nullable({
            kind: 'object',
            properties: [
              { name: 'row', required: true, type: { kind: 'integer', format: 'int32' } },
            ],
          }),
        },
      ],
    },
  },
  PlantResponse: {
    description: 'What stands there now.',
    resource: 'garden',
    type: {
      kind: 'object',
      properties: [
        { name: 'plants', required: true, type: { kind: 'array', items: ref('Plant') } },
        { name: 'answer', required: false, type: ref('Answer') },
        { name: 'gone', required: false, type: { kind: 'null' } },
      ],
    },
  },
  Selector: {
    description: 'A text, a number, or a list of texts.',
    resource: 'garden',
    type: {
      kind: 'union',
      members: [text, { kind: 'integer', format: 'int64' }, { kind: 'array', items: text }],
    },
  },
  Unused: {
    description: 'No method mentions it.',
    resource: 'weather',
    type: { kind: 'boolean' },
    stability: 'experimental',
  },
};

const methods: Method[] = [
  {
    method: 'garden/changed',
    name: 'gardenChanged',
    kind: 'notification',
    direction: 'serverToClient',
    resource: 'garden',
    description: 'Sent after every change.',
    params: ref('PlantResponse'),
    stability: 'stable',
    since: '1.0.0',
  },
  {
    method: 'garden/clear',
    name: 'gardenClear',
    kind: 'request',
    direction: 'clientToServer',
    resource: 'garden',
    description: 'Pulls everything out.',
    result: ref('EmptyResponse'),
    errors: ['frozen', 'overgrown'],
    order: { mode: 'write', scope: 'garden' },
    stability: 'experimental',
    since: '1.1.0',
    deprecated: 'Use `garden/plant`.',
  },
  {
    method: 'garden/plant',
    name: 'gardenPlant',
    kind: 'request',
    direction: 'clientToServer',
    resource: 'garden',
    description: 'Plants something.',
    params: ref('PlantParams'),
    result: ref('PlantResponse'),
    errors: ['frozen'],
    order: { mode: 'write', scope: 'garden', by: 'name' },
    stability: 'stable',
    since: '1.0.0',
  },
  {
    method: 'garden/ready',
    name: 'gardenReady',
    kind: 'notification',
    direction: 'clientToServer',
    resource: 'garden',
    description: 'The client listens now.',
    stability: 'stable',
    since: '1.0.0',
  },
  {
    method: 'weather/ask',
    name: 'weatherAsk',
    kind: 'request',
    direction: 'serverToClient',
    resource: 'weather',
    description: 'The server asks for a decision.',
    params: ref('Answer'),
    result: ref('Answer'),
    stability: 'stable',
    since: '1.0.0',
  },
  {
    method: 'weather/read',
    name: 'weatherRead',
    kind: 'request',
    direction: 'clientToServer',
    resource: 'weather',
    description: 'Reads the forecast.',
    params: ref('Plant'),
    paramsOptional: true,
    result: ref('Forecast'),
    order: { mode: 'read', scope: 'weather' },
    stability: 'stable',
    since: '1.0.0',
  },
];

/** Keys that the emitted run times answer with by themselves; no protocol can do without them. */
const RUNTIME_ERRORS = [
  'alreadyInitialized',
  'experimentalApiRequired',
  'internalError',
  'invalidParams',
  'invalidRequest',
  'messageTooLarge',
  'methodNotFound',
  'methodNotServed',
  'notInitialized',
  'overloaded',
  'parseError',
];

const common = (key: string): ErrorDefinition => ({
  code: -32602,
  message: key,
  description: `The text of ${key}.`,
  retry: false,
  common: true,
  data: [],
});

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

export const fixtureModel: Model = {
  modelVersion: 1,
  protocol: {
    name: 'garden-server',
    title: 'Garden server protocol',
    version: '2.0.0',
    description: 'How a client and a garden talk.',
  },
  methods,
  types,
  errors: sorted({
    ...Object.fromEntries(RUNTIME_ERRORS.map((key) => [key, common(key)])),
    frozen: {
      code: -32600,
      message: 'the ground is frozen until {date}',
      description: 'Nothing can be planted.',
      retry: true,
      common: false,
      data: [{ name: 'date', required: true, type: text }],
    },
    overgrown: {
      code: -32600,
      message: 'overgrown',
      description: 'Too much grows here.',
      retry: false,
      common: false,
      data: [],
    },
  }),
};
