/** The types that hold one of several things, and say by a text which: enums, tagged unions and keyed unions. */
import type { EnumValue, KeyedVariant, Variant } from '@wirebox/protocol/model';
import { pascalCase } from '../../names.ts';
import {
  exactly,
  type JsonSchema,
  type JsonSchemaOptions,
  type Of,
  objectSchema,
  pick,
  pickStability,
  propertySchema,
} from './to-json-schema.ts';

/**
 * Open: `anyOf` of the known values and any string, each branch complete in itself. Generators make "one of these
 * names, or a string" of it, or at worst a string; a lone `enum` would make them refuse what a newer server says.
 */
export function enumSchema(type: Of<'enum'>, { name }: JsonSchemaOptions): JsonSchema {
  const known = {
    ...(type.open && name !== undefined ? { title: `Known${name}` } : {}),
    ...listedStrings(type.values),
  };
  if (!type.open) return known;
  return {
    anyOf: [known, { type: 'string' }],
    'x-open': true,
    ...(type.fallback === undefined ? {} : { 'x-fallback': type.fallback }),
  };
}

function listedStrings(values: EnumValue[]): JsonSchema {
  const described = values.some((value) => value.description !== undefined);
  return {
    type: 'string',
    enum: values.map((value) => value.value),
    ...(described ? { 'x-enum-descriptions': values.map((value) => value.description ?? '') } : {}),
  };
}

export function taggedUnionSchema(type: Of<'taggedUnion'>, options: JsonSchemaOptions): JsonSchema {
  const branches = type.variants.map((variant) => variantSchema(type.tag, variant, options));
  return {
    oneOf: type.open ? [...branches, unknownVariant(type, options)] : branches,
    ...(options.dialect === '2020-12' ? { discriminator: { propertyName: type.tag } } : {}),
    ...(type.open ? { 'x-open': true } : {}),
  };
}

function variantSchema(tag: string, variant: Variant, options: JsonSchemaOptions): JsonSchema {
  const title = `${variant.name}${pascalCase(tag)}`;
  return {
    title: variant.name,
    ...pick(variant, 'description'),
    ...objectSchema(variant, options, { [tag]: exactly(variant.tag, options.dialect, title) }),
    ...pickStability(variant),
  };
}

/** Invariant: it excludes the known tags, so that a known variant with a wrong member matches no branch. */
function unknownVariant(type: Of<'taggedUnion'>, options: JsonSchemaOptions): JsonSchema {
  return {
    ...titled('Unknown', options),
    description: 'A variant that this version of the protocol does not know.',
    type: 'object',
    properties: {
      [type.tag]: { type: 'string', not: { enum: type.variants.map((variant) => variant.tag) } },
    },
    required: [type.tag],
  };
}

/** Invariant: no value fits two branches, so that `oneOf` means what it says. */
export function keyedUnionSchema(type: Of<'keyedUnion'>, options: JsonSchemaOptions): JsonSchema {
  const known = { ...titled('', options, 'Value'), ...listedStrings(type.values) };
  return {
    oneOf: [
      ...(type.values.length === 0 ? [] : [known]),
      ...type.variants.map((variant) => keyedVariantSchema(variant, options)),
      ...(type.open ? [unknownString(type, options), unknownKey(type, options)] : []),
    ],
    ...(type.open ? { 'x-open': true } : {}),
  };
}

function keyedVariantSchema(variant: KeyedVariant, options: JsonSchemaOptions): JsonSchema {
  const { key, name, type } = variant;
  return {
    title: name,
    ...pick(variant, 'description'),
    type: 'object',
    properties: { [key]: propertySchema({ name: key, required: true, type }, options) },
    required: [key],
    additionalProperties: false,
    ...pickStability(variant),
  };
}

function unknownString(type: Of<'keyedUnion'>, options: JsonSchemaOptions): JsonSchema {
  return {
    ...titled('Unknown', options, 'Value'),
    description: 'A value that this version of the protocol does not know.',
    type: 'string',
    ...otherThan(type.values.map(({ value }) => value)),
  };
}

function unknownKey(type: Of<'keyedUnion'>, options: JsonSchemaOptions): JsonSchema {
  const keys = type.variants.map(({ key }) => key);
  return {
    ...titled('Unknown', options),
    description: 'A variant that this version of the protocol does not know.',
    type: 'object',
    minProperties: 1,
    maxProperties: 1,
    ...(keys.length === 0 ? {} : { propertyNames: otherThan(keys) }),
  };
}

const otherThan = (texts: string[]): JsonSchema =>
  texts.length === 0 ? {} : { not: { enum: texts } };

/** Only a type that has a name lends it to its parts. */
const titled = (prefix: string, { name }: JsonSchemaOptions, suffix = ''): JsonSchema =>
  name === undefined ? {} : { title: `${prefix}${name}${suffix}` };
