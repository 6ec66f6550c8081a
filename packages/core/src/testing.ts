/** A server in memory, for tests: fake ports, and a client at the other end. */
import type { InitializeCapabilities } from '@wirebox/app-server-protocol';
import { createPeer } from '@wirebox/rpc';
import { createChannelPair } from '@wirebox/rpc/testing';
import type { LogFields, Ports } from './ports.ts';
import { createServer, type ServerOptions } from './server.ts';

export { servedMethods } from './served.ts';

export interface FakePorts extends Ports {
  /** The files by path; change them at will. */
  disk: Map<string, string>;
  variables: Map<string, string>;
  logged: { level: string; message: string; fields: LogFields | undefined }[];
  /** Set to make every write fail with this text. */
  diskFault: string | undefined;
}

export function createFakePorts(): FakePorts {
  const disk = new Map<string, string>();
  const variables = new Map<string, string>();
  const logged: FakePorts['logged'] = [];
  const record = (level: string) => (message: string, fields?: LogFields) => {
    logged.push({ level, message, fields });
  };
  let uuids = 0;
  const ports: FakePorts = {
    disk,
    variables,
    logged,
    diskFault: undefined,
    clock: { now: () => 1_700_000_000_000 },
    random: { uuid: () => `00000000-0000-4000-8000-${String(uuids++).padStart(12, '0')}` },
    env: { get: (name) => variables.get(name) || undefined },
    files: {
      read: async (path) => disk.get(path),
      replace: async (path, text) => {
        if (ports.diskFault !== undefined) throw new Error(ports.diskFault);
        disk.set(path, text);
      },
      remove: async (path) => {
        if (ports.diskFault !== undefined) throw new Error(ports.diskFault);
        return disk.delete(path);
      },
    },
    platform: {
      family: 'unix',
      os: 'linux',
      system: 'Debian 12.0.0',
      architecture: 'x86_64',
      hostName: 'test-host',
    },
    log: { warn: record('warn'), error: record('error') },
  };
  return ports;
}

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

/** An unsigned token with these claims, as an authority would give it. */
export function toJwt(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims)}.c2ln`;
}
