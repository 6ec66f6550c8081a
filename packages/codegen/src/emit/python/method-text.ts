/** What client and server print alike of a method: its documentation, its types, a call of it. */
import type { Printer } from '../../printer.ts';
import { annotation, importLines, type Mentions } from './annotation.ts';
import { lifeNotes, printDocstring } from './docstring.ts';
import { printFunction } from './function.ts';
import { literal } from './identifiers.ts';
import { paramsMode } from './method-table.ts';
import type { Plan, PlannedMethod } from './plan.ts';

/** What a method does, with its errors and its age. */
export function methodDocs(method: PlannedMethod): string[] {
  const errors = (method.errors ?? []).map((key) => `\`${key}\``).join(', ');
  return [
    method.description,
    errors === '' ? '' : `Errors besides the common ones: ${errors}.`,
    lifeNotes({ stability: method.stability, deprecated: method.deprecated }).join(' '),
  ];
}

/** The types of a method's params and result. */
export function signature(plan: Plan, method: PlannedMethod, mentions: Mentions) {
  const text = (type: PlannedMethod['params']) =>
    type === undefined ? 'None' : annotation(type, plan.declarations, mentions);
  return { params: text(method.params), result: text(method.result) };
}

/** The params as a parameter of whoever sends them; none where the method has none. */
export function sentParams(plan: Plan, method: PlannedMethod, mentions: Mentions): string[] {
  const { params } = signature(plan, method, mentions);
  switch (paramsMode(plan, method)) {
    case 'none':
      return [];
    case 'required':
      return [`params: ${params}`];
    default:
      return [`params: ${params.endsWith('| None') ? params : `${params} | None`} = None`];
  }
}

/** The params as a parameter of whoever receives them: None where the sender may leave them out. */
export function receivedParams(plan: Plan, method: PlannedMethod, mentions: Mentions): string[] {
  if (method.params === undefined) return [];
  const { params } = signature(plan, method, mentions);
  return [`params: ${params}${method.paramsOptional ? ' | None' : ''}`];
}

/** A method that sends a request and gives its result. */
export function printCall(
  printer: Printer,
  plan: Plan,
  method: PlannedMethod,
  name: string,
  docs: readonly string[],
  mentions: Mentions,
): void {
  const { result } = signature(plan, method, mentions);
  const taking = sentParams(plan, method, mentions);
  const given = taking.length === 0 ? 'None' : 'params';
  printer.line();
  printFunction(printer, {
    head: `async def ${name}`,
    parameters: ['self', ...taking, '*', 'timeout: float | None = None'],
    returns: result,
    body() {
      printDocstring(printer, docs);
      const head = `${result === 'None' ? '' : `result: ${result} = `}await self._call(`;
      const values = `${literal(method.method)}, ${given}, timeout`;
      if (head.length + values.length < 90) printer.line(`${head}${values})`);
      else printer.block(head, () => printer.line(values), ')');
      if (result !== 'None') printer.line('return result');
    },
  });
}

/** The imports of types, which no module needs at run time. */
export function printTypeImports(printer: Printer, mentions: Mentions): void {
  if (mentions.types.size === 0) return;
  printer.line();
  printer.block('if TYPE_CHECKING:', () => {
    for (const [module, names] of [...mentions.types].sort()) {
      for (const line of importLines(`.${module}`, names)) printer.line(line);
    }
  });
}
