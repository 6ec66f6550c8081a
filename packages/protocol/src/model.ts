/**
 * The model: one plain JSON document that holds everything there is to know about the protocol. The definitions fold
 * into it (`to-model.ts`), every emitter and the schema reviewer read nothing else. Its own JSON Schema is the
 * committed `schemas/model.schema.json`.
 */
import * as Type from 'typebox';

const described = { description: Type.Optional(Type.String()) };

/** `stable` methods and fields are served to everybody, `experimental` ones to connections that opted in. */
export const Stability = Type.Union([Type.Literal('stable'), Type.Literal('experimental')]);
export type Stability = Type.Static<typeof Stability>;

export const IntegerFormat = Type.Union([
  Type.Literal('int32'),
  Type.Literal('int64'),
  Type.Literal('uint16'),
  Type.Literal('uint32'),
  Type.Literal('uint64'),
]);
export type IntegerFormat = Type.Static<typeof IntegerFormat>;

/** A type expression. Named types are only ever mentioned by `ref`; everything else is written in place. */
export type TypeExpression =
  | { kind: 'string'; minLength?: number; maxLength?: number; pattern?: string }
  | { kind: 'integer'; format: IntegerFormat; minimum?: number; maximum?: number }
  | { kind: 'number'; minimum?: number; maximum?: number }
  | { kind: 'boolean' }
  | { kind: 'null' }
  /** Any JSON value. */
  | { kind: 'json' }
  /** Exactly this string. */
  | { kind: 'literal'; value: string }
  | { kind: 'array'; items: TypeExpression }
  /** An object used as a dictionary with string keys. */
  | { kind: 'map'; values: TypeExpression }
  | { kind: 'nullable'; type: TypeExpression }
  | { kind: 'ref'; name: string }
  | { kind: 'object'; properties: Property[]; alternatives?: Alternative[]; closed?: true }
  | { kind: 'enum'; open: boolean; fallback?: string; values: EnumValue[] }
  | { kind: 'taggedUnion'; tag: string; open: boolean; variants: Variant[] }
  /**
   * Either one of the strings, or an object with exactly one member, whose name is the key of a variant and whose value
   * is what the variant holds. Open: a receiver keeps an unknown string, and an object with one unknown key.
   */
  | { kind: 'keyedUnion'; open: boolean; values: EnumValue[]; variants: KeyedVariant[] }
  /**
   * No member can be told by a tag. A value belongs to the first member that it fits; members differ in their JSON
   * type, or are objects that differ in what they require.
   */
  | { kind: 'union'; members: TypeExpression[] };

const lazy = <T>(name: string) => Type.Unsafe<T>(Type.Ref(name));
const AnyType = lazy<TypeExpression>('TypeExpression');

/** A member of an object. `required` says whether the key must be present; `null` is a matter of the type. */
export const Property = Type.Object({
  name: Type.String(),
  ...described,
  required: Type.Boolean(),
  type: AnyType,
  /** What the receiver takes an absent key for. */
  default: Type.Optional(Type.Unknown()),
  /** Values that say no more than an absent key does. Not given: null, and false of a flag that cannot be null. */
  blank: Type.Optional(Type.Array(Type.Unknown())),
  stability: Type.Optional(Stability),
  since: Type.Optional(Type.String()),
  deprecated: Type.Optional(Type.String()),
});
export interface Property {
  name: string;
  description?: string;
  required: boolean;
  type: TypeExpression;
  default?: unknown;
  blank?: (string | boolean | null)[];
  stability?: Stability;
  since?: string;
  deprecated?: string;
}

export const EnumValue = Type.Object({ value: Type.String(), ...described });
export interface EnumValue {
  value: string;
  description?: string;
}

/**
 * One of several sets of members of which an object has to have at least one in full, besides its own properties: an
 * image has a `url` or a `fileId`.
 */
export const Alternative = Type.Object({ properties: Type.Array(Property) });
export interface Alternative {
  properties: Property[];
}

/** One variant of a keyed union: its key, a type name for languages with nominal types, what it holds. */
export const KeyedVariant = Type.Object({
  key: Type.String(),
  name: Type.String(),
  ...described,
  type: AnyType,
  stability: Type.Optional(Stability),
});
export interface KeyedVariant {
  key: string;
  name: string;
  description?: string;
  type: TypeExpression;
  stability?: Stability;
}

/** One variant of a tagged union: the tag's value, a type name for languages with nominal types, its own members. */
export const Variant = Type.Object({
  tag: Type.String(),
  name: Type.String(),
  ...described,
  properties: Type.Array(Property),
  alternatives: Type.Optional(Type.Array(Alternative)),
  closed: Type.Optional(Type.Literal(true)),
  stability: Type.Optional(Stability),
});
export interface Variant {
  tag: string;
  name: string;
  description?: string;
  /** Without the tag itself. */
  properties: Property[];
  alternatives?: Alternative[];
  /** Members that are not listed are refused. */
  closed?: true;
  stability?: Stability;
}

const kind = <const K extends string>(name: K) => ({ kind: Type.Literal(name) });

