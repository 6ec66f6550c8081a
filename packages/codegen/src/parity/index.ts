/**
 * Compares the model with a bundle of JSON Schema by meaning: for each definition, what one side accepts and the other
 * refuses, with a message that shows it.
 */
import type { Method, Model } from '@wirebox/protocol/model';
import { type Bundle, type BundleSource, readBundle } from '../bundle/read-bundle.ts';
import { byCodeUnit } from '../json-text.ts';
import { type Comparison, compareDefinition } from './compare-definition.ts';
import { createExplanations, type Explained, type Explanations } from './explained.ts';
import type { Judge } from './judge.ts';
import type { ParityReport } from './report.ts';
import { formsOf, methodKey, ourDefinitions, theirDefinitions } from './side.ts';
import { closedType, stableView } from './views.ts';

export async function compareWithBundle(
  model: Model,
  sources: readonly BundleSource[],
  explained: Explained = { rules: [] },
): Promise<ParityReport> {
  const bundle = readBundle(sources);
  const view = viewFor(model, bundle);
  const shown = view === 'stable' ? stableView(model) : model;
  const explanations = createExplanations(explained, view);
  const comparison = createComparison(shown, bundle, explanations);
  const reasons = new Map<string, number>();
  const count = (reason: string) => reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const lacking = { definitions: [] as string[], methods: [] as string[] };
  const report: ParityReport = {
    same: false,
    view,
    compared: { definitions: 0, methods: 0 },
    equal: 0,
    explained: [],
    unexplained: [],
    missing: lacking,
    extraMethods: [],
    extraTypes: Object.keys(shown.types).filter((name) => !bundle.definitions.has(name)),
    stale: [],
    problems: bundle.problems,
  };

  const compare = async (kind: 'definitions' | 'methods', subject: string, key: string) => {
    if (!comparison.sides.ours.has(key)) {
      const reason = explanations.find('notTaken', subject);
      if (reason === undefined) lacking[kind].push(subject);
      else count(reason);
      return;
    }
    report.compared[kind]++;
    const outcome = await compareDefinition(key, comparison);
    report.unexplained.push(...outcome.findings);
    outcome.reasons.forEach(count);
    if (outcome.findings.length === 0 && outcome.reasons.size === 0) report.equal++;
  };
  for (const name of bundle.definitions.keys()) await compare('definitions', name, name);
  for (const { method } of bundle.methods) await compare('methods', method, methodKey(method));

  for (const { method } of extraMethods(shown, bundle)) {
    const reason = explanations.find('notExported', method);
    if (reason === undefined) report.extraMethods.push(method);
    else count(reason);
  }
  for (const name of report.extraTypes) {
    const reason = explanations.find('notExported', name);
    if (reason !== undefined) count(reason);
  }
  report.explained = [...reasons].map(([reason, amount]) => ({ reason, count: amount }));
  report.stale = explanations.stale(judgesWhat(model, bundle)).sort(byCodeUnit);
  report.same =
    [report.unexplained, report.extraMethods, report.stale].every(({ length }) => length === 0) &&
    lacking.definitions.length + lacking.methods.length === 0;
  return report;
}

/** A bundle without any experimental method is that of the stable surface. */
function viewFor(model: Model, bundle: Bundle): 'stable' | 'experimental' {
  const listed = new Set(bundle.methods.map(({ method }) => method));
  const experimental = model.methods.filter(
    (method) => method.stability === 'experimental' && hasUnion(bundle, method),
  );
  return experimental.length > 0 && !experimental.some(({ method }) => listed.has(method))
    ? 'stable'
    : 'experimental';
}

const hasUnion = (bundle: Bundle, { kind, direction }: Method): boolean =>
  bundle.methods.some(({ envelope }) => envelope.kind === kind && envelope.direction === direction);

function extraMethods(model: Model, bundle: Bundle): Method[] {
  const listed = new Set(bundle.methods.map(({ method }) => method));
  return model.methods.filter(
    (method) =>
      !listed.has(method.method) && method.removed === undefined && hasUnion(bundle, method),
  );
}

function createComparison(model: Model, bundle: Bundle, explanations: Explanations): Comparison {
  const ours = ourDefinitions(model);
  const theirs = theirDefinitions(bundle);
  const theirForms = formsOf(theirs, ours);
  const closed = ourDefinitions(model, closedType);
  let judge: Promise<Judge> | undefined;
  return {
    sides: { ours: formsOf(ours, theirs), theirs: theirForms },
    closed: { ours: formsOf(closed, theirs), theirs: theirForms },
    explanations,
    judge: () => {
      judge ??= import('./judge.ts').then(({ createJudge }) => createJudge({ ours, theirs }));
      return judge;
    },
  };
}

/** An explanation can only be out of date where what it speaks of was looked at, or where nobody knows it. */
function judgesWhat(model: Model, bundle: Bundle): (subject: string) => boolean {
  const ours = new Set([
    ...Object.keys(model.types),
    ...model.methods.flatMap(({ method }) => [method, methodKey(method)]),
  ]);
  const theirs = new Set([
    ...bundle.definitions.keys(),
    ...bundle.methods.flatMap(({ method }) => [method, methodKey(method)]),
  ]);
  return (subject) => {
    const name = ours.has(subject) || theirs.has(subject) ? subject : subject.replace(/\..*$/, '');
    return theirs.has(name) || !ours.has(name);
  };
}
