/**
 * Puts every type into a file: where one group of methods reaches it, theirs; where several do, the one it is named
 * after, unless files would then import each other in a circle; else a shared one, which imports nothing but others
 * that are shared.
 */
import type { Method } from '@wirebox/protocol/model';
import { kebabCase } from '../names.ts';
import { referencesOf, typesOfMethod } from '../references.ts';
import { createFileGraph, type FileGraph } from './file-graph.ts';
import { namesake } from './resources.ts';
import { closure, type Types, type Unit, unitsOf } from './units.ts';

export interface Group {
  /** File without extension, such as `thread/turns`. */
  file: string;
  resource: string;
}

export interface Placing {
  types: Types;
  methods: readonly Method[];
  groupOf(method: string): Group;
  /** Resources that are a folder. */
  folders: ReadonlySet<string>;
  /** Beginnings of names, by the file: types so named move to a file of that name beside it. */
  parts: ReadonlyMap<string, readonly string[]>;
  /** Heads of units that have a file of their own where they are shared. */
  own: ReadonlySet<string>;
  /** Types that need not lie where they are used. */
  loose: ReadonlySet<string>;
}

export const SHARED = 'shared';
/** For types that no method reaches and no resource is named after. */
export const OTHER = 'other';

export function placeTypes(placing: Placing): Map<string, string> {
  const units = unitsOf(placing.types, placing.methods, placing.loose);
  const reach = reachedFrom(placing, units);
  const shared = new Set<string>();
  for (;;) {
    const result = tryPlacing(placing, units, reach, shared);
    if (result instanceof Map) return result;
    const before = shared.size;
    for (const name of closure(placing.types, result)) shared.add(name);
    if (shared.size === before)
      throw new Error(`no file without a circle for ${result.join(', ')}`);
  }
}

/** The files from which each type is reached. */
function reachedFrom(placing: Placing, units: readonly Unit[]): Map<string, Group[]> {
  const { types, methods } = placing;
  const reach = new Map<string, Group[]>();
  const mark = (group: Group, names: Iterable<string>): void => {
    for (const name of closure(types, names)) {
      const groups = reach.get(name) ?? [];
      if (!groups.some(({ file }) => file === group.file)) reach.set(name, [...groups, group]);
    }
  };
  for (const method of methods) {
    mark(placing.groupOf(method.method), typesOfMethod(method).flatMap(referencesOf));
  }
  const resources = new Map(
    methods
      .map(({ method }) => placing.groupOf(method))
      .map((group) => [group.resource, group])
      .reverse() as [string, Group][],
  );
  // Users come after what they use, so from the end the first type without a group is used by none.
  for (const { head } of [...units].reverse()) {
    if (reach.has(head)) continue;
    const resource = namesake(head, resources.keys());
    const group = resource === undefined ? undefined : resources.get(resource);
    mark(group ?? { file: mainOf(OTHER, placing), resource: OTHER }, [head]);
  }
  return reach;
}

/** The file of each type, or types that have to be shared for the others to be placed. */
function tryPlacing(
  placing: Placing,
  units: readonly Unit[],
  reach: ReadonlyMap<string, Group[]>,
  shared: ReadonlySet<string>,
): Map<string, string> | string[] {
  const graph = createFileGraph();
  const files = new Map<string, string>();
  const filesOf = (names: readonly string[]) =>
    names.map((name) => files.get(name)).filter((file) => file !== undefined);
  for (const unit of units) {
    const used = filesOf(unit.uses);
    const choices = shared.has(unit.head)
      ? sharedFiles(unit, used, placing)
      : candidates(unit.head, reach.get(unit.head) ?? [], placing);
    const { file, bad } = firstThatFits(graph, choices, used);
    if (file === undefined) {
      const fixed = (reach.get(unit.head) ?? []).length === 1;
      return fixed ? unit.uses.filter((name) => files.get(name) === bad) : unit.types;
    }
    for (const name of unit.types) files.set(name, file);
  }
  for (const method of placing.methods) {
    const names = typesOfMethod(method).flatMap(referencesOf);
    const bad = graph.add(placing.groupOf(method.method).file, filesOf(names));
    if (bad !== undefined) return names.filter((name) => files.get(name) === bad);
  }
  return files;
}

function firstThatFits(
  graph: FileGraph,
  choices: readonly string[],
  used: readonly string[],
): { file?: string; bad?: string } {
  let bad: string | undefined;
  for (const file of choices) {
    const closing = graph.add(file, used);
    if (closing === undefined) return { file };
    bad ??= closing;
  }
  return bad === undefined ? {} : { bad };
}

/** The last always fits: nothing imports a new file yet. */
function sharedFiles({ head }: Unit, used: readonly string[], placing: Placing): string[] {
  const main = mainOf(SHARED, placing);
  const own = `${SHARED}/${kebabCase(head)}`;
  return placing.own.has(head) ? [own] : [main, ...new Set(used), own];
}

const mainOf = (name: string, { parts, own }: Placing): string =>
  parts.has(name) || (name === SHARED && own.size > 0) ? `${name}/${name}` : name;

/** Files that a type could lie in, the best first; none where it is everybody's. */
function candidates(type: string, groups: readonly Group[], placing: Placing): string[] {
  const [only] = groups;
  if (only !== undefined && groups.length === 1) {
    return [...partOf(type, only.file, placing), only.file];
  }
  const byName = groups
    .map(({ file }) => ({ file, name: file.replace(/^.*\//, '') }))
    .filter(({ file, name }) => isNamedAfter(type, file, name))
    .sort((a, b) => b.name.length - a.name.length)
    .flatMap(({ file }) => [...partOf(type, file, placing), file]);
  const resources = new Set(groups.map(({ resource }) => resource));
  const home = resources.size === 1 ? [...resources][0] : namesake(type, resources);
  const inFolder =
    home !== undefined && placing.folders.has(home)
      ? [...partOf(type, `${home}/${SHARED}`, placing), `${home}/${SHARED}`]
      : [];
  return [...new Set([...byName, ...inFolder])];
}

/** `thread/goal` fits ThreadGoalStatus, `thread` and `thread/thread` fit whatever begins with Thread. */
function isNamedAfter(type: string, file: string, name: string): boolean {
  const folder = file.includes('/') ? file.replace(/\/.*$/, '') : undefined;
  const full = folder === undefined || folder === name ? name : `${folder}-${name}`;
  return namesake(type, [full]) !== undefined;
}

/** The main file of a folder goes by the name of the folder. */
export const partsKey = (file: string): string => file.replace(/^(.+)\/\1$/, '$1');

function partOf(type: string, file: string, { parts }: Placing): string[] {
  const part = namesake(type, parts.get(partsKey(file)) ?? []);
  if (part === undefined) return [];
  const folder = file.replace(/\/.*$/, '');
  return [`${folder}/${part.startsWith(`${folder}-`) ? part.slice(folder.length + 1) : part}`];
}
