/** Short words for type expressions, so that a sample model reads as a list of shapes. */
import type {
  IntegerFormat,
  KeyedVariant,
  Property,
  TypeExpression,
  Variant,
} from '@wirebox/protocol/model';

export const text: TypeExpression = { kind: 'string' };
export const json: TypeExpression = { kind: 'json' };
export const flag: TypeExpression = { kind: 'boolean' };
export const ref = (name: string): TypeExpression => ({ kind: 'ref', name });
export const nullable = (type: TypeExpression): TypeExpression => ({ kind: 'nullable', type });
export const array = (items: TypeExpression): TypeExpression => ({ kind: 'array', items });
export const map = (values: TypeExpression): TypeExpression => ({ kind: 'map', values });
export const object = (...properties: Property[]): TypeExpression => ({
  kind: 'object',
  properties,
});
/** An object without further members. */
export const closed = (...properties: Property[]): TypeExpression => ({
  kind: 'object',
  properties,
  closed: true,
});
export const int = (format: IntegerFormat, bounds: object = {}): TypeExpression => ({
  kind: 'integer',
  format,
  ...bounds,
});
export const required = (
  name: string,
  type: TypeExpression,
  more: Partial<Property> = {},
): Property => ({
  name,
  required: true,
  type,
  ...more,
});
export const optional = (
  name: string,
  type: TypeExpression,
  more: Partial<Property> = {},
): Property => ({
  name,
  required: false,
  type,
  ...more,
});
export const variant = (tag: string, name: string, ...properties: Property[]): Variant => ({
  tag,
  name,
  properties,
});
export const union = (open: boolean, tag: string, ...variants: Variant[]): TypeExpression => ({
  kind: 'taggedUnion',
  tag,
  open,
  variants,
});
export const keyed = (
  key: string,
  name: string,
  type: TypeExpression,
  more: Partial<KeyedVariant> = {},
): KeyedVariant => ({ key, name, type, ...more });
export const keyedUnion = (
  open: boolean,
  names: string[],
  ...variants: KeyedVariant[]
): TypeExpression => ({
  kind: 'keyedUnion',
  open,
  values: names.map((value) => ({ value })),
  variants,
});
/** An object that has to have one of the sets. */
export const either = (properties: Property[], ...sets: Property[][]): TypeExpression => ({
  kind: 'object',
  properties,
  alternatives: sets.map((set) => ({ properties: set })),
});
export const values = (open: boolean, ...names: string[]): TypeExpression => ({
  kind: 'enum',
  open,
  values: names.map((value) => ({ value })),
});
