/**
 * What a type comes down to once names, nesting and order are gone, so that two ways of writing the same thing have the
 * same shape.
 */
import type { EnumValue, Model, TypeExpression, Variant } from '@wirebox/protocol/model';

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
  /** `fixed`: single values in place, which no reading opens. */
  | (Of<'enum'> & { fixed?: true })
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
  return { nullable, body: { kind: 'union', members: merged.map(typeOf) } };
}

const toBody = (type: Exclude<TypeExpression, Of<'ref'> | Of<'nullable'> | Of<'union'>>): Body => {
  if (type.kind === 'literal')
    return { kind: 'enum', open: false, values: [{ value: type.value }], fixed: true };
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

/** Enums beside each other are one enum, and with keys beside them one keyed union. Beside any text they say nothing. */
function mergeTexts(bodies: readonly Body[]): Body[] {
  const isFree = bodies.some((body) => body.kind === 'string' && Object.keys(body).length === 1);
  const kept = bodies.filter((body) => !isFree || body.kind !== 'enum');
  const enums = kept.filter((body) => body.kind === 'enum');
  const keyed = kept.filter((body) => body.kind === 'keyedUnion');
  if (isFree || enums.length + keyed.length < 2) return kept;
  const others = kept.filter((body) => body.kind !== 'enum' && body.kind !== 'keyedUnion');
  const keys = keyed.flatMap(({ variants }) => variants);
  const variants = new Map(keys.map((variant) => [variant.key, variant]));
  // Two keys of one name hold different things: which of them is meant, only the value tells.
  if (variants.size < keys.length) return kept;
  // Who keeps texts that are not listed does not keep keys for that.
  const isTextOnly = enums.some(({ open }) => open) && keyed.every(({ open }) => !open);
  if (keyed.length === 0 || isTextOnly) return [...others, ...keyed, ...joinEnums(enums)];
  return [
    ...others,
    {
      kind: 'keyedUnion',
      open: keyed.some(({ open }) => open),
      values: listOnce([...keyed, ...enums]),
      variants: [...variants.values()],
    },
  ];
}

function joinEnums(enums: readonly Extract<Body, { kind: 'enum' }>[]): Body[] {
  const [first, ...more] = enums;
  if (first === undefined || more.length === 0) return [...enums];
  const open = enums.some((one) => one.open);
  const isFixed = enums.every(({ fixed }) => fixed === true);
  return [{ kind: 'enum', open, values: listOnce(enums), ...(isFixed ? { fixed: true } : {}) }];
}

const listOnce = (lists: readonly { values: EnumValue[] }[]): EnumValue[] => [
  ...new Map(lists.flatMap(({ values }) => values).map((one) => [one.value, one])).values(),
];

/** A body as a type that says the same however it is read. */
export function typeOf(body: Body): TypeExpression {
  if (body.kind !== 'enum' || body.fixed !== true) return body;
  const literals = body.values.map(({ value }): TypeExpression => ({ kind: 'literal', value }));
  const [first, ...more] = literals;
  return first !== undefined && more.length === 0 ? first : { kind: 'union', members: literals };
}
