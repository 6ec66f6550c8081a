/** Which members hold secrets, by their names: such a member never shows its value in a `repr`. */
import { words } from '../../names.ts';
import { allFields, type Declarations, type Field, type FlatType } from './declarations.ts';

const containing = /token|key|secret|password/i;

/**
 * Whether the member is taken for a secret: it has a telling name and can hold text. A number or a flag of such a name
 * (`totalTokens`, `refreshToken: true`) is none, and neither is what has `code` only inside of a word (`codexHome`).
 * `key` is what the object around it stands under, where it is a variant of a keyed union.
 */
export function isSecret(field: Field, declarations: Declarations, key = ''): boolean {
  return (
    (isTelling(field.wire) || isTelling(key)) && holdsText(field.type, declarations, new Set())
  );
}

const isTelling = (name: string): boolean => containing.test(name) || words(name).includes('code');

function holdsText(type: FlatType, declarations: Declarations, seen: Set<string>): boolean {
  const inner = (child: FlatType) => holdsText(child, declarations, seen);
  switch (type.kind) {
    case 'string':
    case 'json':
      return true;
    case 'array':
      return inner(type.items);
    case 'map':
      return inner(type.values);
    case 'nullable':
      return inner(type.type);
    case 'union':
      return type.members.some(inner);
    case 'ref': {
      if (seen.has(type.name)) return false;
      seen.add(type.name);
      const target = declarations.get(type.name)!;
      switch (target.kind) {
        case 'alias':
          return inner(target.type);
        case 'class':
          return allFields(target).some((field) => inner(field.type));
        case 'tagged':
        case 'keyed':
          // The unknown variant of an open union can hold anything, but its `repr` shows nothing of it.
          return target.variants.some(({ name }) => inner({ kind: 'ref', name }));
        case 'enum':
          return false;
      }
      return false;
    }
    default:
      return false;
  }
}
