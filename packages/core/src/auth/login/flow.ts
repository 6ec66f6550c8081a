/** What every way to sign in needs, and how it ends. */
import type { Http } from '../../http.ts';
import type { Clock, Log, Loopback, Random } from '../../ports.ts';
import type { Endpoints } from '../endpoints.ts';
import type { OnboardingEntrypoint } from './callback.ts';
import type { LoginTokens } from './exchange.ts';

export interface CompletedLogin extends LoginTokens {
  /** The workspace that the id token names. */
  accountId: string | undefined;
  /** The key that was got for the login; undefined where there is none. */
  apiKey: string | undefined;
}

/** `detail` is the system's own words, without any secret. */
export type Saved = { done: true } | { done: false; detail: string };

export interface FlowDeps {
  clock: Clock;
  random: Random;
  loopback: Loopback;
  http: Http;
  log: Log;
  endpoints: Endpoints;
  /** Undefined where every workspace may sign in. */
  allowedWorkspaces: readonly string[] | undefined;
  /** Puts the login into the store and into force. */
  save: (login: CompletedLogin) => Promise<Saved>;
}

export type LoginOutcome =
  | { success: true; onboardingEntrypoint: OnboardingEntrypoint | undefined }
  /** As the client is told it. */
  | { success: false; error: string };
