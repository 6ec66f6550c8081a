/** Gives the definitions of one file names that are unique, although groups such as `v2` repeat names of the root. */
import type { Entry } from './read-bundle.ts';
import { mapParts, type Schema, withoutProse } from './schema.ts';

/** Names by the pointer of the definition. Two definitions of one plain name that mean the same share it. */
export function nameEntries(entries: readonly Entry[]): Map<string, string> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    groups.set(entry.plain, [...(groups.get(entry.plain) ?? []), entry]);
  }
  const apart = differing(groups);
  const names = new Map<string, string>();
  const taken = new Set(groups.keys());
  for (const [plain, group] of groups) {
    // The innermost group holds the present version of a definition: it keeps the plain name.
    const [first, ...others] = [...group].sort((a, b) => b.space.length - a.space.length);
    names.set((first as Entry).at, plain);
    for (const entry of others) {
      names.set(entry.at, apart.has(plain) ? freeName(entry, taken) : plain);
    }
  }
  return names;
}

function freeName({ plain, space }: Entry, taken: Set<string>): string {
  const prefix = space.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
  let name = space.length === 0 ? `${plain}V1` : `${prefix}${plain}`;
  while (taken.has(name)) name = `${name}1`;
  taken.add(name);
  return name;
}

/** Plain names under which different shapes go, also where only something they refer to is different. */
function differing(groups: ReadonlyMap<string, Entry[]>): Set<string> {
  const apart = new Set<string>();
  const doubled = [...groups].filter(([, group]) => group.length > 1);
  for (const [plain, group] of doubled) {
    if (new Set(group.map(({ schema }) => signature(schema))).size > 1) apart.add(plain);
  }
  for (let size = -1; size !== apart.size; ) {
    size = apart.size;
    for (const [plain, group] of doubled) {
      if (group.some(({ schema }) => mentions(schema).some((name) => apart.has(name)))) {
        apart.add(plain);
      }
    }
  }
  return apart;
}

const lastPart = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

const signature = (schema: Schema): string => {
  const plain = (part: Schema): Schema =>
    mapParts(
      typeof part.$ref === 'string' ? { ...part, $ref: lastPart(part.$ref) } : part,
      '',
      plain,
    );
  return JSON.stringify(plain(withoutProse(schema)));
};

function mentions(schema: Schema): string[] {
  const names: string[] = [];
  const visit = (part: Schema): Schema => {
    if (typeof part.$ref === 'string') names.push(lastPart(part.$ref));
    return mapParts(part, '', visit);
  };
  visit(schema);
  return names;
}
