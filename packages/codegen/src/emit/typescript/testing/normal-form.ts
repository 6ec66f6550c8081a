/** The little of JSON Schema that the comparison of two of them reads. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  not?: Schema;
  items?: Schema;
  properties?: { [name: string]: Schema };
  required?: string[];
  additionalProperties?: Schema | boolean;
  propertyNames?: Schema;
  minProperties?: number;
  maxProperties?: number;
  [other: string]: unknown;
}

/**
 * A schema as the sorted list of its alternatives, each a text. Two schemas with one normal form mean the same, but for
 * what TypeScript has no types for: that a number is whole, ranges, lengths and patterns, and that
 * there is nothing besides. `inline` gives the schema of a
 * reference that is to be written out, and nothing for one that is to stay.
 */
export function normalForm(
  schema: Schema | boolean,
  inline: (name: string) => Schema | undefined,
): string {
  return [...new Set(alternatives(schema, inline))].sort().join(' | ');
}

type Inline = (name: string) => Schema | undefined;

function alternatives(schema: Schema | boolean, inline: Inline): string[] {
  if (typeof schema === 'boolean') return [schema ? 'anything' : 'nothing'];
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace(/^.*\//, '');
    const written = inline(name);
    return written === undefined ? [`-> ${name}`] : alternatives(written, inline);
  }
  const branches = schema.type === 'object' ? whole(schema) : (schema.anyOf ?? schema.oneOf);
  if (branches !== undefined) return branches.flatMap((branch) => alternatives(branch, inline));
  if ('const' in schema) return [JSON.stringify(schema.const)];
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value));
  if (schema.type === undefined) return ['anything'];
  return [schema.type].flat().map((type) => alternative(type, schema, inline));
}

/** An object that needs one of several sets of members, as several objects. */
function whole({ anyOf, ...object }: Schema): Schema[] | undefined {
  const inSets = new Set(anyOf?.flatMap(({ properties = {} }) => Object.keys(properties)));
  // A closed object keeps a place for what its sets have.
  const own = Object.entries(object.properties ?? {}).filter(([name]) => !inSets.has(name));
  return anyOf?.map(({ properties, required = [] }) => ({
    ...object,
    properties: { ...Object.fromEntries(own), ...properties },
    required: [...(object.required ?? []), ...required],
  }));
}

function alternative(type: string, schema: Schema, inline: Inline): string {
  switch (type) {
    case 'integer':
      return 'number';
    case 'array':
      return `[${normalForm(schema.items ?? true, inline)}]`;
    case 'object': {
      if (schema.maxProperties === 1) {
        return `{ one but ${JSON.stringify(schema.propertyNames?.not?.enum?.toSorted() ?? [])} }`;
      }
      const rest = schema.additionalProperties ?? true;
      const members = Object.entries(schema.properties ?? {}).map(([name, member]) => {
        const mark = schema.required?.includes(name) ? '' : '?';
        return `${JSON.stringify(name)}${mark}: ${normalForm(member, inline)}`;
      });
      return `{ ${[...members.sort(), `...: ${restForm(rest, inline)}`].join('; ')} }`;
    }
    default:
      return type;
  }
}

/**
 * TypeScript's empty object forbids to read or write members; on the wire they are ignored like any unknown one. And it
 * cannot forbid those beside the one key of a variant.
 */
function restForm(rest: Schema | boolean, inline: Inline): string {
  const forbidden = rest === false || JSON.stringify(rest) === '{"not":{}}';
  return forbidden ? 'anything' : normalForm(rest, inline);
}

const DROPPED = new Set(['format', 'minimum', 'maximum', 'minLength', 'maxLength', 'pattern']);

/** The schema without what TypeScript cannot say, so that both give the same verdict on any value. */
export function loosened(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !DROPPED.has(keyword))
      // Without what is dropped two branches may fit.
      .map(([keyword, value]) => [
        keyword === 'oneOf' ? 'anyOf' : keyword,
        loosenedPart(keyword, value),
      ]),
  );
}

function loosenedPart(keyword: string, value: unknown): unknown {
  const wider = (type: unknown) => (type === 'integer' ? 'number' : type);
  switch (keyword) {
    case 'type':
      return Array.isArray(value) ? value.map(wider) : wider(value);
    case 'anyOf':
    case 'oneOf':
      return (value as Schema[]).map(loosened);
    case 'items':
      return loosened(value as Schema);
    case 'properties':
      return Object.fromEntries(
        Object.entries(value as object).map(([name, member]) => [name, loosened(member)]),
      );
    case 'additionalProperties':
      if (typeof value === 'boolean') return true;
      return JSON.stringify(value) === '{"not":{}}' ? true : loosened(value as Schema);
    default:
      return value;
  }
}
