import * as Type from 'typebox';
import { describe, expect, it } from 'vitest';
import { notification, request } from './define.ts';
import { errors } from './errors.ts';
import { type Registry, registry } from './registry.ts';
import {
  closedUnion,
  int64,
  map,
  nullable,
  openEnum,
  optional,
  required,
  shape,
  variant,
} from './shapes.ts';
import { toModel } from './to-model.ts';

const fold = (definitions: Record<string, unknown>) =>
  toModel({
    protocol: { name: 'test', title: 'Test', version: '1', description: 'A test.' },
    resources: { thing: [definitions] },
    errors,
  } satisfies Registry);

const typeOf = (name: string, definitions: Record<string, unknown>) =>
  fold(definitions).types[name]?.type;

describe('toModel', () => {
  it('tells the four states of a member apart', () => {
    const S = shape('S', 'A shape.', {
      a: required(Type.String(), 'A.'),
      b: required(nullable(Type.String()), 'B.'),
      c: optional(Type.String(), 'C.', { default: 'x' }),
      d: optional(nullable(Type.String()), 'D.', { stability: 'experimental', since: '2' }),
    });
    const string = { kind: 'string' };
    expect(typeOf('S', { S })).toEqual({
      kind: 'object',
      properties: [
        { name: 'a', description: 'A.', required: true, type: string },
        { name: 'b', description: 'B.', required: true, type: { kind: 'nullable', type: string } },
        { name: 'c', description: 'C.', required: false, type: string, default: 'x' },
        {
          name: 'd',
          description: 'D.',
          required: false,
          type: { kind: 'nullable', type: string },
          stability: 'experimental',
          since: '2',
        },
      ],
    });
  });

  it('hoists named types, keeps the description of a member apart from that of its type', () => {
    const E = openEnum('E', 'An enum.', { x: 'The X.' }, { fallback: 'x' });
    const S = shape('S', 'A shape.', { e: optional(E, 'Which.'), m: required(map(int64()), 'M.') });
    const model = fold({ E, S });
    expect(model.types.E?.description).toBe('An enum.');
    expect(model.types.E?.type).toEqual({
      kind: 'enum',
      open: true,
      fallback: 'x',
      values: [{ value: 'x', description: 'The X.' }],
    });
    expect(model.types.S?.type).toMatchObject({
      properties: [
        { name: 'e', description: 'Which.', type: { kind: 'ref', name: 'E' } },
        { name: 'm', type: { kind: 'map', values: { kind: 'integer', format: 'int64' } } },
      ],
    });
  });

  it('keeps the tag of a union out of the members of its variants', () => {
    const U = closedUnion('U', 'A union.', 'type', {
      a: variant('AThing', 'The A.', { n: required(int64(), 'N.') }),
      b: variant('BThing', 'The B.', {}, { stability: 'experimental' }),
    });
    expect(typeOf('U', { U })).toEqual({
      kind: 'taggedUnion',
      tag: 'type',
      open: false,
      variants: [
        {
          tag: 'a',
          name: 'AThing',
          description: 'The A.',
          properties: [
            {
              name: 'n',
              description: 'N.',
              required: true,
              type: { kind: 'integer', format: 'int64' },
            },
          ],
        },
        {
          tag: 'b',
          name: 'BThing',
          description: 'The B.',
          stability: 'experimental',
          properties: [],
        },
      ],
    });
  });

  const S = shape('S', 'A shape.', {});
  const method = { description: 'Does.', stability: 'stable', since: '1' } as const;

  it.each<[string, Record<string, unknown>, string]>([
    [
      'one name for two shapes',
      { S, T: shape('T', 'T.', { s: required(shape('S', 'Other.', {}), 'S.') }) },
      'two different shapes are called S',
    ],
    [
      'a type that no resource exports',
      { T: shape('T', 'T.', { s: required(S, 'S.') }) },
      'S (T.s) is not exported by a resource file',
    ],
    [
      'a reference to nothing',
      { T: shape('T', 'T.', { s: required(Type.Ref('Nope'), 'S.') }) },
      'T.s: no such type Nope',
    ],
    [
      'a variant named like a type',
      { S, U: closedUnion('U', 'U.', 'type', { a: variant('S', 'A.') }) },
      'the name S of a variant is taken',
    ],
    [
      'a member that is not declared as one',
      { T: shape('T', 'T.', { s: Type.String() }) },
      'T.s is declared neither required nor optional',
    ],
    [
      'a member with the name of an inherited one',
      { T: shape('T', 'T.', { constructor: required(Type.String(), 'C.') }) },
      'T.constructor: this name is reserved',
    ],
    [
      'an integer of unknown size',
      { T: shape('T', 'T.', { n: required(Type.Integer(), 'N.') }) },
      'T.n: an integer needs a format',
    ],
    [
      'a method defined twice',
      { a: notification('x/y', method), b: notification('x/y', method) },
      'x/y is defined twice',
    ],
    [
      'an error that is not in the table',
      { S, a: request('x/y', { ...method, result: S, errors: ['nope' as 'overloaded'] }) },
      'x/y: no such error nope',
    ],
  ])('refuses %s', (_, definitions, message) => {
    expect(() => fold(definitions)).toThrow(message);
  });
});

describe('the registry', () => {
  const model = toModel(registry);

  it('folds to the same text each time', () => {
    expect(JSON.stringify(toModel(registry))).toBe(JSON.stringify(model));
  });

  it('describes every method, type, member and variant in a sentence of its own', () => {
    const sentences = [
      ...model.methods.map((method) => method.description),
      ...Object.values(model.types).map((type) => type.description),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^\S.*[.?]$/s);
  });

  it('mentions only order scopes that name a member of the params', () => {
    for (const { order, params, method } of model.methods) {
      if (order?.by === undefined) continue;
      const type = params?.kind === 'ref' ? model.types[params.name]?.type : params;
      const names = type?.kind === 'object' ? type.properties.map(({ name }) => name) : [];
      expect(names, method).toContain(order.by);
    }
  });
});
