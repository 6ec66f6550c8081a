/**
 * Where the lines of a thread go. Lines are handed to the system as soon as they are there, so the death of the process
 * loses at most the line that was being written; `settle` makes them survive a loss of power as well, and is called at
 * the end of each turn and before anything that depends on them, not for each line, which would cost a disk write a
 * delta. A file is only ever added to. A line that was torn by a crash stays, ended, and readers skip it.
 */
import type { Log } from '../ports.ts';
import type { AppendFile, RolloutFiles } from './rollout-files.ts';
import { type Payload, parseLines, printLine, type RolloutLine } from './rollout-line.ts';

export interface Journal {
  /** Undefined where nothing is ever stored. */
  readonly path: string | undefined;
  /** Never fails: a disk that refuses is told to the log, and the lines are tried again with the next ones. */
  append(type: string, payload: Payload, timestamp?: string): void;
  /** Everything appended so far, with what the file held before. */
  lines(): Promise<RolloutLine[]>;
  /** Resolves when everything appended is durable, or could not be made so. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Lines that are kept in memory, for a thread that must leave no trace. */
export function createMemoryJournal(now: () => number): Journal {
  const kept: RolloutLine[] = [];
  return {
    path: undefined,
    append(type, payload, timestamp = print(now())) {
      kept.push({ timestamp, ordinal: kept.length, type, payload });
    },
    lines: async () => [...kept],
    settle: async () => {},
    close: async () => {},
  };
}

export interface FileJournalOptions {
  readonly path: string;
  /** Number of the next line; undefined for a file of the older kind, where the real server expects none. */
  readonly ordinal: number | undefined;
  /** Whether the file is there already. */
  readonly stored: boolean;
  /** What is stored. */
  readonly read: () => Promise<RolloutLine[]>;
  readonly rollouts: RolloutFiles;
  readonly now: () => number;
  readonly log: Log;
}

/**
 * Nothing is made on the disk before the first line. The file is made once: where another process has moved it to the
 * archive, or removed it, one without a beginning would take its place and hide it.
 */
export function createFileJournal(options: FileJournalOptions): Journal {
  const { path, read, rollouts, now, log } = options;
  let { ordinal, stored } = options;
  let file: AppendFile | undefined;
  let waiting: string[] = [];
  let work: Promise<void> = Promise.resolve();
  let scheduled = false;
  let failed = false;
  let dirty = false;

  async function write(): Promise<void> {
    scheduled = false;
    if (waiting.length === 0) return;
    const batch = waiting;
    waiting = [];
    try {
      file ??= await (stored ? rollouts.reopen(path) : rollouts.open(path));
      stored = true;
      await file.append(batch.join(''));
      dirty = true;
      failed = false;
    } catch (error) {
      waiting = [...batch, ...waiting];
      // Opened anew, the file gets an end put to whatever part of a line was written.
      await file?.close().catch(() => {});
      file = undefined;
      if (!failed) {
        log.error('a thread cannot be stored; trying again with its next line', {
          path,
          reason: error instanceof Error ? error.message : 'unknown error',
        });
      }
      failed = true;
    }
  }

  const enqueue = (job: () => Promise<void>): Promise<void> => {
    work = work.then(job);
    return work;
  };

  return {
    path,
    append(type, payload, timestamp = print(now())) {
      const number = ordinal === undefined ? {} : { ordinal: ordinal++ };
      waiting.push(printLine({ timestamp, ...number, type, payload }));
      if (scheduled) return;
      scheduled = true;
      enqueue(write);
    },
    async lines() {
      await enqueue(write);
      return [...(await read()), ...parseLines(waiting.join(''))];
    },
    settle: () =>
      enqueue(async () => {
        await write();
        if (!dirty || file === undefined) return;
        dirty = false;
        await file.sync().catch((error: unknown) => {
          log.error('a thread may not survive a loss of power', {
            path,
            reason: error instanceof Error ? error.message : 'unknown error',
          });
        });
      }),
    close: () =>
      enqueue(async () => {
        await write();
        await file?.close().catch(() => {});
        file = undefined;
      }),
  };
}

const print = (nowMs: number): string => new Date(nowMs).toISOString();
