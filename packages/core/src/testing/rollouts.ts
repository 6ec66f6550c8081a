import type { RolloutFiles } from '../threads/rollout-files.ts';

/** Rollouts among the files in memory. A file counts as changed when it was last added to. */
export function createFakeRollouts(
  disk: Map<string, string>,
  now: () => number,
  write: <T>(change: () => T) => T,
): RolloutFiles {
  const changed = new Map<string, number>();
  const rollouts: RolloutFiles = {
    list: async (directory) => {
      const below = [...disk.keys()].filter((path) => path.startsWith(`${directory}/`));
      return [
        ...new Set(below.map((path) => path.slice(directory.length + 1).split('/')[0] ?? '')),
      ];
    },
    head: async (path, bytes) => {
      const text = disk.get(path);
      if (text === undefined) return undefined;
      const all = Buffer.from(text);
      return { text: all.toString('utf8', 0, bytes), isWhole: all.length < bytes };
    },
    facts: async (path) => {
      const text = disk.get(path);
      if (text === undefined) return undefined;
      return { bytes: Buffer.byteLength(text), modifiedMs: changed.get(path) ?? 0 };
    },
    open: async (path) => {
      const add = (text: string) =>
        write(() => {
          disk.set(path, (disk.get(path) ?? '') + text);
          changed.set(path, now());
        });
      const before = disk.get(path) ?? '';
      if (before === '') write(() => disk.set(path, ''));
      if (before !== '' && !before.endsWith('\n')) add('\n');
      return { append: async (text) => add(text), sync: async () => {}, close: async () => {} };
    },
    reopen: async (path) => {
      if (!disk.has(path)) throw new Error(`${path} is not there`);
      return rollouts.open(path);
    },
    move: async (from, to) =>
      write(() => {
        const text = disk.get(from);
        if (text === undefined || disk.has(to)) throw new Error('cannot move');
        disk.set(to, text);
        disk.delete(from);
        changed.set(to, changed.get(from) ?? 0);
      }),
  };
  return rollouts;
}
