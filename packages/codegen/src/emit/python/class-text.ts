/** Dataclasses as text. */
import type { Printer } from '../../printer.ts';
import { fieldAnnotation, type Mentions } from './annotation.ts';
import { type Alternatives, allFields, type ClassDeclaration, type Field } from './declarations.ts';
import { lifeNotes, printDocstring, propertyNotes } from './docstring.ts';
import { literal } from './identifiers.ts';
import type { Plan } from './plan.ts';
import { isSecret } from './secrecy.ts';

export function printClass(
  printer: Printer,
  plan: Plan,
  declaration: ClassDeclaration,
  mentions: Mentions,
): void {
  const { name, alternatives, misfits, tag, key } = declaration;
  mentions.dataclasses.add('dataclass');
  printer.line('@dataclass(slots=True, kw_only=True)');
  printer.block(`class ${name}:`, () => {
    const life = lifeNotes({ stability: declaration.stability }).join(' ');
    const text =
      declaration.description === '' ? `An object named \`${name}\`.` : declaration.description;
    printDocstring(printer, [text, needs(alternatives), life]);
    if (tag !== undefined) {
      mentions.typing.add('ClassVar').add('Literal');
      printer.line();
      const value = literal(tag.value);
      printer.line(`${tag.attribute}: ClassVar[Literal[${value}]] = ${value}`);
    }
    for (const field of allFields(declaration)) {
      printer.line();
      const type = fieldAnnotation(field, plan.declarations, mentions);
      const secret = isSecret(field, plan.declarations, key?.wire);
      printer.line(`${field.attribute}: ${type}${initializer(field, secret, mentions)}`);
      const { description = '' } = field.property;
      printDocstring(printer, [[description, ...propertyNotes(field.property)].join(' ').trim()]);
    }
    if (misfits !== undefined) printMisfits(printer, misfits, mentions);
  });
}

function initializer(field: Field, secret: boolean, mentions: Mentions): string {
  const value =
    field.state === 'optional'
      ? 'None'
      : field.state === 'unset'
        ? 'UNSET'
        : field.type.kind === 'literal'
          ? literal(field.type.value)
          : undefined;
  if (secret) {
    mentions.dataclasses.add('field as _field');
    return value === undefined
      ? ' = _field(repr=False)'
      : ` = _field(default=${value}, repr=False)`;
  }
  return value === undefined ? '' : ` = ${value}`;
}

/** Which sets of members an object has to have one of. */
function needs(alternatives: Alternatives | undefined): string {
  if (alternatives === undefined) return '';
  const sets = alternatives.sets.map((set) =>
    set
      .filter(({ required }) => required)
      .map(({ field }) => `\`${field.attribute}\``)
      .join(' and '),
  );
  return sets.includes('') ? '' : `Needs ${sets.join(', or ')}.`;
}

function printMisfits(printer: Printer, misfits: string, mentions: Mentions): void {
  mentions.dataclasses.add('field as _field');
  printer.line();
  printer.line(`${misfits}: dict[str, Any] = _field(default_factory=dict, repr=False)`);
  printDocstring(printer, [
    'Members that came without fitting above, by their names on the wire. They are sent back as they came.',
  ]);
}
