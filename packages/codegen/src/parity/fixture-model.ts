/** A small model and a bundle that means the same, for tests that change the one or the other. */
import type { Model, Property, TypeExpression } from '@wirebox/protocol/model';
import type { Schema } from '../bundle/schema.ts';
import type { ExplainedRule } from './explained.ts';
import { compareWithBundle } from './index.ts';

export const text: TypeExpression = { kind: 'string' };
export const member = (name: string, type: TypeExpression, required = true): Property => ({
  name,
  description: 'A member.',
  required,
  type,
});

/** A model of these types and one method, for which the bundle below is right. */
export function modelOf(
  change: Record<string, TypeExpression> = {},
  more: Partial<Model> = {},
): Model {
  const types: Record<string, TypeExpression> = {
    Plan: { kind: 'enum', open: false, values: [{ value: 'free' }, { value: 'pro' }] },
    Shape: {
      kind: 'taggedUnion',
      tag: 'type',
      open: false,
      variants: [
        { tag: 'dot', name: 'DotShape', properties: [] },
        { tag: 'disc', name: 'DiscShape', properties: [member('radius', { kind: 'number' })] },
      ],
    },
    ReadParams: {
      kind: 'object',
      properties: [
        member('id', text),
        member('plan', { kind: 'nullable', type: { kind: 'ref', name: 'Plan' } }, false),
        member('shapes', { kind: 'array', items: { kind: 'ref', name: 'Shape' } }, false),
        member('data', { kind: 'json' }, false),
      ],
    },
    ...change,
  };
  const entries = Object.entries(types).map(([name, type]) => [
    name,
    { description: 'A type.', resource: 'a', type },
  ]);
  return {
    modelVersion: 1,
    protocol: { name: 'a', title: 'A', version: '1.0.0', description: 'A protocol.' },
    types: Object.fromEntries(entries),
    methods: [
      {
        method: 'a/read',
        name: 'aRead',
        kind: 'request',
        direction: 'clientToServer',
        resource: 'a',
        description: 'A method.',
        params: { kind: 'ref', name: 'ReadParams' },
        result: { kind: 'json' },
        stability: 'stable',
        since: '1.0.0',
      },
    ],
    errors: {},
    ...more,
  };
}

export const ref = (name: string) => ({ $ref: `#/definitions/${name}` });
export const tag = (value: string) => ({ type: 'string', enum: [value] });
export const definitions: Record<string, Schema> = {
  Plan: { oneOf: [tag('free'), tag('pro')] },
  Shape: {
    oneOf: [
      { type: 'object', properties: { type: tag('dot') }, required: ['type'] },
      {
        type: 'object',
        properties: { type: tag('disc'), radius: { type: 'number', format: 'double' } },
        required: ['radius', 'type'],
      },
    ],
  },
  ReadParams: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      plan: { anyOf: [ref('Plan'), { type: 'null' }] },
      shapes: { type: 'array', items: ref('Shape') },
      data: true,
    },
    required: ['id'],
  },
  ClientRequest: {
    oneOf: [
      {
        type: 'object',
        properties: { method: tag('a/read'), params: ref('ReadParams') },
        required: ['method', 'params'],
      },
    ],
  },
};

export const compare = (
  model: Model,
  rules: ExplainedRule[] = [],
  change: Record<string, Schema> = {},
) => {
  const schema = { definitions: { ...definitions, ...change } };
  return compareWithBundle(model, [{ name: 'bundle.json', schema }], { rules });
};

export const plan = (open: boolean, ...values: string[]): TypeExpression => ({
  kind: 'enum',
  open,
  values: values.map((value) => ({ value })),
});
export const params = (...properties: Property[]): TypeExpression => ({
  kind: 'object',
  properties,
});
const readParams = modelOf().types.ReadParams as { type: TypeExpression };
const { properties } = readParams.type as { properties: Property[] };
export const [id, planMember, shapes, data] = properties as [
  Property,
  Property,
  Property,
  Property,
];
