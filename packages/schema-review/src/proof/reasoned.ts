/**
 * Values for the place of a fact that are found by reasoning, where none of those did that were tried. They are looked
 * for at the outermost union on the way whose members nothing tells apart, as everything within it can be taken for
 * something else.
 */
import type { TypeExpression } from '@wirebox/protocol/model';
import { accepts, isObject } from '../accepts.ts';
import type { Fact, Step } from '../fact.ts';
import { otherSide, type Reading, readingOf, type SideName, type Sides } from '../side.ts';
import { counterexamples } from './counterexamples.ts';
import { objectOf, pointerPart } from './host.ts';

/** The search was ended before everything was ruled out. */
export const GIVEN_UP = Symbol('given up');

/** So many values are looked at for one that shows the fact. */
const LIMIT = 40;

/** The outermost union on the way; sets of members are one, too. */
export interface Place {
  /** How many of the steps lead to it. */
  depth: number;
  offered: TypeExpression;
  taken: TypeExpression;
}

/** `body`: where the steps begin on each side. Undefined where a side has nothing there. */
export function placeFor(
  fact: Fact,
  steps: readonly Step[],
  body: (side: SideName) => TypeExpression | undefined,
  sender: SideName,
  sides: Sides,
): Place | undefined {
  const typeAt = (side: SideName, index: number) =>
    index === 0 ? body(side) : steps[index - 1]?.[side];
  const at = steps.findIndex(
    ({ kind }, index) =>
      kind === 'option' ||
      kind === 'set' ||
      SIDES.some((side) => hasSets(typeAt(side, index), sides[side].model.types)),
  );
  const depth = at < 0 ? steps.length : at;
  const whole = typeAt(sender, depth);
  const taken = typeAt(otherSide(sender), depth);
  if (whole === undefined || taken === undefined) return undefined;
  return {
    depth,
    taken,
    offered: partOffered(fact, whole, steps[depth], sender, sides[sender].model.types),
  };
}

const SIDES: readonly SideName[] = ['old', 'new'];

const hasSets = (type: TypeExpression | undefined, types: Reading['types']): boolean =>
  type !== undefined && objectOf(type, types)?.alternatives !== undefined;

/** What of a union is offered by the member, or with the set of members, that the fact is about. */
function partOffered(
  fact: Fact,
  whole: TypeExpression,
  step: Step | undefined,
  sender: SideName,
  types: Reading['types'],
): TypeExpression {
  if (step === undefined) {
    return fact.kind === 'option-added' || fact.kind === 'option-removed' ? fact.option : whole;
  }
  if (step.kind === 'option') return step[sender];
  if (step.kind !== 'set') return whole;
  const [object, set] = [objectOf(whole, types), objectOf(step[sender], types)];
  return object === undefined || set === undefined ? whole : { ...object, alternatives: [set] };
}

/** Values for the place, each with the parts of it in which the fact shows. */
export function* reasonedValues(
  fact: Fact,
  { offered, taken }: Place,
  inner: readonly Step[],
  sender: SideName,
  sides: Sides,
): Generator<{ value: unknown; parts: Found[] } | typeof GIVEN_UP> {
  const offers: Reading = { types: sides[sender].model.types, openness: 'closed' };
  const stated = readingOf(sides[otherSide(sender)], fact.flow);
  for (const openness of [stated.openness, 'closed'] as const) {
    let count = 0;
    const takes: Reading = { ...stated, openness };
    const { values, isGivenUp } = counterexamples(offered, taken, { offers, takes });
    for (const value of values) {
      if (++count > LIMIT) break;
      const parts = partsAt(inner, value, sender, offers).filter((part) =>
        shows(fact, part.value, sender, takes),
      );
      if (parts.length > 0) yield { value, parts };
    }
    if (isGivenUp()) yield GIVEN_UP;
  }
}

export interface Found {
  value: unknown;
  pointer: string;
}

/** What stands at the end of some steps. */
function partsAt(
  steps: readonly Step[],
  value: unknown,
  sender: SideName,
  offers: Reading,
  pointer = '',
): Found[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ value, pointer }];
  const onward = (part: unknown, name?: string | number) =>
    partsAt(
      rest,
      part,
      sender,
      offers,
      name === undefined ? pointer : `${pointer}/${pointerPart(String(name))}`,
    );
  switch (step.kind) {
    case 'item':
      return Array.isArray(value) ? value.flatMap((item, index) => onward(item, index)) : [];
    case 'entry':
      return isObject(value)
        ? Object.entries(value).flatMap(([key, entry]) => onward(entry, key))
        : [];
    case 'member':
    case 'key':
      return isObject(value) && Object.hasOwn(value, step.name)
        ? onward(value[step.name], step.name)
        : [];
    case 'variant': {
      if (!isObject(value)) return [];
      const { [step.tag ?? 'type']: tag, ...own } = value;
      return tag === step.name ? onward(own) : [];
    }
    default:
      return accepts(value, step[sender], offers) ? onward(value) : [];
  }
}

/** Whether it is this fact, and no other one at the same place, that a value is about. */
function shows(fact: Fact, value: unknown, sender: SideName, takes: Reading): boolean {
  const has = (name: string) => isObject(value) && Object.hasOwn(value, name);
  switch (fact.kind) {
    case 'member-added':
      return has(fact.property.name) === (sender === 'new');
    case 'member-removed':
      return has(fact.property.name) === (sender === 'old');
    case 'member-became-required':
      return has(fact.new.name) === (sender === 'new');
    case 'member-became-optional':
      return has(fact.new.name) === (sender === 'old');
    case 'value-added':
    case 'value-removed':
      return value === fact.value.value;
    case 'variant-added':
    case 'variant-removed':
      return isObject(value) && value[fact.tag] === fact.variant.tag;
    case 'key-added':
    case 'key-removed':
      return has(fact.variant.key);
    case 'became-nullable':
    case 'no-longer-nullable':
      return value === null;
    case 'set-added':
    case 'set-removed':
      return isAboutSets(value, fact.names, fact.at?.[otherSide(sender)], takes);
    case 'sets-introduced':
    case 'sets-dropped':
      return isAboutSets(value, fact.sets.flat(), fact.at?.[otherSide(sender)], takes);
    default:
      return true;
  }
}

/** Whether no set is there in full, or a closed object has no place for a member that a set gave one. */
function isAboutSets(
  value: unknown,
  names: readonly string[],
  type: TypeExpression | undefined,
  takes: Reading,
): boolean {
  const object = type === undefined ? undefined : objectOf(type, takes.types);
  if (object === undefined || !isObject(value)) return true;
  const { alternatives = [], properties, closed } = object;
  const sets: TypeExpression = { kind: 'object', properties: [], alternatives };
  if (alternatives.length > 0 && !accepts(value, sets, takes)) return true;
  const listed = [...properties, ...alternatives.flatMap((set) => set.properties)];
  return (
    closed === true &&
    names.some((name) => Object.hasOwn(value, name) && !listed.some((one) => one.name === name))
  );
}
