/**
 * A process of its own for one renewal. It is told what to do on stdin and says on stdout what came of it; it goes on
 * to its end when whoever started it is gone, because what the authority answers exists nowhere else.
 */
import { createCommit } from './auth/commit.ts';
import { type RenewalOutcome, type RenewalTask, renew } from './auth/renewal.ts';
import { openStore } from './auth/store/open.ts';
import { createHttp } from './http.ts';
import { createNodePorts } from './ports-node.ts';
import { readyLine } from './renewals-node.ts';

/** Undefined where whoever started this died before it had said all; nothing has been spent then. */
async function readTask(): Promise<RenewalTask | undefined> {
  process.stdin.setEncoding('utf8');
  let text = '';
  for await (const chunk of process.stdin) text += chunk;
  try {
    return JSON.parse(text);
  } catch {
    // An error of the parser would show the text, and with it the token.
    return undefined;
  }
}

async function run(task: RenewalTask): Promise<RenewalOutcome> {
  const ports = createNodePorts();
  return renew(task, {
    http: createHttp(ports),
    commit: createCommit(ports.locks, task.store.codexHome),
    store: openStore(task.store.mode, {
      ...ports,
      codexHome: task.store.codexHome,
      memory: new Map(),
    }),
    clock: ports.clock,
  });
}

// The person's Ctrl-C is for the program in front, not for this.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
// Nobody may be left to read the outcome, or the log.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

process.stdout.write(readyLine);
const task = await readTask();
if (task !== undefined) {
  // No timer of the ports keeps a process alive, and this one has to see the end of what it waits for.
  const alive = setInterval(() => {}, 60_000);
  process.stdout.write(JSON.stringify(await run(task)));
  clearInterval(alive);
}
