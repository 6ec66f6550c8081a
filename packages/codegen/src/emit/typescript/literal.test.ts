import { describe, expect, it } from 'vitest';
import { literal, memberAccess, propertyKey, quote, unionText } from './literal.ts';

describe('literals', () => {
  it.each([
    ['plain', "'plain'"],
    ["it's", `"it's"`],
    ['say "hi"', `'say "hi"'`],
    [`both ' and "`, `'both \\' and "'`],
    ['back\\slash\nline', "'back\\\\slash\\nline'"],
  ])('quote %j as %s', (text, expected) => {
    expect(quote(text)).toBe(expected);
    expect(new Function(`return ${quote(text)}`)()).toBe(text);
  });

  it('write names as they are only where they are identifiers', () => {
    expect([propertyKey('a_1'), propertyKey('a-1'), propertyKey('1a')]).toEqual([
      'a_1',
      "'a-1'",
      "'1a'",
    ]);
    expect([memberAccess('v', 'a'), memberAccess('v', 'a/b')]).toEqual(['v.a', "v['a/b']"]);
  });

  it('stay on one line while it is short enough', () => {
    expect(literal({ a: [1, null, true], 'b-c': {} })).toBe("{ a: [1, null, true], 'b-c': {} }");
    const long = 'x'.repeat(60);
    expect(literal({ a: [long], b: [long, long] })).toBe(
      `{\n  a: ['${long}'],\n  b: [\n    '${long}',\n    '${long}',\n  ],\n}`,
    );
  });

  it('break a long union between its members', () => {
    expect(unionText('type A =', ["'a'", 'B'], ';')).toBe("type A = 'a' | B;");
    const long = ["'a'", `'${'b'.repeat(100)}'`];
    expect(unionText('type A =', long, ';')).toBe(`type A =\n  | 'a'\n  | ${long[1]};`);
  });
});
