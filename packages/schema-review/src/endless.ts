/** Types that come down to nothing but themselves: no value fits them, and no reader would ever come to an end. */
import type { Model, TypeExpression } from '@wirebox/protocol/model';

/** The first such type; undefined where every type ends in something. */
export function endlessType({ types }: Pick<Model, 'types'>): string | undefined {
  return Object.keys(types).find((name) => leadsTo(name, { kind: 'ref', name }, types, new Set()));
}

/** Whether a type offers `name` itself, with nothing around it. */
function leadsTo(
  name: string,
  type: TypeExpression,
  types: Model['types'],
  seen: Set<string>,
): boolean {
  switch (type.kind) {
    case 'ref': {
      if (seen.has(type.name)) return type.name === name;
      seen.add(type.name);
      const definition = types[type.name];
      return definition !== undefined && leadsTo(name, definition.type, types, seen);
    }
    case 'nullable':
      return leadsTo(name, type.type, types, seen);
    case 'union':
      return type.members.some((member) => leadsTo(name, member, types, seen));
    default:
      return false;
  }
}
