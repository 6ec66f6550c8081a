import type { Model, Property, TypeExpression } from '@wirebox/protocol/model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkModel, type ModelProblem } from './check-model.ts';
import { fixtureModel } from './fixture-model.ts';
import { ref, text } from './fixture-types.ts';
import { emitModelSchema, modelSchema } from './model-schema.ts';
import { committedModel } from './testing.ts';

const accepts = new Ajv2020({ strict: false }).compile(modelSchema());
const copy = (): Model => structuredClone(fixtureModel);

type Container = Record<string, unknown>;

/** Every place in the model where a value stands, as the object that holds it and the key. */
function places(value: unknown, path = ''): { path: string; keys: string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const here = `${path}/${key}`;
    const inner = places(member, here);
    return [{ path: here, keys: here.slice(1).split('/') }, ...inner];
  });
}

function changed(keys: string[], change: (holder: Container, key: string) => void): unknown {
  const model = copy();
  let holder = model as unknown as Container;
  for (const key of keys.slice(0, -1)) holder = holder[key] as Container;
  change(holder, keys.at(-1) ?? '');
  return model;
}

describe('model.schema.json', () => {
  it('accepts the real model and the small one', () => {
    expect(accepts(committedModel()), JSON.stringify(accepts.errors)).toBe(true);
    expect(accepts(fixtureModel), JSON.stringify(accepts.errors)).toBe(true);
  });

  it('resolves every name to a definition of its own', () => {
    const text = emitModelSchema().get('model.schema.json') ?? '';
    const names = [...text.matchAll(/"\$ref": "([^"]*)"/g)].map(([, ref]) => ref);
    expect(new Set(names)).toEqual(
      new Set(Object.keys(modelSchema().$defs as object).map((name) => `#/$defs/${name}`)),
    );
    expect(text).not.toContain('patternProperties');
  });

  it('refuses broken models', () => {
    expect(accepts({})).toBe(false);
    expect(accepts({ ...fixtureModel, modelVersion: 2 })).toBe(false);
    expect(
      accepts({
        ...fixtureModel,
        types: { X: { description: '', resource: '', type: { kind: 'x' } } },
      }),
    ).toBe(false);
  });
});

describe('checkModel', () => {
  it('accepts the real model and the small one', () => {
    expect(checkModel(committedModel())).toBeUndefined();
    expect(checkModel(fixtureModel)).toBeUndefined();
  });

  it('judges the shape as the schema does, wherever something is wrong or missing', () => {
    let refused = 0;
    for (const { path, keys } of places(fixtureModel)) {
      for (const model of [
        changed(keys, (holder, key) => delete holder[key]),
        changed(keys, (holder, key) => {
          holder[key] = 0.5;
        }),
      ]) {
        // An absent element leaves a hole, which JSON has no word for, and names are beyond a schema.
        const verdict = accepts(JSON.parse(JSON.stringify(model)));
        const problem = checkModel(JSON.parse(JSON.stringify(model)));
        if (!verdict) {
          refused++;
          expect(problem, path).toBeDefined();
        } else if (problem !== undefined) {
          expect(problem.message, path).toMatch(/model does not have|table of errors/);
        }
      }
    }
    expect(refused).toBeGreaterThan(500);
  });

  it('names the first wrong place', () => {
    expect(checkModel(null)).toEqual({ path: '', message: 'expected an object' });
    const model = copy();
    model.types.Plant = { ...model.types.Plant!, type: { kind: 'array' } as never };
    expect(checkModel(model)).toEqual({ path: '/types/Plant/type/items', message: 'is missing' });
  });

  it.each<[string, (model: Model) => void, string]>([
    [
      'a mention of a type that is not there',
      (model) => delete model.types.Nickname,
      '/types/PlantParams/type',
    ],
    ['an error that is not there', (model) => delete model.errors.frozen, '/methods/1/errors/0'],
    ['one method twice', (model) => model.methods.push(model.methods[0]!), '/methods/6/method'],
    [
      'two methods of one name',
      (model) => model.methods.push({ ...model.methods[0]!, method: 'other' }),
      '/methods/6/name',
    ],
  ])('refuses %s', (_, spoil, path) => {
    const model = copy();
    spoil(model);
    expect(accepts(model)).toBe(true);
    expect(checkModel(model)?.path).toBe(path);
  });

  const gone = ref('Gone');
  const member = (name: string, type = text): Property => ({ name, required: true, type });
  it.each<[string, TypeExpression, ModelProblem]>([
    [
      'what a key holds',
      {
        kind: 'keyedUnion',
        open: true,
        values: [],
        variants: [{ key: 'a', name: 'A', type: gone }],
      },
      { path: '', message: 'names the type Gone, which the model does not have' },
    ],
    [
      'a member of an alternative',
      { kind: 'object', properties: [], alternatives: [{ properties: [member('a', gone)] }] },
      { path: '', message: 'names the type Gone, which the model does not have' },
    ],
    [
      'a member of an alternative of a variant',
      {
        kind: 'taggedUnion',
        tag: 'type',
        open: true,
        variants: [
          {
            tag: 'a',
            name: 'A',
            properties: [],
            alternatives: [{ properties: [member('a', gone)] }],
          },
        ],
      },
      { path: '', message: 'names the type Gone, which the model does not have' },
    ],
    [
      'two keys of one name',
      {
        kind: 'keyedUnion',
        open: true,
        values: [],
        variants: [
          { key: 'a', name: 'A', type: text },
          { key: 'a', name: 'B', type: text },
        ],
      },
      { path: '/variants', message: 'has two variants with one key' },
    ],
    [
      'one value twice',
      { kind: 'keyedUnion', open: true, values: [{ value: 'a' }, { value: 'a' }], variants: [] },
      { path: '/values', message: 'has one value twice' },
    ],
    [
      'a choice of nothing',
      { kind: 'keyedUnion', open: false, values: [], variants: [] },
      { path: '', message: 'has nothing to choose from' },
    ],
    [
      'no alternatives',
      { kind: 'object', properties: [], alternatives: [] },
      { path: '/alternatives', message: 'is empty' },
    ],
    [
      'an alternative that repeats a member',
      { kind: 'object', properties: [member('a')], alternatives: [{ properties: [member('a')] }] },
      { path: '/alternatives/0/properties', message: 'has two members of one name' },
    ],
    [
      'a variant with its tag for a member',
      {
        kind: 'taggedUnion',
        tag: 'type',
        open: true,
        variants: [{ tag: 'a', name: 'A', properties: [member('type')] }],
      },
      { path: '/variants/0/properties', message: 'has two members of one name' },
    ],
  ])('refuses %s', (_, type, { path, message }) => {
    const model = copy();
    model.types.Unused = { ...model.types.Unused!, type: { kind: 'array', items: type } };
    expect(accepts(model)).toBe(true);
    expect(checkModel(model)).toEqual({ path: `/types/Unused/type${path}`, message });
  });

  it('takes one name in two alternatives', () => {
    const model = copy();
    const sets = [{ properties: [member('a')] }, { properties: [member('a'), member('b')] }];
    const type: TypeExpression = { kind: 'object', properties: [], alternatives: sets };
    model.types.Unused = { ...model.types.Unused!, type };
    expect(checkModel(model)).toBeUndefined();
  });
});
