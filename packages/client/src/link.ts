import type { Channel } from '@wirebox/rpc';
import type { Ending } from './ending.ts';

export type Exit = Pick<Ending, 'exitCode' | 'signal' | 'stderr'>;

/** A channel, and what is known of the process at its other end where there is one. */
export interface Link {
  readonly channel: Channel;
  /** Resolves when the process is gone; what it wrote may still be on its way. */
  readonly left?: Promise<void>;
  /** Invariant: settled by the time `channel.close()` has resolved. */
  readonly exit?: Promise<Exit>;
}
