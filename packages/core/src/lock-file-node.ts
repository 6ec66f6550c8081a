/// <reference path="./fs-native-extensions.d.ts" />
/**
 * The lock of the kernel on an open file (`F_OFD_SETLK`, `LockFileEx`). It belongs to the open file description: it ends
 * with the last process that has it, no clock is asked, and closing another descriptor of the same file does not drop it.
 */
import { closeSync, fstatSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { HeldLock } from './ports.ts';

/** Tries again and again for one waiter. */
export interface LockAttempt {
  /** Undefined where somebody else holds the lock. Throws where it cannot be had at all. */
  take(): Promise<HeldLock | undefined>;
  /** The waiter has gone. What `take` gave stays held. */
  end(): void;
}

export type TryLock = (descriptor: number) => boolean;

/** The addon has no build for musl, nor for anything that is not Linux, macOS or Windows on the usual processors. */
export async function loadTryLock(): Promise<TryLock> {
  return (await import('fs-native-extensions')).tryLock;
}

function openLockFile(path: string): number {
  // Appending asks for a writable descriptor, which a lock needs, and cuts nothing.
  const open = () => openSync(path, 'a+', 0o600);
  try {
    return open();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
    return open();
  }
}

/** Whoever removes the file under its holder makes two files of one name; only the one that has the name counts. */
function isStillNamed(descriptor: number, path: string): boolean {
  const named = statSync(path, { throwIfNoEntry: false });
  const opened = fstatSync(descriptor);
  return named !== undefined && named.ino === opened.ino && named.dev === opened.dev;
}

export function attemptFileLock(tryLock: TryLock, path: string): LockAttempt {
  let descriptor: number | undefined;
  const close = () => {
    if (descriptor !== undefined) closeSync(descriptor);
    descriptor = undefined;
  };
  return {
    async take() {
      try {
        descriptor ??= openLockFile(path);
        if (!tryLock(descriptor)) return undefined;
        if (isStillNamed(descriptor, path)) {
          const held = descriptor;
          descriptor = undefined;
          return {
            // On Windows a lock belongs to the process, so there is nothing that a child could inherit.
            ...(process.platform !== 'win32' && { descriptor: held }),
            // Not unlocked but closed: a child that has the descriptor as well goes on holding the lock.
            release: async () => closeSync(held),
          };
        }
        close();
        return undefined;
      } catch (error) {
        close();
        throw error;
      }
    },
    end: close,
  };
}
