/** Random edits of a model: what people do to a protocol from one release to the next, and what they never would. */
import type { Alternative, Model, Property, TypeExpression } from '@wirebox/protocol/model';
import { chance, createRandom, pick, type Random, upTo } from './random.ts';
import {
  NAMES,
  randomKey,
  randomLimits,
  randomModel,
  randomProperty,
  randomSet,
  randomTexts,
  randomType,
  randomVariant,
  TEXTS,
  TYPES,
} from './random-models.ts';
import type { Pair } from './verdicts-hold.ts';

/** A copy with a few changes somewhere in its types. */
function edited(model: Model, random: Random, most = 3): Model {
  const copy = structuredClone(model);
  for (let count = 1 + upTo(random, most); count > 0; count--) {
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
      return chance(random, 0.1) ? type.items : { ...type, items: inside(type.items) };
    case 'map':
      return { ...type, values: inside(type.values) };
    case 'nullable':
      return chance(random, 0.2) ? type.type : { ...type, type: inside(type.type) };
    case 'enum':
      return chance(random, 0.2)
        ? { ...type, open: !type.open }
        : { ...type, values: randomTexts(random) };
    case 'object':
      return { ...type, ...editMembers(type, random, depth) };
    case 'taggedUnion':
      return editTagged(type, random, depth);
    case 'keyedUnion':
      return editKeyed(type, random, inside);
    case 'union':
      return { ...type, members: editOptions(type.members, random, inside) };
    default:
      return replaced(type, random);
  }
}

function editTagged(
  type: Extract<TypeExpression, { kind: 'taggedUnion' }>,
  random: Random,
  depth: number,
): TypeExpression {
  const index = upTo(random, type.variants.length);
  const unused = TEXTS.filter((tag) => !type.variants.some((one) => one.tag === tag));
  if (unused.length > 0 && chance(random, 0.3)) {
    return {
      ...type,
      variants: [...type.variants, randomVariant(random, pick(random, unused), 2)],
    };
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

function editKeyed(
  type: Extract<TypeExpression, { kind: 'keyedUnion' }>,
  random: Random,
  inside: (part: TypeExpression) => TypeExpression,
): TypeExpression {
  const [first, ...more] = type.variants;
  if (first === undefined || chance(random, 0.2)) return { ...type, values: randomTexts(random) };
  if (more.length > 0 && chance(random, 0.3)) return { ...type, variants: more };
  if (chance(random, 0.2)) return { ...type, open: !type.open };
  const unused = NAMES.filter((key) => !type.variants.some((one) => one.key === key));
  if (chance(random, 0.2)) {
    return { ...type, variants: [...type.variants, randomKey(random, pick(random, unused), 1)] };
  }
  return { ...type, variants: [{ ...first, type: inside(first.type) }, ...more] };
}

function editOptions(
  members: readonly TypeExpression[],
  random: Random,
  inside: (part: TypeExpression) => TypeExpression,
): TypeExpression[] {
  if (chance(random, 0.15)) return [...members, randomType(random, 2)];
  if (members.length > 1 && chance(random, 0.15)) return members.slice(1);
  if (chance(random, 0.1)) return [...members].reverse();
  const index = upTo(random, members.length);
  return members.map((one, at) => (at === index ? inside(one) : one));
}

function replaced(type: TypeExpression, random: Random): TypeExpression {
  if (chance(random, 0.4)) return { kind: 'nullable', type };
  if (chance(random, 0.1)) return { kind: 'array', items: type };
  if (chance(random, 0.1)) return { kind: 'union', members: [type, randomType(random, 2)] };
  return randomType(random, 2);
}

interface Members {
  properties: Property[];
  alternatives?: Alternative[];
  closed?: true;
}

function editMembers<T extends Members>(object: T, random: Random, depth: number): T {
  if (chance(random, 0.1)) {
    const { closed: _, alternatives: __, ...bare } = object;
    return { ...bare, ...randomLimits(random, depth) } as T;
  }
  const { properties: all, alternatives } = object;
  if (alternatives !== undefined && chance(random, 0.5)) {
    return { ...object, alternatives: editSets(alternatives, random, depth) };
  }
  const at = upTo(random, all.length);
  const unused = NAMES.filter((name) => !all.some((one) => one.name === name));
  if (unused.length > 0 && chance(random, 0.25)) {
    return { ...object, properties: [...all, randomProperty(random, pick(random, unused), 2)] };
  }
  if (chance(random, 0.2)) {
    return { ...object, properties: all.filter((_, index) => index !== at) };
  }
  const properties = all.map((one, index) =>
    index === at ? editProperty(one, random, depth) : one,
  );
  return { ...object, properties };
}

function editSets(sets: readonly Alternative[], random: Random, depth: number): Alternative[] {
  if (chance(random, 0.3)) return [...sets, randomSet(random, depth)];
  if (sets.length > 1 && chance(random, 0.3)) return sets.slice(1);
  const index = upTo(random, sets.length);
  return sets.map((set, at) =>
    at === index
      ? { properties: set.properties.map((one) => editProperty(one, random, depth)) }
      : set,
  );
}

const editProperty = (one: Property, random: Random, depth: number): Property =>
  chance(random, 0.4)
    ? { ...one, required: !one.required }
    : { ...one, type: editType(one.type, random, depth - 1) };

/** Mostly a model and its next release, at times two that have nothing to do with each other. */
export function randomPair(seed: number): Pair {
  const random = createRandom(seed);
  const old = randomModel(random);
  const isApart = chance(random, 0.15);
  const now = isApart ? randomModel(random) : edited(old, random, chance(random, 0.3) ? 9 : 3);
  return { old, new: now, openness: chance(random, 0.3) ? 'by-direction' : 'stated' };
}
