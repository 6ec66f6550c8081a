/** What the readers of one import share, and where in it they are. */
import type { TypeExpression } from '@wirebox/protocol/model';
import { branchesOf, refName, type Schema } from '../bundle/schema.ts';
import type { ClaimedNames } from './claim-names.ts';
import type { Prose } from './describe.ts';

export interface Place {
  /** Pointer into the bundle, for problems. */
  at: string;
  /** `Account.chatgpt.email`, for descriptions. */
  path: string;
  /** What a type that stands here is called where it needs a name. */
  name: string;
  /** Whether the type becomes the body of a definition, which has that name already. */
  named: boolean;
}

export interface ReadContext {
  prose: Prose;
  names: ClaimedNames;
  /** Whether what is read has to accept neither more nor less than the bundle. */
  exact: boolean;
  problem(at: string, message: string): void;
  definition(name: string): Schema | undefined;
  read(schema: Schema, place: Place): TypeExpression;
  /** Makes a definition of a type that helpers exist for under a name only. */
  hoist(type: TypeExpression, place: Place, schema: Schema): TypeExpression;
}

/** The same place, one step further in. */
export const inside = (place: Place, step: string, name: string, path = ''): Place => ({
  at: `${place.at}${step}`,
  path: path === '' ? place.path : `${place.path}.${path}`,
  name,
  named: false,
});

/** `allOf` of one schema is how draft-07 lets something stand beside a reference. */
export function unwrapped(schema: Schema): Schema {
  const [only, ...more] = branchesOf(schema, 'allOf');
  if (only === undefined || more.length > 0) return schema;
  const { allOf: _, ...beside } = schema;
  return { ...unwrapped(only), ...beside };
}

/** What a chain of references leads to. */
export function resolved(schema: Schema, context: Pick<ReadContext, 'definition'>): Schema {
  let current = unwrapped(schema);
  for (let steps = 0; steps < 32; steps++) {
    const name = refName(current);
    const next = name === undefined ? undefined : context.definition(name);
    if (next === undefined) return current;
    current = unwrapped(next);
  }
  return {};
}
