/** Which named types a type mentions, directly and in the end. */
import type { Alternative, Method, Model, Property, TypeExpression } from '@wirebox/protocol/model';
import { byCodeUnit } from './json-text.ts';

/** The expressions written in place inside `type`, one level down. */
export function partsOf(type: TypeExpression): TypeExpression[] {
  const types = (properties: Property[]) => properties.map((property) => property.type);
  switch (type.kind) {
    case 'array':
      return [type.items];
    case 'map':
      return [type.values];
    case 'nullable':
      return [type.type];
    case 'object':
      return types(membersOf(type));
    case 'taggedUnion':
      return type.variants.flatMap((variant) => types(membersOf(variant)));
    case 'keyedUnion':
      return type.variants.map((variant) => variant.type);
    case 'union':
      return type.members;
    default:
      return [];
  }
}

/** What `object` can have: its own members, then those of its alternatives. A name may come twice among the latter. */
export const membersOf = (object: {
  properties: Property[];
  alternatives?: Alternative[];
}): Property[] => [
  ...object.properties,
  ...(object.alternatives ?? []).flatMap((set) => set.properties),
];

/** Names that `type` itself mentions, in the order of their first mention. */
export function referencesOf(type: TypeExpression): string[] {
  const names = new Set<string>();
  const visit = (part: TypeExpression): void => {
    if (part.kind === 'ref') names.add(part.name);
    for (const inner of partsOf(part)) visit(inner);
  };
  visit(type);
  return [...names];
}

/** Names that can be reached from `roots`, sorted. Recursive types are fine. */
export function reachableTypes(types: Model['types'], roots: Iterable<TypeExpression>): string[] {
  const found = new Set<string>();
  const queue = [...roots].flatMap(referencesOf);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const definition = types[name];
    if (definition === undefined) throw new Error(`The model has no type named ${name}`);
    queue.push(...referencesOf(definition.type));
  }
  return [...found].sort(byCodeUnit);
}

/** What a method says about types: its params and its result. */
export const typesOfMethod = (method: Method): TypeExpression[] =>
  [method.params, method.result].filter((type) => type !== undefined);
