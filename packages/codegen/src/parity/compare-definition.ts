/** One definition on both sides: what differs, for which reason, and else which message shows it. */
import { type Difference, differences, pointerOf, type Sides } from './differences.ts';
import type { Explanations } from './explained.ts';
import { ANYTHING, formText } from './form.ts';
import type { Judge } from './judge.ts';
import type { Direction, Finding } from './report.ts';
import { candidates } from './witnesses.ts';

export interface Comparison {
  /** The names are those of definitions, as both sides have them. */
  sides: Sides;
  /** The same, with our enums and unions closed. */
  closed: Sides;
  explanations: Explanations;
  /** Made when the first difference is found. */
  judge(): Promise<Judge>;
}

export interface Outcome {
  reasons: Set<string>;
  findings: Finding[];
}

export async function compareDefinition(name: string, comparison: Comparison): Promise<Outcome> {
  const { explanations } = comparison;
  const reasons = new Set<string>();
  let sides = comparison.sides;
  let found = differencesOf(name, sides);
  const closed = found.length === 0 ? found : differencesOf(name, comparison.closed);
  // A type that both sides keep open differs less as it is.
  if (closed.length < found.length || (closed.length === found.length && !alike(closed, found))) {
    const reason = explanations.find('open', name);
    if (reason !== undefined) {
      reasons.add(reason);
      found = closed;
      sides = comparison.closed;
    }
  }
  const findings: Finding[] = [];
  for (const difference of found) {
    const reason = reasonFor(name, difference, explanations);
    if (reason !== undefined) reasons.add(reason);
    else findings.push(...(await prove(name, difference, sides, await comparison.judge())));
  }
  return { reasons, findings };
}

const alike = (a: Difference[], b: Difference[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const formsFor = (name: string, { ours, theirs }: Sides) =>
  [ours.get(name) ?? ANYTHING, theirs.get(name) ?? ANYTHING] as const;

function differencesOf(name: string, sides: Sides): Difference[] {
  const [ours, theirs] = formsFor(name, sides);
  return formText(ours) === formText(theirs) ? [] : differences(ours, theirs, sides);
}

function reasonFor(
  name: string,
  { steps, ours, theirs }: Difference,
  explanations: Explanations,
): string | undefined {
  const place = explanations.findPlace(name, pointerOf(steps));
  if (place !== undefined) return place;
  const [keyword, last] = [steps.at(-2), steps.at(-1)];
  if (last === 'additionalProperties' && theirs === false && ours === undefined) {
    return explanations.find('unlistedMembers', name);
  }
  return keyword === 'properties' || keyword === 'required' || keyword === 'anyOf'
    ? explanations.find('member', `${name}.${last}`)
    : undefined;
}

/** One finding for each direction in which a message shows the difference. */
async function prove(
  name: string,
  difference: Difference,
  sides: Sides,
  judge: Judge,
): Promise<Finding[]> {
  const at = { definition: name, pointer: pointerOf(difference.steps) };
  const [ours, theirs] = formsFor(name, sides);
  const witnesses = new Map<Direction, unknown>();
  for (const value of candidates(ours, theirs, difference, sides)) {
    const verdict = judge.accepts('ours', name, value);
    if (verdict === judge.accepts('theirs', name, value)) continue;
    const direction = verdict ? 'ours accepts, theirs refuses' : 'theirs accepts, ours refuses';
    if (!witnesses.has(direction)) witnesses.set(direction, value);
    if (witnesses.size === 2) break;
  }
  if (witnesses.size > 0) {
    return [...witnesses].map(([direction, witness]) => ({ ...at, direction, witness }));
  }
  const { ours: mine, theirs: its } = difference;
  return [{ ...at, direction: 'no message tells them apart', ours: mine, theirs: its }];
}
