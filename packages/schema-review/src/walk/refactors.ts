/** What looks different in the source and makes no difference on the wire. */
import type { Model, TypeExpression } from '@wirebox/protocol/model';
import type { Sides } from '../side.ts';

/** Two definitions that were compared, and whether a fact came of it. */
export interface Compared {
  old: string;
  new: string;
  isChanged: boolean;
}

/** At most so many names stand in one sentence. */
const NAMES = 12;

export function tellRefactors({ old, new: now }: Sides, compared: readonly Compared[]): string[] {
  const [before, after] = [old.model.types, now.model.types];
  const renamed = compared.filter(
    (pair) => !Object.hasOwn(after, pair.old) && !Object.hasOwn(before, pair.new),
  );
  const same = compared.filter((pair) => pair.old === pair.new);
  const reached = new Set(compared.flatMap((pair) => [pair.old, pair.new]));
  const changed = new Set(same.filter(({ isChanged }) => isChanged).map((pair) => pair.new));
  const differ = (name: string): boolean => textOf(before, name) !== textOf(after, name);
  const rewritten = same
    .map((pair) => pair.new)
    .filter((name) => !changed.has(name) && differ(name));
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const unreached = names.filter((name) => !reached.has(name) && differ(name));
  return [
    ...sentence(
      'renamed',
      renamed.map((pair) => `${pair.old} to ${pair.new}`),
    ),
    ...sentence('written otherwise, meaning the same', rewritten),
    ...sentence('differs, but is in no message that both versions have', unreached),
  ];
}

const sentence = (what: string, names: readonly string[]): string[] => {
  const all = [...new Set(names)].sort();
  if (all.length === 0) return [];
  const more = all.length > NAMES ? ` and ${all.length - NAMES} more` : '';
  return [`${what}: ${all.slice(0, NAMES).join(', ')}${more}`];
};

const textOf = (types: Model['types'], name: string): string =>
  Object.hasOwn(types, name) ? JSON.stringify(withoutProse(types[name]?.type)) : '';

const withoutProse = (type: TypeExpression | undefined): unknown =>
  JSON.parse(
    JSON.stringify(type ?? null, (key, value) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
    ),
  );
