/**
 * Folds the registry into the model. Named types are hoisted by `$id`; one name for two different shapes, a mention of
 * an unknown name or error, and a schema that the model has no word for are refused with the place where they stand.
 */

import type { MethodDefinition } from './define.ts';
import type { ErrorSource } from './errors.ts';
import type {
  Alternative,
  EnumValue,
  ErrorDefinition,
  KeyedVariant,
  Method,
  Model,
  Property,
  TypeDefinition,
  TypeExpression,
  Variant,
} from './model.ts';
import type { Registry } from './registry.ts';

type Schema = { readonly [keyword: string]: unknown };

/** `account/rateLimits/read` -> `accountRateLimitsRead`. */
export function methodName(method: string): string {
  const [first = '', ...rest] = method.split('/');
  return first + rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isMethod = (value: unknown): value is MethodDefinition =>
  isSchema(value) &&
  (value.kind === 'request' || value.kind === 'notification') &&
  'method' in value;

const sorted = <T>(entries: Map<string, T>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

/** Drops the members that are undefined. */
const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;

export function toModel(registry: Registry): Model {
  const types = new Map<string, TypeDefinition>();
  const methods = new Map<string, Method>();
  const homes = new Map<string, string>();
  const variants = new Set<string>();
  const references = new Map<string, string>();

  for (const [resource, modules] of Object.entries(registry.resources)) {
    for (const value of modules.flatMap((module) => Object.values(module))) {
      if (isSchema(value) && typeof value.$id === 'string') homes.set(value.$id, resource);
    }
  }

  function hoist(schema: Schema, at: string): TypeExpression {
    const name = schema.$id as string;
    const type = convertBody(schema, name);
    const description = schema.description;
    if (typeof description !== 'string') throw new Error(`${name} (${at}) has no description`);
    const resource = homes.get(name);
    if (resource === undefined)
      throw new Error(`${name} (${at}) is not exported by a resource file`);
    const definition: TypeDefinition = { description, resource, type };
    const known = types.get(name);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(definition)) {
      throw new Error(`two different shapes are called ${name} (the second at ${at})`);
    }
    types.set(name, definition);
    return { kind: 'ref', name };
  }

  function convert(schema: Schema, at: string): TypeExpression {
    return typeof schema.$id === 'string' ? hoist(schema, at) : convertBody(schema, at);
  }

  function convertBody(schema: Schema, at: string): TypeExpression {
    if (typeof schema.$ref === 'string') {
      references.set(schema.$ref, at);
      return { kind: 'ref', name: schema.$ref };
    }
    if (isSchema(schema['x-enum'])) {
      return { kind: 'enum', ...schema['x-enum'] } as TypeExpression;
    }
    if (isSchema(schema['x-tagged-union'])) return convertTaggedUnion(schema, at);
    if (isSchema(schema['x-keyed-union'])) return convertKeyedUnion(schema, at);
    if (Array.isArray(schema.anyOf)) return convertUnion(schema.anyOf as Schema[], at);
    if (typeof schema.const === 'string') return { kind: 'literal', value: schema.const };
    switch (schema.type) {
      case 'string':
        return compact({
          kind: 'string',
          minLength: schema.minLength,
          maxLength: schema.maxLength,
          pattern: schema.pattern,
        }) as TypeExpression;
      case 'integer':
        if (schema.format === undefined) throw new Error(`${at}: an integer needs a format`);
        return compact({
          kind: 'integer',
          format: schema.format,
          minimum: schema.minimum,
          maximum: schema.maximum,
        }) as TypeExpression;
      case 'number':
        return compact({
          kind: 'number',
          minimum: schema.minimum,
          maximum: schema.maximum,
        }) as TypeExpression;
      case 'boolean':
        return { kind: 'boolean' };
      case 'null':
        return { kind: 'null' };
      case 'array':
        return { kind: 'array', items: convert(schema.items as Schema, `${at}[]`) };
      case 'object': {
        if (isSchema(schema.patternProperties)) {
          const [values] = Object.values(schema.patternProperties);
          return { kind: 'map', values: convert(values as Schema, `${at}{}`) };
        }
        return { kind: 'object', ...convertMembers(schema, at) };
      }
      case undefined:
        return { kind: 'json' };
      default:
        throw new Error(
          `${at}: the model has no word for this schema (type ${String(schema.type)})`,
        );
    }
  }

  function convertProperties(schema: Schema, at: string, without?: string): Property[] {
    const names = new Set((schema.required ?? []) as string[]);
    return Object.entries((schema.properties ?? {}) as Record<string, Schema>)
      .filter(([name]) => name !== without)
      .map(([name, property]) => {
        if (name in Object.prototype) throw new Error(`${at}.${name}: this name is reserved`);
        const field = property['x-field'] as Partial<Property> | undefined;
        if (field === undefined)
          throw new Error(`${at}.${name} is declared neither required nor optional`);
        const { description, ...rest } = field;
        const type = convert(property, `${at}.${name}`);
        return {
          name,
          ...(description && { description }),
          required: names.has(name),
          type,
          ...rest,
        };
      });
  }

  function convertMembers(
    schema: Schema,
    at: string,
    without?: string,
  ): { properties: Property[]; alternatives?: Alternative[]; closed?: true } {
    const properties = convertProperties(schema, at, without);
    const sets = schema['x-alternatives'] as Schema[] | undefined;
    const closed = schema.additionalProperties === false ? { closed: true as const } : {};
    if (sets === undefined) return { properties, ...closed };
    const alternatives = sets.map((set) => ({ properties: convertProperties(set, at) }));
    return { properties, alternatives, ...closed };
  }

  function convertKeyedUnion(schema: Schema, at: string): TypeExpression {
    const { open, values } = schema['x-keyed-union'] as { open: boolean; values: EnumValue[] };
    const variants = (schema.anyOf as Schema[]).map((branch): KeyedVariant => {
      const { key, name, ...rest } = branch['x-keyed-variant'] as Omit<KeyedVariant, 'type'>;
      const held = (branch.properties as Record<string, Schema>)[key] as Schema;
      return { key, name, ...rest, type: convert(held, `${at}.${key}`) };
    });
    return { kind: 'keyedUnion', open, values, variants };
  }

  function convertTaggedUnion(schema: Schema, at: string): TypeExpression {
    const { tag, open } = schema['x-tagged-union'] as { tag: string; open: boolean };
    const variants = (schema.anyOf as Schema[]).map((branch): Variant => {
      const { tag: value, name, ...rest } = branch['x-variant'] as Omit<Variant, 'properties'>;
      return { tag: value, name, ...rest, ...convertMembers(branch, `${at}.${value}`, tag) };
    });
    return { kind: 'taggedUnion', tag, open, variants };
  }

  function convertUnion(members: Schema[], at: string): TypeExpression {
    const others = members.filter((member) => member.type !== 'null');
    const types = others.map((member, index) => convert(member, `${at}|${index}`));
    const type: TypeExpression =
      types.length === 1 ? (types[0] as TypeExpression) : { kind: 'union', members: types };
    return others.length < members.length ? { kind: 'nullable', type } : type;
  }

  function addMethod(definition: MethodDefinition, resource: string): void {
    const { params, ...rest } = definition;
    const { method } = rest;
    if (methods.has(method)) throw new Error(`${method} is defined twice`);
    const isRequest = rest.kind === 'request';
    for (const key of isRequest ? (rest.errors ?? []) : []) {
      if (!(key in registry.errors)) throw new Error(`${method}: no such error ${key}`);
    }
    methods.set(
      method,
      compact({
        method,
        name: methodName(method),
        kind: rest.kind,
        direction: rest.direction,
        resource,
        description: rest.description,
        params: params && convert(params as Schema, `${method} params`),
        paramsOptional: rest.paramsOptional,
        result: isRequest ? convert(rest.result as Schema, `${method} result`) : undefined,
        errors: isRequest ? [...(rest.errors ?? [])].sort() : undefined,
        order: isRequest ? rest.order : undefined,
        stability: rest.stability,
        since: rest.since,
        removed: rest.removed,
        deprecated: rest.deprecated,
      }) as Method,
    );
  }

  for (const [resource, modules] of Object.entries(registry.resources)) {
    for (const value of modules.flatMap((module) => Object.values(module))) {
      if (isMethod(value)) addMethod(value, resource);
      else if (isSchema(value) && typeof value.$id === 'string') hoist(value, resource);
    }
  }
  for (const [name, { type }] of types) {
    const named = type.kind === 'taggedUnion' || type.kind === 'keyedUnion' ? type.variants : [];
    for (const variant of named) {
      if (types.has(variant.name) || variants.has(variant.name)) {
        throw new Error(`${name}: the name ${variant.name} of a variant is taken`);
      }
      variants.add(variant.name);
    }
  }
  for (const [name, at] of references) {
    if (!types.has(name)) throw new Error(`${at}: no such type ${name}`);
  }

  const errors = new Map<string, ErrorDefinition>();
  for (const [key, source] of Object.entries<ErrorSource>(registry.errors)) {
    const data = { properties: source.data ?? {}, required: Object.keys(source.data ?? {}) };
    errors.set(key, {
      code: source.code,
      message: source.message,
      description: source.description,
      retry: source.retry ?? false,
      common: source.common ?? false,
      data: convertProperties(data, `error ${key}`),
    });
  }

  return {
    modelVersion: 1,
    protocol: registry.protocol,
    methods: Object.values(sorted(methods)),
    types: sorted(types),
    errors: sorted(errors),
  };
}