export const TypeExpressionSchema = Type.Union([
  Type.Object({
    ...kind('string'),
    minLength: Type.Optional(Type.Integer()),
    maxLength: Type.Optional(Type.Integer()),
    pattern: Type.Optional(Type.String()),
  }),
  Type.Object({
    ...kind('integer'),
    format: IntegerFormat,
    minimum: Type.Optional(Type.Integer()),
    maximum: Type.Optional(Type.Integer()),
  }),
  Type.Object({
    ...kind('number'),
    minimum: Type.Optional(Type.Number()),
    maximum: Type.Optional(Type.Number()),
  }),
  Type.Object(kind('boolean')),
  Type.Object(kind('null')),
  Type.Object(kind('json')),
  Type.Object({ ...kind('literal'), value: Type.String() }),
  Type.Object({ ...kind('array'), items: AnyType }),
  Type.Object({ ...kind('map'), values: AnyType }),
  Type.Object({ ...kind('nullable'), type: AnyType }),
  Type.Object({ ...kind('ref'), name: Type.String() }),
  Type.Object({
    ...kind('object'),
    properties: Type.Array(Property),
    alternatives: Type.Optional(Type.Array(Alternative)),
    closed: Type.Optional(Type.Literal(true)),
  }),
  Type.Object({
    ...kind('enum'),
    open: Type.Boolean(),
    fallback: Type.Optional(Type.String()),
    values: Type.Array(EnumValue),
  }),
  Type.Object({
    ...kind('taggedUnion'),
    tag: Type.String(),
    open: Type.Boolean(),
    variants: Type.Array(Variant),
  }),
  Type.Object({
    ...kind('keyedUnion'),
    open: Type.Boolean(),
    values: Type.Array(EnumValue),
    variants: Type.Array(KeyedVariant),
  }),
  Type.Object({ ...kind('union'), members: Type.Array(AnyType) }),
]);

/** A named type. */
export const TypeDefinition = Type.Object({
  description: Type.String(),
  /** The resource file it is defined in. */
  resource: Type.String(),
  type: AnyType,
  stability: Type.Optional(Stability),
});
export interface TypeDefinition {
  description: string;
  resource: string;
  type: TypeExpression;
  stability?: Stability;
}

/**
 * Which requests wait for each other: those with the same scope and, where `by` names a member of the params, the same
 * value of it. Reads run together, a write runs alone; all in the order of arrival.
 */
export const Order = Type.Object({
  mode: Type.Union([Type.Literal('read'), Type.Literal('write')]),
  scope: Type.String(),
  by: Type.Optional(Type.String()),
});
export interface Order {
  mode: 'read' | 'write';
  scope: string;
  by?: string;
}

export const Direction = Type.Union([
  Type.Literal('clientToServer'),
  Type.Literal('serverToClient'),
]);
export type Direction = Type.Static<typeof Direction>;

export const Method = Type.Object({
  method: Type.String(),
  /** The method as one identifier in lower camel case, from which every language derives its own spelling. */
  name: Type.String(),
  kind: Type.Union([Type.Literal('request'), Type.Literal('notification')]),
  direction: Direction,
  /** The resource file it is defined in, and the handler file it is served from. */
  resource: Type.String(),
  description: Type.String(),
  /** Absent: the method takes no params; absent, `null` and `{}` are then all accepted. */
  params: Type.Optional(AnyType),
  /** Whether `params` may be left out (or null) although the method has some. */
  paramsOptional: Type.Optional(Type.Boolean()),
  /** Requests only. */
  result: Type.Optional(AnyType),
  /** Requests only: keys of the error table, besides those every request can meet. */
  errors: Type.Optional(Type.Array(Type.String())),
  order: Type.Optional(Order),
  stability: Stability,
  since: Type.String(),
  removed: Type.Optional(Type.String()),
  deprecated: Type.Optional(Type.String()),
});
export interface Method {
  method: string;
  name: string;
  kind: 'request' | 'notification';
  direction: Direction;
  resource: string;
  description: string;
  params?: TypeExpression;
  paramsOptional?: boolean;
  result?: TypeExpression;
  errors?: string[];
  order?: Order;
  stability: Stability;
  since: string;
  removed?: string;
  deprecated?: string;
}

export const ErrorDefinition = Type.Object({
  code: Type.Integer(),
  /** The text as sent; `{name}` stands for a member of `data`. */
  message: Type.String(),
  description: Type.String(),
  /** Whether the same request can succeed later without any change. */
  retry: Type.Boolean(),
  /** True for errors that every request can meet, whatever it declares. */
  common: Type.Boolean(),
  /** Members of the error's `data` besides `key`. */
  data: Type.Array(Property),
});
export interface ErrorDefinition {
  code: number;
  message: string;
  description: string;
  retry: boolean;
  common: boolean;
  data: Property[];
}

export const Model = Type.Object(
  {
    modelVersion: Type.Literal(1),
    protocol: Type.Object({
      name: Type.String(),
      title: Type.String(),
      /** The release of the protocol that is spoken; servers put it into their user agent. */
      version: Type.String(),
      description: Type.String(),
    }),
    methods: Type.Array(Method),
    types: Type.Record(Type.String(), TypeDefinition),
    errors: Type.Record(Type.String(), ErrorDefinition),
  },
  { title: 'Wirebox protocol model' },
);
/** The whole protocol as data. `methods` is sorted by name, `types` and `errors` by key. */
export interface Model {
  modelVersion: 1;
  protocol: { name: string; title: string; version: string; description: string };
  methods: Method[];
  types: Record<string, TypeDefinition>;
  errors: Record<string, ErrorDefinition>;
}
