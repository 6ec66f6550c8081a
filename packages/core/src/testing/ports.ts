/** The world in memory. Only `fetch` is real, so that a test can point it at a server of its own. */
import type { GitInfo } from '@wirebox/app-server-protocol';
import type { HeldLock, LogFields, Ports } from '../ports.ts';
import { createFakeClock, type FakeClock } from './clock.ts';
import { holdsSecret } from './leaks.ts';
import { createFakeLoopback, type FakeLoopback } from './loopback.ts';
import { createFakeRollouts } from './rollouts.ts';

export interface FakePorts extends Ports {
  clock: FakeClock;
  loopback: FakeLoopback;
  /** The files by path; change them at will. */
  disk: Map<string, string>;
  /** Secrets by `service/account`. */
  keys: Map<string, string>;
  variables: Map<string, string>;
  /** By directory. */
  repositories: Map<string, GitInfo>;
  logged: { level: string; message: string; fields: LogFields | undefined }[];
  /** Set to make every write fail with this text. */
  diskFault: string | undefined;
  /** Set to make every use of the keyring fail with this text. */
  keyringFault: string | undefined;
  /** Paths of locks that somebody holds. */
  held: Set<string>;
}

export interface FakePortsOptions {
  /** Told of a line of the log that holds a secret. By default nobody can help it: the whole run of tests fails. */
  onLeak?: (error: Error) => void;
}

export function createFakePorts({
  onLeak = (error) => void Promise.reject(error),
}: FakePortsOptions = {}): FakePorts {
  const disk = new Map<string, string>();
  const keys = new Map<string, string>();
  const variables = new Map<string, string>();
  const held = new Set<string>();
  const logged: FakePorts['logged'] = [];
  const record = (level: string) => (message: string, fields?: LogFields) => {
    logged.push({ level, message, fields });
    if (holdsSecret(`${message} ${JSON.stringify(fields)}`, [...disk.values(), ...keys.values()])) {
      onLeak(new Error(`a secret stands in the log, in a line of level ${level}`));
    }
  };
  const clock = createFakeClock();
  let uuids = 0;
  let bytes = 0;

  const write = <T>(change: () => T): T => {
    if (ports.diskFault !== undefined) throw new Error(ports.diskFault);
    return change();
  };
  const ring = <T>(use: () => T): T => {
    if (ports.keyringFault !== undefined) throw new Error(ports.keyringFault);
    return use();
  };
  async function acquire(path: string, waitMs: number): Promise<HeldLock | undefined> {
    const end = clock.monotonic() + waitMs;
    while (held.has(path)) {
      if (clock.monotonic() >= end) return undefined;
      await clock.sleep(5);
    }
    held.add(path);
    return { release: async () => void held.delete(path) };
  }

  const ports: FakePorts = {
    disk,
    keys,
    variables,
    logged,
    held,
    diskFault: undefined,
    keyringFault: undefined,
    clock,
    random: {
      uuid: () => `00000000-0000-4000-8000-${String(uuids++).padStart(12, '0')}`,
      bytes: (count) => Uint8Array.from({ length: count }, () => bytes++ % 256),
    },
    env: { get: (name) => variables.get(name) || undefined },
    fetch: (url, init) => fetch(url, init),
    files: {
      read: async (path) => disk.get(path),
      replace: async (path, text) => write(() => void disk.set(path, text)),
      rehearse: async () => write(() => {}),
      remove: async (path) => write(() => disk.delete(path)),
      canonical: async (path) => path,
    },
    rollouts: createFakeRollouts(disk, clock.now, write),
    locks: { acquire },
    keyring: {
      get: async (service, account) => ring(() => keys.get(`${service}/${account}`)),
      set: async (service, account, secret) =>
        ring(() => void keys.set(`${service}/${account}`, secret)),
      delete: async (service, account) => ring(() => keys.delete(`${service}/${account}`)),
    },
    loopback: createFakeLoopback(),
    repositories: new Map(),
    git: { facts: async (directory) => ports.repositories.get(directory) ?? null },
    platform: {
      family: 'unix',
      os: 'linux',
      system: 'Debian 12.0.0',
      architecture: 'x86_64',
      hostName: 'test-host',
    },
    workingDirectory: '/project',
    log: {
      debug: record('debug'),
      info: record('info'),
      warn: record('warn'),
      error: record('error'),
    },
  };
  return ports;
}
