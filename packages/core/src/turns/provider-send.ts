import type { Accounts } from '../auth/accounts.ts';
import { echoProvider, type ProviderConfig } from '../config/model-config.ts';
import { createLoggedFetch } from '../http.ts';
import type { Ports } from '../ports.ts';
import type { Soon } from '../soon.ts';
import type { Caller } from '../user-agent.ts';
import { createEchoSend } from './echo.ts';
import { createAnonymousSend, createLoginSend, type Send } from './send.ts';

export type ProviderSend = (provider: ProviderConfig, caller: Caller) => Send;

/** How requests to each provider are sent. The login goes to providers that want it, and to nobody else. */
export function createProviderSend(ports: Ports, accounts: () => Soon<Accounts>): ProviderSend {
  const echo = createEchoSend(ports.clock, ports.random.uuid);
  const anonymous = createAnonymousSend(createLoggedFetch(ports.fetch, ports.log));
  return ({ id, baseUrl, requiresOpenaiAuth, envKey, bearerToken }, caller) => {
    if (id === echoProvider && baseUrl === undefined) return echo;
    const hasOwnKey = envKey !== undefined || bearerToken !== undefined;
    return requiresOpenaiAuth && !hasOwnKey ? createLoginSend(accounts, caller) : anonymous;
  };
}
