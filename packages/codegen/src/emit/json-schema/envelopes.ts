/**
 * The four unions of messages: what travels in each direction. The wire has no `jsonrpc` member, and a request's
 * answer is told by its `id` alone, so answers have no union of their own.
 */
import type { Method, Model } from '@wirebox/protocol/model';
import { pascalCase } from '../../names.ts';
import {
  exactly,
  type JsonSchema,
  type JsonSchemaOptions,
  orNull,
  pickStability,
  toJsonSchema,
} from './to-json-schema.ts';

const ENVELOPES = [
  {
    name: 'ClientRequest',
    kind: 'request',
    direction: 'clientToServer',
    description: 'A request that the client sends and the server answers.',
  },
  {
    name: 'ClientNotification',
    kind: 'notification',
    direction: 'clientToServer',
    description: 'A message from the client that has no answer.',
  },
  {
    name: 'ServerRequest',
    kind: 'request',
    direction: 'serverToClient',
    description: 'A request that the server sends and the client answers.',
  },
  {
    name: 'ServerNotification',
    kind: 'notification',
    direction: 'serverToClient',
    description: 'A message from the server that has no answer.',
  },
] as const;

const REQUEST_ID = 'RequestId';

/** The unions by name; a union without any method is left out. Adds `RequestId` where the model has none. */
export function envelopeSchemas(
  model: Model,
  options: JsonSchemaOptions,
): Record<string, JsonSchema> {
  const schemas: Record<string, JsonSchema> = {};
  for (const { name, kind, direction, description } of ENVELOPES) {
    if (model.types[name] !== undefined) {
      throw new Error(`The type ${name} has the name of a message union; rename it`);
    }
    const methods = model.methods.filter(
      (method) => method.kind === kind && method.direction === direction,
    );
    if (methods.length === 0) continue;
    schemas[name] = {
      title: name,
      description,
      oneOf: methods.map((method) => messageSchema(method, name, options)),
      ...(options.dialect === '2020-12' ? { discriminator: { propertyName: 'method' } } : {}),
    };
  }
  const requests = 'ClientRequest' in schemas || 'ServerRequest' in schemas;
  if (requests && model.types[REQUEST_ID] === undefined) schemas[REQUEST_ID] = requestId();
  return schemas;
}

/** The title ends in the union's name: the peer calls params of notifications `…Notification` already. */
function messageSchema(method: Method, union: string, options: JsonSchemaOptions): JsonSchema {
  const isRequest = method.kind === 'request';
  const title = `${pascalCase(method.name)}${union}`;
  const paramsRequired = method.params !== undefined && method.paramsOptional !== true;
  return {
    title,
    description: method.description,
    type: 'object',
    properties: {
      ...(isRequest ? { id: { $ref: `${options.refPrefix}${REQUEST_ID}` } } : {}),
      method: exactly(method.method, options.dialect, `${title}Method`),
      params: paramsSchema(method, options),
    },
    required: [...(isRequest ? ['id'] : []), 'method', ...(paramsRequired ? ['params'] : [])],
    ...(method.deprecated === undefined
      ? {}
      : { deprecated: true, 'x-deprecated': method.deprecated }),
    ...pickStability(method),
    'x-since': method.since,
  };
}

/** What to send. A receiver is more lenient: it takes absent, null and an empty object for no params. */
function paramsSchema(method: Method, options: JsonSchemaOptions): JsonSchema {
  if (method.params === undefined) return { type: 'null' };
  const schema = toJsonSchema(method.params, options);
  return method.paramsOptional === true ? orNull(schema) : schema;
}

function requestId(): JsonSchema {
  return {
    title: REQUEST_ID,
    description: 'Identifies a request; the answer carries it back exactly as it came.',
    anyOf: [{ type: 'string' }, { type: 'integer', format: 'int64' }],
  };
}

/** Names of the definitions that `schema` refers to. */
export function definitionsIn(schema: unknown, refPrefix: string): string[] {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref' && typeof value === 'string' && value.startsWith(refPrefix)) {
        names.add(value.slice(refPrefix.length));
      } else {
        visit(value);
      }
    }
  };
  visit(schema);
  return [...names];
}
