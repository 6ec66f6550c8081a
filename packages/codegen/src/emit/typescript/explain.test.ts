import { describe, expect, it } from 'vitest';
import { emitTypescript } from './index.ts';
import type { CheckTable, Explain } from './testing/judge.ts';
import { loadEmitted } from './testing/load-emitted.ts';
import { sampleModel } from './testing/sample-model.ts';

const files = emitTypescript(sampleModel);
const explain = loadEmitted<{ [name: string]: Explain }>(files, 'src/explain.ts');
const params = loadEmitted<{ checkParams: CheckTable }>(files, 'src/params.ts');

/** `path: message` of each issue. */
const issues = (explainer: string, method: string, value: unknown): string[] =>
  explain[explainer]!(method, value).map(({ path, message }) => `${path}: ${message}`);
const ofParams = (method: string, value: unknown) => issues('explainParams', method, value);
const ofResult = (method: string, value: unknown) => issues('explainResult', method, value);

const limits = { i32: 1, i64: 1, u16: 1, u32: 1, u64: 1, percent: 1, ratio: 0, any: 0 };
const states = { required: '', requiredNullable: null, anything: 0 };

describe('explanations', () => {
  it.each<[string, unknown, string[]]>([
    ['absent params', undefined, [': missing field `params`']],
    ['null for params', null, [': missing field `params`']],
    ['a missing tag', {}, [': missing field `kind`']],
    ['a wrong tag', { kind: 3 }, ['/kind: invalid type: integer `3`, expected a string']],
    [
      'an unknown variant',
      { kind: 'fly' },
      ['/kind: unknown variant `fly`, expected one of `halt`, `go`, `dream`'],
    ],
    ['a tag of every object', { kind: 'toString' }, [expect.stringMatching('`toString`')]],
    [
      'a long unknown variant',
      { kind: 'f'.repeat(41) },
      [expect.stringMatching(/variant, expect/)],
    ],
    ['no object', [1], [': invalid type: sequence, expected internally tagged enum Command']],
    ['a missing member', { kind: 'go' }, [': missing field `to`']],
    [
      'no struct',
      { kind: 'go', to: 'x' },
      ['/to: invalid type: string "x", expected struct Point'],
    ],
    [
      'an unknown one of two',
      { kind: 'go', to: { x: 1, y: 2 }, gait: 'hop' },
      ['/gait: unknown variant `hop`, expected `walk` or `run`'],
    ],
    [
      'no text where one of a few is due',
      { kind: 'go', to: { x: 1, y: 2 }, gait: 1.5 },
      ['/gait: invalid type: floating point `1.5`, expected string or map'],
    ],
  ])('names %s', (_, value, expected) => {
    expect(ofParams('robot/say', value)).toEqual(expected);
  });

  it.each<[string, unknown, string[]]>([
    [
      'one too many of several',
      { class: 'third', from: 'x', by: 1 },
      ['/tickets/0/by: unknown field `by`, expected one of `from`, `to`, `via`'],
    ],
    [
      'one too many of one, though it holds nothing',
      { class: 'first', seat: { row: 1, column: undefined } },
      ['/tickets/0/seat/column: unknown field `column`, expected `row`'],
    ],
    [
      'any where there are none',
      { class: 'second', stub: { a: 1 }, more: 1 },
      ['/tickets/0/stub/a: unknown field `a`, there are no fields'],
    ],
    [
      'one that is too long to be told',
      { class: 'first', ['f'.repeat(41)]: 1 },
      ['/tickets/0/…: unknown field, expected `seat`'],
    ],
    [
      'one of every object',
      { class: 'first', toString: 1 },
      ['/tickets/0/toString: unknown field `toString`, expected `seat`'],
    ],
  ])('names members of closed types: %s', (_, ticket, expected) => {
    const shape = { type: 'circle', radius: 1 };
    expect(ofParams('robot/draw', { shape, tickets: [ticket] })).toEqual(expected);
    expect(params.checkParams['robot/draw']!({ shape, tickets: [ticket] })).toBe(false);
  });

  it.each<[string, unknown, string]>([
    ['i32', 2147483648, '/i32: invalid value: integer `2147483648`, expected i32'],
    ['i32', '1', '/i32: invalid type: string "1", expected i32'],
    ['i64', null, '/i64: invalid type: null, expected i64'],
    ['u16', -1, '/u16: invalid value: integer `-1`, expected u16'],
    ['u32', 0.5, '/u32: invalid type: floating point `0.5`, expected u32'],
    ['u64', {}, '/u64: invalid type: map, expected u64'],
    ['percent', 0, '/percent: invalid value: integer `0`, expected at least 1'],
    ['percent', 101, '/percent: invalid value: integer `101`, expected at most 100'],
    ['ratio', 1.5, '/ratio: invalid value: floating point `1.5`, expected at most 1'],
    ['any', true, '/any: invalid type: boolean `true`, expected f64'],
    ['any', Number.NaN, '/any: invalid type: floating point `NaN`, expected f64'],
    ['id', '', '/id: invalid length 0, expected at least 1'],
    ['short', '🤖', '/short: invalid length 1, expected at least 2'],
    ['short', '12345', '/short: invalid length 5, expected at most 4'],
    ['slug', 'A', '/slug: invalid value: string "A", expected a match of `^[a-z]+/[0-9]$`'],
    ['version', '2', "/version: unknown variant `2`, expected `it's 1`"],
  ])('says what is wrong with %s: %j', (name, value, expected) => {
    expect(ofParams('robot/list', { ...limits, [name]: value })).toEqual([expected]);
  });

  it('reports wrong members as they were sent, then missing ones as they are declared', () => {
    expect(ofResult('vault/open', { optional: 1, anything: 0, required: 2 })).toEqual([
      '/optional: invalid type: integer `1`, expected a string',
      '/required: invalid type: integer `2`, expected a string',
      ': missing field `requiredNullable`',
    ]);
  });

  it('points into lists and maps, escaping what a JSON pointer escapes', () => {
    expect(
      ofResult('robot/say', [
        [1, null],
        [2, 'x'],
      ]),
    ).toEqual(['/1/1: invalid type: string "x", expected i32']);
    const log = { lines: [], places: { 'a/b~c': [{ x: 1 }, {}] } };
    expect(ofResult('robot/list', log)).toEqual(['/places/a~1b~0c/1: missing field `x`']);
    expect(ofResult('robot/list', { lines: {} })).toEqual([
      '/lines: invalid type: map, expected a sequence',
    ]);
    expect(ofResult('robot/list', { lines: [], places: [] })).toEqual([
      '/places: invalid type: sequence, expected a map',
    ]);
  });

  it.each<[string, unknown, string]>([
    [
      'an unknown string',
      'maybe',
      ': unknown variant `maybe`, expected one of `never`, `always`, `granular`',
    ],
    [
      'an unknown key',
      { often: {} },
      ': unknown variant `often`, expected one of `never`, `always`, `granular`',
    ],
    ['a wrong kind', 3, ': invalid type: integer `3`, expected string or map'],
    ['null', null, ': invalid type: null, expected string or map'],
    ['a list', ['never'], ': invalid type: sequence, expected string or map'],
    ['no key', {}, ': invalid length 0, expected map with a single key'],
    [
      'several keys',
      { granular: { write: true }, never: 1, x: 1 },
      ': invalid length 3, expected map with a single key',
    ],
    [
      'a wrong member of what a key holds',
      { granular: { write: 1 } },
      '/granular/write: invalid type: integer `1`, expected a boolean',
    ],
    ['a missing one', { granular: {} }, '/granular: missing field `write`'],
    [
      'a key in place of what it holds',
      'granular',
      ': invalid type: unit variant, expected newtype variant',
    ],
    ['a string in place of a key', { never: {} }, ': invalid type: map, expected string'],
    [
      'a name of every object',
      'toString',
      ': unknown variant `toString`, expected one of `never`, `always`, `granular`',
    ],
  ])('says of a keyed union that there is %s', (_, value, expected) => {
    expect(issues('explainServerRequestResult', 'robot/ask', value)).toEqual([expected]);
  });

  it('takes a string or one key that an open keyed union does not know', () => {
    const draw = (fault: unknown) => ofParams('robot/draw', { shape: { type: 'dot' }, fault });
    expect(draw('on fire')).toEqual([]);
    expect(draw({ burning: { since: 'now' } })).toEqual([]);
    expect(draw({ burning: 1, on: 2 })).toEqual([
      '/fault: invalid length 2, expected map with a single key',
    ]);
    expect(draw({ 'torn-off': { limb: 70000 } })).toEqual([
      '/fault/torn-off/limb: invalid value: integer `70000`, expected u16',
    ]);
    expect(draw(false)).toEqual(['/fault: invalid type: boolean `false`, expected string or map']);
  });

  it('names what the first of several sets misses, then what is wrong in the others', () => {
    const draw = (shape: object) =>
      ofParams('robot/draw', { shape: { type: 'picture', ...shape } });
    expect(draw({})).toEqual(['/shape: missing field `url`']);
    expect(draw({ url: 1, fileId: 'x' })).toEqual([]);
    expect(draw({ url: 1 })).toEqual(['/shape/url: invalid type: integer `1`, expected a string']);
    expect(draw({ fileId: 1, detail: 'x' })).toEqual([
      '/shape/detail: unknown variant `x`, expected one of `one`, `two`, `three`, `four`, `five`',
      '/shape: missing field `url`',
      '/shape/fileId: invalid type: integer `1`, expected a string',
    ]);
  });

  it('looks into the one member of a union that takes such a value', () => {
    const none = ': data did not match any variant of untagged enum Selector';
    const ask = (value: unknown) => issues('explainServerRequestParams', 'robot/ask', value);
    expect(ask({ x: 1 })).toEqual([none, ': missing field `y`']);
    expect(ask(['a', 2])).toEqual([none, '/1: invalid type: integer `2`, expected a string']);
    expect(ask(0.5)).toEqual([none]);
  });

  it('does not guess which of several objects is meant', () => {
    const draw = (session: unknown) => ofParams('robot/draw', { shape: { type: 'dot' }, session });
    const none = '/session: data did not match any variant of untagged enum Session';
    expect(draw({ authUrl: 'x' })).toEqual([none]);
    expect(draw('x')).toEqual([none]);
    expect(draw({ authUrl: 'x', loginId: 'y' })).toEqual([]);
  });

  it('takes what an open union or enum does not know, and no other kind', () => {
    const changed = (value: object) =>
      issues('explainNotification', 'robot/changed', { ...states, ...value });
    expect(changed({ mood: 'sublime' })).toEqual([]);
    expect(changed({ mood: [] })).toEqual([
      '/mood: invalid type: sequence, expected string or map',
    ]);
    expect(ofParams('robot/draw', { shape: { type: 'constructor', radius: 'big' } })).toEqual([]);
    expect(ofParams('robot/draw', { shape: { type: null } })).toEqual([
      '/shape/type: invalid type: null, expected a string',
    ]);
  });

  it('knows methods without params, with optional ones and with any result', () => {
    for (const value of [undefined, null, {}, { left: 'over' }]) {
      expect(ofParams('robot/stop', value)).toEqual([]);
    }
    expect(ofParams('robot/stop', 5)).toEqual([': invalid type: integer `5`, expected a map']);
    expect(ofParams('robot/list', null)).toEqual([]);
    expect(ofResult('vault/tell', null)).toEqual([]);
    expect(ofResult('robot/stop', undefined)).toEqual([': missing field `result`']);
    expect(issues('explainNotificationParams', 'robot/trace', 0)).toEqual([
      ': invalid type: integer `0`, expected null',
    ]);
  });

  it('stops after twenty issues', () => {
    expect(ofResult('robot/say', Array(1000).fill(0))).toHaveLength(20);
  });
});

