/** Everything about accounts that a handler uses. Loaded with the first request that is about one. */
import type { ServerNotification } from '@wirebox/app-server-protocol';
import type { Config } from '../config/config.ts';
import { createHttp, createLoggedFetch } from '../http.ts';
import { nextTurn } from '../next-turn.ts';
import type { Ports } from '../ports.ts';
import type { Soon } from '../soon.ts';
import { accountUpdated, loginCompleted } from './announcements.ts';
import { type AuthedFetch, createAuthedFetch } from './authed-fetch.ts';
import { type Backend, createBackend } from './backend.ts';
import { type Endpoints, resolveEndpoints } from './endpoints.ts';
import { createLogins, type Logins } from './login/active-login.ts';
import type { LoginOutcome } from './login/flow.ts';
import type { AuthManager } from './manager.ts';
import { openAuth } from './open-auth.ts';

export interface Accounts {
  readonly auth: AuthManager;
  /** The browser and device logins; at most one is under way. */
  readonly logins: Logins;
  readonly authedFetch: AuthedFetch;
  readonly backend: Backend;
  readonly endpoints: () => Promise<Endpoints>;
}

export interface AccountsOptions {
  readonly ports: Ports;
  readonly codexHome: string;
  readonly config: () => Soon<Config>;
  /** Tells every client. */
  readonly announce: (notification: ServerNotification) => void;
}

export function openAccounts({ ports, codexHome, config, announce }: AccountsOptions): Accounts {
  const http = createHttp(ports);
  let resolved: Promise<Endpoints> | undefined;
  const resolve = async () => {
    const { endpoints: found, faults } = resolveEndpoints(ports.env, await config());
    for (const fault of faults) ports.log.warn('an address is not used', { reason: fault });
    return found;
  };
  const endpoints = () => (resolved ??= resolve());
  const auth = openAuth({ ports, codexHome, config, endpoints, http });

  async function completed(loginId: string, outcome: LoginOutcome): Promise<void> {
    // Behind the answer of the request that ended it: a client that cancels hears of that first.
    await nextTurn();
    announce(loginCompleted(loginId, outcome));
    if (outcome.success) announce(accountUpdated(await auth.credential()));
  }

  const authedFetch = createAuthedFetch(auth, createLoggedFetch(ports.fetch, ports.log));
  return {
    auth,
    endpoints,
    authedFetch,
    backend: createBackend({ authedFetch, endpoints, clock: ports.clock }),
    logins: createLogins({
      ...ports,
      http,
      endpoints,
      save: (tokens) => auth.loginWithTokens(tokens),
      allowedWorkspaces: async () => (await config()).forcedWorkspaces,
      completed,
    }),
  };
}
