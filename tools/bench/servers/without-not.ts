/** zod knows no `not`, which says what an unknown variant is; the rest of the schema without such branches. */
export const withoutNot = (schema: unknown): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(schema, (_, value: unknown) =>
      Array.isArray(value) ? value.filter((item) => !hasNot(item)) : value,
    ),
  );

const hasNot = (schema: unknown): boolean =>
  typeof schema === 'object' &&
  schema !== null &&
  ('not' in schema ||
    Object.values((schema as { properties?: object }).properties ?? {}).some(hasNot));
