/** A server in memory, for tests: fake ports, and a client at the other end. */
import type { InitializeCapabilities } from '@wirebox/app-server-protocol';
import { createPeer, type Outcome } from '@wirebox/rpc';
import { createChannelPair } from '@wirebox/rpc/testing';
import { createServer, type ServerOptions } from './server.ts';
import { createFakePorts, type FakePorts } from './testing/ports.ts';

export { servedMethods } from './served.ts';
export type { Consent } from './testing/authority/authorize.ts';
export type { Endpoint, Fault } from './testing/authority/faults.ts';
export type { IssuedTokens, Person } from './testing/authority/ledger.ts';
export type { AuthorityStats } from './testing/authority/stats.ts';
export {
  type Authority,
  type AuthorityOptions,
  type AuthorityRequest,
  createAuthority,
} from './testing/authority.ts';
export { toJwt } from './testing/jwt.ts';
export { type LoginRecordOptions, loginRecord } from './testing/login.ts';
export { withLoginPort } from './testing/login-port.ts';
export { createFakePorts, type FakePorts } from './testing/ports.ts';

export interface TestClient {
  request(method: string, params?: unknown): Promise<unknown>;
  notify(method: string): void;
  /** Everything the server has told so far, in order. */
  readonly heard: { method: string; params: unknown }[];
  /** Everything the server has asked so far, in order. */
  readonly asked: { method: string; params: unknown }[];
  /** What the server is answered when it asks; where it is absent, that there is no such method. */
  answer: ((params: unknown) => Outcome | Promise<Outcome>) | undefined;
  close(): Promise<void>;
}

export interface TestServer {
  ports: FakePorts;
  /** Opens a connection that has not been initialised. */
  connect(): TestClient;
  /** Opens a connection and shakes hands. */
  initialize(capabilities?: InitializeCapabilities): Promise<TestClient>;
  close(): Promise<void>;
}

export const testHome = '/home/test/.codex';
export const authPath = `${testHome}/auth.json`;

export function createTestServer(
  options: Partial<ServerOptions> = {},
  ports: FakePorts = createFakePorts(),
): TestServer {
  const server = createServer(ports, {
    codexHome: testHome,
    configOverrides: {},
    serverVersion: '0.0.0-test',
    ...options,
  });
  const connect = (): TestClient => {
    const [near, far] = createChannelPair();
    server.connect(far);
    const heard: TestClient['heard'] = [];
    const asked: TestClient['asked'] = [];
    const peer = createPeer(near, {
      onNotification: (method, params) => heard.push({ method, params }),
      dispatch({ method, params }) {
        asked.push({ method, params });
        return client.answer?.(params) ?? { error: { code: -32601, message: `no ${method}` } };
      },
    });
    const client: TestClient = {
      heard,
      asked,
      answer: undefined,
      request: (method, params) => peer.request(method, params, { timeoutMs: 5000 }),
      notify: (method) => peer.notify(method),
      close: () => peer.close(),
    };
    return client;
  };
  return {
    ports,
    connect,
    async initialize(capabilities) {
      const client = connect();
      await client.request('initialize', {
        clientInfo: { name: 'test', version: '1' },
        ...(capabilities && { capabilities }),
      });
      return client;
    },
    close: () => server.close(),
  };
}
