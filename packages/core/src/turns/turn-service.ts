/** Starts turns, with all that they need of the server. */
import type { Ports } from '../ports.ts';
import type { LoadedThread } from '../threads/loaded-thread.ts';
import type { ThreadService } from '../threads/thread-service.ts';
import type { ProviderSend } from './provider-send.ts';
import { type Tool, toToolRegistry } from './tools.ts';
import { createTurn, type TurnOptions } from './turn.ts';

export interface TurnServiceOptions {
  readonly ports: Ports;
  readonly sendFor: ProviderSend;
  readonly threads: ThreadService;
  /** Release of the protocol. */
  readonly version: string;
}

export type NewTurn = Pick<
  TurnOptions,
  'caller' | 'input' | 'clientId' | 'outputSchema' | 'rootTurnId'
>;

export interface TurnService {
  /** The turn counts as running at once; `run` sets it going. No other turn may run in the thread. */
  create(thread: LoadedThread, turn: NewTurn): ReturnType<typeof createTurn>;
}

/** None so far. */
const tools: readonly Tool[] = [];

export function createTurnService(options: TurnServiceOptions): TurnService {
  const { ports, threads, version, sendFor } = options;
  const registry = toToolRegistry(tools);

  return {
    create(thread, turn) {
      const send = sendFor(thread.settings.provider, turn.caller);
      const created = createTurn({
        ...turn,
        thread,
        threads,
        ports,
        version,
        send,
        tools: registry,
      });
      thread.running = created.running;
      return created;
    },
  };
}
