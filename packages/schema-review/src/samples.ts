/** Values that a type allows: the smallest, one that tells most, and all that differ from it in one place. */
import type { Property, TypeExpression } from '@wirebox/protocol/model';
import { accepts, isObject, type ObjectType, rangeOf } from './accepts.ts';
import { textFor } from './pattern-text.ts';
import type { Reading } from './side.ts';

type Types = Reading['types'];

/** No value that is finite fits: the type holds itself whatever is chosen. */
export const NONE = Symbol('no value');
export const LATER = 'added-later';
/** The key that stands for any key of a dictionary. */
export const ANY_KEY = 'key';

/** One value of every JSON type. */
export const JUNK: readonly unknown[] = [
  'text',
  7,
  1.5,
  true,
  null,
  [],
  [null],
  {},
  { key: 'text' },
];

/** The smallest value that a type lists. */
export function minimal(
  type: TypeExpression,
  types: Types,
  within: readonly string[] = [],
): unknown {
  switch (type.kind) {
    case 'string':
      return textFor(type);
    case 'literal':
      return type.value;
    case 'integer':
    case 'number':
      return smallNumber(type);
    case 'boolean':
      return true;
    case 'null':
    case 'nullable':
      return null;
    case 'json':
      return 'anything';
    case 'array':
      return [];
    case 'map':
      return {};
    case 'enum':
      return type.values[0]?.value ?? (type.open ? LATER : NONE);
    case 'ref': {
      const definition = types[type.name];
      return definition === undefined || within.includes(type.name)
        ? NONE
        : minimal(definition.type, types, [...within, type.name]);
    }
    case 'object':
      return minimalObject(type, types, within);
    case 'taggedUnion':
      return firstOf(type.variants, (variant) => {
        const own = minimalObject({ kind: 'object', ...variant }, types, within);
        return own === NONE ? NONE : { [type.tag]: variant.tag, ...(own as object) };
      });
    case 'keyedUnion': {
      const [value] = type.values;
      if (value !== undefined) return value.value;
      return firstOf(type.variants, (variant) => {
        const held = minimal(variant.type, types, within);
        return held === NONE ? NONE : { [variant.key]: held };
      });
    }
    case 'union':
      return firstOf(type.members, (member) => minimal(member, types, within));
  }
}

function firstOf<T>(choices: readonly T[], value: (choice: T) => unknown): unknown {
  for (const choice of choices) {
    const found = value(choice);
    if (found !== NONE) return found;
  }
  return NONE;
}

function minimalObject(type: ObjectType, types: Types, within: readonly string[]): unknown {
  const own = members(type.properties, types, within);
  if (!isObject(own) || type.alternatives === undefined) return own;
  return firstOf(type.alternatives, ({ properties }) => {
    const set = members(properties, types, within);
    if (!isObject(set)) return NONE;
    const value: Record<string, unknown> = { ...own, ...set };
    for (const { name, type: inSet } of properties) {
      const outside = type.properties.find((one) => one.name === name);
      if (outside === undefined || value[name] === undefined) continue;
      const held = common(outside.type, inSet, types, within);
      if (held === NONE) return NONE;
      value[name] = held;
    }
    return value;
  });
}

/** A value that fits both, as a member has to that an object mentions twice. */
function common(
  a: TypeExpression,
  b: TypeExpression,
  types: Types,
  within: readonly string[],
): unknown {
  const reading: Reading = { types, openness: 'closed' };
  for (const value of [...choices(a, types, within), ...choices(b, types, within)]) {
    if (accepts(value, a, reading) && accepts(value, b, reading)) return value;
  }
  return NONE;
}

/** The smallest value of everything that a type may be. */
function* choices(
  type: TypeExpression,
  types: Types,
  within: readonly string[],
): Generator<unknown> {
  switch (type.kind) {
    case 'ref': {
      const definition = types[type.name];
      if (definition === undefined || within.includes(type.name)) return;
      yield* choices(definition.type, types, [...within, type.name]);
      return;
    }
    case 'nullable':
      yield null;
      yield* choices(type.type, types, within);
      return;
    case 'union':
      for (const member of type.members) yield* choices(member, types, within);
      return;
    case 'enum':
      yield* type.values.map(({ value }) => value);
      return;
    case 'taggedUnion':
      for (const variant of type.variants) {
        yield* existing(minimal({ ...type, variants: [variant] }, types, within));
      }
      return;
    case 'keyedUnion':
      yield* type.values.map(({ value }) => value);
      for (const variant of type.variants) {
        yield* existing(minimal({ ...type, values: [], variants: [variant] }, types, within));
      }
      return;
    default:
      yield* existing(minimal(type, types, within));
  }
}

