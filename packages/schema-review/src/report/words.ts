/** How reports say things, the same in every format. */
import { type Effect, type Finding, type Mix, VERDICTS, type Verdict } from '../finding.ts';
import type { Report } from '../report-type.ts';

export const MIX_NAMES: Readonly<Record<Mix, string>> = {
  oldClient: 'old client, new server',
  newClient: 'new client, old server',
};

export const MEANINGS: Readonly<Record<Verdict, string>> = {
  breaking: 'a message is refused',
  lossy: 'messages are accepted, but a part that mattered is ignored or never comes again',
  'closed-only': 'breaks only a decoder that does not accept unknown values',
  'if-used': 'breaks only those who use the new thing',
  compatible: 'nothing breaks',
};

export const FLOW_NAMES = { input: 'sent by clients', output: 'sent by the server' } as const;

const EFFECTS: Readonly<Record<Effect, (receiver: string) => string>> = {
  refused: (receiver) => `is refused by the ${receiver}`,
  'refused-when-closed': (receiver) => `is refused by the ${receiver} if it decodes strictly`,
  narrowed: (receiver) => `is accepted by the ${receiver}, which ignores this part`,
  overshadowed: (receiver) =>
    `is refused by the ${receiver} for another change, and this part is one that it ignores`,
  reread: (receiver) => `is accepted by the ${receiver}, but read as something else`,
  withheld: () => 'was sent before and is never sent again',
};

/** What a witness shows, in a few words that follow "this message". */
export function effectOf(finding: Pick<Finding, 'flow' | Mix>, mix: Mix): string {
  const { witness } = finding[mix];
  const receiver = RECEIVERS[finding.flow][mix];
  return witness === undefined ? '' : EFFECTS[witness.effect](receiver);
}

const RECEIVERS = {
  input: { oldClient: 'new server', newClient: 'old server' },
  output: { oldClient: 'old client', newClient: 'new client' },
} as const;

export const plural = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? '' : 's'}`;

/** `3 breaking, 1 lossy`, without what there is none of. */
export const countsText = (counts: Readonly<Record<Verdict, number>>): string => {
  const parts = VERDICTS.filter((verdict) => counts[verdict] > 0).map(
    (verdict) => `${counts[verdict]} ${verdict}`,
  );
  return parts.length === 0 ? 'no changes' : parts.join(', ');
};

/** Findings by the method whose message leads to them, the group with the worst finding first. */
export function byMethod(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    groups.set(finding.method, [...(groups.get(finding.method) ?? []), finding]);
  }
  return groups;
}

/** Other methods that a finding is about. */
export const othersOf = ({ method, methods }: Finding): string[] =>
  methods.filter((other) => other !== method);

export const overdueText = ({ overdue }: Report): string[] =>
  overdue.map(({ fingerprint, problem, text }) =>
    problem === 'stale'
      ? `approval ${fingerprint} is stale: there is no such change any more (${text})`
      : `approval ${fingerprint} has expired (${text})`,
  );
