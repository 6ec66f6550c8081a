/** The login that lies in the credential store, as this process has last read or written it. */
import type { Clock, Log } from '../ports.ts';
import type { Soon } from '../soon.ts';
import { type Credential, type ManagedTokens, toCredential } from './credential.ts';
import { toDetail } from './detail.ts';
import { type AuthRecord, parseRecord, printRecord } from './record.ts';
import { checkRestrictions, type Restrictions } from './restrictions.ts';
import type { CredentialStore } from './store/store.ts';

/** `detail` is the system's own words for what failed, without any secret. */
export type Change =
  /** `replaced` is what lay in the store before. */
  { done: true; replaced: AuthRecord | undefined } | { done: false; detail: string };

export interface StoredLogin {
  /**
   * Reads the store until it could be read once. A login that is broken or not allowed counts as none, and so does
   * whatever lies in a store that cannot be read; what cannot be read is read again some seconds later.
   */
  credential(): Soon<Credential | undefined>;
  /** The tokens of a ChatGPT login; undefined before the first reading. */
  readonly tokens: ManagedTokens | undefined;
  /** Counts logins and logouts, so that a refresh that began before one does not undo it. */
  readonly generation: number;
  /** What a refresh has put into the store. False, and nothing changes, where `generation` is over. */
  publish(credential: Credential, generation: number): Promise<boolean>;
  /** Replaces whatever is stored. A failure leaves the login as it was. */
  save(record: AuthRecord): Promise<Change>;
  /** Forgets whatever is stored. A failure leaves the login as it was. */
  remove(): Promise<Change>;
}

export interface StoredLoginOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** Asked for when the first thing is read or written. */
  readonly store: () => Promise<CredentialStore>;
  readonly restrictions: () => Promise<Restrictions>;
  /** Runs with the right to write to the store. Rejects where that is not to be had. */
  readonly exclusively: <T>(write: () => Promise<T>) => Promise<T>;
}

/**
 * Undefined where nothing is stored. Rejects where what is stored cannot be read: that nobody is signed in any more is not
 * to be concluded from a file which another program is just writing.
 */
export async function readRecord(store: CredentialStore): Promise<AuthRecord | undefined> {
  const text = await store.load();
  if (text === undefined) return undefined;
  const parsed = parseRecord(text);
  if ('invalid' in parsed) throw new Error(`the stored login cannot be read: ${parsed.invalid}`);
  return parsed.record;
}

/** A keyring that hangs holds up whoever asks for half a minute, so it is not asked by everybody. */
const readAgainMs = 5_000;

interface Known {
  readonly credential: Credential | undefined;
}

export function createStoredLogin(options: StoredLoginOptions): StoredLogin {
  const { clock, log } = options;
  let current: Known | undefined;
  let loading: Promise<Credential | undefined> | undefined;
  let unreadableUntil = Number.NEGATIVE_INFINITY;
  let generation = 0;

  async function permitted(credential: Credential): Promise<Credential | undefined> {
    const verdict = checkRestrictions(credential, await options.restrictions());
    if (verdict.allowed) return credential;
    // Hidden, not deleted: another program may be allowed to use it.
    log.warn('the stored login is not used', { reason: verdict.reason });
    return undefined;
  }

  /** Undefined where it cannot be known now: another program may be writing, or the keyring is not there yet. */
  async function load(): Promise<Known | undefined> {
    let text: string | undefined;
    try {
      text = await (await options.store()).load();
    } catch (error) {
      log.warn('the credential store cannot be read; treated as signed out', {
        reason: toDetail(error),
      });
      return undefined;
    }
    if (text === undefined) return { credential: undefined };
    const parsed = parseRecord(text);
    if ('invalid' in parsed) {
      log.warn('the stored login is not usable; treated as signed out', { reason: parsed.invalid });
      return undefined;
    }
    const credential = toCredential(parsed.record);
    if (credential === undefined) {
      log.warn('the stored login holds no credential of a kind that is served');
      return { credential };
    }
    return { credential: await permitted(credential) };
  }

  async function change(
    write: (store: CredentialStore) => Promise<unknown>,
    next: Credential | undefined,
  ): Promise<Change> {
    try {
      const store = await options.store();
      const replaced = await options.exclusively(async () => {
        const before = await readRecord(store).catch(() => undefined);
        await write(store);
        generation += 1;
        current = { credential: next };
        return before;
      });
      return { done: true, replaced };
    } catch (error) {
      return { done: false, detail: toDetail(error) };
    }
  }

  return {
    credential() {
      if (current !== undefined) return current.credential;
      if (clock.monotonic() < unreadableUntil) return undefined;
      loading ??= load()
        .then((known) => {
          if (known === undefined) unreadableUntil = clock.monotonic() + readAgainMs;
          // A login that came to an end meanwhile is newer than what was read.
          current ??= known;
          return current?.credential;
        })
        .finally(() => {
          loading = undefined;
        });
      return loading;
    },
    get tokens() {
      return current?.credential?.kind === 'managed' ? current.credential.tokens : undefined;
    },
    get generation() {
      return generation;
    },
    async publish(credential, since) {
      const known = { credential: await permitted(credential) };
      if (generation !== since) return false;
      current = known;
      return true;
    },
    save: (record) => change((store) => store.save(printRecord(record)), toCredential(record)),
    remove: () => change((store) => store.delete(), undefined),
  };
}
