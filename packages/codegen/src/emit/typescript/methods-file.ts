import type { Method, Model } from '@wirebox/protocol/model';
import { docComment } from './doc-comment.ts';
import { header } from './header.ts';
import { literal, quote, unionText } from './literal.ts';
import { type Homes, importDeclared } from './modules.ts';
import {
  clientNotifications,
  clientRequests,
  paramsOwner,
  resultOwner,
  serverNotifications,
  serverRequests,
} from './roots.ts';
import { typeText } from './type-text.ts';

/** `methods.ts`: what each method takes and gives, once as types and once as tables for run time. */
export function methodsFile(model: Model, homes: Homes): string {
  const names = new Set<string>();
  const resources = [...new Set(model.methods.map(({ resource }) => resource))].sort();
  const body = [
    `/** The release of the protocol that this package speaks. */\nexport const protocolVersion = ${quote(model.protocol.version)};\n`,
    `/** The parts of the protocol; a server serves each from one table of handlers. */\n${unionText(
      'export type ResourceName =',
      resources.length === 0 ? ['never'] : resources.map(quote),
      ';',
    )}\n`,
    requestMap('ClientRequests', 'Requests a client sends.', clientRequests(model), names),
    requestMap('ServerRequests', 'Requests a server sends.', serverRequests(model), names),
    notificationMap(
      'ClientNotifications',
      'Notifications a client sends.',
      clientNotifications(model),
      names,
    ),
    notificationMap(
      'ServerNotifications',
      'Notifications a server sends.',
      serverNotifications(model),
      names,
    ),
    STATIC,
    table('clientRequests', 'ClientRequests', 'RequestInfo', clientRequests(model)),
    table('serverRequests', 'ServerRequests', 'RequestInfo', serverRequests(model)),
    table('clientNotifications', 'ClientNotifications', 'MethodInfo', clientNotifications(model)),
    table('serverNotifications', 'ServerNotifications', 'MethodInfo', serverNotifications(model)),
  ];
  return [
    header(model, 'The methods of the protocol: types by method name, and the same as tables.'),
    "import type { ErrorKey } from './errors.ts';\n",
    importDeclared(names, homes, 'methods'),
    '\n',
    body.join('\n'),
  ].join('');
}

/** `undefined` for a method without params, which an absent `params` then satisfies. */
export function paramsText(method: Method, names: Set<string>): string {
  if (method.params === undefined) return 'undefined';
  const { text, names: used } = typeText(method.params, paramsOwner(method));
  for (const name of used) names.add(name);
  return method.paramsOptional ? `${text} | null | undefined` : text;
}

/** A method that declares no result may answer anything. */
export function resultText(method: Method, names: Set<string>): string {
  if (method.result === undefined) return 'unknown';
  const { text, names: used } = typeText(method.result, resultOwner(method));
  for (const name of used) names.add(name);
  return text;
}

function requestMap(name: string, doc: string, methods: Method[], names: Set<string>): string {
  const entries = methods.map((method) => {
    const errors = (method.errors ?? []).map(quote);
    return entry(method, [
      `params: ${paramsText(method, names)};`,
      `result: ${resultText(method, names)};`,
      unionText('errors:', errors.length === 0 ? ['never'] : errors, ';', 4),
      `resource: ${quote(method.resource)};`,
    ]);
  });
  return mapText(name, doc, entries);
}

function notificationMap(name: string, doc: string, methods: Method[], names: Set<string>): string {
  const entries = methods.map((method) =>
    entry(method, [
      `params: ${paramsText(method, names)};`,
      `resource: ${quote(method.resource)};`,
    ]),
  );
  return mapText(name, doc, entries);
}

function entry(method: Method, members: string[]): string {
  const lines = members.flatMap((member) => member.split('\n')).map((line) => `  ${line}`);
  return [...docComment(method), `${quote(method.method)}: {`, ...lines, '};'].join('\n');
}

function mapText(name: string, doc: string, entries: string[]): string {
  const lines = entries
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`));
  if (entries.length === 0) return `/** ${doc} */\nexport type ${name} = Record<never, never>;\n`;
  return [`/** ${doc} */`, `export interface ${name} {`, ...lines, '}', ''].join('\n');
}

function table(name: string, keys: string, info: string, methods: Method[]): string {
  const entries = methods.map((method) => {
    const head = `  ${quote(method.method)}: `;
    return `${head}${literal(infoOf(method), 2, head.length)},\n`;
  });
  const value = entries.length === 0 ? '{}' : `{\n${entries.join('')}}`;
  return `export const ${name}: { readonly [M in keyof ${keys}]: ${info} } = ${value};\n`;
}

function infoOf(method: Method): object {
  const { name, resource, stability, since, deprecated, removed, order } = method;
  const params =
    method.params === undefined ? 'none' : method.paramsOptional ? 'optional' : 'required';
  return {
    name,
    resource,
    params,
    stability,
    since,
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(removed === undefined ? {} : { removed }),
    ...(order === undefined ? {} : { order }),
    ...(method.kind === 'request' ? { errors: method.errors ?? [] } : {}),
  };
}

const STATIC = `export type ClientRequestMethod = keyof ClientRequests;
export type ServerRequestMethod = keyof ServerRequests;
export type ClientNotificationMethod = keyof ClientNotifications;
export type ServerNotificationMethod = keyof ServerNotifications;

export type ParamsOf<M extends ClientRequestMethod> = ClientRequests[M]['params'];
export type ResultOf<M extends ClientRequestMethod> = ClientRequests[M]['result'];
/** The error keys a request declares, besides those that every request can meet. */
export type ErrorsOf<M extends ClientRequestMethod> = ClientRequests[M]['errors'];
/** The requests that belong to one resource. */
export type MethodsOf<R extends ResourceName> = {
  [M in ClientRequestMethod]: ClientRequests[M]['resource'] extends R ? M : never;
}[ClientRequestMethod];

/** What is known of a method at run time. */
export interface MethodInfo {
  /** The method as one identifier, as the generated clients spell it. */
  readonly name: string;
  readonly resource: ResourceName;
  /** Whether the method takes params, and whether they may be left out. */
  readonly params: 'required' | 'optional' | 'none';
  readonly stability: 'stable' | 'experimental';
  readonly since: string;
  readonly deprecated?: string;
  readonly removed?: string;
}

export interface RequestInfo extends MethodInfo {
  /** Absent: the request waits for no other. */
  readonly order?: RequestOrder;
  readonly errors: readonly ErrorKey[];
}

/**
 * Requests of the same scope and, where \`by\` names a member of the params, of the same value of
 * it, run in the order of their arrival: reads together, a write alone.
 */
export interface RequestOrder {
  readonly mode: 'read' | 'write';
  readonly scope: string;
  readonly by?: string;
}
`;
