/** `thread/list`: which stored threads pass every filter, in order, page by page. */
import type {
  SessionSource,
  ThreadListParams,
  ThreadSortKey,
  ThreadSourceKind,
} from '@wirebox/app-server-protocol';
import { isRecord } from '../untyped.ts';
import type { ThreadHead } from './thread-head.ts';
import type { StoredThread, ThreadStore } from './thread-store.ts';

export interface ListedThread {
  readonly thread: StoredThread;
  readonly head: ThreadHead;
  /** Milliseconds since the epoch. */
  readonly modifiedMs: number;
}

export interface ThreadPage {
  readonly data: readonly ListedThread[];
  readonly nextCursor: string | null;
  readonly backwardsCursor: string | null;
}

export interface ListQuery {
  readonly params: ThreadListParams;
  /** The provider whose threads are meant where the request names none. */
  readonly defaultProvider: string;
  readonly names: ReadonlyMap<string, string>;
}

interface Candidate {
  readonly thread: StoredThread;
  /** What it is sorted by, in milliseconds since the epoch. */
  readonly atMs: number;
  readonly modifiedMs: number | undefined;
}

/** Heads are read so many at a time: enough to keep the disk busy, few enough to read little in vain. */
const batchSize = 32;

const defaultLimit = 25;
const highestLimit = 100;

export async function listThreads(
  store: ThreadStore,
  query: ListQuery,
): Promise<ThreadPage | 'invalidCursor'> {
  const { params } = query;
  const cursor = parseCursor(params.cursor ?? null);
  if (cursor === undefined) return 'invalidCursor';
  const limit = Math.min(Math.max(params.limit ?? defaultLimit, 1), highestLimit);
  const newestFirst = params.sortDirection !== 'asc';
  const passes = createFilter(query);
  const found: ListedThread[] = [];
  const positions: Candidate[] = [];

  search: for await (const candidates of candidatesOf(store, params, newestFirst)) {
    const ahead = candidates.filter((one) => isBehind(one, cursor, newestFirst));
    for (let start = 0; start < ahead.length; start += batchSize) {
      const batch = ahead.slice(start, start + batchSize);
      const heads = await Promise.all(batch.map(({ thread }) => store.head(thread)));
      for (const [index, candidate] of batch.entries()) {
        const head = heads[index];
        // Where nobody has said anything there is nothing to go back to.
        if (head?.preview === undefined || !passes(head)) continue;
        const modifiedMs =
          candidate.modifiedMs ?? (await store.facts(candidate.thread.path))?.modifiedMs;
        if (modifiedMs === undefined) continue;
        found.push({ thread: candidate.thread, head, modifiedMs });
        positions.push(candidate);
        if (found.length > limit) break search;
      }
    }
  }

  const data = found.slice(0, limit);
  const last = found.length > limit ? positions[limit - 1] : undefined;
  const first = positions[0];
  return {
    data,
    nextCursor: last === undefined ? null : `${printTime(last.atMs)}|${last.thread.id}`,
    // One step before the first thread, so that going the other way begins with it.
    backwardsCursor: first === undefined ? null : printTime(first.atMs + (newestFirst ? -1 : 1)),
  };
}

const byChange: readonly ThreadSortKey[] = ['updated_at', 'recency_at', 'section_position'];

async function* candidatesOf(
  store: ThreadStore,
  { archived, sortKey: key }: ThreadListParams,
  newestFirst: boolean,
): AsyncGenerator<Candidate[]> {
  const days = store.walk(archived ?? false, newestFirst);
  if (key === undefined || key === null || !byChange.includes(key)) {
    for await (const threads of days) {
      yield threads.map((thread) => ({ thread, atMs: startedMs(thread), modifiedMs: undefined }));
    }
    return;
  }
  // The time of change is known to the file system alone, so all files have to be looked at, but not opened.
  const all: Candidate[] = [];
  for await (const threads of days) {
    const facts = await Promise.all(threads.map(({ path }) => store.facts(path)));
    for (const [index, thread] of threads.entries()) {
      const modifiedMs = facts[index]?.modifiedMs;
      if (modifiedMs !== undefined) all.push({ thread, atMs: Math.floor(modifiedMs), modifiedMs });
    }
  }
  const order = newestFirst ? -1 : 1;
  yield all.sort(
    // As cursors count: with another order a page would begin too early, or too late.
    (a, b) => (a.atMs - b.atMs || (a.thread.id < b.thread.id ? -1 : 1)) * order,
  );
}

