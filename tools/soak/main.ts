/**
 * `npm run test:soak`: clients that come, go, stall and are killed, for three minutes; `WIREBOX_SOAK_SECONDS` takes more
 * or fewer. Between phases all of them leave, and the server has to hold no more than after the first ones.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { median, table } from '../bench/figures.ts';
import { behaviours, type Scene } from './behaviours.ts';
import { SoakClient } from './client.ts';
import { type Holdings, SoakServer } from './server.ts';
import { removeOrphans } from './turns.ts';

const seconds = Number(process.env.WIREBOX_SOAK_SECONDS ?? 180);
const phases = 6;
/** Clients at the same time. */
const crowd = 24;
/** Compiled code and caches still grow a little in the second third; a leak of a kilobyte a client would be more. */
const mostHeapGrowth = 3;
const mostResidentGrowth = 40;

const counts = new Map(Object.keys(behaviours).map((name) => [name, 0]));
const problems: string[] = [];

function createRandom(seed: number): Scene['random'] {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

async function playClient(scene: Scene, until: number): Promise<void> {
  const names = Object.keys(behaviours);
  while (performance.now() < until && problems.length < 20) {
    const name = names[scene.random(names.length)] ?? '';
    try {
      await behaviours[name]?.(scene);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    } catch (error) {
      problems.push(`a client that ${name}: ${(error as Error).message}`);
    }
  }
}

/** Waits until the connections of those who have gone are gone here too. */
async function settled(server: SoakServer, idle: Holdings): Promise<Holdings> {
  let holdings = await server.holdings();
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (holdings.descriptors <= idle.descriptors || Number.isNaN(idle.descriptors)) break;
    await sleep(200);
    holdings = await server.holdings();
  }
  // A second collection takes what the closing of the last ones has left.
  await sleep(500);
  return server.holdings();
}

function compare(idle: Holdings, held: readonly Holdings[]): void {
  const last = held.at(-1) ?? idle;
  if (last.descriptors > idle.descriptors) {
    problems.push(`${idle.descriptors} descriptors were open before, ${last.descriptors} after`);
  }
  for (const [kind, count] of Object.entries(last.resources)) {
    const before = idle.resources[kind] ?? 0;
    if (count > before) problems.push(`${before} of ${kind} were held before, ${count} after`);
  }
  const [first] = held;
  const files = last.files.filter((file) => !first?.files.includes(file));
  if (files.length > 0) problems.push(`new files: ${files.join(', ')}`);
  const third = Math.floor(held.length / 3);
  for (const [name, most] of [
    ['heap', mostHeapGrowth],
    ['resident', mostResidentGrowth],
  ] as const) {
    const early = median(held.slice(0, third).map((holdings) => holdings[name]));
    const late = median(held.slice(-third).map((holdings) => holdings[name]));
    if (late - early > most) {
      problems.push(`${name} memory grew from ${early.toFixed(1)} to ${late.toFixed(1)} MB`);
    }
  }
}

/** The end: some are idle, one does not read; all are told, and the server goes. */
async function checkDrain(server: SoakServer): Promise<void> {
  const clients = await Promise.all(
    Array.from({ length: 10 }, () => SoakClient.connect(server.url)),
  );
  clients[0]?.socket.pause();
  void clients[0]?.askMany(20_000);
  const codes = clients.slice(1).map(
    ({ socket }) =>
      new Promise<number>((resolve) => {
        socket.once('close', resolve);
      }),
  );
  server.terminate();
  const [code, signal] = await server.exited;
  if (code !== 0) problems.push(`after SIGTERM the server left with ${code ?? signal}`);
  for (const closeCode of await Promise.all(codes)) {
    if (closeCode !== 1001) problems.push(`a client was told ${closeCode} and not 1001`);
  }
  clients[0]?.socket.terminate();
}

const home = mkdtempSync(join(tmpdir(), 'wirebox-soak-'));
// It answers without a model, word by word.
writeFileSync(join(home, 'config.toml'), 'model_provider = "echo"\n');
const server = await SoakServer.start(home);
// Whatever happens here, no server is left behind.
process.once('exit', () => server.kill());
try {
  const orphans: string[] = [];
  const scenes = Array.from({ length: crowd }, (_, index) => ({
    url: server.url,
    random: createRandom(index + 1),
    orphans,
  }));
  const idle = await server.holdings();
  const held: Holdings[] = [];
  console.log(`soak of ${seconds} s with ${crowd} clients at a time`);
  for (let phase = 1; phase <= phases; phase += 1) {
    const until = performance.now() + (seconds / phases) * 1000;
    await Promise.all(scenes.map((scene) => playClient(scene, until)));
    await removeOrphans({ url: server.url, orphans });
    const holdings = await settled(server, idle);
    held.push(holdings);
    const { heap, resident, descriptors } = holdings;
    console.log(
      `  after phase ${phase}: heap ${heap.toFixed(1)} MB, resident ${resident.toFixed(0)} MB, ${descriptors} descriptors`,
    );
  }
  compare(idle, held);
  await checkDrain(server);
  problems.push(...server.complaints);
  console.log(
    table(
      ['clients that', ''],
      [...counts].map(([name, count]) => [name, `${count}`]),
    ),
  );
} finally {
  server.kill();
  await server.exited;
  rmSync(home, { recursive: true });
}
for (const problem of problems) console.error(`PROBLEM ${problem}`);
process.exit(problems.length > 0 ? 1 : 0);
