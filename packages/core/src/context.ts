/** What a handler gets besides its params. It cannot send: what it returns is answered, and announced where it says so. */
import type { AuthManager } from './auth/manager.ts';
import type { Config } from './config/config.ts';
import type { Env, Platform } from './ports.ts';
import type { Session } from './session.ts';
import type { Soon } from './soon.ts';
import type { Versions } from './user-agent.ts';

export interface Context {
  readonly session: Session;
  readonly auth: AuthManager;
  readonly config: () => Soon<Config>;
  readonly codexHome: string;
  readonly env: Env;
  readonly platform: Platform;
  readonly versions: Versions;
}
