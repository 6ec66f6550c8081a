/**
 * OpenRPC 1.3: what the server serves, as methods. OpenRPC has no direction, and every tool takes an entry of
 * `methods` for something to call on the server; so what the *client* receives and answers stands apart in
 * `x-serverToClient`, as method objects of the same form, ready to be the `methods` of a document about the client.
 *
 * Schemas are draft-07, the draft that OpenRPC is defined with. A method without `result` is a notification.
 */
import type { Method, Model } from '@wirebox/protocol/model';
import { GENERATED, jsonText } from '../../json-text.ts';
import { camelCase } from '../../names.ts';
import {
  definitionSchema,
  type JsonSchema,
  type JsonSchemaOptions,
  toJsonSchema,
} from '../json-schema/to-json-schema.ts';
import { errorObject, methodErrors } from './errors.ts';
import { paramDescriptors } from './params.ts';

const options: JsonSchemaOptions = { refPrefix: '#/components/schemas/', dialect: 'draft-07' };

export function emitOpenrpc(model: Model): Map<string, string> {
  return new Map([['openrpc.json', jsonText(openrpcDocument(model))]]);
}

function openrpcDocument(model: Model): JsonSchema {
  const served = (direction: Method['direction']) =>
    model.methods
      .filter((method) => method.direction === direction)
      .map((method) => methodObject(method, model));
  return {
    openrpc: '1.3.2',
    info: {
      title: model.protocol.title,
      version: model.protocol.version,
      description: model.protocol.description,
      'x-generated': GENERATED,
    },
    methods: served('clientToServer'),
    components: {
      schemas: mapValues(model.types, (name, type) => definitionSchema(name, type, options)),
      errors: mapValues(model.errors, (key, error) => errorObject(key, error, options)),
    },
    'x-serverToClient': served('serverToClient'),
    'x-commonErrors': Object.keys(model.errors).filter((key) => model.errors[key]?.common),
  };
}

function methodObject(method: Method, model: Model): JsonSchema {
  const isRequest = method.kind === 'request';
  return {
    name: method.method,
    description: method.description,
    tags: [{ name: method.resource }],
    ...(method.deprecated === undefined ? {} : { deprecated: true }),
    paramStructure: 'by-name',
    params: paramDescriptors(method, model.types, options),
    ...(isRequest
      ? { result: result(method), errors: methodErrors(method.errors ?? [], model.errors, options) }
      : {}),
    'x-name': method.name,
    'x-stability': method.stability,
    'x-since': method.since,
    ...(method.removed === undefined ? {} : { 'x-removed': method.removed }),
    ...(method.deprecated === undefined ? {} : { 'x-deprecated': method.deprecated }),
    ...(method.order === undefined ? {} : { 'x-order': method.order }),
    ...(method.params === undefined
      ? {}
      : {
          'x-params': {
            required: method.paramsOptional !== true,
            schema: toJsonSchema(method.params, options),
          },
        }),
    ...(isRequest && method.errors !== undefined ? { 'x-errors': method.errors } : {}),
  };
}

function result({ name, result: type }: Method): { name: string; schema: JsonSchema } {
  return {
    name: type?.kind === 'ref' ? camelCase(type.name) : `${name}Result`,
    schema: type === undefined ? {} : toJsonSchema(type, options),
  };
}

function mapValues<T, U>(record: Record<string, T>, map: (key: string, value: T) => U) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(key, value)]));
}
