/** Enums, unions and aliases as text. */
import type { Printer } from '../../printer.ts';
import { annotation, type Mentions } from './annotation.ts';
import {
  type AliasDeclaration,
  type EnumDeclaration,
  type KeyedDeclaration,
  mentionsOf,
  type TaggedDeclaration,
} from './declarations.ts';
import { lifeNotes, printDocstring } from './docstring.ts';
import { literal } from './identifiers.ts';
import type { Plan } from './plan.ts';

export function printEnum(
  printer: Printer,
  declaration: EnumDeclaration,
  mentions: Mentions,
): void {
  const { name, members, open, fallback } = declaration;
  const base = open ? 'OpenEnum' : 'ClosedEnum';
  mentions.values.add(base);
  printer.block(`class ${name}(${base}):`, () => {
    const life = lifeNotes({ stability: declaration.stability }).join(' ');
    const text =
      declaration.description === '' ? `One of a set of words.` : declaration.description;
    printDocstring(printer, [text, life]);
    printer.line();
    for (const { member, value, description = '' } of members) {
      printer.line(`${member} = ${literal(value)}`);
      printDocstring(printer, [description]);
    }
    const fallbackMember = members.find(({ value }) => value === fallback)?.member;
    if (fallback !== undefined && fallbackMember === undefined) {
      throw new Error(`${name}: the fallback ${fallback} is none of its values`);
    }
    if (fallbackMember !== undefined) {
      printer.line();
      printer.line('@property');
      printer.block(`def known(self) -> ${name}:`, () => {
        printDocstring(printer, [
          `This value where this version knows it, else \`${name}.${fallbackMember}\`.`,
        ]);
        printer.line(`return self if self.is_known else ${name}.${fallbackMember}`);
      });
    }
  });
}

/** A tagged or keyed union: the alias of its variants. Tells whether it is real at run time. */
export function printVariants(
  printer: Printer,
  plan: Plan,
  declaration: TaggedDeclaration | KeyedDeclaration,
  mentions: Mentions,
): boolean {
  const variants = declaration.variants.map(({ name }) => name);
  const members =
    declaration.kind === 'keyed' ? [...wordsOf(declaration), ...variants] : [...variants];
  if (declaration.open) {
    members.push('UnknownVariant');
    mentions.values.add('UnknownVariant');
  }
  // Two unions may share a variant, which is in the module of the first.
  const elsewhere = variants
    .map((name) => ({ name, module: plan.declarations.get(name)!.module }))
    .filter(({ module }) => module !== declaration.module);
  for (const { name, module } of elsewhere) {
    mentions.types.set(module, (mentions.types.get(module) ?? new Set()).add(name));
  }
  if (elsewhere.length > 0) {
    mentions.typing.add('TypeAlias');
    printer.line(`${declaration.name}: TypeAlias = ${literal(members.join(' | '))}`);
  } else printUnion(printer, declaration.name, members, mentions);
  printDocstring(printer, [declaration.description]);
  return elsewhere.length === 0;
}

/** What a keyed union can be besides its variants. */
const wordsOf = ({ values, open }: KeyedDeclaration): string[] =>
  values !== undefined ? [values] : open ? ['str'] : [];

function printUnion(printer: Printer, name: string, members: string[], mentions: Mentions): void {
  mentions.typing.add('TypeAlias');
  const line = `${name}: TypeAlias = ${members.join(' | ')}`;
  if (line.length <= 88 || members.length === 1) printer.line(line);
  else {
    printer.block(
      `${name}: TypeAlias = (`,
      () => {
        for (const [index, member] of members.entries()) {
          printer.line(`${index === 0 ? '' : '| '}${member}`);
        }
      },
      ')',
    );
  }
}

/**
 * Aliases are real at run time where everything they mention is so by then; else they are quoted. Tells which: what is
 * quoted is a string at run time, which no other alias can be made of.
 */
export function printAlias(
  printer: Printer,
  plan: Plan,
  declaration: AliasDeclaration,
  mentions: Mentions,
  known: ReadonlySet<string>,
): boolean {
  mentions.typing.add('TypeAlias');
  const text = annotation(declaration.type, plan.declarations, mentions);
  const real = mentionsOf(declaration.type).every((name) => known.has(name));
  printer.line(`${declaration.name}: TypeAlias = ${real ? text : literal(text)}`);
  printDocstring(printer, [declaration.description]);
  return real;
}
