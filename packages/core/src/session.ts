/** What the server knows of one connection. Nothing of it is shared with another. */
import type {
  ClientInfo,
  InitializeParams,
  ServerNotification,
  ServerRequestMethod,
  ServerRequests,
} from '@wirebox/app-server-protocol';
import { checkServerRequestResult } from '@wirebox/app-server-protocol/params';
import { RpcError } from '@wirebox/rpc';

export interface Session {
  /** Undefined before `initialize`. */
  readonly client: ClientInfo | undefined;
  readonly experimentalApi: boolean;
  /** The connection has ended. Handlers may still be at work for it; nothing is to be kept for it any more. */
  readonly over: boolean;
  end(): void;
  /** Called by the handler of `initialize` once the request is found good. */
  initialize(params: InitializeParams): void;
  /** Sends unless the client is not there yet or has opted out of the method. */
  notify(notification: ServerNotification): void;
  /** Resolves when the client has read what it was sent, but for a little, or is gone. */
  caughtUp(): Promise<void>;
  /** Asks the client; the answer has the form of the protocol. Rejects with an RpcError or a RemoteError. */
  ask<M extends ServerRequestMethod>(
    method: M,
    params: ServerRequests[M]['params'],
    timeoutMs: number,
  ): Promise<ServerRequests[M]['result']>;
}

/** How a session reaches the other end of its connection. */
export interface Line {
  notify(method: string, params: unknown): void;
  request(method: string, params: unknown, timeoutMs: number): Promise<unknown>;
  drained(): Promise<void>;
}

export function createSession(line: Line): Session {
  let client: ClientInfo | undefined;
  let experimentalApi = false;
  let over = false;
  let optedOut: ReadonlySet<string> = new Set();
  return {
    get client() {
      return client;
    },
    get experimentalApi() {
      return experimentalApi;
    },
    get over() {
      return over;
    },
    end() {
      over = true;
    },
    initialize(params) {
      client = params.clientInfo;
      experimentalApi = params.capabilities?.experimentalApi ?? false;
      optedOut = new Set(params.capabilities?.optOutNotificationMethods ?? []);
    },
    notify({ method, params }) {
      if (client !== undefined && !optedOut.has(method)) line.notify(method, params);
    },
    async ask<M extends ServerRequestMethod>(
      method: M,
      params: ServerRequests[M]['params'],
      timeoutMs: number,
    ) {
      const answer = await line.request(method, params, timeoutMs);
      if (checkServerRequestResult[method](answer)) return answer as ServerRequests[M]['result'];
      throw new RpcError('malformedAnswer', `the answer to ${method} is malformed`);
    },
    caughtUp: () => line.drained(),
  };
}
