/** The ports of a Node process. Besides `files-node.ts` the only place in core that touches the process. */
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { arch, hostname, platform, release } from 'node:os';
import { createNodeFiles } from './files-node.ts';
import type { Clock, Env, Log, LogFields, Platform, Ports } from './ports.ts';
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

/** One line a message on stderr; stdout belongs to the protocol. */
export function createNodeLog(write: (line: string) => void): Log {
  const print = (level: string) => (message: string, fields?: LogFields) => {
    const details = Object.entries(fields ?? {}).map(([k, v]) => ` ${k}=${JSON.stringify(v)}`);
    write(`wirebox ${level}: ${message}${details.join('')}\n`);
  };
  return {
    debug: () => {},
    info: () => {},
    warn: print('warning'),
    error: print('error'),
  };
}

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

export const createNodePorts = (): Ports => ({
  clock: nodeClock,
  random: { uuid: randomUUID, bytes: randomBytes },
  env: createNodeEnv(process.env),
  fetch: (url, init) => fetch(url, init),
  files: createNodeFiles(),
  rollouts: createNodeRolloutFiles(),
  platform: readPlatform(),
  workingDirectory: process.cwd(),
  log: createNodeLog((line) => process.stderr.write(line)),
});
