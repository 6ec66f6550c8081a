import type { Model, TypeDefinition, TypeExpression } from '@wirebox/protocol/model';
import { describe, expect, test } from 'vitest';
import { fixtureModel } from '../../fixture-model.ts';
import type { ClassDeclaration } from './declarations.ts';
import { planPython } from './plan.ts';
import { isSecret } from './secrecy.ts';

const text: TypeExpression = { kind: 'string' };

function modelOf(types: Record<string, TypeExpression>): Model {
  const define = (type: TypeExpression): TypeDefinition => ({
    description: 'D.',
    resource: 'r',
    type,
  });
  const entries = Object.entries(types).map(([name, type]) => [name, define(type)] as const);
  return { ...fixtureModel, methods: [], types: Object.fromEntries(entries) };
}

const object = (members: Record<string, TypeExpression>): TypeExpression => ({
  kind: 'object',
  properties: Object.entries(members).map(([name, type]) => ({ name, required: true, type })),
});

const planOf = (types: Record<string, TypeExpression>) => planPython(modelOf(types));

const classOf = (types: Record<string, TypeExpression>, name: string): ClassDeclaration => {
  const declaration = planOf(types).declarations.get(name);
  if (declaration?.kind !== 'class') throw new Error(`${name} is no class`);
  return declaration;
};

describe('names', () => {
  test('attributes: keywords, built-ins and spellings that meet are told apart', () => {
    const names = ['class', 'list', 'planType', 'plan_type', '2fa', 'viaOAuth', 'self'];
    const members = Object.fromEntries(names.map((name) => [name, text]));
    expect(classOf({ T: object(members) }, 'T').fields.map(({ attribute }) => attribute)).toEqual([
      'class_',
      'list_',
      'plan_type',
      'plan_type_2',
      '_2fa',
      'via_oauth',
      'self',
    ]);
  });

  test('a member cannot be called like the tag of its variant', () => {
    const union: TypeExpression = {
      kind: 'taggedUnion',
      tag: 'type',
      open: true,
      variants: [
        { tag: 'a', name: 'A', properties: [{ name: 'Type', required: true, type: text }] },
      ],
    };
    expect(classOf({ U: union }, 'A').fields[0]?.attribute).toBe('type_2');
  });

  test('enum members', () => {
    const values = ['chatgptAuthTokens', '3d', '', 'a-b', 'a_b'].map((value) => ({ value }));
    const declaration = planOf({ E: { kind: 'enum', open: true, values } }).declarations.get('E');
    expect(declaration?.kind === 'enum' && declaration.members.map(({ member }) => member)).toEqual(
      ['CHATGPT_AUTH_TOKENS', 'VALUE_3D', 'EMPTY', 'A_B', 'A_B_2'],
    );
  });

  test('what is written in place is named after its place, and never like a named type', () => {
    const inner = object({ x: text });
    const { declarations } = planOf({
      T: object({ part: inner, list: { kind: 'array', items: inner }, again: inner }),
      TPart: object({}),
    });
    expect([...declarations.keys()]).toEqual(['T', 'TPart', 'TPart2', 'TListItem', 'TAgain']);
  });

  test('the package keeps its own names', () => {
    expect([...planOf({ Notification: object({}), None: object({}) }).declarations.keys()]).toEqual(
      ['Notification_', 'None_'],
    );
  });

  test('two different variants of one name are refused, the same one twice is not', () => {
    const union = (type: TypeExpression): TypeExpression => ({
      kind: 'taggedUnion',
      tag: 'type',
      open: true,
      variants: [{ tag: 'a', name: 'A', properties: [{ name: 'x', required: true, type }] }],
    });
    expect(() => planOf({ T: union(text), U: union({ kind: 'boolean' }) })).toThrow(
      'two different Python types are called A',
    );
    expect([...planOf({ T: union(text), U: union(text) }).declarations.keys()]).toEqual([
      'A',
      'T',
      'U',
    ]);
  });

  test('a mention of nothing is refused', () => {
    expect(() => planOf({ T: object({ x: { kind: 'ref', name: 'Nowhere' } }) })).toThrow(
      'no such type: Nowhere',
    );
  });
});

describe('states', () => {
  const states = (type: TypeExpression, others: Record<string, TypeExpression> = {}) => {
    const properties = [
      { name: 'a', required: true, type },
      { name: 'b', required: false, type },
    ];
    return classOf({ ...others, T: { kind: 'object', properties } }, 'T').fields.map(
      ({ state }) => state,
    );
  };

  test('None stands for absent only where null is no value', () => {
    expect(states(text)).toEqual(['required', 'optional']);
    expect(states({ kind: 'nullable', type: text })).toEqual(['required', 'unset']);
    expect(states({ kind: 'json' })).toEqual(['required', 'unset']);
    expect(states({ kind: 'union', members: [text, { kind: 'null' }] })).toEqual([
      'required',
      'unset',
    ]);
  });

  test('also behind a name, defined later, and one that mentions itself', () => {
    const ref: TypeExpression = { kind: 'ref', name: 'Z' };
    expect(states(ref, { Z: { kind: 'nullable', type: text } })[1]).toBe('unset');
    expect(states(ref, { Z: { kind: 'union', members: [text, ref] } })[1]).toBe('optional');
  });
});

