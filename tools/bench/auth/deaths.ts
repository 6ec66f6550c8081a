/** What becomes of the login when processes are killed in the middle of refreshing it. */
import type { Call, Program } from './app-server.ts';
import { startAuthority } from './authority-process.ts';
import { runKills, type Victim } from './kills.ts';
import { hasProc } from './processes.ts';
import { realName, wirebox } from './programs.ts';
import { type KillsRow, type Promises, printKills } from './report.ts';

interface Series {
  readonly name: string;
  readonly victim: Victim;
  readonly kills: number;
  readonly server?: Program;
  readonly calls?: readonly Call[];
  readonly repeatUntilUsed?: boolean;
  /** Whether a login must outlive it. */
  readonly survives: boolean;
}

async function measureKills(
  { name, server = wirebox, ...series }: Series,
  promises: Promises,
): Promise<KillsRow> {
  const { repeatUntilUsed = false, survives } = series;
  const killed = await startAuthority({ repeatUntilUsed });
  try {
    const figures = await runKills({
      ...{ authority: killed, server, victim: series.victim, kills: series.kills },
      calls: series.calls ?? ['account/rateLimits/read', 'account/read'],
      checks: series.calls
        ? [...series.calls, ...series.calls]
        : ['account/rateLimits/read', 'account/read'],
    });
    if (server === wirebox) {
      promises.keep(`${name}: broken files`, figures.brokenFiles, 0);
      promises.keep(`${name}: locks not free within 5 s`, figures.heldLocks, 0);
      promises.keep(`${name}: processes left`, figures.leftProcesses, 0);
      if (series.victim !== 'renewal') {
        promises.keep(`${name}: temporary files left`, figures.leftFiles, 0);
      }
      if (survives) {
        promises.keep(`${name}: lost logins`, figures.lost, 0);
        promises.keep(`${name}: reuse errors`, figures.reuses, 0);
      }
    }
    return { name, figures };
  } finally {
    await killed.close();
  }
}

export interface DeathsOptions {
  readonly real: Program;
  readonly quick: boolean;
  readonly promises: Promises;
}

export async function benchDeaths({ real, quick, promises }: DeathsOptions): Promise<void> {
  const kills = quick ? 6 : 200;
  const otherKills = quick ? 3 : 50;
  const series: Series[] = [
    { name: 'wirebox: the server', victim: 'server', kills, survives: true },
    ...(process.platform === 'win32'
      ? []
      : [
          {
            name: 'wirebox: the group of the terminal',
            victim: 'terminal',
            kills: otherKills,
            survives: true,
          } satisfies Series,
        ]),
    ...(hasProc
      ? [
          {
            name: 'wirebox: the renewal itself',
            victim: 'renewal',
            kills: otherKills,
            survives: false,
          } satisfies Series,
          {
            name: 'the same, and the authority repeats itself',
            victim: 'renewal',
            kills: otherKills,
            repeatUntilUsed: true,
            survives: true,
          } satisfies Series,
        ]
      : []),
    {
      name: `${realName}: the server`,
      victim: 'server',
      kills: otherKills,
      server: real,
      calls: ['account/read'],
      survives: false,
    },
  ];
  console.log('killed in the middle of a refresh, at random moments\n');
  const rows: KillsRow[] = [];
  for (const one of series) rows.push(await measureKills(one, promises));
  console.log(printKills(rows));
  console.log(
    '\nWho kills the renewal itself between the answer and the disk has lost the login, unless',
  );
  console.log('the authority repeats its answer until it is used.');
}
