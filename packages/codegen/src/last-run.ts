/**
 * What the last run emitted and from what, so that a run that would emit the same again can tell so by hashes alone.
 * It is kept where tools keep what they can make again, never committed; without it everything is emitted and compared.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from './write.ts';

export interface LastRun {
  /** Stands for everything that the files follow from. */
  key: string;
  definitions: number;
  methods: number;
  /** A hash of the text of every emitted file, by its path from the root. */
  files: Record<string, string>;
}

const HOME = 'node_modules';
const PATH = `${HOME}/.cache/wirebox/last-run.json`;

export const hashOf = (text: string | Buffer): string =>
  createHash('sha256').update(text).digest('base64');

/** Undefined where there was no run, or where nobody can read what it left. */
export function readLastRun(root: string): LastRun | undefined {
  try {
    const run = JSON.parse(readFileSync(join(root, PATH), 'utf8')) as LastRun;
    return typeof run.files === 'object' && run.files !== null ? run : undefined;
  } catch {
    return undefined;
  }
}

/** Files read between two looks at what else is to be done. */
const AT_ONCE = 50;

/** Whether every file is on disk exactly as it was emitted. Reads at once: for small files that is three times as fast. */
export async function isOnDisk(root: string, { files }: LastRun): Promise<boolean> {
  const entries = Object.entries(files);
  for (const [index, [path, hash]] of entries.entries()) {
    if (index % AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
    try {
      if (hashOf(readFileSync(join(root, path))) !== hash) return false;
    } catch {
      return false;
    }
  }
  return true;
}

/** Does nothing in a project that has no folder for it, or where that cannot be written. */
export async function writeLastRun(root: string, run: LastRun): Promise<void> {
  if (!existsSync(join(root, HOME))) return;
  await replaceFile(join(root, PATH), JSON.stringify(run)).catch(() => undefined);
}
