/**
 * The JSON Schema of the model itself, so that a tool in any language can check a model before it reads it. Made from
 * the same TypeBox values that type the model here.
 */
import * as seam from '@wirebox/protocol/model';
import { GENERATED, jsonText } from './json-text.ts';

type Node = { readonly [keyword: string]: unknown };

/** Values of the seam that get a definition of their own. `TypeExpression` is the one that mentions itself. */
const NAMED: Record<string, unknown> = {
  Alternative: seam.Alternative,
  Direction: seam.Direction,
  EnumValue: seam.EnumValue,
  ErrorDefinition: seam.ErrorDefinition,
  IntegerFormat: seam.IntegerFormat,
  KeyedVariant: seam.KeyedVariant,
  Method: seam.Method,
  Order: seam.Order,
  Property: seam.Property,
  Stability: seam.Stability,
  TypeDefinition: seam.TypeDefinition,
  TypeExpression: seam.TypeExpressionSchema,
  Variant: seam.Variant,
};

export function emitModelSchema(): Map<string, string> {
  return new Map([['model.schema.json', jsonText(modelSchema())]]);
}

export function modelSchema(): Node {
  // TypeBox copies a value that it composes, so a named one is recognised by its text.
  const nameOf = new Map(
    Object.entries(NAMED).map(([name, value]) => [JSON.stringify(value), name]),
  );

  const convert = (value: unknown): unknown => {
    const name = nameOf.get(JSON.stringify(value));
    return name === undefined ? convertPlain(value) : { $ref: `#/$defs/${name}` };
  };
  const convertPlain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert);
    if (typeof value !== 'object' || value === null) return value;
    return normalise(value as Node, convert);
  };

  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: GENERATED,
    ...(convertPlain(seam.Model) as Node),
    $defs: Object.fromEntries(
      Object.entries(NAMED).map(([name, value]) => [name, convertPlain(value)]),
    ),
  };
}

/** TypeBox's spelling to the one that tools know best: local references, `enum`, `additionalProperties`, `oneOf`. */
function normalise(node: Node, convert: (value: unknown) => unknown): Node {
  if (typeof node.$ref === 'string') return { $ref: `#/$defs/${node.$ref}` };
  const constants = (node.anyOf as Node[] | undefined)?.map((member) => member.const);
  if (constants?.every((value) => typeof value === 'string')) {
    return { type: 'string', enum: constants };
  }
  const result: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(node)) {
    if (keyword === 'patternProperties') {
      result.additionalProperties = convert(Object.values(value as Node)[0]);
    } else if (keyword === 'properties') {
      const members = Object.entries(value as Node);
      result.properties = Object.fromEntries(members.map(([name, type]) => [name, convert(type)]));
    } else if (keyword === 'anyOf') {
      result.oneOf = convert(value);
      result.discriminator = { propertyName: 'kind' };
    } else {
      result[keyword] = convert(value);
    }
  }
  return result;
}
