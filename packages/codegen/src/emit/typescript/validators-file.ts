import type { Method, Model, TypeExpression } from '@wirebox/protocol/model';
import { createPrinter, type Printer } from '../../printer.ts';
import { createCheckers } from './checkers.ts';
import { header, importTypes } from './header.ts';
import { quote } from './literal.ts';
import { type Homes, importDeclared } from './modules.ts';
import {
  clientNotifications,
  clientRequests,
  paramsOwner,
  resultOwner,
  serverNotifications,
  serverRequests,
} from './roots.ts';
import { CODE_POINTS, ONLY_KEY } from './type-condition.ts';

/** `params.ts`: checks of what a server receives. */
export function paramsFile(model: Model, homes: Homes): string {
  return validatorsFile(model, homes, 'params', 'What a server receives', [
    {
      name: 'checkParams',
      keys: 'ClientRequests',
      doc: 'The params of the requests a client sends.',
      part: 'params',
      methods: clientRequests(model),
    },
    {
      name: 'checkNotificationParams',
      keys: 'ClientNotifications',
      doc: 'The params of the notifications a client sends.',
      part: 'params',
      methods: clientNotifications(model),
    },
    {
      name: 'checkServerRequestResult',
      keys: 'ServerRequests',
      doc: "The client's results of the requests a server sends.",
      part: 'result',
      methods: serverRequests(model),
    },
  ]);
}

/** `results.ts`: checks of what a client receives. */
export function resultsFile(model: Model, homes: Homes): string {
  return validatorsFile(model, homes, 'results', 'What a client receives', [
    {
      name: 'checkResult',
      keys: 'ClientRequests',
      doc: "The server's results of the requests a client sends.",
      part: 'result',
      methods: clientRequests(model),
    },
    {
      name: 'checkNotification',
      keys: 'ServerNotifications',
      doc: 'The params of the notifications a server sends.',
      part: 'params',
      methods: serverNotifications(model),
    },
    {
      name: 'checkServerRequestParams',
      keys: 'ServerRequests',
      doc: 'The params of the requests a server sends.',
      part: 'params',
      methods: serverRequests(model),
    },
  ]);
}

interface Table {
  name: string;
  keys: string;
  doc: string;
  part: 'params' | 'result';
  methods: Method[];
}

/**
 * A module of checks that stands alone at run time. It holds one function for every named type that its tables reach,
 * so that no shape is checked by two pieces of code.
 */
function validatorsFile(
  model: Model,
  homes: Homes,
  module: string,
  purpose: string,
  tables: Table[],
): string {
  const checkers = createCheckers(model);
  const printer = createPrinter();
  for (const table of tables) {
    printer.line(`/** ${table.doc} */`);
    printer.line(`export const ${table.name}: {`);
    printer.line(`  readonly [M in keyof ${table.keys}]: (value: unknown) => boolean;`);
    printer.block(
      '} = {',
      () => {
        for (const method of table.methods) {
          printer.line(
            `${quote(method.method)}: ${rootChecker(method, table.part, checkers.root)},`,
          );
        }
      },
      '};',
    );
    printer.line();
  }
  const functions = checkers.text();
  return [
    header(
      model,
      `${purpose}, checked: one function a type, true where the value is of it. Members`,
      'that a type does not have are accepted, but for the few types that are closed. What is',
      'wrong is told by `explain.ts`.',
    ),
    importTypes(
      tables.map(({ keys }) => keys),
      './methods.ts',
    ),
    importDeclared(checkers.named(), homes, module),
    '\n',
    printer.text(),
    '\n',
    functions,
    support(functions, tables),
  ].join('');
}

function rootChecker(
  method: Method,
  part: Table['part'],
  root: (type: TypeExpression, owner: string, optional: boolean) => string,
): string {
  if (part === 'result') {
    // A request without a declared result may be answered by anything.
    return root(method.result ?? { kind: 'json' }, resultOwner(method), false);
  }
  if (method.params === undefined) return NO_PARAMS;
  return root(method.params, paramsOwner(method), method.paramsOptional === true);
}

const NO_PARAMS = 'noParams';

/** What the functions above call, as far as they do. */
function support(functions: string, tables: Table[]): string {
  const printer: Printer = createPrinter();
  const withoutParams = tables.some(
    ({ part, methods }) => part === 'params' && methods.some(({ params }) => params === undefined),
  );
  const usesObject = withoutParams || functions.includes('isMembers(');
  if (withoutParams) {
    printer.line(
      '/** Absent, null or any object: a method without params ignores what it gets. */',
    );
    printer.block(
      `function ${NO_PARAMS}(value: unknown): boolean {`,
      () => printer.line('return value === undefined || value === null || isMembers(value);'),
      '}',
    );
    printer.line();
  }
  if (usesObject) {
    printer.block(
      'function isMembers(value: unknown): value is { readonly [member: string]: unknown } {',
      () =>
        printer.line(
          "return typeof value === 'object' && value !== null && !Array.isArray(value);",
        ),
      '}',
    );
    printer.line();
  }
  if (functions.includes(`${ONLY_KEY}(`)) printer.line(ONLY_KEY_TEXT);
  if (functions.includes(`${CODE_POINTS}(`)) printer.line(CODE_POINTS_TEXT);
  const text = printer.text();
  return text === '\n' ? '' : `\n${text}`;
}

const ONLY_KEY_TEXT = `/** The name of the one member; nothing where there is none or a second. */
function ${ONLY_KEY}(value: { readonly [member: string]: unknown }): string | undefined {
  let only: string | undefined;
  for (const key in value) {
    if (only !== undefined) return undefined;
    only = key;
  }
  return only;
}
`;

const CODE_POINTS_TEXT = `/** The length as JSON Schema counts it: a surrogate pair is one. */
function ${CODE_POINTS}(text: string): number {
  let count = text.length;
  for (let i = 1; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) !== 0xdc00) continue;
    if ((text.charCodeAt(i - 1) & 0xfc00) === 0xd800) count--;
  }
  return count;
}`;
