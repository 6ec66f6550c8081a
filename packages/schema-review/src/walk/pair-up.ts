/** Which of several things became which, where no name tells: the surest pairs first. */
export interface Paired<T> {
  pairs: [old: T, now: T][];
  added: T[];
  removed: T[];
}

/** Each thing is in one pair at most. `alike` come in turn: what the first leaves over is for the second. */
export function pairUp<T>(
  old: readonly T[],
  now: readonly T[],
  ...alike: readonly ((old: T, now: T) => boolean)[]
): Paired<T> {
  const removed = new Set(old);
  const pairs: [T, T][] = [];
  let added = [...now];
  for (const isAlike of alike) {
    added = added.filter((one) => {
      const found = [...removed].find((other) => isAlike(other, one));
      if (found === undefined) return true;
      removed.delete(found);
      pairs.push([found, one]);
      return false;
    });
  }
  return { pairs, added, removed: [...removed] };
}

export const sameText = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
