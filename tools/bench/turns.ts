/**
 * Streamed turns over WebSocket, from a model provider on this machine to the client: against a bare pipeline on the
 * same transport, with the same provider and client, and against the real app-server.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { compilePrograms } from './compile.ts';
import { median, table } from './figures.ts';
import { startServer, stopServer } from './listening-server.ts';
import type { TurnLevel } from './servers/turn-driver.ts';

export interface TurnsBenchOptions {
  readonly rounds?: number;
  readonly milliseconds?: number;
  /** Commands of servers that speak the protocol, by name, ours first; `--listen` is added. */
  readonly servers: readonly { readonly name: string; readonly command: readonly string[] }[];
  readonly env?: NodeJS.ProcessEnv;
}

/** Connections, and the name of the model, which says how its answer comes. The last one is for the time to the first delta. */
const streams = [
  '1 long',
  '16 long',
  '1 at-once',
  '16 at-once',
  '100 at-once',
  '1 by-delta',
  '16 by-delta',
  '100 by-delta',
];
const levels = [...streams, '1 short'];
const run = promisify(execFile);

const levelTimeoutMs = 45_000;

const print = (figure: number): string => (Number.isNaN(figure) ? '-' : figure.toFixed(2));

/** For a server that does not get through a level in time: told, and not left out. It does not get to try it again. */
const unfinished = (level: string): TurnLevel => ({
  level,
  deltasPerSecond: Number.NaN,
  cpuMicroseconds: null,
  firstDeltaMilliseconds: Number.NaN,
  wrong: 0,
});

interface Row {
  readonly name: string;
  readonly command: readonly string[];
}

/** A home whose model provider is the one at the port. */
function makeHome(port: number): string {
  const home = mkdtempSync(join(tmpdir(), 'wirebox-bench-turns-'));
  const config = [
    'model = "short"',
    'model_provider = "lab"',
    'approval_policy = "never"',
    'sandbox_mode = "read-only"',
    '[model_providers.lab]',
    'name = "Lab"',
    `base_url = "http://127.0.0.1:${port}/v1"`,
    'wire_api = "responses"',
    'request_max_retries = 0',
    'stream_max_retries = 0',
    '',
  ];
  writeFileSync(join(home, 'config.toml'), config.join('\n'));
  return home;
}

/** Every round runs every row, so that a busy machine slows all of them; ratios are taken within a round. */
export async function benchTurns(options: TurnsBenchOptions): Promise<string> {
  const { rounds = 5, milliseconds = 600, servers, env = process.env } = options;
  const { folder, path } = await compilePrograms(['bare-turns', 'model-provider', 'turn-driver']);
  const provider = await startServer([process.execPath, path('model-provider')]);
  const bareCommand = [process.execPath, path('bare-turns'), `${provider.port}`];
  const bare: Row = { name: 'bare pipeline', command: bareCommand };
  const corked: Row = {
    name: 'bare pipeline, one write a read',
    command: [...bareCommand, 'corked'],
  };
  const listening = servers.map(
    ({ name, command }): Row => ({ name, command: [...command, '--listen', 'ws://127.0.0.1:0'] }),
  );
  const rows = [bare, corked, ...listening];
  const results = new Map(rows.map((row): [Row, TurnLevel[][]] => [row, []]));
  const at = (row: Row, level: string): TurnLevel[] =>
    (results.get(row) ?? []).flatMap((round) => round.filter((one) => one.level === level));

  async function measure(row: Row): Promise<TurnLevel[]> {
    const home = makeHome(provider.port);
    const server = await startServer(row.command, { ...env, CODEX_HOME: home });
    try {
      const measured: TurnLevel[] = [];
      for (const level of levels) {
        if (at(row, level).some(({ deltasPerSecond }) => Number.isNaN(deltasPerSecond))) {
          measured.push(unfinished(level));
          continue;
        }
        const args = [path('turn-driver'), server.port, server.pid, milliseconds, level];
        try {
          const driver = run(process.execPath, args.map(String), { timeout: levelTimeoutMs });
          measured.push(...(JSON.parse((await driver).stdout) as TurnLevel[]));
        } catch {
          measured.push(unfinished(level));
        }
      }
      return measured;
    } finally {
      await stopServer(server);
      rmSync(home, { recursive: true, force: true });
    }
  }

  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const row of rows) results.get(row)?.push(await measure(row));
    }
  } finally {
    await stopServer(provider);
    rmSync(folder, { recursive: true });
  }

  const cells = (row: Row) =>
    streams.map((level) => {
      const each = at(row, level);
      const perSecond = median(each.map(({ deltasPerSecond }) => deltasPerSecond));
      const cpu = median(each.map(({ cpuMicroseconds }) => cpuMicroseconds ?? Number.NaN));
      return Number.isNaN(perSecond)
        ? 'not in time'
        : `${perSecond.toFixed(0)} (${cpu.toFixed(1)})`;
    });
  const ratios = (row: Row, base: Row) =>
    streams.map((level) => {
      const bases = at(base, level);
      const each = at(row, level).map(
        ({ deltasPerSecond }, round) =>
          deltasPerSecond / (bases[round]?.deltasPerSecond ?? Number.NaN),
      );
      return print(median(each));
    });
  const first = (row: Row) => {
    const bases = at(bare, '1 short');
    const each = at(row, '1 short').map(({ firstDeltaMilliseconds }) => firstDeltaMilliseconds);
    const added = each.map(
      (value, round) => value - (bases[round]?.firstDeltaMilliseconds ?? Number.NaN),
    );
    return [print(median(each)), row === bare ? '' : print(median(added))];
  };
  const wrong = (row: Row) =>
    (results.get(row) ?? []).flat().reduce((sum, level) => sum + level.wrong, 0);
  const [ours, ...peers] = listening;
  return [
    table(
      ['deltas/s (CPU us), connections and how the answer comes', ...streams],
      [
        ...rows.map((row) => [row.name, ...cells(row)]),
        ...(ours === undefined
          ? []
          : [bare, corked, ...peers].map((base) => [
              `${ours.name} : ${base.name}`,
              ...ratios(ours, base),
            ])),
      ],
    ),
    '',
    table(
      ['milliseconds from turn/start to the first delta', 'median', 'added', 'turns not whole'],
      rows.map((row) => [row.name, ...first(row), `${wrong(row)}`]),
    ),
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const { cachedPeer } = await import('../peer/fetch.ts');
  const command = fileURLToPath(new URL('../../packages/cli/dist/wirebox.js', import.meta.url));
  const peer = cachedPeer('0.169.0');
  const servers = [
    { name: 'wirebox app-server', command: [process.execPath, command, 'app-server'] },
    ...(peer === undefined
      ? []
      : [{ name: 'codex app-server 0.169.0', command: [peer, 'app-server'] }]),
  ];
  console.log(await benchTurns({ rounds: Number(process.argv[2] ?? 3), servers }));
}