/** The name of the file tells local time. */
function startedMs({ started }: StoredThread): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = started
    .split(/[-T]/)
    .map(Number);
  return new Date(year, month - 1, day, hour, minute, second).getTime();
}

interface Cursor {
  readonly atMs: number;
  /** Absent: all threads of that very time are still to come. */
  readonly id: string | undefined;
}

/** `null`: from the beginning. Undefined: no cursor at all. */
function parseCursor(text: string | null): Cursor | null | undefined {
  if (text === null) return null;
  const [time = '', id, ...rest] = text.split('|');
  const atMs = Date.parse(time);
  if (!/^\d{4}-\d{2}-\d{2}T/.test(time) || Number.isNaN(atMs) || rest.length > 0) return undefined;
  return { atMs, id };
}

function isBehind(
  { atMs, thread }: Candidate,
  cursor: Cursor | null,
  newestFirst: boolean,
): boolean {
  if (cursor === null) return true;
  if (atMs !== cursor.atMs) return newestFirst ? atMs < cursor.atMs : atMs > cursor.atMs;
  if (cursor.id === undefined) return true;
  return newestFirst ? thread.id < cursor.id : thread.id > cursor.id;
}

const printTime = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');

const interactive: readonly ThreadSourceKind[] = ['cli', 'vscode'];

/** What the filter has to be met by is all in the head of a thread, and in its name. */
function createFilter({ params, defaultProvider, names }: ListQuery) {
  const providers = params.modelProviders ?? [defaultProvider];
  const kinds = params.sourceKinds?.length ? params.sourceKinds : interactive;
  const cwds = typeof params.cwd === 'string' ? [params.cwd] : (params.cwd ?? undefined);
  const excluded = new Set(params.excludedThreadIds ?? []);
  const term = params.searchTerm?.toLowerCase();
  const parent = params.parentThreadId ?? params.ancestorThreadId ?? undefined;
  // Nothing that is stored here is ever attached to a thread, put into a section or counted to a project.
  const matchesNothing = [params.attachedToThreadId, params.sectionId, params.projectId].some(
    (id) => id !== undefined && id !== null,
  );
  return ({ meta, preview }: ThreadHead): boolean => {
    if (matchesNothing || excluded.has(meta.id)) return false;
    const provider = meta.modelProvider;
    if (providers.length > 0 && provider !== undefined && !providers.includes(provider)) {
      return false;
    }
    if (!kinds.some((kind) => isOfKind(meta.source, kind))) return false;
    if (cwds !== undefined && !cwds.includes(meta.cwd)) return false;
    if (parent !== undefined && meta.parentThreadId !== parent) return false;
    if (params.originators && !params.originators.includes(meta.originator ?? '')) return false;
    return (
      term === undefined ||
      [preview, names.get(meta.id)].some((text) => text?.toLowerCase().includes(term))
    );
  };
}

function isOfKind(source: SessionSource, kind: ThreadSourceKind): boolean {
  if (typeof source === 'string') return source === kind;
  const agent = isRecord(source) && 'subAgent' in source ? source.subAgent : undefined;
  if (agent === undefined) return kind === 'unknown';
  switch (kind) {
    case 'subAgent':
      return true;
    case 'subAgentReview':
      return agent === 'review';
    case 'subAgentCompact':
      return agent === 'compact';
    case 'subAgentThreadSpawn':
      return isRecord(agent) && 'thread_spawn' in agent;
    case 'subAgentOther':
      return isRecord(agent) && 'other' in agent;
    default:
      return false;
  }
}
