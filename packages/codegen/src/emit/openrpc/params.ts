/** Params as OpenRPC wants them: a list of named members, although on the wire they are one object. */
import type { Method, Model, Property, TypeExpression } from '@wirebox/protocol/model';
import { byCodeUnit } from '../../json-text.ts';
import {
  exactly,
  type JsonSchema,
  type JsonSchemaOptions,
  propertySchema,
} from '../json-schema/to-json-schema.ts';

export interface ContentDescriptor {
  name: string;
  description?: string;
  required: boolean;
  deprecated?: true;
  schema: JsonSchema;
  [extension: `x-${string}`]: unknown;
}

/** Empty for params that are not an object; `x-params` beside the list always holds the exact schema. */
export function paramDescriptors(
  method: Method,
  types: Model['types'],
  options: JsonSchemaOptions,
): ContentDescriptor[] {
  const type = resolve(method.params, types);
  const optional = method.paramsOptional === true;
  const members =
    type?.kind === 'object'
      ? type.properties.map((property) => descriptor(property, options))
      : type?.kind === 'taggedUnion'
        ? unionMembers(type, options)
        : [];
  const all = members.map((member) => (optional ? { ...member, required: false } : member));
  // OpenRPC wants required params first; the order has no meaning when they go by name.
  return [...all.filter((member) => member.required), ...all.filter((member) => !member.required)];
}

function resolve(
  type: TypeExpression | undefined,
  types: Model['types'],
): TypeExpression | undefined {
  let current = type;
  for (const seen = new Set<string>(); current !== undefined; ) {
    if (current.kind === 'nullable') current = current.type;
    else if (current.kind === 'ref' && !seen.has(current.name)) {
      seen.add(current.name);
      current = types[current.name]?.type;
    } else return current;
  }
  return current;
}

function descriptor(property: Property, options: JsonSchemaOptions): ContentDescriptor {
  const { description, deprecated, ...rest } = propertySchema(property, options);
  const { 'x-stability': stability, 'x-since': since, 'x-deprecated': hint, ...schema } = rest;
  return {
    name: property.name,
    ...(property.description === undefined ? {} : { description: property.description }),
    required: property.required,
    ...(deprecated === true ? { deprecated } : {}),
    schema,
    ...(stability === undefined ? {} : { 'x-stability': stability }),
    ...(since === undefined ? {} : { 'x-since': since }),
    ...(hint === undefined ? {} : { 'x-deprecated': hint }),
  };
}

/** The members of all variants in one list: each is required only where every variant requires it. */
function unionMembers(
  union: Extract<TypeExpression, { kind: 'taggedUnion' }>,
  options: JsonSchemaOptions,
): ContentDescriptor[] {
  const tags = union.variants.map((variant) => variant.tag);
  const [only] = tags;
  const tag: ContentDescriptor = {
    name: union.tag,
    description: 'Tells which variant the params are.',
    required: true,
    schema: union.open
      ? { type: 'string' }
      : tags.length === 1 && only !== undefined
        ? exactly(only, options.dialect)
        : { type: 'string', enum: tags },
  };
  const byName = new Map<string, { descriptor: ContentDescriptor; required: boolean }[]>();
  for (const variant of union.variants) {
    for (const property of variant.properties) {
      const entry = { descriptor: descriptor(property, options), required: property.required };
      byName.set(property.name, [...(byName.get(property.name) ?? []), entry]);
    }
  }
  const members = [...byName.values()].map((entries): ContentDescriptor => {
    const required =
      !union.open &&
      entries.length === union.variants.length &&
      entries.every((entry) => entry.required);
    const first = entries[0]!.descriptor;
    return { ...first, required, schema: anyOf(entries.map((entry) => entry.descriptor.schema)) };
  });
  return [tag, ...members];
}

function anyOf(schemas: JsonSchema[]): JsonSchema {
  const distinct = new Map(schemas.map((schema) => [JSON.stringify(schema), schema]));
  const [first, ...rest] = [...distinct].sort(([a], [b]) => byCodeUnit(a, b));
  return first !== undefined && rest.length === 0 ? first[1] : { anyOf: [...distinct.values()] };
}
