/**
 * A process of its own for one renewal. It is told what to do on stdin and says on stdout what came of it; it goes on
 * to its end when whoever started it is gone, because what the authority answers exists nowhere else.
 */
import { type RenewalOutcome, type RenewalTask, renew } from './auth/renewal.ts';
import { openStore } from './auth/store/open.ts';
import { createHttp } from './http.ts';
import { createNodePorts } from './ports-node.ts';

async function readTask(): Promise<RenewalTask> {
  process.stdin.setEncoding('utf8');
  let text = '';
  for await (const chunk of process.stdin) text += chunk;
  return JSON.parse(text);
}

// The person's Ctrl-C is for the program in front, not for this.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
// Nobody may be left to read the outcome, or the log.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

const task = await readTask();
const ports = createNodePorts();
const outcome: RenewalOutcome = await renew(task, {
  http: createHttp(ports),
  store: openStore(task.store.mode, {
    ...ports,
    codexHome: task.store.codexHome,
    memory: new Map(),
  }),
  now: ports.clock.now,
});
process.stdout.write(JSON.stringify(outcome));
