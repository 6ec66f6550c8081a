/**
 * The seam between turns and the login: how a request to a model provider is sent with the credential in force, and
 * what becomes of it when the provider does not accept the credential.
 */
import type { AuthManager } from '../auth/manager.ts';
import type { Fetch } from '../ports.ts';

/** What a request is made with. Another credential may need another address. */
export interface RequestCredential {
  readonly kind: 'none' | 'apiKey' | 'chatgpt';
  readonly headers: Readonly<Record<string, string>>;
}

export interface Draft {
  readonly url: string;
  readonly init: RequestInit;
}

/** The login is of no use, and nobody could mend it. The text is for the user and holds no secret. */
export interface SignInFault {
  readonly message: string;
  readonly info: 'unauthorized' | 'other';
  /** Whether another attempt may go better. */
  readonly retry: boolean;
}

export type Sent = { response: Response } | { fault: SignInFault };

/** Calls `make` once for each time the request is sent. Rejects where the network fails, or `init.signal` says so. */
export type Send = (make: (credential: RequestCredential) => Draft) => Promise<Sent>;

export const noCredential: RequestCredential = { kind: 'none', headers: {} };

/** Sends without any login. */
export const createAnonymousSend =
  (fetch: Fetch): Send =>
  async (make) => {
    const { url, init } = make(noCredential);
    return { response: await fetch(url, init) };
  };

/** Sends with the login in force, whatever comes of it. */
export const createLoginSend =
  (fetch: Fetch, auth: AuthManager): Send =>
  async (make) => {
    const { url, init } = make(await readCredential(auth));
    return { response: await fetch(url, init) };
  };

async function readCredential(auth: AuthManager): Promise<RequestCredential> {
  const credential = await auth.credential();
  if (credential === undefined) return noCredential;
  if (credential.kind === 'apiKey') {
    return { kind: 'apiKey', headers: { authorization: `Bearer ${credential.apiKey}` } };
  }
  const { tokens } = credential;
  if (tokens === undefined) return noCredential;
  const { accountId } = tokens.identity;
  return {
    kind: 'chatgpt',
    headers: {
      authorization: `Bearer ${tokens.accessToken}`,
      ...(accountId !== undefined && { 'chatgpt-account-id': accountId }),
    },
  };
}