describe('secrets', () => {
  const secret = (name: string, type: TypeExpression, others = {}): boolean => {
    const types = { ...others, T: object({ [name]: type }) };
    const { declarations } = planOf(types);
    return isSecret(classOf(types, 'T').fields[0]!, declarations);
  };

  test.each(['accessToken', 'apiKey', 'clientSecret', 'password', 'userCode', 'code'])(
    '%s is one',
    (name) => expect(secret(name, text)).toBe(true),
  );

  test.each(['codexHome', 'email', 'encoded'])('%s is none', (name) =>
    expect(secret(name, text)).toBe(false),
  );

  test('a number or a flag is none, an object with a text inside is one', () => {
    expect(secret('totalTokens', { kind: 'integer', format: 'int64' })).toBe(false);
    expect(secret('refreshToken', { kind: 'boolean' })).toBe(false);
    expect(secret('keys', { kind: 'ref', name: 'Z' }, { Z: object({ x: text }) })).toBe(true);
    expect(secret('keys', { kind: 'ref', name: 'Z' }, { Z: object({}) })).toBe(false);
  });
});

describe('keyed unions', () => {
  const keyedUnion: TypeExpression = {
    kind: 'keyedUnion',
    open: true,
    values: [{ value: 'never' }],
    variants: [
      { key: 'granular', name: 'Granular', type: object({ rules: text }) },
      { key: 'listed', name: 'Listed', type: { kind: 'array', items: object({ x: text }) } },
    ],
  };

  test('the words get an enum, each variant a class, whatever it holds', () => {
    const { declarations } = planOf({ U: keyedUnion });
    expect([...declarations.keys()]).toEqual([
      'Granular',
      'Listed',
      'UKind',
      'U',
      'ListedValueItem',
    ]);
    expect(declarations.get('U')).toMatchObject({ kind: 'keyed', open: true, values: 'UKind' });
    expect(declarations.get('Granular')).toMatchObject({
      key: { wire: 'granular', body: true },
      fields: [{ attribute: 'rules' }],
    });
    expect(declarations.get('Listed')).toMatchObject({
      key: { wire: 'listed', body: false },
      fields: [{ attribute: 'value', state: 'required' }],
    });
  });

  test('the enum never takes the name of a type or of a variant', () => {
    expect(planOf({ U: keyedUnion, UKind: text }).declarations.get('U')).toMatchObject({
      values: 'UKind2',
    });
    const variants = [{ key: 'a', name: 'UKind', type: text }];
    expect(
      planOf({ U: { ...keyedUnion, variants } as TypeExpression }).declarations.get('U'),
    ).toMatchObject({ values: 'UKind2', variants: [{ key: 'a', name: 'UKind' }] });
  });

  test('without words there is no enum', () => {
    const { declarations } = planOf({ U: { ...keyedUnion, values: [] } as TypeExpression });
    expect(declarations.get('U')).not.toHaveProperty('values');
  });

  test('a key that tells of a secret makes secrets of what it holds', () => {
    const { declarations } = planOf({});
    const { fields } = classOf({ T: object({ x: text, n: { kind: 'boolean' } }) }, 'T');
    expect(fields.map((field) => isSecret(field, declarations, 'apiKey'))).toEqual([true, false]);
  });
});

describe('what no attribute is there for', () => {
  test('sets of members share their attributes, and never with misfits', () => {
    const set = (members: Record<string, TypeExpression>) =>
      object(members) as Extract<TypeExpression, { kind: 'object' }>;
    const type: TypeExpression = {
      ...set({ misfits: text }),
      alternatives: [set({ url: text }), set({ url: { kind: 'boolean' }, id: text })],
    };
    const declaration = classOf({ T: type }, 'T');
    expect(declaration.misfits).toBe('misfits_2');
    expect(declaration.alternatives?.fields).toMatchObject([
      { attribute: 'url', state: 'optional', type: { kind: 'union' } },
      { attribute: 'id', state: 'optional' },
    ]);
  });

  test('members of a union keep what only the others know, also behind names', () => {
    const ref = (name: string): TypeExpression => ({ kind: 'ref', name });
    const types = {
      A: object({ a: text, both: text }),
      B: object({ b: text, both: text }),
      C: object({ c: text }),
      Name: ref('B'),
      U: { kind: 'union', members: [ref('A'), ref('Name'), text] } as TypeExpression,
    };
    expect(classOf(types, 'A')).toMatchObject({ beside: ['b'], misfits: 'misfits' });
    expect(classOf(types, 'B').beside).toEqual(['a']);
    expect(classOf(types, 'C').misfits).toBeUndefined();
  });
});

describe('objects in an untagged union', () => {
  const names = (...members: TypeExpression[]) => [
    ...planOf({ U: { kind: 'union', members } }).declarations.keys(),
  ];

  test('are named by what only they require', () => {
    const uri = object({ uri: text, text });
    expect(names(uri, object({ uri: text, blob: text }))).toEqual(['U', 'UWithText', 'UWithBlob']);
    expect(names(uri, object({ uri: text, text, blob: text }))).toEqual([
      'U',
      'UObject',
      'UWithBlob',
    ]);
    expect(names(uri, text)).toEqual(['U', 'UObject']);
  });
});
