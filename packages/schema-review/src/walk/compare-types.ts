/** Two types at one place: null, kinds, and for equal kinds what is inside. */
import type { TypeExpression } from '@wirebox/protocol/model';
import { rangeOf } from '../accepts.ts';
import { type Body, type ShapeOf, typeOf } from '../shape.ts';
import { compareKeyed, compareTagged, compareValues } from './compare-choices.ts';
import { compareObjects } from './compare-objects.ts';
import { compareOptions } from './compare-options.ts';
import type { Here, Walker } from './walker.ts';

type Of<K extends Body['kind']> = Extract<Body, { kind: K }>;

/** Invariant: not both sides are names; those are compared at their own place. */
export function compareTypes(here: Here, walker: Walker): void {
  const old = walker.shapeOf.old(here.old);
  const now = walker.shapeOf.new(here.new);
  const kinds = new Set([old.body.kind, now.body.kind]);
  // Anything includes null. Of nothing but null it is told that the kind changed, unless there are several.
  const isSaid = kinds.has('json') || (kinds.has('null') && !kinds.has('union'));
  if (old.nullable !== now.nullable && !isSaid) {
    walker.report(here, { kind: now.nullable ? 'became-nullable' : 'no-longer-nullable' });
  }
  const [left, right] = [withoutNull(here.old), withoutNull(here.new)];
  if (left.kind === 'ref' && right.kind === 'ref' && (left !== here.old || right !== here.new)) {
    walker.descend(here, { kind: 'option', name: '', old: left, new: right });
    return;
  }
  compareBodies({ ...here }, old.body, now.body, walker);
}

const withoutNull = (type: TypeExpression): TypeExpression =>
  type.kind === 'nullable' ? withoutNull(type.type) : type;

function compareBodies(here: Here, old: Body, now: Body, walker: Walker): void {
  if (old.kind === 'json' || now.kind === 'json') {
    if (old.kind !== now.kind) {
      walker.report(here, { kind: now.kind === 'json' ? 'became-anything' : 'no-longer-anything' });
    }
  } else if (old.kind === 'union' || now.kind === 'union') {
    compareOptions(here, optionsOf(old), optionsOf(now), walker);
  } else {
    compareSingle(here, ...aligned(old, now), walker);
  }
}

const optionsOf = (body: Body): TypeExpression[] =>
  body.kind === 'union' ? body.members : body.kind === 'null' ? [] : [typeOf(body)];

/** Two kinds that can say the same are compared as the one that can say more. */
function aligned(old: Body, now: Body): [Body, Body] {
  if (old.kind === 'keyedUnion' && now.kind === 'enum') return [old, keyed(now)];
  if (old.kind === 'enum' && now.kind === 'keyedUnion') return [keyed(old), now];
  if (old.kind === 'map' && now.kind === 'object') return [asObject(old, now), now];
  if (old.kind === 'object' && now.kind === 'map') return [old, asObject(now, old)];
  return [old, now];
}

const keyed = ({ open, values }: Of<'enum'>): Body => ({
  kind: 'keyedUnion',
  open,
  values,
  variants: [],
});

/** Any values under any keys are what an object allows that says nothing. */
const asObject = (map: Of<'map'>, { properties, alternatives, closed }: Of<'object'>): Body =>
  map.values.kind === 'json' &&
  properties.length === 0 &&
  alternatives === undefined &&
  closed !== true
    ? { kind: 'object', properties: [] }
    : map;

