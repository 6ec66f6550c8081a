/** The plainest reading of a type: whether a JSON value is one. Slow and obvious; vectors are judged by it. */
import type { Alternative, Model, Property, TypeExpression } from '@wirebox/protocol/model';
import { membersOf } from '../../references.ts';
import { integerRange } from '../json-schema/to-json-schema.ts';

type Members = { readonly [name: string]: unknown };
type Shape = { properties: Property[]; alternatives?: Alternative[]; closed?: true };
type Of<K extends TypeExpression['kind']> = Extract<TypeExpression, { kind: K }>;

export function createJudge(
  types: Model['types'],
): (type: TypeExpression, value: unknown) => boolean {
  const accepts = (type: TypeExpression, value: unknown): boolean => {
    switch (type.kind) {
      case 'string':
        return typeof value === 'string' && fitsString(type, value);
      case 'integer':
        return Number.isInteger(value) && inRange(integerRange(type), value as number);
      case 'number':
        return typeof value === 'number' && inRange(type, value);
      case 'boolean':
        return typeof value === 'boolean';
      case 'null':
        return value === null;
      case 'json':
        return true;
      case 'literal':
        return value === type.value;
      case 'array':
        return Array.isArray(value) && value.every((item) => accepts(type.items, item));
      case 'map':
        return (
          isObject(value) && Object.values(value).every((entry) => accepts(type.values, entry))
        );
      case 'nullable':
        return value === null || accepts(type.type, value);
      case 'ref':
        return accepts(named(types, type.name), value);
      case 'object':
        return isObject(value) && fitsObject(type, value);
      case 'enum':
        return (
          typeof value === 'string' && (type.open || type.values.some((v) => v.value === value))
        );
      case 'taggedUnion': {
        if (!isObject(value) || typeof value[type.tag] !== 'string') return false;
        const variant = type.variants.find(({ tag }) => tag === value[type.tag]);
        return variant === undefined ? type.open : fitsObject(variant, value, type.tag);
      }
      case 'keyedUnion':
        return fitsKeyed(type, value);
      case 'union':
        return type.members.some((member) => accepts(member, value));
    }
  };
  const fitsKeyed = (type: Of<'keyedUnion'>, value: unknown): boolean => {
    if (typeof value === 'string') {
      return type.open || type.values.some((listed) => listed.value === value);
    }
    if (!isObject(value)) return false;
    const [key, ...others] = Object.keys(value);
    if (key === undefined || others.length > 0) return false;
    const variant = type.variants.find((one) => one.key === key);
    return variant === undefined ? type.open : accepts(variant.type, value[key]);
  };
  const fitsObject = (shape: Shape, value: Members, tag?: string): boolean =>
    hasMembers(shape.properties, value) &&
    (shape.closed !== true || !hasStrangers(shape, value, tag)) &&
    (shape.alternatives?.some((set) => hasMembers(set.properties, value)) ?? true);
  const hasMembers = (properties: Property[], value: Members): boolean =>
    properties.every(({ name, required, type }) =>
      Object.hasOwn(value, name) ? accepts(type, value[name]) : !required,
    );
  return accepts;
}

function hasStrangers(shape: Shape, value: Members, tag: string | undefined): boolean {
  const names = membersOf(shape).map(({ name }) => name);
  return Object.keys(value).some((key) => key !== tag && !names.includes(key));
}

export function named(types: Model['types'], name: string): TypeExpression {
  const definition = types[name];
  if (definition === undefined) throw new Error(`The model has no type named ${name}`);
  return definition.type;
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fitsString(type: Of<'string'>, value: string): boolean {
  const length = [...value].length;
  return (
    length >= (type.minLength ?? 0) &&
    length <= (type.maxLength ?? Infinity) &&
    (type.pattern === undefined || new RegExp(type.pattern, 'u').test(value))
  );
}

const inRange = (range: { minimum?: number; maximum?: number }, value: number): boolean =>
  value >= (range.minimum ?? -Infinity) && value <= (range.maximum ?? Infinity);
