/** What changed between two protocol models, for whom it breaks, and the proof. */

export { type Approval, applyApprovals, parseApprovals, printApprovals } from './approvals.ts';
export { bumpFor, changesetBump, isEnough, leastBump } from './bump.ts';
export { endlessType } from './endless.ts';
export type { Finding, Flow, Mix, MixVerdict, Verdict, Witness } from './finding.ts';
export { isAtLeast, MIXES, VERDICTS, worst } from './finding.ts';
export { type LintProblem, lint } from './lint/lint.ts';
export { LINT_RULES, type LintRule } from './lint/rules.ts';
export {
  FORMATS,
  type Format,
  isFormat,
  type PrintOptions,
  printReport,
} from './report/formats.ts';
export { failuresOf, type ReportOptions, toReport } from './report.ts';
export { type Bump, type Report, reportSchema } from './report-type.ts';
export { type Review, type ReviewOptions, review } from './review.ts';
export type { Claim, Rule } from './rule.ts';
export { listRules, printRuleDocs } from './rule-docs.ts';
export { ALL_RULES } from './rules/all.ts';
export type { Judge, Openness, Side, Sides } from './side.ts';
