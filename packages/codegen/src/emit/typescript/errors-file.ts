import type { ErrorDefinition, Model } from '@wirebox/protocol/model';
import { type DeclaredTypes, textOf } from './declared-types.ts';
import { docComment } from './doc-comment.ts';
import { header } from './header.ts';
import { literal, propertyKey, quote, unionText } from './literal.ts';
import { ERRORS_MODULE, importDeclared } from './modules.ts';
import { errorOwner } from './roots.ts';
import { typeText } from './type-text.ts';

/** `errors.ts`: the closed table of errors, and the types that nothing but their data has. */
export function errorsFile(model: Model, { byModule, homes }: DeclaredTypes): string {
  const own = byModule.get(ERRORS_MODULE) ?? [];
  const names = new Set<string>();
  const entries = Object.entries(model.errors);
  const keys = entries.map(([key]) => quote(key));
  const common = entries.filter(([, { common }]) => common).map(([key]) => quote(key));
  const body = [
    union('ErrorKey', 'Every error of the protocol.', keys),
    union('CommonErrorKey', 'Errors that every request can meet, whatever it declares.', common),
    dataMap(entries, names),
    ...own.map(textOf),
    INFO,
    table(entries),
    MESSAGE,
  ];
  const mentioned = [...names, ...own.flatMap((declaration) => [...declaration.names])];
  const imports = importDeclared(mentioned, homes, ERRORS_MODULE);
  return [
    header(model, 'The errors of the protocol. A wire error carries its key in `data.key`.'),
    imports === '' ? '' : `${imports}\n`,
    body.join('\n'),
  ].join('');
}

function union(name: string, doc: string, keys: string[]): string {
  const members = keys.length === 0 ? ['never'] : keys;
  return `/** ${doc} */\n${unionText(`export type ${name} =`, members, ';')}\n`;
}

function dataMap(entries: [string, ErrorDefinition][], names: Set<string>): string {
  const lines = entries.flatMap(([key, error]) => {
    const doc = docComment({ description: error.description });
    if (error.data.length === 0) return [...doc, `${propertyKey(key)}: undefined;`];
    const type = { kind: 'object' as const, properties: error.data };
    const { text, names: used } = typeText(type, errorOwner(key));
    for (const name of used) names.add(name);
    return [...doc, ...`${propertyKey(key)}: ${text};`.split('\n')];
  });
  return [
    '/** What an error carries in `data` besides its key; `undefined` where it is the key alone. */',
    'export interface ErrorData {',
    ...lines.map((line) => `  ${line}`),
    '}',
    '',
  ].join('\n');
}

function table(entries: [string, ErrorDefinition][]): string {
  const rows = entries.map(([key, { code, message, retry, common }]) => {
    const head = `  ${propertyKey(key)}: `;
    return `${head}${literal({ code, message, retry, common }, 2, head.length)},\n`;
  });
  return `export const errors: { readonly [K in ErrorKey]: ErrorInfo } = {\n${rows.join('')}};\n`;
}

const INFO = `export interface ErrorInfo {
  readonly code: number;
  /** The text as sent; \`{name}\` stands for a member of the data. */
  readonly message: string;
  /** Whether the same request can succeed later without any change. */
  readonly retry: boolean;
  /** Whether every request can meet it. */
  readonly common: boolean;
}
`;

const MESSAGE = `/** The text of an error with the members of its data filled in. */
export function errorMessage<K extends ErrorKey>(key: K, data: ErrorData[K]): string {
  const members: object = data ?? {};
  return errors[key].message.replace(/\\{(\\w+)\\}/g, (hole, name: string) => {
    if (!Object.hasOwn(members, name)) return hole;
    const value = (members as { readonly [member: string]: unknown })[name];
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
}
`;
