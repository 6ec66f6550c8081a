import { describe, expect, it } from 'vitest';
import { array, call, literal, object, print, text } from './expression.ts';

const long = 'x'.repeat(70);

describe('print', () => {
  it('writes on one line what fits there', () => {
    const expression = call('f', text('a'), array(['b']), object([['c', 'true']]));
    expect(print(expression)).toBe("f('a', ['b'], { c: true })".replace("'b'", 'b'));
  });

  it('lets the last list begin on the first line, where the rest fits', () => {
    const members = object([['id', call('g', text(long))]], true);
    expect(print(call('f', text('a'), members))).toBe(`f('a', {\n  id: g('${long}'),\n})`);
    expect(print(call('f', text(long), text(long), members))).toBe(
      `f(\n  '${long}',\n  '${long}',\n  {\n    id: g('${long}'),\n  },\n)`,
    );
  });

  it('keeps to the width, counting what stands around', () => {
    expect(print(call('f', text(long)), 0, 30)).toContain('\n');
    expect(print(call('f', text(long)), 0, 0, 30)).toContain('\n');
  });

  it('gives a long text a line of its own, but not after a short key', () => {
    const wide = 'x'.repeat(95);
    const both = object(
      [
        ['key', text(wide)],
        ['longer', text(wide)],
      ],
      true,
    );
    expect(print(both)).toBe(`{\n  key: '${wide}',\n  longer:\n    '${wide}',\n}`);
  });

  it('quotes as little as it has to', () => {
    expect(text("it's")).toBe(`"it's"`);
    expect(text(`it's "so"`)).toBe(`'it\\'s "so"'`);
    expect(text('a\\b\n')).toBe("'a\\\\b\\n'");
    expect(
      print(
        object([
          ['a-b', '1'],
          ['c', '2'],
        ]),
      ),
    ).toBe("{ 'a-b': 1, c: 2 }");
    expect(print(literal({ a: [1, null, { b: 'c' }] }))).toBe("{ a: [1, null, { b: 'c' }] }");
  });
});
