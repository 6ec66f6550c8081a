/** Messages that are alike but at the place of one difference, so that a verdict about them is a verdict about it. */
import { refName } from '../bundle/schema.ts';
import type { Difference, Sides } from './differences.ts';
import {
  alternativeKeys,
  alternativesOf,
  type Form,
  type Forms,
  isAnything,
  membersOf,
} from './form.ts';
import { expanded } from './normal-form.ts';
import { JUNK, minimal, minimalObject, samples } from './samples.ts';

/** Stands for a member that is not there. */
const ABSENT = Symbol('absent');

interface Pair {
  ours: Form | undefined;
  theirs: Form | undefined;
}

export function candidates(
  ours: Form,
  theirs: Form,
  { steps }: Difference,
  sides: Sides,
): unknown[] {
  return host({ ours, theirs }, steps, sides).filter((value) => value !== ABSENT);
}

/** Values for the place that `steps` lead to, each within a value that is valid around it. */
function host(given: Pair, steps: readonly string[], sides: Sides): unknown[] {
  const [keyword, name = '', ...rest] = steps;
  if (keyword === undefined) return leaves(given, sides);
  if (keyword === 'anyOf') {
    const pair = {
      ours: branch(given.ours, name, sides.ours),
      theirs: branch(given.theirs, name, sides.theirs),
    };
    return host(pair, rest, sides);
  }
  const pair = narrowed(given, sides);
  const base = () => ({
    ...objectOf(pair.theirs, sides.theirs),
    ...objectOf(pair.ours, sides.ours),
  });
  switch (keyword) {
    case 'properties': {
      const members = { ours: member(pair.ours, name), theirs: member(pair.theirs, name) };
      const values = host(members, rest, sides);
      const absent = rest.length === 0 ? [ABSENT] : [];
      return [...absent, ...values].map((value) => withMember(base(), name, value));
    }
    case 'required': {
      const form = member(pair.ours, name) ?? member(pair.theirs, name) ?? {};
      const known = member(pair.ours, name) === undefined ? sides.theirs : sides.ours;
      return [ABSENT, minimal(form, known)].map((value) => withMember(base(), name, value));
    }
    case 'items':
      return host(parts(pair, 'items'), steps.slice(1), sides).map((item) => [item]);
    case 'additionalProperties': {
      const values = host(parts(pair, 'additionalProperties'), steps.slice(1), sides);
      return values.map((value) => withMember(base(), 'unlisted', value));
    }
    case 'enum':
      return steps.length > 1 ? [name] : leaves(pair, sides);
    default:
      return leaves(pair, sides);
  }
}

function leaves({ ours, theirs }: Pair, sides: Sides): unknown[] {
  const about = (form: Form | undefined, known: Forms): unknown[] =>
    form === undefined
      ? []
      : samples(refName(form) === undefined ? form : expanded(form, known), known);
  // The plainest first: the first that shows the difference is what people get to see.
  return [...JUNK, ...about(ours, sides.ours), ...about(theirs, sides.theirs)];
}

/** Where a value of several kinds is meant, the kind that has members or items. */
function narrowed({ ours, theirs }: Pair, sides: Sides): Pair {
  const narrow = (form: Form | undefined, known: Forms): Form | undefined =>
    form === undefined
      ? undefined
      : refName(form) === undefined
        ? form
        : narrow(expanded(form, known), known);
  return { ours: narrow(ours, sides.ours), theirs: narrow(theirs, sides.theirs) };
}

function branch(form: Form | undefined, key: string, known: Forms): Form | undefined {
  if (form === undefined) return undefined;
  const find = (forms: readonly Form[]) => forms[alternativeKeys(forms).indexOf(key)];
  const direct = find(alternativesOf(form));
  return direct ?? find(alternativesOf(expanded(form, known)));
}

const objectOf = (form: Form | undefined, forms: Forms): Record<string, unknown> =>
  form?.type === 'object' ? minimalObject(form, forms) : {};

const member = (form: Form | undefined, name: string): Form | undefined =>
  form === undefined ? undefined : membersOf(form)[name];

const parts = ({ ours, theirs }: Pair, keyword: string): Pair => ({
  ours: part(ours, keyword),
  theirs: part(theirs, keyword),
});

function part(form: Form | undefined, keyword: string): Form | undefined {
  const value = form?.[keyword];
  return typeof value === 'object' && value !== null && !isAnything(value as Form)
    ? (value as Form)
    : undefined;
}

function withMember(
  base: Record<string, unknown>,
  name: string,
  value: unknown,
): Record<string, unknown> {
  const { [name]: _, ...rest } = base;
  return value === ABSENT ? rest : { ...rest, [name]: value };
}
