/** What a handler gets besides its params. It cannot send: what it returns is answered, and announced where it says so. */
import type { Accounts } from './auth/accounts.ts';
import type { Config } from './config/config.ts';
import type { Env, Platform } from './ports.ts';
import type { Session } from './session.ts';
import type { Soon } from './soon.ts';
import type { Caller, Versions } from './user-agent.ts';

export interface Context {
  readonly session: Session;
  /** Logins, tokens, and requests in the name of whoever is signed in. */
  readonly accounts: () => Soon<Accounts>;
  /** The client at the other end, as requests upstream name it. */
  readonly caller: () => Caller;
  readonly config: () => Soon<Config>;
  readonly codexHome: string;
  readonly env: Env;
  readonly platform: Platform;
  readonly versions: Versions;
}
