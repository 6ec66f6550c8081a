/** A thread in memory. One turn runs in it at a time. */
import type { ThreadStatus, ThreadTokenUsage, Turn, UserInput } from '@wirebox/app-server-protocol';
import type { ModelItem } from './history.ts';
import type { Journal } from './journal.ts';
import { printMeta, type ThreadMeta } from './thread-meta.ts';
import type { Settings } from './thread-settings.ts';

/** What others may ask of the turn that runs in a thread. */
export interface RunningTurn {
  /** As it is now, without its items. */
  readonly turn: Turn;
  /** It takes no more input: only its end has still to be stored and told. */
  readonly ending: boolean;
  /** Resolves when the turn has ended and everybody was told. */
  readonly ended: Promise<void>;
  /** Somebody has stopped it. */
  readonly interrupted: boolean;
  /** Input that the model gets at once: the answer it is giving now is given up. */
  steer(input: UserInput[], clientId: string | null): void;
  /** Resolves with `ended`. */
  interrupt(): Promise<void>;
}

export interface LoadedThread {
  meta: ThreadMeta;
  /** Resolves when `meta` holds what takes a moment to find out: the state of the repository. */
  learned: Promise<void>;
  readonly journal: Journal;
  readonly ephemeral: boolean;
  settings: Settings;
  status: ThreadStatus;
  running: RunningTurn | undefined;
  /** The first message of the person; empty before it. */
  preview: string;
  /** Milliseconds since the epoch. */
  updatedAtMs: number;
  /** What the model is given. Added to as the thread goes on. */
  readonly input: ModelItem[];
  usage: ThreadTokenUsage | undefined;
  /** The instructions of the developer that the model has got last; null: none. */
  instructed: string | null;
  /** Whether the journal begins with the description of the thread: it gets its first line with the first turn. */
  materialized: boolean;
}

export const materialize = (thread: LoadedThread): void => {
  if (thread.materialized) return;
  thread.materialized = true;
  thread.journal.append('session_meta', printMeta(thread.meta));
};
