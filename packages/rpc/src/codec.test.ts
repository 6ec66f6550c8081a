import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decode,
  encodeError,
  encodeNotification,
  encodeRequest,
  encodeResult,
  type Message,
} from './codec.ts';

/** The answer to a request with this id, as bytes would show it; undefined when it is no request. */
function echo(idText: string): string | undefined {
  const message = decode(`{"method":"m","id":${idText},"params":{"id":"other"}}`);
  return message.kind === 'request' ? encodeResult(message.id, {}) : undefined;
}

describe('request ids', () => {
  test.each(['0', '7', '-7', '""', '"a\\"b\\u2028"', '9007199254740991', '-9007199254740991'])(
    '%s comes back',
    (id) => {
      const back = JSON.parse(echo(id)!);
      expect(back).toEqual({ id: JSON.parse(id), result: {} });
    },
  );

  test.each([
    '9007199254740993',
    '9223372036854775807',
    '-9223372036854775808',
    '-9007199254740993',
  ])('%s comes back digit by digit', (id) => {
    expect(echo(id)).toBe(`{"id":${id},"result":{}}`);
    expect(echo(` ${id} `)).toBe(`{"id":${id},"result":{}}`);
  });

  test.each([
    '9223372036854775808',
    '-9223372036854775809',
    '1.5',
    'null',
    'true',
    '[]',
    '{}',
    '1e30',
    '9007199254740993.0',
  ])('%s is refused', (id) => {
    expect(decode(`{"method":"m","id":${id}}`)).toEqual({
      kind: 'invalid',
      key: 'invalidRequest',
      id: null,
      facts: { detail: 'id is neither a string nor a 64-bit integer' },
    });
  });

  test('every 64-bit integer comes back, wherever it stands', () => {
    const around = fc.dictionary(
      fc.string().filter((name) => !['id', 'method', '__proto__'].includes(name)),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
        around,
        around,
        fc.constantFrom('"id"', '"\\u0069d"'),
        (id, before, after, name) => {
          const members = [
            ...Object.entries(before).map((entry) =>
              entry.map((x) => JSON.stringify(x)).join(': '),
            ),
            `${name} : ${id}`,
            '"method":"m"',
            ...Object.entries(after).map((entry) => entry.map((x) => JSON.stringify(x)).join(':')),
          ];
          const message = decode(`{${members.join(' , ')}}`);
          expect(message.kind).toBe('request');
          const { id: read } = message as Extract<Message, { kind: 'request' }>;
          expect(encodeResult(read, {})).toBe(`{"id":${id},"result":{}}`);
        },
      ),
    );
  });

  test('of a repeated member the last counts', () => {
    const text = '{"id":9223372036854775807,"method":"m","id":9223372036854775806}';
    expect(encodeResult((decode(text) as { id: number }).id, {})).toContain('9223372036854775806');
  });
});

describe('decode', () => {
  test('tells the shapes apart by the members present', () => {
    expect(decode('{"id":1,"method":"m","result":1}')).toMatchObject({ kind: 'request' });
    expect(decode('{"method":"m","error":1}')).toMatchObject({ kind: 'notification' });
    expect(decode('{"id":1,"result":null}')).toEqual({ kind: 'result', id: 1, result: null });
    expect(decode('{"id":1,"error":{"code":1,"message":"x"}}')).toEqual({
      kind: 'error',
      id: 1,
      error: { code: 1, message: 'x' },
    });
    expect(decode('{"jsonrpc":"2.0","id":1,"method":"m","more":1}')).toMatchObject({ id: 1 });
  });

  test.each([
    ['[]', null, 'batches are not supported'],
    ['[{"id":1,"method":"m"}]', null, 'batches are not supported'],
    ['42', null, 'a message is a JSON object'],
    ['null', null, 'a message is a JSON object'],
    ['"x"', null, 'a message is a JSON object'],
    ['{}', null, 'neither method nor result nor error'],
    ['{"id":5}', 5, 'neither method nor result nor error'],
    ['{"id":"x","method":1}', 'x', 'method is not a string'],
    ['{"method":null}', null, 'method is not a string'],
  ])('%s is an invalid request', (text, id, detail) => {
    expect(decode(text)).toEqual({ kind: 'invalid', key: 'invalidRequest', id, facts: { detail } });
  });

  test.each(['', 'x', '{"id":1', '{} {}', '{"a":"\0"}', '\0', '\uFEFF{}', '{"id":1}x'])(
    '%j is a parse error',
    (text) => {
      expect(decode(text)).toMatchObject({ kind: 'invalid', key: 'parseError', id: null });
    },
  );

  test('a parse error does not repeat the input', () => {
    const texts = ['{"apiKey":"sk-verysecret"', '{"apiKey":sk-verysecret}', 'sk-verysecret'];
    for (const text of texts) expect(JSON.stringify(decode(text))).not.toContain('secret');
  });

  test('100,000 nested arrays are read', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(decode(`{"id":1,"method":"m","params":${deep}}`)).toMatchObject({ kind: 'request' });
    expect(decode(`{"id":9223372036854775807,"method":"m","params":${deep}}`)).toMatchObject({
      kind: 'request',
    });
  });
});

describe('encode', () => {
  test('members stand in the order of the real server', () => {
    expect(encodeResult(1, { a: 1 })).toBe('{"id":1,"result":{"a":1}}');
    expect(encodeError('x', { code: -32600, message: 'no', data: { key: 'k' } })).toBe(
      '{"error":{"code":-32600,"data":{"key":"k"},"message":"no"},"id":"x"}',
    );
    expect(encodeError(null, { code: 1, message: 'no' })).toBe(
      '{"error":{"code":1,"message":"no"},"id":null}',
    );
    expect(encodeRequest(0, 'm', {})).toBe('{"method":"m","id":0,"params":{}}');
    expect(encodeRequest(0, 'm', undefined)).toBe('{"method":"m","id":0}');
    expect(encodeNotification('m', [1], 5)).toBe('{"method":"m","params":[1],"emittedAtMs":5}');
    expect(encodeNotification('m', undefined, undefined)).toBe('{"method":"m"}');
  });

  test('there is always a result', () => {
    const values = [undefined, () => 1, Symbol('x'), null, 0, 'x', { toJSON: () => undefined }];
    for (const value of values) {
      expect(JSON.parse(encodeResult(1, value))).toHaveProperty('result');
    }
    expect(encodeResult(1, new Date(0))).toBe('{"id":1,"result":"1970-01-01T00:00:00.000Z"}');
  });

  test('an answer is one line', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, id) => {
        const text = encodeResult(id, value);
        expect(text).not.toMatch(/[\r\n]/);
        // Minus zero has no text of its own.
        expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify({ id, result: value }));
      }),
    );
  });
});
