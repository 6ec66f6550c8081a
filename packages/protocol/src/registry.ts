/** Collects the definitions of every resource file. A new file is added here, and nowhere else. */
import * as account from './account/account.ts';
import * as authTokens from './account/auth-tokens.ts';
import * as gatewayOauth from './account/gateway-oauth.ts';
import * as login from './account/login.ts';
import * as rateLimits from './account/rate-limits.ts';
import * as usage from './account/usage.ts';
import { errors } from './errors.ts';
import * as initialize from './initialize.ts';
import * as jsonrpc from './jsonrpc.ts';
import * as mock from './mock.ts';

export type Definitions = Readonly<Record<string, unknown>>;

export interface Registry {
  protocol: { name: string; title: string; version: string; description: string };
  /** The modules of each resource; their exports are methods and named types. */
  resources: Readonly<Record<string, readonly Definitions[]>>;
  errors: typeof errors;
}

export const registry: Registry = {
  protocol: {
    name: 'app-server',
    title: 'App-server protocol',
    version: '0.169.0',
    description:
      'How IDEs, desktop apps and automation talk to an app-server: JSON-RPC without the jsonrpc member, one JSON text a message.',
  },
  resources: {
    account: [account, login, authTokens, rateLimits, usage, gatewayOauth],
    initialize: [initialize],
    jsonrpc: [jsonrpc],
    mock: [mock],
  },
  errors,
};
