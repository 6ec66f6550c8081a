/**
 * Types, and nothing but types, in the languages that have no emitter of their own: by way of quicktype, which reads
 * the JSON Schema of the model. It is good enough to start with and has losses that a user must know of: it puts all
 * objects that a union can hold, and all alternatives of an object, into one class where every member is optional. Those
 * types are listed in what this returns and at the head of the file.
 */
import type { Alternative, Model, Property, TypeExpression } from '@wirebox/protocol/model';
import { definitionSchema, type JsonSchema } from './emit/json-schema/to-json-schema.ts';
import { GENERATED } from './json-text.ts';
import { pascalCase } from './names.ts';
import { partsOf } from './references.ts';

export interface TypesOnly {
  files: Map<string, string>;
  /** Named types that are, or hold in place, a choice between objects that became one class. */
  merged: string[];
}

/** For a name that quicktype does not know; the message lists those it does. */
export class UnknownLanguageError extends Error {
  override readonly name = 'UnknownLanguageError';
}

/**
 * What has to be said to get sources that compile: without these, Go and C# repeat a converter for types of the same
 * shape, which quicktype takes for one.
 */
const RENDERER_OPTIONS: Record<string, Record<string, string | boolean>> = {
  csharp: { features: 'attributes-only' },
  go: { 'just-types-and-package': true, package: 'protocol' },
};

/** Languages whose renderer leaves the leading comment out, with how a comment begins there. */
const NO_LEADING_COMMENT: Record<string, string> = {
  cjson: '// ',
  go: '// ',
  haskell: '-- ',
  pike: '// ',
};

export async function emitTypesOnly(model: Model, language: string): Promise<TypesOnly> {
  const quicktype = await import('quicktype-core');
  const target = quicktype.defaultTargetLanguages.find(({ names }) =>
    (names as readonly string[]).includes(language.toLowerCase()),
  );
  if (target === undefined) {
    const known = quicktype.defaultTargetLanguages.map(({ names }) => names[0]);
    throw new UnknownLanguageError(
      `No types can be made for "${language}". Known languages: ${known.sort().join(', ')}`,
    );
  }

  const merged = mergedUnions(model);
  const input = new quicktype.JSONSchemaInput(undefined);
  await input.addSource({
    name: pascalCase(model.protocol.name),
    schema: JSON.stringify({ definitions: definitions(model) }),
    // The root has no type of its own; every definition is one.
    uris: ['#/definitions/'],
  });
  const inputData = new quicktype.InputData();
  inputData.addInput(input);
  const notes = [
    GENERATED,
    ...(merged.length === 0
      ? []
      : [`One class holds all variants, every member optional: ${merged.join(', ')}.`]),
  ];
  const canonical = canonicalName(target.names, RENDERER_OPTIONS);
  const rendered = await quicktype.quicktypeMultiFile({
    inputData,
    lang: target,
    outputFilename: `${pascalCase(model.protocol.name)}.${target.extension}`,
    rendererOptions: canonical === undefined ? {} : RENDERER_OPTIONS[canonical]!,
    leadingComments: [{ lines: notes }],
  });
  const sign = canonicalName(target.names, NO_LEADING_COMMENT);
  const head =
    sign === undefined
      ? ''
      : `${notes.map((line) => `${NO_LEADING_COMMENT[sign]}${line}`).join('\n')}\n\n`;
  const files = [...rendered].map(
    ([path, { lines }]) => [path, `${head}${lines.join('\n').trimEnd()}\n`] as const,
  );
  return { files: new Map(files), merged };
}

const canonicalName = (names: readonly string[], table: Record<string, unknown>) =>
  names.find((name) => Object.hasOwn(table, name));

/** Envelopes are left out: a hundred messages merged into one class help nobody. */
function definitions(model: Model): Record<string, JsonSchema> {
  const options = { refPrefix: '#/definitions/', dialect: 'draft-07' } as const;
  const simpler = withoutOpenEnums(model);
  return Object.fromEntries(
    Object.entries(model.types).map(([name, definition]) => [
      name,
      definitionSchema(name, { ...definition, type: simpler(definition.type) }, options),
    ]),
  );
}

