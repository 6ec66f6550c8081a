/** Tells one generator from another: a new version, or an emitter that somebody is working on, emits other texts. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byCodeUnit } from './json-text.ts';

const CODE = /\.[cm]?[jt]s$/;
const TEST = /\.test(-d)?\.ts$/;

/** A hash of all code in `folder`; the default is where this very code lies, be it source or a bundle. */
export async function generatorFingerprint(
  folder = dirname(fileURLToPath(import.meta.url)),
): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && CODE.test(entry.name) && !TEST.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort(byCodeUnit);
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path))));
  const hash = createHash('sha256');
  for (const [index, path] of paths.entries()) {
    hash.update(`${path}\0${texts[index]?.length}\0`).update(texts[index] ?? '');
  }
  return hash.digest('hex');
}
