/** Puts the login together out of the ports and the configuration. */
import type { Config } from '../config/config.ts';
import type { Http } from '../http.ts';
import type { HeldLock, Ports } from '../ports.ts';
import type { Soon } from '../soon.ts';
import { createCommit } from './commit.ts';
import type { Endpoints } from './endpoints.ts';
import { type AuthManager, createAuthManager } from './manager.ts';
import { revokeToken } from './oauth.ts';
import { type RenewalTask, renew } from './renewal.ts';
import { renewStored } from './renewals.ts';
import { openStore } from './store/open.ts';
import type { CredentialStore } from './store/store.ts';

/**
 * What a refresh is about to bring had better be there when it is replaced, and revoked with it; but a person who signs in
 * or out waits no longer than this.
 */
const changeWaitMs = 5_000;

export interface OpenAuthOptions {
  readonly ports: Ports;
  readonly codexHome: string;
  readonly config: () => Soon<Config>;
  readonly endpoints: () => Promise<Endpoints>;
  readonly http: Http;
}

export function openAuth({
  ports,
  codexHome,
  config,
  endpoints,
  http,
}: OpenAuthOptions): AuthManager {
  const { clock, log, locks } = ports;
  // The real server's locks are `auth.json.lock` and `auth.lock`; they mean something else.
  const lockPath = `${codexHome}/auth.refresh.lock`;

  const commit = createCommit(locks, codexHome);

  const memory = new Map<string, string>();
  let opened: Promise<CredentialStore> | undefined;
  const store = () =>
    (opened ??= (async () =>
      openStore((await config()).credentialStore, { ...ports, codexHome, memory }))());

  async function exclusively<T>(write: () => Promise<T>): Promise<T> {
    let lock: HeldLock | undefined;
    try {
      lock = await locks.acquire(lockPath, changeWaitMs);
    } catch {
      // It is not this lock that guards the write.
    }
    try {
      return await commit(write);
    } finally {
      await lock?.release();
    }
  }

  return createAuthManager({
    clock,
    log,
    store,
    exclusively,
    restrictions: async () => {
      const { forcedLoginMethod, forcedWorkspaces } = await config();
      return { loginMethod: forcedLoginMethod, workspaces: forcedWorkspaces };
    },
    renewStored: async (renewing, from) => {
      const { credentialStore } = await config();
      const { refreshUrl, clientId } = await endpoints();
      const task: Omit<RenewalTask, 'refreshToken'> = {
        cause: renewing.cause,
        tokenUrl: refreshUrl,
        clientId,
        headers: {
          originator: renewing.caller.originator,
          'user-agent': renewing.caller.userAgent,
        },
        store: { mode: credentialStore, codexHome },
      };
      return renewStored(renewing, {
        clock,
        locks,
        log,
        lockPath,
        commit,
        store: from,
        toTask: (refreshToken) => ({ ...task, refreshToken }),
        run: async (given, lock) => {
          // What lies in this process's memory only, no other process can save.
          if (credentialStore !== 'ephemeral' && ports.renewals !== undefined) {
            const outcome = await ports.renewals.run(given, lock);
            if (outcome !== undefined) return outcome;
            log.warn('no process could be started to refresh the login; it is done in this one');
          }
          return renew(given, { http, store: from, commit, clock });
        },
      });
    },
    revoke: async ({ tokens }) => {
      if (!tokens) return;
      const { revokeUrl, clientId } = await endpoints();
      await revokeToken(http, log, {
        url: revokeUrl,
        clientId,
        refreshToken: tokens.refresh_token,
        accessToken: tokens.access_token,
      });
    },
  });
}
