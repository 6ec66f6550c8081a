/** Every definition of a bundle as a type expression of the model. What has no word there is told, with its place. */
import type { TypeExpression } from '@wirebox/protocol/model';
import type { Bundle } from '../bundle/read-bundle.ts';
import {
  branchesOf,
  isSchema,
  type Problem,
  refName,
  type Schema,
  stringValues,
} from '../bundle/schema.ts';
import { createClaimedNames } from './claim-names.ts';
import { inside, type Place, type ReadContext, unwrapped } from './context.ts';
import type { Prose } from './describe.ts';
import { mergedObject, readObject } from './read-object.ts';
import { readInteger, readNumber, readString } from './read-scalar.ts';
import { allOrNone, describedValues, isNull, orNull, readUnion } from './read-union.ts';

export interface ReadType {
  type: TypeExpression;
  description: string;
}

export interface ReadTypes {
  /** By name, in the order of the bundle; types that got a name here stand before the one they were found in. */
  types: Map<string, ReadType>;
  /** Reads a schema that stands outside the definitions, such as the params of a method. */
  read(schema: Schema, place: Place): TypeExpression;
}

export interface ReadOptions {
  prose: Prose;
  exact: boolean;
  problems: Problem[];
}

const KNOWN = new Set(
  `$ref type enum const oneOf anyOf allOf properties required items additionalProperties title description default
   format minimum maximum minLength maxLength pattern patternProperties deprecated examples $comment $id $schema $anchor
   discriminator readOnly writeOnly unevaluatedProperties`.split(/\s+/),
);

/** Formats that say how a number is stored; numbers in JSON need no more. */
const NUMBER_FORMATS = new Set(['double', 'float']);

export function readTypes(bundle: Bundle, options: ReadOptions): ReadTypes {
  const types = new Map<string, ReadType>();
  const names = createClaimedNames(bundle.definitions.keys());
  const { prose, problems } = options;
  const context: ReadContext = {
    prose,
    names,
    exact: options.exact,
    problem: (path, message) => void problems.push({ path, message }),
    definition: (name) => bundle.definitions.get(name),
    read: (schema, place) => read(schema, place, context),
    hoist(type, place, schema) {
      const name = names.claim(place.name);
      const description = prose.text('type', place.path, name, schema);
      types.set(name, { type, description });
      return { kind: 'ref', name };
    },
  };
  for (const [name, schema] of bundle.definitions) {
    const place = { at: `#/definitions/${name}`, path: name, name, named: true };
    const type = read(schema, place, context);
    types.set(name, { type, description: prose.text('type', name, name, schema) });
  }
  return { types, read: (schema, place) => read(schema, place, context) };
}

function read(given: Schema, place: Place, context: ReadContext): TypeExpression {
  const schema = unwrapped(given);
  tellUnknown(schema, place, context);
  const type = readBody(schema, place, context);
  const needsName =
    (type.kind === 'enum' && (type.open || type.values.length > 1)) ||
    type.kind === 'taggedUnion' ||
    type.kind === 'keyedUnion' ||
    (type.kind === 'object' && (type.alternatives !== undefined || type.closed === true));
  if (place.named) return type;
  if (needsName) return context.hoist(type, place, schema);
  return type.kind === 'enum' ? { kind: 'literal', value: type.values[0]?.value ?? '' } : type;
}

function readBody(schema: Schema, place: Place, context: ReadContext): TypeExpression {
  const name = refName(schema);
  if (name !== undefined) return { kind: 'ref', name };
  if (branchesOf(schema, 'allOf').length > 1) return readAllOf(schema, place, context);
  if (branchesOf(schema, 'oneOf').length + branchesOf(schema, 'anyOf').length > 0) {
    return readUnion(schema, place, context);
  }
  if ('const' in schema || 'enum' in schema) return readValues(schema, place, context);
  if (Array.isArray(schema.type)) return readTypeList(schema, schema.type, place, context);
  switch (schema.type ?? impliedType(schema)) {
    case 'string':
      return readString(schema);
    case 'integer':
      return readInteger(schema);
    case 'number':
      return readNumber(schema);
    case 'boolean':
      return { kind: 'boolean' };
    case 'null':
      return { kind: 'null' };
    case 'array': {
      const items = isSchema(schema.items) ? schema.items : {};
      return { kind: 'array', items: context.read(items, inside(place, '/items', place.name)) };
    }
    case 'object':
      return readObject(schema, place, context);
    default:
      if ('not' in schema) context.problem(place.at, 'what nothing fits is read as any JSON value');
      return { kind: 'json' };
  }
}

const impliedType = (schema: Schema): string | undefined =>
  'properties' in schema || 'additionalProperties' in schema || 'required' in schema
    ? 'object'
    : 'items' in schema
      ? 'array'
      : undefined;

function readAllOf(schema: Schema, place: Place, context: ReadContext): TypeExpression {
  const merged = mergedObject(schema, context);
  if (merged !== undefined) return context.read(merged, place);
  context.problem(`${place.at}/allOf`, 'only objects can be joined; read as any JSON value');
  return { kind: 'json' };
}

function readValues(schema: Schema, place: Place, context: ReadContext): TypeExpression {
  const values = 'const' in schema ? [schema.const] : (schema.enum as unknown[]);
  const strings = values.filter((value) => value !== null);
  if (strings.length < values.length) {
    if (strings.length === 0) return { kind: 'null' };
    const { const: _, type: __, ...rest } = schema;
    return orNull(context.read({ ...rest, enum: strings }, { ...place, named: false }));
  }
  const listed = stringValues(schema);
  if (listed !== undefined) {
    const isListed = 'x-enum-descriptions' in schema;
    const own = isListed
      ? allOrNone(describedValues(listed, schema, context), place, context)
      : listed.map((value) => ({ value }));
    return { kind: 'enum', open: false, values: own };
  }
  context.problem(place.at, 'single values other than strings are read as their type');
  return readBody(widened(values), place, context);
}

function widened(values: unknown[]): Schema {
  const types = new Set(
    values.map((value) =>
      Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value,
    ),
  );
  return types.size === 1 ? { type: [...types][0] } : { type: [...types] };
}

/** A list of types: null is a matter of its own, several others are a union of what the rest says about each. */
function readTypeList(
  schema: Schema,
  types: unknown[],
  place: Place,
  context: ReadContext,
): TypeExpression {
  const others = types.filter((type) => type !== 'null');
  if (others.length < types.length) {
    if (others.length === 0) return { kind: 'null' };
    const rest = { ...schema, type: others.length === 1 ? others[0] : others };
    return orNull(context.read(rest, { ...place, named: false }));
  }
  if (others.length === 1) return context.read({ ...schema, type: others[0] }, place);
  return readUnion({ anyOf: others.map((type) => ({ ...schema, type })) }, place, context);
}

function tellUnknown(schema: Schema, place: Place, context: ReadContext): void {
  for (const keyword of Object.keys(schema)) {
    if (KNOWN.has(keyword) || keyword.startsWith('x-') || isNull(schema)) continue;
    if (keyword === 'not' && Object.keys(schema).length === 1) continue;
    context.problem(`${place.at}/${keyword}`, `the model has no word for ${keyword}; left out`);
  }
  const { format, type } = schema;
  if (typeof format !== 'string' || NUMBER_FORMATS.has(format)) return;
  const types = Array.isArray(type) ? type : [type];
  if (types.includes('string')) {
    context.problem(`${place.at}/format`, `the format ${format} of a string is not kept`);
  }
}
