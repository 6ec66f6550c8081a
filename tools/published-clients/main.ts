/**
 * Clients that others have written and published, unmodified, against our server: text turns, with a model provider of
 * ours and with the one that is built in. The same scripts run against the real server first, so that a script that
 * asks for too much is not taken for a fault of ours.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchPeer } from '../peer/fetch.ts';
import { installClients } from './install.ts';

if (process.platform === 'win32') {
  console.error('These checks did not run: the clients start the server as one executable file.');
  process.exit(1);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const wirebox = join(root, 'packages/cli/bin/wirebox.js');
const clients = installClients();
const scripts = {
  'ai-sdk-provider-codex-app-server': 'ai-sdk',
  '@zakstam/codex-local-component': 'codex-local',
};
let failed = 0;

function run(name: string, script: string, command: string, mode: 'lab' | 'echo'): void {
  const home = mkdtempSync(join(tmpdir(), 'wirebox-clients-'));
  const start = performance.now();
  try {
    const file = fileURLToPath(new URL(`./${script}.ts`, import.meta.url));
    const { status, signal } = spawnSync(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', file, clients, command, mode, home],
      {
        cwd: root,
        env: { ...process.env, CODEX_HOME: home },
        stdio: ['ignore', 'inherit', 'inherit'],
        timeout: 120_000,
        killSignal: 'SIGKILL',
      },
    );
    const passed = status === 0;
    if (!passed) failed += 1;
    const how = passed ? '' : ` ended with ${signal ?? status}`;
    const time = Math.round(performance.now() - start);
    console.log(`${passed ? 'ok   ' : 'FAIL '} ${name} (${time} ms)${how}`);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
const folder = mkdtempSync(join(tmpdir(), 'wirebox-clients-'));
/** The clients pass no arguments on, so these are in the command that they start. */
const echo = join(folder, 'wirebox-echo');
writeFileSync(
  echo,
  `#!/bin/sh\nexec ${quote(process.execPath)} ${quote(wirebox)} -c model_provider=echo "$@"\n`,
  { mode: 0o755 },
);

try {
  for (const [client, script] of Object.entries(scripts)) {
    run(`${client} with codex 0.169.0`, script, fetchPeer('0.169.0'), 'lab');
    run(`${client} with wirebox`, script, wirebox, 'lab');
    run(`${client} with wirebox -c model_provider=echo`, script, echo, 'echo');
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (failed > 0) {
  console.log(`${failed} failed`);
  process.exitCode = 1;
}
