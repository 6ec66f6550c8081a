import { describe, expect, it } from 'vitest';
import { endlessType } from './endless.ts';
import { printType } from './notation.ts';
import { randomPair } from './testing/random-edits.ts';
import { shrink } from './testing/shrink.ts';
import { type Failure, failureOf, type Pair } from './testing/verdicts-hold.ts';

/** Other models: `REVIEW_SEED=1000 REVIEW_MODELS=5000 npx vitest run packages/schema-review/src/soundness.test.ts`. */
const SEED = Number(process.env.REVIEW_SEED ?? 7);
const MODELS = Number(process.env.REVIEW_MODELS ?? 300);

describe('verdicts about random edits of random models', () => {
  it(
    'hold for random messages, with ajv as the judge',
    () => {
      const tried = { messages: 0, refused: 0, witnesses: 0 };
      for (let seed = SEED; seed < SEED + MODELS; seed++) {
        const pair = randomPair(seed);
        if (endlessType(pair.old) ?? endlessType(pair.new)) continue;
        const failure = failureOf(pair, seed, tried);
        if (failure !== undefined) expect.fail(smallestOf(pair, seed, failure));
      }
      if (MODELS < 100) return;
      // The test would say nothing if hardly anything were sent, refused or proven.
      expect(tried.messages).toBeGreaterThan(MODELS * 50);
      expect(tried.refused).toBeGreaterThan(MODELS * 5);
      expect(tried.witnesses).toBeGreaterThan(MODELS);
    },
    60_000 + MODELS * 500,
  );
});

/** What a person needs to see it again: the seed, and the smallest models that show it. */
function smallestOf(pair: Pair, seed: number, failure: Failure): string {
  const smallest = shrink(pair, (smaller) => failureOf(smaller, seed)?.what === failure.what);
  const shown = failureOf(smallest, seed) ?? failure;
  const types = (['old', 'new'] as const).flatMap((side) =>
    Object.entries(smallest[side].types).map(
      ([name, { type }]) => `${side} ${name}: ${printType(type, 2_000)}`,
    ),
  );
  return [
    `REVIEW_SEED=${seed} REVIEW_MODELS=1: ${shown.what}`,
    `${shown.flow}, ${shown.mix}: ${JSON.stringify(shown.message)}; verdicts: ${shown.verdicts.join(', ') || 'none'}; ${smallest.openness}`,
    ...types,
    ...(['old', 'new'] as const).map(
      (side) => `${side} as JSON: ${JSON.stringify(smallest[side].types)}`,
    ),
  ].join('\n');
}
