/** A small protocol that has one of everything a model can say. Tests of all emitters read it; nothing ships it. */
import type { ErrorDefinition, Method, Model } from '@wirebox/protocol/model';
import { fixtureTypes, ref, text } from './fixture-types.ts';

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
  types: fixtureTypes,
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
