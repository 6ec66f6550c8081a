/** `server.py`: the typed base class of servers. */
import { createPrinter, type Printer } from '../../printer.ts';
import { createMentions, importLines, type Mentions } from './annotation.ts';
import { header, printDocstring } from './docstring.ts';
import { printFunction, printOverloaded } from './function.ts';
import { literal, methodName } from './identifiers.ts';
import { handlerName, hearerName, methodGroups } from './method-table.ts';
import {
  methodDocs,
  printCall,
  printTypeImports,
  receivedParams,
  sentParams,
  signature,
} from './method-text.ts';
import type { Plan, PlannedMethod } from './plan.ts';

const taken = new Set('close max_in_flight max_message_bytes notify serve serve_stdio'.split(' '));

export function serverModule(plan: Plan): string {
  const { clientRequests, clientNotifications, serverRequests, serverNotifications } =
    methodGroups(plan);
  const mentions = createMentions();
  mentions.typing.add('TYPE_CHECKING');
  const body = createPrinter('    ');
  body.block('class AppServer(ServerBase):', () => {
    const { title, version } = plan.model.protocol;
    printDocstring(body, [
      `Base class of servers of the ${title} ${version}. One object serves one connection.`,
      'Override the `handle_` method of every request that is served; the others are refused. A handler returns the result, or a Reply to send notifications right behind it, or raises ProtocolError with a key of the error table. Handlers run concurrently, but for the requests that the protocol puts in order.',
    ]);
    for (const method of clientRequests) printHandler(body, plan, method, mentions);
    for (const method of clientNotifications) printHearer(body, plan, method, mentions);
    for (const method of serverRequests) {
      const docs = [...methodDocs(method), 'A request to the client.'];
      printCall(body, plan, method, methodName(method.name, taken), docs, mentions);
    }
    printNotify(body, plan, serverNotifications, mentions);
  });

  const printer = createPrinter('    ');
  printer.line(header);
  printer.line('"""The typed base class of servers."""');
  printer.line('from __future__ import annotations');
  printer.line();
  for (const line of importLines('typing', mentions.typing)) printer.line(line);
  printer.line();
  printer.line('from ._server import Reply, ServerBase');
  printer.line('from .errors import NotServed');
  printTypeImports(printer, mentions);
  printer.line();
  return `${printer.text()}\n\n${body.text()}`;
}

function printHandler(
  printer: Printer,
  plan: Plan,
  method: PlannedMethod,
  mentions: Mentions,
): void {
  const { result } = signature(plan, method, mentions);
  printer.line();
  printFunction(printer, {
    head: `async def ${handlerName(method.name)}`,
    parameters: ['self', ...receivedParams(plan, method, mentions)],
    returns: `${result} | Reply[${result}]`,
    body() {
      printDocstring(printer, methodDocs(method));
      printer.line(`raise NotServed(${literal(method.method)})`);
    },
  });
}

function printHearer(
  printer: Printer,
  plan: Plan,
  method: PlannedMethod,
  mentions: Mentions,
): void {
  printer.line();
  printFunction(printer, {
    head: `async def ${hearerName(method.name)}`,
    parameters: ['self', ...receivedParams(plan, method, mentions)],
    returns: 'None',
    body: () => printDocstring(printer, methodDocs(method)),
  });
}

function printNotify(
  printer: Printer,
  plan: Plan,
  methods: PlannedMethod[],
  mentions: Mentions,
): void {
  if (methods.length === 0) return;
  mentions.typing.add('Literal');
  if (methods.length > 1) mentions.typing.add('Any').add('overload');
  const rows = methods.map((method) => {
    const [params = 'params: None = None'] = sentParams(plan, method, mentions);
    return {
      head: 'async def notify',
      parameters: ['self', `method: Literal[${literal(method.method)}]`, params, '/'],
      returns: 'None',
    };
  });
  printOverloaded(printer, rows, {
    head: 'async def notify',
    parameters: ['self', 'method: str', 'params: Any = None', '/'],
    returns: 'None',
    body() {
      printDocstring(printer, ['Tells the client something, unless it has opted out of it.']);
      printer.line('await self._notify(method, params)');
    },
  });
}
