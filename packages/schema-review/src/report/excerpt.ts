/** A message on one line: where it is long, what lies beside the way to the part that it is about is left out. */
import type { Witness } from '../finding.ts';

/** Characters of a line. */
const LIMIT = 200;
/** Members beside the way that take no more than this are kept. */
const SHORT = 12;

export function excerpt({ message, part }: Pick<Witness, 'message' | 'part'>): string {
  const whole = JSON.stringify(message);
  if (whole.length <= LIMIT) return whole;
  const target = part.split('/').slice(1).map(unescapePointer);
  return cut(print(message, target, 0), LIMIT);
}

const unescapePointer = (text: string): string => text.replaceAll('~1', '/').replaceAll('~0', '~');

const cut = (text: string, limit: number): string =>
  text.length > limit ? `${text.slice(0, limit - 1)}…` : text;

/** `target`: what is left of the way. */
function print(value: unknown, target: readonly string[], depth: number): string {
  const [next, ...rest] = target;
  if (next === undefined || typeof value !== 'object' || value === null) {
    return JSON.stringify(value);
  }
  const isList = Array.isArray(value);
  const entries = Object.entries(value);
  const isThere = entries.some(([name]) => name === next);
  const parts = entries.map(([name, member]) => {
    const key = isList ? '' : `${JSON.stringify(name)}:`;
    if (name === next) return `${key}${print(member, rest, depth + 1)}`;
    const text = JSON.stringify(member);
    // What is missing shows by what is there.
    if (!isThere) return `${key}${text.length > SHORT ? '…' : text}`;
    return depth === 0 && text.length <= LIMIT / 4 ? `${key}${text}` : '…';
  });
  const joined = parts.filter((one, index) => one !== '…' || parts[index - 1] !== '…').join(',');
  return isList ? `[${joined}]` : `{${joined}}`;
}
