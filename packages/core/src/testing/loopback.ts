/** The loopback web server without a network: a test visits addresses as a browser would. */
import type { Loopback, LoopbackAnswer, LoopbackHandler } from '../ports.ts';

export interface FakeLoopback extends Loopback {
  /** Ports that a stranger holds. */
  readonly taken: Set<number>;
  /** Ports that a server of ours listens on. */
  readonly listening: ReadonlyMap<number, LoopbackHandler>;
  /** A GET of `http://localhost:PORT/…`; undefined where nobody listens. */
  visit(url: string): Promise<LoopbackAnswer | undefined>;
}

export function createFakeLoopback(): FakeLoopback {
  const taken = new Set<number>();
  const listening = new Map<number, LoopbackHandler>();
  return {
    taken,
    listening,
    async listen(port, answer) {
      if (taken.has(port) || listening.has(port)) return 'inUse';
      listening.set(port, answer);
      return {
        close: async () => {
          if (listening.get(port) === answer) listening.delete(port);
        },
      };
    },
    async visit(url) {
      const { port, pathname, search } = new URL(url);
      return listening.get(Number(port))?.('GET', `${pathname}${search}`);
    },
  };
}
