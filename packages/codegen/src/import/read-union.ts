/** `oneOf` and `anyOf`: null, enums, unions with a tag or a key, and those without. */
import type { EnumValue, KeyedVariant, TypeExpression, Variant } from '@wirebox/protocol/model';
import {
  branchesOf,
  pointerPart,
  propertiesOf,
  type Schema,
  stringValues,
} from '../bundle/schema.ts';
import { variantNames } from './claim-names.ts';
import { inside, type Place, type ReadContext, resolved, unwrapped } from './context.ts';
import { joined, readMembers, readObject } from './read-object.ts';
import { findTag, isCatchAll, isKeyed, isUnknownVariant, soleKey } from './recognise.ts';

export const isNull = (schema: Schema): boolean => schema.type === 'null' || schema.const === null;

export const orNull = (type: TypeExpression): TypeExpression =>
  type.kind === 'json' || type.kind === 'null' || type.kind === 'nullable'
    ? type
    : { kind: 'nullable', type };

interface Branch {
  schema: Schema;
  at: string;
}

export function readUnion(schema: Schema, place: Place, context: ReadContext): TypeExpression {
  const keyword = Array.isArray(schema.oneOf) ? 'oneOf' : 'anyOf';
  const all = branchesOf(schema, keyword).map((branch, index) => ({
    schema: unwrapped(branch),
    at: `/${keyword}/${index}`,
  }));
  const branches = all.filter((branch) => !isNull(branch.schema));
  const { [keyword]: _, ...common } = schema;
  const hasMembers = propertiesOf(common).length > 0;
  if (branches.length < all.length && !hasMembers) {
    if (branches.length === 0) return { kind: 'null' };
    const rest = { ...common, [keyword]: branches.map((branch) => branch.schema) };
    return orNull(context.read(rest, { ...place, named: false }));
  }
  return hasMembers
    ? readWithCommon(schema, common, branches, place, context)
    : readAlternatives(schema, branches, place, context);
}

/** Members beside the alternatives belong to each of them. */
function readWithCommon(
  schema: Schema,
  common: Schema,
  branches: Branch[],
  place: Place,
  context: ReadContext,
): TypeExpression {
  const whole = branches.map(({ schema: branch, at }) => ({
    schema: joined(common, resolved(branch, context)) ?? {},
    at,
  }));
  const union = readTagged(whole, place, context);
  return union ?? readObject(schema, place, context);
}

function readAlternatives(
  schema: Schema,
  branches: Branch[],
  place: Place,
  context: ReadContext,
): TypeExpression {
  const known = branches.filter(
    (branch) => !isCatchAll(branch.schema) && !isUnknownVariant(branch.schema),
  );
  const rest = branches.filter((branch) => !known.includes(branch));
  const type =
    readEnum(known, place, context) ??
    readTagged(known, place, context) ??
    readKeyed(known, place, context);
  if (type === undefined) return readUntagged(schema, branches, place, context);
  if (rest.length === 0) return type;
  const opened = rest.every((branch) => isUnknownVariant(branch.schema)) || type.kind === 'enum';
  if (opened && accepts(type, rest)) return { ...type, open: true };
  if (!context.exact && accepts(type, rest)) return { ...type, open: true };
  const named = context.hoist(type, { ...place, name: `Known${place.name}`, named: false }, schema);
  const others = rest.map(({ schema: branch, at }) =>
    context.read(branch, inside(place, at, `${place.name}Other`)),
  );
  return { kind: 'union', members: [named, ...others.flatMap(membersOf)] };
}

const membersOf = (type: TypeExpression): TypeExpression[] =>
  type.kind === 'union' ? type.members : [type];

/** Whether the open form of a type stands for these catch-alls. */
function accepts(
  type: TypeExpression,
  rest: Branch[],
): type is Extract<TypeExpression, { open: boolean }> {
  const types = rest.flatMap(({ schema }) => (schema.type ?? 'object') as string | string[]);
  if (type.kind === 'enum') return types.every((one) => one === 'string');
  if (type.kind === 'taggedUnion') return types.every((one) => one === 'object');
  return type.kind === 'keyedUnion';
}

