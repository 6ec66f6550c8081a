/**
 * The file of a unix socket: taken only where nobody lives behind it, readable by its owner alone from its first moment,
 * and removed only while it is our own.
 */
import { chmod, link, lstat, mkdtemp, rmdir, stat, unlink } from 'node:fs/promises';
import { connect, type Server } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ListenError } from './listen-error.ts';

/** What the address of a unix socket can hold, without the zero at its end. */
const longestPathBytes = process.platform === 'linux' ? 107 : 103;

/** Between two looks at a socket that refuses: its server may be about to listen. */
const secondLookMs = 50;
const mostAttempts = 20;

export interface SocketFile {
  /** Removes the file, unless it is somebody else's by now. */
  remove(): Promise<void>;
}

/**
 * Makes the server listen at the path. It is bound in a folder that only its owner can enter, and then linked to its
 * place, which fails where something is; so two servers that start at once cannot replace each other.
 */
export async function bindSocketFile(server: Server, path: string): Promise<SocketFile> {
  if (Buffer.byteLength(path) > longestPathBytes) {
    throw new ListenError('pathTooLong', path);
  }
  const folder = await mkdtemp(join(dirname(path), '.'));
  const bound = join(folder, 's');
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(bound, () => {
        server.off('error', reject);
        resolve();
      });
    });
    await chmod(bound, 0o600);
    await publish(bound, path);
    const { ino } = await lstat(bound);
    await unlink(bound);
    return { remove: () => removeOwn(path, ino) };
  } catch (error) {
    server.close();
    await unlink(bound).catch(() => undefined);
    throw error;
  } finally {
    await rmdir(folder).catch(() => undefined);
  }
}

async function publish(bound: string, path: string): Promise<void> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    try {
      await link(bound, path);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    await removeDead(path);
  }
  throw new ListenError('inUse', path);
}

/** Returns when the file of a dead server is gone; throws where something else is there. */
async function removeDead(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return;
  // A symbolic link counts as what it leads to; one that leads nowhere is dead.
  const target = await stat(path).catch(() => undefined);
  if (target?.isSocket() === false) throw new ListenError('notASocket', path);
  if (await answers(path)) throw new ListenError('inUse', path);
  await sleep(secondLookMs);
  if (await answers(path)) throw new ListenError('inUse', path);

  // Whoever holds this link may remove that very file and no other; as long as it exists its number is not given to
  // a new file. So what is removed below is what was found dead above, and a dead socket never comes to life again.
  const claim = `${path}.${found.ino}`;
  try {
    await link(path, claim);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Somebody else is at it, or the file has gone meanwhile: look again.
    if (code === 'EEXIST' || code === 'ENOENT') return;
    throw error;
  }
  try {
    if ((await lstat(claim)).ino === found.ino) await unlink(path);
  } finally {
    await unlink(claim);
  }
}

/** Whether somebody listens behind the file. */
function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    // Only a refusal is sure; a full queue, for one, means that somebody lives.
    socket.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(code !== 'ECONNREFUSED' && code !== 'ENOENT'),
    );
  });
}

async function removeOwn(path: string, ino: number): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.ino === ino) await unlink(path).catch(() => undefined);
}
