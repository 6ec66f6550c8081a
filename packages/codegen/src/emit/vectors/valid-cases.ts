/**
 * Values that a type must take, each with the place where it differs from an ordinary value. A mention of another named
 * type is one ordinary value: that type has a file of its own.
 */
import type { Property, TypeExpression } from '@wirebox/protocol/model';
import { membersOf } from '../../references.ts';
import { integerRange } from '../json-schema/to-json-schema.ts';
import {
  type Case,
  FUTURE_KEY,
  FUTURE_MEMBER,
  FUTURE_TAG,
  FUTURE_TEXT,
  intoArray,
  intoKey,
  intoMap,
  intoMember,
  intoProperty,
  intoVariant,
  lengthOf,
  nounOf,
  type Shape,
  telling,
} from './case.ts';
import type { Sampler } from './samples.ts';

export function validCases(type: TypeExpression, hint: string, sampler: Sampler): Case[] {
  const here = (what: string, value: unknown): Case => ({ where: '', what, value });
  switch (type.kind) {
    case 'string':
      return lengths(type).map((text) => here(lengthOf(text), text));
    case 'integer': {
      const { minimum, maximum } = safeRange(type);
      return [here(`the smallest, ${minimum}`, minimum), here(`the largest, ${maximum}`, maximum)];
    }
    case 'number':
      return [type.minimum ?? -3, type.maximum ?? 1e21].map((value) => here(`${value}`, value));
    case 'boolean':
      return [here('false', false)];
    case 'json':
      return [null, false, 0, 'text', []].map((value) => here(JSON.stringify(value), value));
    case 'array': {
      const item = sampler.full(type.items, hint);
      return [
        here('empty', []),
        here('two elements', [item, item]),
        ...validCases(type.items, hint, sampler).map(intoArray),
      ];
    }
    case 'map':
      return [here('empty', {}), ...validCases(type.values, hint, sampler).map(intoMap(hint))];
    case 'nullable':
      return [here('null', null), ...validCases(type.type, hint, sampler)];
    case 'object':
      return objectCases(type, {}, hint, sampler);
    case 'enum':
      return [
        ...type.values.map(({ value }) => here(JSON.stringify(value), value)),
        ...(type.open ? [here('a value from a later version', FUTURE_TEXT)] : []),
      ];
    case 'taggedUnion':
      return [
        ...type.variants.flatMap((variant) =>
          objectCases(variant, { [type.tag]: variant.tag }, hint, sampler).map(
            intoVariant(variant.tag),
          ),
        ),
        ...(type.open
          ? [
              here('a variant from a later version', { [type.tag]: FUTURE_TAG, ...FUTURE_MEMBER }),
              here('a variant from a later version with its tag only', { [type.tag]: FUTURE_TAG }),
            ]
          : []),
      ];
    case 'keyedUnion':
      return keyedCases(type, sampler);
    case 'union':
      return [
        ...type.members.flatMap((member) => [
          here(`the ${nounOf(member)}`, sampler.full(member, hint)),
          here(`the smallest ${nounOf(member)}`, sampler.minimal(member, hint)),
          ...validCases(member, hint, sampler).map(intoMember(member)),
        ]),
        ...inSeveralMembers(type, hint, sampler),
      ];
    default:
      return [];
  }
}

function objectCases(
  shape: Shape,
  tag: Record<string, string>,
  hint: string,
  sampler: Sampler,
): Case[] {
  const minimal = { ...tag, ...sampler.minimalMembers(shape, hint) };
  const full = { ...tag, ...sampler.fullMembers(shape, hint) };
  const here = (what: string, value: unknown): Case => ({ where: '', what, value });
  return [
    here('only what is required', minimal),
    ...(membersOf(shape).length === 0 ? [] : [here('every member', full)]),
    ...(shape.closed === true
      ? []
      : [here('a member from a later version', { ...minimal, ...FUTURE_MEMBER })]),
    ...alternativeCases(shape, tag, hint, sampler),
    ...memberCases(shape.properties, minimal, sampler),
  ];
}

/** Beside the member in question there is only what is required: the case shows one thing, and files stay small. */
const memberCases = (
  properties: Property[],
  minimal: Record<string, unknown>,
  sampler: Sampler,
): Case[] =>
  properties.flatMap((property) =>
    validCases(property.type, property.name, sampler).map(intoProperty(property, minimal)),
  );

/** Each set alone, and each with a member of another set that is of no use there. */
function alternativeCases(
  { properties, alternatives = [] }: Shape,
  tag: Record<string, string>,
  hint: string,
  sampler: Sampler,
): Case[] {
  return alternatives.flatMap((set, index) => {
    const shape = { properties, alternatives: [set] };
    const minimal = { ...tag, ...sampler.minimalMembers(shape, hint) };
    const where = `(set ${index + 1})`;
    const names = new Set(membersOf(shape).map(({ name }) => name));
    const foreign = membersOf({ properties: [], alternatives }).find(
      ({ name }) => !names.has(name),
    );
    return [
      telling(where, 'only what is required', minimal),
      { where, what: 'every member', value: { ...tag, ...sampler.fullMembers(shape, hint) } },
      ...(foreign === undefined
        ? []
        : [telling(where, `null as ${foreign.name}`, { ...minimal, [foreign.name]: null })]),
      ...memberCases(set.properties, minimal, sampler),
    ];
  });
}

function keyedCases(
  { open, values, variants }: Extract<TypeExpression, { kind: 'keyedUnion' }>,
  sampler: Sampler,
): Case[] {
  return [
    ...values.map(({ value }) => telling('', JSON.stringify(value), value)),
    ...(open
      ? [
          telling('', 'a value from a later version', FUTURE_TEXT),
          telling('', 'a key from a later version', FUTURE_KEY),
          telling('', 'a key from a later version that holds null', { [FUTURE_TAG]: null }),
        ]
      : []),
    ...variants.flatMap(({ key, type }) =>
      [
        telling('', 'the smallest value', sampler.minimal(type, key)),
        { where: '', what: 'the fullest value', value: sampler.full(type, key) },
        ...validCases(type, key, sampler),
      ].map(intoKey(key)),
    ),
  ];
}

/** Where several members are objects: all their members in one value, which belongs to the first of them. */
function inSeveralMembers(
  { members }: Extract<TypeExpression, { kind: 'union' }>,
  hint: string,
  sampler: Sampler,
): Case[] {
  const samples = members.map((member) => sampler.full(member, hint));
  const objects = samples.filter(
    (sample) => typeof sample === 'object' && sample !== null && !Array.isArray(sample),
  );
  return objects.length < 2
    ? []
    : [{ where: '', what: 'several at once', value: Object.assign({}, ...objects.toReversed()) }];
}

/** Every language reads these numbers exactly, those with only 64-bit floats too. */
function safeRange(type: Extract<TypeExpression, { kind: 'integer' }>) {
  const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } =
    integerRange(type);
  return { minimum, maximum };
}

/** Texts at the bounds. With a pattern nothing can be said about other texts. */
function lengths({
  minLength,
  maxLength,
  pattern,
}: Extract<TypeExpression, { kind: 'string' }>): string[] {
  if (pattern !== undefined) return [];
  const bounds = [minLength ?? 0, ...(maxLength === undefined ? [] : [maxLength])];
  return bounds.map((length) => 'x'.repeat(length));
}
