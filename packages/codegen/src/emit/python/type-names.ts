/** Names that the model gives to types, and those that are made up for what it writes in place. */
import type { Model, TypeExpression } from '@wirebox/protocol/model';
import { pascalCase } from '../../names.ts';
import { partsOf, typesOfMethod } from '../../references.ts';
import { typeName } from './identifiers.ts';

/** Names that the model itself gives, to its types and to the variants of its unions: no derived name may be one. */
export function givenNames(model: Model): Set<string> {
  const names = new Set(Object.keys(model.types).map(typeName));
  const visit = (type: TypeExpression): void => {
    if (type.kind === 'taggedUnion' || type.kind === 'keyedUnion') {
      for (const { name } of type.variants) names.add(typeName(name));
    }
    for (const part of partsOf(type)) visit(part);
  };
  for (const { type } of Object.values(model.types)) visit(type);
  for (const type of model.methods.flatMap(typesOfMethod)) visit(type);
  return names;
}

const nouns: Partial<Record<TypeExpression['kind'], string>> = {
  object: 'Object',
  enum: 'Enum',
  taggedUnion: 'Union',
  keyedUnion: 'Union',
};

/** What a type without a name is called where its place has no name to spare. */
export const nounOf = (type: TypeExpression): string => nouns[type.kind] ?? '';

/**
 * A suffix for each member, to be put behind the name of the union's place. Objects are told apart by the first member
 * that only they require (`GrowerWithPerson`); what stands alone needs no suffix.
 */
export function memberSuffixes(members: readonly TypeExpression[]): string[] {
  const nominal = members.filter((member) => nounOf(member) !== '');
  if (nominal.length < 2) return members.map(() => '');
  return members.map((member) => {
    if (member.kind !== 'object') return nounOf(member);
    const others = nominal.filter((other) => other !== member);
    const telling = requiredNames(member).find((name) =>
      others.every((other) => !requiredNames(other).includes(name)),
    );
    return telling === undefined ? nounOf(member) : `With${pascalCase(telling)}`;
  });
}

const requiredNames = (type: TypeExpression): string[] =>
  type.kind === 'object'
    ? type.properties.filter(({ required }) => required).map(({ name }) => name)
    : [];
