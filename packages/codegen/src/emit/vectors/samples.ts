/** Values that a type accepts: the smallest one and the one with everything in it. */
import type { Model, Property, TypeExpression } from '@wirebox/protocol/model';
import { integerRange } from '../json-schema/to-json-schema.ts';
import { named } from './accepts.ts';
import type { Shape } from './case.ts';

export interface Sampler {
  /** Required members only, empty lists, null where it is allowed. `hint` is the name of the member it is for. */
  minimal(type: TypeExpression, hint: string): unknown;
  /** Every member, one element in every list, nothing null. */
  full(type: TypeExpression, hint: string): unknown;
  /** The members of an object; of its alternatives the first. */
  minimalMembers(shape: Shape, hint: string): Members;
  /** The members of an object, those of all its alternatives too. */
  fullMembers(shape: Shape, hint: string): Members;
}

type Members = Record<string, unknown>;
type Sample = (type: TypeExpression, hint: string) => unknown;

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
        return minimalMembers(type, hint);
      case 'taggedUnion':
        return firstFinite(type.variants, hint, (variant) => ({
          [type.tag]: variant.tag,
          ...minimalMembers(variant, hint),
        }));
      case 'keyedUnion':
        return firstFinite(
          [...type.values, ...type.variants, ...unknownText(type)],
          hint,
          (choice) =>
            'value' in choice ? choice.value : { [choice.key]: minimal(choice.type, choice.key) },
        );
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
        return fullMembers(type, hint);
      case 'taggedUnion':
        return firstFinite(type.variants, hint, (variant) => ({
          [type.tag]: variant.tag,
          ...fullMembers(variant, hint),
        }));
      case 'keyedUnion':
        return firstFinite(
          [...type.variants, ...type.values, ...unknownText(type)],
          hint,
          (choice) =>
            'value' in choice ? choice.value : { [choice.key]: full(choice.type, choice.key) },
        );
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

  const minimalMembers = ({ properties, alternatives }: Shape, hint: string): Members => {
    const own = members(required(properties), minimal);
    if (alternatives === undefined) return own;
    const set = firstFinite(alternatives, hint, (choice) =>
      members(required(choice.properties), minimal),
    );
    return { ...own, ...set };
  };
  const fullMembers = ({ properties, alternatives }: Shape, hint: string): Members => {
    const own = members(properties, full);
    if (alternatives === undefined) return own;
    // Where two sets have a member of one name, the first set is the one that is there in full.
    const all = { properties: alternatives.toReversed().flatMap((set) => set.properties) };
    const sets = firstFinite([all, ...alternatives], hint, (choice) =>
      members(choice.properties, full),
    );
    return { ...own, ...sets };
  };
  return { minimal, full, minimalMembers, fullMembers };
}

export const required = (properties: Property[]): Property[] =>
  properties.filter((property) => property.required);

const members = (properties: Property[], sample: Sample): Members =>
  Object.fromEntries(properties.map(({ name, type }) => [name, sample(type, name)]));

/** What there is to say in a union that names nothing. */
const unknownText = ({ open }: { open: boolean }) => (open ? [{ value: 'text' }] : []);

/** A type that has no value because it needs another of itself. */
class Endless extends Error {
  constructor(hint: string) {
    super(`No finite value can be made for ${hint}`);
  }
}

/** What the first of `choices` makes that does not need itself. */
function firstFinite<T, Made>(choices: T[], hint: string, make: (choice: T) => Made): Made {
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
