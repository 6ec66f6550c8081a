import type { Model, TypeExpression } from '@wirebox/protocol/model';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { fixtureModel } from '../../fixture-model.ts';
import { committedModel } from '../../testing.ts';
import { emitJsonSchema } from '../json-schema/index.ts';
import { toJsonSchema } from '../json-schema/to-json-schema.ts';
import { emitVectors, type Vectors } from './index.ts';

const parsed = (model: Model): [string, Vectors][] =>
  [...emitVectors(model)].map(([path, text]) => [
    path.replace(/^vectors\/(.*)\.json$/, '$1'),
    JSON.parse(text),
  ]);
const vectors = Object.fromEntries(parsed(fixtureModel));

/** The small model with one type of the test's own, which a method mentions. */
function vectorsOf(type: TypeExpression, name = 'Probe'): Vectors {
  const model: Model = {
    ...fixtureModel,
    types: { [name]: { description: '', resource: 'garden', type } },
    methods: [{ ...fixtureModel.methods[0]!, params: { kind: 'ref', name } }],
  };
  return Object.fromEntries(parsed(model))[name]!;
}

describe.each([
  ['the small model', fixtureModel],
  ['the real model', committedModel()],
])('%s', (_, model) => {
  const schemas = emitJsonSchema(model);
  const options = { strict: false, validateFormats: false };
  const files = parsed(model);

  it.each([
    ['2020-12', new Ajv2020(options), 'protocol.schema.json', '$defs'],
    ['draft-07', new Ajv(options), 'protocol.draft-07.schema.json', 'definitions'],
  ])(
    'has vectors that an independent validator judges in the same way by %s',
    (_, ajv, path, at) => {
      ajv.addSchema(JSON.parse(schemas.get(path) ?? ''), 'bundle');
      for (const [name, { valid, invalid }] of files) {
        const accepts = ajv.getSchema(`bundle#/${at}/${name}`)!;
        for (const [reason, value] of Object.entries(valid)) {
          expect(
            accepts(value),
            `${name}, valid, ${reason}: ${ajv.errorsText(accepts.errors)}`,
          ).toBe(true);
        }
        for (const [reason, value] of Object.entries(invalid)) {
          expect(accepts(value), `${name}, invalid, ${reason}`).toBe(false);
        }
      }
    },
  );

  it('stays within the bound and has both kinds for every type that can be wrong', () => {
    for (const [name, { valid, invalid }] of files) {
      const [good, bad] = [Object.keys(valid).length, Object.keys(invalid).length];
      expect(good, name).toBeGreaterThan(0);
      expect(bad, name).toBeGreaterThan(0);
      expect(good + bad, name).toBeLessThanOrEqual(60);
    }
  });

  it('is the same to the byte each time', () => {
    expect([...emitVectors(model)]).toEqual([...emitVectors(model)]);
  });
});

describe('which types', () => {
  it('covers those that methods mention, directly or not', () => {
    expect(Object.keys(vectors)).toEqual(
      Object.keys(fixtureModel.types).filter((name) => name !== 'Unused'),
    );
  });
});

