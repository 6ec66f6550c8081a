import type { KeyedVariant, Variant } from '@wirebox/protocol/model';
import { docComment } from './doc-comment.ts';
import { quote, unionText } from './literal.ts';
import {
  memberLines,
  objectAlternatives,
  propertyLines,
  setsOf,
  UNKNOWN_VALUE,
  unknownVariantName,
} from './type-text.ts';
import type { FoundUnion } from './unions-in.ts';

/** One exported type. */
export interface Declaration {
  name: string;
  lines: string[];
  /** The names that the lines mention. */
  names: ReadonlySet<string>;
}

/** A type for every variant of the union and, where it is open, one for all those that are not known yet. */
export function variantDeclarations({ owner, union }: FoundUnion): Declaration[] {
  const unknown = unknownVariantName(owner);
  if (union.kind === 'keyedUnion') {
    const variants = union.variants.map(keyedVariant);
    return union.open ? [...variants, unknownKeyed(unknown)] : variants;
  }
  const variants = union.variants.map((variant) => taggedVariant(union.tag, variant));
  return union.open ? [...variants, unknownTagged(unknown, union.tag)] : variants;
}

export const interfaceLines = (name: string, members: string[]): string[] => [
  `export interface ${name} {`,
  ...members
    .flatMap((member) => member.split('\n'))
    .map((line) => (line === '' ? '' : `  ${line}`)),
  '}',
];

function taggedVariant(tagName: string, variant: Variant): Declaration {
  const { name, properties } = variant;
  const names = new Set<string>();
  const tag = { name: tagName, type: quote(variant.tag) };
  const body =
    setsOf(variant).length === 0
      ? interfaceLines(name, memberLines(properties, name, names, tag))
      : [unionText(`export type ${name} =`, objectAlternatives(variant, name, names, tag), ';')];
  return { name, lines: [...docComment(variant), ...body], names };
}

/** What it holds is called after the variant, not after the key: in other languages the two are one class. */
function keyedVariant(variant: KeyedVariant): Declaration {
  const { key, name, type } = variant;
  const names = new Set<string>();
  const member = propertyLines({ name: key, required: true, type }, name, names);
  return { name, lines: [...docComment(variant), ...interfaceLines(name, member)], names };
}

function unknownTagged(name: string, tag: string): Declaration {
  const members = memberLines([], name, new Set(), { name: tag, type: UNKNOWN_VALUE });
  const description = 'A variant that this version of the protocol does not know, as it came.';
  return {
    name,
    lines: [
      ...docComment({ description }),
      ...interfaceLines(name, [...members, '[member: string]: unknown;']),
    ],
    names: new Set([UNKNOWN_VALUE]),
  };
}

/**
 * Its one member goes by the name that no text has, so that `in` with any known key leaves it out, and what is left
 * when all known keys are ruled out is this. An alias and no interface: only so does `Object.entries` know the type.
 */
function unknownKeyed(name: string): Declaration {
  const description =
    'An object with one member that this version of the protocol does not know, as it came.';
  const note =
    'It is what is left when `in` has ruled out the known keys. `Object.entries` reads it; with ' +
    '`unknownValue` in place of its key one can be made.';
  return {
    name,
    lines: [
      ...docComment({ description, notes: [note] }),
      `export type ${name} = Record<${UNKNOWN_VALUE}, unknown>;`,
    ],
    names: new Set([UNKNOWN_VALUE]),
  };
}
