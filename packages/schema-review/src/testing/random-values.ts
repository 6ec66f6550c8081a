/** Random values of a type. */
import type { Model, TypeExpression } from '@wirebox/protocol/model';
import { accepts, type ObjectType, rangeOf } from '../accepts.ts';
import { textFor } from '../pattern-text.ts';
import { chance, pick, type Random, upTo } from './random.ts';
import { NAMES } from './random-models.ts';

type Of<K extends TypeExpression['kind']> = Extract<TypeExpression, { kind: K }>;

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
      return randomText(type, random);
    case 'integer':
    case 'number':
      return randomNumber(type, random);
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
      return several(() => inside(type.items), random);
    case 'map':
      return Object.fromEntries(
        several(() => inside(type.values), random).map((value) => [pick(random, NAMES), value]),
      );
    case 'ref':
      return inside(types[type.name]?.type ?? { kind: 'json' });
    case 'enum':
      return pick(random, type.values)?.value;
    case 'object':
      return randomObject(type, inside, types, random);
    case 'taggedUnion': {
      const chosen = pick(random, type.variants);
      const own = chosen && randomObject(chosen, inside, types, random);
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

/** None, one or two of them. */
const several = (one: () => unknown, random: Random): unknown[] =>
  Array.from({ length: upTo(random, 3) }, one).filter((value) => value !== undefined);

function randomText(type: Of<'string'>, random: Random): string {
  if (type.pattern !== undefined) return textFor(type);
  const { minLength = 0, maxLength = minLength + 9 } = type;
  return 'x'.repeat(minLength + upTo(random, maxLength - minLength + 1));
}

/** Often at an end of its range. */
function randomNumber(type: Of<'integer'> | Of<'number'>, random: Random): number {
  const { minimum, maximum } = rangeOf(type);
  const isWhole = type.kind === 'integer';
  const reach = isWhole ? Number.MAX_SAFE_INTEGER : 9;
  const least = Number.isFinite(minimum) ? minimum : Math.min(-reach, maximum);
  const most = Number.isFinite(maximum) ? maximum : Math.max(reach, least);
  if (chance(random, 0.3)) return pick(random, [least, most]);
  const value = least + random() * (most - least);
  return isWhole ? Math.floor(value) : value;
}

function randomObject(
  { properties, alternatives }: Pick<ObjectType, 'properties' | 'alternatives'>,
  inside: (type: TypeExpression) => unknown,
  types: Model['types'],
  random: Random,
): Record<string, unknown> | undefined {
  const sets = alternatives ?? [];
  const set = pick(random, sets)?.properties ?? [];
  // What another set lists may stand beside the one that counts.
  const besides = sets
    .flatMap((other) => other.properties)
    .filter(({ name }) => ![...properties, ...set].some((one) => one.name === name))
    .map((one) => ({ ...one, required: false }));
  const value: Record<string, unknown> = {};
  for (const { name, required, type } of [...besides, ...properties, ...set]) {
    if (!required && chance(random, 0.5)) continue;
    const held = inside(type);
    if (held !== undefined) value[name] = held;
    else if (required) return undefined;
  }
  // What a set and the object say of one member may contradict each other.
  const object = { kind: 'object', properties, ...(alternatives && { alternatives }) } as const;
  return alternatives === undefined || accepts(value, object, { types, openness: 'stated' })
    ? value
    : undefined;
}
