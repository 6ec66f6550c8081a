/** Requests in the name of whoever is signed in. The only place that compares a status with 401. */
import type { Fetch, FetchInit } from '../ports.ts';
import type { Caller } from '../user-agent.ts';
import { accountIdOf, bearerOf, type Credential } from './credential.ts';
import type { AuthManager } from './manager.ts';

export interface AuthedRequest {
  readonly url: string;
  readonly init: FetchInit;
}

/** Called once for each attempt, so that a body can be sent again. The headers name and sign the account. */
export type MakeRequest = (headers: Readonly<Record<string, string>>) => AuthedRequest;

export type AuthedAnswer =
  /** Any status; 401 where nothing could be recovered because nobody, or an API key, is signed in. */
  | {
      readonly kind: 'answered';
      readonly response: Response;
      readonly credential: Credential | undefined;
    }
  /** The credential was refused and could not be renewed. `permanent`: the person has to sign in again. */
  | { readonly kind: 'unauthorized'; readonly permanent: boolean; readonly message: string };

/** Rejects as `fetch` does where no answer comes, or the signal in the request is aborted. */
export type AuthedFetch = (caller: Caller, make: MakeRequest) => Promise<AuthedAnswer>;

function headersOf(credential: Credential | undefined): Record<string, string> {
  const bearer = bearerOf(credential);
  const accountId = accountIdOf(credential);
  return {
    ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
    ...(accountId !== undefined && { 'chatgpt-account-id': accountId }),
  };
}

/** What another process has got may be used up as well; what we have just got ourselves is not tried twice. */
const mostRecoveries = 2;

export const createAuthedFetch =
  (auth: AuthManager, send: Fetch): AuthedFetch =>
  async (caller, make) => {
    let credential = await auth.fresh(caller);
    for (let recoveries = 0; ; recoveries++) {
      const { url, init } = make(headersOf(credential));
      const response = await send(url, init);
      const recoverable = credential !== undefined && credential.kind !== 'apiKey';
      if (response.status !== 401 || !recoverable || recoveries === mostRecoveries) {
        return { kind: 'answered', response, credential };
      }
      await response.body?.cancel();
      const recovery = await auth.recover(credential as Credential, caller);
      if (recovery.kind === 'failed') {
        const { permanent, message } = recovery;
        return { kind: 'unauthorized', permanent, message };
      }
      credential = recovery.credential;
      if (!recovery.adopted) recoveries = mostRecoveries - 1;
    }
  };
