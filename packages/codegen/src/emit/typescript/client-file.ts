import type { Method, Model } from '@wirebox/protocol/model';
import { docComment } from './doc-comment.ts';
import { header } from './header.ts';
import { paramsText, resultText } from './methods-file.ts';
import { type Homes, importDeclared } from './modules.ts';
import { clientRequests } from './roots.ts';

/** `client.ts`: one typed function a request, over a single untyped `call`. */
export function clientFile(model: Model, homes: Homes): string {
  const names = new Set<string>();
  const methods = clientRequests(model).flatMap((method, index) => [
    ...(index === 0 ? [] : ['']),
    ...methodLines(method, names),
  ]);
  return [
    header(model, 'The client: a typed function for every request that a client can send.'),
    "import { type ClientRequestMethod, clientRequests } from './methods.ts';\n",
    importDeclared(names, homes, 'client'),
    OPTIONS,
    'export interface AppServerClient {\n',
    ...methods.map((line) => (line === '' ? '\n' : `  ${line}\n`)),
    '}\n',
    CREATE,
  ].join('');
}

function methodLines(method: Method, names: Set<string>): string[] {
  const errors = (method.errors ?? []).map((key) => `\`${key}\``).join(', ');
  const notes = [
    `Sends \`${method.method}\`.${errors === '' ? '' : ` Declared errors: ${errors}.`}`,
  ];
  const params = paramsText(method, names);
  const parameters =
    method.params === undefined
      ? []
      : [
          method.paramsOptional
            ? `params?: ${params.replace(/ \| undefined$/, '')}`
            : `params: ${params}`,
        ];
  const all = [...parameters, 'options?: CallOptions'];
  const result = `Promise<${resultText(method, names)}>;`;
  const flat = `${method.name}(${all.join(', ')}): ${result}`;
  const fits = flat.length <= 98 && !all.some((parameter) => parameter.includes('\n'));
  const broken = all.map((parameter) => `${parameter},`.replace(/^/gm, '  ')).join('\n');
  const text = fits ? flat : `${method.name}(\n${broken}\n): ${result}`;
  return [...docComment({ ...method, notes }), ...text.split('\n')];
}

const OPTIONS = `
export interface CallOptions {
  /** Gives up waiting for the answer when it fires. */
  signal?: AbortSignal | undefined;
  /** Gives up waiting for the answer after this time. */
  timeoutMs?: number | undefined;
}

/** Sends one request and settles with its result, unchecked. */
export type Call = (
  method: ClientRequestMethod,
  params: unknown,
  options?: CallOptions,
) => Promise<unknown>;

`;

const CREATE = `
/** The functions do nothing but \`call\`; all behaviour is in there. */
export function createAppServerClient(call: Call): AppServerClient {
  const client: { [name: string]: unknown } = {};
  for (const method of Object.keys(clientRequests) as ClientRequestMethod[]) {
    const { name, params } = clientRequests[method];
    client[name] =
      params === 'none'
        ? (options?: CallOptions) => call(method, undefined, options)
        : (given: unknown, options?: CallOptions) => call(method, given, options);
  }
  return client as unknown as AppServerClient;
}
`;
