import type { TypeExpression } from '@wirebox/protocol/model';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { fixtureModel } from '../../fixture-model.ts';
import { text } from '../../fixture-types.ts';
import { committedModel } from '../../testing.ts';
import { emitJsonSchema } from './index.ts';
import { toJsonSchema } from './to-json-schema.ts';

const files = emitJsonSchema(fixtureModel);
const parsed = (path: string) => JSON.parse(files.get(path) ?? 'null');
const modern = parsed('protocol.schema.json');
const flat = parsed('protocol.draft-07.schema.json');

const convert = (type: TypeExpression, dialect: '2020-12' | 'draft-07' = '2020-12') =>
  toJsonSchema(type, { dialect, refPrefix: '#/$defs/' });

describe('the files', () => {
  it('holds two bundles and one file a definition, the same to the byte each time', () => {
    expect([...files.keys()].filter((path) => !path.startsWith('json/'))).toEqual([
      'protocol.schema.json',
      'protocol.draft-07.schema.json',
    ]);
    expect([...files.keys()].filter((path) => path.startsWith('json/'))).toEqual(
      Object.keys(modern.$defs).map((name) => `json/${name}.json`),
    );
    expect([...emitJsonSchema(fixtureModel)]).toEqual([...files]);
  });

  it.each([
    ['every single file', 'the small model', fixtureModel, 1],
    // A single file holds all that it mentions, which the bundles have shown to compile.
    ['every tenth single file', 'the real model', committedModel(), 10],
  ])('compiles every definition of both bundles and %s of %s', (_, _of, model, step) => {
    const emitted = new Map(
      [...emitJsonSchema(model)].map(([path, text]) => [path, JSON.parse(text)]),
    );
    const options = { strict: false, validateFormats: false };
    const bundle = new Ajv2020(options).addSchema(emitted.get('protocol.schema.json'), 'bundle');
    const bundle07 = new Ajv(options).addSchema(
      emitted.get('protocol.draft-07.schema.json'),
      'bundle',
    );
    for (const [index, [path, schema]] of [...emitted].entries()) {
      const name = /^json\/(.*)\.json$/.exec(path)?.[1];
      if (name === undefined) continue;
      expect(bundle.getSchema(`bundle#/$defs/${name}`), name).toBeTypeOf('function');
      expect(bundle07.getSchema(`bundle#/definitions/${name}`), name).toBeTypeOf('function');
      const mentioned = JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g);
      const missing = [...mentioned].filter(([, other = '']) => !(other in (schema.$defs ?? {})));
      expect(
        missing.map(([, other]) => other).filter((other) => other !== name),
        name,
      ).toEqual([]);
      if (index % step !== 0) continue;
      expect(new Ajv2020(options).compile(schema), name).toBeTypeOf('function');
    }
  });

  it('gives a single file exactly the definitions it needs', () => {
    expect(Object.keys(parsed('json/PlantParams.json').$defs)).toEqual([
      'Colour',
      'Nickname',
      'Selector',
    ]);
    expect(parsed('json/Colour.json').$defs).toBeUndefined();
  });

  it('lets a recursive type refer to itself', () => {
    const plant = parsed('json/Plant.json');
    expect(plant.$ref).toBe('#/$defs/Plant');
    const check = new Ajv2020({ strict: false }).compile(plant);
    const tree = { type: 'tree', height: 2.5 };
    expect(check({ ...tree, shade: { ...tree, shade: tree } })).toBe(true);
    expect(check({ ...tree, shade: { ...tree, shade: { type: 'tree' } } })).toBe(false);
  });
});

describe('message unions', () => {
  it('has one variant a method, told by its method alone', () => {
    expect(flat.definitions.ClientRequest.oneOf[1]).toMatchObject({
      title: 'GardenPlantClientRequest',
      type: 'object',
      properties: {
        id: { $ref: '#/definitions/RequestId' },
        method: {
          title: 'GardenPlantClientRequestMethod',
          enum: ['garden/plant'],
          type: 'string',
        },
        params: { $ref: '#/definitions/PlantParams' },
      },
      required: ['id', 'method', 'params'],
    });
    expect(modern.$defs.ClientRequest.oneOf[1].properties.method).toEqual({
      const: 'garden/plant',
      type: 'string',
    });
  });

  it('says whether params can be left out, and that a notification has no id', () => {
    const [clear, , read] = flat.definitions.ClientRequest.oneOf;
    expect(clear.properties.params).toEqual({ type: 'null' });
    expect(clear.required).toEqual(['id', 'method']);
    expect(read.properties.params).toEqual({
      anyOf: [{ $ref: '#/definitions/Plant' }, { type: 'null' }],
    });
    expect(read.required).toEqual(['id', 'method']);
    expect(flat.definitions.ServerNotification.oneOf[0].required).toEqual(['method', 'params']);
    expect(flat.definitions.ClientNotification.oneOf[0].required).toEqual(['method']);
  });

  it('refuses a type that takes the name of a union', () => {
    const types = { ...fixtureModel.types, ServerRequest: fixtureModel.types.Colour! };
    expect(() => emitJsonSchema({ ...fixtureModel, types })).toThrow(/ServerRequest/);
  });
});

