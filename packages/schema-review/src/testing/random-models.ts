/** Small random models: everything that the model language can say about a value, in few names and few texts. */
import type {
  Alternative,
  KeyedVariant,
  Model,
  Property,
  TypeExpression,
  Variant,
} from '@wirebox/protocol/model';
import { request } from '../notation.ts';
import { chance, pick, type Random, some, upTo } from './random.ts';

/** Names of members; those of sets overlap with them. */
export const NAMES = ['a', 'b', 'c', 'd', 'e'];
const SET_NAMES = ['x', 'y', 'z', 'e'];
const TAGS = ['type', 'type', 'type', 'kind'];
export const TEXTS = ['red', 'blue', 'green', 'none'];
export const TYPES = ['One', 'Two', 'Three'];
const FORMATS = ['int32', 'int64', 'uint16', 'uint32', 'uint64'] as const;
const PATTERNS = ['^[a-z]+$', '^[0-9]{3}$', '^x', 'e'];

type Limits = { closed?: true; alternatives?: Alternative[] };

export function randomType(random: Random, depth = 3): TypeExpression {
  const inner = () => randomType(random, depth - 1);
  const simple = upTo(random, 7);
  switch (depth <= 0 ? simple : upTo(random, 15)) {
    case 0:
      return randomString(random);
    case 1:
      return randomInteger(random);
    case 2:
      return { kind: 'number', ...bounds(random, 'minimum', 'maximum') };
    case 3:
      return chance(random, 0.1) ? { kind: 'null' } : { kind: 'boolean' };
    case 4:
      return chance(random, 0.3)
        ? { kind: 'json' }
        : { kind: 'literal', value: pick(random, TEXTS) };
    case 5:
      return randomEnum(random);
    case 6:
      return { kind: 'ref', name: pick(random, TYPES) };
    case 7:
      return { kind: 'array', items: inner() };
    case 8:
      return { kind: 'map', values: inner() };
    case 9:
      return { kind: 'nullable', type: inner() };
    case 10:
      return {
        kind: 'taggedUnion',
        tag: pick(random, TAGS),
        open: chance(random, 0.5),
        variants: some(random, TEXTS).map((tag) => randomVariant(random, tag, depth)),
      };
    case 11:
      return {
        kind: 'keyedUnion',
        open: chance(random, 0.5),
        values: chance(random, 0.2) ? [] : randomTexts(random),
        variants: some(random, NAMES.slice(0, 3)).map((key) => randomKey(random, key, depth)),
      };
    case 12:
      return {
        kind: 'union',
        members: [inner(), inner(), ...(chance(random, 0.3) ? [inner()] : [])],
      };
    case 13:
      // Objects side by side: nothing tells them apart but what they hold.
      return { kind: 'union', members: [randomObject(random, depth), randomObject(random, depth)] };
    default:
      return randomObject(random, depth);
  }
}

function randomString(random: Random): TypeExpression {
  if (chance(random, 0.6)) return { kind: 'string' };
  if (chance(random, 0.2)) return { kind: 'string', pattern: pick(random, PATTERNS) };
  return { kind: 'string', ...bounds(random, 'minLength', 'maxLength') };
}

function randomInteger(random: Random): TypeExpression {
  const format = pick(random, FORMATS);
  const limits = chance(random, 0.3) ? bounds(random, 'minimum', 'maximum') : {};
  return { kind: 'integer', format, ...limits };
}

/** None, one or both of two limits. */
function bounds<K extends string>(random: Random, least: K, most: K): { [P in K]?: number } {
  const from = upTo(random, 3);
  const parts = [
    ...(chance(random, 0.4) ? [[least, from]] : []),
    ...(chance(random, 0.4) ? [[most, from + upTo(random, 4)]] : []),
  ];
  return Object.fromEntries(parts) as { [P in K]?: number };
}

export const randomTexts = (random: Random) => some(random, TEXTS).map((value) => ({ value }));

function randomEnum(random: Random): TypeExpression {
  const values = randomTexts(random);
  const open = chance(random, 0.5);
  const fallback = pick(random, values).value;
  return { kind: 'enum', open, values, ...(open && chance(random, 0.3) ? { fallback } : {}) };
}

const randomObject = (random: Random, depth: number): TypeExpression => ({
  kind: 'object',
  properties: randomProperties(random, depth),
  ...randomLimits(random, depth),
});

export function randomLimits(random: Random, depth: number): Limits {
  return {
    ...(chance(random, 0.15) ? { closed: true } : {}),
    ...(chance(random, 0.15) ? { alternatives: randomSets(random, depth) } : {}),
  };
}

export const randomSets = (random: Random, depth: number): Alternative[] =>
  Array.from({ length: 1 + upTo(random, 3) }, () => randomSet(random, depth));

export const randomSet = (random: Random, depth: number): Alternative => {
  const names = some(random, SET_NAMES).slice(0, 2);
  return {
    properties: names.map((name, index) => ({
      name,
      required: index === 0 || chance(random, 0.5),
      type: randomType(random, Math.min(depth - 1, 1)),
    })),
  };
};

const randomProperties = (random: Random, depth: number): Property[] =>
  chance(random, 0.05)
    ? []
    : some(random, NAMES).map((name) => randomProperty(random, name, depth));

export function randomProperty(random: Random, name: string, depth: number): Property {
  const type = randomType(random, depth - 1);
  const required = chance(random, 0.5);
  const hasDefault = !required && chance(random, 0.2);
  return {
    name,
    required,
    type,
    ...(hasDefault ? { default: pick(random, [1, 'red', true, null]) } : {}),
    ...(chance(random, 0.05) ? { deprecated: 'No use.' } : {}),
  };
}

export const randomVariant = (random: Random, tag: string, depth: number): Variant => ({
  tag,
  name: tag,
  properties: chance(random, 0.2)
    ? []
    : some(random, NAMES.slice(0, 2)).map((name) => randomProperty(random, name, depth - 1)),
  ...(chance(random, 0.3) ? randomLimits(random, depth) : {}),
});

export const randomKey = (random: Random, key: string, depth: number): KeyedVariant => ({
  key,
  name: key,
  type: randomType(random, depth - 1),
});

export function randomModel(random: Random): Model {
  const types = TYPES.map((name) => [
    name,
    { description: '', resource: 'garden', type: randomType(random, 3) },
  ]);
  return {
    modelVersion: 1,
    protocol: { name: 'garden', title: 'Garden', version: '1.0.0', description: '' },
    methods: [
      request('garden/plant', {
        params: { kind: 'ref', name: 'One' },
        result: { kind: 'ref', name: 'Two' },
        ...(chance(random, 0.2) ? { paramsOptional: true } : {}),
      }),
    ],
    types: Object.fromEntries(types),
    errors: {},
  };
}
