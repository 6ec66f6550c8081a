/** What idle connections and a client that does not read cost a server that listens. */
import { rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { compilePrograms } from './compile.ts';
import { median, table } from './figures.ts';
import { openSocket, type RunningServer, startServer, stopServer } from './listening-server.ts';
import { residentMegabytes } from './resident-memory.ts';
import { createFrameCounter, toMaskedFrame } from './servers/raw-frames.ts';

const initialize = toMaskedFrame(
  JSON.stringify({
    method: 'initialize',
    id: 0,
    params: { clientInfo: { name: 'bench', title: null, version: '1' } },
  }),
);

export interface IdleOptions {
  readonly connections?: number;
  readonly greets?: boolean;
}

/**
 * V8 collects the garbage of the handshakes, and gives back what its nursery has grown by, 15 to 35 s after a process
 * became idle (seen with --trace-gc as "Mark-Compact (reduce)"). A figure that is taken earlier shows either state.
 */
const idleMilliseconds = 60_000;
const serversAtOnce = 3;

export interface IdleFigures {
  /** Kilobytes of resident memory for each idle connection, above those of a server that has had some; of each server. */
  readonly resident: readonly number[];
  /** Kilobytes of live objects and buffers for each, garbage collected; undefined for a server that is not of Node. */
  readonly heap: number | undefined;
}

/** Tells at SIGUSR2, on stderr, what is held after a collection. Loaded into servers of Node before their own code. */
const probe = new URL('../soak/server-probe.mjs', import.meta.url).href;

async function heapBytes({ child }: RunningServer): Promise<number> {
  let text = '';
  const told = new Promise<string>((resolve) => {
    child.stderr?.on('data', (chunk) => {
      text += chunk;
      const line = /^probe (.*)\n/m.exec(text)?.[1];
      if (line !== undefined) resolve(line);
    });
  });
  child.kill('SIGUSR2');
  const { heapUsed, external } = JSON.parse(await told);
  child.stderr?.removeAllListeners('data').resume();
  return heapUsed + external;
}

/** Servers of their own for the heap: the collections that show it would hide what is taken of the system. */
export async function measureIdle(
  command: readonly string[],
  options: IdleOptions = {},
  env?: NodeJS.ProcessEnv,
): Promise<IdleFigures> {
  const [file = '', ...args] = command;
  const probed = [file, '--expose-gc', '--import', probe, ...args];
  const grown = () => growth(command, options, ({ pid }) => residentMegabytes(pid) * 1e6, env);
  const [resident, heap] = await Promise.all([
    Promise.all(Array.from({ length: serversAtOnce }, grown)),
    file === process.execPath ? growth(probed, options, heapBytes, env) : undefined,
  ]);
  return { resident, heap };
}

async function growth(
  command: readonly string[],
  { connections = 1000, greets = false }: IdleOptions,
  measure: (server: RunningServer) => number | Promise<number>,
  env?: NodeJS.ProcessEnv,
): Promise<number> {
  const server = await startServer(command, env);
  const sockets: Socket[] = [];
  const open = async (count: number) => {
    for (let index = 0; index < count; index += 1) {
      const socket = await openSocket(server);
      if (greets) socket.write(initialize);
      sockets.push(socket.resume());
    }
  };
  try {
    // What is loaded and compiled for the first of them is no cost of a connection.
    await open(50);
    await sleep(500);
    const before = await measure(server);
    await open(connections);
    await sleep(idleMilliseconds);
    return ((await measure(server)) - before) / 1000 / connections;
  } finally {
    for (const socket of sockets) socket.destroy();
    await stopServer(server);
  }
}

export interface StalledOptions {
  readonly megabytes?: number;
  readonly sleepMilliseconds?: number;
}

export interface StalledFigures {
  readonly sent: number;
  readonly received: number;
  /** Resident memory of the server in MB: before, highest while nobody reads, highest while draining. */
  readonly before: number;
  readonly asleep: number;
  readonly draining: number;
}

/** A client asks for a stream of notifications, sleeps, and then reads all of it. */
export async function measureStalled(options: StalledOptions = {}): Promise<StalledFigures> {
  const { megabytes = 100, sleepMilliseconds = 4000 } = options;
  const { folder, path } = await compilePrograms(['ours-net']);
  const server = await startServer([process.execPath, path('ours-net'), 'websocket']);
  const timer = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(server.pid));
  }, 5);
  let peak = 0;
  try {
    const bytes = 1000;
    const count = Math.ceil((megabytes * 1e6) / bytes);
    const stream = async (messages: number, sleepFirst: number) => {
      const socket = await openSocket(server);
      const params = { count: messages, bytes };
      socket.write(toMaskedFrame(JSON.stringify({ method: 'stream', id: 1, params })));
      peak = 0;
      await sleep(sleepFirst);
      const asleep = peak;
      peak = 0;
      const countFrames = createFrameCounter();
      let frames = 0;
      await new Promise<void>((resolve) => {
        const stop = setTimeout(resolve, 60_000);
        socket.on('data', (chunk: Buffer) => {
          frames += countFrames(chunk);
          // The answer comes behind the notifications.
          if (frames <= messages) return;
          clearTimeout(stop);
          resolve();
        });
        socket.resume();
      });
      socket.destroy();
      return { asleep, draining: peak, received: frames - 1 };
    };
    // A process that has streamed before, as memory that was never used is no sign of a queue.
    await stream(Math.ceil(count / 5), 0);
    await sleep(300);
    const before = residentMegabytes(server.pid);
    return { sent: count, before, ...(await stream(count, sleepMilliseconds)) };
  } finally {
    clearInterval(timer);
    await stopServer(server);
    rmSync(folder, { recursive: true });
  }
}

