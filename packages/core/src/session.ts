/** What the server knows of one connection. Nothing of it is shared with another. */
import type {
  ClientInfo,
  InitializeParams,
  ServerNotification,
} from '@wirebox/app-server-protocol';

export interface Session {
  /** Undefined before `initialize`. */
  readonly client: ClientInfo | undefined;
  readonly experimentalApi: boolean;
  /** Called by the handler of `initialize` once the request is found good. */
  initialize(params: InitializeParams): void;
  /** Sends unless the client is not there yet or has opted out of the method. */
  notify(notification: ServerNotification): void;
  /** Resolves when the client has read what it was sent, but for a little, or is gone. */
  caughtUp(): Promise<void>;
}

export interface Outlet {
  send(method: string, params: unknown): void;
  drained(): Promise<void>;
}

export function createSession(outlet: Outlet): Session {
  let client: ClientInfo | undefined;
  let experimentalApi = false;
  let optedOut: ReadonlySet<string> = new Set();
  return {
    get client() {
      return client;
    },
    get experimentalApi() {
      return experimentalApi;
    },
    initialize(params) {
      client = params.clientInfo;
      experimentalApi = params.capabilities?.experimentalApi ?? false;
      optedOut = new Set(params.capabilities?.optOutNotificationMethods ?? []);
    },
    notify({ method, params }) {
      if (client !== undefined && !optedOut.has(method)) outlet.send(method, params);
    },
    caughtUp: () => outlet.drained(),
  };
}
