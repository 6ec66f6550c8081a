/** Every type that the package declares, by the module it is declared in. */
import type { Model, TypeDefinition, TypeExpression } from '@wirebox/protocol/model';
import { docComment, typeNotes } from './doc-comment.ts';
import { unionText } from './literal.ts';
import { ERRORS_MODULE, type Homes, resourceModule } from './modules.ts';
import { rootTypes } from './roots.ts';
import { memberLines, setsOf, typeAlternatives, UNKNOWN_VALUE } from './type-text.ts';
import { unionsIn } from './unions-in.ts';
import { type Declaration, interfaceLines, variantDeclarations } from './variant-declarations.ts';

export interface DeclaredTypes {
  /** Every named type, and one for every variant of a tagged or a keyed union. */
  byModule: ReadonlyMap<string, Declaration[]>;
  homes: Homes;
}

/** What is made of a type, such as its variants, is declared beside it. */
export function declareTypes(model: Model): DeclaredTypes {
  const all = new Map<string, { declaration: Declaration; module: string }>();
  const declare = (declaration: Declaration, module: string): void => {
    const { name } = declaration;
    const other = all.get(name)?.declaration;
    if (other !== undefined && textOf(other) !== textOf(declaration)) {
      throw new Error(`Two types of the model would both be called ${name} in TypeScript`);
    }
    // Where two unions write the same variant out, the first has it.
    if (other === undefined) all.set(name, { declaration, module });
  };
  const declareVariants = (type: TypeExpression, owner: string, module: string): void => {
    for (const found of unionsIn(type, owner)) {
      for (const variant of variantDeclarations(found)) declare(variant, module);
    }
  };
  for (const [name, definition] of Object.entries(model.types)) {
    const module = resourceModule(definition.resource);
    declare(declaration(name, definition), module);
    declareVariants(definition.type, name, module);
    if (hasFallback(definition.type)) declare(knownDeclaration(name), module);
  }
  for (const { owner, type, resource } of rootTypes(model)) {
    const module = resource === undefined ? ERRORS_MODULE : resourceModule(resource);
    declareVariants(type, owner, module);
  }
  const byModule = new Map<string, Declaration[]>();
  for (const { declaration, module } of all.values()) {
    byModule.set(module, [...(byModule.get(module) ?? []), declaration]);
  }
  return { byModule, homes: new Map([...all].map(([name, { module }]) => [name, module])) };
}

export const textOf = ({ lines }: Declaration): string => `${lines.join('\n')}\n`;

function declaration(name: string, definition: TypeDefinition): Declaration {
  const { type, description, stability } = definition;
  const notes = [...typeNotes(type), ...enumNotes(type)];
  const doc = docComment({ description, notes, ...(stability === undefined ? {} : { stability }) });
  if (type.kind === 'object' && type.properties.length > 0 && setsOf(type).length === 0) {
    const names = new Set<string>();
    const members = memberLines(type.properties, name, names);
    return { name, lines: [...doc, ...interfaceLines(name, members)], names };
  }
  const { alternatives, names } = typeAlternatives(type, name);
  return { name, lines: [...doc, unionText(`export type ${name} =`, alternatives, ';')], names };
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

const knownDeclaration = (name: string): Declaration => ({
  name: knownName(name),
  lines: [
    `/** What is left of \`${name}\` without the unknown. */`,
    `export type ${knownName(name)} = Exclude<${name}, ${UNKNOWN_VALUE}>;`,
  ],
  names: new Set([name, UNKNOWN_VALUE]),
});

export const knownName = (name: string): string => `Known${name}`;

export type EnumWithFallback = Extract<TypeExpression, { kind: 'enum' }> & { fallback: string };

export const hasFallback = (type: TypeExpression): type is EnumWithFallback =>
  type.kind === 'enum' && type.open && type.fallback !== undefined;
