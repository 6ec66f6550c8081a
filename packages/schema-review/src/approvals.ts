/** Changes that somebody has taken responsibility for: which, why, who, and until when. */
import type { Finding } from './finding.ts';
import type { Overdue } from './report-type.ts';

export interface Approval {
  fingerprint: string;
  /** For people: what the finding said when it was approved. */
  text: string;
  reason: string;
  owner: string;
  /** The last day on which it counts, such as `2027-02-28`. */
  expires: string;
}

export interface Applied {
  findings: Finding[];
  overdue: Overdue[];
}

/** Finds the approval of each finding, and the approvals that no longer approve anything. */
export function applyApprovals(
  findings: readonly Finding[],
  approvals: readonly Approval[],
  today: string,
): Applied {
  const valid = new Map(
    approvals.filter(({ expires }) => expires >= today).map((one) => [one.fingerprint, one]),
  );
  const known = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    findings: findings.map((finding) => {
      const approval = valid.get(finding.fingerprint);
      if (approval === undefined) return finding;
      const { reason, owner, expires } = approval;
      return { ...finding, approved: { reason, owner, expires } };
    }),
    overdue: approvals.flatMap((approval): Overdue[] => {
      const { fingerprint, text, expires } = approval;
      if (!known.has(fingerprint)) return [{ fingerprint, text, problem: 'stale' }];
      return expires < today ? [{ fingerprint, text, problem: 'expired' }] : [];
    }),
  };
}

const MEMBERS = ['fingerprint', 'text', 'reason', 'owner', 'expires'] as const;

/** Reads an approvals file; a text is what is wrong with it, and where. */
export function parseApprovals(value: unknown): Approval[] | string {
  const list = (value as { approvals?: unknown } | null)?.approvals;
  if (!Array.isArray(list)) return 'it has no list named approvals';
  for (const [index, entry] of list.entries()) {
    const at = `/approvals/${index}`;
    if (typeof entry !== 'object' || entry === null) return `${at} is not an object`;
    for (const name of MEMBERS) {
      const member = (entry as Record<string, unknown>)[name];
      if (typeof member !== 'string' || member.trim() === '')
        return `${at}/${name} has to be a text`;
    }
    const { fingerprint, expires } = entry as Approval;
    if (!/^\d{4}-\d\d-\d\d$/.test(expires))
      return `${at}/expires has to be a day such as 2027-02-28`;
    if (list.findIndex((one) => one.fingerprint === fingerprint) < index) {
      return `${at}/fingerprint ${fingerprint} is approved already`;
    }
  }
  return list as Approval[];
}

export const printApprovals = (approvals: readonly Approval[]): string => {
  const sorted = [...approvals].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  return `${JSON.stringify({ approvals: sorted }, null, 2)}\n`;
};
