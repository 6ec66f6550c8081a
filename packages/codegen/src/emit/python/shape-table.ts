/**
 * The tables by which `_codec.py` decodes and encodes. They are constants of strings and tuples, so importing them costs
 * next to nothing; codecs are made from them on first use.
 */
import type { Printer } from '../../printer.ts';
import type { ClassDeclaration, Declaration, Declarations, FlatType } from './declarations.ts';
import { literal } from './identifiers.ts';
import type { Plan } from './plan.ts';

/** The words of the wire errors for the integer formats, which are also the words of the shapes. */
const integerWords = {
  int32: 'i32',
  int64: 'i64',
  uint16: 'u16',
  uint32: 'u32',
  uint64: 'u64',
} as const;

const number = (value: number | undefined): string =>
  value === undefined ? 'None' : String(value);

/** One shape as Python source. */
export function shape(type: FlatType, declarations: Declarations): string {
  const inner = (child: FlatType) => shape(child, declarations);
  switch (type.kind) {
    case 'string': {
      const { minLength, maxLength, pattern } = type;
      if (minLength === undefined && maxLength === undefined && pattern === undefined) {
        return '"string"';
      }
      const source = pattern === undefined ? 'None' : literal(pythonPattern(pattern));
      return `("string", ${number(minLength)}, ${number(maxLength)}, ${source})`;
    }
    case 'integer': {
      const word = literal(integerWords[type.format]);
      if (type.minimum === undefined && type.maximum === undefined) return word;
      return `(${word}, ${number(type.minimum)}, ${number(type.maximum)})`;
    }
    case 'number':
      if (type.minimum === undefined && type.maximum === undefined) return '"f64"';
      return `("f64", ${number(type.minimum)}, ${number(type.maximum)})`;
    case 'boolean':
    case 'null':
    case 'json':
      return literal(type.kind);
    case 'literal':
      return `("literal", ${literal(type.value)})`;
    case 'array':
      return `("array", ${inner(type.items)})`;
    case 'map':
      return `("map", ${inner(type.values)})`;
    case 'nullable':
      return `("nullable", ${inner(type.type)})`;
    case 'union':
      return `("union", ${type.members.map(inner).join(', ')})`;
    case 'ref':
      return `("ref", ${literal(declarations.get(type.name)!.module)}, ${literal(type.name)})`;
  }
}

/** Prints `_SHAPES`, the shapes of everything that a module declares. */
export function printShapes(printer: Printer, plan: Plan, declared: readonly Declaration[]): void {
  printer.line('# How the types above look on the wire; read by `_codec`.');
  printer.block(
    '_SHAPES: dict[str, Any] = {',
    () => {
      for (const declaration of declared) printShape(printer, plan, declaration);
    },
    '}',
  );
}

function printShape(printer: Printer, plan: Plan, declaration: Declaration): void {
  const name = literal(declaration.name);
  const rows = (open: string, lines: string[]) => {
    if (lines.length === 0) printer.line(`${name}: (${open},),`);
    else {
      printer.block(
        `${name}: (`,
        () => {
          printer.line(`${open},`);
          for (const line of lines) printer.line(`${line},`);
        },
        '),',
      );
    }
  };
  switch (declaration.kind) {
    case 'class': {
      const { tag, key } = declaration;
      const members = classRows(declaration, plan.declarations);
      if (tag !== undefined)
        rows(`"variant", ${literal(tag.wire)}, ${literal(tag.value)}`, members);
      else if (key === undefined) rows('"object"', members);
      else if (key.body) rows(`"keyed object", ${literal(key.wire)}`, members);
      else {
        const held = declaration.fields.map(({ type }) => shape(type, plan.declarations));
        printer.line(`${name}: ("keyed value", ${literal(key.wire)}, ${held}),`);
      }
      return;
    }
    case 'enum':
      printer.line(`${name}: ("enum", ${flag(declaration.open)}),`);
      return;
    case 'tagged':
      rows(
        `"tagged", ${literal(declaration.tag)}, ${flag(declaration.open)}`,
        declaration.variants.map((each) => `(${literal(each.value)}, ${literal(each.name)})`),
      );
      return;
    case 'keyed': {
      const values = declaration.values === undefined ? 'None' : literal(declaration.values);
      rows(
        `"keyed", ${flag(declaration.open)}, ${values}`,
        declaration.variants.map((each) => `(${literal(each.key)}, ${literal(each.name)})`),
      );
      return;
    }
    case 'alias':
      printer.line(`${name}: ${shape(declaration.type, plan.declarations)},`);
  }
}

const flag = (value: boolean): string => (value ? 'True' : 'False');

/** A row for each member, then rows without a name on the wire: the sets of alternatives, what may be beside, what not. */
function classRows(
  { fields, alternatives, beside, closed, misfits = '' }: ClassDeclaration,
  declarations: Declarations,
): string[] {
  const rows = fields.map(({ wire, attribute, state, type }) =>
    tuple(literal(wire), literal(attribute), literal(state), shape(type, declarations)),
  );
  for (const set of alternatives?.sets ?? []) {
    const members = set.map(({ field: { wire, attribute, state }, type, required }) =>
      tuple(
        literal(wire),
        literal(attribute),
        literal(state),
        flag(required),
        shape(type, declarations),
      ),
    );
    rows.push(tuple('None', literal(misfits), '"set"', ...members));
  }
  if (beside !== undefined) {
    rows.push(tuple('None', literal(misfits), '"beside"', ...beside.map(literal)));
  }
  if (closed === true) rows.push('(None, None, "closed")');
  return rows;
}

const tuple = (...parts: string[]): string => `(${parts.join(', ')})`;

/**
 * A pattern of JSON Schema (ECMA-262, searched, not anchored) for Python's `re`. There `$` also matches before a last
 * newline, and named groups are spelt otherwise; what has no counterpart is refused here, not at run time.
 */
export function pythonPattern(pattern: string): string {
  let out = '';
  let inClass = false;
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index]!;
    if (character === '\\') {
      const next = pattern[++index] ?? '';
      if (/[pPkuc]/.test(next))
        throw new Error(`Python has no counterpart of this pattern: ${pattern}`);
      out += /[dDwWsSbBnrtfv0-9x]/.test(next) ? `\\${next}` : next === '/' ? '/' : `\\${next}`;
      continue;
    }
    if (character === '[') inClass = true;
    if (character === ']') inClass = false;
    if (character === '$' && !inClass) out += '\\Z';
    else if (pattern.startsWith('(?<', index) && !/^\(\?<[=!]/.test(pattern.slice(index))) {
      out += '(?P<';
      index += 2;
    } else out += character;
  }
  return out;
}
