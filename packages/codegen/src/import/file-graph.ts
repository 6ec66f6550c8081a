/** Which files import which. Definitions are values made at load, so a circle of imports would fail at the start. */

export interface FileGraph {
  /** Adds imports from one file to others; where that would close a circle, adds nothing and says which did. */
  add(from: string, to: Iterable<string>): string | undefined;
}

export function createFileGraph(): FileGraph {
  const edges = new Map<string, Set<string>>();
  const reaches = (from: string, target: string): boolean => {
    const seen = new Set<string>();
    const queue = [from];
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (file === target) return true;
      if (seen.has(file)) continue;
      seen.add(file);
      queue.push(...(edges.get(file) ?? []));
    }
    return false;
  };
  return {
    add(from, to) {
      const others = [...new Set(to)].filter((file) => file !== from);
      const bad = others.find((file) => reaches(file, from));
      if (bad !== undefined) return bad;
      edges.set(from, new Set([...(edges.get(from) ?? []), ...others]));
      return undefined;
    },
  };
}
