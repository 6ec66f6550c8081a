/**
 * Normal forms of JSON Schemas: two that mean the same are mostly equal in it, and it is a schema itself. A form allows
 * anything (`{}`), refers to a definition (`$ref`), is of one JSON type, or lists forms under `anyOf`, none of which
 * takes in another.
 */
import type { Schema } from '../bundle/schema.ts';

export type Form = Schema;
export type Forms = ReadonlyMap<string, Form>;

export const ANYTHING: Form = {};

export const isAnything = (form: Form): boolean => Object.keys(form).length === 0;

export const alternativesOf = (form: Form): Form[] =>
  Array.isArray(form.anyOf) && Object.keys(form).length === 1 ? (form.anyOf as Form[]) : [form];

export const formText = (form: unknown): string => JSON.stringify(form);

/** Strings that a form lists, where it is an enum. */
export const enumOf = (form: Form): string[] | undefined =>
  form.type === 'string' && Array.isArray(form.enum) ? (form.enum as string[]) : undefined;

export const membersOf = (form: Form): Record<string, Form> =>
  (form.properties ?? {}) as Record<string, Form>;

export const requiredOf = (form: Form): string[] => (form.required ?? []) as string[];

const USUAL_TAGS = ['type', 'kind', 'method', 'mode'];

/** The value of the member that tells a form from its neighbours, where it has such a member. */
function tagValue(form: Form): string | undefined {
  const single = requiredOf(form)
    .map((name): [string, string[] | undefined] => [name, enumOf(membersOf(form)[name] ?? {})])
    .filter(([, values]) => values?.length === 1);
  const usual = USUAL_TAGS.map((tag) => single.find(([name]) => name === tag)).find(Boolean);
  return (usual ?? single[0])?.[1]?.[0];
}

/** The only member that a form allows. */
function soleMember(form: Form): string | undefined {
  const [only, ...more] = requiredOf(form);
  return form.additionalProperties === false && more.length === 0 ? only : undefined;
}

/** What an alternative is called in a pointer: its tag, its only member, the name of its type, its JSON type. */
export function alternativeKeys(forms: readonly Form[]): string[] {
  const plain = forms.map(
    (form) =>
      tagValue(form) ?? soleMember(form) ?? lastPart(form.$ref) ?? String(form.type ?? 'any'),
  );
  const seen = new Map<string, number>();
  return plain.map((key, index) => {
    if (plain.indexOf(key) === plain.lastIndexOf(key)) return key;
    const needs = requiredOf(forms[index] ?? {}).join(',');
    const long = needs === '' ? key : `${key}:${needs}`;
    const count = (seen.get(long) ?? 0) + 1;
    seen.set(long, count);
    return count === 1 ? long : `${long}#${count}`;
  });
}

const lastPart = (ref: unknown): string | undefined =>
  typeof ref === 'string' ? ref.slice(ref.lastIndexOf('/') + 1) : undefined;
