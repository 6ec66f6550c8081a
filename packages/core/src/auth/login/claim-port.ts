/** Finds a port for the login server. The authority sends the browser to these two only, so there is no third. */
import type { Http } from '../../http.ts';
import type { Clock, Log, Loopback, LoopbackHandler, LoopbackListener } from '../../ports.ts';

export type ClaimedPort =
  | { port: number; listener: LoopbackListener }
  /** One line for a person. */
  | { failed: string };

export interface ClaimDeps {
  clock: Clock;
  loopback: Loopback;
  http: Http;
  log: Log;
}

const ports = [1455, 1457];
const retryMs = 200;
/** So many times in all: a login server that was asked to go needs a moment. */
const triesAfterCancel = 10;
const triesOtherwise = 3;

/** Asks whoever holds the port to go, as all these login servers do for one another. A stranger gets two seconds. */
async function askToGo(http: Http, port: number, signal: AbortSignal): Promise<boolean> {
  const url = `http://127.0.0.1:${port}/cancel`;
  const outcome = await http({ method: 'GET', url, timeoutMs: 2000, maxBytes: 4096, signal });
  return outcome.kind === 'answered' && outcome.status === 200;
}

export async function claimPort(
  deps: ClaimDeps,
  handler: (port: number) => LoopbackHandler,
  signal: AbortSignal,
): Promise<ClaimedPort> {
  const { clock, loopback, http, log } = deps;
  for (const port of ports) {
    let tries = triesAfterCancel;
    for (let attempt = 1; attempt <= tries; attempt++) {
      let listener: LoopbackListener | 'inUse';
      try {
        listener = await loopback.listen(port, handler(port));
      } catch (error) {
        return { failed: error instanceof Error ? error.message : 'unknown error' };
      }
      if (listener !== 'inUse') return { port, listener };
      if (attempt === 1 && !(await askToGo(http, port, signal))) tries = triesOtherwise;
      if (attempt < tries) await clock.sleep(retryMs, signal);
      if (signal.aborted) return { failed: 'Login was not completed' };
    }
    log.info('the port of the login server is taken', { port });
  }
  return { failed: `Port 127.0.0.1:${ports.at(-1)} is already in use` };
}