export interface ConnectionsBenchOptions {
  readonly sleepMilliseconds?: number;
  readonly servers?: readonly { readonly name: string; readonly command: readonly string[] }[];
  readonly env?: NodeJS.ProcessEnv;
}

export async function benchConnections(options: ConnectionsBenchOptions = {}): Promise<string> {
  const { sleepMilliseconds = 60_000, servers = [], env } = options;
  const { folder, path } = await compilePrograms(['ours-net', 'bare-websocket']);
  const rows = [
    { name: 'bare loop of ws', command: [process.execPath, path('bare-websocket')] },
    { name: '@wirebox/rpc', command: [process.execPath, path('ours-net'), 'websocket'] },
    ...servers.map(({ name, command }) => ({
      name,
      command: [...command, '--listen', 'ws://127.0.0.1:0'],
    })),
  ];
  const print = ({ resident, heap }: IdleFigures) => [
    `${median(resident).toFixed(1)} (${Math.min(...resident).toFixed(1)}-${Math.max(...resident).toFixed(1)})`,
    heap?.toFixed(1) ?? '',
  ];
  let cells: string[][];
  try {
    // At once, because they only wait.
    cells = await Promise.all(
      rows.map(async ({ name, command }) => {
        const silent = await measureIdle(command, {}, env);
        const greeted = await measureIdle(command, { greets: true }, env);
        return [name, ...print(silent), ...print(greeted)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
  const stalled = await measureStalled({ sleepMilliseconds });
  const { sent, received, before, asleep, draining } = stalled;
  const grown = (peak: number) => (peak - before).toFixed(0);
  return [
    table(
      [
        'KB for each of 1,000 idle connections',
        'silent: resident',
        'heap',
        'initialized: resident',
        'heap',
      ],
      cells,
    ),
    `stream of 100 MB to a client that sleeps ${sleepMilliseconds / 1000} s: ${received} of ${sent} notifications arrived`,
    `server memory in MB: ${before.toFixed(0)} before, +${grown(asleep)} while nobody reads, +${grown(draining)} while draining`,
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  console.log(await benchConnections({ sleepMilliseconds: Number(process.argv[2] ?? 4000) }));
}
