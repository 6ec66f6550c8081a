/** `npm run bench`: every figure with its rival from the same run. `--quick` takes fewer rounds. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedPeer } from '../peer/fetch.ts';
import { benchColdStart } from './cold-start.ts';
import { benchConnections } from './connections.ts';
import { benchFlood } from './flood.ts';
import { benchGeneration } from './generation.ts';
import { benchRpc } from './rpc.ts';
import { benchTurns } from './turns.ts';
import { benchFirstCall, benchValidators } from './validators.ts';
import { benchWebSocket } from './websocket.ts';

const quick = process.argv.includes('--quick');
/** The minute of a client that sleeps, or what of it is enough to see where the memory goes. */
const stall = { sleepMilliseconds: quick ? 5000 : 60_000 };
const wirebox = [
  process.execPath,
  fileURLToPath(new URL('../../packages/cli/dist/wirebox.js', import.meta.url)),
  'app-server',
];

/** A signed-in home, so that the answer of account/read is as long as that of the rivals. */
function makeHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'wirebox-bench-home-'));
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    email: 'someone@example.com',
    'https://api.openai.com/auth': { chatgpt_plan_type: 'pro', chatgpt_user_id: 'user-0123456789' },
  };
  const record = {
    auth_mode: 'chatgpt',
    tokens: {
      id_token: `${part({})}.${part(claims)}.c2ln`,
      access_token: 'not-a-token',
      refresh_token: 'not-a-token',
    },
    last_refresh: new Date().toISOString(),
  };
  writeFileSync(join(home, 'auth.json'), JSON.stringify(record));
  return home;
}

const peers = (['0.169.0', '0.107.0'] as const).flatMap((version) => {
  const binary = cachedPeer(version);
  return binary === undefined
    ? []
    : [{ name: `codex app-server ${version}`, command: [binary, 'app-server'] }];
});

console.log(`Node ${process.version}, ${cpus().length} cores; medians of interleaved rounds\n`);
const home = makeHome();
try {
  const env = { ...process.env, CODEX_HOME: home };
  console.log(await benchRpc({ rounds: quick ? 3 : 7, server: wirebox, env }));
  console.log();
  console.log(await benchFlood({ server: wirebox, env }));
  console.log();
  const ours = { name: 'wirebox app-server', command: wirebox };
  const current = peers.slice(0, 1);
  console.log(await benchWebSocket({ rounds: quick ? 3 : 7, servers: [ours, ...current], env }));
  console.log();
  console.log(await benchTurns({ rounds: quick ? 2 : 5, servers: [ours, ...current] }));
  console.log();
  console.log(await benchConnections({ servers: [ours, ...current], env, ...stall }));
} finally {
  rmSync(home, { recursive: true });
}
console.log();
console.log(
  await benchColdStart({
    rounds: quick ? 7 : 21,
    servers: [{ name: 'wirebox app-server', command: wirebox }, ...peers],
  }),
);
if (peers.length === 0) {
  console.log('(the real app-server is not in the cache; npm run test:peer fetches it)');
}
console.log();
console.log(benchValidators(quick ? 3 : 5));
console.log();
console.log(await benchFirstCall(quick ? 3 : 7));
console.log();
console.log(await benchGeneration(quick ? 2 : 5));