describe('shapes', () => {
  it('keeps an open enum open and names its fallback', () => {
    expect(modern.$defs.Colour).toEqual({
      title: 'Colour',
      description: 'An open list of colours.',
      anyOf: [
        {
          title: 'KnownColour',
          type: 'string',
          enum: ['red', 'deep-green', 'unknown'],
          'x-enum-descriptions': ['', 'The colour of | ivy.', ''],
        },
        { type: 'string' },
      ],
      'x-open': true,
      'x-fallback': 'unknown',
    });
  });

  it('adds to an open union a branch for every other tag', () => {
    expect(modern.$defs.Plant.oneOf[2]).toMatchObject({
      title: 'UnknownPlant',
      properties: { type: { type: 'string', not: { enum: ['tree', 'moss'] } } },
      required: ['type'],
    });
    expect(modern.$defs.Plant.discriminator).toEqual({ propertyName: 'type' });
    expect(modern.$defs.Answer.oneOf).toHaveLength(2);
    expect(modern.$defs.Answer.oneOf[1]['x-stability']).toBe('experimental');
    expect(flat.definitions.Plant.discriminator).toBeUndefined();
    expect(flat.definitions.Plant.oneOf[0].properties.type).toEqual({
      title: 'TreePlantType',
      enum: ['tree'],
      type: 'string',
    });
  });

  it('writes a closed keyed union as its strings and one object a key', () => {
    expect(modern.$defs.Watering).toEqual({
      title: 'Watering',
      description: 'A closed union told apart by its key.',
      oneOf: [
        { title: 'WateringValue', type: 'string', enum: ['never', 'daily'] },
        {
          title: 'PeriodicWatering',
          type: 'object',
          properties: {
            every: {
              type: 'object',
              properties: { hours: convert({ kind: 'integer', format: 'int32' }) },
              required: ['hours'],
            },
          },
          required: ['every'],
          additionalProperties: false,
        },
        {
          title: 'ListedWatering',
          description: 'On these days.',
          type: 'object',
          properties: { on: { type: 'array', items: { type: 'string' } } },
          required: ['on'],
          additionalProperties: false,
        },
      ],
    });
  });

  it('adds to an open keyed union branches for every other string and key', () => {
    for (const { oneOf, 'x-open': open } of [modern.$defs.Pest, flat.definitions.Pest]) {
      expect(open).toBe(true);
      expect(oneOf[0]['x-enum-descriptions']).toEqual(['They come at night.', '']);
      expect(oneOf[2]).toMatchObject({ title: 'AnimalPest', 'x-stability': 'experimental' });
      expect(oneOf.slice(4)).toMatchObject([
        { title: 'UnknownPestValue', type: 'string', not: { enum: ['slugs', 'frost'] } },
        {
          title: 'UnknownPest',
          minProperties: 1,
          maxProperties: 1,
          propertyNames: { not: { enum: ['aphids', 'other-animal', 'labelled'] } },
        },
      ]);
    }
  });

  it('takes what an open keyed union does not know only where it says nothing known', () => {
    const check = new Ajv2020({ strict: false, validateFormats: false }).compile(
      parsed('json/Pest.json'),
    );
    for (const good of ['slugs', 'new', { new: null }, { slugs: 1 }, { aphids: { count: null } }]) {
      expect(check(good), JSON.stringify(good)).toBe(true);
    }
    for (const bad of [{}, { new: 1, newer: 2 }, { aphids: 1 }, { aphids: {}, new: 1 }, 7, null]) {
      expect(check(bad), JSON.stringify(bad)).toBe(false);
    }
  });

  it('puts the alternatives of an object and of a variant beside their own members', () => {
    expect(modern.$defs.Label).toMatchObject({
      type: 'object',
      properties: { colour: { $ref: '#/$defs/Colour' } },
      anyOf: [
        { type: 'object', properties: { language: { type: 'string' } }, required: ['text'] },
        { type: 'object', required: ['number'] },
      ],
    });
    expect(modern.$defs.Label.required).toBeUndefined();
    expect(modern.$defs.Picture.oneOf[0]).toMatchObject({
      title: 'PhotoPicture',
      required: ['type'],
      anyOf: [{ required: ['url'] }, { required: ['fileId'] }],
    });
  });

  it('lets null past the alternatives of an object that may be null', () => {
    const set = (name: string) => ({ properties: [{ name, required: true, type: text }] });
    const alternatives = [set('url'), set('fileId')];
    const schema = convert({
      kind: 'nullable',
      type: { kind: 'object', properties: [], alternatives },
    });
    const check = new Ajv2020({ strict: false }).compile(schema);
    expect([null, { url: 'a' }, {}].map((value) => check(value))).toEqual([true, true, false]);
  });

  it.each(['2020-12', 'draft-07'] as const)(
    'closes an object with alternatives to what none of them lists (%s)',
    (dialect) => {
      const member = (name: string, required: boolean) => ({ name, required, type: text });
      const shut = {
        properties: [member('label', false)],
        alternatives: [
          { properties: [member('url', true), member('size', false)] },
          { properties: [member('fileId', true)] },
        ],
        closed: true as const,
      };
      const union: TypeExpression = {
        kind: 'taggedUnion',
        tag: 'type',
        open: false,
        variants: [{ tag: 'a', name: 'A', ...shut }],
      };
      const ajv = dialect === '2020-12' ? new Ajv2020({ strict: false }) : new Ajv();
      const object = ajv.compile(convert({ kind: 'object', ...shut }, dialect));
      const variant = ajv.compile(convert(union, dialect));
      const verdicts: [value: object, fits: boolean][] = [
        [{ url: 'a' }, true],
        [{ url: 'a', size: 'b', label: 'c' }, true],
        [{ fileId: 'a', label: 'c' }, true],
        [{ url: 'a', fileId: 'a' }, true],
        [{ url: 'a', fileId: 7 }, true],
        [{ fileId: 'a', size: 'b' }, true],
        [{ url: 'a', other: 'b' }, false],
        [{ url: 7, fileId: 7 }, false],
        [{ label: 'c' }, false],
        [{ url: 'a', label: 7 }, false],
      ];
      expect(verdicts.map(([value]) => object(value))).toEqual(verdicts.map(([, fits]) => fits));
      expect(verdicts.map(([value]) => variant({ type: 'a', ...value }))).toEqual(
        verdicts.map(([, fits]) => fits),
      );
      expect(variant({ type: 'b', url: 'a' })).toBe(false);
    },
  );

  it('tells the four states of a member apart and keeps defaults', () => {
    const { properties, required } = modern.$defs.PlantParams;
    expect(required).toEqual(['name', 'spot']);
    expect(properties.spot.type).toEqual(['string', 'null']);
    expect(properties.wet).toEqual({ type: 'boolean', default: false });
    expect(properties.owner).toEqual({ type: ['string', 'null'], default: null });
    expect(properties.size).toMatchObject({ 'x-stability': 'experimental', 'x-since': '2.0.0' });
    expect(properties.tags).toMatchObject({ deprecated: true, 'x-deprecated': 'Use `labels`.' });
    expect(properties.place.type).toEqual(['object', 'null']);
  });

  it('writes what stands beside a reference so that draft-07 readers see it', () => {
    expect(modern.$defs.PlantParams.properties.name).toEqual({
      description: 'Required.',
      $ref: '#/$defs/Nickname',
    });
    expect(flat.definitions.PlantParams.properties.name).toEqual({
      description: 'Required.',
      allOf: [{ $ref: '#/definitions/Nickname' }],
    });
  });

  it('bounds integers by their format, and by the definition where that is narrower', () => {
    expect(convert({ kind: 'integer', format: 'int64' })).toEqual({
      type: 'integer',
      format: 'int64',
    });
    expect(convert({ kind: 'integer', format: 'uint32' })).toMatchObject({
      minimum: 0,
      maximum: 4294967295,
    });
    expect(convert({ kind: 'integer', format: 'uint16', minimum: -5, maximum: 9 })).toMatchObject({
      minimum: 0,
      maximum: 9,
    });
  });

  it('adds null in the way that generators read best', () => {
    const nullable = (type: TypeExpression) => convert({ kind: 'nullable', type });
    expect(nullable({ kind: 'array', items: { kind: 'boolean' } }).type).toEqual(['array', 'null']);
    expect(nullable({ kind: 'ref', name: 'X' })).toEqual({
      anyOf: [{ $ref: '#/$defs/X' }, { type: 'null' }],
    });
    expect(nullable({ kind: 'json' })).toEqual({});
    expect(nullable({ kind: 'null' })).toEqual({ type: 'null' });
    expect(nullable({ kind: 'literal', value: 'a' })).toEqual({
      anyOf: [{ const: 'a', type: 'string' }, { type: 'null' }],
    });
  });

  it('makes dictionaries of maps and leaves objects open to new members', () => {
    expect(convert({ kind: 'map', values: { kind: 'json' } })).toEqual({
      type: 'object',
      additionalProperties: true,
    });
    expect(modern.$defs.EmptyResponse).toEqual({
      title: 'EmptyResponse',
      description: 'Nothing to say.',
      type: 'object',
    });
  });
});
