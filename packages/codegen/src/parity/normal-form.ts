/** Brings JSON Schemas that mean the same to the same form: prose, defaults and the way things are written aside. */
import { rangeOfFormat } from '../bundle/format-range.ts';
import { asSchema, branchesOf, isSchema, refName, type Schema } from '../bundle/schema.ts';
import { joined } from '../import/read-object.ts';
import { ANYTHING, alternativesOf, type Form, formText, isAnything } from './form.ts';
import { unionForm } from './union-form.ts';

/** What is said for people or for generators only. */
const IGNORED = new Set(
  '$schema $id $comment title description default discriminator examples deprecated readOnly writeOnly'.split(
    ' ',
  ),
);

/** Keywords that concern values of one JSON type only. */
const CONCERNS: Readonly<Record<string, string>> = {
  minLength: 'string',
  maxLength: 'string',
  pattern: 'string',
  items: 'array',
  minItems: 'array',
  maxItems: 'array',
  uniqueItems: 'array',
  properties: 'object',
  required: 'object',
  additionalProperties: 'object',
  patternProperties: 'object',
  propertyNames: 'object',
  unevaluatedProperties: 'object',
  minProperties: 'object',
  maxProperties: 'object',
};

const EVERY_TYPE = ['array', 'boolean', 'null', 'number', 'object', 'string'];

export interface NormalContext {
  definition(name: string): Schema | undefined;
  /** Whether a mention of a definition is as good as what it stands for. */
  inline(name: string): boolean;
}

export function normalForm(schema: unknown, context: NormalContext): Form {
  return toForm(asSchema(schema), context, []);
}

/** `within` are the definitions that are being written out; one that holds itself stays a reference there. */
function toForm(given: Schema, context: NormalContext, within: readonly string[]): Form {
  const kept = Object.entries(given).filter(
    ([keyword]) => !IGNORED.has(keyword) && !keyword.startsWith('x-'),
  );
  const schema: Schema = Object.fromEntries(kept);
  const name = refName(schema);
  if (name !== undefined) return refForm(name, context, within);
  const parts = branchesOf(schema, 'allOf');
  if (parts.length > 0) return allOfForm(schema, parts, context, within);
  const keyword = Array.isArray(schema.oneOf) ? 'oneOf' : 'anyOf';
  if (Array.isArray(schema[keyword])) return choiceForm(schema, keyword, context, within);
  if ('const' in schema) {
    const { const: value, ...rest } = schema;
    return toForm({ ...rest, enum: [value] }, context, within);
  }
  if (Array.isArray(schema.enum)) return enumForm(schema, schema.enum);
  return typesForm(withoutUnevaluated(schema), context, within);
}

/** Where nothing else lists members, what is not evaluated is what is not listed. */
function withoutUnevaluated(schema: Schema): Schema {
  const { unevaluatedProperties: rest, ...others } = schema;
  const isSame = rest !== undefined && schema.additionalProperties === undefined;
  return isSame ? { ...others, additionalProperties: rest } : schema;
}

function refForm(name: string, context: NormalContext, within: readonly string[]): Form {
  const definition = context.definition(name);
  if (definition === undefined) return ANYTHING;
  return context.inline(name) && !within.includes(name)
    ? toForm(definition, context, [...within, name])
    : { $ref: `#/definitions/${name}` };
}

/** What a schema says once references at its top are followed. */
function followed(schema: Schema, context: NormalContext): Schema {
  let current = schema;
  for (let steps = 0; steps < 32; steps++) {
    const name = refName(current);
    const next = name === undefined ? undefined : context.definition(name);
    if (next === undefined) return current;
    current = next;
  }
  return {};
}

function allOfForm(
  schema: Schema,
  parts: Schema[],
  context: NormalContext,
  within: readonly string[],
): Form {
  const { allOf: _, ...rest } = schema;
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0 && Object.keys(rest).length === 0) {
    return toForm(only, context, within);
  }
  let whole: Schema | undefined = rest;
  for (const part of parts) {
    const next = followed(part, context);
    whole = whole === undefined || !isObject(next) ? undefined : joined(whole, next);
  }
  if (whole !== undefined) return toForm(whole, context, within);
  return { ...rest, allOf: parts.map((part) => toForm(part, context, within)) };
}

const isObject = (schema: Schema): boolean =>
  schema.type === 'object' || isSchema(schema.properties);

/** What stands beside a choice belongs to each of its branches. */
function choiceForm(
  schema: Schema,
  keyword: 'oneOf' | 'anyOf',
  context: NormalContext,
  within: readonly string[],
): Form {
  const { [keyword]: _, ...beside } = schema;
  const branches = branchesOf(schema, keyword);
  if (Object.keys(beside).length === 0) {
    return unionForm(
      branches.map((branch) => toForm(branch, context, within)),
      keyword,
      context,
    );
  }
  const whole = branches.map((branch) => joined(beside, followed(branch, context)));
  const isClosed = beside.additionalProperties === false || beside.unevaluatedProperties === false;
  if (isClosed || whole.includes(undefined)) {
    const forms = branches.map((branch) => toForm(branch, context, within));
    return { ...typesForm(beside, context, within), [keyword]: forms };
  }
  const forms = whole.map((branch) => toForm(branch as Schema, context, within));
  return unionForm(forms, keyword, context);
}

