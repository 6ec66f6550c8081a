/** `client.py`: the typed client. */
import { createPrinter, type Printer } from '../../printer.ts';
import { createMentions, importLines, type Mentions } from './annotation.ts';
import { printHandle, printListen, printStreams, printTypeTables } from './client-events.ts';
import { printOpening } from './client-opening.ts';
import { header, printDocstring } from './docstring.ts';
import { printFunction } from './function.ts';
import { clientMethodName, literal } from './identifiers.ts';
import { methodGroups } from './method-table.ts';
import { methodDocs, printCall, printTypeImports, sentParams } from './method-text.ts';
import type { Plan, PlannedMethod } from './plan.ts';

export function clientModule(plan: Plan): string {
  const { clientRequests, clientNotifications } = methodGroups(plan);
  const mentions = createMentions();
  for (const name of ['TYPE_CHECKING', 'Any', 'TypeAlias', 'TypedDict', 'TypeVar', 'overload']) {
    mentions.typing.add(name);
  }
  const body = createPrinter('    ');
  printTypeTables(body, plan, mentions);
  body.line();
  body.line('C = TypeVar("C", bound="AppServerClient")');
  body.line();
  body.line();
  body.block('class AppServerClient(ClientBase):', () => {
    const { title, version } = plan.model.protocol;
    printDocstring(body, [
      `A client of the ${title} ${version}.`,
      'Every request has a method here; its name follows from the name on the wire. `timeout` is in seconds; left out, it is the `request_timeout` given when the client was opened. A request raises RemoteError where the server refuses it, RequestTimeout, ConnectionClosed, or DecodeError where the answer does not fit.',
    ]);
    printOpening(body, plan, mentions);
    for (const method of clientRequests) {
      printCall(body, plan, method, clientMethodName(method.name), methodDocs(method), mentions);
    }
    for (const method of clientNotifications) printNotification(body, plan, method, mentions);
    printStreams(body, plan, mentions);
    printListen(body, plan, mentions);
    printHandle(body, plan, mentions);
  });

  const printer = createPrinter('    ');
  printer.line(header);
  printer.line('"""The typed client."""');
  printer.line('from __future__ import annotations');
  printer.line();
  printer.line('import os');
  printer.line('from collections.abc import Awaitable, Callable, Mapping, Sequence');
  for (const line of importLines('typing', mentions.typing)) printer.line(line);
  printer.line();
  printer.line('from ._client import ClientBase, Opening');
  printer.line('from ._events import Notification, NotificationStream');
  printer.line('from ._process import ChildProcess, Stderr');
  for (const line of importLines('._values', mentions.values)) printer.line(line);
  printer.line('from ._wire import MAX_MESSAGE_BYTES, ByteReader, ByteWriter');
  printTypeImports(printer, mentions);
  printer.line();
  return `${printer.text()}\n${body.text()}`;
}

function printNotification(
  printer: Printer,
  plan: Plan,
  method: PlannedMethod,
  mentions: Mentions,
): void {
  const taking = sentParams(plan, method, mentions);
  printer.line();
  printFunction(printer, {
    head: `async def ${clientMethodName(method.name)}`,
    parameters: ['self', ...taking],
    returns: 'None',
    body() {
      printDocstring(printer, methodDocs(method));
      const given = taking.length === 0 ? 'None' : 'params';
      printer.line(`await self._notify(${literal(method.method)}, ${given})`);
    },
  });
}
