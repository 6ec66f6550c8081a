import { expect, test } from 'vitest';
import { pythonPattern, shape } from './shape-table.ts';

test.each([
  ['^a$', '^a\\Z'],
  ['^\\$[$]$', '^\\$[$]\\Z'],
  ['a\\/b', 'a/b'],
  ['(?<year>\\d{4})(?<!x)(?<=y)', '(?P<year>\\d{4})(?<!x)(?<=y)'],
])('the pattern %s is %s in Python', (pattern, python) => {
  expect(pythonPattern(pattern)).toBe(python);
});

test('a pattern that Python cannot say is refused', () => {
  expect(() => pythonPattern('\\p{L}+')).toThrow('no counterpart');
});

test('bounds are part of a shape', () => {
  const none = new Map();
  expect(shape({ kind: 'string', maxLength: 3, pattern: '^"' }, none)).toBe(
    '("string", None, 3, "^\\"")',
  );
  expect(shape({ kind: 'integer', format: 'uint64' }, none)).toBe('"u64"');
  expect(shape({ kind: 'integer', format: 'int32', minimum: 0 }, none)).toBe('("i32", 0, None)');
  expect(shape({ kind: 'number', maximum: 0.5 }, none)).toBe('("f64", None, 0.5)');
});
