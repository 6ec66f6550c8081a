/** Objects, dictionaries, and what several schemas say about one object. */
import type { Alternative, Property, TypeExpression } from '@wirebox/protocol/model';
import {
  asSchema,
  branchesOf,
  isSchema,
  pointerPart,
  propertiesOf,
  requiredOf,
  type Schema,
} from '../bundle/schema.ts';
import { pascalCase } from '../names.ts';
import { inside, type Place, type ReadContext, resolved, unwrapped } from './context.ts';

export interface Members {
  properties: Property[];
  alternatives?: Alternative[];
  closed?: true;
}

export function readObject(schema: Schema, place: Place, context: ReadContext): TypeExpression {
  const values = dictionaryValues(schema, place);
  if (values === undefined) return { kind: 'object', ...readMembers(schema, place, context) };
  const step = `/${'additionalProperties' in schema ? 'additionalProperties' : 'patternProperties'}`;
  return {
    kind: 'map',
    values: context.read(values, inside(place, step, `${place.name}Value`)),
  };
}

/** What the values of a dictionary are; nothing where the object is none. */
function dictionaryValues(schema: Schema, place: Place): Schema | undefined {
  if (propertiesOf(schema).length > 0 || requiredOf(schema).length > 0) return undefined;
  if (Array.isArray(schema.anyOf) || Array.isArray(schema.oneOf)) return undefined;
  const { additionalProperties: rest, patternProperties: patterns } = schema;
  if (rest === false || schema.unevaluatedProperties === false) return undefined;
  if (rest !== undefined) return asSchema(rest);
  if (isSchema(patterns) && Object.keys(patterns).length === 1) {
    return asSchema(Object.values(patterns)[0]);
  }
  // Any object at all: a named one is a shape that has no members yet, others are data.
  return place.named ? undefined : {};
}

/** The members of an object; `without` names one that is accounted for elsewhere. */
export function readMembers(
  schema: Schema,
  place: Place,
  context: ReadContext,
  without?: string,
): Members {
  for (const keyword of REST) {
    const rest = schema[keyword];
    if (!isSchema(rest) || Object.keys(rest).length === 0) continue;
    context.problem(
      `${place.at}/${keyword}`,
      'the type of further members beside listed ones is not kept',
    );
  }
  const closed = REST.some((keyword) => schema[keyword] === false) ? { closed: true as const } : {};
  const alternatives = readAlternatives(schema, place, context);
  const properties = readProperties(schema, place, context, without);
  if (alternatives === undefined) return { properties, ...closed };
  if (closed.closed) tellRefused(schema, alternatives, place, context);
  const inSets = new Set(alternatives.flatMap((set) => set.properties.map(({ name }) => name)));
  const own = properties.filter(({ name, type }) => type.kind !== 'json' || !inSets.has(name));
  return { properties: own, alternatives, ...closed };
}

/** Where they are false, nothing may be there besides what is listed. */
const REST = ['additionalProperties', 'unevaluatedProperties'] as const;

/** Closed is to us: no member that is listed nowhere. JSON Schema may refuse some that an alternative lists. */
function tellRefused(
  schema: Schema,
  alternatives: readonly Alternative[],
  place: Place,
  context: ReadContext,
): void {
  const listed = new Set(propertiesOf(schema).map(([name]) => name));
  const names = alternatives.flatMap((set) => set.properties.map(({ name }) => name));
  if (schema.additionalProperties === false) {
    if (names.every((name) => listed.has(name))) return;
    context.problem(
      `${place.at}/additionalProperties`,
      'that it refuses members of an alternative is not kept',
    );
    return;
  }
  context.problem(
    `${place.at}/unevaluatedProperties`,
    'that it refuses members of an alternative that does not fit is not kept',
  );
}

function readAlternatives(
  schema: Schema,
  place: Place,
  context: ReadContext,
): Alternative[] | undefined {
  const keyword = Array.isArray(schema.anyOf) ? 'anyOf' : 'oneOf';
  const sets = branchesOf(schema, keyword).map((branch) => resolved(branch, context));
  if (sets.length === 0) return undefined;
  if (!sets.every((set) => set.type === 'object' || isSchema(set.properties))) {
    context.problem(`${place.at}/${keyword}`, 'alternatives beside members are not kept');
    return undefined;
  }
  if (keyword === 'oneOf') {
    context.problem(`${place.at}/oneOf`, 'that exactly one may fit is kept as: at least one');
  }
  return sets.map((set, index) => ({
    properties: readProperties(set, inside(place, `/${keyword}/${index}`, place.name), context),
  }));
}

function readProperties(
  schema: Schema,
  place: Place,
  context: ReadContext,
  without?: string,
): Property[] {
  const required = new Set(requiredOf(schema));
  const listed = propertiesOf(schema);
  const unlisted = [...required].filter((name) => !listed.some(([known]) => known === name));
  return [...listed, ...unlisted.map((name): [string, Schema] => [name, {}])]
    .filter(([name]) => name !== without)
    .flatMap(([name, property]): Property[] => {
      const at = inside(
        place,
        `/properties/${pointerPart(name)}`,
        `${place.name}${pascalCase(name)}`,
        name,
      );
      if (name in Object.prototype) {
        context.problem(at.at, 'every JavaScript object has a member of this name; left out');
        return [];
      }
      return [readProperty(name, property, required.has(name), at, context)];
    });
}

function readProperty(
  name: string,
  schema: Schema,
  required: boolean,
  place: Place,
  context: ReadContext,
): Property {
  const deprecated = schema['x-deprecated'] ?? (schema.deprecated === true || undefined);
  return {
    name,
    description: context.prose.text('property', place.path, name, schema),
    required,
    type: context.read(schema, place),
    ...('default' in schema ? { default: schema.default } : {}),
    ...(schema['x-stability'] === 'experimental' ? { stability: 'experimental' as const } : {}),
    ...(typeof schema['x-since'] === 'string' ? { since: schema['x-since'] } : {}),
    ...(deprecated === undefined
      ? {}
      : { deprecated: typeof deprecated === 'string' ? deprecated : 'Use something else.' }),
  };
}

/** Several schemas that all have to hold for one object, as one; nothing where they are no plain objects. */
export function mergedObject(schema: Schema, context: ReadContext): Schema | undefined {
  const { allOf: _, ...beside } = schema;
  const parts = [beside, ...branchesOf(schema, 'allOf')]
    .map((part) => resolved(part, context))
    .map((part) => (branchesOf(part, 'allOf').length > 1 ? mergedObject(part, context) : part));
  let merged: Schema = { type: 'object' };
  for (const part of parts) {
    if (part === undefined || (part.type !== undefined && part.type !== 'object')) return undefined;
    if ('enum' in part || 'const' in part) return undefined;
    const next = joined(merged, unwrapped(part));
    if (next === undefined) return undefined;
    merged = next;
  }
  return merged;
}

/** Both at once. Invariant: at most one of them has alternatives. */
export function joined(a: Schema, b: Schema): Schema | undefined {
  const choice = (schema: Schema) => ['oneOf', 'anyOf'].filter((keyword) => keyword in schema);
  if (choice(a).length > 0 && choice(b).length > 0) return undefined;
  const properties = Object.fromEntries([...propertiesOf(a), ...propertiesOf(b)]);
  const required = [...new Set([...requiredOf(a), ...requiredOf(b)])];
  return {
    ...a,
    ...b,
    type: 'object',
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
    ...(required.length === 0 ? {} : { required }),
  };
}
