/** Methods that came, went or say something else about themselves; what their messages hold is walked elsewhere. */
import type { Method } from '@wirebox/protocol/model';
import type { Bare } from '../fact.ts';
import { isExperimental } from './walker.ts';

/** A fact about a method, and in which of its messages it shows. */
export type MethodFact = { part: 'params' | 'result'; fact: Bare };

/** What both versions of a method say about it, besides the types of its messages. */
export function compareMethods(old: Method, now: Method): MethodFact[] {
  const facts: MethodFact[] = [];
  const tell = (fact: Bare, part: MethodFact['part'] = 'params') => facts.push({ part, fact });
  const gate = isExperimental(old) && isExperimental(now) ? { experimental: true } : {};
  if (isExperimental(old) !== isExperimental(now)) {
    tell({ kind: 'method-stability', old, new: now });
  }
  if (old.deprecated === undefined && now.deprecated !== undefined) {
    tell({ kind: 'method-deprecated', method: now, ...gate });
  }
  if (JSON.stringify(old.order) !== JSON.stringify(now.order)) {
    tell({ kind: 'order-changed', old, new: now, ...gate });
  }
  const [was, is] = [old.errors ?? [], now.errors ?? []];
  const added = is.filter((key) => !was.includes(key));
  const removed = was.filter((key) => !is.includes(key));
  if (added.length + removed.length > 0) {
    tell({ kind: 'errors-declared', method: now, added, removed, ...gate }, 'result');
  }
  if (old.params === undefined && now.params !== undefined) {
    tell({ kind: 'params-added', method: now, ...gate });
  } else if (old.params !== undefined && now.params === undefined) {
    tell({ kind: 'params-removed', method: old, ...gate });
  } else if (now.params !== undefined && old.paramsOptional !== now.paramsOptional) {
    const kind = now.paramsOptional === true ? 'params-became-optional' : 'params-became-required';
    tell({ kind, method: now, ...gate });
  }
  return facts;
}

/** A method that is another kind of message, or is sent by the other end, is another method of the same name. */
export const isTurned = (old: Method, now: Method): boolean =>
  old.kind !== now.kind || old.direction !== now.direction;
