import type { Alternative, Property, TypeExpression } from '@wirebox/protocol/model';
import { pascalCase } from '../../names.ts';
import { membersOf } from '../../references.ts';
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

/** What is said of the members of an object or of a variant. */
export interface ObjectMembers {
  properties: Property[];
  alternatives?: Alternative[];
  closed?: true;
}

/** The sets of which an object needs one. It always has the members of an empty one, and then needs none. */
export function setsOf({ alternatives = [] }: ObjectMembers): Alternative[] {
  return alternatives.some(({ properties }) => properties.length === 0) ? [] : alternatives;
}

/** The names of all members, those of the sets too, each once. */
export const namesIn = (object: ObjectMembers): string[] => [
  ...new Set(membersOf(object).map(({ name }) => name)),
];

export const UNKNOWN_VALUE = 'UnknownValue';

/** The variant of an open union that this version does not know. `owner` names the union. */
export const unknownVariantName = (owner: string): string => `Unknown${owner}`;

/**
 * What the unnamed types in a member are called after: the named type around them and the members on the way. Where
 * there can be none, nobody asks for the name, and it is not worth its making.
 */
export const ownerOf = (owner: string, { name, type }: Property): string =>
  isPlain(type) ? owner : owner + pascalCase(name);

/** The same for what a variant of a keyed union holds, where the name of the variant is that of the whole. */
export const contentOf = (variant: string): string => `${variant}Content`;

function isPlain(type: TypeExpression): boolean {
  switch (type.kind) {
    case 'array':
    case 'enum':
    case 'keyedUnion':
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
      const one = items.length === 1 && !isIntersection(type.items);
      return [one ? `${items[0]}[]` : `(${items.join(' | ')})[]`];
    }
    case 'map':
      return [mapText(alternatives(type.values, owner, names).join(' | '))];
    case 'nullable':
      return distinct([...alternatives(type.type, owner, names), 'null']);
    case 'ref':
      names.add(type.name);
      return [type.name];
    case 'object':
      return objectAlternatives(type, owner, names);
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
    case 'keyedUnion': {
      const values = type.values.map(({ value }) => quote(value));
      const variants = type.variants.map(({ name }) => name);
      const named = type.open ? [UNKNOWN_VALUE, ...variants, unknownVariantName(owner)] : variants;
      for (const name of named) names.add(name);
      return [...values, ...named];
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

/**
 * An object as members of a union, mostly one: what it always has, and one of its sets. `tag` is a member in front. The
 * compiler makes a union of an intersection with a union, so that a tag narrows it all the same.
 */
export function objectAlternatives(
  object: ObjectMembers,
  owner: string,
  names: Set<string>,
  tag?: Tag,
): string[] {
  const own = memberLines(object.properties, owner, names, tag);
  const sets = setsOf(object).map(({ properties }) =>
    inBraces(memberLines(properties, owner, names)),
  );
  if (own.length === 0) return sets.length === 0 ? [EMPTY_OBJECT] : sets;
  if (sets.length === 0) return [inBraces(own)];
  const lines = sets.map((set) => `  | ${set.replaceAll('\n', '\n    ')}`);
  return [`${inBraces(own)} & ${sets.length === 1 ? sets[0] : `(\n${lines.join('\n')}\n)`}`];
}

/** Whether the text of the type is one that `[]` behind it would split. */
function isIntersection(type: TypeExpression): boolean {
  if (type.kind === 'union') return type.members.some(isIntersection);
  return type.kind === 'object' && type.properties.length > 0 && setsOf(type).length > 0;
}

const inBraces = (lines: string[]): string => `{\n${indent(lines.join('\n'))}\n}`;

/** `place` is what the unnamed types in the member are called after. */
export function propertyLines(property: Property, place: string, names: Set<string>): string[] {
  const { type, required } = property;
  const doc = docComment({ ...property, notes: typeNotes(type) });
  const parts = alternatives(type, place, names);
  return [...doc, unionText(`${propertyKey(property.name)}${required ? '' : '?'}:`, parts, ';', 2)];
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** A member that tells a variant from others; `type` is a text. */
export interface Tag {
  name: string;
  type: string;
}

/** The members of an object, or of a variant with its tag, as they stand between the braces of an interface. */
export function memberLines(
  properties: Property[],
  owner: string,
  names: Set<string>,
  tag?: Tag,
): string[] {
  return [
    ...(tag === undefined ? [] : [`${propertyKey(tag.name)}: ${tag.type};`]),
    ...properties.flatMap((property) => propertyLines(property, ownerOf(owner, property), names)),
  ];
}
