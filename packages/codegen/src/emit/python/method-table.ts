/** `_methods.py`: the method table, by which client and server know every method. */
import { createPrinter, type Printer } from '../../printer.ts';
import { allFields } from './declarations.ts';
import { header } from './docstring.ts';
import { gateOf } from './experimental-table.ts';
import { literal, methodName } from './identifiers.ts';
import type { Plan, PlannedMethod } from './plan.ts';
import { methods as runtime } from './runtime/methods.ts';
import { shape } from './shape-table.ts';

/** How the params of a method are given: `empty` may be left out and are sent as `{}`, `optional` ones are not sent. */
export type ParamsMode = 'none' | 'required' | 'optional' | 'empty';

export function paramsMode(plan: Plan, method: PlannedMethod): ParamsMode {
  if (method.params === undefined) return 'none';
  if (method.paramsOptional) return 'optional';
  if (method.kind === 'notification') return 'required';
  const target =
    method.params.kind === 'ref' ? plan.declarations.get(method.params.name) : undefined;
  const omissible =
    target?.kind === 'class' &&
    target.tag === undefined &&
    target.key === undefined &&
    target.alternatives === undefined &&
    allFields(target).every(({ state }) => state !== 'required');
  return omissible ? 'empty' : 'required';
}

/** The four groups of methods, each in the order of the model. */
export function methodGroups(plan: Plan) {
  const of = (kind: PlannedMethod['kind'], direction: PlannedMethod['direction']) =>
    plan.methods.filter((method) => method.kind === kind && method.direction === direction);
  return {
    clientRequests: of('request', 'clientToServer'),
    serverRequests: of('request', 'serverToClient'),
    clientNotifications: of('notification', 'clientToServer'),
    serverNotifications: of('notification', 'serverToClient'),
  };
}

const noNames: ReadonlySet<string> = new Set();
/** What a server calls its handler of a client's request. */
export const handlerName = (name: string) => `handle_${methodName(name, noNames)}`;
/** What a server calls its handler of a client's notification. */
export const hearerName = (name: string) => `on_${methodName(name, noNames)}`;

export function methodTable(plan: Plan): string {
  const groups = methodGroups(plan);
  const printer = createPrinter('    ');
  printer.line(header);
  printer.line(runtime.trimEnd());
  const table = (name: string, methods: PlannedMethod[], serverName: (name: string) => string) => {
    printer.line();
    printer.line();
    printer.block(
      `${name}: dict[str, MethodInfo] = {`,
      () => {
        for (const method of methods) printRow(printer, plan, method, serverName(method.name));
      },
      '}',
    );
  };
  table('CLIENT_REQUESTS', groups.clientRequests, handlerName);
  table('CLIENT_NOTIFICATIONS', groups.clientNotifications, hearerName);
  table('SERVER_REQUESTS', groups.serverRequests, () => '');
  table('SERVER_NOTIFICATIONS', groups.serverNotifications, () => '');
  return printer.text();
}

function printRow(printer: Printer, plan: Plan, method: PlannedMethod, serverName: string): void {
  printer.block(
    `${literal(method.method)}: MethodInfo(`,
    () => {
      if (serverName !== '') printer.line(`${literal(serverName)},`);
      if (method.params !== undefined) {
        printer.line(`params=${shape(method.params, plan.declarations)},`);
      }
      const mode = paramsMode(plan, method);
      if (mode === 'optional') printer.line('optional=True,');
      if (mode === 'empty') printer.line('empty=True,');
      if (method.result !== undefined) {
        printer.line(`result=${shape(method.result, plan.declarations)},`);
      }
      if (method.order !== undefined && method.direction === 'clientToServer') {
        const { mode: access, scope, by } = method.order;
        const key = by === undefined ? 'None' : literal(by);
        printer.line(`order=(${literal(access)}, ${literal(scope)}, ${key}),`);
      }
      const gate = method.direction === 'clientToServer' ? gateOf(plan, method) : undefined;
      if (gate !== undefined) printer.line(`experimental=${gate},`);
    },
    '),',
  );
}
