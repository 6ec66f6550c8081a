/** Types in few words: to write examples with, and to print them for people. */
import type { Alternative, Method, Property, TypeExpression } from '@wirebox/protocol/model';
import { type ObjectType, rangeOf } from './accepts.ts';

type Of<K extends TypeExpression['kind']> = Extract<TypeExpression, { kind: K }>;

export const text: TypeExpression = { kind: 'string' };
export const whole: TypeExpression = { kind: 'integer', format: 'int64' };
export const flag: TypeExpression = { kind: 'boolean' };
export const anything: TypeExpression = { kind: 'json' };
export const ref = (name: string): TypeExpression => ({ kind: 'ref', name });
export const list = (items: TypeExpression): TypeExpression => ({ kind: 'array', items });
export const dictionary = (values: TypeExpression): TypeExpression => ({ kind: 'map', values });
export const orNull = (type: TypeExpression): TypeExpression => ({ kind: 'nullable', type });
export const literal = (value: string): TypeExpression => ({ kind: 'literal', value });
export const either = (...members: TypeExpression[]): TypeExpression => ({
  kind: 'union',
  members,
});

/** `{ name: text, 'size?': whole }` */
export type Fields = Readonly<Record<string, TypeExpression>>;

export const propertiesOf = (fields: Fields): Property[] =>
  Object.entries(fields).map(([name, type]) => ({
    name: name.replace(/\?$/, ''),
    required: !name.endsWith('?'),
    type,
  }));

export const object = (
  fields: Fields,
  more: Partial<Omit<ObjectType, 'kind'>> = {},
): ObjectType => ({
  kind: 'object',
  properties: propertiesOf(fields),
  ...more,
});

export const closed = (fields: Fields): ObjectType => object(fields, { closed: true });

/** An object that needs one of several sets of members besides its own. */
export const withSets = (fields: Fields, ...sets: Fields[]): ObjectType =>
  object(fields, {
    alternatives: sets.map((set): Alternative => ({ properties: propertiesOf(set) })),
  });

const listed = (values: readonly string[]) => values.map((value) => ({ value }));

export const values = (...names: string[]): Of<'enum'> => ({
  kind: 'enum',
  open: false,
  values: listed(names),
});
export const openValues = (...names: string[]): Of<'enum'> => ({ ...values(...names), open: true });

export const choice = (
  variants: Readonly<Record<string, Fields>>,
  { tag = 'type', open = false } = {},
): Of<'taggedUnion'> => ({
  kind: 'taggedUnion',
  tag,
  open,
  variants: Object.entries(variants).map(([value, fields]) => ({
    tag: value,
    name: value,
    properties: propertiesOf(fields),
  })),
});
export const openChoice = (variants: Readonly<Record<string, Fields>>): Of<'taggedUnion'> =>
  choice(variants, { open: true });

export const keyed = (
  names: readonly string[],
  keys: Fields,
  { open = false } = {},
): Of<'keyedUnion'> => ({
  kind: 'keyedUnion',
  open,
  values: listed(names),
  variants: Object.entries(keys).map(([key, type]) => ({ key, name: key, type })),
});

/** A request that a client sends, unless `more` says otherwise. */
export const request = (method: string, more: Partial<Method> = {}): Method => ({
  method,
  name: method.replace(/\/(.)/g, (_, first: string) => first.toUpperCase()),
  kind: 'request',
  direction: 'clientToServer',
  resource: 'garden',
  description: '',
  result: object({}),
  stability: 'stable',
  since: '1.0.0',
  ...more,
});

export const notification = (
  method: string,
  direction: Method['direction'],
  more: Partial<Method> = {},
): Method => {
  const { result: _, ...rest } = request(method, { kind: 'notification', direction, ...more });
  return rest;
};

/** At most this many characters; a type that takes more is cut. */
const LIMIT = 240;

/** A type as people write types, in one line. */
export function printType(type: TypeExpression, limit = LIMIT): string {
  const line = print(type, 3);
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
}

function print(type: TypeExpression, depth: number): string {
  switch (type.kind) {
    case 'string':
      return `string${bounds('length', type.minLength, type.maxLength)}${type.pattern === undefined ? '' : ` /${type.pattern}/`}`;
    case 'integer':
      return `${type.format}${bounds('value', type.minimum, type.maximum)}`;
    case 'number':
      return `number${bounds('value', rangeOf(type).minimum, rangeOf(type).maximum)}`;
    case 'json':
      return 'any';
    case 'literal':
      return JSON.stringify(type.value);
    case 'array':
      return `${grouped(type.items, depth)}[]`;
    case 'map':
      return `{ [key]: ${print(type.values, depth)} }`;
    case 'nullable':
      return `${grouped(type.type, depth)} | null`;
    case 'ref':
      return type.name;
    case 'object':
      return printObject(type, depth);
    case 'enum':
      return [...type.values.map(({ value }) => JSON.stringify(value)), ...rest(type.open)].join(
        ' | ',
      );
    case 'taggedUnion':
      return [
        ...type.variants.map(({ tag, properties }) =>
          printObject({ kind: 'object', properties }, depth, [
            `${type.tag}: ${JSON.stringify(tag)}`,
          ]),
        ),
        ...rest(type.open),
      ].join(' | ');
    case 'keyedUnion':
      return [
        ...type.values.map(({ value }) => JSON.stringify(value)),
        ...type.variants.map(({ key, type: held }) => `{ ${key}: ${print(held, depth - 1)} }`),
        ...rest(type.open),
      ].join(' | ');
    case 'union':
      return type.members.map((member) => print(member, depth)).join(' | ');
    default:
      return type.kind;
  }
}

const rest = (open: boolean): string[] => (open ? ['…'] : []);

const grouped = (type: TypeExpression, depth: number): string => {
  const line = print(type, depth);
  return line.includes(' | ') ? `(${line})` : line;
};

const bounds = (what: string, least: number | undefined, most: number | undefined): string => {
  const parts = [
    ...(least === undefined || least === -Infinity ? [] : [`${what} ≥ ${least}`]),
    ...(most === undefined || most === Infinity ? [] : [`${what} ≤ ${most}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
};

export const printProperty = (property: Property, depth = 2): string =>
  `${property.name}${property.required ? '' : '?'}: ${print(property.type, depth)}${
    property.default === undefined ? '' : ` = ${JSON.stringify(property.default)}`
  }`;

function printObject(
  { properties, alternatives, closed: isClosed }: ObjectType,
  depth: number,
  first: string[] = [],
): string {
  if (depth <= 0 && properties.length > 0) return '{ … }';
  const members = [
    ...first,
    ...properties.map((property) => printProperty(property, depth - 1)),
    ...(isClosed === true ? ['nothing else'] : []),
  ];
  const own = members.length === 0 ? '{}' : `{ ${members.join('; ')} }`;
  if (alternatives === undefined) return own;
  const sets = alternatives.map((set) => printObject({ kind: 'object', ...set }, depth));
  return `${own} & (${sets.join(' | ')})`;
}