function compareSingle(here: Here, old: Body, now: Body, walker: Walker): void {
  if (old.kind === 'object' && now.kind === 'object') compareObjects(here, old, now, walker);
  else if (old.kind === 'enum' && now.kind === 'enum') compareValues(here, old, now, walker);
  else if (old.kind === 'taggedUnion' && now.kind === 'taggedUnion') {
    compareTagged(here, old, now, walker);
  } else if (old.kind === 'taggedUnion' && now.kind === 'object') {
    compareSpread(here, old, spread(now, old.tag, walker.shapeOf.new), walker);
  } else if (old.kind === 'object' && now.kind === 'taggedUnion') {
    compareSpread(here, spread(old, now.tag, walker.shapeOf.old), now, walker);
  } else if (old.kind === 'keyedUnion' && now.kind === 'keyedUnion') {
    compareKeyed(here, old, now, walker);
  } else if (old.kind === 'array' && now.kind === 'array') {
    walker.descend(here, { kind: 'item', name: '', old: old.items, new: now.items });
  } else if (old.kind === 'map' && now.kind === 'map') {
    walker.descend(here, { kind: 'entry', name: '', old: old.values, new: now.values });
  } else if (old.kind === 'string' && now.kind === 'string') compareTexts(here, old, now, walker);
  else if (isNumber(old) && isNumber(now)) compareNumbers(here, old, now, walker);
  else if (old.kind !== now.kind) walker.report(here, { ...kindChange(old, now, walker) });
}

/** An object whose tag is one of several values is a union of as many variants, with the same members each. */
function spread(object: Of<'object'>, tag: string, shapeOf: ShapeOf): Body {
  const member = object.properties.find(({ name, required }) => name === tag && required);
  const shape = member === undefined ? undefined : shapeOf(member.type);
  if (shape === undefined || shape.nullable || shape.body.kind !== 'enum') return object;
  const { kind: _, properties, ...more } = object;
  const others = properties.filter((one) => one !== member);
  const variants = shape.body.values.map(({ value }) => ({
    tag: value,
    name: value,
    properties: others,
    ...more,
  }));
  return { kind: 'taggedUnion', tag, open: shape.body.open, variants };
}

function compareSpread(here: Here, old: Body, now: Body, walker: Walker): void {
  if (old.kind === 'taggedUnion' && now.kind === 'taggedUnion') {
    compareTagged(here, old, now, walker);
  } else walker.report(here, { kind: 'type-changed' });
}

const isNumber = (body: Body): body is Of<'integer'> | Of<'number'> =>
  body.kind === 'integer' || body.kind === 'number';

function kindChange(old: Body, now: Body, walker: Walker) {
  if (old.kind === 'string' && now.kind === 'enum') {
    return { kind: 'text-became-values', open: walker.isOpen('new', now.open) } as const;
  }
  if (old.kind === 'enum' && now.kind === 'string') {
    return { kind: 'values-became-text', open: walker.isOpen('old', old.open) } as const;
  }
  if (now.kind === 'array' && walker.shapeOf.new(now.items).body.kind === old.kind) {
    return { kind: 'single-became-list' } as const;
  }
  if (old.kind === 'array' && walker.shapeOf.old(old.items).body.kind === now.kind) {
    return { kind: 'list-became-single' } as const;
  }
  if (old.kind === 'object' && now.kind === 'map') return { kind: 'object-became-map' } as const;
  if (old.kind === 'map' && now.kind === 'object') return { kind: 'map-became-object' } as const;
  return { kind: 'type-changed' } as const;
}

function compareNumbers(
  here: Here,
  old: Of<'integer'> | Of<'number'>,
  now: Of<'integer'> | Of<'number'>,
  walker: Walker,
): void {
  if (old.kind !== now.kind) {
    const kind = now.kind === 'number' ? 'integer-became-number' : 'number-became-integer';
    walker.report(here, { kind });
  }
  const [was, is] = [rangeOf(old), rangeOf(now)];
  if (is.minimum < was.minimum || is.maximum > was.maximum) {
    walker.report(here, { kind: 'range-widened' });
  }
  if (is.minimum > was.minimum || is.maximum < was.maximum) {
    walker.report(here, { kind: 'range-narrowed' });
  }
}

function compareTexts(here: Here, old: Of<'string'>, now: Of<'string'>, walker: Walker): void {
  const length = (type: Of<'string'>) => [type.minLength ?? 0, type.maxLength ?? Infinity] as const;
  const [[wasLeast, wasMost], [least, most]] = [length(old), length(now)];
  if (least < wasLeast || most > wasMost) walker.report(here, { kind: 'length-widened' });
  if (least > wasLeast || most < wasMost) walker.report(here, { kind: 'length-narrowed' });
  if (old.pattern !== now.pattern) {
    walker.report(here, { kind: 'pattern-changed', old: old.pattern, new: now.pattern });
  }
}
