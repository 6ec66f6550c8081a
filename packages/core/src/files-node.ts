import { randomBytes } from 'node:crypto';
import {
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  stat,
  unlink,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Files } from './ports.ts';

const isMissing = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';

const absentIfMissing = (error: unknown): undefined => {
  if (isMissing(error)) return undefined;
  throw error;
};

/** A process that is killed between writing and renaming leaves its temporary file; nobody needs one this old. */
const staleAfterMs = 5 * 60_000;

async function sweep(directory: string, name: string): Promise<void> {
  for (const entry of await readdir(directory)) {
    if (!entry.startsWith(`.${name}.`) || !entry.endsWith('.tmp')) continue;
    const path = join(directory, entry);
    const age =
      Date.now() -
      (await stat(path).then(
        (s) => s.mtimeMs,
        () => Number.NaN,
      ));
    if (age > staleAfterMs) await unlink(path).catch(absentIfMissing);
  }
}

/** What shares and mounts say that know no such thing for a directory. */
const cannotSync: ReadonlySet<string | undefined> = new Set([
  'EBADF',
  'EINVAL',
  'ENOSYS',
  'ENOTSUP',
  'EOPNOTSUPP',
  'EPERM',
]);

async function syncDirectory(directory: string): Promise<void> {
  // Windows has no handle to a directory; the rename is durable there without it.
  if (process.platform === 'win32') return;
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // The text is in place by then: to call that a failure would be wrong.
    if (!cannotSync.has((error as NodeJS.ErrnoException).code)) throw error;
  } finally {
    await handle.close();
  }
}

const canonical = (path: string): Promise<string> => realpath(path).catch(() => path);

/** False where nothing is there. A link may lead to a device or a socket, which renaming over would destroy. */
const isOtherThanFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => !found.isFile(),
    () => false,
  );

/** Where the text goes, and a durable file with the text beside it that only has to be renamed. */
async function stage(path: string, text: string): Promise<{ temporary: string; target: string }> {
  await mkdir(dirname(path), { recursive: true });
  const target = await canonical(path);
  if (await isOtherThanFile(target)) throw new Error(`${target} is not a file`);
  const directory = dirname(target);
  const name = basename(target);
  await sweep(directory, name);
  const temporary = join(
    directory,
    `.${name}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`,
  );
  // Not `write-file-atomic` or `atomically`: both report success for a file cut short by a full disk.
  const handle = await open(temporary, 'wx', 0o600);
  try {
    try {
      await handle.writeFile(text, 'utf8');
      await handle.chmod(0o600);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return { temporary, target };
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  }
}

async function replace(path: string, text: string): Promise<void> {
  const { temporary, target } = await stage(path, text);
  try {
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  }
  await syncDirectory(dirname(target));
}

const rehearse = async (path: string, text: string): Promise<void> =>
  unlink((await stage(path, text)).temporary);

const unlinkIfThere = (path: string): Promise<boolean> =>
  unlink(path).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );

async function remove(path: string): Promise<boolean> {
  const isLink = await lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  if (!isLink) return unlinkIfThere(path);
  // Without its target a secret would stay on the disk behind a link that is gone.
  const target = await canonical(path);
  if (target !== path && !(await isOtherThanFile(target))) await unlinkIfThere(target);
  return unlinkIfThere(path);
}

export const createNodeFiles = (): Files => ({
  read: (path) => readFile(path, 'utf8').catch(absentIfMissing),
  replace,
  rehearse,
  remove,
  canonical,
});
