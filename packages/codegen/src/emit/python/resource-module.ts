/** One module a resource: its classes, enums and unions, and their shapes. */
import { createPrinter, type Printer } from '../../printer.ts';
import { createMentions, importLines, type Mentions } from './annotation.ts';
import { printClass } from './class-text.ts';
import { type Declaration, mentionsOf } from './declarations.ts';
import { header } from './docstring.ts';
import type { Plan } from './plan.ts';
import { printShapes } from './shape-table.ts';
import { printAlias, printEnum, printVariants } from './union-text.ts';

export function resourceModule(plan: Plan, module: string): string {
  const declared = inOrder(plan, module);
  const mentions = createMentions();
  mentions.typing.add('Any');
  const body = createPrinter('    ');
  /** What exists by now and is no string. */
  const known = new Set<string>();
  for (const declaration of declared) {
    body.line();
    body.line();
    if (printDeclaration(body, plan, declaration, mentions, known)) known.add(declaration.name);
  }
  body.line();
  body.line();
  printShapes(body, plan, declared);

  const printer = createPrinter('    ');
  printer.line(header);
  printer.line('from __future__ import annotations');
  printer.line();
  if (mentions.dataclasses.size > 0) {
    printer.line(`from dataclasses import ${[...mentions.dataclasses].sort().join(', ')}`);
  }
  const others = [...mentions.types].filter(([other]) => other !== module).sort();
  if (others.length > 0) mentions.typing.add('TYPE_CHECKING');
  for (const line of importLines('typing', mentions.typing)) printer.line(line);
  if (mentions.values.size > 0) {
    printer.line();
    for (const line of importLines('._values', mentions.values)) printer.line(line);
  }
  if (others.length > 0) {
    // Resources mention each other both ways, so nothing of another one may be needed at run time.
    printer.line();
    printer.block('if TYPE_CHECKING:', () => {
      for (const [other, names] of others) {
        for (const line of importLines(`.${other}`, names)) printer.line(line);
      }
    });
  }
  return printer.text() + body.text();
}

/** Tells whether the name stands for a type at run time. */
function printDeclaration(
  printer: Printer,
  plan: Plan,
  declaration: Declaration,
  mentions: Mentions,
  known: ReadonlySet<string>,
): boolean {
  switch (declaration.kind) {
    case 'class':
      printClass(printer, plan, declaration, mentions);
      return true;
    case 'enum':
      printEnum(printer, declaration, mentions);
      return true;
    case 'tagged':
    case 'keyed':
      return printVariants(printer, plan, declaration, mentions);
    case 'alias':
      return printAlias(printer, plan, declaration, mentions, known);
  }
}

/**
 * Enums and classes first, as their annotations are never evaluated; then the unions of classes, which are; then the
 * other aliases, each behind those of this module that it mentions.
 */
function inOrder(plan: Plan, module: string): Declaration[] {
  const all = [...plan.declarations.values()].filter((each) => each.module === module);
  const of = (...kinds: Declaration['kind'][]) => all.filter(({ kind }) => kinds.includes(kind));
  const aliases = new Set<Declaration>();
  const visit = (declaration: Declaration, path: Set<string>): void => {
    if (aliases.has(declaration) || path.has(declaration.name)) return;
    path.add(declaration.name);
    for (const name of declaration.kind === 'alias' ? mentionsOf(declaration.type) : []) {
      const target = plan.declarations.get(name)!;
      if (target.kind === 'alias' && target.module === module) visit(target, path);
    }
    aliases.add(declaration);
  };
  for (const alias of of('alias')) visit(alias, new Set());
  return [...of('enum'), ...of('class'), ...of('tagged', 'keyed'), ...aliases];
}
