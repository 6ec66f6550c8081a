/** Brings JSON Schemas that mean the same to the same form: prose, defaults and sizes of integers aside. */

export type Schema = { readonly [keyword: string]: unknown };
export type Definitions = Readonly<Record<string, Schema>>;

const ignored = new Set([
  '$schema',
  '$id',
  'title',
  'description',
  'default',
  'format',
  'discriminator',
  'examples',
]);

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** `oneOf` of strings that carry a description each is an enum. */
function asEnum(branches: readonly Schema[]): Schema | undefined {
  const values = branches.map((branch) =>
    branch.type === 'string' && Array.isArray(branch.enum) && Object.keys(branch).length === 2
      ? branch.enum
      : undefined,
  );
  return values.every((v) => v !== undefined)
    ? { type: 'string', enum: values.flat().sort() }
    : undefined;
}

const isNull = (branch: Schema) => branch.type === 'null' && Object.keys(branch).length === 1;

/** Alternatives in one order; a simple type or null becomes one more entry of `type`. */
function asUnion(branches: readonly Schema[]): Schema {
  const nullable = branches.some(isNull);
  const others = branches.filter((branch) => !isNull(branch));
  const [only] = others;
  if (only !== undefined && others.length === 1) {
    if (!nullable) return only;
    if (typeof only.type === 'string') return { ...only, type: [only.type, 'null'].sort() };
  }
  return { anyOf: [...others, ...(nullable ? [{ type: 'null' }] : [])].sort(byText) };
}

export function normalForm(value: unknown): unknown {
  if (value === true) return {};
  if (Array.isArray(value)) return value.map(normalForm);
  if (!isSchema(value)) return value;
  const form: Record<string, unknown> = {};
  for (const [keyword, given] of Object.entries(value)) {
    if (ignored.has(keyword) || keyword.startsWith('x-')) continue;
    if (keyword === 'const') form.enum = [given];
    else if (keyword === 'required') form.required = [...(given as string[])].sort();
    else if (keyword === 'enum') form.enum = [...(given as unknown[])].sort();
    else if (keyword === 'type') form.type = Array.isArray(given) ? [...given].sort() : given;
    else if (keyword === 'properties') {
      form.properties = Object.fromEntries(
        Object.entries(given as Schema)
          .map(([name, property]) => [name, normalForm(property)] as const)
          .sort(byText),
      );
    } else form[keyword] = normalForm(given);
  }
  if (isSchema(form.additionalProperties) && Object.keys(form.additionalProperties).length === 0) {
    delete form.additionalProperties;
  }
  // The bounds that the format of an unsigned or 32-bit integer implies are not always written out.
  if (form.type === 'integer' || (Array.isArray(form.type) && form.type.includes('integer'))) {
    delete form.minimum;
    delete form.maximum;
  }
  if (Array.isArray(form.required) && form.required.length === 0) delete form.required;
  if (isSchema(form.properties) && Object.keys(form.properties).length === 0)
    delete form.properties;

  const { allOf, oneOf, anyOf, ...rest } = form;
  if (Array.isArray(allOf) && allOf.length === 1) return { ...rest, ...(allOf[0] as Schema) };
  const branches = (oneOf ?? anyOf) as Schema[] | undefined;
  if (branches === undefined) return sortedMembers(form);
  const union = asEnum(branches) ?? asUnion(branches);
  return sortedMembers(Object.keys(rest).length === 0 ? union : { ...rest, ...union });
}

const sortedMembers = (schema: Schema): Schema =>
  Object.fromEntries(Object.entries(schema).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Where two normal forms part, as JSON pointers with both sides. */
export function differences(
  ours: unknown,
  theirs: unknown,
  at = '',
): { at: string; ours: unknown; theirs: unknown }[] {
  if (JSON.stringify(ours) === JSON.stringify(theirs)) return [];
  if (!isSchema(ours) || !isSchema(theirs)) return [{ at, ours, theirs }];
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].flatMap((key) =>
    differences(ours[key], theirs[key], `${at}/${key}`),
  );
}
