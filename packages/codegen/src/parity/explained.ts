/** Differences that are meant. Each rule says why, and one that explains nothing any more is told. */

interface Common {
  reason: string;
  /** The rule is for one kind of bundle only. */
  in?: 'stable' | 'experimental';
}

export type ExplainedRule = Common &
  (
    | /** We keep values of a later version; the sole difference is that these are accepted. */
    { rule: 'open'; types: string[] } /** They refuse members that are not listed, we take them. */
    | {
        rule: 'unlistedMembers';
        types: string[];
      } /** Another meaning at these places (JSON pointers into the normal form) and below them. */
    | {
        rule: 'place';
        type: string;
        at: string | string[];
      } /** Members (`Type.member`) and alternatives (`Type.tag`) that differ or that only one of both has. */
    | { rule: 'member'; members: string[] } /** Ours only. */
    | { rule: 'notExported'; types?: string[]; methods?: string[] } /** Theirs only. */
    | { rule: 'notTaken'; types?: string[]; methods?: string[] }
  );

/** The content of a file of explanations. */
export interface Explained {
  rules: readonly ExplainedRule[];
}

/** What is wrong with a value that should be explanations; nothing where it is fine. */
export function explainedProblem(value: unknown): string | undefined {
  const rules = (value as { rules?: unknown } | null)?.rules;
  if (!Array.isArray(rules)) return 'it has no list named rules';
  for (const [index, rule] of rules.entries()) {
    const problem = ruleProblem(rule as Record<string, unknown> | null);
    if (problem !== undefined) return `rule ${index + 1} ${problem}`;
  }
  return undefined;
}

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function ruleProblem(rule: Record<string, unknown> | null): string | undefined {
  if (typeof rule?.reason !== 'string' || rule.reason === '') return 'gives no reason';
  switch (rule.rule) {
    case 'open':
    case 'unlistedMembers':
      return isTexts(rule.types) ? undefined : 'names no types';
    case 'place':
      if (typeof rule.type !== 'string') return 'names no type';
      return typeof rule.at === 'string' || isTexts(rule.at) ? undefined : 'names no place';
    case 'member':
      return isTexts(rule.members) ? undefined : 'names no members';
    case 'notExported':
    case 'notTaken':
      return isTexts(rule.types ?? rule.methods) ? undefined : 'names neither types nor methods';
    default:
      return `is of no known kind (${String(rule.rule)})`;
  }
}

/** Looks up explanations, and remembers which were of use. */
export interface Explanations {
  find(kind: ExplainedRule['rule'], subject: string): string | undefined;
  /** The reason for a difference of a definition at a pointer. */
  findPlace(type: string, pointer: string): string | undefined;
  /** Explanations that were of no use although what they speak of was compared. */
  stale(wasCompared: (subject: string) => boolean): string[];
}

interface Entry {
  kind: ExplainedRule['rule'];
  subject: string;
  at?: string;
  reason: string;
  used: boolean;
}

export function createExplanations(
  { rules }: Explained,
  view: 'stable' | 'experimental',
): Explanations {
  const entries = rules
    .filter((rule) => rule.in === undefined || rule.in === view)
    .flatMap(entriesOf);
  const use = (entry: Entry | undefined): string | undefined => {
    if (entry !== undefined) entry.used = true;
    return entry?.reason;
  };
  return {
    find: (kind, subject) =>
      use(entries.find((entry) => entry.kind === kind && entry.subject === subject)),
    findPlace: (type, pointer) =>
      use(
        entries.find(
          ({ kind, subject, at }) =>
            kind === 'place' &&
            subject === type &&
            at !== undefined &&
            (pointer === at || pointer.startsWith(`${at}/`)),
        ),
      ),
    stale: (wasCompared) =>
      entries
        .filter(({ used, subject }) => !used && wasCompared(subject))
        .map(({ kind, subject, at }) => `${kind} ${subject}${at ?? ''}`),
  };
}

function entriesOf(rule: ExplainedRule): Entry[] {
  const entry = (subject: string, at?: string): Entry => ({
    kind: rule.rule,
    subject,
    ...(at === undefined ? {} : { at }),
    reason: rule.reason,
    used: false,
  });
  switch (rule.rule) {
    case 'open':
    case 'unlistedMembers':
      return rule.types.map((type) => entry(type));
    case 'place':
      return [rule.at].flat().map((at) => entry(rule.type, at));
    case 'member':
      return rule.members.map((member) => entry(member));
    case 'notExported':
    case 'notTaken':
      return [...(rule.types ?? []), ...(rule.methods ?? [])].map((name) => entry(name));
  }
}
