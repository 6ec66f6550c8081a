/** A small protocol in which every kind of type stands in every place that the TypeScript emitter treats apart. */
import type { Method, Model, TypeDefinition, TypeExpression } from '@wirebox/protocol/model';
import {
  array,
  closed,
  either,
  flag,
  int,
  json,
  keyed,
  keyedUnion,
  map,
  nullable,
  object,
  optional,
  ref,
  required,
  text,
  union,
  values,
  variant,
} from './expressions.ts';

const shapes: { [name: string]: TypeExpression } = {
  Address: either(
    [optional('label', nullable(text))],
    [required('street', text), optional('number', int('uint16'), { description: 'From 1 on.' })],
    [required('point', ref('Point')), optional('precise', flag, { stability: 'experimental' })],
  ),
  Approval: keyedUnion(
    false,
    ['never', 'always'],
    keyed('granular', 'GranularApproval', object(required('write', flag)), {
      stability: 'experimental',
      description: 'Each thing for itself.',
    }),
  ),
  Colour: {
    kind: 'enum',
    open: true,
    fallback: 'none',
    values: [
      { value: 'red', description: "The colour of the robot's eyes." },
      { value: 'deep-blue' },
      { value: 'none', description: 'No paint */ at all.' },
    ],
  },
  Command: union(
    false,
    'kind',
    variant('halt', 'HaltCommand'),
    variant(
      'go',
      'GoCommand',
      required('to', ref('Point')),
      optional('gait', values(false, 'walk', 'run')),
      optional('hidden', nullable(text), { stability: 'experimental' }),
      optional('camp', nullable(text), { stability: 'experimental', blank: [] }),
      optional('route', nullable(text), { stability: 'experimental', blank: [null, ''] }),
    ),
    {
      ...variant('dream', 'DreamCommand', required('password', text)),
      stability: 'experimental',
      description: 'Thinks of sheep.',
    },
  ),
  Empty: object(),
  Fault: keyedUnion(
    true,
    ['overheated', 'stuck'],
    keyed('jammed', 'JammedFault', object(optional('limb', nullable(int('uint16'))))),
    keyed('torn-off', 'TornOffFault', object(optional('limb', nullable(int('uint16'))))),
    keyed('wornBy', 'WornByFault', nullable(ref('Fault'))),
    keyed('noise', 'NoiseFault', json),
    keyed(
      'helped',
      'HelpedFault',
      object(
        optional('approval', ref('Approval')),
        optional('at', int('int64'), { stability: 'experimental' }),
      ),
    ),
    keyed('lost', 'LostFault', union(true, 'at', variant('sea', 'SeaLoss'))),
  ),
  Grid: array(array(nullable(int('int32')))),
  Level: values(false, 'one', 'two', 'three', 'four', 'five'),
  Limits: object(
    required('i32', int('int32')),
    required('i64', int('int64')),
    required('u16', int('uint16')),
    required('u32', int('uint32')),
    required('u64', int('uint64')),
    required('percent', int('uint16', { minimum: 1, maximum: 100 })),
    required('ratio', { kind: 'number', minimum: 0, maximum: 1 }),
    required('any', { kind: 'number' }),
    optional('id', { kind: 'string', minLength: 1 }),
    optional('short', { kind: 'string', minLength: 2, maxLength: 4 }),
    optional('slug', { kind: 'string', pattern: '^[a-z]+/[0-9]$' }),
    optional('version', { kind: 'literal', value: "it's 1" }),
  ),
  Log: object(
    required('lines', array(json)),
    optional('places', map(array(object(required('x', int('int32')))))),
    optional('level', ref('Level')),
    optional('faults', array(ref('Fault'))),
    optional(
      'mode',
      keyedUnion(true, [], keyed('speed', 'SpeedMode', { kind: 'number', minimum: 0 })),
    ),
    optional('power', keyedUnion(false, ['on', 'off', 'low', 'charging'])),
    optional('source', ref('Source')),
    optional('cause', union(false, 'why', variant('bug', 'BugCause', required('where', text)))),
  ),
  Names: map(text),
  Nothing: { kind: 'null' },
  Point: object(required('x', { kind: 'number' }), required('y', { kind: 'number' })),
  Secrets: object(
    required('apiKey', text),
    optional('tokens', array(text)),
    optional('code', int('uint32')),
    optional('isSecret', flag),
    optional('label', text),
    optional('level', values(false, 'low', 'high')),
  ),
  Selector: {
    kind: 'union',
    members: [text, int('int64'), array(text), ref('Point'), flag],
  },
  Session: {
    kind: 'union',
    members: [
      object(required('rooms', array(text)), optional('active', nullable(text))),
      object(required('authUrl', text), required('loginId', text)),
      ref('Address'),
    ],
  },
  Shape: union(
    true,
    'type',
    variant('dot', 'DotShape'),
    {
      ...variant('picture', 'PictureShape', optional('detail', nullable(ref('Level')))),
      alternatives: [
        { properties: [required('url', text, { description: 'Where it is to be had.' })] },
        { properties: [required('fileId', text)] },
      ],
      description: 'Seen from outside.',
    },
    variant(
      'circle',
      'CircleShape',
      required('radius', { kind: 'number' }, { description: 'Half of it is said @twice.' }),
      optional('colour', nullable(ref('Colour'))),
    ),
    variant(
      'group',
      'GroupShape',
      required('shapes', array(ref('Shape'))),
      optional(
        'pin',
        nullable(
          union(true, 'at', variant('corner', 'CornerPin', optional('note', text)), {
            ...variant('edge', 'EdgePin', required('offset', int('uint32'))),
            stability: 'experimental',
          }),
        ),
      ),
    ),
  ),
  Source: keyedUnion(
    false,
    ['hand', 'timer', 'sensor', 'remote'],
    keyed('custom', 'CustomSource', text),
    keyed('relay', 'RelaySource', ref('Source')),
    keyed(
      'parts',
      'PartsSource',
      array(either([], [required('id', text)], [required('at', int('int32'))])),
    ),
  ),
  Stub: closed(),
  /** Closed, with sets: at the top, and below as a variant. */
  Seal: {
    kind: 'object',
    properties: [optional('cracked', flag)],
    alternatives: [
      { properties: [required('wax', text), optional('colour', ref('Colour'))] },
      { properties: [required('lead', int('uint16')), optional('wax', flag)] },
    ],
    closed: true,
  },
  Ticket: union(
    false,
    'class',
    {
      ...variant('first', 'FirstTicket', optional('seat', closed(required('row', int('int32'))))),
      closed: true,
    },
    variant('second', 'SecondTicket', optional('stub', ref('Stub')), optional('seal', ref('Seal'))),
    {
      ...variant('fourth', 'FourthTicket', optional('seat', text)),
      alternatives: [
        { properties: [required('day', text)] },
        { properties: [required('from', text), optional('to', text)] },
      ],
      closed: true,
    },
    {
      ...variant(
        'third',
        'ThirdTicket',
        required('from', text),
        optional('to', text),
        optional('via', array(text)),
      ),
      closed: true,
    },
  ),
  States: object(
    required('required', text),
    required('requiredNullable', nullable(text)),
    optional('optional', text, { default: 'x', description: 'May be left out.' }),
    optional('optionalNullable', nullable(ref('Point')), { deprecated: 'Use `optional`.' }),
    required('anything', json),
    optional('nullableJson', nullable(json)),
    optional('whatever', json),
    optional('x-kind', map(json), { since: '1.2.0' }),
    optional('many', array(nullable(ref('Colour'))), { stability: 'experimental' }),
    optional('mood', values(true, 'good', 'bad')),
    optional('grade', values(false, 'a', 'b', 'c', 'd')),
  ),
};

