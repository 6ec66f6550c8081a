/** A flood that nobody reads: are answers lost or doubled, and does memory stay bounded? */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { compilePrograms } from './compile.ts';
import { residentMegabytes } from './resident-memory.ts';

export interface FloodOptions {
  readonly requests?: number;
  readonly sleepMilliseconds?: number;
  /** A command to flood in place of the server in this folder, such as the real app-server. */
  readonly server?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

export interface FloodFigures {
  readonly requests: number;
  readonly lost: number;
  readonly doubled: number;
  readonly errors: number;
  /** Resident memory of the server in MB: before, highest while nobody reads, highest while draining. */
  readonly before: number;
  readonly asleep: number;
  readonly draining: number;
  readonly drainMilliseconds: number;
}

async function flood(command: readonly string[], options: FloodOptions): Promise<FloodFigures> {
  const { requests = 100_000, sleepMilliseconds = 4000, env = process.env } = options;
  const [file, ...args] = command;
  const server = spawn(file!, args, { stdio: ['pipe', 'pipe', 'inherit'], env });
  const pid = server.pid!;
  const answers = new Map<unknown, number>();
  let errors = 0;
  let lastAnswer = 0;
  let rest = '';
  const hear = (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      const { id, error } = JSON.parse(line) as { id?: unknown; error?: unknown };
      if (id === undefined) continue;
      answers.set(id, (answers.get(id) ?? 0) + 1);
      if (error !== undefined) errors += 1;
    }
    lastAnswer = performance.now();
  };
  const until = async (done: () => boolean, quietMilliseconds: number) => {
    lastAnswer = performance.now();
    while (!done() && performance.now() - lastAnswer < quietMilliseconds) {
      await sleep(5);
      peak = Math.max(peak, residentMegabytes(pid));
    }
  };

  const clientInfo = { name: 'bench', title: null, version: '1' };
  const initialize = { method: 'initialize', id: 'first', params: { clientInfo } };
  server.stdin.write(`${JSON.stringify(initialize)}\n`);
  server.stdout.setEncoding('utf8').on('data', hear);
  let peak = 0;
  await until(() => answers.has('first'), 10_000);
  await sleep(200);
  answers.clear();
  const before = residentMegabytes(pid);

  server.stdout.pause();
  let lines = '';
  for (let id = 0; id < requests; id += 1) {
    lines += `{"method":"account/read","id":${id},"params":{"refreshToken":false}}\n`;
  }
  server.stdin.write(lines);
  peak = 0;
  const wakes = performance.now() + sleepMilliseconds;
  await until(() => performance.now() >= wakes, Number.POSITIVE_INFINITY);
  const asleep = peak;

  peak = 0;
  const start = performance.now();
  server.stdout.resume();
  await until(() => answers.size === requests, 5000);
  const drainMilliseconds = lastAnswer - start;
  const draining = peak;
  // Anything sent twice has some time to show up.
  await sleep(300);
  const doubled = [...answers.values()].filter((count) => count > 1).length;

  const exited = new Promise((resolve) => server.once('exit', resolve));
  server.stdin.end();
  const hard = setTimeout(() => server.kill('SIGKILL'), 3000);
  await exited;
  clearTimeout(hard);
  const lost = requests - answers.size;
  return { requests, lost, doubled, errors, before, asleep, draining, drainMilliseconds };
}

export async function measureFlood(options: FloodOptions = {}): Promise<FloodFigures> {
  if (options.server !== undefined) return flood(options.server, options);
  const { folder, path } = await compilePrograms(['ours']);
  try {
    return await flood([process.execPath, path('ours')], options);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function benchFlood(options: FloodOptions = {}): Promise<string> {
  const figures = await measureFlood(options);
  const { requests, lost, doubled, errors, before, asleep, draining } = figures;
  const megabytes = [before, asleep, draining].map((value) => value.toFixed(0));
  return [
    `flood of ${requests} requests that nobody reads: ${lost} lost, ${doubled} doubled, ${errors} errors`,
    `server memory in MB: ${megabytes[0]} before, ${megabytes[1]} while nobody reads, ${megabytes[2]} while draining`,
    `grown by ${(Math.max(asleep, draining) - before).toFixed(0)} MB, drained in ${figures.drainMilliseconds.toFixed(0)} ms`,
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const server = process.argv.slice(2);
  console.log(await benchFlood(server.length > 0 ? { server } : {}));
}
