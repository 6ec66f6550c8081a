/** Which definitions go into which file, so that no file gets long and none imports another in a circle. */
import type { Method } from '@wirebox/protocol/model';
import { byCodeUnit } from '../json-text.ts';
import { kebabCase } from '../names.ts';
import { referencesOf, typesOfMethod } from '../references.ts';
import { type Group, OTHER, type Placing, partsKey, placeTypes, SHARED } from './place-types.ts';
import { mainFile, resourcesOf } from './resources.ts';
import { type Types, unitsOf, usesIn } from './units.ts';

export interface PlannedFile {
  /** Without extension. */
  path: string;
  resource: string;
  /** Each after those of the same file that it uses. */
  types: string[];
  methods: Method[];
}

/** A file longer than this is split, where its content gives a reason to. */
const LIMIT = 400;
/** Fewer lines than this are not worth a file of their own. */
const WORTH_A_FILE = 60;
/** Notifications that are worth a file of their own. */
const ENOUGH_TOLD = 5;

export function planFiles(
  types: Types,
  methods: readonly Method[],
  /** Lines that a definition takes, by the name of the type or method. */
  lines: ReadonlyMap<string, number>,
): PlannedFile[] {
  const resources = resourcesOf(methods.map(({ method }) => method));
  const resourceOf = (method: string) => resources.get(method) as string;
  const files = new Map<string, string>();
  const folders = new Set<string>();
  const parts = new Map<string, string[]>();
  const own = new Set<string>();
  const loose = new Set<string>();
  const placing: Placing = {
    types,
    methods,
    folders,
    parts,
    own,
    loose,
    groupOf: (method): Group => {
      const resource = resourceOf(method);
      return {
        file: files.get(method) ?? mainFile(resource, folders.has(resource)),
        resource,
      };
    },
  };
  const length = (name: string) => lines.get(name) ?? 0;

  let plan = collect(placing);
  for (const split of [byArea, byMethod(60), byMethod(30), byKind, byName, byName]) {
    const long = plan.filter(
      (file) => sum([...file.types, ...namesOf(file.methods)], length) > LIMIT,
    );
    for (const file of long) {
      split(file, { files, folders, parts, own, loose, length, types, methods });
    }
    plan = collect(placing);
  }
  return plan;
}

interface Splitting {
  files: Map<string, string>;
  folders: Set<string>;
  parts: Map<string, string[]>;
  own: Set<string>;
  loose: Set<string>;
  length(name: string): number;
  types: Types;
  methods: readonly Method[];
}

/** `thread/turns/list` and `thread/turns/items/list` go to `thread/turns`. */
function byArea(file: PlannedFile, { files, folders }: Splitting): void {
  if (file.methods.length === 0) return;
  const areas = grouped(file.methods, ({ method }) => method.split('/')[1] ?? '');
  for (const [area, methods] of areas) {
    if (methods.length < 2 || area === '') continue;
    for (const { method } of methods) files.set(method, `${file.resource}/${kebabCase(area)}`);
  }
  folders.add(file.resource);
}

/** Methods that bring many lines of their own go to a file of their own. */
const byMethod =
  (enough: number) =>
  (file: PlannedFile, { files, length, types }: Splitting): void => {
    if (file.methods.length < 2) return;
    for (const method of file.methods) {
      const others = file.methods.filter((one) => one !== method);
      const elsewhere = reachedWithin(file, others, types);
      const own = [...reachedWithin(file, [method], types)].filter((name) => !elsewhere.has(name));
      if (sum(own, length) < enough) continue;
      const rest = method.method.split('/').slice(1).map(kebabCase);
      if (rest.length > 0) files.set(method.method, `${file.resource}/${rest.join('-')}`);
    }
  };

/** What is only told goes apart from what is asked for. */
function byKind({ resource, methods }: PlannedFile, { files }: Splitting): void {
  const told = methods.filter(({ kind }) => kind === 'notification');
  if (told.length < ENOUGH_TOLD || told.length === methods.length) return;
  for (const { method } of told) files.set(method, `${resource}/notifications`);
}

/** Shapes that many begin their name alike go to a file of that name. */
function byName(file: PlannedFile, splitting: Splitting): void {
  const { parts, folders, loose, length } = splitting;
  if (file.resource === SHARED) {
    byUse(splitting);
    return;
  }
  if (file.methods.length > 0 && !folders.has(file.resource)) folders.add(file.resource);
  const own = file.resource === OTHER ? '' : `${file.resource}-`;
  const stems = grouped(file.types, (name) => {
    const whole = kebabCase(name);
    const begin = whole.startsWith(own) ? own : '';
    return begin + (whole.slice(begin.length).split('-')[0] ?? '');
  });
  const names = [...stems]
    .filter(
      ([stem, types]) => types.length > 1 && sum(types, length) >= WORTH_A_FILE && stem !== own,
    )
    .map(([stem]) => stem);
  const key = partsKey(file.path);
  if (names.length > 0) {
    for (const name of file.types) loose.add(name);
    parts.set(key, [...new Set([...(parts.get(key) ?? []), ...names])].sort(byCodeUnit));
  }
}

/** A shape with all that it alone needs goes to a file of its own where that is much. */
function byUse({ own, loose, length, types, methods }: Splitting): void {
  for (const unit of unitsOf(types, methods, loose)) {
    if (sum(unit.types, length) >= WORTH_A_FILE) own.add(unit.head);
  }
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function reachedWithin(file: PlannedFile, methods: readonly Method[], types: Types): Set<string> {
  const found = new Set<string>();
  const queue = methods.flatMap((method) => typesOfMethod(method).flatMap(referencesOf));
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name) || !file.types.includes(name)) continue;
    found.add(name);
    queue.push(...usesIn(types, name));
  }
  return found;
}

const namesOf = (methods: readonly Method[]) => methods.map(({ method }) => method);

const sum = (names: Iterable<string>, length: (name: string) => number): number => {
  let total = 0;
  for (const name of names) total += length(name);
  return total;
};

function collect(placing: Placing): PlannedFile[] {
  const { types, methods, loose } = placing;
  const fileOf = placeTypes(placing);
  const plan = new Map<string, PlannedFile>();
  const at = (path: string): PlannedFile => {
    const known = plan.get(path);
    if (known !== undefined) return known;
    const file = { path, resource: path.split('/')[0] as string, types: [], methods: [] };
    plan.set(path, file);
    return file;
  };
  for (const method of methods) at(placing.groupOf(method.method).file).methods.push(method);
  for (const unit of unitsOf(types, methods, loose)) {
    for (const name of unit.types) at(fileOf.get(name) as string).types.push(name);
  }
  return flattened([...plan.values()]).sort((a, b) => byCodeUnit(a.path, b.path));
}

/** A folder that holds its main file only is that file. */
function flattened(plan: PlannedFile[]): PlannedFile[] {
  return plan.map((file) => {
    const alone = plan.filter(({ path }) => path.startsWith(`${file.resource}/`)).length === 1;
    return alone ? { ...file, path: mainFile(file.resource, false) } : file;
  });
}
