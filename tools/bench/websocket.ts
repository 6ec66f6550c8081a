/** Requests per second over WebSocket: against newlines over TCP, a bare loop of `ws`, and the real app-server. */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { compilePrograms } from './compile.ts';
import { median, table } from './figures.ts';
import { startServer, stopServer } from './listening-server.ts';
import type { NetLevel } from './servers/net-driver.ts';

export interface WebSocketBenchOptions {
  readonly rounds?: number;
  readonly milliseconds?: number;
  /** Commands of servers that speak the protocol, by name; `--listen` is added. */
  readonly servers?: readonly { readonly name: string; readonly command: readonly string[] }[];
  readonly env?: NodeJS.ProcessEnv;
}

const levels = ['1x1', '1x64', '16x1', '16x8', '100x1', '100x8'];
const run = promisify(execFile);

interface Row {
  readonly name: string;
  readonly kind: 'websocket' | 'tcp';
  readonly server: readonly string[];
}

/** Every round runs every row, so that a busy machine slows all of them; ratios are taken within a round. */
export async function benchWebSocket(options: WebSocketBenchOptions = {}): Promise<string> {
  const { rounds = 5, milliseconds = 600, servers = [], env = process.env } = options;
  const { folder, path } = await compilePrograms(['ours-net', 'bare-websocket', 'net-driver']);
  const tcp: Row = {
    name: '@wirebox/rpc, newlines over TCP',
    kind: 'tcp',
    server: [process.execPath, path('ours-net'), 'tcp'],
  };
  const ours: Row = {
    name: '@wirebox/rpc, WebSocket',
    kind: 'websocket',
    server: [process.execPath, path('ours-net'), 'websocket'],
  };
  const bare: Row = {
    name: 'bare loop of ws',
    kind: 'websocket',
    server: [process.execPath, path('bare-websocket')],
  };
  const listening = servers.map(
    ({ name, command }): Row => ({
      name,
      kind: 'websocket',
      server: [...command, '--listen', 'ws://127.0.0.1:0'],
    }),
  );
  const rows = [bare, tcp, ours, ...listening];
  const results = new Map(rows.map((row): [Row, NetLevel[][]] => [row, []]));
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const row of rows) {
        const server = await startServer(row.server, env);
        try {
          const { port, pid } = server;
          const args = [path('net-driver'), row.kind, port, pid, milliseconds, ...levels];
          const { stdout } = await run(process.execPath, args.map(String), { timeout: 120_000 });
          results.get(row)!.push(JSON.parse(stdout) as NetLevel[]);
        } finally {
          await stopServer(server);
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }

  const cells = (row: Row) =>
    levels.map((_, index) => {
      const each = results.get(row)!.map((round) => round[index]!);
      const perSecond = median(each.map((level) => level.perSecond));
      const cpu = median(each.map(({ cpuMicroseconds }) => cpuMicroseconds ?? Number.NaN));
      return `${perSecond.toFixed(0)} (${cpu.toFixed(1)})`;
    });
  const ratios = (row: Row, base: Row) =>
    levels.map((_, index) => {
      const bases = results.get(base)!;
      const each = results
        .get(row)!
        .map((round, at) => round[index]!.perSecond / bases[at]![index]!.perSecond);
      return median(each).toFixed(2);
    });
  const [served, ...peers] = listening;
  return table(
    ['requests/s (CPU us), connections x in flight', ...levels],
    [
      ...rows.map((row) => [row.name, ...cells(row)]),
      ['WebSocket : TCP, same peer', ...ratios(ours, tcp)],
      ['WebSocket : bare loop of ws', ...ratios(ours, bare)],
      ...(served === undefined ? [] : peers).map((peer) => [
        `${served!.name} : ${peer.name}`,
        ...ratios(served!, peer),
      ]),
    ],
  );
}

if (process.argv[1] === import.meta.filename) {
  console.log(await benchWebSocket({ rounds: Number(process.argv[2] ?? 5) }));
}
