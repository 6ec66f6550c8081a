/** What a sender could put at the place of a fact so that the receiver shows what it makes of it. */
import type { Property, TypeExpression } from '@wirebox/protocol/model';
import { isObject } from '../accepts.ts';
import type { Fact } from '../fact.ts';
import { existing, LATER, minimal, NONE, telling, variations } from '../samples.ts';
import { otherSide, type Reading, type SideName } from '../side.ts';
import { baseOf, objectOf, PLAIN, type Style } from './host.ts';

type Types = Reading['types'];

/** A place that takes more values than this is not tried out any further. */
const LIMIT = 600;

/** Values for the place, the most telling first. None: the sender has nothing that shows the fact. */
export function probes(
  fact: Fact,
  side: SideName,
  types: Types,
  { isFull, key }: Style = PLAIN,
): Iterable<unknown> {
  const withOrWithout = (property: Property, isThere: boolean) =>
    isPlace(fact.at?.[side]) ? withMember(fact.at[side], types, property, isThere, isFull) : [];
  const type = fact.at?.[side];
  switch (fact.kind) {
    case 'member-added':
      return withOrWithout(fact.property, side === 'new');
    case 'member-removed':
      return withOrWithout(fact.property, side === 'old');
    case 'member-became-required':
      return withOrWithout(fact[side], side === 'new');
    case 'member-became-optional':
      return withOrWithout(fact[side], side === 'old');
    case 'member-default':
      return withOrWithout(fact[side], false);
    case 'member-stability':
      return withOrWithout(fact[side], true);
    case 'object-closed':
    case 'object-opened': {
      const base = isPlace(type) ? baseOf(type, types, isFull) : undefined;
      return base === undefined ? [] : [{ ...base, [LATER]: true }];
    }
    case 'value-added':
      return side === 'new' ? [fact.value.value] : [];
    case 'value-removed':
      return side === 'old' ? [fact.value.value] : [];
    case 'variant-added':
    case 'variant-removed': {
      if ((fact.kind === 'variant-added') !== (side === 'new')) return [];
      return tagged(fact.tag, fact.variant, types);
    }
    case 'variant-stability':
      return tagged(fact.tag, fact.variant, types);
    case 'key-added':
    case 'key-removed': {
      if ((fact.kind === 'key-added') !== (side === 'new')) return [];
      const held = telling(fact.variant.type, types);
      return held === NONE ? [] : [{ [fact.variant.key]: held }];
    }
    case 'option-added':
      return side === 'new' ? limited(variations(fact.option, types, 4, key)) : [];
    case 'option-removed':
      return side === 'old' ? limited(variations(fact.option, types, 4, key)) : [];
    case 'choice-opened':
    case 'choice-closed':
      return isPlace(type) ? unlisted(type, types) : [];
    case 'object-became-map':
    case 'map-became-object':
      return isPlace(type) ? limited(entries(fact, side, types)) : [];
    case 'became-nullable':
      return side === 'new' ? [null] : [];
    case 'no-longer-nullable':
      return side === 'old' ? [null] : [];
    default:
      return isPlace(type) ? limited(variations(type, types, 4, key)) : [];
  }
}

/** A dictionary can have every key, also those that are members of the object on the other side. */
function* entries(fact: Fact, side: SideName, types: Types): Generator<unknown> {
  const type = fact.at?.[side];
  const other = fact.at?.[otherSide(side)];
  if (type === undefined || other === undefined) return;
  const map = mapOf(type, types);
  if (map !== undefined) {
    const members = objectOf(other, types)?.properties ?? [];
    for (const { name } of members) {
      for (const value of variations(map.values, types, 2)) yield { [name]: value };
    }
  }
  yield* variations(type, types);
}

function mapOf(
  type: TypeExpression,
  types: Types,
): Extract<TypeExpression, { kind: 'map' }> | undefined {
  switch (type.kind) {
    case 'map':
      return type;
    case 'nullable':
      return mapOf(type.type, types);
    case 'ref':
      return mapOf(types[type.name]?.type ?? { kind: 'json' }, types);
    case 'union': {
      const maps = type.members.flatMap((member) => mapOf(member, types) ?? []);
      return maps.length === 1 ? maps[0] : undefined;
    }
    default:
      return undefined;
  }
}

const isPlace = (type: TypeExpression | undefined): type is TypeExpression => type !== undefined;

function* limited(values: Iterable<unknown>): Generator<unknown> {
  let count = 0;
  for (const value of values) {
    if (++count > LIMIT) return;
    yield value;
  }
}

function* withMember(
  type: TypeExpression,
  types: Types,
  property: Property,
  isThere: boolean,
  isFull: boolean,
): Generator<unknown> {
  const base = baseOf(type, types, isFull);
  if (base === undefined) return;
  const { [property.name]: _, ...rest } = base;
  if (!isThere) {
    yield rest;
    // Where another form takes the smallest one, a larger one may show it.
    for (const value of limited(variations(type, types, 2))) {
      if (!isObject(value)) continue;
      const { [property.name]: __, ...others } = value;
      yield others;
    }
    return;
  }
  for (const value of existing(telling(property.type, types))) {
    yield { ...rest, [property.name]: value };
  }
  for (const value of limited(variations(property.type, types, 1))) {
    yield { ...rest, [property.name]: value };
  }
}

function* tagged(
  tag: string,
  variant: { tag: string; properties: Property[] },
  types: Types,
): Generator<unknown> {
  const own = minimal({ kind: 'object', ...variant }, types);
  if (own !== NONE) yield { [tag]: variant.tag, ...(own as object) };
}

/** Something that an enum or union of this type does not list. */
function unlisted(type: TypeExpression, types: Types): unknown[] {
  switch (type.kind) {
    case 'ref':
      return unlisted(types[type.name]?.type ?? { kind: 'json' }, types);
    case 'nullable':
      return unlisted(type.type, types);
    case 'taggedUnion':
      return [{ [type.tag]: LATER }];
    case 'keyedUnion':
      return [LATER, { [LATER]: null }];
    case 'union':
      return type.members.flatMap((member) => unlisted(member, types));
    default:
      return [LATER];
  }
}
