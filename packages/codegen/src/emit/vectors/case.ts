/** One thing to try on a type, and how a member's case becomes a case of the whole value. */
import type { Alternative, Property, TypeExpression } from '@wirebox/protocol/model';

export interface Case {
  /** The place inside the value, such as `(chatgpt).email`; empty is the value itself. */
  where: string;
  what: string;
  value: unknown;
  /** Whether it is kept before all others: without it a file would say nothing of a value, key or set. */
  telling?: true;
}

/** An object type or a variant: what its members are. */
export interface Shape {
  properties: Property[];
  alternatives?: Alternative[];
  closed?: true;
}

/** How a member of the type finds its way into a whole value. */
type Wrap = (inner: Case) => Case;

/** A member and a value that no version of the protocol has. */
export const FUTURE_MEMBER = { 'member from the future': { since: 'tomorrow' } };
export const FUTURE_TEXT = 'value from the future';
export const FUTURE_TAG = 'variant from the future';

/** A keyed variant that no version of the protocol has. */
export const FUTURE_KEY = { [FUTURE_TAG]: { since: 'tomorrow' } };

export const telling = (where: string, what: string, value: unknown): Case => ({
  where,
  what,
  value,
  telling: true,
});

export function nounOf(type: TypeExpression): string {
  return type.kind === 'ref' ? type.name : type.kind;
}

export const lengthOf = ({ length }: string): string =>
  length === 0 ? 'the empty text' : `${length} ${length === 1 ? 'character' : 'characters'}`;

export const intoProperty =
  ({ name }: Property, rest: Record<string, unknown>): Wrap =>
  (inner) => ({
    ...inner,
    where: `.${name}${inner.where}`,
    value: { ...rest, [name]: inner.value },
  });

export const intoKey =
  (key: string): Wrap =>
  (inner) => ({ ...inner, where: `(${key})${inner.where}`, value: { [key]: inner.value } });

export const intoVariant =
  (tag: string): Wrap =>
  (inner) => ({ ...inner, where: `(${tag})${inner.where}` });

export const intoMember =
  (member: TypeExpression): Wrap =>
  (inner) => ({ ...inner, where: `(${nounOf(member)})${inner.where}` });

export const intoArray: Wrap = (inner) => ({
  ...inner,
  where: `[0]${inner.where}`,
  value: [inner.value],
});

export const intoMap =
  (hint: string): Wrap =>
  (inner) => ({
    ...inner,
    where: `[some ${hint}]${inner.where}`,
    value: { [`some ${hint}`]: inner.value },
  });
