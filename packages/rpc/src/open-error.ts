/**
 * - `unreachable`: nobody answers there; `cause` is the error of the system, where it tells
 * - `refused`: an HTTP server answered, but not with a WebSocket
 * - `timeout`: the handshake took too long
 */
export type OpenErrorKey = 'unreachable' | 'refused' | 'timeout';

/** No connection came to be. Holds nothing of the headers. */
export class OpenError extends Error {
  override readonly name = 'OpenError';
  readonly key: OpenErrorKey;
  /** The HTTP status of the refusal. */
  readonly status: number | undefined;

  constructor(
    key: OpenErrorKey,
    message: string,
    details: { readonly cause?: unknown; readonly status?: number } = {},
  ) {
    super(message, 'cause' in details ? { cause: details.cause } : {});
    this.key = key;
    this.status = details.status;
  }
}
