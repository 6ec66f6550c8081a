/** A whole review as data: what every report is printed from, and what the JSON report is. */
import * as Type from 'typebox';
import { Finding, VERDICTS, Verdict } from './finding.ts';

const Counts = Type.Object(
  Object.fromEntries(VERDICTS.map((verdict) => [verdict, Type.Integer({ minimum: 0 })])) as Record<
    Verdict,
    Type.TInteger
  >,
);

export const BUMPS = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof BUMPS)[number];

/** An approval that approves nothing any more. */
export const Overdue = Type.Object({
  fingerprint: Type.String(),
  /** `stale`: no such finding. `expired`: its day has passed. */
  problem: Type.Unsafe<'stale' | 'expired'>({ type: 'string', enum: ['stale', 'expired'] }),
  text: Type.String(),
});
export type Overdue = Type.Static<typeof Overdue>;

export const Report = Type.Object(
  {
    reportVersion: Type.Literal(1),
    /** What was compared, as it was named. */
    old: Type.String(),
    new: Type.String(),
    /** The worst verdict of a finding that nobody has approved. */
    verdict: Verdict,
    /** How many findings have which verdict, by mix; approved ones included. */
    counts: Type.Object({ oldClient: Counts, newClient: Counts }),
    /** The least bump of a version of 1.0.0 or later that tells the truth about these changes. */
    bump: Type.Unsafe<Bump>({ type: 'string', enum: [...BUMPS] }),
    /** The worst first. */
    findings: Type.Array(Finding),
    /** What could not be compared, and why. */
    notes: Type.Array(Type.String()),
    /** What looks different in the source and makes no difference on the wire: names, order, words, what is out of reach. */
    refactors: Type.Array(Type.String()),
    overdue: Type.Array(Overdue),
  },
  { $id: 'wirebox-review-report', title: 'Wirebox schema review' },
);
export type Report = Type.Static<typeof Report>;

/** The JSON Schema of the JSON report. */
export const reportSchema = (): unknown => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...(JSON.parse(JSON.stringify(Report)) as object),
});
