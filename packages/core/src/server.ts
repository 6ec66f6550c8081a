/** The composition root: one server, any number of connections. */
import { protocolVersion, type ServerNotification } from '@wirebox/app-server-protocol';
import {
  type BuiltinErrorKey,
  type Channel,
  createOrder,
  createPeer,
  createRouter,
  type ErrorFacts,
  type Fault,
  type Limits,
  type Outcome,
} from '@wirebox/rpc';
import type { Accounts } from './auth/accounts.ts';
import type { Config, Table } from './config/config.ts';
import { loadConfig } from './config/load.ts';
import type { Context } from './context.ts';
import { explainParams } from './explain-params.ts';
import { greet } from './greet.ts';
import type { Ports } from './ports.ts';
import { createRoutes } from './routes.ts';
import { createServices } from './services.ts';
import { createSession, type Session } from './session.ts';
import type { Soon } from './soon.ts';
import { callerOf } from './user-agent.ts';
import { toWireError } from './wire-error.ts';

export interface ServerOptions {
  /** Absolute path of the state directory. */
  codexHome: string;
  /** Laid over the configuration file. */
  configOverrides: Table;
  /** Our own release; stands in the user agent beside that of the protocol. */
  serverVersion: string;
  limits?: Partial<Limits>;
}

export interface Connection {
  /** Resolves when the connection is over and everything it had accepted is answered. */
  readonly closed: Promise<void>;
  /** Reads no more, answers what was accepted, and ends. */
  close(): Promise<void>;
}

export interface Server {
  connect(channel: Channel): Connection;
  /** Closes every connection, ends every turn and every login under way, and stores what is left to be stored. */
  close(): Promise<void>;
}

export function createServer(ports: Ports, options: ServerOptions): Server {
  const { codexHome } = options;
  const versions = { protocol: protocolVersion, server: options.serverVersion };
  const sessions = new Set<Session>();
  const connections = new Set<Connection>();

  // Read when first needed, which is after the handshake, and once: later changes of the file need a new server.
  let loading: ReturnType<typeof loadConfig> | undefined;
  const loaded = () => (loading ??= loadConfig(ports.files, codexHome, options.configOverrides));
  let known: Config | undefined;
  const config = (): Soon<Config> =>
    known ??
    loaded().then((read) => {
      known = read.config;
      return known;
    });
  const broadcast = (notification: ServerNotification) => {
    for (const session of sessions) session.notify(notification);
  };
  let accounts: Soon<Accounts> | undefined;
  const openAccounts = async () => {
    const loaded = await import('./auth/accounts.ts');
    accounts = loaded.openAccounts({ ports, codexHome, config, announce: broadcast });
    return accounts;
  };
  const readAccounts = () => (accounts ??= openAccounts());
  const configTable = async () => (await loaded()).table;
  const services = createServices({
    ports,
    codexHome,
    version: protocolVersion,
    accounts: readAccounts,
    config: loaded,
  });

  const errorFor = (key: BuiltinErrorKey, facts: ErrorFacts) => toWireError(key, facts);
  const router = createRouter<Context>({
    routes: createRoutes(broadcast),
    order: createOrder(),
    errorFor,
    explain: explainParams,
  });
  const reportFailure = (method: string, error: unknown) => {
    ports.log.error('a handler failed', {
      method,
      error: error instanceof Error ? (error.stack ?? error.message) : typeof error,
    });
  };
  const onFault = (fault: Fault) => {
    if (fault.kind === 'handler') reportFailure(fault.method, fault.error);
  };

  function connect(channel: Channel): Connection {
    const session = createSession({
      notify: (method, params) => peer.notify(method, params),
      request: (method, params, timeoutMs) => peer.request(method, params, { timeoutMs }),
      drained: () => peer.drained(),
    });
    const context: Context = {
      session,
      accounts: readAccounts,
      caller: () => callerOf(ports.env, ports.platform, versions, session.client),
      config,
      configTable,
      ...services,
      codexHome,
      env: ports.env,
      platform: ports.platform,
      versions,
    };
    const welcome = () => {
      loaded()
        .then(({ faults }) => greet(session, ports, codexHome, faults))
        .catch((error: unknown) => reportFailure('initialize', error));
    };
    // Only `initialize` is answered while nobody is there yet, so an answer that opens the session is its answer.
    const greeting = (outcome: Outcome): Outcome =>
      'result' in outcome ? { result: outcome.result, after: welcome } : outcome;
    const peer = createPeer(channel, {
      dispatch: (call) => {
        const outcome = router.dispatch(call, context);
        if (call.method !== 'initialize') return outcome;
        return outcome instanceof Promise ? outcome.then(greeting) : greeting(outcome);
      },
      emittedAtMs: ports.clock.now,
      errorFor,
      onFault,
      ...(options.limits && { limits: options.limits }),
    });
    const connection: Connection = {
      closed: peer.closed.then(() => {
        session.end();
        sessions.delete(session);
        services.leave(session);
        connections.delete(connection);
      }),
      close: () => peer.close(),
    };
    sessions.add(session);
    connections.add(connection);
    return connection;
  }

  return {
    connect,
    close: async () => {
      await Promise.all([...connections].map((connection) => connection.close()));
      // Nobody is left to be told of it, and its port is wanted by others.
      if (accounts !== undefined) await (await accounts).logins.drop();
      await services.close();
    },
  };
}
