/** Refreshing the stored login: one at a time in a process and between processes, and never one that is not needed. */

import type { Clock, HeldLock, Locks, Log } from '../ports.ts';
import type { Caller } from '../user-agent.ts';
import type { Commit } from './commit.ts';
import {
  isSameAccount,
  type ManagedCredential,
  type ManagedTokens,
  toCredential,
} from './credential.ts';
import { toDetail } from './detail.ts';
import { parseRecord } from './record.ts';
import { mismatch } from './recovered.ts';
import { decideRecovery, type RefusedToken } from './recovery.ts';
import type { RenewalOutcome, RenewalTask } from './renewal.ts';
import type { CredentialStore } from './store/store.ts';
import { readRecord } from './stored-login.ts';

export type Renewed =
  | {
      readonly kind: 'renewed';
      readonly credential: ManagedCredential;
      /** Whether somebody else had done the work. */
      readonly adopted: boolean;
      readonly unsaved?: Unsaved;
    }
  /** Not worth another try with this login. */
  | { readonly kind: 'permanent'; readonly message: string; readonly refused?: RefusedToken }
  | { readonly kind: 'transient'; readonly message: string };

/** Tokens that the store would not take: they are lost with this process unless a later try saves them. */
export interface Unsaved {
  readonly record: string;
  /** The refresh token that was spent for them, which is what the store still holds. */
  readonly spent: string;
}

export interface Renewing {
  readonly used: ManagedTokens;
  readonly cause: RenewalTask['cause'];
  readonly refused: RefusedToken | undefined;
  readonly unsaved: Unsaved | undefined;
  readonly caller: Caller;
}

export interface RenewalsOptions {
  readonly clock: Clock;
  readonly locks: Locks;
  readonly log: Log;
  /** Its name differs from those of the real server's own locks, which mean something else. */
  readonly lockPath: string;
  readonly commit: Commit;
  readonly store: CredentialStore;
  readonly toTask: (refreshToken: string) => RenewalTask;
  readonly run: (task: RenewalTask, lock: HeldLock | undefined) => Promise<RenewalOutcome>;
}

/** Longer than the authority is waited for, so that who waits sees the end of what he waits for. */
const lockWaitMs = 45_000;
/** A process that knows no lock may have won: its answer is on the way to the store. */
const winnerWaitMs = 3_000;
const winnerPollMs = 50;

const notRefreshable =
  'Your access token could not be refreshed. Please log out and sign in again.';

/** What the store holds; undefined where that is no login of a kind that is served. Rejects as `readRecord` does. */
async function readStored(store: CredentialStore) {
  const record = await readRecord(store);
  return record && toCredential(record);
}

/**
 * Puts what an earlier refresh could not save where it belongs, unless somebody has written there since. To be called with
 * the right to write.
 */
export async function saveLate({ record, spent }: Unsaved, store: CredentialStore): Promise<void> {
  const stored = await readStored(store);
  if (stored?.kind === 'managed' && stored.tokens?.refreshToken === spent) await store.save(record);
}

/** Never rejects. */
export async function renewStored(renewing: Renewing, options: RenewalsOptions): Promise<Renewed> {
  const { locks, lockPath, log } = options;
  let lock: HeldLock | undefined;
  try {
    lock = await locks.acquire(lockPath, lockWaitMs);
    if (lock === undefined) {
      return {
        kind: 'transient',
        message: `another process has been refreshing this login for ${lockWaitMs / 1000} s`,
      };
    }
  } catch (error) {
    // A directory that takes no lock file takes no new credential either; the rehearsal before the refresh says so.
    log.warn('the login is refreshed without a lock', { reason: toDetail(error) });
  }
  try {
    return await renewLocked(renewing, lock, options);
  } catch (error) {
    return { kind: 'transient', message: toDetail(error) };
  } finally {
    await lock?.release();
  }
}

async function renewLocked(
  { used, cause, refused, unsaved }: Renewing,
  lock: HeldLock | undefined,
  { store, commit, run, toTask, log, clock }: RenewalsOptions,
): Promise<Renewed> {
  if (unsaved !== undefined) await commit(() => saveLate(unsaved, store));
  const decision = decideRecovery(used, await readStored(store), refused);
  if (decision.do === 'use') {
    return { kind: 'renewed', credential: decision.credential, adopted: true };
  }
  if (decision.do === 'giveUp') {
    switch (decision.because) {
      case 'signedOut':
      case 'otherAccount':
        return { kind: 'permanent', message: mismatch };
      case 'notRefreshable':
        return { kind: 'permanent', message: notRefreshable };
      case 'refused':
        return { kind: 'permanent', message: decision.refusal.message };
    }
  }
  log.info('Refreshing token', { cause });
  const { refreshToken } = decision;
  const outcome = await run(toTask(refreshToken), lock);
  switch (outcome.kind) {
    case 'saved':
    case 'superseded':
      return adopt(used, await readStored(store), outcome.kind === 'superseded');
    case 'unsaved': {
      log.error('the refreshed login could not be saved', { reason: outcome.detail });
      const parsed = parseRecord(outcome.record);
      const credential = 'record' in parsed ? toCredential(parsed.record) : undefined;
      const renewed = adopt(used, credential, false);
      return renewed.kind === 'renewed'
        ? { ...renewed, unsaved: { record: outcome.record, spent: refreshToken } }
        : renewed;
    }
    case 'unavailable':
      return { kind: 'transient', message: outcome.detail };
    case 'refused': {
      const { refusal } = outcome;
      const winner = await awaitWinner(
        used,
        store,
        clock,
        refusal.reason === 'expired' ? 0 : winnerWaitMs,
      );
      if (winner !== undefined) return { kind: 'renewed', credential: winner, adopted: true };
      log.error('the authority refused the refresh token', { reason: refusal.reason });
      return {
        kind: 'permanent',
        message: refusal.message,
        refused: { refreshToken, refusal },
      };
    }
  }
}

function adopt(
  used: ManagedTokens,
  stored: Awaited<ReturnType<typeof readStored>>,
  adopted: boolean,
): Renewed {
  if (
    stored?.kind !== 'managed' ||
    stored.tokens === undefined ||
    !isSameAccount(used, stored.tokens)
  ) {
    return { kind: 'permanent', message: mismatch };
  }
  return { kind: 'renewed', credential: stored, adopted };
}

/** After a refusal: the credential of a process that has spent the token before us, once it is stored. */
async function awaitWinner(
  used: ManagedTokens,
  store: CredentialStore,
  clock: Clock,
  waitMs: number,
): Promise<ManagedCredential | undefined> {
  const end = clock.monotonic() + waitMs;
  for (;;) {
    const decision = await readStored(store).then(
      (stored) => decideRecovery(used, stored, undefined),
      // The winner may be writing this very moment.
      () => undefined,
    );
    if (decision?.do === 'use') return decision.credential;
    // Signed out or somebody else: nobody will bring a better token.
    if (decision?.do === 'giveUp' || clock.monotonic() >= end) return undefined;
    await clock.sleep(winnerPollMs);
  }
}
