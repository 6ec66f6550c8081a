/** A text that fits the bounds of a string type, also where a plain regular expression is among them. */
import type { TypeExpression } from '@wirebox/protocol/model';

type StringType = Extract<TypeExpression, { kind: 'string' }>;

const fits = (text: string, { minLength, maxLength, pattern }: StringType): boolean =>
  [...text].length >= (minLength ?? 0) &&
  [...text].length <= (maxLength ?? Infinity) &&
  (pattern === undefined || new RegExp(pattern, 'u').test(text));

/** `text` where that fits, else what the bounds and the pattern lead to; not every pattern is understood. */
export function textFor(type: StringType): string {
  const { minLength = 0, maxLength = Infinity, pattern } = type;
  const guesses = [
    'text',
    'text'.padEnd(minLength, '.'),
    'text'.slice(0, maxLength),
    ...(pattern === undefined ? [] : [fromPattern(pattern), '0', 'a', 'A', 'a1', '00000000']),
    '',
  ];
  return guesses.find((guess) => fits(guess, type)) ?? 'text';
}

const CLASSES: Readonly<Record<string, string>> = {
  d: '0',
  w: 'a',
  s: ' ',
  D: 'a',
  W: '-',
  S: 'a',
};

/** Sequences of characters, classes and groups with counts; of alternatives the first. */
function fromPattern(pattern: string): string {
  let index = 0;
  const sequence = (): string => {
    let out = '';
    let skipping = false;
    while (index < pattern.length && pattern[index] !== ')') {
      if (pattern[index] === '|') {
        skipping = true;
        index++;
        continue;
      }
      const part = counted(atom());
      if (!skipping) out += part;
    }
    return out;
  };
  const atom = (): string => {
    const character = pattern[index++] as string;
    if (character === '^' || character === '$') return '';
    if (character === '.') return 'a';
    if (character === '\\') {
      const escaped = pattern[index++] ?? '';
      return CLASSES[escaped] ?? escaped;
    }
    if (character === '[') return fromClass();
    if (character !== '(') return character;
    if (pattern.startsWith('?:', index)) index += 2;
    const inner = sequence();
    index++;
    return inner;
  };
  const fromClass = (): string => {
    const end = pattern.indexOf(']', index + 1);
    const inner = pattern.slice(index, end < 0 ? undefined : end);
    index = end < 0 ? pattern.length : end + 1;
    if (inner.startsWith('^')) return [...'a0-_ '].find((one) => !inner.includes(one)) ?? 'a';
    return inner.startsWith('\\') ? (CLASSES[inner[1] ?? ''] ?? inner[1] ?? '') : (inner[0] ?? '');
  };
  const counted = (part: string): string => {
    const count = /^(?:\{(\d+)(?:,\d*)?\}|[*+?])/.exec(pattern.slice(index));
    if (count === null) return part;
    index += count[0].length;
    return part.repeat(count[1] === undefined ? 1 : Number(count[1]));
  };
  return sequence();
}
