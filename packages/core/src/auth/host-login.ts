/** A login that the host owns: kept in memory, and when its token is used up the host is asked for another. */
import {
  type Credential,
  type ExternalCredential,
  type HostTokens,
  toExternalCredential,
} from './credential.ts';
import { createFlights } from './flights.ts';
import { mismatch, permanent, type Recovery, recovered, transient } from './recovered.ts';
import { checkRestrictions, type Restrictions } from './restrictions.ts';

/** What came of asking a client; `failed` where it is gone, refuses, or takes too long. */
export type HostAnswer =
  | { readonly kind: 'answered'; readonly tokens: HostTokens }
  | { readonly kind: 'failed'; readonly detail: string };

/** Sends `account/chatgptAuthTokens/refresh` to the client that supplied the tokens. Never rejects. */
export type AskHost = (previousAccountId: string | null) => Promise<HostAnswer>;

export interface HostLogin {
  /** Undefined where no host has signed in. */
  readonly credential: ExternalCredential | undefined;
  /** False, and nothing changed, where the access token is no JWT. */
  set(tokens: HostTokens, ask: AskHost): boolean;
  clear(): void;
  /** Asks once, however many requests were refused. A failure leaves the old tokens in force. */
  recover(used: ExternalCredential): Promise<Recovery>;
}

export function createHostLogin(restrictions: () => Promise<Restrictions>): HostLogin {
  let login: { readonly credential: ExternalCredential; readonly ask: AskHost } | undefined;
  const flights = createFlights<Recovery>();

  /** What has come into force while something was waited for. */
  const inForce = (): Recovery =>
    login === undefined ? permanent(mismatch) : recovered(login.credential, true);

  async function renew(): Promise<Recovery> {
    const asked = login;
    if (asked === undefined) return permanent(mismatch);
    const answer = await asked.ask(asked.credential.accountId);
    if (login !== asked) return inForce();
    if (answer.kind === 'failed') return transient(answer.detail);
    const credential: Credential | undefined = toExternalCredential(answer.tokens);
    if (credential === undefined) return transient('auth refresh returned invalid credentials');
    const verdict = checkRestrictions(credential, await restrictions());
    if (!verdict.allowed) return transient(verdict.reason.replace(/\.$/, ''));
    if (login !== asked) return inForce();
    login = { ...asked, credential };
    return recovered(credential, false);
  }

  return {
    get credential() {
      return login?.credential;
    },
    set(tokens, ask) {
      const credential = toExternalCredential(tokens);
      if (credential === undefined) return false;
      login = { credential, ask };
      return true;
    },
    clear() {
      login = undefined;
    },
    async recover(used) {
      // Tokens that the host has given since have not been tried yet.
      if (login?.credential.accessToken !== used.accessToken) return inForce();
      return flights.join(used.accessToken, renew);
    },
  };
}
