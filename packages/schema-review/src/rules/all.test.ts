import { describe, expect, it } from 'vitest';
import { exampleSides } from '../example-sides.ts';
import { type Finding, FLOWS, type Flow } from '../finding.ts';
import { reachedFacts } from '../proof/flows.ts';
import { review } from '../review.ts';
import { type Example, FAMILIES, judges, type Rule } from '../rule.ts';
import { ajvJudge, interpretingJudge } from '../testing/judges.ts';
import { walk } from '../walk/walk.ts';
import { ALL_RULES } from './all.ts';

const judge = interpretingJudge();

const flowsOf = ({ flow }: Rule): readonly Flow[] => (flow === 'both' ? FLOWS : [flow]);

const findings = (example: Example, flow: Flow, rules = ALL_RULES): Finding[] =>
  review(exampleSides(example, flow), { judge, rules }).findings;

/** Rules of methods and errors bring the flow with them; a method-level example shows in one flow only. */
const fires = (rule: Rule, example: Example, rules = ALL_RULES): Finding[] =>
  flowsOf(rule).flatMap((flow) =>
    findings(example, flow, rules).filter((finding) => finding.rule === rule.id),
  );

describe.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('fires on its example, with the verdicts that it promises, each with a confirmed witness', () => {
    const found = fires(rule, rule.example);
    expect(found.length).toBeGreaterThan(0);
    for (const { oldClient, newClient } of found) {
      for (const [claim, shown] of [
        [rule.oldClient, oldClient],
        [rule.newClient, newClient],
      ] as const) {
        if (claim !== 'by-values') expect(shown.verdict).toBe(claim);
        expect(shown.witness === undefined).toBe(shown.verdict === 'compatible');
        expect(shown.witness?.confirmed ?? true, JSON.stringify(shown)).toBe(true);
      }
    }
    if (rule.flow === 'both' && 'kind' in rule.example.before) {
      expect(new Set(found.map(({ flow }) => flow)).size).toBe(2);
    }
  });

  it('does not fire on what looks similar', () => {
    expect(rule.silent.length).toBeGreaterThan(0);
    for (const example of rule.silent) expect(fires(rule, example)).toEqual([]);
  });

  it('is missed when it is turned off', () => {
    const others = ALL_RULES.filter((other) => other !== rule);
    const texts = (rules: readonly Rule[]) =>
      flowsOf(rule).flatMap((flow) => findings(rule.example, flow, rules).map(({ text }) => text));
    expect(texts(others).length).toBeLessThan(texts(ALL_RULES).length);
  });
});

describe('the rules together', () => {
  it('are many, with an id each and a family that exists', () => {
    expect(ALL_RULES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ALL_RULES.map(({ id }) => id)).size).toBe(ALL_RULES.length);
    expect(new Set(ALL_RULES.map(({ family }) => family))).toEqual(new Set(FAMILIES));
    for (const { id, title, why } of ALL_RULES) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(why).toMatch(/\.$/);
    }
  });

  it('judge every fact of every example once', () => {
    const facts = ALL_RULES.flatMap((rule) =>
      [rule.example, ...rule.silent].flatMap((example) =>
        FLOWS.flatMap((flow) => reachedFacts(walk(exampleSides(example, flow)).roots)),
      ),
    ).map(({ fact }) => fact);
    for (const fact of facts) {
      const judging = ALL_RULES.filter((rule) => judges(rule, fact));
      expect(
        judging.map(({ id }) => id),
        `${fact.kind} ${fact.flow}`,
      ).toHaveLength(1);
    }
  });

  it('are borne out by ajv too', () => {
    const byAjv = ajvJudge();
    for (const rule of ALL_RULES) {
      for (const flow of flowsOf(rule)) {
        const sides = exampleSides(rule.example, flow);
        for (const finding of review(sides, { judge: byAjv }).findings) {
          for (const { witness } of [finding.oldClient, finding.newClient]) {
            expect(witness?.confirmed ?? true, `${rule.id} ${JSON.stringify(finding)}`).toBe(true);
          }
        }
      }
    }
  });
});
