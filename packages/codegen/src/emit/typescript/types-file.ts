import type { EnumValue, Model, TypeDefinition, TypeExpression } from '@wirebox/protocol/model';
import { camelCase } from '../../names.ts';
import { docComment, typeNotes } from './doc-comment.ts';
import { functionHead, header } from './header.ts';
import { literal, quote, unionText } from './literal.ts';
import { rootTypes } from './roots.ts';
import { memberLines, setsOf, typeAlternatives, UNKNOWN_VALUE } from './type-text.ts';
import { unionsIn } from './unions-in.ts';
import { interfaceLines, variantDeclarations } from './variant-declarations.ts';

/** `types.ts`: every named type, and one type for every variant of a tagged or a keyed union. */
export function typesFile(model: Model): string {
  const declared = new Map<string, string>();
  const declare = (name: string, lines: string[]): void => {
    const text = `${lines.join('\n')}\n`;
    const other = declared.get(name);
    if (other !== undefined && other !== text) {
      throw new Error(`Two types of the model would both be called ${name} in TypeScript`);
    }
    declared.set(name, text);
  };
  const declareVariants = (type: TypeExpression, owner: string): void => {
    for (const found of unionsIn(type, owner)) {
      for (const { name, lines } of variantDeclarations(found)) declare(name, lines);
    }
  };
  for (const [name, definition] of Object.entries(model.types)) {
    declare(name, declaration(name, definition));
    declareVariants(definition.type, name);
    if (hasFallback(definition.type)) {
      declare(knownName(name), [
        `/** What is left of \`${name}\` without the unknown. */`,
        `export type ${knownName(name)} = Exclude<${name}, ${UNKNOWN_VALUE}>;`,
      ]);
    }
  }
  for (const { owner, type } of rootTypes(model)) declareVariants(type, owner);
  return (
    header(
      model,
      'Every type of the protocol. Types only, but for the lists of values at the end.',
    ) +
    UNKNOWN_TEXT +
    [...declared.values()].join('\n') +
    enumFunctions(model)
  );
}

// An ambient enum member is a type that no text but itself belongs to: it narrows like a literal, and nothing of it is
// left at run time.
const UNKNOWN_TEXT = `declare enum Unrecognized {
  value = '(unrecognized)',
}

/**
 * A string that this version of the protocol does not know. At run time it is any other string:
 * values pass as they came and can be sent back unchanged. In a \`switch\` it is what is left for
 * \`default\`.
 */
export type ${UNKNOWN_VALUE} = Unrecognized.value;

/** Lets a proxy say a string that is not part of this version of the protocol. */
export function unknownValue(text: string): ${UNKNOWN_VALUE} {
  return text as ${UNKNOWN_VALUE};
}

`;

function declaration(name: string, definition: TypeDefinition): string[] {
  const { type, description, stability } = definition;
  const notes = [...typeNotes(type), ...enumNotes(type)];
  const doc = docComment({ description, notes, ...(stability === undefined ? {} : { stability }) });
  if (type.kind === 'object' && type.properties.length > 0 && setsOf(type).length === 0) {
    return [...doc, ...interfaceLines(name, memberLines(type.properties, name, new Set()))];
  }
  const { alternatives } = typeAlternatives(type, name);
  return [...doc, unionText(`export type ${name} =`, alternatives, ';')];
}

/** A union type has no place for the description of one value, so they go into the comment of the whole. */
function enumNotes(type: TypeExpression): string[] {
  if (type.kind !== 'enum' && type.kind !== 'keyedUnion') return [];
  const list = type.values
    .filter(({ description }) => description !== undefined)
    .map(({ value, description }) => `- \`${value}\`: ${description}`);
  const fallback =
    type.kind === 'keyedUnion' || type.fallback === undefined
      ? []
      : [`A receiver may take an unknown value for \`${type.fallback}\`.`];
  return [...(list.length === 0 ? [] : [list.join('\n')]), ...fallback];
}

const knownName = (name: string): string => `Known${name}`;

type EnumWithFallback = Extract<TypeExpression, { kind: 'enum' }> & { fallback: string };

const hasFallback = (type: TypeExpression): type is EnumWithFallback =>
  type.kind === 'enum' && type.open && type.fallback !== undefined;

/** For open enums that name a fallback: the values this version knows, and the way back to one of them. */
function enumFunctions(model: Model): string {
  return Object.entries(model.types)
    .map(([name, { type }]) =>
      hasFallback(type) ? enumFunction(name, type.values, type.fallback) : '',
    )
    .join('');
}

function enumFunction(name: string, values: EnumValue[], fallback: string): string {
  const list = `${camelCase(name)}Values`;
  const known = knownName(name);
  const head = `export const ${list}: readonly ${known}[] = `;
  return `
/** The values of \`${name}\` that this version of the protocol knows. */
${head}${literal(
  values.map(({ value }) => value),
  0,
  head.length,
)};

/** The same value where it is known, else \`${fallback}\`. */
export ${functionHead(`known${name}`, `value: ${name}`, known)}
  return ${list}.find((known) => known === value) ?? ${quote(fallback)};
}
`;
}