/**
 * Enums are closed in every language of quicktype: a value from a newer server would stop a decoder. An open one is a
 * string therefore, and every member that holds one tells the known values, because comments on the name of a string
 * are lost.
 */
function withoutOpenEnums({ types }: Model): (type: TypeExpression) => TypeExpression {
  const simpler = (type: TypeExpression): TypeExpression => {
    switch (type.kind) {
      case 'enum':
        return type.open ? { kind: 'string' } : type;
      case 'array':
        return { ...type, items: simpler(type.items) };
      case 'map':
        return { ...type, values: simpler(type.values) };
      case 'nullable':
        return { ...type, type: simpler(type.type) };
      case 'object':
        return { ...type, ...members(type) };
      case 'taggedUnion':
        return {
          ...type,
          variants: type.variants.map((variant) => ({ ...variant, ...members(variant) })),
        };
      case 'keyedUnion':
        return {
          ...type,
          variants: type.variants.map((variant) => ({ ...variant, type: simpler(variant.type) })),
        };
      case 'union':
        return { ...type, members: type.members.map(simpler) };
      default:
        return type;
    }
  };
  const member = (property: Property): Property => {
    const remarks = [property.description, knownValues(property.type, types)];
    const description = remarks.filter((remark) => remark !== undefined).join(' ');
    return {
      ...property,
      type: simpler(property.type),
      ...(description === '' ? {} : { description }),
    };
  };
  const members = ({
    properties,
    alternatives,
  }: Alternative & { alternatives?: Alternative[] }) => ({
    properties: properties.map(member),
    ...(alternatives === undefined
      ? {}
      : { alternatives: alternatives.map((set) => ({ properties: set.properties.map(member) })) }),
  });
  return simpler;
}

/** A sentence for the comment of a member that holds an open enum, directly, in a list, or under a name. */
function knownValues(type: TypeExpression, types: Model['types']): string | undefined {
  switch (type.kind) {
    case 'enum':
    case 'keyedUnion': {
      const values = type.values.map(({ value }) => value).join(', ');
      return type.open && values !== '' ? `Known values: ${values}; others may come.` : undefined;
    }
    case 'nullable':
      return knownValues(type.type, types);
    case 'array':
      return knownValues(type.items, types);
    case 'map':
      return knownValues(type.values, types);
    case 'ref': {
      const named = types[type.name]?.type;
      return named?.kind === 'enum' || named?.kind === 'keyedUnion'
        ? knownValues(named, types)
        : undefined;
    }
    default:
      return undefined;
  }
}

/** Names of the types in which quicktype makes one class of two kinds of objects or more. */
function mergedUnions({ types }: Model): string[] {
  const merges = (type: TypeExpression): boolean =>
    (isChoice(type) && objectForms(type, types) >= 2) || partsOf(type).some(merges);
  return Object.keys(types).filter((name) => merges(types[name]!.type));
}

const isChoice = ({ kind }: TypeExpression): boolean => kind !== 'ref' && kind !== 'nullable';

/** In how many ways a value can be an object. The unknown case of an open union is one to quicktype like any other. */
function objectForms(type: TypeExpression, types: Model['types'], within: string[] = []): number {
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  switch (type.kind) {
    case 'object':
      return type.alternatives?.length ?? 1;
    case 'map':
      return 1;
    case 'taggedUnion':
      return (
        Number(type.open) + sum(type.variants.map(({ alternatives }) => alternatives?.length ?? 1))
      );
    case 'keyedUnion':
      return Number(type.open) + type.variants.length;
    case 'nullable':
      return objectForms(type.type, types, within);
    case 'union':
      return sum(type.members.map((member) => objectForms(member, types, within)));
    case 'ref': {
      const named = types[type.name];
      if (named === undefined || within.includes(type.name)) return 0;
      return objectForms(named.type, types, [...within, type.name]);
    }
    default:
      return 0;
  }
}
