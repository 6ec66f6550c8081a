/** The small model of all emitters, with more of what is hard for Python: it is what the golden files are of. */
import type { Method, Model, TypeDefinition, TypeExpression } from '@wirebox/protocol/model';
import { fixtureModel } from '../../../fixture-model.ts';

const text: TypeExpression = { kind: 'string' };
const count: TypeExpression = { kind: 'integer', format: 'int32' };
const ref = (name: string): TypeExpression => ({ kind: 'ref', name });
const nullable = (type: TypeExpression): TypeExpression => ({ kind: 'nullable', type });

const define = (resource: string, type: TypeExpression): TypeDefinition => ({
  description: '',
  resource,
  type,
});

const member = (name: string, type: TypeExpression, required = true) => ({ name, type, required });

const types: Record<string, TypeDefinition> = {
  /** Two members that fit the same object, the first of which knows less of it. */
  Cutting: define('garden', {
    kind: 'union',
    members: [
      { kind: 'object', properties: [member('length', count, false)] },
      { kind: 'object', properties: [member('length', count, false), member('angle', count)] },
      { kind: 'array', items: count },
    ],
  }),
  /** Its words cannot be called `HazardKind`, and one of its keys speaks of a secret. */
  Hazard: define('weather', {
    kind: 'keyedUnion',
    open: true,
    values: [{ value: 'storm' }],
    variants: [
      { key: 'gateKey', name: 'LockedHazard', type: text },
      {
        key: 'flood',
        name: 'FloodHazard',
        type: {
          kind: 'object',
          properties: [member('depth', count)],
          alternatives: [
            { properties: [member('value', text), member('unit', nullable(text), false)] },
            { properties: [member('value', count), member('misfits', ref('Plot'))] },
          ],
        },
      },
      { key: 'drought', name: 'DroughtHazard', stability: 'experimental', type: count },
      { key: 'chain', name: 'ChainHazard', type: { kind: 'array', items: ref('Hazard') } },
    ],
  }),
  /** Every way to be closed: as a variant, behind a key, with alternatives, and as a member of a union. */
  Fence: define('garden', {
    kind: 'taggedUnion',
    open: true,
    tag: 'type',
    variants: [
      { tag: 'hedge', name: 'HedgeFence', properties: [], closed: true },
      {
        tag: 'wall',
        name: 'WallFence',
        properties: [member('height', count), member('gates', ref('Gates'), false)],
        closed: true,
      },
    ],
  }),
  Gates: define('garden', {
    kind: 'array',
    items: {
      kind: 'union',
      members: [
        ref('Latch'),
        { kind: 'object', properties: [member('width', count)], closed: true },
        { kind: 'object', properties: [member('width', count), member('height', count)] },
      ],
    },
  }),
  HazardKind: define('weather', { kind: 'object', properties: [] }),
  Latch: define('garden', {
    kind: 'object',
    properties: [member('rusty', { kind: 'boolean' }, false)],
    alternatives: [
      { properties: [member('code', text)] },
      { properties: [member('turns', count)] },
    ],
    closed: true,
  }),
  /** Quoted at run time, as it is made of types of another resource; so are the aliases of it. */
  MaybePlot: define('weather', nullable(ref('Plot'))),
  MaybePlots: define('weather', { kind: 'union', members: [ref('MaybePlot'), count] }),
  /** Mentions the other resource, which mentions it. */
  Plot: define('garden', {
    kind: 'object',
    properties: [
      member('hazards', { kind: 'array', items: ref('Hazard') }, false),
      member(
        'rows',
        {
          kind: 'map',
          values: {
            kind: 'array',
            items: {
              kind: 'object',
              properties: [
                member('seeds', count),
                { ...member('sown', count, false), stability: 'experimental' },
                { ...member('watered', { kind: 'boolean' }, false), stability: 'experimental' },
              ],
            },
          },
        },
        false,
      ),
      member('neighbour', ref('MaybePlots'), false),
    ],
  }),
  /** Any word, or an object with any one key. */
  Remark: define('weather', { kind: 'keyedUnion', open: true, values: [], variants: [] }),
  SurveyParams: define('garden', {
    kind: 'object',
    properties: [
      member('plot', ref('Plot')),
      member('answers', { kind: 'array', items: ref('Answer') }, false),
      member('cutting', ref('Cutting'), false),
      member('remark', ref('Remark'), false),
      member('fence', ref('Fence'), false),
      member(
        'note',
        {
          kind: 'keyedUnion',
          open: false,
          values: [{ value: 'none' }],
          variants: [
            { key: 'said', name: 'SaidNote', type: text },
            {
              key: 'pinned',
              name: 'PinnedNote',
              type: { kind: 'object', properties: [member('place', text)], closed: true },
            },
          ],
        },
        false,
      ),
    ],
  }),
};

const survey: Method = {
  method: 'garden/survey',
  name: 'gardenSurvey',
  kind: 'request',
  direction: 'clientToServer',
  resource: 'garden',
  description: 'Looks at everything.',
  params: ref('SurveyParams'),
  result: ref('SurveyParams'),
  stability: 'stable',
  since: '2.0.0',
};

const sortedBy = <T>(values: T[], key: (value: T) => string): T[] =>
  values.sort((a, b) => (key(a) < key(b) ? -1 : 1));

export const sampleModel: Model = {
  ...fixtureModel,
  types: Object.fromEntries(
    sortedBy(Object.entries({ ...fixtureModel.types, ...types }), ([name]) => name),
  ),
  methods: sortedBy([...fixtureModel.methods, survey], ({ method }) => method),
};
