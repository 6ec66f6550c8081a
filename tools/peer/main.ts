/**
 * The same scripts against the real app-server and against ours, with the TypeScript and the Python client; then our
 * schemas against those that the real one exports.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { converse, type ServerCommand, takeTurns } from './conversation.ts';
import { fetchPeer, peerVersions } from './fetch.ts';
import { compareProse } from './prose.ts';
import { compareSchemas } from './schemas.ts';
import {
  keepFields,
  type SharedHome,
  shareKey,
  shareLogin,
  withSharedHome,
} from './shared-login.ts';
import { signIn } from './sign-in.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const python = process.env.PYTHON ?? 'python3';
let failed = 0;

async function step(name: string, run: () => string | Promise<string>): Promise<void> {
  const start = performance.now();
  try {
    const result = await run();
    console.log(`ok    ${name} (${Math.round(performance.now() - start)} ms) ${result}`);
  } catch (error) {
    failed++;
    console.log(
      `FAIL  ${name}\n${error instanceof Error ? (error.stack ?? error.message) : error}`,
    );
  }
}

async function withHome<T>(use: (home: string) => T | Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'wirebox-peer-'));
  try {
    return await use(home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function signInWithPython(command: string[], home: string): string {
  const { status, stderr, error } = spawnSync(
    python,
    [join(root, 'tools/peer/sign_in.py'), ...command],
    {
      env: { ...process.env, CODEX_HOME: home, PYTHONPATH: join(root, 'generated/python') },
      encoding: 'utf8',
      timeout: 60_000,
    },
  );
  if (error) throw new Error(`${python} is needed (set PYTHON to another): ${error.message}`);
  if (status !== 0) throw new Error(stderr);
  return '';
}

const wirebox = [
  process.execPath,
  join(root, 'packages/cli/bin/wirebox.js'),
  'app-server',
] as const;

const servers: [string, string[]][] = [
  ...peerVersions.map((version): [string, string[]] => [
    `codex ${version}`,
    [fetchPeer(version), 'app-server'],
  ]),
  ['wirebox', [...wirebox]],
];

for (const [name, [command = '', ...args]] of servers) {
  await step(`${name}: TypeScript client signs in and out`, () =>
    withHome(async (home) => {
      const env = { CODEX_HOME: home };
      const { userAgent } = await signIn({ command, args, env });
      return userAgent;
    }),
  );
  await step(`${name}: Python client signs in and out`, () =>
    withHome((home) => signInWithPython([command, ...args], home)),
  );
}

const [theirs, ours] = ['codex 0.169.0', 'wirebox'].map((name): ServerCommand => {
  const [, [command = '', ...args] = []] = servers.find(([other]) => other === name) ?? [];
  return { name, command, args };
});
if (theirs === undefined || ours === undefined) throw new Error('there are two of them');

for (const server of [theirs, ours]) {
  await step(`${server.name}: a conversation`, () => withHome((home) => converse(server, home)));
}
for (const [writer, reader] of [
  [theirs, ours],
  [ours, theirs],
] as const) {
  await step(`${reader.name} goes on with a thread of ${writer.name}`, () =>
    withHome((home) => takeTurns(writer, reader, home, false)),
  );
  await step(`${reader.name} goes on with a thread of ${writer.name} whose last line is torn`, () =>
    withHome((home) => takeTurns(writer, reader, home, true)),
  );
}

const real = [fetchPeer('0.169.0'), 'app-server'] as const;
const share = (name: string, use: (shared: SharedHome) => Promise<string>) =>
  step(name, () => withHome((home) => withSharedHome(home, use)));

await share('codex 0.169.0 uses the key that wirebox stored', (shared) =>
  shareKey(shared, wirebox, real),
);
await share('wirebox uses the key that codex 0.169.0 stored', (shared) =>
  shareKey(shared, real, wirebox),
);
await share('codex 0.169.0 uses and refreshes the ChatGPT login of wirebox', (shared) =>
  shareLogin(shared, wirebox, real),
);
await share('wirebox uses and refreshes the ChatGPT login of codex 0.169.0', (shared) =>
  shareLogin(shared, real, wirebox),
);
await share('wirebox keeps what codex 0.169.0 stores beside the tokens', (shared) =>
  keepFields(shared, real, wirebox),
);

await step('schemas of 0.169.0 mean the same', async () => {
  const { compared, explained, vectors, faults } = await compareSchemas(fetchPeer('0.169.0'));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return `${compared} types and methods compared, ${explained} deliberate differences, ${vectors} sample messages judged alike`;
});

await step('no description is a copy', () => {
  const { ours, theirs, copies } = compareProse(fetchPeer('0.169.0'));
  if (copies.length > 0) throw new Error(copies.join('\n'));
  return `${ours} of ours, ${theirs} of theirs`;
});

if (failed > 0) {
  console.log(`${failed} failed`);
  process.exitCode = 1;
}
