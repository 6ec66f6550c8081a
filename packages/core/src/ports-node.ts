/** The ports of a Node process. Besides the other files called `-node` the only place in core that touches the process. */
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { arch, hostname, platform, release } from 'node:os';
import { createNodeFetch } from './fetch-node.ts';
import { createNodeFiles } from './files-node.ts';
import { createNodeLog } from './log-node.ts';
import type {
  Clock,
  Env,
  Git,
  Keyring,
  Locks,
  Log,
  Loopback,
  Platform,
  Ports,
  Renewals,
} from './ports.ts';
import { createNodeRolloutFiles } from './threads/files-node.ts';

const three = (version: string): string =>
  [...version.split('.'), '0', '0'].slice(0, Math.max(3, version.split('.').length)).join('.');

function linuxName(): string {
  try {
    const text = readFileSync('/etc/os-release', 'utf8');
    const field = (name: string) => new RegExp(`^${name}="?([^"\n]*)"?$`, 'm').exec(text)?.[1];
    const [name] = (field('NAME') ?? '').split(' ');
    const version = field('VERSION_ID');
    if (name && version) return `${name} ${three(version)}`;
  } catch {
    // A container without the file: the kernel's name has to do.
  }
  return `Linux ${release()}`;
}

const systems: Partial<Record<NodeJS.Platform, () => Pick<Platform, 'os' | 'system'>>> = {
  linux: () => ({ os: 'linux', system: linuxName() }),
  darwin: () => ({ os: 'macos', system: `Mac OS ${three(release())}` }),
  win32: () => ({ os: 'windows', system: `Windows ${three(release())}` }),
};

const architectures: Record<string, string> = { x64: 'x86_64', arm64: 'arm64', ia32: 'i686' };

export function readPlatform(): Platform {
  const { os, system } = systems[platform()]?.() ?? {
    os: platform(),
    system: `${platform()} ${release()}`,
  };
  return {
    family: platform() === 'win32' ? 'windows' : 'unix',
    os,
    system,
    architecture: architectures[arch()] ?? arch(),
    hostName: hostname(),
  };
}

export const createNodeEnv = (variables: NodeJS.ProcessEnv): Env => ({
  get: (name) => variables[name] || undefined,
});

export const nodeClock: Clock = {
  now: Date.now,
  monotonic: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const wake = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      timer.unref();
      signal?.addEventListener('abort', wake);
    }),
};

/** Loaded with its first use, as no answer to `initialize` waits for it. */
const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loading: Promise<T> | undefined;
  return () => (loading ??= load());
};

function createLazyLocks(log: Log): Locks {
  const locks = once(async () => (await import('./locks-node.ts')).createNodeLocks(log));
  return { acquire: async (path, waitMs) => (await locks()).acquire(path, waitMs) };
}

function createLazyKeyring(): Keyring {
  const keyring = once(async () => (await import('./keyring-node.ts')).createNodeKeyring());
  return {
    get: async (...entry) => (await keyring()).get(...entry),
    set: async (...entry) => (await keyring()).set(...entry),
    delete: async (...entry) => (await keyring()).delete(...entry),
  };
}

function createLazyRenewals(): Renewals {
  const renewals = once(async () => (await import('./renewals-node.ts')).createNodeRenewals());
  return { run: async (task, lock) => (await renewals()).run(task, lock) };
}

function createLazyLoopback(): Loopback {
  const loopback = once(async () => (await import('./loopback-node.ts')).createNodeLoopback());
  return { listen: async (port, answer) => (await loopback()).listen(port, answer) };
}

function createLazyGit(): Git {
  const git = once(async () => (await import('./git-node.ts')).createNodeGit());
  return { facts: async (directory) => (await git()).facts(directory) };
}

export function createNodePorts(): Ports {
  const env = createNodeEnv(process.env);
  const log = createNodeLog(env);
  return {
    clock: nodeClock,
    random: { uuid: randomUUID, bytes: randomBytes },
    env,
    fetch: createNodeFetch(env),
    files: createNodeFiles(),
    rollouts: createNodeRolloutFiles(),
    locks: createLazyLocks(log),
    keyring: createLazyKeyring(),
    renewals: createLazyRenewals(),
    loopback: createLazyLoopback(),
    git: createLazyGit(),
    platform: readPlatform(),
    workingDirectory: process.cwd(),
    log,
  };
}
