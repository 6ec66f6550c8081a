/** Params as OpenRPC wants them: a list of named members, although on the wire they are one object. */
import type { Alternative, Method, Model, Property, TypeExpression } from '@wirebox/protocol/model';
import {
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
  if (method.params === undefined) return [];
  const forms = formsOf(method.params, types);
  const members = merged(forms, options);
  const all = method.paramsOptional
    ? members.map((member) => ({ ...member, required: false }))
    : members;
  // OpenRPC wants required params first; the order has no meaning when they go by name.
  return [...all.filter((member) => member.required), ...all.filter((member) => !member.required)];
}

/** Every form that a value can have, as the members that it then has. A form that is not listed here has none. */
function formsOf(type: TypeExpression, types: Model['types'], within: string[] = []): Property[][] {
  switch (type.kind) {
    case 'nullable':
      return formsOf(type.type, types, within);
    case 'ref': {
      const definition = types[type.name];
      if (definition === undefined || within.includes(type.name)) return [[]];
      return formsOf(definition.type, types, [...within, type.name]);
    }
    case 'object':
      return objectForms(type);
    case 'taggedUnion': {
      const tag = tagMember(type);
      const known = type.variants.flatMap(objectForms);
      return [...known, ...(type.open ? [[]] : [])].map((members) => [tag, ...members]);
    }
    case 'keyedUnion': {
      const keyed = type.variants.map(({ key, type: held, description }): Property[] => [
        {
          name: key,
          required: true,
          type: held,
          ...(description === undefined ? {} : { description }),
        },
      ]);
      return type.open || type.values.length > 0 ? [...keyed, []] : keyed;
    }
    case 'union':
      return type.members.flatMap((member) => formsOf(member, types, within));
    default:
      return [[]];
  }
}

const objectForms = ({
  properties,
  alternatives = [{ properties: [] }],
}: {
  properties: Property[];
  alternatives?: Alternative[];
}): Property[][] => alternatives.map((set) => [...properties, ...set.properties]);

function tagMember({
  tag,
  open,
  variants,
}: Extract<TypeExpression, { kind: 'taggedUnion' }>): Property {
  const values = variants.map((variant) => ({ value: variant.tag }));
  const [only] = values;
  const type: TypeExpression = open
    ? { kind: 'string' }
    : values.length === 1 && only !== undefined
      ? { kind: 'literal', value: only.value }
      : { kind: 'enum', open, values };
  return { name: tag, description: 'Tells which variant the params are.', required: true, type };
}

/** The members of all forms in one list: each is required only where every form requires it. */
function merged(forms: Property[][], options: JsonSchemaOptions): ContentDescriptor[] {
  const byName = new Map<string, Property[]>();
  for (const property of forms.flat()) {
    const known = byName.get(property.name);
    if (known === undefined) byName.set(property.name, [property]);
    else known.push(property);
  }
  return [...byName.values()].map((entries): ContentDescriptor => {
    const descriptors = [...new Set(entries)].map((property) => descriptor(property, options));
    const required =
      entries.length === forms.length && entries.every((property) => property.required);
    return { ...descriptors[0]!, required, schema: anyOf(descriptors.map(({ schema }) => schema)) };
  });
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

function anyOf(schemas: JsonSchema[]): JsonSchema {
  const distinct = new Map(schemas.map((schema) => [JSON.stringify(schema), schema]));
  const [first, ...rest] = [...distinct.values()];
  return first !== undefined && rest.length === 0 ? first : { anyOf: [...distinct.values()] };
}
