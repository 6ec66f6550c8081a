import type { Channel } from '@wirebox/rpc';
import type { Ending } from './ending.ts';

export type Exit = Pick<Ending, 'exitCode' | 'signal' | 'stderr'>;

/** A channel, and what is known of its other end where something is. */
export interface Link {
  readonly channel: Channel;
  /** Resolves when the other end is gone; what it wrote may still be on its way. */
  readonly left?: Promise<void>;
  /** Invariant: settled by the time `channel.close()` has resolved. */
  readonly exit?: Promise<Exit>;
  /** How the other end of a WebSocket closed it; asked when `channel.close()` has resolved. */
  readonly closing?: () => { readonly code: number; readonly reason: string } | undefined;
}