function enumForm(schema: Schema, values: unknown[]): Form {
  const types = typeList(schema);
  const allowed = values.filter((value) => types === undefined || types.includes(typeOf(value)));
  const strings = allowed.filter((value) => typeof value === 'string').sort();
  const others = allowed.filter((value) => typeof value !== 'string');
  const forms = others.map(
    (value): Form => (value === null ? { type: 'null' } : { enum: [value] }),
  );
  if (strings.length > 0) forms.push({ type: 'string', enum: [...new Set(strings)] });
  return unionForm(forms, 'anyOf');
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

function typeList(schema: Schema): string[] | undefined {
  if (typeof schema.type === 'string') return [schema.type];
  return Array.isArray(schema.type) ? (schema.type as string[]) : undefined;
}

/** One form for each JSON type, with what concerns it. */
function typesForm(schema: Schema, context: NormalContext, within: readonly string[]): Form {
  const { type: _, format: __, ...rest } = schema;
  const types = typeList(schema);
  if (types === undefined) {
    if (Object.keys(rest).length === 0) return ANYTHING;
    if (Object.keys(rest).some((keyword) => CONCERNS[keyword] === undefined)) return rest;
  }
  const forms = (types ?? EVERY_TYPE).map((type): Form => {
    const own = Object.entries(rest).filter(
      ([keyword]) => (CONCERNS[keyword] ?? type) === type || keyword === 'not',
    );
    return typeForm(type, { ...Object.fromEntries(own), ...range(type, schema) }, context, within);
  });
  return unionForm(forms, 'anyOf');
}

/** The narrower of what the format and what the bounds say. */
function range(type: string, schema: Schema): Schema {
  if (type !== 'integer' && type !== 'number') return {};
  const format = type === 'integer' ? rangeOfFormat(schema.format) : {};
  const minimum = Math.max(format.minimum ?? -Infinity, bound(schema.minimum, -Infinity));
  const maximum = Math.min(format.maximum ?? Infinity, bound(schema.maximum, Infinity));
  return {
    ...(minimum === -Infinity ? {} : { minimum }),
    ...(maximum === Infinity ? {} : { maximum }),
  };
}

const bound = (value: unknown, none: number): number => (typeof value === 'number' ? value : none);

function typeForm(
  type: string,
  keywords: Schema,
  context: NormalContext,
  within: readonly string[],
): Form {
  const { minimum, maximum, ...rest } = keywords;
  const numeric = type === 'integer' || type === 'number' ? { minimum, maximum } : {};
  const form: Record<string, unknown> = { type };
  for (const [keyword, value] of Object.entries({ ...rest, ...numeric }).sort(byKey)) {
    const canonical = keywordForm(keyword, value, context, within);
    if (canonical === undefined) continue;
    if (keyword === 'patternProperties' && isEveryKey(canonical)) {
      form.additionalProperties = Object.values(canonical as Schema)[0];
    } else form[keyword] = canonical;
  }
  return form;
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

const isEveryKey = (patterns: unknown): boolean =>
  isSchema(patterns) && Object.keys(patterns).every((pattern) => pattern === '^.*$');

/** Nothing where the keyword forbids nothing. */
function keywordForm(
  keyword: string,
  value: unknown,
  context: NormalContext,
  within: readonly string[],
): unknown {
  const form = (part: unknown) => toForm(asSchema(part), context, within);
  switch (keyword) {
    case 'properties':
    case 'patternProperties': {
      const members = Object.entries(value as Schema).map(([name, part]) => [name, form(part)]);
      return members.length === 0
        ? undefined
        : Object.fromEntries((members as [string, Form][]).sort(byKey));
    }
    case 'required': {
      const names = [...new Set(value as string[])].sort();
      return names.length === 0 ? undefined : names;
    }
    case 'items':
    case 'additionalProperties': {
      if (value === false) return false;
      const part = form(value);
      return isAnything(part) ? undefined : part;
    }
    case 'not':
    case 'propertyNames':
      return isSchema(value) ? form(value) : value;
    default:
      return value;
  }
}

export const sameForm = (a: Form, b: Form): boolean => formText(a) === formText(b);

/** A form in which references at the top are written out. */
export function expanded(form: Form, definitions: ReadonlyMap<string, Form>): Form {
  const parts = alternativesOf(form).map((part) => {
    const name = refName(part);
    return name === undefined ? part : (definitions.get(name) ?? ANYTHING);
  });
  return parts.length === 1 ? (parts[0] as Form) : unionForm(parts, 'anyOf');
}
