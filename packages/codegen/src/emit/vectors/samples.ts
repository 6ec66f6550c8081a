/** Values that a type accepts: the smallest one and the one with everything in it. */
import type { Model, Property, TypeExpression } from '@wirebox/protocol/model';
import { integerRange } from '../json-schema/to-json-schema.ts';
import { named } from './accepts.ts';

export interface Sampler {
  /** Required members only, empty lists, null where it is allowed. `hint` is the name of the member it is for. */
  minimal(type: TypeExpression, hint: string): unknown;
  /** Every member, one element in every list, nothing null. */
  full(type: TypeExpression, hint: string): unknown;
}

/** Texts for strings with a pattern; the first that fits is taken. */
const TEXTS = [
  'text',
  'a',
  'A',
  '1',
  '/absolute/path',
  'name-1',
  'name/path',
  '2026-01-31',
  '2026-01-31T12:00:00Z',
  '12:00',
  'https://example.com/',
  'ada@example.com',
  '123e4567-e89b-42d3-a456-426614174000',
  '1.2.3',
  '0123456789abcdef',
  '#a0b1c2',
];

export function createSampler(types: Model['types']): Sampler {
  const open = new Set<string>();

  const minimal = (type: TypeExpression, hint: string): unknown => {
    switch (type.kind) {
      case 'array':
        return [];
      case 'map':
        return {};
      case 'nullable':
        return null;
      case 'object':
        return members(required(type.properties), minimal);
      case 'taggedUnion':
        return firstFinite(type.variants, hint, ({ tag, properties }) => ({
          [type.tag]: tag,
          ...members(required(properties), minimal),
        }));
      case 'union':
        return firstFinite(type.members, hint, (member) => minimal(member, hint));
      case 'ref':
        return within(type.name, hint, (inner) => minimal(inner, hint));
      default:
        return scalar(type, hint);
    }
  };

  const full = (type: TypeExpression, hint: string): unknown => {
    switch (type.kind) {
      case 'array':
        return [full(type.items, hint)];
      case 'map':
        return { [`some ${hint}`]: full(type.values, hint) };
      case 'nullable':
        return full(type.type, hint);
      case 'object':
        return members(type.properties, full);
      case 'taggedUnion':
        return firstFinite(type.variants, hint, ({ tag, properties }) => ({
          [type.tag]: tag,
          ...members(properties, full),
        }));
      case 'union':
        return firstFinite(type.members, hint, (member) => full(member, hint));
      case 'ref':
        // A type inside itself is as small as it can be, or it would never end.
        return open.has(type.name)
          ? minimal(named(types, type.name), hint)
          : within(type.name, hint, (inner) => full(inner, hint));
      default:
        return scalar(type, hint);
    }
  };

  /** Invariant: a name is open while its value is being made, so a type that needs itself is found out. */
  function within<T>(name: string, hint: string, make: (type: TypeExpression) => T): T {
    if (open.has(name)) throw new Endless(hint);
    open.add(name);
    try {
      return make(named(types, name));
    } finally {
      open.delete(name);
    }
  }
  return { minimal, full };
}

export const required = (properties: Property[]): Property[] =>
  properties.filter((property) => property.required);

function members(
  properties: Property[],
  sample: (type: TypeExpression, hint: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(properties.map(({ name, type }) => [name, sample(type, name)]));
}

/** A type that has no value because it needs another of itself. */
class Endless extends Error {
  constructor(hint: string) {
    super(`No finite value can be made for ${hint}`);
  }
}

/** What the first of `choices` makes that does not need itself. */
function firstFinite<T>(choices: T[], hint: string, make: (choice: T) => unknown): unknown {
  for (const choice of choices) {
    try {
      return make(choice);
    } catch (error) {
      if (!(error instanceof Endless)) throw error;
    }
  }
  throw new Endless(hint);
}

function scalar(type: TypeExpression, hint: string): unknown {
  switch (type.kind) {
    case 'string':
      return sampleText(type, hint);
    case 'integer': {
      const { minimum = -Infinity, maximum = Infinity } = integerRange(type);
      return Math.min(Math.max(7, minimum), maximum);
    }
    case 'number': {
      const { minimum = -Infinity, maximum = Infinity } = type;
      return Math.min(Math.max(0.5, minimum), maximum);
    }
    case 'boolean':
      return true;
    case 'null':
      return null;
    case 'json':
      return { any: ['JSON', 1, null] };
    case 'literal':
      return type.value;
    case 'enum':
      return type.values[0]?.value ?? 'text';
    default:
      throw new Error(`${type.kind} is not a scalar`);
  }
}

function sampleText(type: Extract<TypeExpression, { kind: 'string' }>, hint: string): string {
  const { minLength = 0, maxLength = Infinity, pattern } = type;
  const fits = (text: string) =>
    text.length >= minLength &&
    text.length <= maxLength &&
    (pattern === undefined || new RegExp(pattern, 'u').test(text));
  const padded = `some ${hint}`.slice(0, maxLength).padEnd(minLength, '.');
  const text = [padded, ...TEXTS].find(fits);
  if (text === undefined) {
    throw new Error(`No sample text fits the pattern ${pattern} of ${hint}; add one to TEXTS`);
  }
  return text;
}
