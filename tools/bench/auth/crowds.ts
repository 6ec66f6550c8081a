/** How many refreshes, reuse errors and failed calls an expiry costs, alone and beside servers that know no lock. */
import type { Call, Program } from './app-server.ts';
import { startAuthority } from './authority-process.ts';
import { type Arrival, runExpiries } from './expiries.ts';
import { realName, wirebox } from './programs.ts';
import { type ExpiriesRow, failed, type Promises, printExpiries, printFailures } from './report.ts';

/** After one expiry all call the first, after the next the second, and so on; the last is of all sorts. */
const calls: readonly (readonly Call[])[] = [
  ['account/rateLimits/read'],
  ['account/read'],
  ['account/rateLimits/read', 'account/read', 'getAuthStatus'],
];
/** The call with which the real server refreshes, short of a turn. */
const realCalls: readonly (readonly Call[])[] = [['account/read']];
const arrivals: readonly Arrival[] = ['simultaneous', 'staggered'];
export interface CrowdsOptions {
  readonly real: Program;
  readonly quick: boolean;
  readonly promises: Promises;
}

export async function benchCrowds({ real, quick, promises }: CrowdsOptions): Promise<void> {
  const latencies = quick ? [0, 100] : [0, 100, 500];
  const crowds = quick ? [2, 4] : [2, 4, 8, 16];
  const expiries = quick ? 2 : 20;
  const rivalExpiries = quick ? 1 : 5;
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

  try {
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
  } finally {
    await authority.close();
  }
}
