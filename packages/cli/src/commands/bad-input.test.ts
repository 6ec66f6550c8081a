/** What no client should send. Each gets an answer, the server lives, and nothing that was accepted is forgotten. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeHome, RunningServer, removeHome } from '../testing.ts';

let home: string;
let server: RunningServer;
beforeEach(async () => {
  home = makeHome();
  server = new RunningServer(home);
  await server.answer('init');
});
afterEach(async () => {
  await server.end();
  removeHome(home);
});

const alive = async () => {
  server.send({ id: 'alive', method: 'account/read', params: {} });
  expect(await server.answer('alive')).toMatchObject({ result: { account: null } });
};

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

interface Expected {
  id: number | null;
  code: number;
  key: string;
  path?: string;
}

describe('bad input', () => {
  it.each<[string, string | Uint8Array, Expected]>([
    ['malformed JSON', '{"id": 7, "method"', { id: null, code: -32700, key: 'parseError' }],
    [
      'a batch',
      '[{"id":7,"method":"account/read"}]',
      { id: null, code: -32600, key: 'invalidRequest' },
    ],
    ['a number', '42', { id: null, code: -32600, key: 'invalidRequest' }],
    ['neither method nor answer', '{"id":7}', { id: 7, code: -32600, key: 'invalidRequest' }],
    [
      'a method that is no text',
      '{"id":7,"method":1}',
      { id: 7, code: -32600, key: 'invalidRequest' },
    ],
    [
      'an id of null',
      '{"id":null,"method":"account/read"}',
      { id: null, code: -32600, key: 'invalidRequest' },
    ],
    [
      'an id with a fraction',
      '{"id":1.5,"method":"account/read"}',
      { id: null, code: -32600, key: 'invalidRequest' },
    ],
    [
      'an id beyond 64 bit',
      '{"id":9223372036854775808,"method":"account/read"}',
      { id: null, code: -32600, key: 'invalidRequest' },
    ],
    [
      'an unknown method',
      '{"id":7,"method":"no/such"}',
      { id: 7, code: -32601, key: 'methodNotFound' },
    ],
    [
      'the name of an inherited member',
      '{"id":7,"method":"__proto__"}',
      { id: 7, code: -32601, key: 'methodNotFound' },
    ],
    [
      'missing params',
      '{"id":7,"method":"account/read"}',
      { id: 7, code: -32602, key: 'invalidParams', path: '' },
    ],
    [
      'params that are a list',
      '{"id":7,"method":"account/read","params":[]}',
      { id: 7, code: -32602, key: 'invalidParams', path: '' },
    ],
    [
      'a wrong member',
      '{"id":7,"method":"account/read","params":{"refreshToken":1}}',
      { id: 7, code: -32602, key: 'invalidParams', path: '/refreshToken' },
    ],
    [
      'invalid UTF-8',
      bytes('{"id":7,"method":"', [0xff, 0xfe], '"}'),
      { id: null, code: -32700, key: 'parseError' },
    ],
    [
      'a sequence that the line cuts short',
      bytes('{"id":7,"method":"', [0xe2, 0x82]),
      { id: null, code: -32700, key: 'parseError' },
    ],
    ['NUL bytes', '\0\0\0', { id: null, code: -32700, key: 'parseError' }],
  ])('%s is answered', async (_, line, { id, code, ...data }) => {
    server.write(line);
    server.write('\n');
    const answer = await server.find((m) => 'error' in m);
    expect(answer).toMatchObject({ id, error: { code, data } });
    await alive();
  });

  it.each([
    ['a blank line', '\n'],
    ['a notification nobody knows', '{"method":"no/such"}\n'],
    [
      'an answer nobody waits for',
      '{"id":99,"result":{}}\n{"id":98,"error":{"code":1,"message":""}}\n',
    ],
  ])('%s is passed over', async (_, text) => {
    server.write(text);
    await alive();
    expect(server.received.filter((m) => 'error' in m)).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['the largest', '9223372036854775807'],
    ['the smallest', '-9223372036854775808'],
    ['an empty text', '""'],
    ['an odd text', '"\\u0000 \\ud83d\\ude00"'],
  ])('an id that is %s comes back as it was', async (_, id) => {
    let text = '';
    server.process.stdout.on('data', (chunk: string) => {
      text += chunk;
    });
    server.write(`{"id":${id},"method":"account/read","params":{}}\n`);
    await alive();
    const idOf = JSON.stringify(JSON.parse(String(id)));
    expect(text).toContain(`{"id":${typeof JSON.parse(String(id)) === 'string' ? idOf : id},`);
  });

  it('a hundred thousand nested arrays are answered', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    server.write(`{"id":7,"method":"account/read","params":{"refreshToken":${deep}}}\n`);
    expect(await server.answer(7)).toMatchObject({ error: { code: -32602 } });
    server.write(`{"id":8,"method":"account/read","params":{"extra":${deep}}}\n`);
    expect(await server.answer(8)).toHaveProperty('result');
    server.write(`${deep}\n`);
    expect(await server.answer(null)).toMatchObject({ error: { code: -32600 } });
    await alive();
  });

  it('a line of 100 MB is answered', async () => {
    const megabyte = 'x'.repeat(1024 * 1024);
    server.write('{"id":7,"method":"account/read","params":{"extra":"');
    for (let index = 0; index < 100; index++) {
      if (!server.write(megabyte)) {
        await new Promise((resolve) => server.process.stdin.once('drain', resolve));
      }
    }
    server.write('"}}\n');
    expect(await server.answer(7)).toHaveProperty('result');
    await alive();
  });

  it('a line beyond the limit is refused, and the next one served', async () => {
    const megabyte = 'x'.repeat(1024 * 1024);
    for (let index = 0; index < 130; index++) {
      if (!server.write(megabyte)) {
        await new Promise((resolve) => server.process.stdin.once('drain', resolve));
      }
    }
    server.write('\n');
    expect(await server.answer(null)).toMatchObject({
      error: { code: -32600, data: { key: 'messageTooLarge', limit: 128 * 1024 * 1024 } },
    });
    await alive();
  });

  it('a flood that nobody reads waits, takes no memory, and is answered in full', async () => {
    const count = 100_000;
    const before = server.memory();
    server.process.stdout.pause();
    let sent = 0;
    const flood = (async () => {
      for (; sent < count; sent++) {
        if (!server.write(`{"id":${sent},"method":"account/read","params":{}}\n`)) {
          await new Promise((resolve) => server.process.stdin.once('drain', resolve));
        }
      }
    })();
    await sleep(1000);
    const during = server.memory();
    expect(sent).toBeLessThan(count);
    server.process.stdout.resume();
    await flood;
    await server.answer(count - 1);
    await alive();
    const ids = server.received.map(({ id }) => id).filter((id) => typeof id === 'number');
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
    if (before !== undefined && during !== undefined) {
      expect(during - before).toBeLessThan(60);
    }
  });
});
