/**
 * Emitted texts to files. A manifest among the emitted files lists all of them; what an earlier manifest lists and the
 * new one does not is stale and goes. Nothing else is ever deleted, so hand-made files may stand beside emitted ones.
 */
import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { inParallel } from './in-parallel.ts';
import { byCodeUnit, GENERATED, jsonText } from './json-text.ts';

export type Difference = 'missing' | 'changed' | 'stale';

export interface Plan {
  /** Paths whose text has to be written, and the stale ones that have to go; sorted by path. */
  differences: { path: string; state: Difference }[];
  /** Everything that was emitted, with the manifest. */
  files: Map<string, string>;
  /** The path of the manifest. */
  manifest: string;
}

/** Compares `files` (paths relative to `root`) with what is on disk. Writes nothing. */
export async function planWrites(
  root: string,
  files: ReadonlyMap<string, string>,
  manifest: string,
): Promise<Plan> {
  const emitted = normalised(files);
  const manifestPath = normalPath(manifest);
  const paths = [...emitted.keys(), manifestPath].sort(byCodeUnit);
  emitted.set(manifestPath, jsonText({ $comment: GENERATED, files: paths }));
  refuseTwins(paths);

  const earlier = await earlierPaths(root, manifestPath);
  const differences: Plan['differences'] = [];
  await inParallel(new Set([...paths, ...earlier]), async (path) => {
    const present = await readText(join(root, path));
    const wanted = emitted.get(path);
    if (present === wanted) return;
    const state = present === undefined ? 'missing' : wanted === undefined ? 'stale' : 'changed';
    differences.push({ path, state });
  });
  differences.sort((a, b) => byCodeUnit(a.path, b.path));
  return { differences, files: emitted, manifest: manifestPath };
}

/** Writes what differs and deletes what is stale. Returns the paths it touched. */
export async function writeFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  manifest: string,
): Promise<string[]> {
  const plan = await planWrites(root, files, manifest);
  await writePlan(root, plan);
  return plan.differences.map(({ path }) => path);
}

/**
 * Stale files go first, because a folder may take the name of one. The manifest comes last: a run that is cut short
 * leaves the old list, and the next run cleans up by it.
 */
export async function writePlan(root: string, plan: Plan): Promise<void> {
  const write = (path: string) => replaceFile(join(root, path), plan.files.get(path) ?? '');
  const stale = plan.differences.filter(({ state }) => state === 'stale');
  for (const { path } of stale) await removeFile(root, path);
  const rest = plan.differences.filter(({ state }) => state !== 'stale').map(({ path }) => path);
  await inParallel(
    rest.filter((path) => path !== plan.manifest),
    write,
  );
  if (rest.includes(plan.manifest)) await write(plan.manifest);
}

/** The paths that differ, each with how; nothing is written. Empty means that everything is up to date. */
export async function checkFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  manifest: string,
): Promise<Plan['differences']> {
  return (await planWrites(root, files, manifest)).differences;
}

function normalised(files: ReadonlyMap<string, string>): Map<string, string> {
  const result = new Map<string, string>();
  for (const [path, text] of files) {
    const normal = normalPath(path);
    if (result.has(normal)) throw new Error(`Two files are emitted to ${normal}`);
    result.set(normal, text.replaceAll('\r\n', '\n'));
  }
  return result;
}

/** Invariant: no path that is written or deleted leaves the root, whatever a configuration or manifest says. */
function normalPath(path: string): string {
  const normal = posix.normalize(path.replaceAll('\\', '/'));
  if (normal === '.' || normal.startsWith('../') || normal === '..' || isAbsolute(normal)) {
    throw new Error(`The path ${path} is not inside the root folder`);
  }
  return normal;
}

const isAbsolute = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:/.test(path);

/** Some file systems do not tell `A` from `a`; there one of two such files would overwrite the other. */
function refuseTwins(paths: string[]): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const twin = seen.get(path.toLowerCase());
    if (twin !== undefined)
      throw new Error(`${twin} and ${path} differ in upper and lower case only`);
    seen.set(path.toLowerCase(), path);
  }
}

async function earlierPaths(root: string, manifestPath: string): Promise<string[]> {
  const text = await readText(join(root, manifestPath));
  if (text === undefined) return [];
  const broken = new Error(
    `${manifestPath} cannot be read as a list of emitted files. Restore it, or delete it if nothing is stale.`,
  );
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    throw broken;
  }
  const files = (manifest as { files?: unknown } | null)?.files;
  if (!Array.isArray(files) || files.some((path) => typeof path !== 'string')) throw broken;
  return (files as string[]).map(normalPath);
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw error;
  }
}

/** Readers see the old text or the new one, never a part. */
export async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Deletes the file and the folders that it leaves empty. */
async function removeFile(root: string, path: string): Promise<void> {
  await rm(join(root, path), { force: true });
  for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder)) {
    try {
      await rmdir(join(root, folder));
    } catch {
      return;
    }
  }
}
