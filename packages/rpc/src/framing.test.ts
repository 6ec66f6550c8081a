import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Incoming } from './channel.ts';
import { Framer } from './framing.ts';

const plenty = 64 * 1024 * 1024;

function frame(chunks: readonly Buffer[], limit = plenty): Incoming[] {
  const framer = new Framer(limit);
  const lines: Incoming[] = [];
  const take = () => {
    for (let line = framer.next(); line !== undefined; line = framer.next()) lines.push(line);
    expect(framer.empty).toBe(true);
  };
  for (const chunk of chunks) {
    framer.push(chunk);
    take();
  }
  framer.end();
  take();
  return lines;
}

function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const at = [...new Set([0, ...places.map((place) => place % (bytes.length + 1)), bytes.length])];
  at.sort((a, b) => a - b);
  return at.slice(1).map((end, index) => bytes.subarray(at[index], end));
}

const line = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', '')),
  fc.json(),
);

test('lines come out the same however the bytes are cut', () => {
  fc.assert(
    fc.property(fc.array(line), fc.array(fc.nat()), fc.boolean(), (lines, places, ended) => {
      const text = lines.join('\n') + (ended ? '\n' : '');
      const expected = text.split('\n').filter((part) => !/^[ \t\r]*$/.test(part));
      expect(frame(cut(Buffer.from(text), places))).toEqual(expected);
    }),
  );
});

test('whole chunks may be parked and taken later', () => {
  fc.assert(
    fc.property(fc.array(fc.json(), { minLength: 1 }), fc.array(fc.nat()), (lines, places) => {
      const framer = new Framer(plenty);
      for (const chunk of cut(Buffer.from(`${lines.join('\n')}\n`), places)) framer.push(chunk);
      expect(framer.empty).toBe(false);
      expect(lines.map(() => framer.next())).toEqual(lines);
      expect(framer.next()).toBeUndefined();
    }),
  );
});

test('bad lines are told, each once and in place', () => {
  const bad = fc.constantFrom(
    Buffer.from([0xff]),
    Buffer.from([0x22, 0xc3, 0x28, 0x22]),
    Buffer.from([0xe2, 0x82]),
    Buffer.from([0xed, 0xa0, 0x80]),
  );
  const long = fc.integer({ min: 41, max: 400 }).map((size) => Buffer.alloc(size, 'x'));
  const good = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '');
  const any = fc.oneof(
    good.map((text): [Buffer, Incoming] => [Buffer.from(text), text]),
    bad.map((bytes): [Buffer, Incoming] => [bytes, { fault: 'invalidUtf8' }]),
    long.map((bytes): [Buffer, Incoming] => [bytes, { fault: 'tooLarge', limit: 40 }]),
  );
  fc.assert(
    fc.property(fc.array(any), fc.array(fc.nat()), (lines, places) => {
      const bytes = Buffer.concat(lines.flatMap(([part]) => [part, Buffer.from('\n')]));
      expect(frame(cut(bytes, places), 40)).toEqual(lines.map(([, expected]) => expected));
    }),
  );
});

describe('one line', () => {
  test('may end with CR LF, which JSON ignores', () => {
    expect(frame([Buffer.from('{}\r\n[]\r\n\r\n')])).toEqual(['{}\r', '[]\r']);
  });

  test('is cut off by the newline, also in the middle of a character', () => {
    const bytes = Buffer.from([0x22, 0xe2, 0x82, 0x0a, 0x31, 0x0a]);
    expect(frame([bytes])).toEqual([{ fault: 'invalidUtf8' }, '1']);
  });

  test('of exactly the limit is accepted, whole or in pieces', () => {
    const bytes = Buffer.from(`${'x'.repeat(100)}\n`);
    expect(frame([bytes], 100)).toEqual(['x'.repeat(100)]);
    expect(frame(cut(bytes, [1, 50, 99, 100]), 100)).toEqual(['x'.repeat(100)]);
    expect(frame([bytes], 99)).toEqual([{ fault: 'tooLarge', limit: 99 }]);
    expect(frame(cut(bytes, [50]), 99)).toEqual([{ fault: 'tooLarge', limit: 99 }]);
  });

  test('of many megabytes comes out whole, and the next one too', () => {
    const chunks = Array.from({ length: 200 }, (_, index) =>
      Buffer.alloc(65_536, 97 + (index % 26)),
    );
    const long = Buffer.concat(chunks).toString('latin1');
    const lines = frame([...chunks, Buffer.from('\nnext\n'), ...chunks, Buffer.from('é\n')]);
    expect(lines[0] === long).toBe(true);
    expect(lines[1]).toBe('next');
    expect(lines[2] === `${long}é`).toBe(true);
    expect(lines.length).toBe(3);
  });

  test('that is too long is skipped without keeping it', () => {
    const chunk = Buffer.alloc(65_536, 'x');
    const chunks = Array.from({ length: 100 }, () => chunk);
    const lines = frame([Buffer.from('1\n'), ...chunks, Buffer.from('\n2\n')], 100_000);
    expect(lines).toEqual(['1', { fault: 'tooLarge', limit: 100_000 }, '2']);
  });

  test('that is too long and never ends is told at the end of the input', () => {
    expect(frame([Buffer.alloc(300, 'x')], 100)).toEqual([{ fault: 'tooLarge', limit: 100 }]);
  });
});
