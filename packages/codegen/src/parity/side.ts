/** The definitions of one side, as schemas and in normal form. */
import type { Method, Model, TypeExpression } from '@wirebox/protocol/model';
import type { BundleMethod } from '../bundle/envelopes.ts';
import type { Bundle } from '../bundle/read-bundle.ts';
import { DEFINITIONS, type Schema } from '../bundle/schema.ts';
import { envelopeSchemas } from '../emit/json-schema/envelopes.ts';
import { orNull, toJsonSchema } from '../emit/json-schema/to-json-schema.ts';
import type { Form, Forms } from './form.ts';
import { type NormalContext, normalForm } from './normal-form.ts';

export type Definitions = Map<string, Schema>;

const DIALECT = { refPrefix: DEFINITIONS, dialect: 'draft-07' } as const;
const REQUEST_ID = 'RequestId';

/** Definitions of the params of methods are kept among the types, under names that no type has. */
export const methodKey = (method: string): string => `params of ${method}`;

export function ourDefinitions(
  model: Model,
  change: (type: TypeExpression) => TypeExpression = (type) => type,
): Definitions {
  const definitions: Definitions = new Map();
  for (const [name, { type }] of Object.entries(model.types)) {
    definitions.set(name, toJsonSchema(change(type), DIALECT));
  }
  const requestId = definitions.has(REQUEST_ID)
    ? undefined
    : envelopeSchemas({ ...model, methods: model.methods.slice(0, 1) }, DIALECT)[REQUEST_ID];
  if (requestId !== undefined) definitions.set(REQUEST_ID, requestId);
  for (const method of model.methods) {
    definitions.set(methodKey(method.method), ourParams(method, change));
  }
  return definitions;
}

function ourParams(
  { params, paramsOptional }: Method,
  change: (type: TypeExpression) => TypeExpression,
): Schema {
  if (params === undefined) return message({ type: 'null' }, false);
  const schema = toJsonSchema(change(params), DIALECT);
  return message(paramsOptional === true ? orNull(schema) : schema, paramsOptional !== true);
}

const message = (params: Schema, required: boolean): Schema => ({
  type: 'object',
  properties: { params },
  ...(required ? { required: ['params'] } : {}),
});

export function theirDefinitions(bundle: Bundle): Definitions {
  return new Map([
    ...bundle.definitions,
    ...bundle.methods.map((method): [string, Schema] => [
      methodKey(method.method),
      theirParams(method),
    ]),
  ]);
}

function theirParams({ params, paramsOptional }: BundleMethod): Schema {
  if (params === undefined) return message({ type: 'null' }, false);
  return message(paramsOptional ? { anyOf: [params, { type: 'null' }] } : params, !paramsOptional);
}

/** Names that the other side does not have are written out, so that only what is said counts. */
export function formsOf(definitions: Definitions, others: ReadonlyMap<string, unknown>): Forms {
  const context: NormalContext = {
    definition: (name) => definitions.get(name),
    inline: (name) => !others.has(name),
  };
  const forms = new Map<string, Form>();
  for (const [name, schema] of definitions) forms.set(name, normalForm(schema, context));
  return forms;
}
