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
export {
  completed,
  type FakeModelProvider,
  failedWith,
  type ModelCall,
  message,
  printEvent,
  type Reaction,
  type Step,
  startModelProvider,
} from './testing/model-provider.ts';
export { createFakePorts, type FakePorts } from './testing/ports.ts';

export interface TestClient {
  request(method: string, params?: unknown): Promise<unknown>;
  notify(method: string): void;
  /** Everything the server has told so far, in order. */
  readonly heard: { method: string; params: unknown }[];
  /** Resolves with the first notification of a method, heard already or not yet, of which `is` is true. */
  hears<P = Record<string, unknown>>(method: string, is?: (params: P) => boolean): Promise<P>;
  /** Everything the server has asked so far, in order. */
  readonly asked: { method: string; params: unknown }[];
  /** What the server is answered when it asks; where it is absent, that there is no such method. */
  answer: ((params: unknown) => Outcome | Promise<Outcome>) | undefined;
  close(): Promise<void>;
}

/** What a client answers when the server asks something. */
export type Answer = (method: string, params: unknown) => Outcome;

export interface TestServer {
  ports: FakePorts;
  /** Opens a connection that has not been initialised. */
  connect(answer?: Answer): TestClient;
  /** Opens a connection and shakes hands. */
  initialize(capabilities?: InitializeCapabilities, answer?: Answer): Promise<TestClient>;
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
  const connect = (answer?: Answer): TestClient => {
    const [near, far] = createChannelPair();
    server.connect(far);
    const heard: TestClient['heard'] = [];
    const asked: TestClient['asked'] = [];
    let listeners: (() => void)[] = [];
    const peer = createPeer(near, {
      dispatch({ method, params }) {
        asked.push({ method, params });
        const outcome = answer?.(method, params) ?? client.answer?.(params);
        return outcome ?? { error: { code: -32601, message: `no ${method}` } };
      },
      onNotification: (method, params) => {
        heard.push({ method, params });
        const told = listeners;
        listeners = [];
        for (const tell of told) tell();
      },
    });
    const client: TestClient = {
      heard,
      async hears<P>(method: string, is: (params: P) => boolean = () => true) {
        for (;;) {
          const found = heard.find((one) => one.method === method && is(one.params as P));
          if (found !== undefined) return found.params as P;
          await new Promise<void>((resolve) => listeners.push(resolve));
        }
      },
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
    async initialize(capabilities, answer) {
      const client = connect(answer);
      await client.request('initialize', {
        clientInfo: { name: 'test', version: '1' },
        ...(capabilities && { capabilities }),
      });
      return client;
    },
    close: () => server.close(),
  };
}
