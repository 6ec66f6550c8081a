/** Objects that several object types refuse at once: one reason for each of them, and all reasons in one object. */
import { ANY_KEY, minimal } from '../samples.ts';
import type { Reading } from '../side.ts';
import { fits, type ObjectForm, type Part } from './forms.ts';

export const NOWHERE = Symbol('no such value');

/** How questions about parts are asked. */
export interface Asking {
  /** What a sender lists. */
  offers: Reading;
  /** How a receiver reads. */
  takes: Reading;
  /** Questions that may still be asked. */
  effort: number;
  /** A value that all of `offered` list and none of `taken` takes; `NOWHERE` where there is none. */
  oneOutside(offered: readonly Part[], taken: readonly Part[]): unknown;
}

/** What a member has to be like: absent, or there and outside of every one of some types. */
type Wish = { isThere: false } | { isThere: true; outside: readonly Part[] };
type Named = readonly [name: string, wish: Wish];
type Wishes = ReadonlyMap<string, Wish>;
/** `AS_IS`: as the rest makes it. */
type Reason = Named | typeof AS_IS;
const AS_IS = Symbol('as it is');

const ABSENT: Wish = { isThere: false };
const presentOutside = (...outside: Part[]): Wish => ({ isThere: true, outside });

/** Some objects that `offered` lists and none of `refusing` takes; each caller looks whether it does. */
export function* objectsOutside(
  offered: ObjectForm,
  refusing: readonly ObjectForm[],
  asking: Asking,
): Generator<Record<string, unknown>> {
  const names = new Set([offered, ...refusing].flatMap(({ members }) => [...members.keys()]));
  const open: Reason[][] = [];
  for (const [index, form] of refusing.entries()) {
    const fresh = [freshKey(names), freshKey(names, index + 2)];
    const reasons = reasonsOf(offered, form, fresh, asking);
    if (reasons === undefined) continue;
    const possible = reasons.filter((one) => isPossible(offered, one, asking));
    // One that takes whatever is offered: no combination helps.
    if (possible.length === 0) return;
    open.push(possible);
  }
  open.sort((a, b) => a.length - b.length);
  for (const wishes of combined(open, new Map(), offered, asking)) {
    const value = build(offered, wishes, asking);
    if (value !== undefined) yield value;
  }
}

/** A key that no type lists. */
function freshKey(names: ReadonlySet<string>, index?: number): string {
  let key = `${ANY_KEY}${index ?? ''}`;
  while (names.has(key)) key += '_';
  return key;
}

/** Each of them is enough for `form` to refuse what is offered; undefined where it refuses it whatever it holds. */
function reasonsOf(
  offered: ObjectForm,
  form: ObjectForm,
  fresh: readonly string[],
  asking: Asking,
): Reason[] | undefined {
  // Only the number of keys tells, which is known in the end.
  const reasons: Reason[] = form.single === true ? [AS_IS] : [];
  for (const [name, { required, types }] of form.members) {
    const own = memberOf(offered, name);
    if (own === undefined) {
      if (required) return undefined;
      continue;
    }
    if (required && !own.required) reasons.push([name, ABSENT]);
    for (const type of types) {
      if (own.required && isElsewhere(own.types, type, asking)) return undefined;
      reasons.push([name, presentOutside(type)]);
    }
  }
  const unlisted = [...offered.members].filter(([name]) => !form.members.has(name));
  const { rest } = form;
  if (form.single !== true && rest?.kind === 'json') return reasons;
  const besides = rest === undefined || rest.kind === 'json' ? [] : [rest];
  if (rest === undefined && unlisted.some(([, { required }]) => required)) return undefined;
  for (const [name] of unlisted) reasons.push([name, presentOutside(...besides)]);
  if (offered.rest !== undefined) {
    for (const key of fresh) reasons.push([key, presentOutside(...besides)]);
  }
  return reasons;
}

function memberOf({ members, rest }: ObjectForm, name: string) {
  return members.get(name) ?? (rest === undefined ? undefined : { required: false, types: [rest] });
}

/** Whether it is plain that no value of a member fits a type: tags of other variants. */
function isElsewhere(own: readonly Part[], type: Part, { takes }: Asking): boolean {
  return own.some((one) => one.kind === 'literal' && !fits(one.value, type, takes));
}

function isPossible(offered: ObjectForm, reason: Reason, asking: Asking): boolean {
  if (reason === AS_IS) return true;
  const [name, wish] = reason;
  return !wish.isThere || heldUnder(offered, name, wish.outside, asking) !== NOWHERE;
}

/** What stands under a name, outside of some types. */
function heldUnder(
  offered: ObjectForm,
  name: string,
  outside: readonly Part[],
  asking: Asking,
): unknown {
  const types = memberOf(offered, name)?.types ?? [];
  const [type] = types;
  if (outside.length === 0 && type !== undefined && type.kind !== 'otherText') {
    const least = minimal(type, asking.offers.types);
    if (types.every((one) => fits(least, one, asking.offers))) return least;
  }
  return asking.oneOutside(types, outside);
}

/** One reason of each list, as far as they go together. */
function* combined(
  open: readonly (readonly Reason[])[],
  wishes: Wishes,
  offered: ObjectForm,
  asking: Asking,
): Generator<Wishes> {
  const [reasons, ...more] = open;
  if (asking.effort-- <= 0) return;
  if (reasons === undefined) {
    yield wishes;
    return;
  }
  if (reasons.some((reason) => isGranted(wishes, reason))) {
    yield* combined(more, wishes, offered, asking);
    return;
  }
  for (const reason of reasons) {
    const both = reason === AS_IS ? undefined : joined(wishes, reason);
    if (reason === AS_IS) yield* combined(more, wishes, offered, asking);
    else if (both !== undefined && isPossible(offered, both, asking)) {
      yield* combined(more, new Map([...wishes, both]), offered, asking);
    }
  }
}

function isGranted(wishes: Wishes, reason: Reason): boolean {
  if (reason === AS_IS) return false;
  const [name, wish] = reason;
  const granted = wishes.get(name);
  if (granted === undefined || granted.isThere !== wish.isThere) return false;
  return (
    !granted.isThere || !wish.isThere || wish.outside.every((one) => granted.outside.includes(one))
  );
}

/** A wish beside what is wished for already; undefined where the two contradict each other. */
function joined(wishes: Wishes, [name, wish]: Named): Named | undefined {
  const known = wishes.get(name);
  if (known === undefined) return [name, wish];
  if (known.isThere !== wish.isThere) return undefined;
  if (!known.isThere || !wish.isThere) return [name, wish];
  return [name, presentOutside(...new Set([...known.outside, ...wish.outside]))];
}

function build(
  offered: ObjectForm,
  wishes: Wishes,
  asking: Asking,
): Record<string, unknown> | undefined {
  const value: Record<string, unknown> = {};
  for (const name of new Set([...offered.members.keys(), ...wishes.keys()])) {
    const wish = wishes.get(name) ?? { isThere: memberOf(offered, name)?.required, outside: [] };
    if (wish.isThere !== true) continue;
    const held = heldUnder(offered, name, wish.outside, asking);
    if (held === NOWHERE) return undefined;
    value[name] = held;
  }
  return value;
}
