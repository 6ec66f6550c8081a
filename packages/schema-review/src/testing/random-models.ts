/** Small random models, random edits of them, and random messages: everything follows from one number. */
import type { Model, Property, TypeExpression, Variant } from '@wirebox/protocol/model';
import type { ObjectType } from '../accepts.ts';
import { request } from '../notation.ts';

export type Random = () => number;

/** mulberry32: the same numbers from the same seed, between 0 and 1. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const upTo = (random: Random, count: number): number => Math.floor(random() * count);
const pick = <T>(random: Random, choices: readonly T[]): T =>
  choices[upTo(random, choices.length)] as T;
const chance = (random: Random, of: number): boolean => random() < of;

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const TEXTS = ['red', 'blue', 'green', 'none'];
const TYPES = ['One', 'Two', 'Three'];
const FORMATS = ['int32', 'int64', 'uint16', 'uint32', 'uint64'] as const;

const some = <T>(random: Random, all: readonly T[]): T[] => {
  const kept = all.filter(() => chance(random, 0.5));
  return kept.length > 0 ? kept : [pick(random, all)];
};

export function randomType(random: Random, depth = 3): TypeExpression {
  const inner = () => randomType(random, depth - 1);
  const simple = upTo(random, 7);
  switch (depth <= 0 ? simple : upTo(random, 15)) {
    case 0:
      return chance(random, 0.3)
        ? { kind: 'string', maxLength: 1 + upTo(random, 5) }
        : { kind: 'string' };
    case 1:
      return { kind: 'integer', format: pick(random, FORMATS) };
    case 2:
      return chance(random, 0.5)
        ? { kind: 'number' }
        : { kind: 'number', minimum: upTo(random, 3) };
    case 3:
      return { kind: 'boolean' };
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
        tag: 'type',
        open: chance(random, 0.5),
        variants: some(random, TEXTS).map((tag) => variant(random, tag, depth)),
      };
    case 11:
      return {
        kind: 'keyedUnion',
        open: chance(random, 0.5),
        values: some(random, TEXTS).map((value) => ({ value })),
        variants: some(random, NAMES.slice(0, 3)).map((key) => ({ key, name: key, type: inner() })),
      };
    case 12:
      return { kind: 'union', members: [inner(), inner()] };
    default:
      return { kind: 'object', properties: properties(random, depth), ...limits(random, inner) };
  }
}

/** An object that refuses others could never have a member of a set. */
function limits(random: Random, inner: () => TypeExpression): Partial<ObjectType> {
  if (chance(random, 0.15)) return { closed: true };
  if (!chance(random, 0.1)) return {};
  const set = (name: string, type: TypeExpression) => ({
    properties: [{ name, required: true, type }],
  });
  return { alternatives: [set('x', { kind: 'string' }), set('y', inner())] };
}

const randomEnum = (random: Random): TypeExpression => ({
  kind: 'enum',
  open: chance(random, 0.5),
  values: some(random, TEXTS).map((value) => ({ value })),
});

const properties = (random: Random, depth: number): Property[] =>
  some(random, NAMES).map((name) => property(random, name, depth));

const property = (random: Random, name: string, depth: number): Property => ({
  name,
  required: chance(random, 0.5),
  type: randomType(random, depth - 1),
});

