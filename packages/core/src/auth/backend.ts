/**
 * Asks the ChatGPT backend in the name of whoever is signed in. A 401 is recovered from as everywhere; the real server
 * gives up on it here.
 */
import { type HttpOutcome, readAnswer, withinLimit } from '../http.ts';
import { describeStatus } from '../http-status.ts';
import type { Clock } from '../ports.ts';
import { redactUrl } from '../redact-url.ts';
import type { Caller } from '../user-agent.ts';
import type { AuthedFetch } from './authed-fetch.ts';
import { bearerOf, type Credential } from './credential.ts';
import type { Endpoints } from './endpoints.ts';
import { type JsonObject, parseObject, withoutSecrets } from './oauth-answer.ts';

export interface BackendRequest {
  readonly method: 'GET' | 'POST';
  /** Behind the prefix that all of the backend has, such as `usage`. */
  readonly path: string;
  /** Besides those that name and sign the account, and the program that asks. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** For everything together, a refresh of the login included. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

export type BackendOutcome =
  /** With a status of success and a JSON object. `credential` is what the request was signed with. */
  | {
      readonly kind: 'answered';
      readonly answer: JsonObject;
      readonly credential: Credential | undefined;
    }
  /**
   * `status` is undefined where no answer came. `detail` is for the client and quotes the backend, without what the
   * request was signed with; it is not for a log.
   */
  | { readonly kind: 'failed'; readonly status: number | undefined; readonly detail: string };

/** Never rejects for what the backend or the network does. */
export type Backend = (caller: Caller, request: BackendRequest) => Promise<BackendOutcome>;

/** Whether there is anybody to ask the backend for: it knows ChatGPT accounts only. */
export function backendAccess(
  credential: Credential | undefined,
): 'granted' | 'signedOut' | 'apiKey' {
  if (credential?.kind === 'apiKey') return 'apiKey';
  return bearerOf(credential) === undefined ? 'signedOut' : 'granted';
}

/** The same resources have one prefix at ChatGPT and another at every other address. */
const addressOf = (base: string, path: string): string =>
  `${base}${base.includes('/backend-api') ? '/wham' : '/api/codex'}/${path}`;

/** Enough to see what answered; a page of HTML is no text for a person. */
const mostShown = 512;

/** A stranger's text as one short line. */
function toLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > mostShown ? `${line.slice(0, mostShown)}…` : line;
}

const failed = (status: number | undefined, detail: string): BackendOutcome => ({
  kind: 'failed',
  status,
  detail,
});

interface Parts {
  readonly authedFetch: AuthedFetch;
  readonly endpoints: () => Promise<Endpoints>;
  readonly clock: Clock;
}

export function createBackend({ authedFetch, endpoints, clock }: Parts): Backend {
  return async (caller, { method, path, headers, body, timeoutMs, signal }) => {
    const url = addressOf((await endpoints()).chatgptBaseUrl, path);
    const shownUrl = redactUrl(url);
    const signatures: string[] = [];
    let credential: Credential | undefined;

    // Secrets go before the text is cut: half a token would not be found any more.
    const shown = (text: string) => toLine(withoutSecrets(text, signatures));
    const quote = ({ contentType, text }: Extract<HttpOutcome, { kind: 'answered' }>) =>
      `content-type=${shown(contentType ?? '')}; body=${shown(text)}`;

    const outcome = await withinLimit(
      clock,
      { url, timeoutMs, ...(signal && { signal }) },
      async (stop) => {
        const answer = await authedFetch(caller, (signature) => {
          const bearer = signature.authorization?.replace(/^Bearer /, '');
          if (bearer !== undefined) signatures.push(bearer);
          return {
            url,
            init: {
              method,
              redirect: 'error',
              signal: stop,
              headers: {
                ...headers,
                ...(body !== undefined && { 'content-type': 'application/json' }),
                'user-agent': caller.userAgent,
                ...signature,
              },
              ...(body !== undefined && { body: JSON.stringify(body) }),
            },
          };
        });
        if (answer.kind === 'unauthorized') return answer;
        credential = answer.credential;
        return readAnswer(answer.response, url);
      },
    );

    switch (outcome.kind) {
      case 'failed':
        return failed(undefined, outcome.detail);
      case 'unauthorized':
        return failed(
          401,
          `${method} ${shownUrl} failed: ${describeStatus(401)}; ${shown(outcome.message)}`,
        );
      case 'answered': {
        const { status } = outcome;
        if (status < 200 || status > 299) {
          const told = describeStatus(status);
          return failed(status, `${method} ${shownUrl} failed: ${told}; ${quote(outcome)}`);
        }
        const answer = parseObject(outcome.text);
        return answer === undefined
          ? failed(status, `Decode error for ${shownUrl}: it is no JSON object; ${quote(outcome)}`)
          : { kind: 'answered', answer, credential };
      }
    }
  };
}
