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
  /** The command of one more server to measure, which speaks the protocol. */
  readonly server?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

const levels = [1, 64, 1000];
const run = promisify(execFile);

interface Row {
  readonly name: string;
  /** The raw client only counts newlines, so that the server is the limit; the others are those of the libraries. */
  readonly client: 'raw' | 'own' | 'vscode';
  readonly server: readonly string[];
}

/** Every round runs every row, so that a busy machine slows all of them; ratios are taken within a round. */
export async function benchRpc(options: RpcBenchOptions = {}): Promise<string> {
  const { rounds = 5, milliseconds = 600, server, env = process.env } = options;
  const { folder, path } = await compilePrograms(['bare', 'vscode', 'ours', 'driver']);
  const program = (name: 'bare' | 'vscode' | 'ours') => [process.execPath, path(name)];
  const pair = (name: string, command: readonly string[]): Row[] => [
    { name, client: 'raw', server: command },
    { name: `${name}, own client`, client: 'own', server: command },
  ];
  const ours = [
    ...pair('@wirebox/rpc', program('ours')),
    ...(server === undefined ? [] : pair('wirebox app-server', server)),
  ];
  const bare: Row = { name: 'bare loop', client: 'raw', server: program('bare') };
  const vscode: Row = { name: 'vscode-jsonrpc', client: 'vscode', server: program('vscode') };
  const rows = [bare, ...ours, vscode];

  const results = new Map(rows.map((row): [Row, Level[][]] => [row, []]));
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const row of rows) {
        const args = [path('driver'), row.client, String(milliseconds), ...levels.map(String)];
        const { stdout } = await run(process.execPath, [...args, '--', ...row.server], { env });
        results.get(row)!.push(JSON.parse(stdout) as Level[]);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }

  const cells = (row: Row, pick: (level: Level) => number, digits: number) =>
    levels.map((_, index) =>
      median(results.get(row)!.map((round) => pick(round[index]!))).toFixed(digits),
    );
  const ratios = (row: Row, base: Row) =>
    levels.map((_, index) => {
      const bases = results.get(base)!;
      const each = results
        .get(row)!
        .map((round, at) => round[index]!.perSecond / bases[at]![index]!.perSecond);
      return median(each).toFixed(2);
    });
  return table(
    ['requests/s over stdio', ...levels.map((n) => `${n} in flight`), 'CPU us @1', '@64', '@1000'],
    [
      ...rows.map((row) => [
        row.name,
        ...cells(row, ({ perSecond }) => perSecond, 0),
        ...cells(row, ({ cpuMicroseconds }) => cpuMicroseconds ?? Number.NaN, 1),
      ]),
      ...ours.map((row) => {
        const base = row.client === 'raw' ? bare : vscode;
        return [`${row.name} : ${base.name}`, ...ratios(row, base)];
      }),
    ],
  );
}

if (process.argv[1] === import.meta.filename) {
  const server = process.argv.slice(2);
  console.log(await benchRpc(server.length > 0 ? { server } : {}));
}
