/** What a sender could put at the place of a fact so that the receiver shows what it makes of it. */
import type { Property, TypeExpression } from '@wirebox/protocol/model';
import type { Fact } from '../fact.ts';
import { existing, LATER, minimal, NONE, telling, variations } from '../samples.ts';
import type { Reading, SideName } from '../side.ts';
import { leastObject } from './host.ts';

type Types = Reading['types'];

/** A place that takes more values than this is not tried out any further. */
const LIMIT = 600;

/** Values for the place, the most telling first. None: the sender has nothing that shows the fact. */
export function probes(fact: Fact, side: SideName, types: Types): Iterable<unknown> {
  const type = fact.at?.[side];
  switch (fact.kind) {
    case 'member-added':
      return withOrWithout(type, types, fact.property, side === 'new');
    case 'member-removed':
      return withOrWithout(type, types, fact.property, side === 'old');
    case 'member-became-required':
      return withOrWithout(type, types, fact[side], side === 'new');
    case 'member-became-optional':
      return withOrWithout(type, types, fact[side], side === 'old');
    case 'member-default':
      return withOrWithout(type, types, fact[side], false);
    case 'member-stability':
      return withOrWithout(type, types, fact[side], true);
    case 'object-closed':
    case 'object-opened': {
      const base = isPlace(type) ? leastObject(type, types) : undefined;
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
      return side === 'new' ? limited(variations(fact.option, types)) : [];
    case 'option-removed':
      return side === 'old' ? limited(variations(fact.option, types)) : [];
    case 'choice-opened':
    case 'choice-closed':
      return isPlace(type) ? unlisted(type, types) : [];
    case 'became-nullable':
      return side === 'new' ? [null] : [];
    case 'no-longer-nullable':
      return side === 'old' ? [null] : [];
    default:
      return isPlace(type) ? limited(variations(type, types)) : [];
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

function* withOrWithout(
  type: TypeExpression | undefined,
  types: Types,
  property: Property,
  isThere: boolean,
): Generator<unknown> {
  const base = isPlace(type) ? leastObject(type, types) : undefined;
  if (base === undefined) return;
  const { [property.name]: _, ...rest } = base;
  if (!isThere) {
    yield rest;
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
