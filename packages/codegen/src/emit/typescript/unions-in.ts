import type { TypeExpression } from '@wirebox/protocol/model';
import { membersOf } from '../../references.ts';
import { type ObjectMembers, ownerOf } from './type-text.ts';

export type TaggedUnion = Extract<TypeExpression, { kind: 'taggedUnion' }>;
export type KeyedUnion = Extract<TypeExpression, { kind: 'keyedUnion' }>;

/** A union whose variants have names, with the name that its unknown variant is called after. */
export interface FoundUnion {
  owner: string;
  union: TaggedUnion | KeyedUnion;
}

/** Every union with named variants that is written inside `type`, itself included. */
export function unionsIn(type: TypeExpression, owner: string): FoundUnion[] {
  const inMembers = (object: ObjectMembers, around: string) =>
    membersOf(object).flatMap((property) => unionsIn(property.type, ownerOf(around, property)));
  switch (type.kind) {
    case 'array':
      return unionsIn(type.items, owner);
    case 'map':
      return unionsIn(type.values, owner);
    case 'nullable':
      return unionsIn(type.type, owner);
    case 'object':
      return inMembers(type, owner);
    case 'union':
      return type.members.flatMap((member) => unionsIn(member, owner));
    case 'taggedUnion':
      return [
        { owner, union: type },
        ...type.variants.flatMap((variant) => inMembers(variant, variant.name)),
      ];
    case 'keyedUnion':
      return [
        { owner, union: type },
        ...type.variants.flatMap((variant) => unionsIn(variant.type, variant.name)),
      ];
    default:
      return [];
  }
}
