import { describe, expect, it } from 'vitest';
import { fixtureBundle } from './fixture-bundle.ts';
import { BundleError, readBundle } from './read-bundle.ts';

const read = (schema: unknown, name = 'bundle.json') => readBundle([{ name, schema }]);
const number = { type: 'number' };
const text = { type: 'string' };

describe('readBundle', () => {
  it('makes one flat set of definitions, and methods of the message unions', () => {
    const { definitions, methods, envelopes, problems } = read(fixtureBundle);
    expect(problems).toEqual([]);
    expect([...envelopes]).toEqual(['ClientRequest', 'ServerNotification']);
    expect(definitions.get('ThreadItem')).toMatchObject({
      properties: { inputs: { items: { $ref: '#/definitions/Input' } } },
    });
    expect(definitions.has('ClientRequest')).toBe(false);
    expect(
      methods.map(({ method, params, paramsOptional }) => [method, params, paramsOptional]),
    ).toEqual([
      ['thread/start', { $ref: '#/definitions/ThreadStartParams' }, false],
      ['thread/read', { $ref: '#/definitions/ThreadReadParams' }, false],
      ['account/logout', undefined, false],
      ['job/list', { $ref: '#/definitions/JobListParams' }, true],
      ['item/done', { $ref: '#/definitions/ItemDoneNotification' }, false],
    ]);
  });

  it('tells definitions of one name apart where they mean different things, and only there', () => {
    const { definitions } = read({
      definitions: {
        Same: { ...text, description: 'Old words.' },
        Other: number,
        Uses: { items: { $ref: '#/definitions/Other' } },
        v2: {
          Same: text,
          Other: text,
          Uses: { items: { $ref: '#/definitions/v2/Other' } },
        },
      },
    });
    expect(Object.fromEntries(definitions)).toEqual({
      Same: { ...text, description: 'Old words.' },
      OtherV1: number,
      UsesV1: { items: { $ref: '#/definitions/OtherV1' } },
      Other: text,
      Uses: { items: { $ref: '#/definitions/Other' } },
    });
  });

  it('names every reference that leads nowhere, with its place', () => {
    const { definitions, problems } = read({
      $defs: { A: { properties: { 'a/b': { $ref: '#/$defs/Gone' }, c: { $ref: 'other.json' } } } },
    });
    expect(problems).toEqual([
      {
        path: '#/$defs/A/properties/a~1b',
        message: '$ref #/$defs/Gone leads nowhere; read as any JSON value',
        kind: 'dangling',
      },
      {
        path: '#/$defs/A/properties/c',
        message: '$ref other.json leads nowhere; read as any JSON value',
        kind: 'dangling',
      },
    ]);
    expect(definitions.get('A')).toEqual({ properties: { 'a/b': {}, c: {} } });
  });

  it('finds what a reference means by its name, where the definition has moved and is the only one', () => {
    const uses = { items: { $ref: '#/definitions/Moved' } };
    const moved = read({ definitions: { Uses: uses, v2: { Moved: text } } });
    expect(moved.problems).toEqual([]);
    expect(moved.definitions.get('Uses')).toEqual(uses);
    const unclear = read({
      definitions: { Uses: uses, v2: { Moved: text }, v3: { Moved: number } },
    });
    expect(unclear.problems).toMatchObject([{ kind: 'dangling' }]);
  });

  it('tells where one name is defined twice in one place', () => {
    const { problems } = read({ definitions: { A: text }, $defs: { A: number } });
    expect(problems).toMatchObject([
      {
        path: '#/$defs/A',
        kind: 'twice',
        message: 'another definition of A stands at #/definitions/A',
      },
    ]);
    expect(read({ definitions: { A: text }, $defs: { A: text } }).problems).toEqual([]);
  });

  it('takes a file for the union or definition that it names, and joins files', () => {
    const union = {
      oneOf: [
        { properties: { id: true, method: { const: 'ask' }, params: { $ref: '#/$defs/P' } } },
      ],
      $defs: { P: text },
    };
    const { methods, definitions, problems } = readBundle([
      { name: '1.0.ServerRequest.json', schema: union },
      { name: 'PongResponse.json', schema: { title: 'PingResponse', type: 'object' } },
      { name: 'more.json', schema: { $defs: { P: number, Q: text } } },
    ]);
    expect(methods).toMatchObject([
      {
        method: 'ask',
        envelope: { kind: 'request', direction: 'serverToClient' },
        paramsOptional: true,
      },
    ]);
    expect([...definitions.keys()]).toEqual(['P', 'PingResponse', 'Q']);
    expect(definitions.get('P')).toEqual(text);
    expect(problems.map(({ path }) => path)).toEqual(['more.json#/$defs/P']);
  });

  it.each([[null], [[]], ['text'], [{}], [{ definitions: {} }], [{ hello: 1 }]])(
    'refuses %j',
    (schema) => {
      expect(() => read(schema)).toThrow(BundleError);
    },
  );
});