const variant = (random: Random, tag: string, depth: number): Variant => ({
  tag,
  name: tag,
  properties: some(random, NAMES.slice(0, 2)).map((name) => property(random, name, depth - 1)),
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

/** A copy with a few changes somewhere in its types. */
export function edited(model: Model, random: Random): Model {
  const copy = structuredClone(model);
  for (let count = 1 + upTo(random, 3); count > 0; count--) {
    const definition = copy.types[pick(random, TYPES)];
    if (definition !== undefined) definition.type = editType(definition.type, random, 4);
  }
  return copy;
}

function editType(type: TypeExpression, random: Random, depth: number): TypeExpression {
  if (depth === 0 || chance(random, 0.12)) return replaced(type, random);
  const inside = (part: TypeExpression) => editType(part, random, depth - 1);
  switch (type.kind) {
    case 'array':
      return { ...type, items: inside(type.items) };
    case 'map':
      return { ...type, values: inside(type.values) };
    case 'nullable':
      return chance(random, 0.2) ? type.type : { ...type, type: inside(type.type) };
    case 'enum':
      return chance(random, 0.2)
        ? { ...type, open: !type.open }
        : { ...type, values: otherTexts(random) };
    case 'object':
      return { ...type, ...editMembers(type, random, depth) };
    case 'taggedUnion': {
      const index = upTo(random, type.variants.length);
      const unused = TEXTS.filter((tag) => !type.variants.some((one) => one.tag === tag));
      if (unused.length > 0 && chance(random, 0.3)) {
        return { ...type, variants: [...type.variants, variant(random, pick(random, unused), 2)] };
      }
      if (type.variants.length > 1 && chance(random, 0.3)) {
        return { ...type, variants: type.variants.filter((_, at) => at !== index) };
      }
      if (chance(random, 0.2)) return { ...type, open: !type.open };
      return {
        ...type,
        variants: type.variants.map((one, at) =>
          at === index ? { ...one, ...editMembers(one, random, depth) } : one,
        ),
      };
    }
    case 'keyedUnion': {
      const [first, ...more] = type.variants;
      if (first === undefined || chance(random, 0.3))
        return { ...type, values: otherTexts(random) };
      if (chance(random, 0.3)) return { ...type, variants: more };
      return { ...type, variants: [{ ...first, type: inside(first.type) }, ...more] };
    }
    case 'union':
      return { ...type, members: type.members.map((one, at) => (at === 0 ? inside(one) : one)) };
    default:
      return replaced(type, random);
  }
}

const otherTexts = (random: Random) => some(random, TEXTS).map((value) => ({ value }));

const replaced = (type: TypeExpression, random: Random): TypeExpression =>
  chance(random, 0.4) ? { kind: 'nullable', type } : randomType(random, 2);

function editMembers<T extends { properties: Property[] }>(
  object: T,
  random: Random,
  depth: number,
): Pick<T, 'properties'> {
  const { properties: all } = object;
  const at = upTo(random, all.length);
  const unused = NAMES.filter((name) => !all.some((one) => one.name === name));
  if (unused.length > 0 && chance(random, 0.25)) {
    return { properties: [...all, property(random, pick(random, unused), 2)] };
  }
  if (chance(random, 0.2)) return { properties: all.filter((_, index) => index !== at) };
  const change = (one: Property): Property =>
    chance(random, 0.4)
      ? { ...one, required: !one.required }
      : { ...one, type: editType(one.type, random, depth - 1) };
  return { properties: all.map((one, index) => (index === at ? change(one) : one)) };
}

/** A value that a type lists; undefined where chance led into a type that holds itself. */
export function randomValue(
  type: TypeExpression,
  types: Model['types'],
  random: Random,
  depth = 7,
): unknown {
  if (depth < 0) return undefined;
  const inside = (part: TypeExpression) => randomValue(part, types, random, depth - 1);
  switch (type.kind) {
    case 'string':
      return 'x'.repeat(upTo(random, Math.min(type.maxLength ?? 9, 9) + 1));
    case 'integer':
      return randomInteger(type.format, random);
    case 'number':
      return (type.minimum ?? -4) + random() * 9;
    case 'boolean':
      return chance(random, 0.5);
    case 'null':
      return null;
    case 'json':
      return pick<unknown>(random, [null, 1, 'x', [], {}, [1], { a: 1 }, false, 1.5, { a: 'x' }]);
    case 'literal':
      return type.value;
    case 'nullable':
      return chance(random, 0.3) ? null : inside(type.type);
    case 'array':
      return chance(random, 0.2) ? [] : [inside(type.items)].filter((item) => item !== undefined);
    case 'map': {
      const value = inside(type.values);
      return value === undefined || chance(random, 0.2) ? {} : { [pick(random, NAMES)]: value };
    }
    case 'ref':
      return inside(types[type.name]?.type ?? { kind: 'json' });
    case 'enum':
      return pick(random, type.values)?.value;
    case 'object':
      return randomObject(type, inside, random);
    case 'taggedUnion': {
      const chosen = pick(random, type.variants);
      const own = chosen && randomObject(chosen, inside, random);
      return own && { [type.tag]: chosen.tag, ...own };
    }
    case 'keyedUnion': {
      const chosen = pick(random, type.variants);
      if (chosen === undefined || chance(random, 0.5)) return pick(random, type.values)?.value;
      const held = inside(chosen.type);
      return held === undefined ? undefined : { [chosen.key]: held };
    }
    case 'union':
      return inside(pick(random, type.members));
  }
}

function randomInteger(format: (typeof FORMATS)[number], random: Random): number {
  const ends = {
    int32: [-(2 ** 31), 2 ** 31 - 1],
    int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    uint16: [0, 65_535],
    uint32: [0, 2 ** 32 - 1],
    uint64: [0, Number.MAX_SAFE_INTEGER],
  }[format] as [number, number];
  if (chance(random, 0.3)) return pick(random, ends);
  return Math.floor(ends[0] + random() * (ends[1] - ends[0]));
}

function randomObject(
  object: { properties: Property[]; alternatives?: { properties: Property[] }[] },
  inside: (type: TypeExpression) => unknown,
  random: Random,
): Record<string, unknown> | undefined {
  const set = object.alternatives === undefined ? [] : pick(random, object.alternatives).properties;
  const value: Record<string, unknown> = {};
  for (const { name, required, type } of [...object.properties, ...set]) {
    if (!required && chance(random, 0.5)) continue;
    const held = inside(type);
    if (held !== undefined) value[name] = held;
    else if (required) return undefined;
  }
  return value;
}
