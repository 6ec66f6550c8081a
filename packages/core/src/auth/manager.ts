/**
 * The only owner of the login. Everybody else holds snapshots: what is answered speaks of this instance's credential,
 * not of whatever another process has put into the store since.
 */
import type { Clock, Log } from '../ports.ts';
import type { Soon } from '../soon.ts';
import type { Caller } from '../user-agent.ts';
import type { Credential, HostTokens } from './credential.ts';
import { type AskHost, createHostLogin } from './host-login.ts';
import type { CompletedLogin } from './login/flow.ts';
import { createManagedRefresh } from './managed-refresh.ts';
import type { AuthRecord } from './record.ts';
import { mismatch, permanent, type Recovery } from './recovered.ts';
import type { RefreshRefusal } from './recovery.ts';
import type { Renewed, Renewing } from './renewals.ts';
import type { Restrictions } from './restrictions.ts';
import type { CredentialStore } from './store/store.ts';
import { type Change, createStoredLogin } from './stored-login.ts';

export interface AuthManager {
  /** The credential in force; undefined where nobody is signed in. Reads the store until it could be read once. */
  credential(): Soon<Credential | undefined>;
  /** The same, refreshed first where it is about to end. A refresh that fails is logged and the old one comes back. */
  fresh(caller: Caller): Promise<Credential | undefined>;
  /** Refreshes a stored ChatGPT login now, unless another process has done so since. */
  renew(caller: Caller): Promise<Recovery | undefined>;
  /** What to use in the place of a credential that was answered with status 401. */
  recover(used: Credential, caller: Caller): Promise<Recovery>;
  /** Why the authority will not refresh the credential in force any more. */
  refusal(): RefreshRefusal | undefined;
  /** Replaces whatever was stored. A failure leaves the login as it was. */
  loginWithApiKey(apiKey: string): Promise<Change>;
  loginWithTokens(login: CompletedLogin): Promise<Change>;
  /** Until logout or the end of the process these tokens are used, and nothing is stored. False: not a JWT. */
  loginWithHostTokens(tokens: HostTokens, ask: AskHost): boolean;
  /** Forgets the stored login and that of the host. A failure leaves the login as it was. */
  logout(): Promise<Change>;
}

export interface AuthManagerOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** Asked for when the first thing is read or written. */
  readonly store: () => Promise<CredentialStore>;
  readonly restrictions: () => Promise<Restrictions>;
  /** Runs with the right to write to the store. Rejects where that is not to be had. */
  readonly exclusively: <T>(write: () => Promise<T>) => Promise<T>;
  /** Never rejects. */
  readonly renewStored: (renewing: Renewing, store: CredentialStore) => Promise<Renewed>;
  /** Tells the authority that a login is over. Never rejects: its failure is nobody's. */
  readonly revoke: (record: AuthRecord) => Promise<void>;
}

export function createAuthManager(options: AuthManagerOptions): AuthManager {
  const { clock, revoke } = options;
  const login = createStoredLogin(options);
  const host = createHostLogin(options.restrictions);
  const managed = createManagedRefresh({ ...options, login });

  const credential = () => host.credential ?? login.credential();

  async function signIn(record: AuthRecord): Promise<Change> {
    const change = await login.save(record);
    const spent = change.done ? change.replaced?.tokens?.refresh_token : undefined;
    if (change.done && change.replaced && spent !== record.tokens?.refresh_token) {
      // Awaited, as a server that is started for one login ends with its answer.
      await revoke(change.replaced);
    }
    return change;
  }

  return {
    credential,
    async fresh(caller) {
      await credential();
      if (host.credential === undefined) await managed.keepFresh(caller);
      return credential();
    },
    async renew(caller) {
      await credential();
      return host.credential === undefined ? managed.renew(caller) : undefined;
    },
    async recover(used, caller) {
      await credential();
      if (used.kind === 'apiKey') return permanent('No more recovery steps available.');
      if (used.kind === 'external') return host.recover(used);
      return host.credential === undefined
        ? managed.recover(used.tokens, caller)
        : permanent(mismatch);
    },
    refusal: () => (host.credential === undefined ? managed.refusal() : undefined),
    loginWithApiKey: (apiKey) => signIn({ auth_mode: 'apikey', OPENAI_API_KEY: apiKey }),
    loginWithTokens: (tokens) =>
      signIn({
        auth_mode: 'chatgpt',
        OPENAI_API_KEY: tokens.apiKey ?? null,
        tokens: {
          id_token: tokens.idToken,
          access_token: tokens.accessToken,
          refresh_token: tokens.refreshToken,
          account_id: tokens.accountId ?? null,
        },
        last_refresh: new Date(clock.now()).toISOString(),
      }),
    loginWithHostTokens: (tokens, ask) => host.set(tokens, ask),
    async logout() {
      const change = await login.remove();
      if (!change.done) return change;
      host.clear();
      if (change.replaced !== undefined) await revoke(change.replaced);
      return change;
    },
  };
}
