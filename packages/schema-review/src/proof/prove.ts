/** From what a rule claims to a verdict that a message stands for. */
import type { Mix, MixVerdict, Witness } from '../finding.ts';
import type { Claim } from '../rule.ts';
import type { Judge, Sides } from '../side.ts';
import { evidence, lossOf } from './evidence.ts';
import type { Reached } from './flows.ts';
import type { Question } from './question.ts';
import { GIVEN_UP } from './reasoned.ts';

const OPTED_IN = 'only connections that opted in to what is experimental can meet it';

/** Why a verdict is `compatible` that nobody bore out and nobody ruled out. */
export const UNSETTLED =
  'no such message was found, but there are too many combinations to rule all of them out';

export function prove(
  { fact, ways, detours, experimental }: Reached,
  mix: Mix,
  claim: Claim,
  sides: Sides,
  judge: Judge,
): MixVerdict {
  const shown = show({ fact, ways, detours, mix, sides, judge }, claim);
  return experimental && shown.verdict === 'breaking'
    ? { ...shown, verdict: 'if-used', because: OPTED_IN }
    : shown;
}

/**
 * Invariant: no verdict but `compatible` is given without a witness. Where the values do not bear out the claim, the
 * values count, and the reason is given.
 */
function show(question: Question, claim: Claim): MixVerdict {
  switch (claim) {
    case 'compatible':
      return { verdict: 'compatible' };
    case 'lossy': {
      const loss = lossOf(question);
      return loss === undefined
        ? { verdict: 'compatible', because: 'no message can show it' }
        : { verdict: 'lossy', witness: loss };
    }
    case 'closed-only': {
      const { closed, refused, why } = search(question, 'closed');
      if (closed !== undefined) return { verdict: 'closed-only', witness: closed };
      return refused === undefined
        ? { verdict: 'compatible', because: why }
        : { verdict: 'breaking', witness: refused, because: 'nothing here keeps unknown values' };
    }
    default: {
      const { refused, closed, why } = search(question, 'refused');
      const verdict = claim === 'by-values' ? 'breaking' : claim;
      if (refused !== undefined) return { verdict, witness: refused };
      return closed === undefined
        ? { verdict: 'compatible', because: why }
        : { verdict: 'closed-only', witness: closed, because: 'unknown values are kept here' };
    }
  }
}

interface Found {
  refused?: Witness;
  closed?: Witness;
  /** What it means that nothing was found. */
  why: string;
}

/** The first message of each effect, until the wanted one is found; one that is confirmed is preferred. */
function search(question: Question, wanted: 'refused' | 'closed'): Found {
  const found: Found = { why: 'every such message is accepted' };
  for (const shown of evidence(question)) {
    if (shown === GIVEN_UP) {
      found.why = UNSETTLED;
      continue;
    }
    const key = shown.effect === 'refused' ? 'refused' : 'closed';
    const known = found[key];
    if (known?.confirmed !== true) {
      const witness = shown.witness();
      if (known === undefined || witness.confirmed) found[key] = witness;
    }
    if (found[wanted]?.confirmed === true) break;
  }
  return found;
}
