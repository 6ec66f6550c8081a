/**
 * The few shapes that the wire is made of. Each helper gives an ordinary TypeBox value, so a definition can be composed,
 * inferred and validated like any other; what JSON Schema has no word for is kept in `x-` keywords that `to-model.ts`
 * reads back.
 */
import * as Type from 'typebox';

export interface FieldOptions {
  /** What the receiver takes an absent key for. */
  default?: unknown;
  /** Values that say no more than an absent key does, where these are others than null, and false of a plain flag. */
  blank?: readonly (string | boolean | null)[];
  stability?: 'experimental';
  since?: string;
  deprecated?: string;
}

type Fields = Record<string, Type.TSchema>;

/** A copy with one more keyword; hidden members, by which TypeBox knows its values, come along. */
const annotate = <T extends Type.TSchema>(type: T, keyword: string, value: unknown): T =>
  Object.defineProperties(
    { [keyword]: value },
    Object.getOwnPropertyDescriptors(type),
  ) as unknown as T;

/** A named object type. */
export function shape<P extends Type.TProperties>(
  id: string,
  description: string,
  properties: P,
  options: { anyOf?: readonly Fields[]; closed?: true } = {},
) {
  const object = Type.Object(properties, { $id: id, description, ...closing(options.closed) });
  return options.anyOf === undefined ? object : withAlternatives(object, options.anyOf);
}

/** Says that the peer refuses members that are not listed. */
const closing = (closed: true | undefined) => (closed ? { additionalProperties: false } : {});

/** Besides its own members the object has to have at least one of these sets in full. */
const withAlternatives = <T extends Type.TSchema>(object: T, sets: readonly Fields[]): T =>
  annotate(
    object,
    'x-alternatives',
    sets.map((fields) => Type.Object(fields)),
  );

/** A member that is always there. It needs no description where its name and type leave no question. */
export function required<T extends Type.TSchema>(
  type: T,
  description?: string,
  options: FieldOptions = {},
): T {
  return annotate(
    type,
    'x-field',
    description === undefined ? options : { description, ...options },
  );
}

/** A member that may be absent; only `optional(nullable(…))` may also be null. */
export function optional<T extends Type.TSchema>(
  type: T,
  description?: string,
  options: FieldOptions = {},
) {
  return Type.Optional(required(type, description, options));
}

/** The value, or null. */
export function nullable<T extends Type.TSchema>(type: T) {
  return Type.Union([type, Type.Null()]);
}

/** A signed 64-bit integer. JavaScript is exact only up to 2^53 - 1; typed languages are exact throughout. */
export const int64 = () => Type.Integer({ format: 'int64' });
/** A signed 32-bit integer. */
export const int32 = () => Type.Integer({ format: 'int32' });
/** An unsigned 16-bit integer. */
export const uint16 = () => Type.Integer({ format: 'uint16' });
/** An unsigned 32-bit integer. */
export const uint32 = () => Type.Integer({ format: 'uint32' });
/** An unsigned integer of the server's word size, 64 bit on the wire. */
export const uint64 = () => Type.Integer({ format: 'uint64' });

/** A dictionary with string keys. */
export const map = <T extends Type.TSchema>(values: T) => Type.Record(Type.String(), values);

type EnumValues = readonly string[] | Readonly<Record<string, string>>;

const toEnumValues = (values: EnumValues) =>
  Array.isArray(values)
    ? values.map((value: string) => ({ value }))
    : Object.entries(values).map(([value, text]) => ({ value, description: text }));

function enumeration(id: string, description: string, values: EnumValues, options: object) {
  return Type.Unsafe<string>({
    type: 'string',
    $id: id,
    description,
    'x-enum': { values: toEnumValues(values), ...options },
  });
}

/**
 * A string enum whose receiver must cope with values of the future: an unknown value is kept as it came. `fallback`
 * names the known value that stands for "unknown" where code has to choose.
 */
export const openEnum = (
  id: string,
  description: string,
  values: EnumValues,
  options: { fallback?: string } = {},
) => enumeration(id, description, values, { open: true, ...options });

/** A string enum that refuses every other value. Write down why where it is used for something a server sends. */
export const closedEnum = (id: string, description: string, values: EnumValues) =>
  enumeration(id, description, values, { open: false });

interface VariantOptions {
  stability?: 'experimental';
  /** Sets of members of which the variant has to have at least one in full. */
  anyOf?: readonly Fields[];
  /** The peer refuses members that are not listed. */
  closed?: true;
}

interface VariantSource extends VariantOptions {
  name: string;
  description: string;
  fields: Fields;
}

/** One variant of a tagged union; `name` is what typed languages call it. */
export const variant = (
  name: string,
  description: string,
  fields: Fields = {},
  options: VariantOptions = {},
): VariantSource => ({ name, description, fields, ...options });

function tagged(
  id: string,
  description: string,
  tag: string,
  variants: Readonly<Record<string, VariantSource>>,
  open: boolean,
) {
  const branches = Object.entries(variants).map(([value, { fields, anyOf, closed, ...rest }]) => {
    const object = Type.Object({ [tag]: Type.Literal(value), ...fields }, closing(closed));
    return annotate(anyOf === undefined ? object : withAlternatives(object, anyOf), 'x-variant', {
      tag: value,
      ...rest,
    });
  });
  return Type.Unsafe<{ [member: string]: unknown }>({
    $id: id,
    description,
    anyOf: branches,
    'x-tagged-union': { tag, open },
  });
}

/** A union told apart by a tag member, whose receiver keeps an unknown variant as it came. */
export const openUnion = (
  id: string,
  description: string,
  tag: string,
  variants: Readonly<Record<string, VariantSource>>,
) => tagged(id, description, tag, variants, true);

/** A union told apart by a tag member that refuses every other variant. */
export const closedUnion = (
  id: string,
  description: string,
  tag: string,
  variants: Readonly<Record<string, VariantSource>>,
) => tagged(id, description, tag, variants, false);

interface KeyedVariantSource {
  name: string;
  description: string;
  type: Type.TSchema;
  stability?: 'experimental';
}

/** One variant of a keyed union that holds something; `name` is what typed languages call it. */
export const keyed = (
  name: string,
  description: string,
  type: Type.TSchema,
  options: { stability?: 'experimental' } = {},
): KeyedVariantSource => ({ name, description, type, ...options });

function keyedUnion(
  id: string,
  description: string,
  values: EnumValues,
  variants: Readonly<Record<string, KeyedVariantSource>>,
  open: boolean,
) {
  const branches = Object.entries(variants).map(([key, { type, ...rest }]) =>
    annotate(Type.Object({ [key]: type }), 'x-keyed-variant', { key, ...rest }),
  );
  return Type.Unsafe<unknown>({
    $id: id,
    description,
    anyOf: branches,
    'x-keyed-union': { open, values: toEnumValues(values) },
  });
}

/**
 * Either one of the strings, or an object with one member whose name says what it holds. The receiver keeps what it
 * does not know.
 */
export const openKeyedUnion = (
  id: string,
  description: string,
  values: EnumValues,
  variants: Readonly<Record<string, KeyedVariantSource>>,
) => keyedUnion(id, description, values, variants, true);

/** The same, but every other string and key is refused. */
export const closedKeyedUnion = (
  id: string,
  description: string,
  values: EnumValues,
  variants: Readonly<Record<string, KeyedVariantSource>>,
) => keyedUnion(id, description, values, variants, false);

/** A union without a tag: a value belongs to the first member that it fits. */
export const union = (id: string, description: string, members: Type.TSchema[]) =>
  Type.Union(members, { $id: id, description });
