/**
 * Values that a type must take, each with the place where it differs from an ordinary value. A mention of another named
 * type is one ordinary value: that type has a file of its own.
 */
import type { Property, TypeExpression } from '@wirebox/protocol/model';
import { integerRange } from '../json-schema/to-json-schema.ts';
import {
  type Case,
  FUTURE_MEMBER,
  FUTURE_TAG,
  FUTURE_TEXT,
  intoArray,
  intoMap,
  intoMember,
  intoProperty,
  intoVariant,
  lengthOf,
  nounOf,
  whole,
} from './case.ts';
import { required, type Sampler } from './samples.ts';

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
      return objectCases(type.properties, {}, sampler);
    case 'enum':
      return [
        ...type.values.map(({ value }) => here(JSON.stringify(value), value)),
        ...(type.open ? [here('a value from a later version', FUTURE_TEXT)] : []),
      ];
    case 'taggedUnion':
      return [
        ...type.variants.flatMap(({ tag, properties }) =>
          objectCases(properties, { [type.tag]: tag }, sampler).map(intoVariant(tag)),
        ),
        ...(type.open
          ? [
              here('a variant from a later version', { [type.tag]: FUTURE_TAG, ...FUTURE_MEMBER }),
              here('a variant from a later version with its tag only', { [type.tag]: FUTURE_TAG }),
            ]
          : []),
      ];
    case 'union':
      return type.members.flatMap((member) => [
        here(`the ${nounOf(member)}`, sampler.full(member, hint)),
        ...validCases(member, hint, sampler).map(intoMember(member)),
      ]);
    default:
      return [];
  }
}

function objectCases(
  properties: Property[],
  tag: Record<string, string>,
  sampler: Sampler,
): Case[] {
  const minimal = { ...tag, ...whole(required(properties), sampler.minimal) };
  const full = { ...tag, ...whole(properties, sampler.full) };
  const here = (what: string, value: unknown): Case => ({ where: '', what, value });
  return [
    here('only what is required', minimal),
    ...(properties.length === 0 ? [] : [here('every member', full)]),
    here('a member from a later version', { ...minimal, ...FUTURE_MEMBER }),
    ...properties.flatMap((property) =>
      validCases(property.type, property.name, sampler).map(intoProperty(property, full)),
    ),
  ];
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
