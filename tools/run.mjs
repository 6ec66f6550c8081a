// Entry of every npm script: makes sure that everything is installed and built, then runs the task. Needs Node and npm
// only, and nothing of node_modules.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`cannot run ${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

const pnpm = (...args) => run('npx', ['--yes', packageManager, ...args]);
const node = (...args) => run(process.execPath, args);
const typescript = (script, ...args) =>
  node('--conditions=source', '--import', 'tsx', `tools/${script}`, ...args);

function install() {
  const stamp = `${root}/node_modules/.wirebox-installed`;
  const lock = `${root}/pnpm-lock.yaml`;
  const wanted = String(statSync(lock).mtimeMs);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  pnpm('install', '--frozen-lockfile');
  writeFileSync(stamp, wanted);
}

const turbo = (...args) => pnpm('--silent', 'exec', 'turbo', 'run', ...args);
/** The command alone: it is bundled from source, so nothing else has to be built for it. */
const buildCommand = () => turbo('build', '--filter=@wirebox/cli', '--output-logs=errors-only');

const tasks = {
  /** `npm start`: the main job, from definitions to a client that signs in. */
  demo() {
    buildCommand();
    typescript('demo/main.ts');
  },
  /** `npm test`: build, format, lint, types, drift, unit and wire tests. */
  test() {
    turbo('build', 'lint', 'typecheck', 'drift', 'unit', '--output-logs=new-only');
  },
  generate() {
    turbo('emit', '--output-logs=new-only');
    typescript('status/main.ts');
    typescript('size/main.ts');
    typescript('review-rules/main.ts');
  },
  fix() {
    node('node_modules/@biomejs/biome/bin/biome', 'check', '--write', '.');
  },
  /** The same scripts against the real app-server and ours. Fetches the real one from the registry. */
  peer(...args) {
    buildCommand();
    typescript('peer/main.ts', ...args);
  },
  /** Clients that others have published, against the real app-server and ours. Fetches them from the registry. */
  clients() {
    buildCommand();
    typescript('published-clients/main.ts');
  },
  /** The credential stores against a real Secret Service, on Linux. */
  keyring() {
    buildCommand();
    typescript('secret-service/main.ts');
  },
  /** `npm run review -- main...HEAD`: what changed on the wire, for whom it breaks. */
  review(...args) {
    buildCommand();
    node('packages/cli/bin/wirebox.js', 'review', ...args);
  },
  /** A sign-in, and the page of a review, with a real browser. */
  browser() {
    buildCommand();
    typescript('browser/main.ts');
    typescript('review-page/main.ts');
  },
  /** Moves the version by the changesets and freezes the model of the release. */
  bump() {
    pnpm('exec', 'changeset', 'version');
    typescript('release/main.ts');
  },
  languages() {
    typescript('languages/main.ts');
  },
  /** Clients that come, go, stall and are killed; `WIREBOX_SOAK_SECONDS` says for how long, 180 by default. */
  soak() {
    buildCommand();
    typescript('soak/main.ts');
  },
  bench(...args) {
    buildCommand();
    typescript('bench/main.ts', ...args);
  },
  /** Many servers on one login, and servers that are killed. Fetches the real one from the registry. */
  'bench:auth'(...args) {
    buildCommand();
    typescript('bench/auth/main.ts', ...args);
  },
};

const [task, ...args] = process.argv.slice(2);
if (!Object.hasOwn(tasks, task)) {
  console.error(`usage: node tools/run.mjs ${Object.keys(tasks).join(' | ')}`);
  process.exit(2);
}
install();
tasks[task](...args);
