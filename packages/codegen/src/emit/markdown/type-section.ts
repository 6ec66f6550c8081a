/** A type in full: what is written under its heading, or under the method that alone uses it. */
import type { EnumValue, KeyedVariant, TypeExpression, Variant } from '@wirebox/protocol/model';
import { code, isShort, type Linker, prose, table, typeText } from './inline.ts';
import { memberBlocks } from './members.ts';

type Of<K extends TypeExpression['kind']> = Extract<TypeExpression, { kind: K }>;

/** Blocks of Markdown, to be joined by empty lines. */
export function typeBlocks(type: TypeExpression, link: Linker): string[] {
  switch (type.kind) {
    case 'object':
      return type.properties.length === 0 && type.alternatives === undefined && !type.closed
        ? ['An object without members so far.']
        : memberBlocks(type, link);
    case 'enum':
      return [
        type.open
          ? `A string. Further values may come${type.fallback === undefined ? '' : `; take them for ${code(type.fallback)}`}.`
          : 'One of these strings, and no other.',
        valueTable(type.values),
      ];
    case 'taggedUnion':
      return [
        `An object told apart by ${code(type.tag)}. ${
          type.open ? 'Further variants may come.' : 'There are no other variants.'
        }`,
        ...type.variants.flatMap((variant) => [
          variantLine(variant.tag, variant),
          ...memberBlocks(variant, link),
        ]),
      ];
    case 'keyedUnion':
      return keyedBlocks(type, link);
    case 'union':
      return isShort(type) ? [sentence(type, link)] : unionBlocks(type, link);
    case 'nullable':
      return isShort(type) ? [sentence(type, link)] : [...typeBlocks(type.type, link), 'Or null.'];
    case 'array':
    case 'map':
      return [
        sentence(type, link),
        ...(isShort(type)
          ? []
          : typeBlocks(type.kind === 'array' ? type.items : type.values, link)),
      ];
    default:
      return [sentence(type, link)];
  }
}

function keyedBlocks({ open, values, variants }: Of<'keyedUnion'>, link: Linker): string[] {
  const forms = [
    ...(values.length === 0 ? [] : ['one of these strings']),
    ...(variants.length === 0
      ? []
      : ['an object with exactly one member, whose key tells what it holds']),
  ];
  const others = open ? 'Further strings and keys may come.' : 'There are no others.';
  return [
    `${capital(forms.length === 0 ? 'a string, or an object with one member' : forms.join(', or '))}. ${others}`,
    ...(values.length === 0 ? [] : [valueTable(values)]),
    ...variants.flatMap((variant) => [
      variantLine(variant.key, variant),
      ...heldBlocks(variant, link),
    ]),
  ];
}

/** What stands under a key. The members of an object say so in their path. */
function heldBlocks({ key, type }: KeyedVariant, link: Linker): string[] {
  if (isShort(type)) return [`Holds ${typeText(type, link)}.`];
  if (type.kind !== 'object') return typeBlocks(type, link);
  const members = memberBlocks(type, link, `${key}.`);
  return members.length === 0 ? ['Holds an object without members so far.'] : members;
}

/** Numbered, because the order decides. */
function unionBlocks({ members }: Of<'union'>, link: Linker): string[] {
  return [
    'One of these forms; a value is of the first that it fits.',
    ...members.flatMap((member, index) => {
      const [opening = '', ...rest] = typeBlocks(member, link);
      return member.kind === 'object'
        ? [`**Form ${index + 1}:** an object.`, opening, ...rest]
        : [`**Form ${index + 1}:** ${opening}`, ...rest];
    }),
  ];
}

const variantLine = (
  id: string,
  {
    name,
    description,
    stability,
  }: Pick<Variant | KeyedVariant, 'name' | 'description' | 'stability'>,
): string =>
  `**${code(id)}** (${name})${stability === 'experimental' ? ', experimental' : ''}${
    description === undefined ? '' : `: ${prose(description)}`
  }`;

const valueTable = (values: EnumValue[]): string =>
  table(
    ['value', 'meaning'],
    values.map(({ value, description }) => [code(value), prose(description ?? '')]),
  );

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sentence = (type: TypeExpression, link: Linker): string =>
  `${capital(typeText(type, link))}.`;
