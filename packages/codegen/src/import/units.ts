/** Types that belong together, in an order in which each unit stands after those it uses. */
import type { Method } from '@wirebox/protocol/model';
import { referencesOf, typesOfMethod } from '../references.ts';
import type { ReadType } from './read-types.ts';

export type Types = ReadonlyMap<string, ReadType>;

/** Types of one circle of uses (mostly a single one), each group after those it uses. */
export function inUseOrder(
  names: Iterable<string>,
  usesOf: (name: string) => readonly string[],
): string[][] {
  const groups: string[][] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const visit = (name: string): void => {
    index.set(name, index.size);
    low.set(name, index.get(name) as number);
    stack.push(name);
    for (const used of usesOf(name)) {
      if (!index.has(used)) visit(used);
      if (stack.includes(used)) {
        low.set(name, Math.min(low.get(name) as number, low.get(used) as number));
      }
    }
    if (low.get(name) === index.get(name)) groups.push(stack.splice(stack.indexOf(name)));
  };
  for (const name of names) if (!index.has(name)) visit(name);
  return groups;
}

export interface Unit {
  /** The type that the others are there for; they are used by it alone. */
  head: string;
  /** In an order in which each type stands after those it uses; the head is the last. */
  types: string[];
  /** Types of other units that it uses. */
  uses: string[];
}

/**
 * Joins what is used in one place only to the place of use, again and again. Invariant: no two units use each other,
 * as every way into a joined type leads through its user.
 */
export function unitsOf(
  types: Types,
  methods: readonly Method[],
  /** Types that stay on their own. */
  loose: ReadonlySet<string> = new Set(),
): Unit[] {
  const uses = new Map([...types.keys()].map((name) => [name, usesIn(types, name)]));
  const usesOf = (name: string) => uses.get(name) ?? [];
  const order = inUseOrder(types.keys(), usesOf);
  const unitOf = new Map(order.flatMap((group) => group.map((name) => [name, group[0] as string])));
  joinSoleUses(order, unitOf, usesOf, new Set([...directUses(methods), ...loose]));

  const members = new Map<string, string[]>();
  for (const name of order.flat()) {
    const unit = unitOf.get(name) as string;
    members.set(unit, [...(members.get(unit) ?? []), name]);
  }
  const outside = (unit: string): string[] =>
    (members.get(unit) ?? []).flatMap(usesOf).filter((name) => unitOf.get(name) !== unit);
  return inUseOrder(members.keys(), (unit) => outside(unit).map((name) => unitOf.get(name) ?? ''))
    .flat()
    .map((unit) => {
      const own = members.get(unit) ?? [];
      return { head: own.at(-1) as string, types: own, uses: [...new Set(outside(unit))] };
    });
}

function joinSoleUses(
  order: readonly string[][],
  unitOf: Map<string, string>,
  usesOf: (name: string) => readonly string[],
  apart: ReadonlySet<string>,
): void {
  const usersOf = new Map<string, Set<string>>();
  for (const name of order.flat()) {
    for (const used of usesOf(name)) {
      usersOf.set(used, (usersOf.get(used) ?? new Set()).add(name));
    }
  }
  // Users come after what they use: from the end, the place of every user is settled.
  for (const group of [...order].reverse()) {
    if (group.some((name) => apart.has(name))) continue;
    const users = group.flatMap((name) => [...(usersOf.get(name) ?? [])]);
    const units = new Set(
      users.filter((name) => !group.includes(name)).map((name) => unitOf.get(name) as string),
    );
    const [only] = units;
    if (units.size !== 1 || only === undefined) continue;
    for (const name of group) unitOf.set(name, only);
  }
}

const directUses = (methods: readonly Method[]): string[] =>
  methods.flatMap((method) => typesOfMethod(method).flatMap(referencesOf));

export function usesIn(types: Types, name: string): string[] {
  const definition = types.get(name);
  return definition === undefined
    ? []
    : referencesOf(definition.type).filter((used) => types.has(used));
}

/** All that types use in the end, themselves among them. */
export function closure(types: Types, names: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    queue.push(...usesIn(types, name));
  }
  return found;
}
