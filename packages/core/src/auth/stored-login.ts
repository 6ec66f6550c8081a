/** The login that lies in the credential store, as this process has last read or written it. */
import type { Log } from '../ports.ts';
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
  /** Reads the store at the first call only. A login that is broken or not allowed counts as none. */
  credential(): Soon<Credential | undefined>;
  /** The tokens of a ChatGPT login; undefined before the first reading. */
  readonly tokens: ManagedTokens | undefined;
  /** Counts logins and logouts, so that a refresh that began before one does not undo it. */
  readonly generation: number;
  /** What a refresh has put into the store. */
  publish(credential: Credential): Promise<void>;
  /** Replaces whatever is stored. A failure leaves the login as it was. */
  save(record: AuthRecord): Promise<Change>;
  /** Forgets whatever is stored. A failure leaves the login as it was. */
  remove(): Promise<Change>;
}

export interface StoredLoginOptions {
  readonly log: Log;
  /** Asked for when the first thing is read or written. */
  readonly store: () => Promise<CredentialStore>;
  readonly restrictions: () => Promise<Restrictions>;
  /** Runs with the store's lock held, or without it where it is not free soon. */
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

export function createStoredLogin(options: StoredLoginOptions): StoredLogin {
  const { log } = options;
  let current: { readonly credential: Credential | undefined } | undefined;
  let loading: Promise<Credential | undefined> | undefined;
  let generation = 0;

  async function permitted(credential: Credential): Promise<Credential | undefined> {
    const verdict = checkRestrictions(credential, await options.restrictions());
    if (verdict.allowed) return credential;
    // Hidden, not deleted: another program may be allowed to use it.
    log.warn('the stored login is not used', { reason: verdict.reason });
    return undefined;
  }

  async function load(): Promise<Credential | undefined> {
    let text: string | undefined;
    try {
      text = await (await options.store()).load();
    } catch (error) {
      log.warn('the credential store cannot be read; treated as signed out', {
        reason: toDetail(error),
      });
    }
    if (text === undefined) return undefined;
    const parsed = parseRecord(text);
    if ('invalid' in parsed) {
      log.warn('the stored login is not usable; treated as signed out', { reason: parsed.invalid });
      return undefined;
    }
    const credential = toCredential(parsed.record);
    if (credential === undefined) {
      log.warn('the stored login holds no credential of a kind that is served');
      return undefined;
    }
    return permitted(credential);
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
        return before;
      });
      generation += 1;
      current = { credential: next };
      return { done: true, replaced };
    } catch (error) {
      return { done: false, detail: toDetail(error) };
    }
  }

  return {
    credential() {
      if (current !== undefined) return current.credential;
      loading ??= load().then((credential) => {
        // A login that came to an end meanwhile is newer than what was read.
        current ??= { credential };
        return current.credential;
      });
      return loading;
    },
    get tokens() {
      return current?.credential?.kind === 'managed' ? current.credential.tokens : undefined;
    },
    get generation() {
      return generation;
    },
    async publish(credential) {
      current = { credential: await permitted(credential) };
    },
    save: (record) => change((store) => store.save(printRecord(record)), toCredential(record)),
    remove: () => change((store) => store.delete(), undefined),
  };
}
