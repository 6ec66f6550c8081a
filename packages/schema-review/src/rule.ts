/** What a rule is: one object with everything there is to know about it. */
import type { Model, TypeExpression } from '@wirebox/protocol/model';
import type { Fact, FactKind, FactOf } from './fact.ts';
import type { Flow, Verdict } from './finding.ts';

/** `by-values`: no message is refused, or one is; which of them, the values tell that the sender can send. */
export type Claim = Verdict | 'by-values';

export const FAMILIES = [
  'methods',
  'params',
  'members',
  'presence',
  'enums',
  'tagged unions',
  'keyed unions',
  'other unions',
  'numbers and texts',
  'kinds',
  'errors',
] as const;
export type Family = (typeof FAMILIES)[number];

/** A type that stands in the flow of the rule, or parts of a whole model. */
export type Part = TypeExpression | Partial<Pick<Model, 'methods' | 'types' | 'errors'>>;

/** A change as small as it can be. */
export interface Example {
  before: Part;
  after: Part;
}

export interface RuleOf<K extends FactKind> {
  /** Stable for ever: approvals, documentation and other tools name it. */
  id: string;
  family: Family;
  /** In which direction messages have to travel. */
  flow: Flow | 'both';
  /** The fact it judges, and which of these. */
  on: K;
  when?(fact: FactOf<K>): boolean;
  /** What it finds, for a list of rules. */
  title: string;
  /** Why the verdicts are what they are. */
  why: string;
  /** An old client with a new server. */
  oldClient: Claim;
  /** A new client with an old server. */
  newClient: Claim;
  /** One sentence about one finding. */
  text(fact: FactOf<K>): string;
  /** Makes the rule fire. */
  example: Example;
  /** Looks similar and must not make it fire. */
  silent: readonly Example[];
}
export type Rule = RuleOf<FactKind>;

/** Rules of all kinds stand in one list. Invariant: a rule only ever gets facts of the kind it is for. */
export const rule = <K extends FactKind>(definition: RuleOf<K>): Rule =>
  definition as unknown as Rule;

export const judges = ({ on, flow, when }: Rule, fact: Fact): boolean =>
  on === fact.kind && (flow === 'both' || flow === fact.flow) && (when?.(fact) ?? true);

/** The same change the other way round. */
export const reversed = ({ before, after }: Example): Example => ({ before: after, after: before });
