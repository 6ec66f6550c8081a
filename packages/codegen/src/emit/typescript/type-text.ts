import type { Property, TypeExpression, Variant } from '@wirebox/protocol/model';
import { pascalCase } from '../../names.ts';
import { docComment, typeNotes } from './doc-comment.ts';
import { propertyKey, quote, unionText } from './literal.ts';

/** Whether every JSON value is of the type: then only an absent value can be wrong. */
export function isAnything(type: TypeExpression): boolean {
  switch (type.kind) {
    case 'json':
      return true;
    case 'nullable':
      return isAnything(type.type);
    case 'union':
      return type.members.some(isAnything);
    default:
      return false;
  }
}

/** A type of which every value is, however it is put, as the plain one. */
export const simplified = (type: TypeExpression): TypeExpression =>
  isAnything(type) ? { kind: 'json' } : type;

/** How a type is written where it is mentioned, and which names the text needs in scope. */
export interface TypeText {
  text: string;
  names: ReadonlySet<string>;
}

export const UNKNOWN_VALUE = 'UnknownValue';

/** The variant of an open union that this version does not know. `owner` names the union. */
export const unknownVariantName = (owner: string): string => `Unknown${owner}`;

/**
 * What the unnamed types in a member are called after: the named type around them and the members on the way. Where
 * there can be none, nobody asks for the name, and it is not worth its making.
 */
export const ownerOf = (owner: string, { name, type }: Property): string =>
  isPlain(type) ? owner : owner + pascalCase(name);

function isPlain(type: TypeExpression): boolean {
  switch (type.kind) {
    case 'array':
    case 'enum':
    case 'map':
    case 'object':
    case 'taggedUnion':
    case 'union':
      return false;
    case 'nullable':
      return isPlain(type.type);
    default:
      return true;
  }
}

/**
 * A type expression as TypeScript. `owner` is the name of the type it belongs to: the variants of an unnamed open
 * union need a name of their own. Objects break over lines, everything else is one line.
 */
export function typeText(type: TypeExpression, owner: string): TypeText {
  const names = new Set<string>();
  return { text: alternatives(type, owner, names).join(' | '), names };
}

/** The same as the members of a union, so that a long one can be broken between them. */
export function typeAlternatives(
  type: TypeExpression,
  owner: string,
): { alternatives: string[]; names: ReadonlySet<string> } {
  const names = new Set<string>();
  return { alternatives: alternatives(type, owner, names), names };
}

function alternatives(type: TypeExpression, owner: string, names: Set<string>): string[] {
  switch (type.kind) {
    case 'string':
    case 'boolean':
    case 'number':
    case 'null':
      return [type.kind];
    case 'integer':
      return ['number'];
    case 'json':
      return ['unknown'];
    case 'literal':
      return [quote(type.value)];
    case 'array': {
      const items = alternatives(type.items, owner, names);
      return [items.length === 1 ? `${items[0]}[]` : `(${items.join(' | ')})[]`];
    }
    case 'map':
      return [mapText(alternatives(type.values, owner, names).join(' | '))];
    case 'nullable':
      return distinct([...alternatives(type.type, owner, names), 'null']);
    case 'ref':
      names.add(type.name);
      return [type.name];
    case 'object':
      return [objectText(type.properties, owner, names)];
    case 'enum': {
      const values = type.values.map(({ value }) => quote(value));
      if (!type.open) return values;
      names.add(UNKNOWN_VALUE);
      return [...values, UNKNOWN_VALUE];
    }
    case 'taggedUnion': {
      const variants = type.variants.map(({ name }) => name);
      if (type.open) variants.push(unknownVariantName(owner));
      for (const name of variants) names.add(name);
      return variants;
    }
    case 'union':
      return distinct(type.members.flatMap((member) => alternatives(member, owner, names)));
  }
}

function mapText(values: string): string {
  const member = `[key: string]: ${values}`;
  return values.includes('\n') ? `{\n${indent(`${member};`)}\n}` : `{ ${member} }`;
}

/** `unknown` swallows its neighbours; said once, it is enough. */
function distinct(texts: string[]): string[] {
  return texts.includes('unknown') ? ['unknown'] : [...new Set(texts)];
}

/** No member is known, so none may be read or written; at run time others may be present. */
const EMPTY_OBJECT = 'Record<string, never>';

function objectText(properties: Property[], owner: string, names: Set<string>): string {
  if (properties.length === 0) return EMPTY_OBJECT;
  const lines = properties.flatMap((property) => propertyLines(property, owner, names));
  return `{\n${indent(lines.join('\n'))}\n}`;
}

function propertyLines(property: Property, owner: string, names: Set<string>): string[] {
  const { type, required } = property;
  const doc = docComment({ ...property, notes: typeNotes(type) });
  const parts = alternatives(type, ownerOf(owner, property), names);
  return [...doc, unionText(`${propertyKey(property.name)}${required ? '' : '?'}:`, parts, ';', 2)];
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** The members of an object, or of a variant with its tag, as they stand between the braces of an interface. */
export function memberLines(
  properties: Property[],
  owner: string,
  names: Set<string>,
  tag?: { name: string; type: string },
): string[] {
  return [
    ...(tag === undefined ? [] : [`${propertyKey(tag.name)}: ${tag.type};`]),
    ...properties.flatMap((property) => propertyLines(property, owner, names)),
  ];
}

export type TaggedUnion = Extract<TypeExpression, { kind: 'taggedUnion' }>;

/** Every tagged union written inside `type`, itself included, with the name its variants are found under. */
export function taggedUnionsIn(
  type: TypeExpression,
  owner: string,
): { owner: string; union: TaggedUnion }[] {
  const inProperties = (properties: Property[], around: string) =>
    properties.flatMap((property) => taggedUnionsIn(property.type, ownerOf(around, property)));
  switch (type.kind) {
    case 'array':
      return taggedUnionsIn(type.items, owner);
    case 'map':
      return taggedUnionsIn(type.values, owner);
    case 'nullable':
      return taggedUnionsIn(type.type, owner);
    case 'object':
      return inProperties(type.properties, owner);
    case 'union':
      return type.members.flatMap((member) => taggedUnionsIn(member, owner));
    case 'taggedUnion':
      return [
        { owner, union: type },
        ...type.variants.flatMap((variant: Variant) =>
          inProperties(variant.properties, variant.name),
        ),
      ];
    default:
      return [];
  }
}
