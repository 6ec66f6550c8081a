import type { Method, Model, TypeExpression } from '@wirebox/protocol/model';
import { reachableTypes } from '../../references.ts';
import { header } from './header.ts';
import { literal, propertyKey } from './literal.ts';
import {
  clientNotifications,
  clientRequests,
  serverNotifications,
  serverRequests,
} from './roots.ts';
import { namesIn, type ObjectMembers, setsOf, simplified } from './type-text.ts';

/** `type-data.ts`: the types as data, without documentation, for the code that says what is wrong with a value. */
export function typeDataFile(model: Model): string {
  const roots = model.methods.flatMap(({ params, result }) => [params, result]);
  const names = reachableTypes(
    model.types,
    roots.filter((type) => type !== undefined),
  );
  const shapes = names.map((name) => {
    const definition = model.types[name];
    return definition === undefined ? [] : [[name, shapeOf(definition.type)] as const];
  });
  return [
    header(
      model,
      'The types of the protocol as data. `explain.ts` interprets it; nothing else does.',
    ),
    TYPES,
    constant('shapes: { readonly [name: string]: Shape }', shapes.flat()),
    '\n',
    methodTable('clientRequestShapes', clientRequests(model)),
    '\n',
    methodTable('serverRequestShapes', serverRequests(model)),
    '\n',
    methodTable('clientNotificationShapes', clientNotifications(model)),
    '\n',
    methodTable('serverNotificationShapes', serverNotifications(model)),
  ].join('');
}

function methodTable(name: string, methods: Method[]): string {
  const entries = methods.map(({ method, kind, params, paramsOptional, result }) => [
    method,
    {
      ...(params === undefined ? {} : { params: shapeOf(params) }),
      ...(paramsOptional ? { paramsOptional } : {}),
      ...(kind === 'request' ? { result: shapeOf(result ?? { kind: 'json' }) } : {}),
    },
  ]);
  return constant(`${name}: { readonly [method: string]: MethodShapes }`, entries);
}

function constant(
  declaration: string,
  entries: (readonly [string, unknown] | unknown[])[],
): string {
  const lines = entries.map(([name, value]) => {
    const head = `  ${propertyKey(String(name))}: `;
    return `${head}${literal(value, 2, head.length)},\n`;
  });
  return `export const ${declaration} = ${lines.length === 0 ? '{}' : `{\n${lines.join('')}}`};\n`;
}

function shapeOf(given: TypeExpression): unknown {
  const type = simplified(given);
  switch (type.kind) {
    case 'boolean':
    case 'null':
    case 'json':
      return type.kind;
    case 'string': {
      const { kind, ...limits } = type;
      return Object.keys(limits).length === 0 ? kind : { text: limits };
    }
    case 'number': {
      const { kind, ...limits } = type;
      return Object.keys(limits).length === 0 ? kind : { number: limits };
    }
    case 'integer': {
      const { kind: _, format, ...limits } = type;
      return Object.keys(limits).length === 0 ? format : { number: { format, ...limits } };
    }
    case 'literal':
      return { oneOf: [type.value] };
    case 'enum':
      return type.open ? 'openEnum' : { oneOf: type.values.map(({ value }) => value) };
    case 'array':
      return { list: shapeOf(type.items) };
    case 'map':
      return { map: shapeOf(type.values) };
    case 'nullable':
      return { nullable: shapeOf(type.type) };
    case 'ref':
      return { ref: type.name };
    case 'object':
      return { members: memberShapes(type) };
    case 'union':
      return { anyOf: type.members.map(shapeOf) };
    case 'taggedUnion':
      return {
        tag: type.tag,
        open: type.open,
        variants: Object.fromEntries(
          type.variants.map((variant) => [variant.tag, memberShapes(variant)]),
        ),
      };
    case 'keyedUnion':
      return {
        open: type.open,
        values: type.values.map(({ value }) => value),
        keyed: Object.fromEntries(type.variants.map(({ key, type }) => [key, shapeOf(type)])),
      };
  }
}

function memberShapes(object: ObjectMembers): object {
  const shapes = (required: boolean) =>
    Object.fromEntries(
      object.properties
        .filter((property) => property.required === required)
        .map((property) => [property.name, shapeOf(property.type)]),
    );
  const required = shapes(true);
  const optional = shapes(false);
  const sets = setsOf(object);
  return {
    ...(Object.keys(required).length === 0 ? {} : { required }),
    ...(Object.keys(optional).length === 0 ? {} : { optional }),
    ...(sets.length === 0 ? {} : { anyOf: sets.map(memberShapes) }),
    ...(object.closed === true ? { closed: namesIn(object) } : {}),
  };
}

const TYPES = `export type IntegerFormat = 'int32' | 'int64' | 'uint16' | 'uint32' | 'uint64';

export type Shape =
  | 'string'
  | 'number'
  | 'boolean'
  | 'null'
  | 'json'
  | 'openEnum'
  | IntegerFormat
  | { readonly ref: string }
  | { readonly text: TextLimits }
  | { readonly number: NumberLimits }
  | { readonly oneOf: readonly string[] }
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly nullable: Shape }
  | { readonly anyOf: readonly Shape[] }
  | { readonly members: Members }
  | TaggedShape
  | KeyedShape;

export interface TaggedShape {
  readonly tag: string;
  readonly open: boolean;
  readonly variants: { readonly [tag: string]: Members };
}

export interface KeyedShape {
  readonly open: boolean;
  readonly values: readonly string[];
  readonly keyed: { readonly [key: string]: Shape };
}

export interface Members {
  readonly required?: { readonly [name: string]: Shape };
  readonly optional?: { readonly [name: string]: Shape };
  /** Sets of members of which at least one has to fit. */
  readonly anyOf?: readonly Members[];
  /** Where no further members may be: the names of all, in their order and without the tag. */
  readonly closed?: readonly string[];
}

export interface TextLimits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

export interface NumberLimits {
  readonly format?: IntegerFormat;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface MethodShapes {
  readonly params?: Shape;
  readonly paramsOptional?: boolean;
  readonly result?: Shape;
}

`;
