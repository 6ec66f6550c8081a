/** Where two normal forms part. */
import { pointerPart, refName } from '../bundle/schema.ts';
import {
  alternativeKeys,
  alternativesOf,
  type Form,
  type Forms,
  formText,
  membersOf,
} from './form.ts';
import { expanded } from './normal-form.ts';

export interface Difference {
  /** From the definition inwards: keywords, names of members, names of alternatives. */
  steps: string[];
  ours: unknown;
  theirs: unknown;
}

/** What the names in normal forms stand for, on either side. */
export interface Sides {
  ours: Forms;
  theirs: Forms;
}

export const pointerOf = (steps: readonly string[]): string =>
  steps.map((step) => `/${pointerPart(step)}`).join('');

/** Deeper than this two types that hold themselves are taken to be equal. */
const DEPTH = 24;

export function differences(
  ours: Form,
  theirs: Form,
  sides: Sides,
  steps: string[] = [],
): Difference[] {
  if (formText(ours) === formText(theirs) || steps.length > DEPTH) return [];
  // "Exactly one" against "at least one": branches that overlap are a matter of the whole.
  if (Array.isArray(ours.oneOf) || Array.isArray(theirs.oneOf)) return [{ steps, ours, theirs }];
  const left = alternativesOf(ours);
  const right = alternativesOf(theirs);
  if (left.length > 1 || right.length > 1) return inAlternatives(left, right, sides, steps);
  if (refName(ours) !== undefined || refName(theirs) !== undefined) {
    const open = [expanded(ours, sides.ours), expanded(theirs, sides.theirs)] as const;
    if (formText(open[0]) === formText(ours) && formText(open[1]) === formText(theirs)) {
      return [{ steps, ours, theirs }];
    }
    return differences(...open, sides, steps);
  }
  if (ours.type !== theirs.type || ours.type === undefined) return [{ steps, ours, theirs }];
  return inKeywords(ours, theirs, sides, steps);
}

function inKeywords(ours: Form, theirs: Form, sides: Sides, steps: string[]): Difference[] {
  const keywords = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...keywords].sort().flatMap((keyword): Difference[] => {
    const [mine, its] = [ours[keyword], theirs[keyword]];
    const at = [...steps, keyword];
    switch (keyword) {
      case 'properties':
        return inMembers(membersOf(ours), membersOf(theirs), sides, at);
      case 'enum':
        // Any string against some strings is one difference, not one for each of them.
        if (mine === undefined || its === undefined) break;
        return inLists(mine as string[], its as string[], at);
      case 'required': {
        // A member that one side does not know at all is told once, among the members.
        const [known, others] = [membersOf(ours), membersOf(theirs)];
        const both = (name: string) => name in known === name in others;
        return inLists(
          ((mine ?? []) as string[]).filter(both),
          ((its ?? []) as string[]).filter(both),
          at,
        );
      }
      case 'items':
      case 'additionalProperties':
        if (mine === false || its === false) break;
        return differences((mine ?? {}) as Form, (its ?? {}) as Form, sides, at);
      default:
        break;
    }
    return formText(mine) === formText(its) ? [] : [{ steps: at, ours: mine, theirs: its }];
  });
}

function inMembers(
  ours: Record<string, Form>,
  theirs: Record<string, Form>,
  sides: Sides,
  steps: string[],
): Difference[] {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].sort();
  return names.flatMap((name) => {
    const [mine, its] = [ours[name], theirs[name]];
    const at = [...steps, name];
    if (mine === undefined || its === undefined) return [{ steps: at, ours: mine, theirs: its }];
    return differences(mine, its, sides, at);
  });
}

function inLists(
  ours: readonly string[],
  theirs: readonly string[],
  steps: string[],
): Difference[] {
  const values = [...new Set([...ours, ...theirs])].sort();
  return values
    .filter((value) => ours.includes(value) !== theirs.includes(value))
    .map((value) => ({
      steps: [...steps, value],
      ours: ours.includes(value) ? value : undefined,
      theirs: theirs.includes(value) ? value : undefined,
    }));
}

function inAlternatives(
  left: readonly Form[],
  right: readonly Form[],
  sides: Sides,
  steps: string[],
): Difference[] {
  const mine = byKey(left);
  const its = byKey(right);
  const unmatched = (all: Map<string, Form>, others: Map<string, Form>) =>
    [...all].filter(([key]) => !others.has(key)).map(([, form]) => form);
  const [onlyMine, onlyIts] = [unmatched(mine, its), unmatched(its, mine)];
  if ([...onlyMine, ...onlyIts].some((form) => refName(form) !== undefined)) {
    // One side may write out what the other refers to.
    const open = [
      expandedUnion(left, onlyMine, sides.ours),
      expandedUnion(right, onlyIts, sides.theirs),
    ] as const;
    if (formText(open[0]) !== formText(left) || formText(open[1]) !== formText(right)) {
      return differences(asUnion(open[0]), asUnion(open[1]), sides, steps);
    }
  }
  const keys = [...new Set([...mine.keys(), ...its.keys()])].sort();
  return keys.flatMap((key) => {
    const at = [...steps, 'anyOf', key];
    const [one, other] = [mine.get(key), its.get(key)];
    if (one === undefined || other === undefined) return [{ steps: at, ours: one, theirs: other }];
    return differences(one, other, sides, at);
  });
}

const byKey = (forms: readonly Form[]): Map<string, Form> => {
  const keys = alternativeKeys(forms);
  return new Map(forms.map((form, index) => [keys[index] as string, form]));
};

const asUnion = (forms: readonly Form[]): Form =>
  forms.length === 1 ? (forms[0] as Form) : { anyOf: forms };

function expandedUnion(forms: readonly Form[], open: readonly Form[], known: Forms): Form[] {
  const kept = forms.filter((form) => !open.includes(form));
  const written = expanded(asUnion(open), known);
  return open.length === 0
    ? [...forms]
    : alternativesOf(asUnion([...kept, ...alternativesOf(written)]));
}
