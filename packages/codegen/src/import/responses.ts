/**
 * Which definition answers a request. Bundles do not say it, so it is told by the names: of the params, of the method,
 * and where neither fits, by a short list of what the peer calls differently.
 */
import type { BundleMethod } from '../bundle/envelopes.ts';
import { branchesOf, mapParts, refName, type Schema } from '../bundle/schema.ts';
import { pascalCase, words } from '../names.ts';

/** Responses of the Codex app-server whose names follow from nothing, by params type or method. */
const IRREGULAR: Readonly<Record<string, string>> = {
  AccountSessionsListParams: 'AccountSessionsResponse',
  ConfigBatchWriteParams: 'ConfigWriteResponse',
  ConfigValueWriteParams: 'ConfigWriteResponse',
  'config/mcpServer/reload': 'McpServerRefreshResponse',
  addConversationListener: 'AddConversationSubscriptionResponse',
  removeConversationListener: 'RemoveConversationSubscriptionResponse',
};

/** By method; a request whose answer no definition fits has no entry. */
export function findResponses(
  methods: readonly BundleMethod[],
  definitions: ReadonlyMap<string, Schema>,
): Map<string, string> {
  const found = new Map<string, string>();
  const parts = partsOf(definitions);
  const requests = methods.filter(({ envelope }) => envelope.kind === 'request');
  for (const method of requests) {
    const name = candidates(method).find(
      // What is called a result may be one of several that an answer holds.
      (candidate) =>
        definitions.has(candidate) && !(candidate.endsWith('Result') && parts.has(candidate)),
    );
    if (name !== undefined) found.set(method.method, name);
  }
  const claimed = new Set(found.values());
  const free = [...definitions.keys()].filter(
    (name) => name.endsWith('Response') && !claimed.has(name),
  );
  for (const { method } of requests) {
    if (found.has(method)) continue;
    const similar = free.filter((name) => fits(bag(method), bag(name.replace(/Response$/, ''))));
    if (similar.length === 1) found.set(method, similar[0] as string);
  }
  return found;
}

/** The definitions that others refer to. */
function partsOf(definitions: ReadonlyMap<string, Schema>): Set<string> {
  const parts = new Set<string>();
  const visit = (schema: Schema): Schema => {
    const name = refName(schema);
    if (name !== undefined) parts.add(name);
    return mapParts(schema, '', visit);
  };
  for (const schema of definitions.values()) visit(schema);
  return parts;
}

function candidates({ method, params }: BundleMethod): string[] {
  const type = params === undefined ? undefined : typeName(params);
  const stem = type?.replace(/Params$/, '');
  return [
    type === undefined ? undefined : IRREGULAR[type],
    IRREGULAR[method],
    stem === undefined ? undefined : `${stem}Response`,
    stem === undefined ? undefined : `${stem}Result`,
    `${pascalCase(method)}Response`,
  ].filter((name) => name !== undefined);
}

const typeName = (schema: Parameters<typeof refName>[0]): string | undefined =>
  refName(schema) ??
  branchesOf(schema, 'anyOf')
    .map(refName)
    .find((name) => name !== undefined);

const SAME: Readonly<Record<string, string>> = { get: 'read', fetch: 'read', remove: 'delete' };

/** The words of a name in no order: `account/logout` and `LogoutAccount` have the same ones. */
const bag = (name: string): string[] =>
  words(name)
    .map((word) => SAME[word] ?? word)
    .sort();

/** All words of the answer are words of the method, and at most one of those is left over. */
function fits(method: string[], answer: string[]): boolean {
  const rest = [...method];
  for (const word of answer) {
    const index = rest.indexOf(word);
    if (index < 0) return false;
    rest.splice(index, 1);
  }
  return rest.length <= 1;
}
