import { createRequire } from 'node:module';
import type { TypeExpression } from '@wirebox/protocol/model';
import { Ajv, type AnySchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { fixtureModel } from '../../fixture-model.ts';
import { ref, text } from '../../fixture-types.ts';
import { committedModel } from '../../testing.ts';
import { emitOpenrpc } from './index.ts';

// Their declarations name the types that the schemas describe, and not the schemas.
const require = createRequire(import.meta.url);
const metaSchema: AnySchemaObject = require('@open-rpc/meta-schema').openrpcDocument;
const jsonSchema: AnySchemaObject = require('@json-schema-tools/meta-schema').jsonSchema;

/** The meta-schema of OpenRPC builds on that of another package, which is draft-07 but names itself as its draft. */
function metaValidator() {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addMetaSchema({ ...jsonSchema, $schema: 'http://json-schema.org/draft-07/schema#' });
  ajv.addSchema({ $ref: `${jsonSchema.$id}` }, `${jsonSchema.$id}`.replace(/\/$/, ''));
  return ajv.compile(metaSchema);
}

const parse = (files: Map<string, string>) => JSON.parse(files.get('openrpc.json') ?? 'null');
const document = parse(emitOpenrpc(fixtureModel));
const method = (name: string) =>
  [...document.methods, ...document['x-serverToClient']].find((entry) => entry.name === name);

describe('the document', () => {
  const check = metaValidator();
  const models = [
    ['the small model', fixtureModel] as const,
    ['the real model', committedModel()] as const,
  ];

  it.each(models)('passes the published meta-schema for %s, in both directions', (_, model) => {
    const whole = parse(emitOpenrpc(model));
    check(whole);
    expect(check.errors ?? []).toEqual([]);
    check({ ...whole, methods: whole['x-serverToClient'] });
    expect(check.errors ?? []).toEqual([]);
  });

  it('fails that check when a method has no name', () => {
    expect(check({ ...document, methods: [{ ...document.methods[0], name: '' }] })).toBe(false);
  });

  it('resolves every reference', () => {
    const text = JSON.stringify(document);
    const references = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(10);
    for (const [, section, name] of references) {
      expect(document.components[section!], `${section}/${name}`).toHaveProperty([name!]);
    }
    expect(text.match(/"\$ref":"/g)).toHaveLength(references.length);
  });
});

/** An object with a member of its own and one that it shares. */
const shared = (name: string, type: TypeExpression): TypeExpression => ({
  kind: 'object',
  properties: [
    { name: 'both', required: true, type },
    { name, required: true, type: text },
  ],
});

describe('methods', () => {
  it('lists only what the server serves as methods', () => {
    expect(document.methods.map((entry: { name: string }) => entry.name)).toEqual([
      'garden/clear',
      'garden/plant',
      'garden/ready',
      'weather/read',
    ]);
    expect(method('garden/ready').result).toBeUndefined();
    expect(method('weather/ask').result.name).toBe('answer');
  });

  it('lists params by name, required ones first, with what is known of each', () => {
    const { params, paramStructure } = method('garden/plant');
    expect(paramStructure).toBe('by-name');
    expect(params[0]).toEqual({
      name: 'name',
      description: 'Required.',
      required: true,
      schema: { allOf: [{ $ref: '#/components/schemas/Nickname' }] },
    });
    expect(params.find((param: { name: string }) => param.name === 'size')).toMatchObject({
      'x-stability': 'experimental',
      'x-since': '2.0.0',
    });
    expect(params.find((param: { name: string }) => param.name === 'tags').deprecated).toBe(true);
  });

  it('spreads the variants of union params and keeps the exact schema beside them', () => {
    const ask = method('weather/ask');
    expect(ask.params).toMatchObject([
      { name: 'kind', required: true, schema: { enum: ['yes', 'later'] } },
      { name: 'seconds', required: false },
    ]);
    expect(ask['x-params']).toEqual({
      required: true,
      schema: { $ref: '#/components/schemas/Answer' },
    });
    expect(
      method('weather/read').params.some((param: { required: boolean }) => param.required),
    ).toBe(false);
  });

  it.each<[string, TypeExpression, object[]]>([
    [
      'a keyed union',
      ref('Watering'),
      [
        { name: 'every', required: false, schema: { type: 'object' } },
        { name: 'on', description: 'On these days.', required: false, schema: { type: 'array' } },
      ],
    ],
    [
      'an object with alternatives',
      ref('Label'),
      [
        { name: 'colour', required: false },
        { name: 'text', description: 'What it says.', required: false },
        { name: 'language', required: false },
        { name: 'number', required: false },
      ],
    ],
    [
      'objects that share a member',
      { kind: 'union', members: [shared('a', text), shared('b', { kind: 'null' })] },
      [
        { name: 'both', required: true, schema: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
        { name: 'a', required: false },
        { name: 'b', required: false },
      ],
    ],
    [
      'an object or a text',
      { kind: 'union', members: [shared('a', text), text] },
      [{ name: 'both', required: false }, { name: 'a' }],
    ],
    [
      'a union with alternatives, which always has its tag',
      ref('Picture'),
      [
        { name: 'type', required: true },
        { name: 'tint' },
        { name: 'url' },
        { name: 'fileId' },
        { name: 'path' },
      ],
    ],
  ])('lists the members of %s', (_, type, members) => {
    const methods = [{ ...fixtureModel.methods[2]!, params: type }];
    const [{ params }] = parse(emitOpenrpc({ ...fixtureModel, methods })).methods;
    expect(params).toHaveLength(members.length);
    expect(params).toMatchObject(members);
  });

  it('carries order, stability, age and deprecation', () => {
    expect(method('garden/plant')['x-order']).toEqual({
      mode: 'write',
      scope: 'garden',
      by: 'name',
    });
    expect(method('garden/clear')).toMatchObject({
      deprecated: true,
      'x-stability': 'experimental',
      'x-since': '1.1.0',
    });
  });
});

describe('errors', () => {
  it('refers to the table where a code stands for one error', () => {
    expect(method('garden/plant').errors).toEqual([{ $ref: '#/components/errors/frozen' }]);
    expect(document.components.errors.frozen.data).toMatchObject({
      properties: { key: { enum: ['frozen'] }, date: { type: 'string' } },
      required: ['key', 'date'],
      'x-retry': true,
    });
    expect(document['x-commonErrors']).toContain('invalidParams');
    expect(document['x-commonErrors']).not.toContain('frozen');
  });

  it('joins errors that share a code, because codes may not repeat', () => {
    const { errors } = method('garden/clear');
    expect(errors).toHaveLength(1);
    expect(errors[0].code).toBe(-32600);
    expect(errors[0].data.oneOf).toHaveLength(2);
    expect(method('garden/clear')['x-errors']).toEqual(['frozen', 'overgrown']);
  });

  it('refuses a key that the table does not have', () => {
    const methods = [{ ...fixtureModel.methods[1]!, errors: ['nope'] }];
    expect(() => emitOpenrpc({ ...fixtureModel, methods })).toThrow(/nope/);
  });
});
