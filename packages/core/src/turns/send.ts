/**
 * The seam between turns and the login: how a request to a model provider is sent with the credential in force, and
 * what becomes of it when the provider does not accept the credential.
 */
import type { Accounts } from '../auth/accounts.ts';
import type { Fetch, FetchInit } from '../ports.ts';
import type { Soon } from '../soon.ts';
import type { Caller } from '../user-agent.ts';

/** What a request is made with. Another credential may need another address. */
export interface RequestCredential {
  readonly kind: 'none' | 'apiKey' | 'chatgpt';
  readonly headers: Readonly<Record<string, string>>;
}

export interface Draft {
  readonly url: string;
  readonly init: FetchInit;
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
  (send: Fetch): Send =>
  async (make) => {
    const { url, init } = make(noCredential);
    return { response: await send(url, init) };
  };

/** Sends with the login in force, and once more with a better one where it is not accepted. */
export const createLoginSend =
  (accounts: () => Soon<Accounts>, caller: Caller): Send =>
  async (make) => {
    const { authedFetch } = await accounts();
    const answer = await authedFetch(caller, (headers) => make({ kind: kindOf(headers), headers }));
    if (answer.kind === 'answered') return { response: answer.response };
    const { permanent, message } = answer;
    return { fault: { message, info: permanent ? 'unauthorized' : 'other', retry: !permanent } };
  };

/** Only what belongs to a ChatGPT account is signed with its name. */
const kindOf = (headers: Readonly<Record<string, string>>): RequestCredential['kind'] => {
  if ('chatgpt-account-id' in headers) return 'chatgpt';
  return 'authorization' in headers ? 'apiKey' : 'none';
};
