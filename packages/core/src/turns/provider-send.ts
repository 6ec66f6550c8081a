import type { AuthManager } from '../auth/manager.ts';
import { echoProvider, type ProviderConfig } from '../config/model-config.ts';
import type { Ports } from '../ports.ts';
import { createEchoSend } from './echo.ts';
import { createAnonymousSend, createLoginSend, type Send } from './send.ts';

/** How requests to each provider are sent. The login goes to providers that want it, and to nobody else. */
export function createProviderSend(
  ports: Ports,
  auth: AuthManager,
): (provider: ProviderConfig) => Send {
  const echo = createEchoSend(ports.clock, ports.random.uuid);
  const anonymous = createAnonymousSend(ports.fetch);
  const withLogin = createLoginSend(ports.fetch, auth);
  return ({ id, baseUrl, requiresOpenaiAuth, envKey, bearerToken }) => {
    if (id === echoProvider && baseUrl === undefined) return echo;
    const hasOwnKey = envKey !== undefined || bearerToken !== undefined;
    return requiresOpenaiAuth && !hasOwnKey ? withLogin : anonymous;
  };
}
