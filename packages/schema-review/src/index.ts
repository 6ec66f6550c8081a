/** What changed between two protocol models, for whom it breaks, and the proof. */

export type { Finding, Flow, Mix, MixVerdict, Verdict, Witness } from './finding.ts';
export { isAtLeast, MIXES, VERDICTS, worst } from './finding.ts';
export { type Review, type ReviewOptions, review } from './review.ts';
export type { Claim, Rule } from './rule.ts';
export { ALL_RULES } from './rules/all.ts';
export type { Judge, Openness, Side, Sides } from './side.ts';
