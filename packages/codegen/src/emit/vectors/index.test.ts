import type { Model, TypeExpression } from '@wirebox/protocol/model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { fixtureModel } from '../../fixture-model.ts';
import { committedModel } from '../../testing.ts';
import { emitJsonSchema } from '../json-schema/index.ts';
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
  const bundle = JSON.parse(emitJsonSchema(model).get('protocol.schema.json') ?? '');
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(bundle, 'bundle');
  const files = parsed(model);

  it('has vectors that an independent validator judges in the same way', () => {
    for (const [name, { valid, invalid }] of files) {
      const accepts = ajv.getSchema(`bundle#/$defs/${name}`)!;
      for (const [reason, value] of Object.entries(valid)) {
        expect(accepts(value), `${name}, valid, ${reason}: ${ajv.errorsText(accepts.errors)}`).toBe(
          true,
        );
      }
      for (const [reason, value] of Object.entries(invalid)) {
        expect(accepts(value), `${name}, invalid, ${reason}`).toBe(false);
      }
    }
  });

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
