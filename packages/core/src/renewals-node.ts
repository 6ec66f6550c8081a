/** Renewals in a process of their own: killing the server in the middle of one loses nothing. */
import { type ChildProcess, spawn } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RenewalOutcome, RenewalTask } from './auth/renewal.ts';
import { toChildFlags } from './child-flags.ts';
import type { HeldLock, Renewals } from './ports.ts';

/** Beside this module, under the same extension, wherever that was built to. */
const entry = fileURLToPath(
  new URL(`./renewal-process-node${extname(import.meta.url)}`, import.meta.url),
);

/** A program and its arguments. */
export type RenewalProgram = readonly [file: string, ...args: string[]];

const standardProgram = (): RenewalProgram => [
  process.execPath,
  ...toChildFlags(process.execArgv),
  entry,
];

/** What the process says when it can be told what to do. */
export const readyLine = 'ready\n';

/** A loaded machine starts programs slowly; one that is not ready by then is none of ours, or never will be. */
const standardStartMs = 10_000;
/** Longer than the process itself waits for the authority. After it the process still goes on. */
const patienceMs = 40_000;

function start([file, ...args]: RenewalProgram, lock: HeldLock | undefined): ChildProcess {
  return spawn(file, args, {
    // A group of its own, so that what ends the terminal's programs does not end this one.
    detached: true,
    windowsHide: true,
    // A desktop program that embeds the server is asked to be plain Node here.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    // The last one is the lock: it is held as long as one of us has it open.
    stdio: [
      'pipe',
      'pipe',
      'inherit',
      ...(lock?.descriptor === undefined ? [] : [lock.descriptor]),
    ],
  });
}

const outcomeOf = (text: string): RenewalOutcome => {
  try {
    return JSON.parse(text);
  } catch {
    return { kind: 'unavailable', detail: 'the process that refreshes the login ended early' };
  }
};

/**
 * Invariant: undefined only where the process was not told what to do and never will be, so that whoever does the work
 * in its place is the only one.
 */
function finish(
  child: ChildProcess,
  task: RenewalTask,
  startMs: number,
): Promise<RenewalOutcome | undefined> {
  return new Promise((resolve) => {
    let text = '';
    let state: 'starting' | 'told' | 'over' = 'starting';
    const end = (outcome: RenewalOutcome | undefined) => {
      state = 'over';
      clearTimeout(timer);
      resolve(outcome);
    };
    let timer = setTimeout(() => {
      child.kill('SIGKILL');
      end(undefined);
    }, startMs);
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (state !== 'starting' || !text.startsWith(readyLine)) return;
      state = 'told';
      text = text.slice(readyLine.length);
      clearTimeout(timer);
      timer = setTimeout(
        () => end({ kind: 'unavailable', detail: 'refreshing the login takes too long' }),
        patienceMs,
      );
      // Over a pipe: what stands in arguments or the environment can be read by others on the machine.
      child.stdin?.end(JSON.stringify(task));
    });
    child.on('error', () => {
      if (child.pid === undefined) end(undefined);
    });
    child.once('close', () => end(state === 'told' ? outcomeOf(text) : undefined));
    child.stdin?.on('error', () => {});
  });
}

/** The program and how long it may take to be ready, in milliseconds, are for tests. */
export const createNodeRenewals = (
  program: RenewalProgram = standardProgram(),
  startMs = standardStartMs,
): Renewals => ({
  async run(task, lock) {
    let child: ChildProcess;
    try {
      child = start(program, lock);
    } catch {
      // Out of memory, or of what else the system counts.
      return undefined;
    }
    return finish(child, task, startMs);
  },
});
