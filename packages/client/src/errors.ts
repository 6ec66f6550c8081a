/** What can go wrong on this side. Each class has a stable `key`; the other side's errors are `RemoteError`. */
import type { Ending } from './ending.ts';

export { RemoteError, RpcError, type RpcErrorKey } from '@wirebox/rpc';
export { OpenError, type OpenErrorKey } from '@wirebox/rpc/browser-websocket';

/**
 * The connection ended before what was waited for came. `stderr` holds the last lines a spawned server wrote there,
 * masked; it is not enumerable, so that printing or reporting the error does not spread them.
 */
export class ConnectionClosedError extends Error {
  override readonly name = 'ConnectionClosedError';
  readonly key = 'connectionClosed';
  /** Who ended it. */
  readonly by: 'client' | 'server';
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  /** Of a WebSocket: why the other side closed it. */
  readonly closeCode: number | undefined;
  declare readonly stderr: readonly string[];

  constructor(what: string, ending: Ending) {
    super(
      `${what}: ${describeEnding(ending)}`,
      ending.error === undefined ? {} : { cause: ending.error },
    );
    this.by = ending.by;
    this.exitCode = ending.exitCode;
    this.signal = ending.signal;
    this.closeCode = ending.closeCode;
    hide(this, 'stderr', ending.stderr ?? []);
  }
}

/** Stands where nobody said a word: the line broke. */
const lostCode = 1006;

function describeEnding({ by, exitCode, signal, closeCode, closeReason }: Ending): string {
  if (by === 'client') return 'the client was closed';
  if (signal !== undefined) return `the server was ended by ${signal}`;
  if (exitCode !== undefined) return `the server left with exit code ${exitCode}`;
  if (closeCode !== undefined && closeCode !== lostCode) {
    return `the server closed the connection (${closeCode}${closeReason ? `: ${closeReason}` : ''})`;
  }
  return 'the connection ended';
}

/**
 * - `notFound`, `notAllowed`, `failed`: the command could not be run
 * - `exited`: it ran, and left before it answered `initialize`
 * - `timeout`: it ran, and did not answer `initialize` in time
 */
export type StartErrorKey = 'notFound' | 'notAllowed' | 'failed' | 'exited' | 'timeout';

/** The server could not be started; nothing of it is left running. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly key: StartErrorKey;
  readonly command: string;
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  declare readonly stderr: readonly string[];

  constructor(
    key: StartErrorKey,
    command: string,
    message: string,
    options: { cause?: unknown; ending?: Ending } = {},
  ) {
    super(message, 'cause' in options ? { cause: options.cause } : {});
    this.key = key;
    this.command = command;
    this.exitCode = options.ending?.exitCode;
    this.signal = options.ending?.signal;
    hide(this, 'stderr', options.ending?.stderr ?? []);
  }
}

/** Strict mode: the server sent something that is not of the type the protocol gives it. Holds no value. */
export class InvalidMessageError extends Error {
  override readonly name = 'InvalidMessageError';
  readonly key = 'invalidMessage';
  readonly method: string;
  readonly part: 'result' | 'params';
  /** Where in the result or the params, as a JSON pointer; empty for the whole. */
  readonly pointer: string;

  constructor(method: string, part: 'result' | 'params', pointer: string) {
    super(`${method}: the ${part} from the server do not fit the protocol at '${pointer}'`);
    this.method = method;
    this.part = part;
    this.pointer = pointer;
  }
}

/** The server speaks a release of the protocol that does not have the method yet. The request was not sent. */
export class UnsupportedMethodError extends Error {
  override readonly name = 'UnsupportedMethodError';
  readonly key = 'unsupportedMethod';
  readonly method: string;
  /** The first release that has it. */
  readonly since: string;
  readonly serverVersion: string;

  constructor(method: string, since: string, serverVersion: string) {
    super(`${method} needs a server of ${since} or later; this one speaks ${serverVersion}`);
    this.method = method;
    this.since = since;
    this.serverVersion = serverVersion;
  }
}

/** A stream of notifications fell so far behind that keeping more would take memory without bound. */
export class QueueOverflowError extends Error {
  override readonly name = 'QueueOverflowError';
  readonly key = 'queueOverflow';

  constructor(waiting: number) {
    super(`${waiting} notifications wait in a stream that nobody reads fast enough`);
  }
}

/** Thrown by a handler of a server request: the server gets exactly this as the error. */
export class HandlerError extends Error {
  override readonly name = 'HandlerError';
  readonly key = 'handlerError';
  readonly code: number;
  readonly data: unknown;

  constructor(message: string, options: { code?: number; data?: unknown } = {}) {
    super(message);
    this.code = options.code ?? -32000;
    this.data = options.data;
  }
}

function hide(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: false });
}
