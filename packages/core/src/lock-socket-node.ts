/**
 * Stands in where the addon has no build for this Linux: a socket in the abstract name space, which the kernel gives to
 * one process and takes back when the last that has it open ends. It reaches as far as a network name space does, and
 * any process of the machine could sit on the name; who waits for it gives up at the deadline.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { LockAttempt } from './lock-file-node.ts';
import type { HeldLock } from './ports.ts';

function socketName(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  const real = join(realpathSync(dirname(path)), basename(path));
  const hash = createHash('sha256').update(`${userInfo().uid}:${real}`).digest('hex');
  return `\0wirebox-lock-${hash}`;
}

/**
 * Of the socket itself: the name is taken as long as any process has it open. Node keeps the number in a member that it
 * does not document; a version without it lends no lock.
 */
function descriptorOf(server: Server): number | undefined {
  const { fd } = (server as { _handle?: { fd?: unknown } })._handle ?? {};
  return typeof fd === 'number' && fd >= 0 ? fd : undefined;
}

const listen = (name: string): Promise<HeldLock | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer((stranger) => stranger.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen({ path: name, exclusive: true }, () => {
      // Holding a lock is no reason to stay alive.
      server.unref();
      const descriptor = descriptorOf(server);
      resolve({
        ...(descriptor !== undefined && { descriptor }),
        release: () => new Promise((released) => server.close(() => released())),
      });
    });
  });

export function attemptSocketLock(path: string): LockAttempt {
  const name = socketName(path);
  return { take: () => listen(name), end: () => {} };
}
