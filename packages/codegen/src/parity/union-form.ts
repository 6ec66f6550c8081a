/** The normal form of a choice: flat, without what another branch takes in anyway, in one order. */
import { refName, type Schema } from '../bundle/schema.ts';
import {
  ANYTHING,
  alternativesOf,
  enumOf,
  type Form,
  formText,
  isAnything,
  membersOf,
  requiredOf,
} from './form.ts';

interface Definitions {
  definition(name: string): Schema | undefined;
}

export function unionForm(
  forms: readonly Form[],
  keyword: 'oneOf' | 'anyOf',
  context?: Definitions,
): Form {
  if (keyword === 'oneOf' && !areApart(forms, context)) {
    return { oneOf: [...forms].sort(byText) };
  }
  const flat = once(forms.flatMap(alternativesOf));
  if (flat.some(isAnything)) return ANYTHING;
  const merged = mergedStrings(flat);
  const bare = new Set(merged.filter(isBare).map((form) => form.type));
  const kept = merged.filter((form) => isBare(form) || !bare.has(form.type));
  const [only, ...more] = kept.sort(byText);
  if (only === undefined) return { not: {} };
  return more.length === 0 ? only : { anyOf: kept };
}

const byText = (a: Form, b: Form): number => (formText(a) < formText(b) ? -1 : 1);

const once = (forms: Form[]): Form[] => [
  ...new Map(forms.map((form) => [formText(form), form])).values(),
];

/** Whether a form takes every value of its JSON type. */
const isBare = (form: Form): boolean => Object.keys(form).length === 1 && 'type' in form;

/** All enums as one; with "any string but these" beside these, any string. */
function mergedStrings(forms: Form[]): Form[] {
  const values = [...new Set(forms.flatMap((form) => enumOf(form) ?? []))].sort();
  const others = forms.filter((form) => enumOf(form) === undefined);
  if (values.length === 0) return others;
  const completes = (form: Form): boolean => {
    const left = leftOut(form);
    return (
      form.type === 'string' && left !== undefined && left.every((one) => values.includes(one))
    );
  };
  if (others.some(completes)) {
    return [...others.filter((form) => !completes(form)), { type: 'string' }];
  }
  return [...others, { type: 'string', enum: values }];
}

/** The strings that a form leaves out by `not`. */
function leftOut(form: Form): string[] | undefined {
  const not = form.not as Form | undefined;
  return not === undefined ? undefined : ((not.enum as string[] | undefined) ?? undefined);
}

/** Whether no value fits two forms, so that `oneOf` means the same as `anyOf`. */
function areApart(forms: readonly Form[], context?: Definitions): boolean {
  const flat = forms.map((form) => resolvedForm(form, context));
  return flat.every((a, index) => flat.slice(index + 1).every((b) => apart(a, b, context)));
}

function resolvedForm(form: Form, context?: Definitions): Form {
  const name = refName(form);
  return (name === undefined ? undefined : context?.definition(name)) ?? form;
}

function apart(a: Form, b: Form, context?: Definitions): boolean {
  const left = alternativesOf(a);
  const right = alternativesOf(b);
  if (left.length + right.length > 2) {
    return left.every((one) => right.every((other) => apart(one, other, context)));
  }
  if (typeof a.type !== 'string' || typeof b.type !== 'string') return false;
  if (a.type !== b.type) return !(isNumeric(a.type) && isNumeric(b.type));
  if (a.type === 'string') return stringsApart(a, b);
  return a.type === 'object' && (objectsApart(a, b) || objectsApart(b, a));
}

const isNumeric = (type: string): boolean => type === 'integer' || type === 'number';

function stringsApart(a: Form, b: Form): boolean {
  const [left, right] = [valuesOf(a), valuesOf(b)];
  if (left !== undefined && right !== undefined) return !left.some((one) => right.includes(one));
  return (
    (left?.every((one) => leftOut(b)?.includes(one)) ?? false) ||
    (right?.every((one) => leftOut(a)?.includes(one)) ?? false)
  );
}

const valuesOf = (form: Form): string[] | undefined =>
  enumOf(form) ?? (typeof form.const === 'string' ? [form.const] : undefined);

function objectsApart(a: Form, b: Form): boolean {
  const needed = requiredOf(a);
  if (b.additionalProperties === false && needed.some((name) => !(name in membersOf(b)))) {
    return true;
  }
  const names = (b.propertyNames ?? {}) as Form;
  if (needed.some((name) => leftOut(names)?.includes(name))) return true;
  return needed.some((name) => {
    const [left, right] = [membersOf(a)[name], membersOf(b)[name]];
    return left !== undefined && right !== undefined && requiredOf(b).includes(name)
      ? left.type === 'string' && right.type === 'string' && stringsApart(left, right)
      : false;
  });
}
