/**
 * Whether values fit types, by way of JSON Schema: our emitter writes the schemas, TypeBox interprets them. Nothing is
 * compiled, as most schemas are asked about one value; ajv judges alike, but compiles for half a second a model.
 */
import type { Model, TypeExpression } from '@wirebox/protocol/model';
import * as Schema from 'typebox/schema';
import { toJsonSchema } from './emit/json-schema/to-json-schema.ts';
import { closedType, openType } from './parity/views.ts';

/** `stated`: as every enum and union says itself; else as if all of them were open, or closed. */
export type TypeJudge = (
  openness: 'stated' | 'open' | 'closed',
  type: TypeExpression,
  value: unknown,
) => boolean;

const VIEWS = { stated: (type: TypeExpression) => type, open: openType, closed: closedType };

export function createTypeJudge({ types }: Pick<Model, 'types'>): TypeJudge {
  const definitions = { stated: new Map(), open: new Map(), closed: new Map() };
  return (openness, type, value) => {
    const view = VIEWS[openness];
    const known = definitions[openness];
    const schemaOf = (part: TypeExpression) =>
      toJsonSchema(view(part), { refPrefix: '', dialect: '2020-12' });
    // Only what a value leads to is converted.
    const context = new Proxy({} as Record<string, object>, {
      has: (_, name) => typeof name === 'string' && Object.hasOwn(types, name),
      get(_, name) {
        const definition = typeof name === 'string' ? types[name] : undefined;
        if (definition === undefined) return undefined;
        if (!known.has(name)) known.set(name, schemaOf(definition.type));
        return known.get(name);
      },
    });
    return Schema.Check(context, schemaOf(type), value);
  };
}
