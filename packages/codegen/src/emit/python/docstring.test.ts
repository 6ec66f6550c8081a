import { expect, test } from 'vitest';
import { createPrinter } from '../../printer.ts';
import { printDocstring, propertyNotes } from './docstring.ts';

function printed(...paragraphs: string[]): string {
  const printer = createPrinter('    ');
  printer.block('def f():', () => printDocstring(printer, paragraphs));
  return printer.text();
}

test('one line stays one line', () => {
  expect(printed('Short.')).toBe('def f():\n    """Short."""\n');
});

test('nothing to say, nothing printed', () => {
  expect(printed('', '')).toBe('def f():\n');
});

test('paragraphs are set apart', () => {
  expect(printed('One.', '', 'Two.')).toBe('def f():\n    """One.\n\n    Two.\n    """\n');
});

test('quotation marks and backslashes cannot end or bend a docstring', () => {
  expect(printed('say "x"')).toBe('def f():\n    """say "x" """\n');
  expect(printed('a """ b \\n')).toBe('def f():\n    """a \\"\\"\\" b \\\\n"""\n');
});

test('defaults are written as Python writes them', () => {
  const property = { name: 'x', required: false, type: { kind: 'json' } } as const;
  expect(propertyNotes({ ...property, default: null })).toEqual(['Absent means `None`.']);
  expect(propertyNotes({ ...property, default: false, stability: 'experimental' })).toEqual([
    'Absent means `False`.',
    'Experimental.',
  ]);
});
