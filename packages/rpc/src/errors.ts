/** The two kinds of failure: errors that cross the wire, and errors that happen on this side of it. */

export interface WireError {
  code: number;
  message: string;
  data?: unknown;
}

/** The errors that this package produces itself. Every one carries its key as `data.key`. */
export type BuiltinErrorKey =
  | 'parseError'
  | 'invalidRequest'
  | 'messageTooLarge'
  | 'methodNotFound'
  | 'invalidParams'
  | 'internalError'
  | 'unfinished'
  | 'overloaded';

export type ErrorFacts = Readonly<Record<string, string | number>>;

/** Turns a key and its facts into what goes over the wire; a protocol with its own texts brings its own. */
export type ErrorFor = (key: BuiltinErrorKey, facts: ErrorFacts) => WireError;

const table: Readonly<Record<BuiltinErrorKey, { code: number; message: string }>> = {
  parseError: { code: -32700, message: 'Parse error' },
  invalidRequest: { code: -32600, message: 'Invalid request' },
  messageTooLarge: { code: -32600, message: 'Message too large' },
  methodNotFound: { code: -32601, message: 'Method not found' },
  invalidParams: { code: -32602, message: 'Invalid params' },
  internalError: { code: -32603, message: 'Internal error' },
  unfinished: { code: -32603, message: 'The connection ended before the request was done' },
  overloaded: { code: -32001, message: 'Server overloaded; retry later.' },
};

export const standardError: ErrorFor = (key, facts) => {
  const { code, message } = table[key];
  return {
    code,
    message: typeof facts.detail === 'string' ? `${message}: ${facts.detail}` : message,
    data: { key, ...facts },
  };
};

/** The other side answered a request of ours with an error. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
  readonly code: number;
  readonly data: unknown;
  /** `data.key`, when it is a string. */
  readonly key: string | undefined;
  readonly method: string;

  constructor(method: string, error: WireError) {
    super(error.message);
    this.method = method;
    this.code = error.code;
    this.data = error.data;
    const data = error.data as { key?: unknown } | null | undefined;
    this.key = typeof data?.key === 'string' ? data.key : undefined;
  }
}

/**
 * - `closed`: the connection is over, no answer will come
 * - `timeout`, `aborted`: the caller's deadline or signal; a late answer is ignored
 * - `unsendable`: the params have no JSON form
 * - `malformedAnswer`: an answer came, but neither a result nor an error could be read from it
 * - `overloaded`: too many handlers wait for the other side already
 */
export type RpcErrorKey =
  | 'closed'
  | 'timeout'
  | 'aborted'
  | 'unsendable'
  | 'malformedAnswer'
  | 'overloaded';

/** A failure on this side of the connection. It never crosses the wire. */
export class RpcError extends Error {
  override readonly name = 'RpcError';
  readonly key: RpcErrorKey;

  constructor(key: RpcErrorKey, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.key = key;
  }
}
