/** The error table in OpenRPC. Its error object has room for nothing else, so the key and the rest are in `data`. */
import type { ErrorDefinition, Model } from '@wirebox/protocol/model';
import {
  exactly,
  type JsonSchema,
  type JsonSchemaOptions,
  toJsonSchema,
} from '../json-schema/to-json-schema.ts';

export interface OpenrpcError {
  code: number;
  message: string;
  data?: JsonSchema;
}

export function errorObject(
  key: string,
  error: ErrorDefinition,
  options: JsonSchemaOptions,
): OpenrpcError {
  return { code: error.code, message: error.message, data: dataSchema(key, error, options) };
}

/** The schema of what an error carries: its key, by which clients tell it, and members of its own. */
function dataSchema(key: string, error: ErrorDefinition, options: JsonSchemaOptions): JsonSchema {
  const object = toJsonSchema({ kind: 'object', properties: error.data }, options);
  return {
    title: `${key.charAt(0).toUpperCase()}${key.slice(1)}ErrorData`,
    description: error.description,
    type: 'object',
    properties: { key: exactly(key, options.dialect), ...(object.properties as JsonSchema) },
    required: ['key', ...((object.required as string[] | undefined) ?? [])],
    'x-retry': error.retry,
  };
}

/**
 * The errors of one method. OpenRPC demands that codes do not repeat within a method, and several keys can share a
 * code: those become one entry whose `data` says which it is.
 */
export function methodErrors(
  keys: string[],
  errors: Model['errors'],
  options: JsonSchemaOptions,
): (OpenrpcError | { $ref: string })[] {
  const byCode = new Map<number, string[]>();
  for (const key of keys) {
    const error = errors[key];
    if (error === undefined) throw new Error(`The model has no error named ${key}`);
    byCode.set(error.code, [...(byCode.get(error.code) ?? []), key]);
  }
  return [...byCode].map(([code, same]) => {
    const [only] = same;
    if (same.length === 1) return { $ref: `#/components/errors/${only}` };
    const objects = same.map((key) => errorObject(key, errors[key]!, options));
    return {
      code,
      message: objects.map((object) => object.message).join(' | '),
      data: { oneOf: objects.map((object) => object.data) },
    };
  });
}
