/** Values that try out a normal form: what it allows, what lies at its borders, and what it should refuse. */
import { refName } from '../bundle/schema.ts';
import { alternativesOf, enumOf, type Form, type Forms, membersOf, requiredOf } from './form.ts';

/** One value of every JSON type, and a number with a fraction. */
export const JUNK: readonly unknown[] = [null, true, 0, -1, 1.5, 'text', [], [null], {}];

const LATER = 'a value of a later version';
const DEPTH = 12;

/** The smallest value that a form allows. */
export function minimal(form: Form, forms: Forms, depth = 0): unknown {
  if (depth > DEPTH) return null;
  const name = refName(form);
  if (name !== undefined) return minimal(forms.get(name) ?? {}, forms, depth + 1);
  const alternatives = alternativesOf(form);
  if (alternatives.length > 1) {
    const simple = alternatives.find((one) => one.type === 'null' || enumOf(one) !== undefined);
    return minimal(simple ?? (alternatives[0] as Form), forms, depth + 1);
  }
  if (Array.isArray(form.oneOf)) return minimal(form.oneOf[0] as Form, forms, depth + 1);
  if (Array.isArray(form.enum)) return form.enum[0];
  switch (form.type) {
    case 'string':
      return form.not === undefined ? 'text'.padEnd(Number(form.minLength ?? 0), '.') : LATER;
    case 'integer':
    case 'number':
      return Math.min(Math.max(0, Number(form.minimum ?? 0)), Number(form.maximum ?? Infinity));
    case 'boolean':
      return true;
    case 'null':
      return null;
    case 'array':
      return [];
    case 'object':
      return minimalObject(form, forms, depth);
    default:
      return 'anything';
  }
}

export function minimalObject(form: Form, forms: Forms, depth = 0): Record<string, unknown> {
  const members = membersOf(form);
  const own = requiredOf(form).map((name) => [
    name,
    minimal(members[name] ?? {}, forms, depth + 1),
  ]);
  const choice = (form.anyOf ?? form.oneOf) as Form[] | undefined;
  const chosen = choice?.[0] === undefined ? {} : minimalObject(choice[0], forms, depth);
  const needed = Number(form.minProperties ?? 0) > own.length ? { [LATER]: null } : {};
  return { ...needed, ...chosen, ...Object.fromEntries(own) };
}

/** Values about a form, allowed and not; what it refers to is tried out by its smallest value only. */
export function samples(form: Form, forms: Forms): unknown[] {
  const branches = Array.isArray(form.oneOf) ? (form.oneOf as Form[]) : alternativesOf(form);
  const each = branches.flatMap((one) => [minimal(one, forms), ...about(one, forms)]);
  return branches.length === 1 ? each : [...each, ...overlaps(branches, forms)];
}

/** Objects that could fit two branches at once. */
function overlaps(branches: readonly Form[], forms: Forms): unknown[] {
  const objects = branches
    .map((one) => minimal(one, forms))
    .filter((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
  return objects
    .slice(1)
    .map((value, index) => ({ ...(objects[index] as object), ...(value as object) }));
}

function about(form: Form, forms: Forms): unknown[] {
  switch (form.type) {
    case 'string':
      return ['', 'x'.repeat(Number(form.maxLength ?? 0) + 1), LATER, ...(enumOf(form) ?? [])];
    case 'integer':
    case 'number': {
      const bounds = [form.minimum, form.maximum].filter((bound) => typeof bound === 'number');
      return [
        ...bounds.flatMap((bound) => [bound - 1, bound, bound + 1]),
        2 ** 31,
        2 ** 40,
        -1,
        1.5,
      ];
    }
    case 'array': {
      const items = (form.items ?? {}) as Form;
      return [...samples(items, forms), ...JUNK].map((item) => [item]);
    }
    case 'object':
      return aboutObject(form, forms);
    default:
      return [];
  }
}

function aboutObject(form: Form, forms: Forms): unknown[] {
  const base = minimalObject(form, forms);
  const members = membersOf(form);
  const values = (form.additionalProperties ?? {}) as Form;
  const added = typeof values === 'object' ? minimal(values, forms) : 'text';
  const varied = Object.entries(members).flatMap(([name, member]) =>
    [minimal(member, forms), ...JUNK].map((value) => ({ ...base, [name]: value })),
  );
  const dropped = Object.keys(base).map((name) =>
    Object.fromEntries(Object.entries(base).filter(([key]) => key !== name)),
  );
  return [...dropped, { ...base, [LATER]: added }, { ...base, [LATER]: [] }, ...varied];
}
