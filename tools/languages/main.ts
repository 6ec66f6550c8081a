/** The suites of the generated packages that need another language than TypeScript. Installs into a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const python = process.env.PYTHON ?? 'python3';
const folder = mkdtempSync(join(tmpdir(), 'wirebox-languages-'));
const inFolder = process.platform === 'win32' ? join(folder, 'Scripts') : join(folder, 'bin');

function run(title: string, command: string, args: string[]): void {
  console.log(`\n# ${title}`);
  const { status, error } = spawnSync(command, args, {
    cwd: join(root, 'generated/python'),
    stdio: 'inherit',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  if (error) throw new Error(`${command} is needed (PYTHON names another): ${error.message}`);
  if (status !== 0) throw new Error(`${title}: ended with ${status}`);
}

try {
  run('Python: a fresh environment', python, ['-m', 'venv', folder]);
  const installed = join(inFolder, 'python');
  run('Python: install the package and the type checker', installed, [
    ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'],
    ...['.', 'mypy'],
  ]);
  run('Python: unit tests, sample messages, client against server', installed, [
    ...['-m', 'unittest', 'discover', '--start-directory', 'tests'],
  ]);
  run('Python: types', installed, ['-m', 'mypy', '--strict', 'wirebox_app_server']);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
