/** Two objects: members, sets of members of which one has to be there, and whether others are refused. */
import type { Alternative, Property, TypeExpression } from '@wirebox/protocol/model';
import type { ObjectType } from '../accepts.ts';
import { pairUp, sameText } from './pair-up.ts';
import { gate, type Here, isExperimental, type Walker } from './walker.ts';

export function compareObjects(here: Here, old: ObjectType, now: ObjectType, walker: Walker): void {
  const [was, is] = [membersOf(old), membersOf(now)];
  for (const property of now.properties) {
    const before = was.get(property.name);
    if (before === undefined) {
      const closed = old.closed === true;
      walker.report(here, { kind: 'member-added', property, closed, ...gate(property) });
    } else compareMember(here, before, property, walker);
  }
  for (const property of old.properties) {
    const after = is.get(property.name);
    if (after === undefined) {
      const closed = now.closed === true;
      walker.report(here, { kind: 'member-removed', property, closed, ...gate(property) });
    } else if (!now.properties.includes(after)) compareMember(here, property, after, walker);
  }
  if (old.closed !== now.closed) {
    walker.report(here, { kind: now.closed === true ? 'object-closed' : 'object-opened' });
  }
  compareSets(here, old.alternatives, now.alternatives, walker);
}

/** By name, those of sets as members that may be absent. */
function membersOf({ properties, alternatives }: ObjectType): Map<string, Property> {
  const inSets = (alternatives ?? []).flatMap((set) => set.properties);
  const all = [...inSets.map((one) => ({ ...one, required: false })), ...properties];
  return new Map(all.map((property) => [property.name, property]));
}

function compareMember(here: Here, old: Property, now: Property, walker: Walker): void {
  const gated = gate(old, now);
  if (old.required !== now.required) {
    const kind = now.required ? 'member-became-required' : 'member-became-optional';
    walker.report(here, { kind, old, new: now, ...gated });
  }
  if (!now.required && !old.required && changesDefault(old, now)) {
    walker.report(here, { kind: 'member-default', old, new: now, ...gated });
  }
  if (isExperimental(old) !== isExperimental(now)) {
    walker.report(here, { kind: 'member-stability', old, new: now });
  }
  if (old.deprecated === undefined && now.deprecated !== undefined) {
    walker.report(here, { kind: 'member-deprecated', property: now, ...gated });
  }
  const types = old.required === now.required ? { old: old.type, new: now.type } : peeled(old, now);
  walker.descend(here, { kind: 'member', name: now.name, ...types, ...gated });
}

/** Null that comes and goes together with absence is one change, and is told as that. */
function peeled(old: Property, now: Property): { old: TypeExpression; new: TypeExpression } {
  const inner = ({ type }: Property) => (type.kind === 'nullable' ? type.type : type);
  const freer = old.required ? now : old;
  const stricter = old.required ? old : now;
  const isBoth = freer.type.kind === 'nullable' && stricter.type.kind !== 'nullable';
  return isBoth ? { old: inner(old), new: inner(now) } : { old: old.type, new: now.type };
}

/** A default of null says no more than absence does. */
function changesDefault(old: Property, now: Property): boolean {
  const [was, is] = [old.default ?? null, now.default ?? null];
  return was !== null && is !== null && JSON.stringify(was) !== JSON.stringify(is);
}

function compareSets(
  here: Here,
  old: readonly Alternative[] | undefined,
  now: readonly Alternative[] | undefined,
  walker: Walker,
): void {
  if (old === undefined && now === undefined) return;
  if (old === undefined || now === undefined) {
    const sets = (now ?? old ?? []).map(namesOf);
    walker.report(here, { kind: now === undefined ? 'sets-dropped' : 'sets-introduced', sets });
    return;
  }
  const isLike = (a: Alternative, b: Alternative) => keyOf(a) === keyOf(b);
  const { pairs, added, removed } = pairUp(old, now, sameText, isLike);
  for (const [before, after] of pairs) {
    const types = {
      old: { kind: 'object', ...before },
      new: { kind: 'object', ...after },
    } as const;
    walker.descend(here, { kind: 'set', name: keyOf(after), ...types });
  }
  for (const set of added) walker.report(here, { kind: 'set-added', names: namesOf(set) });
  for (const set of removed) walker.report(here, { kind: 'set-removed', names: namesOf(set) });
}

const namesOf = ({ properties }: Alternative): string[] => properties.map(({ name }) => name);

/** A set is known by what it asks for. */
const keyOf = ({ properties }: Alternative): string => {
  const needed = properties.filter(({ required }) => required);
  return (needed.length > 0 ? needed : properties)
    .map(({ name }) => name)
    .sort()
    .join(', ');
};
