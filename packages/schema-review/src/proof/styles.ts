/** How the part of a message is filled that a fact is not about. */
import type { Fact, Step } from '../fact.ts';
import type { Side } from '../side.ts';
import { PLAIN, type Style } from './host.ts';

/** How many names of members are tried as keys. */
const KEYS = 30;

/**
 * How to fill the rest of the message. In a union that nothing tells apart, another form may take a small object, but
 * not one that has all of its members; and a dictionary may be taken for an object, when it matters whether its key is
 * a member.
 */
export function stylesFor(fact: Fact, steps: readonly Step[], { model }: Side): readonly Style[] {
  const option =
    fact.kind === 'option-added' || fact.kind === 'option-removed' ? fact.option : undefined;
  if (option === undefined && !steps.some(({ kind }) => kind === 'option')) return [PLAIN];
  const keys =
    option?.kind === 'map' || steps.some(({ kind }) => kind === 'entry')
      ? [PLAIN.key, ...memberNames(model).slice(0, KEYS)]
      : [PLAIN.key];
  return [false, true].flatMap((isFull) => keys.map((key) => ({ key, isFull })));
}

const memberNames = ({ types }: Side['model']): string[] => {
  const names = JSON.stringify(types).matchAll(/"name":"([^"]*)","required"/g);
  return [...new Set([...names].map(([, name]) => name ?? ''))];
};
