import type { Alternative, Property, TypeExpression } from '@wirebox/protocol/model';
import { integerRange } from '../json-schema/to-json-schema.ts';
import { all, always, any, atom, type Condition } from './condition.ts';
import { memberAccess, quote } from './literal.ts';
import { isAnything, ownerOf, simplified } from './type-text.ts';

/** Gives names to what a condition needs beside it in the emitted module. */
export interface Support {
  /** The function that checks a type which takes more than an expression: an array, an object, a union with a tag. */
  checker(type: TypeExpression, owner: string): string;
  /** The constant that holds a regular expression. */
  pattern(source: string): string;
}

/** The function of the emitted module that counts code points, which is what lengths are given in. */
export const CODE_POINTS = 'codePoints';

/** The function of the emitted module that gives the name of the one member of an object. */
export const ONLY_KEY = 'onlyKey';

/** That `subject`, a present value, is of this type. */
export function typeCondition(
  given: TypeExpression,
  subject: string,
  owner: string,
  support: Support,
): Condition {
  const condition = (inner: TypeExpression) => typeCondition(inner, subject, owner, support);
  const type = simplified(given);
  switch (type.kind) {
    case 'string':
      return stringCondition(type, subject, support);
    case 'boolean':
      return typeOf(subject, 'boolean');
    case 'null':
      return equals(subject, 'null');
    case 'json':
      return atom(`${subject} !== undefined`, `${subject} === undefined`);
    case 'literal':
      return equals(subject, quote(type.value));
    case 'number':
      return all(
        typeOf(subject, 'number'),
        // JSON has neither of them, yet `1e999` is read as Infinity.
        atom(`Number.isFinite(${subject})`),
        ...range(subject, type),
      );
    case 'integer':
      return all(
        typeOf(subject, 'number'),
        atom(`Number.isInteger(${subject})`),
        ...range(subject, integerRange(type)),
      );
    case 'nullable':
      return any(equals(subject, 'null'), condition(type.type));
    case 'union':
      return any(...type.members.map(condition));
    case 'ref':
      return atom(`is${type.name}(${subject})`);
    case 'enum':
      if (type.open) return typeOf(subject, 'string');
      if (type.values.length > 3) return atom(`${support.checker(type, owner)}(${subject})`);
      return any(...type.values.map(({ value }) => equals(subject, quote(value))));
    case 'array':
    case 'keyedUnion':
    case 'map':
    case 'object':
    case 'taggedUnion':
      return atom(`${support.checker(type, owner)}(${subject})`);
  }
}

/** That the member may stand as it is in an object: absent, which `undefined` means too, or of its type. */
export function memberCondition(
  property: Property,
  subject: string,
  owner: string,
  support: Support,
): Condition {
  if (isAnything(property.type) && !property.required) return always;
  const present = typeCondition(property.type, subject, owner, support);
  return property.required ? present : any(equals(subject, 'undefined'), present);
}

/** That the members of at least one set may stand as they are in the object `value`. */
export const setsCondition = (sets: Alternative[], owner: string, support: Support): Condition =>
  any(
    ...sets.map(({ properties }) =>
      all(
        ...properties.map((property) =>
          memberCondition(
            property,
            memberAccess('value', property.name),
            ownerOf(owner, property),
            support,
          ),
        ),
      ),
    ),
  );

function stringCondition(
  type: Extract<TypeExpression, { kind: 'string' }>,
  subject: string,
  support: Support,
): Condition {
  const { minLength = 0, maxLength, pattern } = type;
  const length = `${CODE_POINTS}(${subject})`;
  return all(
    typeOf(subject, 'string'),
    ...(minLength === 1 ? [atom(`${subject} !== ''`, `${subject} === ''`)] : []),
    ...(minLength > 1 ? range(length, { minimum: minLength }) : []),
    ...(maxLength === undefined ? [] : range(length, { maximum: maxLength })),
    ...(pattern === undefined ? [] : [atom(`${support.pattern(pattern)}.test(${subject})`)]),
  );
}

const equals = (subject: string, value: string): Condition =>
  atom(`${subject} === ${value}`, `${subject} !== ${value}`);

const typeOf = (subject: string, name: string): Condition =>
  atom(`typeof ${subject} === '${name}'`, `typeof ${subject} !== '${name}'`);

const range = (subject: string, { minimum, maximum }: { minimum?: number; maximum?: number }) => [
  ...(minimum === undefined ? [] : [atom(`${subject} >= ${minimum}`, `${subject} < ${minimum}`)]),
  ...(maximum === undefined ? [] : [atom(`${subject} <= ${maximum}`, `${subject} > ${maximum}`)]),
];
