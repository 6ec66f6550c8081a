/** One model by itself, with the same approvals as a review. */
import { createHash } from 'node:crypto';
import type { Model } from '@wirebox/protocol/model';
import type { Approval } from '../approvals.ts';
import { type Level, LINT_RULES, type LintFacts } from './rules.ts';

export interface LintProblem {
  rule: string;
  level: Level;
  path: string;
  text: string;
  fingerprint: string;
  approved?: Pick<Approval, 'reason' | 'owner' | 'expires'>;
}

/** Errors first; within a level in the order of the rules. */
export function lint(
  model: Model,
  facts: LintFacts,
  approvals: readonly Approval[],
  today: string,
): LintProblem[] {
  const valid = new Map(
    approvals.filter(({ expires }) => expires >= today).map((one) => [one.fingerprint, one]),
  );
  const problems = LINT_RULES.flatMap(({ id, level, check }) =>
    check(model, facts).map(({ path, text }): LintProblem => {
      const fingerprint = createHash('sha256')
        .update(JSON.stringify([id, path]))
        .digest('hex')
        .slice(0, 12);
      const approval = valid.get(fingerprint);
      return {
        rule: id,
        level,
        path,
        text,
        fingerprint,
        ...(approval === undefined
          ? {}
          : {
              approved: {
                reason: approval.reason,
                owner: approval.owner,
                expires: approval.expires,
              },
            }),
      };
    }),
  );
  return [
    ...problems.filter(({ level }) => level === 'error'),
    ...problems.filter(({ level }) => level === 'warning'),
  ];
}
