/** One module a resource: its classes, enums and unions, and their shapes. */
import { createPrinter, type Printer } from '../../printer.ts';
import {
  annotation,
  createMentions,
  fieldAnnotation,
  importLines,
  type Mentions,
} from './annotation.ts';
import { header, lifeNotes, printDocstring, propertyNotes } from './docstring.ts';
import { literal } from './identifiers.ts';
import type {
  AliasDeclaration,
  ClassDeclaration,
  Declaration,
  EnumDeclaration,
  Field,
  FlatType,
  Plan,
  TaggedDeclaration,
} from './plan.ts';
import { isSecret } from './secrecy.ts';
import { printShapes } from './shape-table.ts';

export function resourceModule(plan: Plan, module: string): string {
  const declared = inOrder(plan, module);
  const mentions = createMentions();
  mentions.typing.add('Any');
  const body = createPrinter('    ');
  const known = new Set<string>();
  for (const declaration of declared) {
    body.line();
    printDeclaration(body, plan, declaration, mentions, known);
    known.add(declaration.name);
  }
  body.line();
  body.line();
  printShapes(body, plan, declared);

  const printer = createPrinter('    ');
  printer.line(header);
  printer.line('from __future__ import annotations');
  printer.line();
  if (declared.some(({ kind }) => kind === 'class')) {
    const secret = declared.some(
      (declaration) =>
        declaration.kind === 'class' &&
        declaration.fields.some((field) => isSecret(field, plan.declarations)),
    );
    printer.line(`from dataclasses import dataclass${secret ? ', field as _field' : ''}`);
  }
  const others = [...mentions.types].filter(([other]) => other !== module).sort();
  if (others.length > 0) mentions.typing.add('TYPE_CHECKING');
  for (const line of importLines('typing', mentions.typing)) printer.line(line);
  if (mentions.values.size > 0) {
    printer.line();
    for (const line of importLines('._values', mentions.values)) printer.line(line);
  }
  if (others.length > 0) {
    printer.line();
    printer.block('if TYPE_CHECKING:', () => {
      for (const [other, names] of others) {
        for (const line of importLines(`.${other}`, names)) printer.line(line);
      }
    });
  }
  return printer.text() + body.text();
}

/**
 * Enums and classes first, as their annotations are never evaluated; then the unions of classes, which are; then the
 * other aliases, each behind those of this module that it mentions.
 */
function inOrder(plan: Plan, module: string): Declaration[] {
  const all = [...plan.declarations.values()].filter((each) => each.module === module);
  const of = (...kinds: Declaration['kind'][]) => all.filter(({ kind }) => kinds.includes(kind));
  const aliases: Declaration[] = [];
  const visit = (declaration: Declaration, path: Set<string>): void => {
    if (aliases.includes(declaration) || path.has(declaration.name)) return;
    path.add(declaration.name);
    for (const name of declaration.kind === 'alias' ? refs(declaration.type) : []) {
      const target = plan.declarations.get(name)!;
      if (target.kind === 'alias' && target.module === module) visit(target, path);
    }
    aliases.push(declaration);
  };
  for (const alias of of('alias')) visit(alias, new Set());
  return [...of('enum'), ...of('class'), ...of('tagged'), ...aliases];
}

function refs(type: FlatType): string[] {
  switch (type.kind) {
    case 'array':
      return refs(type.items);
    case 'map':
      return refs(type.values);
    case 'nullable':
      return refs(type.type);
    case 'union':
      return type.members.flatMap(refs);
    case 'ref':
      return [type.name];
    default:
      return [];
  }
}

function printDeclaration(
  printer: Printer,
  plan: Plan,
  declaration: Declaration,
  mentions: Mentions,
  known: ReadonlySet<string>,
): void {
  printer.line();
  switch (declaration.kind) {
    case 'class':
      printClass(printer, plan, declaration, mentions);
      return;
    case 'enum':
      printEnum(printer, declaration, mentions);
      return;
    case 'tagged':
      printTagged(printer, declaration, mentions);
      return;
    case 'alias':
      printAlias(printer, plan, declaration, mentions, known);
      return;
  }
}

function printClass(
  printer: Printer,
  plan: Plan,
  declaration: ClassDeclaration,
  mentions: Mentions,
): void {
  const { name, fields, tag } = declaration;
  printer.line('@dataclass(slots=True, kw_only=True)');
  printer.block(`class ${name}:`, () => {
    const life = lifeNotes({ stability: declaration.stability }).join(' ');
    const text =
      declaration.description === '' ? `An object named \`${name}\`.` : declaration.description;
    printDocstring(printer, [text, life]);
    if (tag !== undefined) {
      mentions.typing.add('ClassVar').add('Literal');
      printer.line();
      const value = literal(tag.value);
      printer.line(`${tag.attribute}: ClassVar[Literal[${value}]] = ${value}`);
    }
    for (const field of fields) {
      printer.line();
      const type = fieldAnnotation(field, plan.declarations, mentions);
      printer.line(`${field.attribute}: ${type}${initializer(field, plan)}`);
      const { description = '' } = field.property;
      printDocstring(printer, [[description, ...propertyNotes(field.property)].join(' ').trim()]);
    }
  });
}

function initializer(field: Field, plan: Plan): string {
  const value =
    field.state === 'optional'
      ? 'None'
      : field.state === 'unset'
        ? 'UNSET'
        : field.type.kind === 'literal'
          ? literal(field.type.value)
          : undefined;
  if (isSecret(field, plan.declarations)) {
    return value === undefined
      ? ' = _field(repr=False)'
      : ` = _field(default=${value}, repr=False)`;
  }
  return value === undefined ? '' : ` = ${value}`;
}

function printEnum(printer: Printer, declaration: EnumDeclaration, mentions: Mentions): void {
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

function printTagged(printer: Printer, declaration: TaggedDeclaration, mentions: Mentions): void {
  const members = declaration.variants.map(({ name }) => name);
  if (declaration.open) {
    members.push('UnknownVariant');
    mentions.values.add('UnknownVariant');
  }
  printUnion(printer, declaration.name, members, mentions);
  printDocstring(printer, [declaration.description]);
}

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

/** Aliases are real at run time where everything they mention exists by then; else they are quoted. */
function printAlias(
  printer: Printer,
  plan: Plan,
  declaration: AliasDeclaration,
  mentions: Mentions,
  known: ReadonlySet<string>,
): void {
  mentions.typing.add('TypeAlias');
  const text = annotation(declaration.type, plan.declarations, mentions);
  const real = refs(declaration.type).every((name) => known.has(name));
  printer.line(`${declaration.name}: TypeAlias = ${real ? text : literal(text)}`);
  printDocstring(printer, [declaration.description]);
}
