import { constants, type FileHandle, mkdir, open, readdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AppendFile, FileHead, RolloutFiles } from './rollout-files.ts';

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException | undefined)?.code));

const orElse =
  <T>(absent: T) =>
  (error: unknown): T => {
    if (isMissing(error)) return absent;
    throw error;
  };

async function head(path: string, bytes: number): Promise<FileHead | undefined> {
  const handle = await open(path, 'r').catch(orElse(undefined));
  if (handle === undefined) return undefined;
  try {
    // One more than there is, so that the end is seen.
    const buffer = Buffer.allocUnsafe(Math.min(bytes, (await handle.stat()).size + 1));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return { text: buffer.toString('utf8', 0, bytesRead), isWhole: bytesRead < buffer.length };
  } finally {
    await handle.close();
  }
}

async function openToAppend(path: string): Promise<AppendFile> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  return endLastLine(path, await open(path, 'a+', 0o600));
}

const reopenToAppend = async (path: string): Promise<AppendFile> =>
  endLastLine(path, await open(path, constants.O_RDWR | constants.O_APPEND));

async function endLastLine(path: string, handle: FileHandle): Promise<AppendFile> {
  try {
    const { size } = await handle.stat();
    if (size > 0) {
      const last = Buffer.alloc(1);
      await handle.read(last, 0, 1, size - 1);
      if (last[0] !== 0x0a) await handle.appendFile('\n');
    } else {
      await syncDirectory(dirname(path));
    }
  } catch (error) {
    await handle.close();
    throw error;
  }
  return {
    append: (text) => handle.appendFile(text),
    sync: () => handle.datasync(),
    close: () => handle.close(),
  };
}

/** The name of a new file is durable only once its directory is. */
async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  if ((await stat(to).catch(orElse(undefined))) !== undefined) throw new Error(`${to} exists`);
  await rename(from, to);
}

export const createNodeRolloutFiles = (): RolloutFiles => ({
  list: (directory) => readdir(directory).catch(orElse([])),
  head,
  facts: async (path) => {
    const found = await stat(path).catch(orElse(undefined));
    return found && { bytes: found.size, modifiedMs: found.mtimeMs };
  },
  open: openToAppend,
  reopen: reopenToAppend,
  move,
});
