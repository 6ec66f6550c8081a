/** A server in memory, for tests: fake ports, and a client at the other end. */
import type { InitializeCapabilities } from '@wirebox/app-server-protocol';
import { createPeer } from '@wirebox/rpc';
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
export { createFakePorts, type FakePorts } from './testing/ports.ts';

export interface TestClient {
  request(method: string, params?: unknown): Promise<unknown>;
  notify(method: string): void;
  /** Everything the server has told so far, in order. */
  readonly heard: { method: string; params: unknown }[];
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
    const peer = createPeer(near, {
      onNotification: (method, params) => heard.push({ method, params }),
    });
    return {
      heard,
      request: (method, params) => peer.request(method, params, { timeoutMs: 5000 }),
      notify: (method) => peer.notify(method),
      close: () => peer.close(),
    };
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
