/** Chance that follows from one number. */
export type Random = () => number;

/** mulberry32: the same numbers from the same seed, between 0 and 1. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const upTo = (random: Random, count: number): number => Math.floor(random() * count);
export const pick = <T>(random: Random, choices: readonly T[]): T =>
  choices[upTo(random, choices.length)] as T;
export const chance = (random: Random, of: number): boolean => random() < of;

/** Some of them, at least one. */
export function some<T>(random: Random, all: readonly T[]): T[] {
  const kept = all.filter(() => chance(random, 0.5));
  return kept.length > 0 ? kept : [pick(random, all)];
}
