/** Runs the checks against a real Secret Service. Installs one where that is allowed. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Commands that are needed, and the Debian packages that have them. */
const needed: Readonly<Record<string, string>> = {
  'dbus-daemon': 'dbus',
  'gnome-keyring-daemon': 'gnome-keyring',
  'secret-tool': 'libsecret-tools',
};

const isInstalled = (command: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

const run = (command: string, args: string[]): boolean =>
  spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  }).status === 0;

const missing = () => Object.keys(needed).filter((command) => !isInstalled(command));

if (process.platform !== 'linux') {
  console.error('These checks need Linux: only there the keyring is a Secret Service.');
  process.exit(1);
}
if (missing().length > 0 && process.getuid?.() === 0 && isInstalled('apt-get')) {
  const packages = missing().map((command) => needed[command] ?? command);
  console.log(`installing ${packages.join(', ')} …`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}
if (missing().length > 0) {
  console.error(
    `These checks did not run: ${missing().join(', ')} missing. Install ${Object.values(needed).join(', ')}.`,
  );
  process.exit(1);
}
const ran = run(process.execPath, [
  'node_modules/vitest/vitest.mjs',
  ...['run', '--config', 'tools/secret-service/vitest.config.ts', '--root', '.'],
]);
process.exit(ran ? 0 : 1);
