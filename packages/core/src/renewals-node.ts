/** Renewals in a process of their own: killing the server in the middle of one loses nothing. */
import { type ChildProcess, spawn } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RenewalOutcome, RenewalTask } from './auth/renewal.ts';
import type { HeldLock, Renewals } from './ports.ts';

/** Beside this module, under the same extension, wherever that was built to. */
const entry = fileURLToPath(
  new URL(`./renewal-process-node${extname(import.meta.url)}`, import.meta.url),
);

/** Longer than the process itself waits for the authority. After it the process still goes on. */
const patienceMs = 40_000;

function start(lock: HeldLock | undefined): ChildProcess {
  // A debugger's port cannot be opened twice.
  const flags = process.execArgv.filter((flag) => !flag.startsWith('--inspect'));
  return spawn(process.execPath, [...flags, entry], {
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

function finish(child: ChildProcess, task: RenewalTask): Promise<RenewalOutcome | undefined> {
  return new Promise((resolve) => {
    let text = '';
    const late = setTimeout(
      () => resolve({ kind: 'unavailable', detail: 'refreshing the login takes too long' }),
      patienceMs,
    );
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    child.once('error', () => {
      clearTimeout(late);
      resolve(child.pid === undefined ? undefined : outcomeOf(text));
    });
    child.once('close', () => {
      clearTimeout(late);
      resolve(outcomeOf(text));
    });
    child.stdin?.on('error', () => {});
    // Over a pipe: what stands in arguments or the environment can be read by others on the machine.
    child.stdin?.end(JSON.stringify(task));
  });
}

export const createNodeRenewals = (): Renewals => ({
  run: async (task, lock) => finish(start(lock), task),
});
