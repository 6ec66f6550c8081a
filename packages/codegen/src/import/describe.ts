/** Where the words come from. What nobody has described yet says so, in a form that a search finds. */
import type { Schema } from '../bundle/schema.ts';

export type DescribedKind = 'type' | 'property' | 'variant' | 'value' | 'method';

/** Makes up for a description that the bundle does not have; `path` is a place such as `Account.chatgpt.email`. */
export type Describe = (kind: DescribedKind, path: string, name: string) => string;

/** What every made-up description begins with. */
export const UNDESCRIBED = 'To be described: ';

export const describeByName: Describe = (_, __, name) => `${UNDESCRIBED}\`${name}\`.`;

export interface Prose {
  /** The words of the bundle, or what stands in for them. */
  text(kind: DescribedKind, path: string, name: string, schema: Schema): string;
  /** The words of the bundle only. */
  given(schema: Schema): { description?: string };
}

/** `keep: false` leaves out every word of the bundle, as its authors may not want them copied. */
export function createProse(keep: boolean, describe: Describe): Prose {
  const own = ({ description }: Schema): string | undefined => {
    if (!keep || typeof description !== 'string') return undefined;
    const text = description.replace(/\s+/g, ' ').trim();
    return text === '' ? undefined : text;
  };
  return {
    text: (kind, path, name, schema) => own(schema) ?? describe(kind, path, name),
    given: (schema) => {
      const description = own(schema);
      return description === undefined ? {} : { description };
    },
  };
}
