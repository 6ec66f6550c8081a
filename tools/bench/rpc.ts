/** Requests per second over standard streams against a bare newline loop and vscode-jsonrpc. */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { compilePrograms } from './compile.ts';
import { median, table } from './figures.ts';
import type { Level } from './servers/driver.ts';

export interface RpcBenchOptions {
  readonly rounds?: number;
  readonly milliseconds?: number;
  /** A command to measure in place of the server in this folder, such as the real app-server. */
  readonly server?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

const levels = [1, 64, 1000];
const run = promisify(execFile);

/** Every round runs every row, so that a busy machine slows all of them; ratios are taken within a round. */
export async function benchRpc(options: RpcBenchOptions = {}): Promise<string> {
  const { rounds = 5, milliseconds = 600, env = process.env } = options;
  const { folder, path } = await compilePrograms(['bare', 'vscode', 'ours', 'driver']);
  const ours = options.server ?? [process.execPath, path('ours')];
  const rows = [
    { name: 'bare loop', client: 'raw', server: [process.execPath, path('bare')] },
    { name: 'ours', client: 'raw', server: ours },
    { name: 'ours, own client', client: 'own', server: ours },
    { name: 'vscode-jsonrpc', client: 'vscode', server: [process.execPath, path('vscode')] },
  ] as const;
  const results = rows.map((): Level[][] => []);
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, { client, server }] of rows.entries()) {
        const args = [path('driver'), client, String(milliseconds), ...levels.map(String)];
        const { stdout } = await run(process.execPath, [...args, '--', ...server], { env });
        results[index]!.push(JSON.parse(stdout) as Level[]);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }

  const perSecond = (row: number, level: number, round: number) =>
    results[row]![round]![level]!.perSecond;
  const over = (pick: (round: number) => number) =>
    median(Array.from({ length: rounds }, (_, round) => pick(round)));
  const lines = rows.flatMap(({ name }, row) => [
    [
      name,
      ...levels.map((_, level) => Math.round(over((r) => perSecond(row, level, r))).toString()),
      ...levels.map((_, level) => {
        const cpu = results[row]!.map((round) => round[level]!.cpuMicroseconds ?? Number.NaN);
        return median(cpu).toFixed(1);
      }),
    ],
  ]);
  const ratio = (name: string, row: number, base: number) => [
    name,
    ...levels.map((_, level) =>
      over((r) => perSecond(row, level, r) / perSecond(base, level, r)).toFixed(2),
    ),
    '',
    '',
    '',
  ];
  return table(
    ['requests/s over stdio', ...levels.map((n) => `${n} in flight`), 'CPU us @1', '@64', '@1000'],
    [...lines, ratio('ours : bare loop', 1, 0), ratio('own client : vscode-jsonrpc', 2, 3)],
  );
}

if (process.argv[1] === import.meta.filename) {
  const server = process.argv.slice(2);
  console.log(await benchRpc(server.length > 0 ? { server } : {}));
}
