/**
 * The only owner of the login. Everybody else holds snapshots: what is answered speaks of this instance's credential,
 * not of whatever another process has put into the store since.
 */
import type { Log } from '../ports.ts';
import type { Soon } from '../soon.ts';
import { type Credential, toCredential } from './credential.ts';
import { parseRecord, printRecord } from './record.ts';
import type { CredentialStore } from './store/store.ts';

/** `detail` is the system's own words for what failed, without any secret. */
export type Change = { done: true } | { done: false; detail: string };

export interface AuthManager {
  /** The credential in force; undefined where nobody is signed in. Reads the store at the first call only. */
  credential(): Soon<Credential | undefined>;
  /** Replaces whatever was stored. A failure leaves the login as it was. */
  loginWithApiKey(apiKey: string): Promise<Change>;
  /** Forgets the stored login. A failure leaves the login as it was. */
  logout(): Promise<Change>;
}

const toDetail = (error: unknown): string =>
  error instanceof Error ? error.message : 'unknown error';

/** `store` is asked for when the first thing is read or written. */
export function createAuthManager(store: () => Promise<CredentialStore>, log: Log): AuthManager {
  let current: { readonly credential: Credential | undefined } | undefined;
  let loading: Promise<Credential | undefined> | undefined;

  async function load(): Promise<Credential | undefined> {
    let text: string | undefined;
    try {
      text = await (await store()).load();
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
    }
    return credential;
  }

  async function change(
    write: (store: CredentialStore) => Promise<unknown>,
    next: Credential | undefined,
  ) {
    try {
      await write(await store());
    } catch (error) {
      return { done: false, detail: toDetail(error) } as const;
    }
    current = { credential: next };
    return { done: true } as const;
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
    loginWithApiKey: (apiKey) =>
      change((to) => to.save(printRecord({ auth_mode: 'apikey', OPENAI_API_KEY: apiKey })), {
        kind: 'apiKey',
        apiKey,
      }),
    logout: () => change((from) => from.delete(), undefined),
  };
}
