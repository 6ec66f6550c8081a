/** Whether a value fits a type. The first of the two validators that a proof asks. */
import type { IntegerFormat, Property, TypeExpression } from '@wirebox/protocol/model';
import { isOpen, type Reading } from './side.ts';

type Range = { minimum: number; maximum: number };
type Of<K extends TypeExpression['kind']> = Extract<TypeExpression, { kind: K }>;
export type ObjectType = Of<'object'>;

/** 64-bit formats have no upper bound: a number of JavaScript cannot spell it. */
const FORMAT: Record<IntegerFormat, Range> = {
  int32: { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  int64: { minimum: -Infinity, maximum: Infinity },
  uint16: { minimum: 0, maximum: 2 ** 16 - 1 },
  uint32: { minimum: 0, maximum: 2 ** 32 - 1 },
  uint64: { minimum: 0, maximum: Infinity },
};

/** The narrower of what a number says and what its format says. */
export function rangeOf(type: Of<'integer'> | Of<'number'>): Range {
  const format = type.kind === 'integer' ? FORMAT[type.format] : FORMAT.int64;
  return {
    minimum: Math.max(type.minimum ?? -Infinity, format.minimum),
    maximum: Math.min(type.maximum ?? Infinity, format.maximum),
  };
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function accepts(value: unknown, type: TypeExpression, reading: Reading): boolean {
  const inside = (part: unknown, of: TypeExpression): boolean => accepts(part, of, reading);
  switch (type.kind) {
    case 'json':
      return value !== undefined;
    case 'null':
      return value === null;
    case 'boolean':
      return typeof value === 'boolean';
    case 'string':
      return typeof value === 'string' && fitsString(value, type);
    case 'literal':
      return value === type.value;
    case 'integer':
      return Number.isInteger(value) && isWithin(value as number, rangeOf(type));
    case 'number':
      return typeof value === 'number' && isWithin(value, rangeOf(type));
    case 'nullable':
      return value === null || inside(value, type.type);
    case 'array':
      return Array.isArray(value) && value.every((item) => inside(item, type.items));
    case 'map':
      return isObject(value) && Object.values(value).every((item) => inside(item, type.values));
    case 'ref': {
      const definition = reading.types[type.name];
      return definition !== undefined && inside(value, definition.type);
    }
    case 'enum':
      return (
        typeof value === 'string' &&
        (isOpen(type.open, reading) || type.values.some((one) => one.value === value))
      );
    case 'object':
      return isObject(value) && fitsObject(value, type, reading);
    case 'taggedUnion': {
      const tag = isObject(value) ? value[type.tag] : undefined;
      if (typeof tag !== 'string') return false;
      const variant = type.variants.find((one) => one.tag === tag);
      if (variant === undefined) return isOpen(type.open, reading);
      return fitsObject(value as Record<string, unknown>, variant, reading, [type.tag]);
    }
    case 'keyedUnion':
      return fitsKeyed(value, type, reading);
    case 'union':
      return type.members.some((member) => inside(value, member));
  }
}

const isWithin = (value: number, { minimum, maximum }: Range): boolean =>
  value >= minimum && value <= maximum;

function fitsString(value: string, { minLength, maxLength, pattern }: Of<'string'>): boolean {
  const { length } = [...value];
  return (
    length >= (minLength ?? 0) &&
    length <= (maxLength ?? Infinity) &&
    (pattern === undefined || new RegExp(pattern, 'u').test(value))
  );
}

function fitsKeyed(value: unknown, type: Of<'keyedUnion'>, reading: Reading): boolean {
  if (typeof value === 'string') {
    return isOpen(type.open, reading) || type.values.some((one) => one.value === value);
  }
  if (!isObject(value)) return false;
  const [key, ...more] = Object.keys(value);
  if (key === undefined || more.length > 0) return false;
  const variant = type.variants.find((one) => one.key === key);
  return variant === undefined
    ? isOpen(type.open, reading)
    : accepts(value[key], variant.type, reading);
}

function fitsObject(
  value: Record<string, unknown>,
  { properties, alternatives, closed }: Omit<ObjectType, 'kind'>,
  reading: Reading,
  besides: readonly string[] = [],
): boolean {
  const has = (members: readonly Property[]) =>
    members.every(({ name, required, type }) =>
      Object.hasOwn(value, name) ? accepts(value[name], type, reading) : !required,
    );
  if (!has(properties)) return false;
  if (alternatives !== undefined && !alternatives.some((set) => has(set.properties))) return false;
  if (closed !== true) return true;
  const listed = [...properties, ...(alternatives ?? []).flatMap((set) => set.properties)];
  const known = new Set([...besides, ...listed.map(({ name }) => name)]);
  return Object.keys(value).every((name) => known.has(name));
}
