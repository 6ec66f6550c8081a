/** Which enums and unions cope with what a later version adds: those that a server sends. */
import type { Method, TypeExpression } from '@wirebox/protocol/model';
import { partsOf, referencesOf } from '../references.ts';
import type { ReadType } from './read-types.ts';

type Types = ReadonlyMap<string, ReadType>;

/** Opens enums and unions in place, except those that only clients send. */
export function openReceived(types: Map<string, ReadType>, methods: readonly Method[]): void {
  const roots = { client: [] as TypeExpression[], server: [] as TypeExpression[] };
  for (const { direction, params, result } of methods) {
    const [asking, answering] =
      direction === 'clientToServer'
        ? (['client', 'server'] as const)
        : (['server', 'client'] as const);
    if (params !== undefined) roots[asking].push(params);
    if (result !== undefined) roots[answering].push(result);
  }
  const sent = { client: reached(types, roots.client), server: reached(types, roots.server) };
  const telling = tellingApart(types);
  for (const [name, { type }] of types) {
    const clientOnly = !sent.server.has(name) && (sent.client.has(name) || /Params$/.test(name));
    if (!clientOnly && !telling.has(name)) open(type);
  }
}

function open(type: TypeExpression): void {
  switch (type.kind) {
    case 'enum':
      type.open = true;
      if (type.values.some(({ value }) => value === 'unknown')) type.fallback = 'unknown';
      break;
    case 'taggedUnion':
    case 'keyedUnion':
      type.open = true;
      break;
    default:
      break;
  }
}

export function reached(types: Types, roots: readonly TypeExpression[]): Set<string> {
  const found = new Set<string>();
  const queue = roots.flatMap(referencesOf);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const definition = types.get(name);
    if (definition !== undefined) queue.push(...referencesOf(definition.type));
  }
  return found;
}

/** Enums by which the members of a union without a tag are told apart. Invariant: they stay closed. */
function tellingApart(types: Types): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const lookInto = (member: TypeExpression): void => {
    if (member.kind === 'ref') {
      const definition = types.get(member.name);
      if (definition === undefined || seen.has(member.name)) return;
      seen.add(member.name);
      lookInto(definition.type);
    } else if (member.kind === 'union') member.members.forEach(lookInto);
    else if (member.kind === 'object') {
      for (const { required, type } of member.properties) {
        if (required && type.kind === 'ref') found.add(type.name);
      }
    }
  };
  const visit = (type: TypeExpression): void => {
    if (type.kind === 'union') type.members.forEach(lookInto);
    partsOf(type).forEach(visit);
  };
  for (const { type } of types.values()) visit(type);
  return new Set([...found].filter((name) => types.get(name)?.type.kind === 'enum'));
}
