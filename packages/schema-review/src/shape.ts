/**
 * What a type comes down to once names, nesting and order are gone, so that two ways of writing the same thing have the
 * same shape.
 */
import type {
  EnumValue,
  KeyedVariant,
  Model,
  TypeExpression,
  Variant,
} from '@wirebox/protocol/model';

type Of<K extends TypeExpression['kind']> = Extract<TypeExpression, { kind: K }>;

/** Everything but null. Several members only where nothing tells them apart. */
export type Body =
  | Of<'string'>
  | Of<'integer'>
  | Of<'number'>
  | Of<'boolean'>
  | Of<'json'>
  | Of<'array'>
  | Of<'map'>
  | Of<'object'>
  | Of<'enum'>
  | Of<'taggedUnion'>
  | Of<'keyedUnion'>
  | Of<'union'>
  /** Nothing but null. */
  | { kind: 'null' };

export interface Shape {
  nullable: boolean;
  body: Body;
}

export type ShapeOf = (type: TypeExpression) => Shape;

export function createShapes(types: Model['types']): ShapeOf {
  const known = new WeakMap<TypeExpression, Shape>();
  const shapeOf: ShapeOf = (type) => {
    const seen = known.get(type);
    if (seen !== undefined) return seen;
    const shape = toShape(type, types);
    known.set(type, shape);
    return shape;
  };
  return shapeOf;
}

/** The members that a type offers, through names, null and unions in unions. A name within itself offers nothing. */
function offersOf(
  type: TypeExpression,
  types: Model['types'],
  within: readonly string[] = [],
): Exclude<TypeExpression, Of<'ref'> | Of<'nullable'> | Of<'union'>>[] {
  switch (type.kind) {
    case 'ref': {
      const definition = types[type.name];
      return definition === undefined || within.includes(type.name)
        ? []
        : offersOf(definition.type, types, [...within, type.name]);
    }
    case 'nullable':
      return [{ kind: 'null' }, ...offersOf(type.type, types, within)];
    case 'union':
      return type.members.flatMap((member) => offersOf(member, types, within));
    default:
      return [type];
  }
}

function toShape(type: TypeExpression, types: Model['types']): Shape {
  const offers = offersOf(type, types);
  const bodies = offers.filter((offer) => offer.kind !== 'null').map(toBody);
  if (bodies.some(({ kind }) => kind === 'json')) return { nullable: true, body: { kind: 'json' } };
  const merged = mergeTexts(mergeTagged(bodies));
  const nullable = merged.length < 1 || bodies.length < offers.length;
  const [first, ...more] = merged;
  if (first === undefined) return { nullable, body: { kind: 'null' } };
  if (more.length === 0) return { nullable, body: first };
  return { nullable, body: { kind: 'union', members: merged as TypeExpression[] } };
}

const toBody = (type: Exclude<TypeExpression, Of<'ref'> | Of<'nullable'> | Of<'union'>>): Body => {
  if (type.kind === 'literal')
    return { kind: 'enum', open: false, values: [{ value: type.value }] };
  if (type.kind === 'object') return asTagged(type) ?? type;
  if (type.kind === 'keyedUnion' && type.variants.length === 0) {
    return { kind: 'enum', open: type.open, values: type.values };
  }
  return type;
};

/** An object with a member that is always the same text is a tagged union of one variant. */
function asTagged(type: Of<'object'>): Of<'taggedUnion'> | undefined {
  const tag = type.properties.find((one) => one.required && one.type.kind === 'literal');
  if (tag?.type.kind !== 'literal') return undefined;
  const { properties, alternatives, closed } = type;
  const variant: Variant = {
    tag: tag.type.value,
    name: tag.type.value,
    properties: properties.filter((one) => one !== tag),
    ...(alternatives === undefined ? {} : { alternatives }),
    ...(closed === undefined ? {} : { closed }),
  };
  return { kind: 'taggedUnion', tag: tag.name, open: false, variants: [variant] };
}

/** Closed unions with the same tag and no variant in common are one union. */
function mergeTagged(bodies: readonly Body[]): Body[] {
  const merged: Body[] = [];
  for (const body of bodies) {
    const index = merged.findIndex((other) => canJoin(other, body));
    const other = merged[index];
    if (other?.kind === 'taggedUnion' && body.kind === 'taggedUnion') {
      merged[index] = {
        ...other,
        open: other.open || body.open,
        variants: [...other.variants, ...body.variants],
      };
    } else merged.push(body);
  }
  return merged;
}

const canJoin = (a: Body, b: Body): boolean =>
  a.kind === 'taggedUnion' &&
  b.kind === 'taggedUnion' &&
  a.tag === b.tag &&
  !a.variants.some((one) => b.variants.some((other) => other.tag === one.tag));

/** Enums beside each other are one enum, and with keys beside them one keyed union. */
function mergeTexts(bodies: readonly Body[]): Body[] {
  const texts = bodies.filter((body) => body.kind === 'enum' || body.kind === 'keyedUnion');
  const free = bodies.find((body) => body.kind === 'string');
  const isFree = free?.kind === 'string' && Object.keys(free).length === 1;
  if (texts.length + (isFree ? 1 : 0) < 2) return [...bodies];
  const values = new Map<string, EnumValue>();
  const variants = new Map<string, KeyedVariant>();
  for (const text of texts) {
    for (const value of text.values) values.set(value.value, value);
    if (text.kind === 'keyedUnion') for (const one of text.variants) variants.set(one.key, one);
  }
  const total = texts.reduce(
    (sum, text) => sum + (text.kind === 'keyedUnion' ? text.variants.length : 0),
    0,
  );
  // Two keys of one name hold different things: which of them is meant, only the value tells.
  if (variants.size < total || (isFree && total > 0)) return [...bodies];
  const open = isFree || texts.some((text) => text.open);
  const all = [...values.values()];
  const joined: Body =
    variants.size === 0
      ? { kind: 'enum', open, values: all }
      : { kind: 'keyedUnion', open, values: all, variants: [...variants.values()] };
  const rest = bodies.filter(
    (body) => !texts.includes(body as never) && !(isFree && body === free),
  );
  return [...rest, joined];
}
