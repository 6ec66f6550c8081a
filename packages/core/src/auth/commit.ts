/**
 * The right to write to the credential store. It is held for a look and a write, never while an authority is asked, so
 * that a person who signs in or out waits for no refresh, and still no refresh writes over what that person did.
 */
import type { HeldLock, Locks } from '../ports.ts';

/** Rejects where `write` does, and where the right is not to be had in time. */
export type Commit = <T>(write: () => Promise<T>) => Promise<T>;

/** As long as one use of a keyring may take. */
const waitMs = 30_000;

export const createCommit =
  (locks: Locks, codexHome: string): Commit =>
  async (write) => {
    let lock: HeldLock | undefined;
    try {
      lock = await locks.acquire(`${codexHome}/auth.save.lock`, waitMs);
    } catch {
      // Where no lock file can be made the write itself says what is wrong.
      return write();
    }
    if (lock === undefined) {
      throw new Error(`another process has been writing the login for ${waitMs / 1000} s`);
    }
    try {
      return await write();
    } finally {
      await lock.release();
    }
  };
