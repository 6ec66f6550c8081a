/** Texts, numbers and the like that are worth asking about, where some types are in question. */
import { rangeOf } from '../accepts.ts';
import { textFor } from '../pattern-text.ts';
import { LATER, NUMBERS } from '../samples.ts';
import type { Form, Part } from './forms.ts';

/** Longer texts than this are not made. */
const LONGEST = 5_000;

/** Values around every limit that `part` or one of `others` has; some of them may not fit `part`. */
export function leavesOf(part: Part, others: readonly Form[]): unknown[] {
  const parts = [part, ...others.flatMap((form) => (form.kind === 'leaf' ? [form.part] : []))];
  switch (part.kind) {
    case 'null':
      return [null];
    case 'boolean':
      return [true, false];
    case 'literal':
      return [part.value];
    case 'enum':
      return part.values.map(({ value }) => value);
    case 'string':
      return ['text', LATER, '', ...parts.flatMap(textsAround)];
    case 'integer':
    case 'number':
      return [...NUMBERS, ...parts.flatMap(numbersAround)];
    default:
      return [];
  }
}

function textsAround(part: Part): string[] {
  if (part.kind !== 'string') return [];
  const { minLength = 0, maxLength = 0 } = part;
  const lengths = [minLength - 1, minLength, maxLength, maxLength + 1];
  return [
    textFor(part),
    ...lengths.filter((one) => one >= 0 && one <= LONGEST).map((one) => 'x'.repeat(one)),
  ];
}

function numbersAround(part: Part): number[] {
  if (part.kind !== 'integer' && part.kind !== 'number') return [];
  const { minimum, maximum } = rangeOf(part);
  return [minimum, maximum]
    .filter(Number.isFinite)
    .flatMap((end) => [end, end + 1, end - 1, end + 0.5, end - 0.5]);
}
