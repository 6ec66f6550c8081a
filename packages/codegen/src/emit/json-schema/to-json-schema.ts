/**
 * One type expression as JSON Schema. Two dialects, because tools split there: draft 2020-12 (`const`, `$ref` beside
 * other keywords) and draft-07 as most code generators read it (one-value `enum`, `$ref` alone).
 *
 * Objects never say `additionalProperties`, except where a single member says what they are and where the definition
 * is closed: members that a later version adds are allowed.
 */
import type {
  Alternative,
  IntegerFormat,
  Property,
  TypeDefinition,
  TypeExpression,
} from '@wirebox/protocol/model';
import { membersOf } from '../../references.ts';
import { enumSchema, keyedUnionSchema, taggedUnionSchema } from './choices.ts';

export type JsonSchema = { [keyword: string]: unknown };
export type Dialect = '2020-12' | 'draft-07';

export interface JsonSchemaOptions {
  /** What stands before the name in a reference, for example `#/$defs/`. */
  refPrefix: string;
  dialect: Dialect;
  /** The name of the type being converted, from which its unnamed parts take a title. */
  name?: string;
}

export type Of<K extends TypeExpression['kind']> = Extract<TypeExpression, { kind: K }>;

/** Ranges that a format promises. 64-bit formats have no upper bound here: a double cannot even spell it. */
export const FORMAT_RANGE: Record<IntegerFormat, { minimum?: number; maximum?: number }> = {
  int32: { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  int64: {},
  uint16: { minimum: 0, maximum: 2 ** 16 - 1 },
  uint32: { minimum: 0, maximum: 2 ** 32 - 1 },
  uint64: { minimum: 0 },
};

/** The narrower of what the format and what the definition says. */
export function integerRange(type: Of<'integer'>): { minimum?: number; maximum?: number } {
  const format = FORMAT_RANGE[type.format];
  const minimum = Math.max(format.minimum ?? -Infinity, type.minimum ?? -Infinity);
  const maximum = Math.min(format.maximum ?? Infinity, type.maximum ?? Infinity);
  return {
    ...(minimum === -Infinity ? {} : { minimum }),
    ...(maximum === Infinity ? {} : { maximum }),
  };
}

/** Members of `source` under `keys` that are there, in the order of `keys`. */
export function pick<T extends object>(source: T, ...keys: (keyof T)[]): JsonSchema {
  return Object.fromEntries(
    keys.filter((key) => source[key] !== undefined).map((key) => [key, source[key]]),
  );
}

export function toJsonSchema(type: TypeExpression, options: JsonSchemaOptions): JsonSchema {
  switch (type.kind) {
    case 'string':
      return { type: 'string', ...pick(type, 'minLength', 'maxLength', 'pattern') };
    case 'integer':
      return { type: 'integer', format: type.format, ...integerRange(type) };
    case 'number':
      return { type: 'number', ...pick(type, 'minimum', 'maximum') };
    case 'boolean':
    case 'null':
      return { type: type.kind };
    case 'json':
      return {};
    case 'literal':
      return exactly(type.value, options.dialect);
    case 'array':
      return { type: 'array', items: toJsonSchema(type.items, unnamed(options)) };
    case 'map':
      return { type: 'object', additionalProperties: mapValues(type, options) };
    case 'nullable':
      return orNull(toJsonSchema(type.type, unnamed(options)));
    case 'ref':
      return { $ref: `${options.refPrefix}${type.name}` };
    case 'object':
      return objectSchema(type, options);
    case 'enum':
      return enumSchema(type, options);
    case 'taggedUnion':
      return taggedUnionSchema(type, options);
    case 'keyedUnion':
      return keyedUnionSchema(type, options);
    case 'union':
      return { anyOf: type.members.map((member) => toJsonSchema(member, unnamed(options))) };
  }
}

/** A named type with its documentation, as it stands under `$defs` or `definitions`. */
export function definitionSchema(
  name: string,
  definition: TypeDefinition,
  options: JsonSchemaOptions,
): JsonSchema {
  const schema = toJsonSchema(definition.type, { ...options, name });
  return annotate(
    schema,
    { title: name, description: definition.description },
    pickStability(definition),
    options.dialect,
  );
}

/** The schema of a member with its documentation. */
export function propertySchema(property: Property, options: JsonSchemaOptions): JsonSchema {
  return annotate(
    toJsonSchema(property.type, unnamed(options)),
    pick(property, 'description'),
    {
      ...pick(property, 'default'),
      ...(property.deprecated === undefined
        ? {}
        : { deprecated: true, 'x-deprecated': property.deprecated }),
      ...pickStability(property),
      ...(property.since === undefined ? {} : { 'x-since': property.since }),
    },
    options.dialect,
  );
}

/** `schema` between what is read first and what is read last. */
export function annotate(
  schema: JsonSchema,
  before: JsonSchema,
  after: JsonSchema,
  dialect: Dialect,
): JsonSchema {
  const bare = Object.keys(before).length + Object.keys(after).length === 0;
  // Readers of draft-07 ignore everything that stands beside a `$ref`.
  const body = !bare && dialect === 'draft-07' && '$ref' in schema ? { allOf: [schema] } : schema;
  return { ...before, ...body, ...after };
}

export const pickStability = (source: { stability?: 'stable' | 'experimental' }): JsonSchema =>
  source.stability === 'experimental' ? { 'x-stability': 'experimental' } : {};

/** Exactly one string. Generators make an enum of the draft-07 form, and name it by the title. */
export const exactly = (value: string, dialect: Dialect, title?: string): JsonSchema =>
  dialect === 'draft-07'
    ? { ...(title === undefined ? {} : { title }), enum: [value], type: 'string' }
    : { const: value, type: 'string' };

function unnamed({ refPrefix, dialect }: JsonSchemaOptions): JsonSchemaOptions {
  return { refPrefix, dialect };
}

function mapValues(type: Of<'map'>, options: JsonSchemaOptions): JsonSchema | true {
  return type.values.kind === 'json' ? true : toJsonSchema(type.values, unnamed(options));
}

/** Generators understand a list of types best where there is one type to extend, and `anyOf` elsewhere. */
export function orNull(schema: JsonSchema): JsonSchema {
  if (Object.keys(schema).length === 0 || schema.type === 'null') return schema;
  if (Array.isArray(schema.type)) return schema;
  // Invariant: no keyword that stands beside the type refuses null.
  const plain =
    typeof schema.type === 'string' &&
    !['enum', 'const', 'anyOf'].some((keyword) => keyword in schema);
  return plain ? { ...schema, type: [schema.type, 'null'] } : { anyOf: [schema, { type: 'null' }] };
}

interface Members {
  properties: Property[];
  alternatives?: Alternative[];
  closed?: true;
}

/** What an object has to have. `before` are members in front of its own, all of them required. */
export function objectSchema(
  object: Members,
  options: JsonSchemaOptions,
  before: JsonSchema = {},
): JsonSchema {
  const { properties, alternatives, closed } = object;
  const members = {
    ...before,
    ...(closed === true ? placesOf(object) : {}),
    ...propertySchemas(properties, options),
  };
  const required = properties.filter((property) => property.required).map(({ name }) => name);
  const needed = [...Object.keys(before), ...required];
  return {
    type: 'object',
    ...(Object.keys(members).length === 0 ? {} : { properties: members }),
    ...(needed.length === 0 ? {} : { required: needed }),
    ...(alternatives === undefined
      ? {}
      : { anyOf: alternatives.map((set) => objectSchema(set, unnamed(options))) }),
    ...(closed === true ? { additionalProperties: false } : {}),
  };
}

/**
 * A place for every member, those of the alternatives too: \`additionalProperties\` sees only what is listed beside it. Draft
 * 2020-12 has \`unevaluatedProperties\`, which is another rule: it refuses a member of an alternative that does not fit.
 */
const placesOf = (object: Members): JsonSchema =>
  Object.fromEntries(membersOf(object).map(({ name }) => [name, {}]));

function propertySchemas(properties: Property[], options: JsonSchemaOptions): JsonSchema {
  return Object.fromEntries(
    properties.map((property) => [property.name, propertySchema(property, options)]),
  );
}
