/**
 * `npm run bench:auth`: many servers on one login that ends again and again, and servers that are killed meanwhile.
 * `--quick` takes fewer of everything. Ends with 1 where a promise is broken.
 */
import { fileURLToPath } from 'node:url';
import { fetchPeer } from '../../peer/fetch.ts';
import type { Call, Program } from './app-server.ts';
import { startAuthority } from './authority-process.ts';
import { type Arrival, runExpiries } from './expiries.ts';
import { runKills, type Victim } from './kills.ts';
import { hasProc } from './processes.ts';
import {
  createPromises,
  type ExpiriesRow,
  failed,
  type KillsRow,
  printExpiries,
  printFailures,
  printKills,
} from './report.ts';

const quick = process.argv.includes('--quick');
const wirebox: Program = {
  command: [
    process.execPath,
    fileURLToPath(new URL('../../../packages/cli/dist/wirebox.js', import.meta.url)),
    'app-server',
  ],
};
const real: Program = {
  command: [fetchPeer('0.169.0'), 'app-server'],
  // It reports to its maker on the way. Nothing of a test goes there.
  env: { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1' },
};
const realName = 'codex 0.169.0';

/** After one expiry all call the first, after the next the second, and so on; the last is of all sorts. */
const calls: readonly (readonly Call[])[] = [
  ['account/rateLimits/read'],
  ['account/read'],
  ['account/rateLimits/read', 'account/read', 'getAuthStatus'],
];
/** The call with which the real server refreshes, short of a turn. */
const realCalls: readonly (readonly Call[])[] = [['account/read']];
const arrivals: readonly Arrival[] = ['simultaneous', 'staggered'];
const latencies = quick ? [0, 100] : [0, 100, 500];
const crowds = quick ? [2, 4] : [2, 4, 8, 16];
const expiries = quick ? 2 : 20;
const rivalExpiries = quick ? 1 : 5;
const kills = quick ? 6 : 200;
const otherKills = quick ? 3 : 50;

const promises = createPromises();
const authority = await startAuthority();

async function measureExpiries(processes: number): Promise<ExpiriesRow[]> {
  const rows: ExpiriesRow[] = [];
  for (const latencyMs of latencies) {
    for (const arrival of arrivals) {
      const figures = await runExpiries({
        ...{ authority, latencyMs, arrival, expiries, processes, calls },
        server: wirebox,
      });
      rows.push({ server: 'wirebox', processes, latencyMs, arrival, figures });
      const what = `${processes} processes, ${latencyMs} ms, ${arrival}`;
      promises.keep(`refreshes of ${what}`, figures.refreshes, expiries);
      promises.keep(`reuse errors of ${what}`, figures.reuses, 0);
      promises.keep(`failed calls of ${what}`, failed(figures), 0);
    }
  }
  return rows;
}

async function measureRival(processes: number): Promise<ExpiriesRow> {
  const latencyMs = 100;
  const arrival = 'simultaneous';
  const figures = await runExpiries({
    ...{ authority, latencyMs, arrival, expiries: rivalExpiries, processes, calls: realCalls },
    server: real,
    fresh: true,
  });
  return { server: realName, processes, latencyMs, arrival, figures };
}

console.log('one home, one login, many processes; each expiry needs one refresh\n');
for (const processes of crowds) {
  const rows = await measureExpiries(processes);
  const rival = await measureRival(processes);
  console.log(printExpiries([...rows, rival]));
  const { figures } = rival;
  const asked = (figures.refreshes + figures.reuses) / figures.expiries;
  const ours = rows.reduce((sum, row) => sum + row.figures.refreshes + row.figures.reuses, 0);
  const needed = rows.reduce((sum, row) => sum + row.figures.expiries, 0);
  console.log(
    `refreshes asked for at each expiry: wirebox ${(ours / needed).toFixed(2)}, ${realName} ${asked.toFixed(2)}; its clients hear:`,
  );
  console.log([...printFailures(figures), ''].join('\n'));
}

console.log(`the same beside two processes of ${realName}, which know no lock\n`);
const mixed: ExpiriesRow[] = [];
for (const latencyMs of latencies) {
  for (const arrival of arrivals) {
    const processes = 4;
    const figures = await runExpiries({
      ...{ authority, latencyMs, arrival, expiries, processes, calls },
      server: wirebox,
      beside: { server: real, processes: 2 },
    });
    mixed.push({ server: 'wirebox', processes, latencyMs, arrival, figures });
    const what = `beside ${realName}, ${latencyMs} ms, ${arrival}`;
    promises.keep(`failed calls ${what}`, failed(figures), 0);
    for (const line of printFailures(figures)) console.log(line);
  }
}
console.log(printExpiries(mixed));
const besideCalls = mixed.reduce((sum, row) => sum + row.figures.besideCalls, 0);
const besideFailures = mixed.reduce((sum, row) => sum + row.figures.besideFailures, 0);
console.log(`${realName} itself: ${besideFailures} of ${besideCalls} calls failed\n`);
await authority.close();

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

async function measureKills({ name, server = wirebox, ...series }: Series): Promise<KillsRow> {
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
for (const one of series) rows.push(await measureKills(one));
console.log(printKills(rows));
console.log(
  '\nWho kills the renewal itself between the answer and the disk has lost the login, unless',
);
console.log('the authority repeats its answer until it is used.');

if (promises.broken.length > 0) {
  console.log(`\nbroken promises:\n${promises.broken.map((line) => `  ${line}`).join('\n')}`);
  process.exitCode = 1;
} else console.log('\nevery promise was kept');
