/** What of the client has to do with messages that the server sends unasked. */
import type { Printer } from '../../printer.ts';
import type { Mentions } from './annotation.ts';
import { printDocstring } from './docstring.ts';
import { printOverloaded } from './function.ts';
import { literal } from './identifiers.ts';
import { methodGroups } from './method-table.ts';
import { signature } from './method-text.ts';
import type { Plan, PlannedMethod } from './plan.ts';

/** What exists for type checkers only: nobody needs it at run time, and some of it would cost start-up time. */
export function printTypeTables(printer: Printer, plan: Plan, mentions: Mentions): void {
  const { serverNotifications, serverRequests } = methodGroups(plan);
  mentions.typing.add('Literal');
  printer.block('if TYPE_CHECKING:', () => {
    printer.block(
      'ServerNotification: TypeAlias = (',
      () => {
        printer.line('Notification[str, Any]');
        for (const method of serverNotifications) {
          const params = received(plan, method, mentions);
          printer.line(`| Notification[Literal[${literal(method.method)}], ${params}]`);
        }
      },
      ')',
    );
    printDocstring(printer, [
      'Any notification; the first kind are those that this version does not know.',
    ]);
    printTypedDict(
      printer,
      'NotificationListeners',
      serverNotifications.map((method) => [method, listenerType(plan, method, mentions)]),
      'Listeners by the notification they listen to.',
    );
    printTypedDict(
      printer,
      'ServerRequestHandlers',
      serverRequests.map((method) => [method, handlerType(plan, method, mentions)]),
      'Handlers by the request of the server they answer.',
    );
  });
  printer.block('else:', () => {
    printer.line('ServerNotification = Notification');
    printer.line('NotificationListeners = ServerRequestHandlers = dict');
  });
}

function printTypedDict(
  printer: Printer,
  name: string,
  rows: [PlannedMethod, string][],
  text: string,
): void {
  printer.block(
    `${name} = TypedDict(`,
    () => {
      printer.line(`${literal(name)},`);
      const print = () => {
        for (const [{ method }, type] of rows) printer.line(`${literal(method)}: ${type},`);
      };
      if (rows.length === 0) printer.line('{},');
      else printer.block('{', print, '},');
      printer.line('total=False,');
    },
    ')',
  );
  printDocstring(printer, [text]);
}

function listenerType(plan: Plan, method: PlannedMethod, mentions: Mentions): string {
  return `Callable[[${received(plan, method, mentions)}], object]`;
}

function handlerType(plan: Plan, method: PlannedMethod, mentions: Mentions): string {
  const { result } = signature(plan, method, mentions);
  return `Callable[[${received(plan, method, mentions)}], ${result} | Awaitable[${result}]]`;
}

const received = (plan: Plan, method: PlannedMethod, mentions: Mentions): string =>
  `${signature(plan, method, mentions).params}${method.paramsOptional ? ' | None' : ''}`;

export function printStreams(printer: Printer, plan: Plan, mentions: Mentions): void {
  const head = 'def notifications';
  const { serverNotifications } = methodGroups(plan);
  const one = serverNotifications.map((method) => ({
    head,
    parameters: ['self', `method: Literal[${literal(method.method)}]`, '/'],
    returns: `NotificationStream[${received(plan, method, mentions)}]`,
  }));
  const all = {
    head,
    parameters: ['self', 'method: None = None', '/'],
    returns: 'NotificationStream[ServerNotification]',
  };
  printOverloaded(printer, [...one, all], {
    head,
    parameters: ['self', 'method: str | None = None', '/'],
    returns: 'NotificationStream[Any]',
    body() {
      printDocstring(printer, [
        'An async iterator over the params of one kind of notification, or over all notifications, from now on.',
      ]);
      printer.line('return self._notifications(method)');
    },
  });
}

export function printListen(printer: Printer, plan: Plan, mentions: Mentions): void {
  const { serverNotifications } = methodGroups(plan);
  if (serverNotifications.length === 0) return;
  const rows = serverNotifications.map((method) => ({
    head: 'def on',
    parameters: [
      'self',
      `method: Literal[${literal(method.method)}]`,
      `listener: ${listenerType(plan, method, mentions)}`,
      '/',
    ],
    returns: 'Callable[[], None]',
  }));
  printOverloaded(printer, rows, {
    head: 'def on',
    parameters: ['self', 'method: str', 'listener: Callable[[Any], object]', '/'],
    returns: 'Callable[[], None]',
    body() {
      printDocstring(printer, [
        'Calls the listener, a function or a coroutine function, with the params of each such notification. Gives the function that ends this.',
      ]);
      printer.line('return self._on(method, listener)');
    },
  });
}

export function printHandle(printer: Printer, plan: Plan, mentions: Mentions): void {
  const { serverRequests } = methodGroups(plan);
  if (serverRequests.length === 0) return;
  const rows = serverRequests.map((method) => ({
    head: 'def handle',
    parameters: [
      'self',
      `method: Literal[${literal(method.method)}]`,
      `handler: ${handlerType(plan, method, mentions)}`,
      '/',
    ],
    returns: 'None',
  }));
  printOverloaded(printer, rows, {
    head: 'def handle',
    parameters: ['self', 'method: str', 'handler: Callable[[Any], Any]', '/'],
    returns: 'None',
    body() {
      printDocstring(printer, [
        'Answers the requests of that name that the server sends: with what the handler, a function or a coroutine function, returns, or with the ProtocolError it raises. Without a handler they are refused.',
      ]);
      printer.line('self._handle(method, handler)');
    },
  });
}
