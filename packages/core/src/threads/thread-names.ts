/** The names that threads were given: `session_index.jsonl`, one line a change, the last one holds. */
import type { Files } from '../ports.ts';
import { isRecord } from '../untyped.ts';
import type { RolloutFiles } from './rollout-files.ts';

export interface ThreadNames {
  /** By id of the thread. */
  all(): Promise<ReadonlyMap<string, string>>;
  /** Rejects where it could not be stored. */
  set(threadId: string, name: string, nowMs: number): Promise<void>;
}

export function createThreadNames(
  files: Files,
  rollouts: RolloutFiles,
  codexHome: string,
): ThreadNames {
  const path = `${codexHome}/session_index.jsonl`;
  let known: { bytes: number; modifiedMs: number; names: ReadonlyMap<string, string> } | undefined;
  return {
    async all() {
      const facts = await rollouts.facts(path);
      if (facts === undefined) return new Map();
      if (known?.bytes === facts.bytes && known.modifiedMs === facts.modifiedMs) return known.names;
      const names = parseNames((await files.read(path)) ?? '');
      known = { ...facts, names };
      return names;
    },
    async set(threadId, name, nowMs) {
      const line = {
        id: threadId,
        thread_name: name,
        updated_at: new Date(nowMs).toISOString(),
      };
      const file = await rollouts.open(path);
      try {
        await file.append(`${JSON.stringify(line)}\n`);
        await file.sync();
      } finally {
        await file.close();
        known = undefined;
      }
    },
  };
}

function parseNames(text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    try {
      const entry: unknown = JSON.parse(line);
      if (!isRecord(entry) || typeof entry.id !== 'string') continue;
      if (typeof entry.thread_name === 'string') names.set(entry.id, entry.thread_name);
    } catch {
      // Half a line, left by a crash: the name before it still holds.
    }
  }
  return names;
}
