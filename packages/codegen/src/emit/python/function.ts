/** Python functions as text. */
import type { Printer } from '../../printer.ts';

export interface PythonFunction {
  /** `def f` or `async def f`. */
  head: string;
  parameters: readonly string[];
  returns: string;
  decorators?: readonly string[];
  /** Absent for an overload. */
  body?: () => void;
}

const maxWidth = 92;

export function printFunction(printer: Printer, source: PythonFunction): void {
  for (const decorator of source.decorators ?? []) printer.line(`@${decorator}`);
  const end = `-> ${source.returns}:${source.body === undefined ? ' ...' : ''}`;
  const flat = `${source.head}(${source.parameters.join(', ')}) ${end}`;
  let last = flat;
  if (flat.length > maxWidth) {
    printer.block(`${source.head}(`, () => {
      const line = source.parameters.join(', ');
      if (line.length <= maxWidth - 4) printer.line(line);
      else for (const parameter of source.parameters) printer.line(`${parameter},`);
    });
    last = `) ${end}`;
  }
  if (source.body === undefined) printer.line(last);
  else printer.block(last, source.body);
}

/** Overloads and the function behind them; a single one is the function itself. */
export function printOverloaded(
  printer: Printer,
  overloads: readonly Omit<PythonFunction, 'body'>[],
  general: PythonFunction,
): void {
  const [first] = overloads;
  if (overloads.length === 1 && first !== undefined) {
    printer.line();
    printFunction(printer, { ...first, body: general.body! });
    return;
  }
  for (const overload of overloads) {
    printer.line();
    printFunction(printer, { ...overload, decorators: ['overload'] });
  }
  printer.line();
  printFunction(printer, general);
}
