/** A small bundle in the layout of the real one, with a case of everything that its definitions do. */
import type { Schema } from './schema.ts';

const text = { type: 'string' };
const ref = (name: string) => ({ $ref: `#/definitions/v2/${name}` });
const object = (properties: Schema, ...required: string[]) => ({
  type: 'object',
  properties,
  ...(required.length === 0 ? {} : { required }),
});
const one = (value: string) => ({ type: 'string', enum: [value] });
const message = (method: string, params: Schema, required: boolean) => ({
  type: 'object',
  properties: { id: { $ref: '#/definitions/RequestId' }, method: one(method), params },
  required: ['id', 'method', ...(required ? ['params'] : [])],
});
const event = (method: string, name: string) => ({
  type: 'object',
  properties: { method: one(method), params: ref(name) },
  required: ['method', 'params'],
});

const types = {
  Brand: { oneOf: [{ ...one('red'), description: 'Warm.' }, one('blue')] },
  Level: { type: 'string', enum: ['low', 'unknown'] },
  Path: { ...text, minLength: 1 },
  Anything: true,
  /** Tagged by `mode`; members beside the choice belong to every variant. */
  Job: {
    type: 'object',
    properties: { id: text },
    required: ['id'],
    oneOf: [
      {
        title: 'RunJob',
        ...object({ mode: one('run'), command: { type: 'array', items: text } }, 'mode'),
      },
      object(
        { mode: one('wait'), seconds: { type: 'integer', format: 'uint8' } },
        'mode',
        'seconds',
      ),
    ],
  },
  /** A variant that needs one of two members. */
  Input: {
    oneOf: [
      object({ type: one('text'), text }, 'type', 'text'),
      {
        ...object(
          { type: one('image'), level: { anyOf: [ref('Level'), { type: 'null' }] } },
          'type',
        ),
        anyOf: [object({ url: text }, 'url'), object({ fileId: text }, 'fileId')],
      },
    ],
  },
  OneKind: { oneOf: [object({ type: one('only'), value: true }, 'type')] },
  Approval: {
    oneOf: [
      one('always'),
      {
        ...object({ granular: object({ rules: { type: 'boolean' } }, 'rules') }, 'granular'),
        additionalProperties: false,
      },
      one('never'),
    ],
  },
  /** The same with a branch for what is not known yet. */
  Failure: {
    anyOf: [
      { type: 'string', enum: ['badRequest', 'other'] },
      {
        ...object(
          { http: object({ status: { type: ['integer', 'null'], format: 'uint16', minimum: 0 } }) },
          'http',
        ),
        additionalProperties: false,
      },
      { type: ['string', 'object'] },
    ],
  },
  Filter: { anyOf: [text, { type: 'array', items: text }] },
  Content: {
    anyOf: [
      object({ uri: text, text }, 'uri', 'text'),
      object({ uri: text, blob: text }, 'uri', 'blob'),
    ],
  },
  ThreadItem: object({ id: text, inputs: { type: 'array', items: ref('Input') } }, 'id', 'inputs'),
  ThreadStartParams: object({
    approval: { anyOf: [ref('Approval'), { type: 'null' }] },
    brand: { allOf: [ref('Brand')], default: 'red' },
    config: { type: ['object', 'null'], additionalProperties: true },
    cwd: { type: ['string', 'null'], description: 'Where to begin.' },
    depth: { type: 'integer', format: 'uint', minimum: 1 },
    filter: ref('Filter'),
    sort: { type: ['string', 'null'], enum: ['up', 'down', null] },
  }),
  ThreadStartResponse: object({ item: ref('ThreadItem'), extra: { type: 'object' } }, 'item'),
  ThreadReadParams: object({ id: text }, 'id'),
  ThreadReadResponse: object(
    { content: ref('Content'), one: ref('OneKind'), anything: ref('Anything') },
    'content',
  ),
  LogoutAccountResponse: { type: 'object' },
  JobListParams: {
    ...object({ limit: { type: 'integer', format: 'int64' } }),
    additionalProperties: false,
  },
  JobListResponse: object({ jobs: { type: 'object', additionalProperties: ref('Job') } }, 'jobs'),
  ItemDoneNotification: object({ item: ref('ThreadItem'), failure: ref('Failure') }, 'item'),
  Orphan: object({ path: ref('Path') }),
};

export const fixtureBundle = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'ExampleProtocol',
  type: 'object',
  definitions: {
    RequestId: { anyOf: [text, { type: 'integer', format: 'int64' }] },
    ClientRequest: {
      oneOf: [
        message('thread/start', ref('ThreadStartParams'), true),
        message('thread/read', ref('ThreadReadParams'), true),
        message('account/logout', { type: 'null' }, false),
        message('job/list', { anyOf: [ref('JobListParams'), { type: 'null' }] }, false),
      ],
    },
    ServerNotification: {
      oneOf: [event('item/done', 'ItemDoneNotification')],
      properties: { emittedAtMs: { type: 'integer', format: 'int64' } },
    },
    v2: types,
  },
};
