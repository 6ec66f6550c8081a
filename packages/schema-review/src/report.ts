/** From findings and approvals to a report. */
import { type Approval, applyApprovals } from './approvals.ts';
import { leastBump } from './bump.ts';
import {
  type Finding,
  isAtLeast,
  MIXES,
  type Mix,
  VERDICTS,
  type Verdict,
  worst,
} from './finding.ts';
import type { Report } from './report-type.ts';
import type { Review } from './review.ts';
import type { Sides } from './side.ts';

export interface ReportOptions {
  approvals?: readonly Approval[];
  /** `2026-11-22`, for the approvals that end some day. */
  today: string;
}

export function toReport(
  { findings, notes, refactors }: Review,
  sides: Sides,
  { approvals = [], today }: ReportOptions,
): Report {
  const applied = applyApprovals(findings, approvals, today);
  return {
    reportVersion: 1,
    old: sides.old.label,
    new: sides.new.label,
    verdict: worst(applied.findings.filter(isUnapproved).map(({ verdict }) => verdict)),
    counts: { oldClient: count(findings, 'oldClient'), newClient: count(findings, 'newClient') },
    bump: leastBump(findings),
    findings: applied.findings,
    notes,
    refactors,
    overdue: applied.overdue,
  };
}

const isUnapproved = ({ approved }: Finding): boolean => approved === undefined;

const count = (findings: readonly Finding[], mix: Mix): Record<Verdict, number> => {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<
    Verdict,
    number
  >;
  for (const finding of findings) counts[finding[mix].verdict]++;
  return counts;
};

/** Which findings count as failures: nobody approved them, and they are as bad as `limit` in one of the mixes. */
export const failuresOf = (
  { findings }: Report,
  limit: Verdict | 'never',
  mixes: readonly Mix[] = MIXES,
): Finding[] =>
  limit === 'never'
    ? []
    : findings.filter(
        (finding) =>
          isUnapproved(finding) && mixes.some((mix) => isAtLeast(finding[mix].verdict, limit)),
      );
