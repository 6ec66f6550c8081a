/** What names a change for as long as it is the same change. */
import { createHash } from 'node:crypto';
import type { Fact } from './fact.ts';
import { printType } from './notation.ts';

/**
 * Made of the rule, the place on the wire and the thing that changed there; of no text, order or name of a definition.
 * 12 hexadecimal digits.
 */
export function fingerprint(rule: string, fact: Fact, place: string): string {
  const identity = JSON.stringify([rule, fact.flow, place, thingOf(fact)]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 12);
}

function thingOf(fact: Fact): string {
  switch (fact.kind) {
    case 'value-added':
    case 'value-removed':
      return fact.value.value;
    case 'variant-added':
    case 'variant-removed':
    case 'variant-stability':
      return fact.variant.tag;
    case 'key-added':
    case 'key-removed':
      return fact.variant.key;
    case 'option-added':
    case 'option-removed':
      return printType(fact.option);
    case 'set-added':
    case 'set-removed':
      return [...fact.names].sort().join();
    case 'errors-declared':
      return [...fact.added, '-', ...fact.removed].join();
    default:
      return '';
  }
}
