/// <reference lib="esnext.disposable" preserve="true" />
/** What a client is: the methods of the protocol, and what surrounds them. Types only. */
import type {
  AppServerClient,
  CallOptions,
  ClientInfo,
  ClientRequestMethod,
  ClientRequests,
  InitializeCapabilities,
  InitializeResponse,
  ParamsOf,
  ResultOf,
  ServerNotificationMethod,
  ServerNotifications,
  ServerRequestMethod,
  ServerRequests,
  UnknownValue,
} from '@wirebox/app-server-protocol';
import type { Diagnostic } from './diagnostics.ts';
import type { Ending } from './ending.ts';
import type { NotificationStream } from './notification-stream.ts';
import type { OnceOptions } from './once.ts';
import type { AnyHandler, HandlerContext } from './server-requests.ts';

export interface ClientOptions {
  /** Who is calling. The name becomes the originator of what the server sends upstream. */
  clientInfo: ClientInfo;
  /** What the client opts in to; nothing by default. */
  capabilities?: InitializeCapabilities | undefined;
  /** How long a request may take unless the call says otherwise. 60,000 by default; 0 is for ever. */
  timeoutMs?: number | undefined;
  /**
   * Check everything the server sends against the protocol, and refuse what does not fit. Without it values pass as
   * they came, and a newer server can send what this version does not know.
   */
  strict?: boolean | undefined;
  /**
   * How many notifications may wait in one stream before the server is made to wait. 10,000 by default. See
   * `Client.notifications`.
   */
  queueLimit?: number | undefined;
  /** Hears of what has no caller to be told to. Never gets params or results. */
  onDiagnostic?: ((diagnostic: Diagnostic) => void) | undefined;
}

/** `initialize` is sent once, by the client itself. */
export type RequestMethod = Exclude<ClientRequestMethod, 'initialize'>;

/** What follows the method: params, where it has any, and options. */
export type RequestArguments<M extends RequestMethod> =
  ClientRequests[M]['params'] extends undefined
    ? [params?: undefined, options?: CallOptions]
    : undefined extends ClientRequests[M]['params']
      ? [params?: ParamsOf<M>, options?: CallOptions]
      : [params: ParamsOf<M>, options?: CallOptions];

export type NotificationParams<M extends ServerNotificationMethod> =
  ServerNotifications[M]['params'];

/** A notification as it came, told apart by `method`; `default` is left for those this version does not know. */
export type ReceivedNotification =
  | {
      [M in ServerNotificationMethod]: {
        readonly method: M;
        readonly params: NotificationParams<M>;
        /** When the server made it, in milliseconds since 1970; older servers do not tell. */
        readonly emittedAtMs?: number;
      };
    }[ServerNotificationMethod]
  | {
      readonly method: UnknownValue;
      readonly params: unknown;
      readonly emittedAtMs?: number;
    };

export type ServerRequestHandler<M extends ServerRequestMethod> = (
  params: ServerRequests[M]['params'],
  context: HandlerContext,
) => ServerRequests[M]['result'] | Promise<ServerRequests[M]['result']>;

/**
 * One connection to an app-server: every request of the protocol as a function, and the following. All functions can
 * be taken off the object and used alone.
 */
export interface Client extends Omit<AppServerClient, 'initialize'>, AsyncDisposable {
  /** The server's answer to `initialize`. */
  readonly server: InitializeResponse;
  /** The version of the protocol the server speaks, as its user agent says. */
  readonly serverVersion: string | undefined;
  /** Resolves when the connection is over and a spawned server has left. Never rejects. */
  readonly closed: Promise<Ending>;

  /**
   * Whether the server can know the method, by the release it speaks; undefined where that cannot be told. A typed call
   * of a method that the server is too old for rejects with an `UnsupportedMethodError`; `call` sends it nevertheless.
   */
  supports(method: string): boolean | undefined;

  /** Sends a request by its name on the wire. */
  request<M extends RequestMethod>(method: M, ...args: RequestArguments<M>): Promise<ResultOf<M>>;
  /** Sends a request that this version of the protocol may not know. */
  call(method: string, params?: unknown, options?: CallOptions): Promise<unknown>;

  /**
   * Notifications from now on, one stream a call, each with a queue of its own; it ends with the connection. A reader
   * that falls behind by `queueLimit` makes the client stop reading, and so the server wait. While a request or a
   * `once` is under way the client reads on nevertheless; a stream that is ten times over the limit then fails with a
   * `QueueOverflowError`, behind everything that waits in it. So end a stream that is not read any more: leave its
   * loop or call `return()`.
   */
  notifications(): NotificationStream<ReceivedNotification>;
  notifications<M extends ServerNotificationMethod>(
    method: M,
  ): NotificationStream<NotificationParams<M>>;
  /** Calls the listener at once for each notification; nothing is queued. Gives the function that ends it. */
  on<M extends ServerNotificationMethod>(
    method: M,
    listener: (params: NotificationParams<M>) => void,
  ): () => void;
  /** The same for all notifications, known or not. */
  onAny(listener: (notification: ReceivedNotification) => void): () => void;
  /**
   * The next notification, or the next for which `filter` says true. Start it before the request that leads to the
   * notification. Waits as long as the connection lasts, unless `timeoutMs` is given.
   */
  once<M extends ServerNotificationMethod>(
    method: M,
    options?: OnceOptions<NotificationParams<M>>,
  ): Promise<NotificationParams<M>>;

  /**
   * Answers requests of the server; without a handler they are refused with -32601. A thrown `HandlerError` is sent
   * as it is, anything else as an internal error without its text. Throws when the method has a handler already.
   * Gives the function that takes the handler back.
   */
  handle<M extends ServerRequestMethod>(method: M, handler: ServerRequestHandler<M>): () => void;
  /** The same for requests that this version of the protocol may not know. */
  handleCall(method: string, handler: AnyHandler): () => void;

  /**
   * Ends the connection: what is under way is rejected, and a spawned server is made to leave. Resolves when it has.
   * Any number of calls are one.
   */
  close(): Promise<void>;
}
