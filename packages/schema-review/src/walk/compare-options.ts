/** Unions that nothing tells apart: which member became which, and which came or went. */
import type { TypeExpression } from '@wirebox/protocol/model';
import { pairUp, sameText } from './pair-up.ts';
import type { Here, Walker } from './walker.ts';

export function compareOptions(
  here: Here,
  old: readonly TypeExpression[],
  now: readonly TypeExpression[],
  walker: Walker,
): void {
  const { pairs, added, removed } = pairUp(old, now, sameText, isLike);
  for (const [before, after] of pairs) {
    walker.descend(here, { kind: 'option', name: after.kind, old: before, new: after });
  }
  for (const option of added) walker.report(here, { kind: 'option-added', option });
  for (const option of removed) walker.report(here, { kind: 'option-removed', option });
}

/** The same kind; of two objects one asks for most of what the other asks for. */
function isLike(a: TypeExpression, b: TypeExpression): boolean {
  if (a.kind === 'integer' || a.kind === 'number')
    return b.kind === 'integer' || b.kind === 'number';
  if (isListed(a) && isListed(b)) return true;
  if (a.kind !== b.kind) return false;
  if (a.kind === 'taggedUnion' && b.kind === 'taggedUnion') {
    return (
      a.tag === b.tag && a.variants.some((one) => b.variants.some(({ tag }) => tag === one.tag))
    );
  }
  if (a.kind !== 'object' || b.kind !== 'object') return true;
  const [left, right] = [a, b].map((one) => new Set(one.properties.map(({ name }) => name)));
  const common = [...(left ?? [])].filter((name) => right?.has(name)).length;
  return common * 2 > Math.max(left?.size ?? 0, right?.size ?? 0) || left?.size === right?.size;
}

/** Texts that are listed. An option that is a union in itself is one of single texts. */
const isListed = ({ kind }: TypeExpression): boolean =>
  kind === 'enum' || kind === 'literal' || kind === 'union';
