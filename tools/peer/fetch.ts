/** Gets a release of the real app-server from the registry, into a cache outside the repository. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export const peerVersions = ['0.169.0', '0.107.0'] as const;

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'wirebox', 'peer');

/** The binary lies in a package of its own for each platform, in a folder named by the compiler's target. */
function findBinary(folder: string): string | undefined {
  const scope = join(folder, 'node_modules', '@openai');
  if (!existsSync(scope)) return undefined;
  const name = process.platform === 'win32' ? 'codex.exe' : 'codex';
  return readdirSync(scope)
    .filter((entry) => entry.startsWith('codex-'))
    .map((entry) => join(scope, entry, 'vendor'))
    .filter(existsSync)
    .flatMap((vendor) => readdirSync(vendor).map((target) => join(vendor, target)))
    .flatMap((target) => [join(target, 'bin', name), join(target, 'codex', name)])
    .find(existsSync);
}

/** Path of the binary of a release that was fetched before. */
export const cachedPeer = (version: string): string | undefined => findBinary(join(cache, version));

/** Path of the binary of a release. */
export function fetchPeer(version: string): string {
  const folder = join(cache, version);
  const cached = findBinary(folder);
  if (cached !== undefined) return cached;
  mkdirSync(folder, { recursive: true });
  console.log(`fetching @openai/codex ${version} …`);
  const { status } = spawnSync(
    'npm',
    [
      'install',
      '--prefix',
      folder,
      '--no-audit',
      '--no-fund',
      '--silent',
      `@openai/codex@${version}`,
    ],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  const binary = findBinary(folder);
  if (status !== 0 || binary === undefined) {
    throw new Error(`@openai/codex ${version} could not be installed (npm ended with ${status})`);
  }
  return binary;
}
