import type { Model } from '@wirebox/protocol/model';
import { EXPLAIN_TEXT } from './explain-text.ts';
import { header } from './header.ts';

/** `explain.ts`: what is wrong with a value, found by interpreting `type-data.ts`. */
export const explainFile = (model: Model): string =>
  header(
    model,
    'Says what is wrong with a value that a check of `params.ts` or `results.ts` refused. Slow and',
    'seldom needed: load it only then. It finds something exactly where the check fails.',
  ) + EXPLAIN_TEXT;