/** Strings, also where each stands alone so that it can carry a description. */
function readEnum(
  branches: Branch[],
  place: Place,
  context: ReadContext,
): TypeExpression | undefined {
  const values: EnumValue[] = [];
  for (const { schema } of branches) {
    const own = stringValues(schema);
    if (own === undefined) return undefined;
    values.push(...describedValues(own, schema, context));
  }
  return values.length === 0
    ? undefined
    : { kind: 'enum', open: false, values: allOrNone(once(values), place, context) };
}

/** A description beside a single value is about that value. */
export function describedValues(
  values: readonly string[],
  schema: Schema,
  { prose }: ReadContext,
): EnumValue[] {
  const listed = schema['x-enum-descriptions'];
  return values.map((value, index) => {
    const description = Array.isArray(listed) ? listed[index] : undefined;
    const own = values.length === 1 && !Array.isArray(listed) ? schema : { description };
    return { value, ...prose.given(own) };
  });
}

/** Where one value is described, every one is. */
export const allOrNone = (
  values: EnumValue[],
  place: Place,
  { prose }: ReadContext,
): EnumValue[] =>
  values.every(({ description }) => description === undefined)
    ? values
    : values.map(({ value, description }) => ({
        value,
        description: description ?? prose.text('value', `${place.path}.${value}`, value, {}),
      }));

const once = (values: EnumValue[]): EnumValue[] =>
  values.filter(({ value }, index) => values.findIndex((one) => one.value === value) === index);

function readTagged(
  branches: Branch[],
  place: Place,
  context: ReadContext,
): TypeExpression | undefined {
  const objects = branches.map(({ schema }) => resolved(schema, context));
  const tagged = findTag(objects);
  if (tagged === undefined) return undefined;
  const { tag, values } = tagged;
  const variants = objects.map((object, index): Variant => {
    const value = values[index] as string;
    const { schema, at } = branches[index] as Branch;
    const name = context.names.claim(...variantNames(object.title, value, place.name));
    const here = inside(place, at, name, value);
    return {
      tag: value,
      name,
      description: context.prose.text('variant', here.path, value, { ...object, ...schema }),
      ...readMembers(object, here, context, tag),
      ...stabilityOf(object),
    };
  });
  return { kind: 'taggedUnion', tag, open: false, variants };
}

function readKeyed(
  branches: Branch[],
  place: Place,
  context: ReadContext,
): TypeExpression | undefined {
  if (!isKeyed(branches.map(({ schema }) => schema))) return undefined;
  const strings = branches.filter(({ schema }) => stringValues(schema) !== undefined);
  const values = readEnum(strings, place, context);
  const variants = branches.flatMap(({ schema, at }): KeyedVariant[] => {
    const sole = soleKey(schema);
    if (sole === undefined) return [];
    const [key, held] = sole;
    const name = context.names.claim(...variantNames(schema.title, key, place.name));
    const here = inside(place, `${at}/properties/${pointerPart(key)}`, name, key);
    const description = context.prose.text('variant', here.path, key, { ...held, ...schema });
    return [{ key, name, description, type: context.read(held, here), ...stabilityOf(schema) }];
  });
  return {
    kind: 'keyedUnion',
    open: false,
    values: values?.kind === 'enum' ? values.values : [],
    variants,
  };
}

const stabilityOf = (schema: Schema): { stability?: 'experimental' } =>
  schema['x-stability'] === 'experimental' ? { stability: 'experimental' } : {};

function readUntagged(
  schema: Schema,
  branches: Branch[],
  place: Place,
  context: ReadContext,
): TypeExpression {
  const keyword = Array.isArray(schema.oneOf) ? 'oneOf' : 'anyOf';
  const [only, ...more] = branches;
  if (only === undefined) return { kind: 'json' };
  if (more.length === 0) {
    return context.read(only.schema, { ...place, at: `${place.at}${only.at}` });
  }
  const members = branches.map(({ schema: branch, at }, index) =>
    context.read(branch, inside(place, at, `${place.name}Option${index + 1}`)),
  );
  const different = members.filter(
    (member, index) =>
      members.findIndex((one) => JSON.stringify(one) === JSON.stringify(member)) === index,
  );
  if (different.some(({ kind }) => kind === 'json')) return { kind: 'json' };
  const objects = branches.filter((branch) => resolved(branch.schema, context).type === 'object');
  if (keyword === 'oneOf' && objects.length > 1) {
    context.problem(`${place.at}/oneOf`, 'that exactly one may fit is kept as: at least one');
  }
  return different.length === 1
    ? (different[0] as TypeExpression)
    : { kind: 'union', members: different };
}
