/**
 * HTTP as the server uses it: every request has a limit of time that covers the whole answer, a limit of size, follows
 * no redirect, and is logged by method, address and status. Nothing throws: a request is answered or it failed.
 */
import type { Clock, Fetch, Log } from './ports.ts';
import { redactUrl } from './redact-url.ts';

export interface HttpRequest {
  method: 'GET' | 'POST';
  url: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** For everything together: connecting, waiting, and the body to its last byte. */
  timeoutMs: number;
  /** Ends the request early. */
  signal?: AbortSignal;
  /** How much of a body is taken, decompressed; one megabyte where nothing is said. */
  maxBytes?: number;
}

export type HttpOutcome =
  | {
      kind: 'answered';
      status: number;
      /** In the server's own words; empty over HTTP/2. */
      statusText: string;
      contentType: string | undefined;
      text: string;
    }
  /** `detail` is one line for a person, and holds no secret. */
  | { kind: 'failed'; detail: string; timedOut: boolean };

export type Http = (request: HttpRequest) => Promise<HttpOutcome>;

export type HttpFailure = Extract<HttpOutcome, { kind: 'failed' }>;

const failed = (detail: string, timedOut = false): HttpFailure => ({
  kind: 'failed',
  detail,
  timedOut,
});

const refusals: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was closed',
  EPIPE: 'the connection was closed',
  UND_ERR_SOCKET: 'the connection was closed',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name could not be looked up',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'there is no network',
  ETIMEDOUT: 'it did not answer',
  UND_ERR_CONNECT_TIMEOUT: 'it did not answer',
  UND_ERR_HEADERS_OVERFLOW: 'its answer has too many headers',
  UND_ERR_ABORTED: 'the proxy did not let it through',
  ERR_PROXY_ADDRESS: 'HTTPS_PROXY, HTTP_PROXY or ALL_PROXY is no http or https URL',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is self-signed',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not trusted',
};

/** `fetch` throws `fetch failed` and hides what happened in a chain of causes, the last of which knows. */
function* causesOf(error: unknown): Generator<Error & { code?: unknown; errors?: unknown }> {
  const seen = new Set<unknown>();
  for (let next = error; next instanceof Error && !seen.has(next); next = next.cause) {
    seen.add(next);
    yield next;
    // A host of two addresses fails with the failures of both.
    const [first] = (next as { errors?: unknown[] }).errors ?? [];
    if (first instanceof Error && !seen.has(first)) yield first;
  }
}

/**
 * What went wrong with a request, for a person. Of messages only one known by heart is used: those for a bad header
 * quote it, and it may be the authorization.
 */
export function describeFetchError(error: unknown, url: string): string {
  if (!URL.canParse(url)) return 'the address is no URL';
  const { host } = new URL(url);
  let code: string | undefined;
  for (const cause of causesOf(error)) {
    if (cause.message === 'unexpected redirect') {
      return `${host} answered with a redirect, which is not followed`;
    }
    if (typeof cause.code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(cause.code)) code = cause.code;
  }
  if (code === undefined) return `the request to ${host} failed`;
  if (code.startsWith('HPE_')) return `${host} answered with what is not HTTP (${code})`;
  const refusal = refusals[code];
  return refusal === undefined
    ? `the request to ${host} failed (${code})`
    : `cannot reach ${host}: ${refusal} (${code})`;
}

const logAnswer = (log: Log, method: string, url: string, status: number): void =>
  log.debug('Request completed', { method, url: redactUrl(url), status });

const logFailure = (log: Log, method: string, url: string, error: string): void =>
  log.debug('Request failed', { method, url: redactUrl(url), error });

/** The port itself with a line in the log for every request, for callers that read the body as it comes. */
export const createLoggedFetch =
  (send: Fetch, log: Log): Fetch =>
  async (url, init) => {
    const method = init.method ?? 'GET';
    try {
      const response = await send(url, init);
      logAnswer(log, method, url, response.status);
      return response;
    } catch (error) {
      logFailure(log, method, url, describeFetchError(error, url));
      throw error;
    }
  };

const defaultMaxBytes = 1024 * 1024;

type Body = { text: string } | { fault: string };

/** The whole body. Rejects where the connection breaks off. */
async function readBody(response: Response, maxBytes: number): Promise<Body> {
  if (response.body === null) return { text: '' };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = response.body.getReader();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    size += value?.byteLength ?? 0;
    if (size > maxBytes) return { fault: `is longer than ${maxBytes} bytes` };
    try {
      text += done ? decoder.decode() : decoder.decode(value, { stream: true });
    } catch {
      return { fault: 'is not UTF-8' };
    }
    if (done) return { text };
  }
}

/** The whole answer to a request for `url`. Rejects where the connection breaks off. */
export async function readAnswer(
  response: Response,
  url: string,
  maxBytes = defaultMaxBytes,
): Promise<HttpOutcome> {
  const body = await readBody(response, maxBytes);
  if ('fault' in body) return failed(`the answer of ${new URL(url).host} ${body.fault}`);
  return {
    kind: 'answered',
    status: response.status,
    statusText: response.statusText,
    contentType: response.headers.get('content-type') ?? undefined,
    text: body.text,
  };
}

const canceled = (): HttpFailure => failed('the request was canceled');

/**
 * Waits for what `ask` makes of `url`, but no longer than the limit. The signal it gets is aborted when nobody waits any
 * more. Never rejects: what `ask` throws is a request that failed.
 */
export async function withinLimit<T>(
  clock: Clock,
  { url, timeoutMs, signal }: Pick<HttpRequest, 'url' | 'timeoutMs' | 'signal'>,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T | HttpFailure> {
  if (!URL.canParse(url)) return failed('the address is no URL');
  if (signal?.aborted) return canceled();
  // One controller stands for every reason to stop, and its abort closes the socket.
  const stop = new AbortController();
  const abort = () => stop.abort();
  signal?.addEventListener('abort', abort);
  const stopped = clock
    .sleep(timeoutMs, stop.signal)
    .then(() =>
      signal?.aborted
        ? canceled()
        : failed(`${new URL(url).host} did not answer within ${timeoutMs / 1000} s`, true),
    );
  const answered = ask(stop.signal).catch((error: unknown) =>
    stop.signal.aborted ? stopped : failed(describeFetchError(error, url)),
  );
  try {
    return await Promise.race([answered, stopped]);
  } finally {
    signal?.removeEventListener('abort', abort);
    stop.abort();
  }
}

export function createHttp(ports: { fetch: Fetch; log: Log; clock: Clock }): Http {
  const { log, clock } = ports;
  return async (request) => {
    const { method, url, headers, body, maxBytes } = request;
    const outcome = await withinLimit(clock, request, async (signal) => {
      const response = await ports.fetch(url, {
        method,
        // Invariant: what carries a secret never follows a server's word to another address.
        redirect: 'error',
        signal,
        ...(headers && { headers }),
        ...(body !== undefined && { body }),
      });
      return readAnswer(response, url, maxBytes);
    });
    if (outcome.kind === 'answered') logAnswer(log, method, url, outcome.status);
    else logFailure(log, method, url, outcome.detail);
    return outcome;
  };
}
