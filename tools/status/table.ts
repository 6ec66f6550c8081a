/** The part of the README that says what is served: made of the registry and the handler tables, so it cannot lie. */
import { clientRequests } from '@wirebox/app-server-protocol';
import { servedMethods } from '@wirebox/core/testing';
import type { Model } from '@wirebox/protocol/model';

const begin = '<!-- status: written by `npm run generate` -->';
const end = '<!-- end of status -->';

export async function statusTable(model: Model): Promise<string> {
  const served = await servedMethods();
  const resources = [...new Set(model.methods.map(({ resource }) => resource))].sort();
  const rows = resources.map((resource) => {
    const own = model.methods.filter((method) => method.resource === resource);
    const requests = own.filter(
      ({ kind, direction }) => kind === 'request' && direction === 'clientToServer',
    );
    const names = requests.map(({ method }) => method).filter((method) => served.get(method));
    const others = own.length - requests.length;
    return `| ${resource} | ${requests.length} | ${others} | ${names.length} | ${names.map((name) => `\`${name}\``).join(', ')} |`;
  });
  const total = Object.keys(clientRequests).length;
  const count = [...served.values()].filter(Boolean).length;
  return [
    begin,
    `${model.methods.length} methods and ${Object.keys(model.types).length} types of protocol ${model.protocol.version} are defined, typed and documented. The server`,
    `answers ${count} of the ${total} requests; the others get \`-32601\` with \`data.key\` \`methodNotServed\`.`,
    '',
    '| resource | requests | notifications, server requests | served | which |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    end,
  ].join('\n');
}

/** The document with its table brought up to date. */
export function withStatus(document: string, table: string): string {
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error('the document has no place for the status');
  return document.slice(0, from) + table + document.slice(to + end.length);
}
