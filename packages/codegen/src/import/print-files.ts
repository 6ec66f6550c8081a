/** The planned definitions as text, file by file. */
import type { Method } from '@wirebox/protocol/model';
import { byCodeUnit } from '../json-text.ts';
import { defineMethod } from './define-method.ts';
import { defineType } from './define-type.ts';
import { type Expression, namesIn, print } from './expression.ts';
import type { PlannedFile } from './plan-files.ts';
import { methodName } from './read-methods.ts';
import type { Types } from './units.ts';

const METHOD_HELPERS = ['clientNotification', 'notification', 'request', 'serverRequest'];

/** Names that a constant cannot have: words of the language, and what every file imports. */
const UNUSABLE = new Set(
  `Type await break case catch class const continue debugger default delete do else enum export extends false finally
   for function if implements import in instanceof interface let new null package private protected public return static
   super switch this throw true try typeof undefined var void while with yield arguments eval`.split(
    /\s+/,
  ),
);

const HELPERS = new Set(
  `closedEnum closedKeyedUnion closedUnion int32 int64 keyed map nullable openEnum openKeyedUnion openUnion optional
   required shape uint16 uint32 uint64 union variant clientNotification notification request serverRequest`.split(
    /\s+/,
  ),
);

const usable = (name: string, suffix: string): string => {
  const clean = name.replace(/[^\w$]+(.?)/g, (_, next: string) => next.toUpperCase());
  const start = /^[A-Za-z_$]/.test(clean) ? clean : `_${clean}`;
  return UNUSABLE.has(start) || HELPERS.has(start) ? `${start}${suffix}` : start;
};

export const typeConstant = (name: string): string => usable(name, 'Shape');
const methodConstant = (method: string): string => usable(methodName(method), 'Method');

interface Constant {
  name: string;
  expression: Expression;
}

/** Lines of each definition by the name of its type or method, with the empty one in front. */
export function countLines(types: Types, methods: readonly Method[]): Map<string, number> {
  const count = (text: string) => text.split('\n').length + 1;
  const never = () => false;
  return new Map([
    ...[...types].map(([name, type]): [string, number] => [
      name,
      count(printConstant({ name, expression: defineType(name, type, never) })),
    ]),
    ...methods.map((method): [string, number] => [
      method.method,
      count(printConstant({ name: method.method, expression: defineMethod(method) })),
    ]),
  ]);
}

/** Where a file takes its helpers from: one package, or a folder that has `define.ts` and `shapes.ts`. */
export function helperModule(helpers: string, depth: number, file: string): string {
  if (!helpers.startsWith('.')) return helpers;
  const steps = [...Array<string>(depth).fill('..'), ...helpers.split('/')];
  const path = steps.filter((step) => step !== '.' && step !== '').join('/');
  return `${path.startsWith('..') ? path : `./${path}`}/${file}.ts`.replace('.//', './');
}

export function printFile(
  file: PlannedFile,
  types: Types,
  fileOf: ReadonlyMap<string, string>,
  helpers: string,
): string {
  const constants: Constant[] = [];
  const defined = new Set<string>();
  for (const name of file.types) {
    const isLater = (used: string) => fileOf.get(used) === file.path && !defined.has(used);
    const definition = types.get(name);
    if (definition === undefined) continue;
    constants.push({ name: typeConstant(name), expression: defineType(name, definition, isLater) });
    defined.add(name);
  }
  for (const method of file.methods) {
    constants.push({ name: methodConstant(method.method), expression: defineMethod(method) });
  }
  const head = `/** ${heading(file)} */\n`;
  const body = constants.map((constant) => printConstant(constant));
  return `${head}${imports(file, constants, fileOf, helpers)}\n${body.join('\n\n')}\n`;
}

function heading({ path, methods }: PlannedFile): string {
  const name = path.replaceAll('/', ': ');
  return methods.length === 0 ? `Shapes of ${name}.` : `Shapes and methods of ${name}.`;
}

function printConstant({ name, expression }: Constant): string {
  const head = `export const ${name} = `;
  return `${head}${print(expression, 0, head.length, 1, typeConstant)};`;
}

function imports(
  file: PlannedFile,
  constants: readonly Constant[],
  fileOf: ReadonlyMap<string, string>,
  helpers: string,
): string {
  const used = constants.map(({ expression }) => namesIn(expression));
  const calls = new Set(used.flatMap((names) => [...names.calls]));
  const depth = file.path.split('/').length - 1;
  const modules = new Map<string, Set<string>>();
  const add = (module: string, name: string) =>
    modules.set(module, (modules.get(module) ?? new Set()).add(name));
  for (const name of calls) {
    if (name.startsWith('Type.')) continue;
    add(helperModule(helpers, depth, METHOD_HELPERS.includes(name) ? 'define' : 'shapes'), name);
  }
  for (const type of new Set(used.flatMap((names) => [...names.types]))) {
    const home = fileOf.get(type);
    if (home !== undefined && home !== file.path)
      add(relative(file.path, home), typeConstant(type));
  }
  const lines = [...modules].map(([module, names]): [module: string, line: string] => [
    module,
    importLine([...names].sort(byCodeUnit), module),
  ]);
  if ([...calls].some((name) => name.startsWith('Type.'))) {
    lines.push(['typebox', "import * as Type from 'typebox';"]);
  }
  return [...lines.sort(([a], [b]) => byDistance(a, b)).map(([, line]) => line), ''].join('\n');
}

/** Packages, then what is further away, then what is near; in each, folder by folder. */
export function byDistance(a: string, b: string): number {
  const left = segments(a);
  const right = segments(b);
  if (steps(a) !== steps(b)) return steps(a) > steps(b) ? -1 : 1;
  for (const [index, part] of left.entries()) {
    const order = byCodeUnit(part, right[index] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

const segments = (module: string): string[] => module.replace(/\.ts$/, '').split('/');

/** How many folders up a module lies; a package is the furthest. */
const steps = (module: string): number =>
  module.startsWith('.') ? segments(module).filter((part) => part === '..').length : Infinity;

export function importLine(names: string[], module: string): string {
  const line = `import { ${names.join(', ')} } from '${module}';`;
  if (line.length <= 100) return line;
  return `import {\n${names.map((name) => `  ${name},\n`).join('')}} from '${module}';`;
}

export function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  while (here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return `${here.length === 0 ? './' : '../'.repeat(here.length)}${there.join('/')}.ts`;
}
