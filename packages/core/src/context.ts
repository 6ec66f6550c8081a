/** What a handler gets besides its params. It cannot send: what it returns is answered, and announced where it says so. */
import type { Accounts } from './auth/accounts.ts';
import type { Config, Table } from './config/config.ts';
import type { ModelService } from './models/model-service.ts';
import type { Env, Platform } from './ports.ts';
import type { Session } from './session.ts';
import type { Soon } from './soon.ts';
import type { ThreadService } from './threads/thread-service.ts';
import type { TurnService } from './turns/turn-service.ts';
import type { Caller, Versions } from './user-agent.ts';

export interface Context {
  readonly session: Session;
  /** Logins, tokens, and requests in the name of whoever is signed in. */
  readonly accounts: () => Soon<Accounts>;
  /** The client at the other end, as requests upstream name it. */
  readonly caller: () => Caller;
  readonly config: () => Soon<Config>;
  /** What `config` was read out of, for those who act on keys of their own. */
  readonly configTable: () => Soon<Table>;
  /** Loaded, with what they are made of, when first asked for. */
  readonly threads: () => Promise<ThreadService>;
  readonly turns: () => Promise<TurnService>;
  readonly models: () => Promise<ModelService>;
  readonly codexHome: string;
  readonly env: Env;
  readonly platform: Platform;
  readonly versions: Versions;
}
