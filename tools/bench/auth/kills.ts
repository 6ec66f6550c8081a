/** A server is killed in the middle of refreshing its login; is the login still good? */
import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createNodePorts } from '@wirebox/core/node';
import { type AppServer, type Call, type Program, startAppServer } from './app-server.ts';
import type { AuthorityProcess } from './authority-process.ts';
import { createHome, type Home } from './home.ts';
import { childrenOf, hasProc, processesOf } from './processes.ts';

/**
 * `server`: that process alone. `terminal`: all of its process group, by SIGKILL, or by what a terminal sends when
 * somebody presses Ctrl-C or closes it. `renewal`: the process that refreshes for the server.
 */
export type Victim = 'server' | 'terminal' | 'renewal';

export interface KillsOptions {
  readonly authority: AuthorityProcess;
  readonly server: Program;
  readonly victim: Victim;
  readonly kills: number;
  /** What is under way when the kill comes; the next one the next time. */
  readonly calls: readonly Call[];
  /** With what a process that was not there before tries the login, which ends between them. */
  readonly checks: readonly Call[];
}

export interface KillsFigures {
  kills: number;
  /** Kills that came when the authority had not been asked, had spent the token which the file still held, and later. */
  before: number;
  between: number;
  after: number;
  /** Times that the file could not be read at any moment. */
  brokenFiles: number;
  /** Logins that nobody can use or refresh any more. */
  lost: number;
  /** Times that the lock was not free 5 s after the kill. */
  heldLocks: number;
  longestLockMs: number;
  reuses: number;
  /** Processes and temporary files that nobody needs any more and that stayed. */
  leftProcesses: number;
  leftFiles: number;
}

const lockMs = 5_000;
/** How long the authority keeps its answers back, two times of three. */
const keptBackMs = 100;
const terminalSignals = ['SIGKILL', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const;

/** What a login is written to before it takes the place of the file. */
const isTemporary = (name: string | null): boolean => /^\.auth\.json\..*\.tmp$/.test(name ?? '');

const temporaryFiles = (home: Home): number => readdirSync(home.path).filter(isTemporary).length;

/** Reads the file again and again, as others do that know no lock. */
function watchReaders(home: Home): () => boolean {
  let isBroken = false;
  const timer = setInterval(() => {
    try {
      home.refreshToken();
    } catch {
      isBroken = true;
    }
  }, 1);
  return () => {
    clearInterval(timer);
    return isBroken;
  };
}

type Moment = (call: Promise<unknown>) => Promise<unknown>;

/** Random moments of a call: on the clock, when files come and go, and while the only copy of the tokens is on its way. */
function createMoments(
  home: Home,
  authority: AuthorityProcess,
  spentBefore: number,
  callMs: number,
): readonly Moment[] {
  return [
    () => sleep(Math.random() * callMs * 1.1),
    async (call) => {
      // The rehearsal and the saving make some four changes each.
      let left = 1 + Math.floor(Math.random() * 8);
      let watcher: FSWatcher | undefined;
      const seen = new Promise<void>((resolve) => {
        watcher = watch(home.path, (_, name) => {
          if (isTemporary(name) && --left === 0) resolve();
        });
      });
      await Promise.race([seen, call]);
      watcher?.close();
    },
    async (call) => {
      let isOver = false;
      void call.then(() => {
        isOver = true;
      });
      while (!isOver && (await authority.stats()).refreshOk === spentBefore) await sleep(1);
      await sleep(Math.random() * keptBackMs * 1.2);
    },
  ];
}

async function killOnce(
  victim: Victim,
  server: AppServer,
  turn: number,
  call: Promise<unknown>,
): Promise<void> {
  switch (victim) {
    case 'server':
      return server.kill('SIGKILL', 'server');
    case 'terminal':
      return server.kill(terminalSignals[turn % terminalSignals.length] ?? 'SIGKILL', 'group');
    case 'renewal':
      for (const pid of childrenOf(server.pid)) {
        try {
          process.kill(pid, 'SIGKILL');
        } catch {
          // It was done.
        }
      }
      await call;
      return server.close();
  }
}

export async function runKills(options: KillsOptions): Promise<KillsFigures> {
  const { authority, server: program, victim, kills, calls, checks } = options;
  if (victim === 'renewal' && !hasProc) throw new Error('renewals are found by /proc');
  const { locks } = createNodePorts();
  const figures: KillsFigures = {
    kills,
    ...{ before: 0, between: 0, after: 0, brokenFiles: 0, lost: 0, heldLocks: 0 },
    ...{ longestLockMs: 0, reuses: 0, leftProcesses: 0, leftFiles: 0 },
  };
  let home = await createHome(authority);
  const start = () => startAppServer(program, { ...authority.env, CODEX_HOME: home.path });
  /** How long a call takes that nobody disturbs. */
  let callMs = 500;

  async function isGood(): Promise<boolean> {
    const server = await start();
    try {
      for (const [index, check] of checks.entries()) {
        // What was under way at the kill is finished first; an expiry now would end the tokens that it has brought.
        if (index > 0) await authority.expire();
        const begin = performance.now();
        if ((await server.call(check)) !== undefined) return false;
        callMs = callMs * 0.7 + (performance.now() - begin) * 0.3;
      }
      return true;
    } finally {
      await server.close();
    }
  }

  try {
    for (let turn = 0; turn < kills; turn++) {
      await authority.set({ answerLatencyMs: Math.random() < 1 / 3 ? 0 : keptBackMs });
      const server = await start();
      await authority.expire();
      const stats = await authority.stats();
      const token = home.refreshToken();
      const stopReading = watchReaders(home);
      const call = server.call(calls[turn % calls.length] ?? 'account/read');
      const moments = createMoments(home, authority, stats.refreshOk, callMs);
      await moments[turn % moments.length]?.(call);
      const killing = killOnce(victim, server, turn, call);
      const wasSaved = home.refreshToken() !== token;
      const killed = performance.now();
      const wasSpent = (await authority.stats()).refreshOk > stats.refreshOk;
      figures[wasSaved ? 'after' : wasSpent ? 'between' : 'before'] += 1;
      await killing;

      const lock = await locks.acquire(join(home.path, 'auth.refresh.lock'), lockMs);
      figures.longestLockMs = Math.max(figures.longestLockMs, performance.now() - killed);
      if (lock === undefined) figures.heldLocks += 1;
      await lock?.release();
      const good = await isGood();
      if (stopReading()) figures.brokenFiles += 1;
      figures.reuses += (await authority.stats()).refreshReused - stats.refreshReused;
      if (good && turn < kills - 1) continue;
      if (!good) figures.lost += 1;
      if (hasProc) figures.leftProcesses += processesOf(home.path).length;
      figures.leftFiles += temporaryFiles(home);
      home.remove();
      home = await createHome(authority);
    }
    return figures;
  } finally {
    await authority.set({ answerLatencyMs: 0 });
    home.remove();
  }
}
