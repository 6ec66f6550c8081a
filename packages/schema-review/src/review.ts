/** Two models -> findings: what changed, for whom it breaks, and the proof. */
import type { Fact } from './fact.ts';
import { type Finding, type MixVerdict, VERDICTS, worst } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import { capabilityFor } from './gates.ts';
import { printProperty, printType } from './notation.ts';
import { type Reached, reachedFacts } from './proof/flows.ts';
import { placeOf } from './proof/place.ts';
import { prove, UNSETTLED } from './proof/prove.ts';
import type { Rule } from './rule.ts';
import { ALL_RULES, ruleFor } from './rules/all.ts';
import type { Judge, Sides } from './side.ts';
import { walk } from './walk/walk.ts';

export interface Review {
  /** The worst first; within a verdict by place. */
  findings: Finding[];
  /** What could not be compared, and why. */
  notes: string[];
  /** What looks different in the source and makes no difference on the wire. */
  refactors: string[];
}

export interface ReviewOptions {
  /** The second validator, which every witness has to pass. */
  judge: Judge;
  /** Default: all of them. */
  rules?: readonly Rule[];
}

export function review(sides: Sides, { judge, rules = ALL_RULES }: ReviewOptions): Review {
  const { roots, notes, refactors } = walk(sides);
  const findings = new Map<string, Finding>();
  for (const reached of reachedFacts(roots)) {
    const rule = ruleFor(reached.fact, rules);
    const finding = rule && judgeFact(reached, rule, sides, judge);
    if (finding === undefined) continue;
    const known = findings.get(finding.fingerprint);
    findings.set(finding.fingerprint, known === undefined ? finding : joined(known, finding));
  }
  return { findings: [...findings.values()].sort(compare), notes: notes.sort(), refactors };
}

/** The same change of the wire, met under two names of definitions. */
const joined = (a: Finding, b: Finding): Finding => {
  const [first, second] = [a, b].sort(compare) as [Finding, Finding];
  return { ...first, methods: [...new Set([...first.methods, ...second.methods])].sort() };
};

function judgeFact(reached: Reached, rule: Rule, sides: Sides, judge: Judge): Finding | undefined {
  const { fact, node, ways } = reached;
  const [way] = ways;
  if (way === undefined) return undefined;
  const capability = gateOf(fact, sides);
  const verdictIn = (mix: 'oldClient' | 'newClient') =>
    gated(prove(reached, mix, rule[mix], sides, judge), capability);
  const [oldClient, newClient] = [verdictIn('oldClient'), verdictIn('newClient')];
  // The values tell that nothing changed, whatever it looked like.
  if (isRefuted(rule, oldClient, newClient)) return undefined;
  const path = placeOf(fact, way);
  const { before, after } = shownTypes(fact);
  return {
    fingerprint: fingerprint(rule.id, fact, `${way.root.name} ${path}`),
    rule: rule.id,
    verdict: worst([oldClient.verdict, newClient.verdict]),
    oldClient,
    newClient,
    flow: fact.flow,
    text: rule.text(fact as never),
    ...(node.definition === undefined ? {} : { definition: node.definition }),
    method: way.root.name,
    path,
    methods: [...new Set(ways.map(({ root }) => root.name))].sort(),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    notes: notesOn(fact),
  };
}

const isRefuted = (rule: Rule, oldClient: MixVerdict, newClient: MixVerdict): boolean =>
  (rule.oldClient !== 'compatible' || rule.newClient !== 'compatible') &&
  [oldClient, newClient].every(
    ({ verdict, because }) => verdict === 'compatible' && because !== UNSETTLED,
  );

function gateOf(fact: Fact, { new: now }: Sides): string | undefined {
  return fact.kind === 'method-added' ? capabilityFor(fact.method, now.model) : undefined;
}

const gated = (shown: MixVerdict, capability: string | undefined): MixVerdict =>
  capability === undefined || shown.verdict !== 'breaking'
    ? shown
    : {
        ...shown,
        verdict: 'if-used',
        because: `sent only to clients that announce the capability \`${capability}\``,
      };

/** What was and what is at the place of a fact, as short as it can be said. */
function shownTypes(fact: Fact): { before?: string; after?: string } {
  switch (fact.kind) {
    case 'member-added':
      return { after: printProperty(fact.property) };
    case 'member-removed':
      return { before: printProperty(fact.property) };
    case 'member-became-required':
    case 'member-became-optional':
    case 'member-default':
      return { before: printProperty(fact.old), after: printProperty(fact.new) };
    case 'value-added':
      return { after: JSON.stringify(fact.value.value) };
    case 'value-removed':
      return { before: JSON.stringify(fact.value.value) };
    case 'variant-added':
      return { after: printVariant(fact) };
    case 'variant-removed':
      return { before: printVariant(fact) };
    default:
      return fact.at === undefined
        ? {}
        : { before: printType(fact.at.old), after: printType(fact.at.new) };
  }
}

const printVariant = ({
  variant,
  tag,
}: Extract<Fact, { kind: 'variant-added' | 'variant-removed' }>) =>
  printType({ kind: 'taggedUnion', tag, open: false, variants: [variant] });

function notesOn(fact: Fact): string[] {
  switch (fact.kind) {
    case 'member-removed':
      return announced(fact.property.deprecated);
    case 'method-removed':
      return announced(fact.method.deprecated);
    case 'value-added':
      return fact.at?.old.kind === 'enum' && fact.at.old.fallback !== undefined
        ? [`those who do not know it take it for "${fact.at.old.fallback}"`]
        : [];
    default:
      return [];
  }
}

const announced = (deprecated: string | undefined): string[] =>
  deprecated === undefined ? [] : [`it was deprecated before: ${deprecated}`];

function compare(a: Finding, b: Finding): number {
  const rank = VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict);
  if (rank !== 0) return rank;
  const place = (finding: Finding) => `${finding.method} ${finding.path} ${finding.fingerprint}`;
  return place(a) < place(b) ? -1 : 1;
}
