import { expect, it } from 'vitest';
import { StderrTail } from './stderr-tail.ts';

function read(...chunks: (string | Buffer)[]) {
  const lines: string[] = [];
  const tail = new StderrTail((line) => lines.push(line));
  for (const chunk of chunks) tail.push(Buffer.from(chunk as string));
  return { kept: tail.lines(), lines };
}

it('puts lines together across chunks, and letters too', () => {
  const [before, after] = [Buffer.from('ü').subarray(0, 1), Buffer.from('ü').subarray(1)];
  expect(read('on', 'e\r\ntw', before, after, '\nthree').lines).toEqual(['one', 'twü', 'three']);
});

it('keeps the last lines, cut', () => {
  const { kept, lines } = read(`${Array.from({ length: 50 }, (_, i) => `${i}`).join('\n')}\n`);
  expect(lines).toHaveLength(50);
  expect(kept).toEqual(Array.from({ length: 20 }, (_, i) => `${i + 30}`));
  expect(read('x'.repeat(1_000)).kept[0]).toHaveLength(300);
});

it('holds no line without end', () => {
  const { lines } = read(...Array<string>(100).fill('x'.repeat(1_000)));
  expect(lines.join('')).toBe('x'.repeat(100_000));
  expect(Math.max(...lines.map((line) => line.length))).toBe(8_192);
});
