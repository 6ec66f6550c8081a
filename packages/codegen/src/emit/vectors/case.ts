/** One thing to try on a type, and how a member's case becomes a case of the whole value. */
import type { Property, TypeExpression } from '@wirebox/protocol/model';

export interface Case {
  /** The place inside the value, such as `(chatgpt).email`; empty is the value itself. */
  where: string;
  what: string;
  value: unknown;
}

/** How a member of the type finds its way into a whole value. */
type Wrap = (inner: Case) => Case;

/** A member and a value that no version of the protocol has. */
export const FUTURE_MEMBER = { 'member from the future': { since: 'tomorrow' } };
export const FUTURE_TEXT = 'value from the future';
export const FUTURE_TAG = 'variant from the future';

export function nounOf(type: TypeExpression): string {
  return type.kind === 'ref' ? type.name : type.kind;
}

export const lengthOf = ({ length }: string): string =>
  length === 0 ? 'the empty text' : `${length} ${length === 1 ? 'character' : 'characters'}`;

export const whole = (
  properties: Property[],
  sample: (type: TypeExpression, hint: string) => unknown,
): Record<string, unknown> =>
  Object.fromEntries(properties.map(({ name, type }) => [name, sample(type, name)]));

export const intoProperty =
  ({ name }: Property, rest: Record<string, unknown>): Wrap =>
  ({ where, what, value }) => ({
    where: `.${name}${where}`,
    what,
    value: { ...rest, [name]: value },
  });

export const intoVariant =
  (tag: string): Wrap =>
  (inner) => ({ ...inner, where: `(${tag})${inner.where}` });

export const intoMember =
  (member: TypeExpression): Wrap =>
  (inner) => ({ ...inner, where: `(${nounOf(member)})${inner.where}` });

export const intoArray: Wrap = ({ where, what, value }) => ({
  where: `[0]${where}`,
  what,
  value: [value],
});

export const intoMap =
  (hint: string): Wrap =>
  ({ where, what, value }) => ({
    where: `[some ${hint}]${where}`,
    what,
    value: { [`some ${hint}`]: value },
  });
