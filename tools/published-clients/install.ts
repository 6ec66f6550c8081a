/** Gets the published clients from the registry, as they were locked, into a cache outside the repository. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'wirebox', 'clients');
const locked = fileURLToPath(new URL('./locked', import.meta.url));

/** Modules beside the installed packages, through which a script from elsewhere gets at them by one path. */
const doors = {
  'ai-sdk.mjs': "export * from 'ai';\nexport * from 'ai-sdk-provider-codex-app-server';\n",
  'codex-local.mjs':
    "export * from '@zakstam/codex-local-component/host';\n" +
    "export * from '@zakstam/codex-local-component/protocol';\n",
} as const;

export type Door = keyof typeof doors;

/** Path of the folder they are installed in. No script of theirs is run. */
export function installClients(): string {
  const lock = readFileSync(join(locked, 'package-lock.json'));
  const folder = join(cache, createHash('sha256').update(lock).digest('hex').slice(0, 16));
  const stamp = join(folder, '.installed');
  if (existsSync(stamp)) return folder;
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    copyFileSync(join(locked, name), join(folder, name));
  }
  for (const [name, text] of Object.entries(doors)) writeFileSync(join(folder, name), text);
  console.log('installing the published clients …');
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--omit=optional', '--silent'];
  const { status } = spawnSync('npm', ['ci', ...flags], { cwd: folder, stdio: 'inherit' });
  if (status !== 0)
    throw new Error(`the clients could not be installed (npm ended with ${status})`);
  writeFileSync(stamp, '');
  return folder;
}