/** They mention types of the other resource, and are mentioned there. */
const OF_VAULT = new Set(['Point', 'Secrets', 'States']);

const types: Record<string, TypeDefinition> = Object.fromEntries(
  Object.entries(shapes).map(([name, type]) => [
    name,
    {
      description: `The type ${name}.`,
      resource: OF_VAULT.has(name) ? 'vault' : 'robot',
      type,
    },
  ]),
);

const method = (
  name: string,
  kind: Method['kind'],
  direction: Method['direction'],
  more: Partial<Method>,
): Method => ({
  method: name,
  name: name.replace(/\/(.)/g, (_, letter: string) => letter.toUpperCase()),
  kind,
  direction,
  resource: name.split('/')[0] ?? '',
  description: `Does what ${name} says.`,
  stability: 'stable',
  since: '1.0.0',
  ...more,
});

const methods: Method[] = [
  method('robot/ask', 'request', 'serverToClient', {
    params: ref('Selector'),
    result: ref('Approval'),
  }),
  method('robot/changed', 'notification', 'serverToClient', { params: ref('States') }),
  method('robot/draw', 'request', 'clientToServer', {
    params: object(
      required('shape', ref('Shape')),
      optional('approval', ref('Approval')),
      optional('fault', ref('Fault')),
      optional('session', nullable(ref('Session'))),
      optional('tickets', array(ref('Ticket'))),
      optional('addresses', array(either([required('to', text)], [required('x', flag)]))),
      optional(
        'brush',
        union(true, 'type', variant('pen', 'PenBrush', required('width', int('uint16')))),
      ),
    ),
    result: object(
      required('drawn', int('uint32')),
      optional('names', ref('Names')),
      optional('ticket', ref('Ticket')),
    ),
    errors: ['outOfInk', 'tooFar'],
    order: { mode: 'write', scope: 'canvas', by: 'shape' },
  }),
  method('robot/gone', 'notification', 'serverToClient', {}),
  method('robot/list', 'request', 'clientToServer', {
    params: ref('Limits'),
    paramsOptional: true,
    result: ref('Log'),
    order: { mode: 'read', scope: 'canvas' },
    deprecated: 'Use `robot/draw`.',
  }),
  method('robot/ready', 'notification', 'clientToServer', {}),
  method('robot/say', 'request', 'clientToServer', {
    params: ref('Command'),
    result: ref('Grid'),
    errors: ['tooFar'],
  }),
  method('robot/stop', 'request', 'clientToServer', { result: ref('Empty') }),
  method('robot/trace', 'notification', 'clientToServer', { params: ref('Nothing') }),
  method('vault/open', 'request', 'clientToServer', {
    params: ref('Secrets'),
    result: ref('States'),
    stability: 'experimental',
  }),
  method('vault/tell', 'request', 'clientToServer', { params: ref('Secrets') }),
];

const error = (message: string, more: Partial<Model['errors'][string]> = {}) => ({
  code: -32600,
  message,
  description: `Says “${message}”.`,
  retry: false,
  common: false,
  data: [],
  ...more,
});

export const sampleModel: Model = {
  modelVersion: 1,
  protocol: {
    name: 'robot-server',
    title: 'Robot protocol',
    version: '1.3.0',
    description: 'How a client and a robot talk.',
  },
  methods,
  types,
  errors: {
    invalidParams: error('Invalid params', { code: -32602, common: true }),
    outOfInk: error('out of {colour}', {
      retry: true,
      data: [optional('colour', ref('Colour')), optional('left', int('uint32'))],
    }),
    tooFar: error('too far: {distance} m', { data: [required('distance', { kind: 'number' })] }),
    vaultShut: error('shut', { description: 'Declared by no method.' }),
  },
};