describe('secrets', () => {
  const sent = {
    apiKey: ['sk-live-1'],
    tokens: ['fine', 42_4242, { 'sk-live-2': true }],
    code: 'sk-live-3',
    isSecret: 'sk-live-4',
    label: true,
  };

  it('never repeats what stands under a name that sounds like one', () => {
    const found = ofParams('vault/open', sent);
    expect(found).toEqual([
      '/apiKey: invalid type: sequence, expected a string',
      '/tokens/…: invalid type: integer, expected a string',
      '/tokens/…: invalid type: map, expected a string',
      '/code: invalid type: string, expected u32',
      '/isSecret: invalid type: string, expected a boolean',
      '/label: invalid type: boolean `true`, expected a string',
    ]);
    expect(found.join()).not.toMatch(/sk-live|424242/);
  });

  it('repeats no long string, whatever it is called', () => {
    const text = 'eyJhbGciOiJub25lIn0'.repeat(3);
    const found = [
      ...ofParams('vault/open', { apiKey: '', level: text }),
      ...ofParams('robot/say', text),
      ...ofParams('robot/say', { kind: text }),
      ...ofResult('robot/draw', { drawn: 1, names: { [text]: 1 } }),
    ];
    expect(found).toHaveLength(4);
    expect(found.join()).not.toContain('eyJhbG');
  });
});

describe('names that every object seems to have', () => {
  it('are neither taken for members nor lost as keys', () => {
    const named = (text: string) => JSON.parse(text) as unknown;
    expect(ofResult('robot/draw', named('{"drawn":1,"names":{"__proto__":5}}'))).toEqual([
      '/names/__proto__: invalid type: integer `5`, expected a string',
    ]);
    expect(params.checkParams['robot/say']!(named('{"__proto__":{"kind":"halt"}}'))).toBe(false);
    expect(params.checkParams['robot/say']!(named('{"kind":"constructor"}'))).toBe(false);
  });
});
