/** A type in full: what is written under its heading, or under the method that alone uses it. */
import type { Property, TypeExpression } from '@wirebox/protocol/model';
import { code, isShort, type Linker, prose, table, typeText } from './inline.ts';

/** Blocks of Markdown, to be joined by empty lines. */
export function typeBlocks(type: TypeExpression, link: Linker): string[] {
  switch (type.kind) {
    case 'object':
      return type.properties.length === 0
        ? ['An object without members so far.']
        : [memberTable(type.properties, link)];
    case 'enum':
      return [
        type.open
          ? `A string. Further values may come${type.fallback === undefined ? '' : `; take them for ${code(type.fallback)}`}.`
          : 'One of these strings, and no other.',
        table(
          ['value', 'meaning'],
          type.values.map(({ value, description }) => [code(value), prose(description ?? '')]),
        ),
      ];
    case 'taggedUnion':
      return [
        `An object told apart by ${code(type.tag)}. ${
          type.open ? 'Further variants may come.' : 'There are no other variants.'
        }`,
        ...type.variants.flatMap(({ tag, name, description, properties, stability }) => [
          `**${code(tag)}** (${name})${stability === 'experimental' ? ', experimental' : ''}${
            description === undefined ? '' : `: ${prose(description)}`
          }`,
          ...(properties.length === 0 ? [] : [memberTable(properties, link)]),
        ]),
      ];
    case 'nullable':
      return isShort(type) ? [sentence(type, link)] : [...typeBlocks(type.type, link), 'Or null.'];
    default:
      return [sentence(type, link)];
  }
}

function sentence(type: TypeExpression, link: Linker): string {
  const text = typeText(type, link);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

export function memberTable(properties: Property[], link: Linker): string {
  const rows = properties.flatMap((property) => memberRows(property, '', link));
  return table(['member', 'type', 'presence', 'description'], rows);
}

/** One row, and one more for each member of an object written in place. */
function memberRows(property: Property, prefix: string, link: Linker): string[][] {
  const path = `${prefix}${property.name}`;
  const { type, nullable } = unwrapped(property.type);
  const row = [
    code(path),
    typeText(type, link),
    `${property.required ? 'required' : 'optional'}${nullable ? ', may be null' : ''}`,
    remarks(property),
  ];
  return [row, ...inPlace(type, path).flatMap(([inner, at]) => memberRows(inner, at, link))];
}

/** The members of objects that have no name of their own, with the path that leads to them. */
function inPlace(type: TypeExpression, path: string): [Property, string][] {
  switch (type.kind) {
    case 'object':
      return type.properties.map((property) => [property, `${path}.`]);
    case 'array':
      return inPlace(type.items, `${path}[]`);
    case 'map':
      return inPlace(type.values, `${path}{}`);
    case 'nullable':
      return inPlace(type.type, path);
    default:
      return [];
  }
}

function unwrapped(type: TypeExpression): { type: TypeExpression; nullable: boolean } {
  return type.kind === 'nullable' ? { type: type.type, nullable: true } : { type, nullable: false };
}

function remarks(property: Property): string {
  const { description, deprecated, stability, since } = property;
  return [
    ...(deprecated === undefined ? [] : [`**Deprecated:** ${prose(deprecated)}`]),
    ...(stability === 'experimental' ? ['*Experimental.*'] : []),
    ...(description === undefined ? [] : [prose(description)]),
    ...('default' in property ? [`Default: ${code(JSON.stringify(property.default))}.`] : []),
    ...(since === undefined ? [] : [`Since ${since}.`]),
  ].join(' ');
}
