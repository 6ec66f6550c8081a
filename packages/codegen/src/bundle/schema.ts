/** JSON Schema as plain data, and the few questions that every reader of it asks. */

export type Schema = { readonly [keyword: string]: unknown };

/** Something that a reader could not take as it stands; `path` is a JSON pointer into the file. */
export interface Problem {
  path: string;
  message: string;
  /** Set where the bundle contradicts itself, rather than says something that the model has no word for. */
  kind?: 'dangling' | 'twice';
}

export const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How a reference to a definition is spelled once a bundle has been read. */
export const DEFINITIONS = '#/definitions/';

/** The definition that a schema refers to, if that is what it does. */
export const refName = (schema: Schema): string | undefined =>
  typeof schema.$ref === 'string' && schema.$ref.startsWith(DEFINITIONS)
    ? schema.$ref.slice(DEFINITIONS.length)
    : undefined;

/** Members that hold one schema, a list of schemas, or schemas by name. */
const ONE = new Set(['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains']);
const ONE_TOO = new Set(['propertyNames', 'unevaluatedProperties', 'unevaluatedItems']);
const LIST = new Set(['oneOf', 'anyOf', 'allOf', 'prefixItems']);
const NAMED = new Set(['properties', 'patternProperties', 'dependentSchemas']);

/** Applies `change` to every schema one level down; what is data (`default`, `enum`, …) stays as it is. */
export function mapParts(
  schema: Schema,
  at: string,
  change: (part: Schema, at: string) => Schema,
): Schema {
  const one = (part: unknown, where: string) => change(asSchema(part), where);
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    const here = `${at}/${keyword}`;
    if (ONE.has(keyword) || ONE_TOO.has(keyword)) {
      if (typeof value === 'boolean' || !isSchema(value)) return [keyword, value];
      return [keyword, one(value, here)];
    }
    if (LIST.has(keyword) && Array.isArray(value)) {
      return [keyword, value.map((part, index) => one(part, `${here}/${index}`))];
    }
    if (NAMED.has(keyword) && isSchema(value)) {
      const named = Object.entries(value).map(([name, part]) => [
        name,
        one(part, `${here}/${pointerPart(name)}`),
      ]);
      return [keyword, Object.fromEntries(named)];
    }
    return [keyword, value];
  });
  return Object.fromEntries(entries);
}

/** `true` allows everything, `false` nothing. */
export const asSchema = (value: unknown): Schema =>
  isSchema(value) ? value : value === false ? { not: {} } : {};

export const pointerPart = (name: string): string =>
  name.replaceAll('~', '~0').replaceAll('/', '~1');

const PROSE = new Set([
  '$comment',
  '$id',
  '$schema',
  'description',
  'discriminator',
  'examples',
  'title',
]);

/** Without what is said to people only. */
export function withoutProse(schema: Schema): Schema {
  const kept = Object.entries(schema).filter(
    ([keyword]) => !PROSE.has(keyword) && !keyword.startsWith('x-'),
  );
  return mapParts(Object.fromEntries(kept), '', withoutProse);
}

/** Schemas under a keyword that lists them. */
export const branchesOf = (schema: Schema, keyword: 'oneOf' | 'anyOf' | 'allOf'): Schema[] =>
  Array.isArray(schema[keyword]) ? schema[keyword].map(asSchema) : [];

export const propertiesOf = (schema: Schema): [name: string, property: Schema][] =>
  isSchema(schema.properties)
    ? Object.entries(schema.properties).map(([name, property]) => [name, asSchema(property)])
    : [];

export const requiredOf = (schema: Schema): string[] =>
  Array.isArray(schema.required) ? (schema.required as string[]) : [];

/** The strings that a schema lists, where it allows these and nothing else. */
export function stringValues(schema: Schema): string[] | undefined {
  const values = 'const' in schema ? [schema.const] : schema.enum;
  if (!Array.isArray(values) || values.length === 0) return undefined;
  if (schema.type !== undefined && schema.type !== 'string') return undefined;
  return values.every((value) => typeof value === 'string') ? values : undefined;
}

/** The one string that a schema allows. */
export function onlyString(schema: Schema): string | undefined {
  const values = stringValues(schema);
  return values?.length === 1 ? values[0] : undefined;
}
