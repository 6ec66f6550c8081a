/** Descriptions as Python docstrings. */
import type { Property } from '@wirebox/protocol/model';
import type { Printer } from '../../printer.ts';
import { wrap } from '../../printer.ts';

export const header = '# Generated from the protocol model by `wirebox generate`. Do not edit.';

const width = 84;

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"');

/** Prints the paragraphs as one docstring; nothing where all are empty. */
export function printDocstring(printer: Printer, paragraphs: readonly string[]): void {
  const text = paragraphs.filter((paragraph) => paragraph !== '');
  if (text.length === 0) return;
  const lines = wrap(escaped(text.join('\n\n')), width).map((line) => line.trimEnd());
  // A quotation mark at the end would run into the closing ones.
  const close = lines.at(-1)?.endsWith('"') ? ' """' : '"""';
  const [only] = lines;
  if (lines.length === 1) {
    printer.line(`"""${only}${close}`);
    return;
  }
  printer.line(`"""${only}`);
  for (const line of lines.slice(1)) printer.line(line);
  printer.line('"""');
}

/** What a field's documentation says besides its description. */
export function propertyNotes(property: Property): string[] {
  const notes: string[] = [];
  if (property.default !== undefined)
    notes.push(`Absent means \`${pythonValue(property.default)}\`.`);
  return [...notes, ...lifeNotes(property)];
}

/** Stability and age of anything. */
export function lifeNotes(source: {
  stability?: string | undefined;
  deprecated?: string | undefined;
  since?: string | undefined;
}): string[] {
  const notes: string[] = [];
  if (source.stability === 'experimental') notes.push('Experimental.');
  if (source.deprecated !== undefined) notes.push(`Deprecated: ${source.deprecated}`);
  if (source.since !== undefined) notes.push(`Since ${source.since}.`);
  return notes;
}

const pythonValue = (value: unknown): string =>
  value === null
    ? 'None'
    : value === true
      ? 'True'
      : value === false
        ? 'False'
        : JSON.stringify(value);
