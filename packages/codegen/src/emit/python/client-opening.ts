/** How a client comes to be: `spawn` and `connect`, with the handshake as the protocol has it. */
import type { Printer } from '../../printer.ts';
import { fieldAnnotation, type Mentions } from './annotation.ts';
import { allFields, type ClassDeclaration } from './declarations.ts';
import { printDocstring } from './docstring.ts';
import { printFunction } from './function.ts';
import { clientMethodName } from './identifiers.ts';
import { signature } from './method-text.ts';
import type { Plan, PlannedMethod } from './plan.ts';

interface Handshake {
  request: PlannedMethod;
  params: ClassDeclaration;
  /** Whether the client confirms by `initialized`. */
  confirms: boolean;
}

/** The handshake, where the protocol has one whose params are a plain object. */
function handshakeOf(plan: Plan): Handshake | undefined {
  const find = (name: string, kind: PlannedMethod['kind']) =>
    plan.methods.find(
      (each) => each.method === name && each.kind === kind && each.direction === 'clientToServer',
    );
  const request = find('initialize', 'request');
  if (request?.params?.kind !== 'ref') return undefined;
  const params = plan.declarations.get(request.params.name);
  if (params?.kind !== 'class') return undefined;
  return { request, params, confirms: find('initialized', 'notification') !== undefined };
}

export function printOpening(printer: Printer, plan: Plan, mentions: Mentions): void {
  const handshake = handshakeOf(plan);
  if (handshake !== undefined) {
    printer.line();
    printer.line(`server_info: ${signature(plan, handshake.request, mentions).result}`);
    printDocstring(printer, ['What the server said about itself in the handshake.']);
  }
  const given = [
    ...handshakeParameters(plan, handshake, mentions),
    'listeners: NotificationListeners | None = None',
    'handlers: ServerRequestHandlers | None = None',
    'request_timeout: float | None = None',
    ...(handshake === undefined ? [] : ['handshake_timeout: float | None = 30.0']),
    'max_message_bytes: int = MAX_MESSAGE_BYTES',
  ];

  printer.line();
  printFunction(printer, {
    decorators: ['classmethod'],
    head: 'def spawn',
    parameters: [
      'cls: type[C]',
      'command: Sequence[str]',
      '*',
      ...given,
      'close_timeout: float = 3.0',
      'cwd: str | os.PathLike[str] | None = None',
      'env: Mapping[str, str] | None = None',
      'stderr: Stderr = "inherit"',
    ],
    returns: 'Opening[C]',
    body() {
      printDocstring(printer, [
        'Starts a server and opens a connection to it, handshake included: `async with AppServerClient.spawn(["codex", "app-server"], client_info=...) as client:`.',
        'When the client is closed the server gets the end of its input, after `close_timeout` seconds a signal to end, after as many again one that it cannot refuse. Listeners and handlers given here miss nothing.',
      ]);
      printOpener(printer, handshake, 'process');
    },
  });

  printer.line();
  printFunction(printer, {
    decorators: ['classmethod'],
    head: 'def connect',
    parameters: ['cls: type[C]', 'reader: ByteReader', 'writer: ByteWriter', '*', ...given],
    returns: 'Opening[C]',
    body() {
      printDocstring(printer, [
        'Opens a connection to a server over two streams, such as those of `asyncio.open_unix_connection`, handshake included.',
      ]);
      printOpener(printer, handshake, 'streams');
    },
  });
}

/** The members of the handshake's params, those that must be given first. */
function handshakeParameters(
  plan: Plan,
  handshake: Handshake | undefined,
  mentions: Mentions,
): string[] {
  const fields = handshake === undefined ? [] : allFields(handshake.params);
  const required = fields.filter(({ state }) => state === 'required');
  const others = fields.filter(({ state }) => state !== 'required');
  return [...required, ...others].map((field) => {
    const initial = { required: '', optional: ' = None', unset: ' = UNSET' }[field.state];
    return `${field.attribute}: ${fieldAnnotation(field, plan.declarations, mentions)}${initial}`;
  });
}

function printOpener(
  printer: Printer,
  handshake: Handshake | undefined,
  kind: 'process' | 'streams',
): void {
  const owner = kind === 'process' ? 'process.' : '';
  printer.line();
  printFunction(printer, {
    head: 'async def greet',
    parameters: ['client: C'],
    returns: 'None',
    body: () => printGreeting(printer, handshake),
  });
  printer.line();
  printFunction(printer, {
    head: 'async def start',
    parameters: [],
    returns: 'C',
    body() {
      if (kind === 'process') {
        printer.line(
          'process = await ChildProcess.start(command, cwd=cwd, env=env, stderr=stderr)',
        );
      }
      printer.block(
        'client = cls(',
        () => {
          printer.line(`${owner}reader,`);
          printer.line(`${owner}writer,`);
          printer.line(`process=${kind === 'process' ? 'process' : 'None'},`);
          printer.line('request_timeout=request_timeout,');
          printer.line(`close_timeout=${kind === 'process' ? 'close_timeout' : '0.0'},`);
          printer.line('max_message_bytes=max_message_bytes,');
          printer.line('handlers={} if handlers is None else handlers,');
          printer.line('listeners={} if listeners is None else listeners,');
        },
        ')',
      );
      printer.line('return await client._start(greet)');
    },
  });
  printer.line();
  printer.line('return Opening(start)');
}

function printGreeting(printer: Printer, handshake: Handshake | undefined): void {
  if (handshake === undefined) {
    printer.line('return None');
    return;
  }
  const { params, request, confirms } = handshake;
  printer.line(`from .${params.module} import ${params.name}`);
  printer.line();
  const members = allFields(params)
    .map(({ attribute }) => `${attribute}=${attribute}`)
    .join(', ');
  printer.line(`params = ${params.name}(${members})`);
  const method = clientMethodName(request.name);
  printer.line(`client.server_info = await client.${method}(params, timeout=handshake_timeout)`);
  if (confirms) printer.line(`await client.${clientMethodName('initialized')}()`);
}
