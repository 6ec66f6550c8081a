/** The table of errors. Sources that have none say nothing about errors, rather than that there are none. */
import type { ErrorDefinition, TypeExpression } from '@wirebox/protocol/model';
import type { Bare } from '../fact.ts';
import type { Sides } from '../side.ts';

export interface ChangedError {
  key: string;
  facts: Bare[];
  /** What comes with the error, where both sides have it. */
  data?: { old: TypeExpression; new: TypeExpression };
}

export function changedErrors(sides: Sides): ChangedError[] {
  const { errors: old } = sides.old.model;
  const { errors: now } = sides.new.model;
  if (Object.keys(old).length === 0 || Object.keys(now).length === 0) return [];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].sort().map((key) => {
    const [was, is] = [old[key], now[key]];
    if (was === undefined) return { key, facts: [{ kind: 'error-added', key }] };
    if (is === undefined) return { key, facts: [{ kind: 'error-removed', key }] };
    return {
      key,
      facts: compareEntries(key, was, is),
      data: { old: dataOf(was), new: dataOf(is) },
    };
  });
}

function compareEntries(key: string, old: ErrorDefinition, now: ErrorDefinition): Bare[] {
  const facts: Bare[] = [];
  if (old.code !== now.code) facts.push({ kind: 'error-code', key, old: old.code, new: now.code });
  if (old.message !== now.message) {
    facts.push({ kind: 'error-text', key, old: old.message, new: now.message });
  }
  if (old.retry !== now.retry) facts.push({ kind: 'error-retry', key, new: now.retry });
  return facts;
}

const dataOf = ({ data }: ErrorDefinition): TypeExpression => ({
  kind: 'object',
  properties: data,
});
