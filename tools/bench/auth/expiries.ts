/** Many processes on one home, whose login ends again and again. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type AppServer, type Call, type Program, startAppServer } from './app-server.ts';
import type { AuthorityProcess } from './authority-process.ts';
import { createHome } from './home.ts';

/** `staggered`: each process comes at a moment of its own. */
export type Arrival = 'simultaneous' | 'staggered';

export interface ExpiriesOptions {
  readonly authority: AuthorityProcess;
  readonly latencyMs: number;
  readonly arrival: Arrival;
  readonly expiries: number;
  /** The server whose calls count, and how many processes of it. */
  readonly server: Program;
  readonly processes: number;
  /** What each process calls after an expiry; the next one after the next. */
  readonly calls: readonly (readonly Call[])[];
  /** Other processes that refresh the same login all the while. */
  readonly beside?: { readonly server: Program; readonly processes: number };
  /** Each expiry finds processes that were just started and know the login that is stored. */
  readonly fresh?: boolean;
}

export interface ExpiriesFigures {
  readonly expiries: number;
  readonly refreshes: number;
  readonly reuses: number;
  readonly calls: number;
  /** Why calls failed, each reason with its number. */
  readonly failures: ReadonlyMap<string, number>;
  readonly besideCalls: number;
  readonly besideFailures: number;
  /** How long each call took. */
  readonly milliseconds: readonly number[];
}

/** Within which staggered processes come: some before the first has its answer, some after. */
const spreadMs = (latencyMs: number) => 2 * latencyMs + 300;

export async function runExpiries(options: ExpiriesOptions): Promise<ExpiriesFigures> {
  const { authority, latencyMs, arrival, server, processes, calls, beside, fresh } = options;
  const home = await createHome(authority);
  const env = { ...authority.env, CODEX_HOME: home.path };
  const start = (program: Program, count: number): Promise<AppServer[]> =>
    Promise.all(Array.from({ length: count }, () => startAppServer(program, env)));
  const startAll = async () => {
    const started = await Promise.all([
      start(server, processes),
      beside === undefined ? [] : start(beside.server, beside.processes),
    ]);
    // A process that has read the login once holds on to it, as one that has run for days.
    await Promise.all(started.flat().map((one) => one.call('account/rateLimits/read')));
    return started;
  };
  const failures = new Map<string, number>();
  const milliseconds: number[] = [];
  let besideFailures = 0;
  await authority.set({ latencyMs: 0 });
  let [ours, others] = await startAll();
  const closeAll = () => Promise.all([...ours, ...others].map((one) => one.close()));
  try {
    await authority.set({ latencyMs });
    const before = await authority.stats();
    for (let expiry = 0; expiry < options.expiries; expiry++) {
      if (fresh && expiry > 0) {
        await closeAll();
        [ours, others] = await startAll();
      }
      await authority.expire();
      const wait = () =>
        arrival === 'staggered' ? sleep(Math.random() * spreadMs(latencyMs)) : undefined;
      const methods = calls[expiry % calls.length] ?? [];
      await Promise.all([
        ...ours.map(async (one, index) => {
          await wait();
          const begin = performance.now();
          const failure = await one.call(methods[index % methods.length] ?? 'account/read');
          milliseconds.push(performance.now() - begin);
          if (failure !== undefined) failures.set(failure, (failures.get(failure) ?? 0) + 1);
        }),
        ...others.map(async (one) => {
          await wait();
          if ((await one.call('account/read')) !== undefined) besideFailures += 1;
        }),
      ]);
    }
    const after = await authority.stats();
    return {
      expiries: options.expiries,
      refreshes: after.refreshOk - before.refreshOk,
      reuses: after.refreshReused - before.refreshReused,
      calls: processes * options.expiries,
      failures,
      besideCalls: (beside?.processes ?? 0) * options.expiries,
      besideFailures,
      milliseconds,
    };
  } finally {
    await closeAll();
    home.remove();
  }
}
