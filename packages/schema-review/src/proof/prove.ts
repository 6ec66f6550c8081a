/** From what a rule claims to a verdict that a message stands for. */
import type { Mix, MixVerdict, Witness } from '../finding.ts';
import type { Claim } from '../rule.ts';
import type { Judge, Sides } from '../side.ts';
import { evidence, lossOf, type Question } from './evidence.ts';
import type { Reached } from './flows.ts';

const OPTED_IN = 'only connections that opted in to what is experimental can meet it';

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
      const { closed, refused } = search(question, 'closed');
      if (closed !== undefined) return { verdict: 'closed-only', witness: closed };
      return refused === undefined
        ? { verdict: 'compatible', because: 'every such message is accepted' }
        : { verdict: 'breaking', witness: refused, because: 'nothing here keeps unknown values' };
    }
    default: {
      const { refused, closed } = search(question, 'refused');
      const verdict = claim === 'by-values' ? 'breaking' : claim;
      if (refused !== undefined) return { verdict, witness: refused };
      return closed === undefined
        ? { verdict: 'compatible', because: 'every such message is accepted' }
        : { verdict: 'closed-only', witness: closed, because: 'unknown values are kept here' };
    }
  }
}

interface Found {
  refused?: Witness;
  closed?: Witness;
}

/** The first message of each effect, until the wanted one is found; one that is confirmed is preferred. */
function search(question: Question, wanted: keyof Found): Found {
  const found: Found = {};
  for (const witness of evidence(question)) {
    const key = witness.effect === 'refused' ? 'refused' : 'closed';
    if (found[key]?.confirmed !== true)
      found[key] = found[key] && !witness.confirmed ? found[key] : witness;
    if (found[wanted]?.confirmed === true) break;
  }
  return found;
}
