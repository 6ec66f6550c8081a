/**
 * Values that one type has and none of several others, found by reasoning. Trying values that differ in one place each
 * is not enough where nothing tells the members of a union apart: a value is refused only if every member has a reason
 * of its own, and the reasons may lie in different places.
 */
import type { TypeExpression } from '@wirebox/protocol/model';
import { type Form, fits, formsOf, type ObjectForm, type Part } from './forms.ts';
import { leavesOf } from './leaves.ts';
import { type Asking, NOWHERE, objectsOutside } from './objects-outside.ts';

interface Search extends Asking {
  ids: Map<Part | string, number>;
  /** What is being looked for further out, and how far: the smallest value never needs it again inside itself. */
  within: Map<string, number>;
  /** How far out the outermost of these is that cut the search short. */
  cutAt: number;
  /** What was found, and what was ruled out whatever is being looked for further out. */
  known: Map<string, unknown>;
}

const EFFORT = 5_000;

export interface Counterexamples {
  values: Iterable<unknown>;
  /** Whether the search was given up, so that finding nothing means nothing. */
  isGivenUp(): boolean;
}

/** Values that `offered` lists and `taken` does not take. Patterns of texts are tried, everything else is reasoned. */
export function counterexamples(
  offered: TypeExpression,
  taken: TypeExpression,
  readings: Pick<Asking, 'offers' | 'takes'>,
): Counterexamples {
  const search: Search = {
    ...readings,
    ids: new Map(),
    within: new Map(),
    cutAt: Infinity,
    known: new Map(),
    effort: EFFORT,
    oneOutside: (all, none) => oneOutside(all, none, search),
  };
  return { values: outside([offered], [taken], search), isGivenUp: () => search.effort <= 0 };
}

/** A value that all of `offered` list and none of `taken` takes; `NOWHERE` where there is none. */
function oneOutside(offered: readonly Part[], taken: readonly Part[], search: Search): unknown {
  const numbers = taken.map((part) => idOf(part, search)).sort((a, b) => a - b);
  const key = `${offered.map((part) => idOf(part, search))}/${[...new Set(numbers)]}`;
  if (search.known.has(key)) return search.known.get(key);
  const outer = search.within.get(key);
  if (outer !== undefined) {
    search.cutAt = Math.min(search.cutAt, outer);
    return NOWHERE;
  }
  if (search.effort-- <= 0) return NOWHERE;
  const { cutAt } = search;
  const depth = search.within.size;
  search.cutAt = Infinity;
  search.within.set(key, depth);
  const found = first(outside(offered, taken, search));
  search.within.delete(key);
  const isSettled = found !== NOWHERE || search.cutAt >= depth;
  if (isSettled) search.known.set(key, found);
  search.cutAt = isSettled ? cutAt : Math.min(cutAt, search.cutAt);
  return found;
}

function first(values: Iterable<unknown>): unknown {
  for (const value of values) return value;
  return NOWHERE;
}

/** The same number for the same part; those that no type says are made anew each time and are known by what they say. */
function idOf(part: Part, search: Search): number {
  const isMade = part.kind === 'literal' || part.kind === 'otherText';
  const what = isMade ? JSON.stringify(part) : part;
  const known = search.ids.get(what);
  if (known !== undefined) return known;
  search.ids.set(what, search.ids.size);
  return search.ids.size - 1;
}

function* outside(
  offered: readonly Part[],
  taken: readonly Part[],
  search: Search,
): Generator<unknown> {
  const [part] = offered;
  if (part === undefined) return;
  const refusing = taken.flatMap((one) => formsOf(one, search.takes, 'takes'));
  if (refusing.some(({ kind }) => kind === 'anything')) return;
  for (const form of formsOf(part, search.offers, 'offers')) {
    for (const value of candidates(form, refusing, search)) {
      const isOffered = offered.every((one) => fits(value, one, search.offers));
      if (isOffered && !taken.some((one) => fits(value, one, search.takes))) yield value;
    }
  }
}

function candidates(form: Form, refusing: readonly Form[], search: Search): Iterable<unknown> {
  switch (form.kind) {
    case 'leaf':
      return leavesOf(form.part, refusing);
    case 'array':
      return lists(form.items, refusing, search);
    case 'members':
      return objectsOutside(form, refusing.filter(isMembers), search);
    default:
      return [];
  }
}

const isMembers = (form: Form): form is ObjectForm => form.kind === 'members';

/** A list is refused by all where each finds an item that it does not take. */
function* lists(
  items: TypeExpression,
  refusing: readonly Form[],
  search: Search,
): Generator<unknown[]> {
  const taken = refusing.flatMap((form) => (form.kind === 'array' ? [form.items] : []));
  if (taken.length === 0) yield [];
  const common = oneOutside([items], taken, search);
  if (common !== NOWHERE) yield [common];
  if (taken.length < 2) return;
  const each = taken.map((one) => oneOutside([items], [one], search));
  if (!each.includes(NOWHERE)) yield each;
}