function members(
  properties: readonly Property[],
  types: Types,
  within: readonly string[],
): unknown {
  const value: Record<string, unknown> = {};
  for (const { name, required, type } of properties) {
    if (!required) continue;
    const held = minimal(type, types, within);
    if (held === NONE) return NONE;
    value[name] = held;
  }
  return value;
}

function smallNumber(type: Extract<TypeExpression, { kind: 'integer' | 'number' }>): unknown {
  const { minimum, maximum } = rangeOf(type);
  if (minimum > maximum) return NONE;
  return Math.min(Math.max(0, minimum), maximum);
}

/** A value that shows the most of a type in the least: not null, the first variant, the members that have to be. */
export function telling(type: TypeExpression, types: Types): unknown {
  if (type.kind === 'nullable') return telling(type.type, types);
  if (type.kind === 'ref') {
    const definition = types[type.name];
    if (definition?.type.kind === 'nullable') return telling(definition.type, types);
  }
  const least = minimal(type, types);
  if (type.kind !== 'array') return least;
  const item = minimal(type.items, types);
  return item === NONE ? least : [item];
}

/** Where ranges usually end. */
export const NUMBERS = [
  ...[0, 1, -1, 1.5, 255, 256, 65_535, 65_536, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32],
  ...[-(2 ** 31), -(2 ** 31) - 1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER],
];

/**
 * Values that differ in one place each, in everything that could make a receiver refuse: every variant, every listed
 * value, every member absent and present, the ends of every range. Invariant: a reader that takes all of them refuses
 * no value for what stands in one place of it.
 */
export function* variations(
  type: TypeExpression,
  types: Types,
  depth = 4,
  key = ANY_KEY,
  within: readonly string[] = [],
): Generator<unknown> {
  const inside = (part: TypeExpression): Iterable<unknown> =>
    depth > 0
      ? variations(part, types, depth - 1, key, within)
      : existing(minimal(part, types, within));
  switch (type.kind) {
    case 'json':
      yield* JUNK;
      return;
    case 'boolean':
      yield* [true, false];
      return;
    case 'string':
      yield* [textFor(type), '', 'text', 'x'.repeat(type.maxLength ?? 300), LATER].filter((text) =>
        accepts(text, type, { types, openness: 'closed' }),
      );
      return;
    case 'integer':
    case 'number': {
      const { minimum, maximum } = rangeOf(type);
      const ends = [minimum, maximum].filter(Number.isFinite);
      const inner = ends.flatMap((end) => [end, end + 1, end - 1, end + 0.5]);
      yield* [...NUMBERS, ...inner].filter((value) =>
        accepts(value, type, { types, openness: 'closed' }),
      );
      return;
    }
    case 'nullable':
      yield* inside(type.type);
      yield null;
      return;
    case 'array':
      for (const item of inside(type.items)) yield [item];
      yield [];
      return;
    case 'map':
      for (const value of inside(type.values)) yield { [key]: value };
      yield {};
      return;
    case 'ref': {
      const definition = types[type.name];
      if (definition === undefined) return;
      if (within.includes(type.name)) yield* existing(minimal(type, types));
      else yield* variations(definition.type, types, depth, key, [...within, type.name]);
      return;
    }
    case 'enum':
      yield* type.values.map(({ value }) => value);
      return;
    case 'object':
      yield* objects(type, types, inside);
      return;
    case 'taggedUnion':
      for (const variant of type.variants) {
        for (const own of objects({ kind: 'object', ...variant }, types, inside)) {
          yield { [type.tag]: variant.tag, ...own };
        }
      }
      return;
    case 'keyedUnion':
      yield* type.values.map(({ value }) => value);
      for (const variant of type.variants) {
        for (const held of inside(variant.type)) yield { [variant.key]: held };
      }
      return;
    case 'union':
      for (const member of type.members) yield* inside(member);
      return;
    default:
      yield* existing(minimal(type, types));
  }
}

export const existing = (value: unknown): unknown[] => (value === NONE ? [] : [value]);

function* objects(
  type: ObjectType,
  types: Types,
  inside: (type: TypeExpression) => Iterable<unknown>,
): Generator<Record<string, unknown>> {
  const sets = type.alternatives ?? [{ properties: [] }];
  const own = members(type.properties, types, []);
  for (const set of sets) {
    const chosen = members(set.properties, types, []);
    if (!isObject(own) || !isObject(chosen)) continue;
    const base = { ...own, ...chosen };
    yield base;
    for (const { name, type: held } of [...type.properties, ...set.properties]) {
      for (const value of inside(held)) yield { ...base, [name]: value };
    }
  }
}