describe('reasons', () => {
  it('covers presence, null and what a later version may add', () => {
    const { valid, invalid } = vectors.PlantParams!;
    expect(valid['only what is required']).toEqual({ name: 'some name', spot: null });
    expect(Object.keys(valid['every member'] as object)).toEqual(
      (fixtureModel.types.PlantParams!.type as { properties: { name: string }[] }).properties.map(
        ({ name }) => name,
      ),
    );
    expect(valid).toHaveProperty(['a member from a later version']);
    expect(valid).toHaveProperty(['owner: null']);
    expect(Object.keys(invalid)).toEqual(
      expect.arrayContaining([
        'null',
        'an array',
        'name: missing',
        'spot: missing',
        'name: null',
        'wet: null',
        'wet: "true"',
        'place.row: missing',
        'size: a value that is not listed',
      ]),
    );
    expect(invalid).not.toHaveProperty(['owner: null']);
    expect(invalid).not.toHaveProperty(['wet: missing']);
  });

  it('knows open from closed', () => {
    expect(vectors.Colour!.valid['a value from a later version']).toBe('value from the future');
    expect(vectors.Plant!.valid).toHaveProperty(['a variant from a later version']);
    expect(vectors.Answer!.invalid).toHaveProperty(['a variant that is not listed']);
    expect(vectors.Plant!.invalid).not.toHaveProperty(['a variant that is not listed']);
    expect(vectors.Plant!.invalid).toHaveProperty(['(tree).height: missing']);
    expect(vectors.Plant!.invalid).toHaveProperty(['type: missing']);
  });

  it('tries every string and key of a keyed union, and what is neither', () => {
    const { valid, invalid } = vectors.Watering!;
    expect(Object.values(valid)).toEqual(
      expect.arrayContaining([
        'never',
        'daily',
        { every: { hours: 7 } },
        { on: [] },
        { on: ['some on'] },
      ]),
    );
    expect(invalid).toMatchObject({
      'a value that is not listed': 'value from the future',
      'a key that is not listed': { 'variant from the future': { since: 'tomorrow' } },
      'no key': {},
      'two keys': { every: { hours: 7 }, on: ['some on'] },
      'a value as a key': { never: {} },
      '(every): without what it holds': 'every',
      '(every).hours: missing': { every: {} },
      '(on): null': { on: null },
    });
  });

  it('knows an open keyed union from a closed one', () => {
    const { valid, invalid } = vectors.Pest!;
    expect(valid).toMatchObject({
      'a value from a later version': 'value from the future',
      'a key from a later version': { 'variant from the future': { since: 'tomorrow' } },
    });
    expect(Object.keys(invalid)).toEqual(
      expect.arrayContaining(['no key', 'two keys', 'two keys that are not listed']),
    );
    expect(invalid).not.toHaveProperty(['a value that is not listed']);
    expect(invalid).not.toHaveProperty(['(aphids): without what it holds']);
  });

  it('tries every set of alternatives, all of them, and none', () => {
    const { valid, invalid } = vectors.Picture!;
    expect(valid).toMatchObject({
      '(photo): only what is required': { type: 'photo', url: 'some url' },
      '(photo)(set 2): only what is required': { type: 'photo', fileId: 'some fileId' },
      '(photo)(set 2): null as url': { type: 'photo', fileId: 'some fileId', url: null },
      '(photo): every member': { url: 'some url', fileId: 'some fileId' },
    });
    expect(invalid).toMatchObject({
      '(photo): no alternative': { type: 'photo' },
      '(photo).url: null': { type: 'photo', url: null },
      '(photo).fileId: 7': { type: 'photo', fileId: 7 },
    });
  });

  it('keeps every string and key when there are more cases than room', () => {
    const values = [...Array(18).keys()].map((number) => ({ value: `value ${number}` }));
    const properties = [...Array(9).keys()].map((number) => ({
      name: `member ${number}`,
      required: false,
      type: { kind: 'nullable', type: { kind: 'integer', format: 'int32' } } as const,
    }));
    const variants = [...Array(9).keys()].map((number) => ({
      key: `key ${number}`,
      name: `Key${number}`,
      type: { kind: 'object', properties } as const,
    }));
    const { valid } = vectorsOf({ kind: 'keyedUnion', open: true, values, variants });
    expect(Object.keys(valid)).toEqual(
      expect.arrayContaining([
        ...values.map(({ value }) => `"${value}"`),
        ...variants.map(({ key }) => `(${key}): the smallest value`),
      ]),
    );
  });

  it.each<[string, Ajv, 'draft-07' | '2020-12']>([
    ['2020-12', new Ajv2020({ strict: false }), '2020-12'],
    ['draft-07', new Ajv({ strict: false }), 'draft-07'],
  ])('judges a closed type with alternatives as ajv does by %s', (_, ajv, dialect) => {
    const member = (name: string, required: boolean) => ({
      name,
      required,
      type: { kind: 'string' as const },
    });
    const type: TypeExpression = {
      kind: 'object',
      properties: [member('label', false)],
      alternatives: [
        { properties: [member('url', true), member('size', false)] },
        { properties: [member('fileId', true)] },
      ],
      closed: true,
    };
    const accepts = ajv.compile(toJsonSchema(type, { dialect, refPrefix: '#/$defs/' }));
    const { valid, invalid } = vectorsOf(type);
    expect(invalid).toHaveProperty(['a member that is not listed']);
    expect(Object.values(valid)).toContainEqual({
      label: 'some label',
      url: 'some url',
      size: 'some size',
      fileId: 'some fileId',
    });
    expect(Object.entries(valid).filter(([, value]) => !accepts(value))).toEqual([]);
    expect(Object.entries(invalid).filter(([, value]) => accepts(value))).toEqual([]);
  });

  it('adds no member to a closed type but to refuse it', () => {
    const properties = [{ name: 'to', required: true, type: { kind: 'string' } } as const];
    const stranger = { 'member from the future': { since: 'tomorrow' } };
    const object = vectorsOf({ kind: 'object', properties, closed: true });
    expect(object.valid).not.toHaveProperty(['a member from a later version']);
    expect(object.invalid).toMatchObject({
      'a member that is not listed': { to: 'some to', ...stranger },
    });
    const { valid, invalid } = vectorsOf({
      kind: 'taggedUnion',
      tag: 'type',
      open: false,
      variants: [
        { tag: 'shut', name: 'Shut', properties, closed: true },
        { tag: 'lax', name: 'Lax', properties: [] },
      ],
    });
    expect(valid).toHaveProperty(['(shut): only what is required']);
    expect(valid).toHaveProperty(['(lax): a member from a later version']);
    expect(valid).not.toHaveProperty(['(shut): a member from a later version']);
    expect(invalid).toMatchObject({
      '(shut): a member that is not listed': { type: 'shut', to: 'some to', ...stranger },
    });
    expect(invalid).not.toHaveProperty(['(lax): a member that is not listed']);
  });

  it('goes to the bounds of numbers and no further than doubles go', () => {
    const { valid, invalid } = vectors.Forecast!;
    expect(valid).toHaveProperty(['at: the smallest, -9007199254740991']);
    expect(valid).toHaveProperty(['bytes: the largest, 9007199254740991']);
    expect(invalid).toHaveProperty(['offset: 2147483648, too large']);
    expect(invalid).toHaveProperty(['bytes: -1, too small']);
    expect(invalid).toHaveProperty(['percent: 101, too large']);
    expect(invalid).not.toHaveProperty(['at: 9007199254740992, too large']);
  });

  it('refuses in an untagged union only what fits no member', () => {
    const { valid, invalid } = vectors.Selector!;
    expect(Object.values(valid)).toEqual(
      expect.arrayContaining([['some Selector'], 7, 'some Selector']),
    );
    expect(Object.values(invalid)).toEqual(expect.arrayContaining([null, true, {}]));
    expect(Object.values(invalid)).not.toContain(7);
    expect(vectors.Grower!.valid).toMatchObject({
      'several at once': { person: 'some person', company: 'some company' },
    });
    expect(Object.values(vectors.Grower!.invalid)).toEqual(
      expect.arrayContaining([{}, { seat: 'some seat' }, { person: 7 }]),
    );
  });
});

describe('awkward types', () => {
  it('ends in a type that holds itself', () => {
    const tree: TypeExpression = {
      kind: 'taggedUnion',
      tag: 'op',
      open: false,
      variants: [
        {
          tag: 'not',
          name: 'Not',
          properties: [{ name: 'of', required: true, type: { kind: 'ref', name: 'Probe' } }],
        },
        { tag: 'leaf', name: 'Leaf', properties: [] },
      ],
    };
    expect(vectorsOf(tree).valid['(not): every member']).toEqual({
      op: 'not',
      of: { op: 'not', of: { op: 'leaf' } },
    });
  });

  it('says so when a type can have no value', () => {
    const endless: TypeExpression = {
      kind: 'object',
      properties: [{ name: 'of', required: true, type: { kind: 'ref', name: 'Probe' } }],
    };
    expect(() => vectorsOf(endless)).toThrow(/No finite value/);
  });

  it('finds a text for a pattern or says which one lacks', () => {
    const text = (pattern: string) => vectorsOf({ kind: 'string', pattern });
    expect(text('^\\d{4}-\\d{2}-\\d{2}$').valid).toEqual({ 'an ordinary value': '2026-01-31' });
    expect(() => text('^never matches this$')).toThrow(/No sample text/);
  });
});
