/** Values that a type must refuse, each with the place where it is wrong. */
import type { Property, TypeExpression } from '@wirebox/protocol/model';
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
  intoProperty,
  intoVariant,
  lengthOf,
  type Shape,
  telling,
} from './case.ts';
import type { Sampler } from './samples.ts';

/**
 * Cases that are wrong for `type`, at every place the most telling first. In an untagged union one of them may fit
 * another member, so they still have to be judged.
 */
export function invalidCases(type: TypeExpression, hint: string, sampler: Sampler): Case[] {
  const here = (what: string, value: unknown): Case => ({ where: '', what, value });
  const wrong = [
    here('null', null),
    ...wrongKinds(type).map((value) => here(kindOf(value), value)),
  ];
  switch (type.kind) {
    case 'string':
      return [...badLengths(type).map((text) => here(lengthOf(text), text)), ...wrong];
    case 'integer': {
      const { minimum, maximum } = integerRange(type);
      return [
        ...(minimum === undefined ? [] : [here(`${minimum - 1}, too small`, minimum - 1)]),
        ...(maximum === undefined ? [] : [here(`${maximum + 1}, too large`, maximum + 1)]),
        ...wrong,
      ];
    }
    case 'number':
      return [
        ...(type.minimum === undefined ? [] : [here('too small', type.minimum - 1)]),
        ...(type.maximum === undefined ? [] : [here('too large', type.maximum + 1)]),
        ...wrong,
      ];
    case 'literal':
    case 'enum':
      return [here('a value that is not listed', FUTURE_TEXT), ...wrong];
    case 'array':
      return [...wrong, ...invalidCases(type.items, hint, sampler).map(intoArray)];
    case 'map':
      return [...wrong, ...invalidCases(type.values, hint, sampler).map(intoMap(hint))];
    case 'nullable':
    case 'union': {
      const inner = type.kind === 'union' ? type.members : [type.type];
      return [
        ...(inner.length > 1 ? [here('an empty object', {})] : []),
        ...inner.flatMap((member) => invalidCases(member, hint, sampler)),
      ];
    }
    case 'object':
      return [...wrong, ...brokenObjects(type, {}, hint, sampler)];
    case 'keyedUnion':
      return [...brokenKeyed(type, sampler), ...wrong];
    case 'taggedUnion':
      return [
        here('a variant that is not listed', { [type.tag]: FUTURE_TAG }),
        ...wrong,
        { where: `.${type.tag}`, what: 'missing', value: {} },
        ...[null, 7].map((value) => ({
          where: `.${type.tag}`,
          what: kindOf(value),
          value: { [type.tag]: value },
        })),
        ...type.variants.flatMap((variant) =>
          brokenObjects(variant, { [type.tag]: variant.tag }, hint, sampler).map(
            intoVariant(variant.tag),
          ),
        ),
      ];
    default:
      return wrong;
  }
}

function brokenObjects(
  shape: Shape,
  tag: Record<string, string>,
  hint: string,
  sampler: Sampler,
): Case[] {
  const { properties, alternatives } = shape;
  const own = { ...tag, ...sampler.minimalMembers({ properties }, hint) };
  const minimal = { ...tag, ...sampler.minimalMembers(shape, hint) };
  return [
    ...(shape.closed === true
      ? [telling('', 'a member that is not listed', { ...minimal, ...FUTURE_MEMBER })]
      : []),
    ...(alternatives === undefined ? [] : [telling('', 'no alternative', own)]),
    ...properties.flatMap((property) => brokenMember(property, minimal, sampler)),
    // Only one set is there, or another one might be right.
    ...(alternatives ?? []).flatMap((set) => {
      const alone = { ...own, ...sampler.minimalMembers(set, hint) };
      return set.properties.flatMap((property) => brokenMember(property, alone, sampler));
    }),
  ];
}

function brokenMember(
  property: Property,
  whole: Record<string, unknown>,
  sampler: Sampler,
): Case[] {
  const { [property.name]: _, ...rest } = whole;
  const missing = { where: `.${property.name}`, what: 'missing', value: rest };
  return [
    ...(property.required ? [missing] : []),
    ...invalidCases(property.type, property.name, sampler).map(intoProperty(property, whole)),
  ];
}

function brokenKeyed(
  { values, variants }: Extract<TypeExpression, { kind: 'keyedUnion' }>,
  sampler: Sampler,
): Case[] {
  const [first, second] = variants.map(({ key, type }) => ({ [key]: sampler.full(type, key) }));
  const both = second ?? FUTURE_KEY;
  const [value] = values;
  return [
    telling('', 'a value that is not listed', FUTURE_TEXT),
    telling('', 'a key that is not listed', FUTURE_KEY),
    telling('', 'no key', {}),
    telling('', 'two keys', { ...first, ...both }),
    telling('', 'two keys that are not listed', { ...FUTURE_KEY, ...FUTURE_MEMBER }),
    telling('', 'a key and a member from a later version', { ...first, ...FUTURE_MEMBER }),
    ...variants.map(({ key }) => telling(`(${key})`, 'without what it holds', key)),
    ...(value === undefined ? [] : [telling('', 'a value as a key', { [value.value]: {} })]),
    ...variants.flatMap(({ key, type }) => invalidCases(type, key, sampler).map(intoKey(key))),
  ];
}

/** Values of another JSON type, those first that a lenient reader would take: digits in quotes, a true for a 1. */
function wrongKinds(type: TypeExpression): unknown[] {
  switch (type.kind) {
    case 'integer':
      return ['7', 1.5, true];
    case 'number':
      return ['0.5', true];
    case 'boolean':
      return ['true', 0];
    case 'null':
      return [false, ''];
    case 'array':
      return [{}, 'text'];
    case 'map':
    case 'object':
    case 'taggedUnion':
      return [[], 'text'];
    default:
      return [7, true, []];
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  return JSON.stringify(value);
}

function badLengths({
  minLength = 0,
  maxLength,
  pattern,
}: Extract<TypeExpression, { kind: 'string' }>): string[] {
  if (pattern !== undefined) return [];
  const beyond = [
    ...(minLength > 0 ? [minLength - 1] : []),
    ...(maxLength === undefined ? [] : [maxLength + 1]),
  ];
  return beyond.map((length) => 'x'.repeat(length));
}
