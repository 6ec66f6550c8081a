/** Values for tests of checks: good ones by the model, and every way to damage one in a single place. */
import type { Alternative, Model, Property, TypeExpression } from '@wirebox/protocol/model';

export type Random = () => number;

/** A generator of numbers in [0, 1) that says the same each time (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

const INTEGERS = {
  int32: [-2147483648, -1, 0, 7, 2147483647],
  int64: [-9007199254740991, 0, 5, 9007199254740991],
  uint16: [0, 9, 65535],
  uint32: [0, 9, 4294967295],
  uint64: [0, 9, 9007199254740991],
};
const TEXTS = ['', 'a', 'zz/9', 'a/1', '🤖', '🤖🤖🤖🤖', 'unknown', 'x'.repeat(50)];

/** Mostly valid: what a string or number has to keep to besides its type is left to luck. */
export function randomValue(
  model: Model,
  type: TypeExpression,
  random: Random,
  depth = 0,
): unknown {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const inner = (part: TypeExpression) => randomValue(model, part, random, depth + 1);
  const members = (properties: Property[]): [string, unknown][] =>
    properties
      .filter(({ required }) => required || random() < (depth > 5 ? 0.1 : 0.6))
      .map((property) => [property.name, inner(property.type)]);
  // Now and then all sets, so that damage to one of them leaves another in force.
  const sets = (alternatives: Alternative[] = []): [string, unknown][] =>
    alternatives.length > 0 && random() < 0.5
      ? members(pick(alternatives).properties)
      : alternatives.flatMap(({ properties }) => members(properties));
  const several = (part: TypeExpression): unknown[] =>
    Array.from({ length: depth > 4 ? 0 : Math.floor(random() * 3) }, () => inner(part));
  switch (type.kind) {
    case 'string':
      return pick(TEXTS);
    case 'integer':
      return random() < 0.5 && type.minimum !== undefined
        ? type.minimum
        : pick(INTEGERS[type.format].concat(type.maximum ?? []));
    case 'number':
      return pick([type.minimum ?? -1.5, type.maximum ?? 1e300, 0.25, 0]);
    case 'boolean':
      return random() < 0.5;
    case 'null':
      return null;
    case 'json':
      return pick([null, true, 1, 'any', [1, [2]], { a: { b: null } }]);
    case 'literal':
      return type.value;
    case 'array':
      return several(type.items);
    case 'map':
      return Object.fromEntries(several(type.values).map((value, i) => [pick(TEXTS) + i, value]));
    case 'nullable':
      return random() < 0.3 ? null : inner(type.type);
    case 'ref': {
      const definition = model.types[type.name];
      if (definition === undefined) throw new Error(`There is no type ${type.name}`);
      return randomValue(model, definition.type, random, depth + 1);
    }
    case 'object':
      return Object.fromEntries([...sets(type.alternatives), ...members(type.properties)]);
    case 'enum':
      return type.open && random() < 0.2 ? 'value of the future' : pick(type.values).value;
    case 'union':
      return inner(pick(type.members));
    case 'taggedUnion': {
      if (type.open && random() < 0.1) return { [type.tag]: 'tag of the future', radius: 'any' };
      const { tag, properties, alternatives } = pick(type.variants);
      return Object.fromEntries([
        [type.tag, tag] as [string, unknown],
        ...sets(alternatives),
        ...members(properties),
      ]);
    }
    case 'keyedUnion': {
      if (type.open && random() < 0.2) return pick(['value of the future', { future: 'key' }]);
      const choice = pick([...type.values, ...type.variants, ...type.variants]);
      return 'value' in choice ? choice.value : { [choice.key]: inner(choice.type) };
    }
  }
}

const JUNK: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -1,
  1.5,
  65536,
  2147483648,
  -2147483649,
  4294967296,
  1e300,
  Number.POSITIVE_INFINITY,
  Number.NaN,
  '',
  'junk',
  [],
  ['junk', 3],
  {},
  { junk: 'junk' },
  { type: 'junk', kind: 3 },
];

/** The value with one place in it damaged: a member left out or added, or anything replaced by junk. */
export function* damaged(value: unknown): Generator<unknown> {
  yield* JUNK;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const other of damaged(item)) yield value.with(index, other);
    }
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, memberOfTheFuture: 1 };
    for (const [name, member] of Object.entries(value)) {
      const { [name]: _, ...rest } = value as { [name: string]: unknown };
      yield rest;
      for (const other of damaged(member)) yield { ...rest, [name]: other };
    }
  }
}
