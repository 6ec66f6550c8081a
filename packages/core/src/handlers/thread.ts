import {
  type ErrorKey,
  type Failure,
  failure,
  type HandlersFor,
  isFailure,
  notServed,
  reply,
  type Thread,
  type ThreadResumeParams,
  type Turn,
} from '@wirebox/app-server-protocol';
import { afterwards } from '../afterwards.ts';
import type { Context } from '../context.ts';
import { describeForked, describeResumed, describeStarted } from '../threads/describe-opened.ts';
import { cutLines } from '../threads/fork-cut.ts';
import { pageItems, pageTurns } from '../threads/history-pages.ts';
import type { LoadedThread } from '../threads/loaded-thread.ts';
import { parseRolloutName } from '../threads/rollout-path.ts';
import { metaOf } from '../threads/thread-meta.ts';
import type { ThreadService } from '../threads/thread-service.ts';
import type { StoredThread } from '../threads/thread-store.ts';
import { readUuid, uuidFault } from '../threads/uuid-fault.ts';

/** Ids come in several forms; the usual one is what everything is filed under. */
function readId<Key extends 'invalidThreadId' | 'invalidSessionId'>(
  text: string,
  key: Key,
): { id: string } | Failure<Key> {
  const id = readUuid(text);
  return id === undefined
    ? (failure<ErrorKey>(key, { detail: uuidFault(text) ?? '' }) as Failure<Key>)
    : { id };
}

const originOf = (
  context: Context,
  params: { ephemeral?: boolean | null; threadSource?: string | null },
) => ({
  originator: context.caller().originator,
  ephemeral: params.ephemeral ?? false,
  threadSource: params.threadSource ?? null,
});

/** A thread as it is known, in memory or on the disk. */
const findThread = async (
  threads: ThreadService,
  id: string,
): Promise<LoadedThread | StoredThread | undefined> =>
  threads.loaded(id) ?? (await threads.stored(id));

const unreadable = (of: LoadedThread | StoredThread) =>
  failure('threadUnreadable', { path: ('meta' in of ? of.journal.path : of.path) ?? '' });

/** Tells the subscribers, of which whoever has opened it is one. */
const announceStarted = (threads: ThreadService, thread: Thread): void =>
  threads.subscriptions.announce(thread.id, {
    method: 'thread/started',
    params: { thread: { ...thread, turns: [] } },
  });

/** The thread to page through; one in which nothing was said has no history. */
async function readTurns(threads: ThreadService, threadId: string, what: string) {
  const read = readId(threadId, 'invalidThreadId');
  if (isFailure(read)) return read;
  const found = await findThread(threads, read.id);
  if (found === undefined) return failure('threadNotLoaded', { threadId: read.id });
  if ('meta' in found && !found.materialized) {
    return failure('threadNotMaterialized', { threadId: read.id, what });
  }
  const history = await threads.history(found);
  return history === undefined ? unreadable(found) : { turns: history.turns };
}

/** Where a rollout was named by its path, that counts, else the id does. */
async function locate(
  threads: ThreadService,
  { threadId, path }: Pick<ThreadResumeParams, 'threadId' | 'path'>,
) {
  const named = path ? parseRolloutName(path.slice(path.lastIndexOf('/') + 1)) : undefined;
  // The file of a thread in memory comes to be with the first turn.
  const loaded = named && threads.loaded(named.id);
  if (path && loaded === undefined && !(await threads.hasFile(path))) {
    return failure('rolloutNotResolved', { path });
  }
  if (path && named === undefined) return failure('noRolloutFound', { threadId });
  const read = named ?? readId(threadId, 'invalidSessionId');
  if (isFailure(read)) return read;
  const stored = path && named ? { ...named, path, archived: false } : undefined;
  return { id: read.id, loaded: threads.loaded(read.id), stored };
}

/** Whether another file was named than the one that a thread in memory writes to. */
const isStale = ({ journal }: LoadedThread, path: string | null | undefined): path is string =>
  Boolean(path) && path !== journal.path;

const stale = ({ meta, journal }: LoadedThread, requested: string) =>
  failure('staleThreadPath', { threadId: meta.id, requested, active: journal.path ?? '' });

export const thread: HandlersFor<'thread', Context> = {
  'thread/start': async (context, params) => {
    const threads = await context.threads();
    const opened = await threads.start(params, originOf(context, params));
    if ('invalid' in opened) return failure('configNotLoaded', { detail: opened.invalid });
    const { thread } = opened;
    threads.subscriptions.add(thread.meta.id, context.session);
    const result = await describeStarted(threads, thread);
    return afterwards(result, () => announceStarted(threads, result.thread));
  },

  'thread/resume': async (context, params) => {
    const threads = await context.threads();
    const { session } = context;
    const running = threads.loaded(readUuid(params.threadId) ?? '');
    if (params.history) {
      if (running !== undefined) return failure('threadRunning', { threadId: running.meta.id });
      if (params.history.length === 0) return failure('emptyHistory');
      const opened = await threads.start(params, originOf(context, {}), params.history);
      if ('invalid' in opened) return failure('configNotLoaded', { detail: opened.invalid });
      threads.subscriptions.add(opened.thread.meta.id, session);
      return describeResumed(threads, opened.thread, params);
    }
    if (running !== undefined && isStale(running, params.path)) return stale(running, params.path);
    const located = await locate(threads, params);
    if (isFailure(located)) return located;
    const { id } = located;
    const found = located.loaded ?? located.stored ?? (await threads.stored(id));
    if (found === undefined) return failure('noRolloutFound', { threadId: id });
    let thread: LoadedThread;
    if ('meta' in found) {
      thread = found;
      if (!thread.materialized && !thread.ephemeral) {
        return failure('noRolloutFound', { threadId: id });
      }
    } else {
      if (found.archived) return failure('threadArchived', { threadId: id });
      const opened = await threads.load(found, params);
      if (opened === 'unreadable') return unreadable(found);
      if ('invalid' in opened) return failure('configNotLoaded', { detail: opened.invalid });
      thread = opened.thread;
    }
    const threadId = thread.meta.id;
    if (isStale(thread, params.path)) return stale(thread, params.path);
    threads.subscriptions.add(threadId, session);
    const { usage } = thread;
    const result = await describeResumed(threads, thread, params);
    const turnId = result.thread.turns.at(-1)?.id;
    return afterwards(result, () => {
      if (usage === undefined || turnId === undefined) return;
      session.notify({
        method: 'thread/tokenUsage/updated',
        params: { threadId, turnId, tokenUsage: usage },
      });
    });
  },

  'thread/fork': async (context, params) => {
    const threads = await context.threads();
    const located = await locate(threads, params);
    if (isFailure(located)) return located;
    const { id } = located;
    const source = located.loaded ?? located.stored ?? (await threads.stored(id));
    if (source === undefined) return failure('noRolloutFound', { threadId: id });
    if ('archived' in source && source.archived) return failure('threadArchived', { threadId: id });
    const all = await threads.lines(source);
    const cut = cutLines(all, params.lastTurnId ?? null, params.beforeTurnId ?? null);
    if ('missing' in cut) return failure('turnNotFound', { turnId: cut.missing });
    const meta = 'meta' in source ? source.meta : metaOf(all);
    if (meta === undefined) return unreadable(source);
    const from = { meta, name: await threads.nameOf(id), lines: cut.lines };
    const opened = await threads.fork(from, params, originOf(context, params));
    if ('invalid' in opened) return failure('configNotLoaded', { detail: opened.invalid });
    const { thread } = opened;
    threads.subscriptions.add(thread.meta.id, context.session);
    const result = await describeForked(threads, thread, params.excludeTurns ?? false);
    return afterwards(result, () => announceStarted(threads, result.thread));
  },

  'thread/list': async (context, params) => {
    const threads = await context.threads();
    const page = await threads.list(params);
    if (page === 'invalidCursor') return failure('invalidCursor', { cursor: params.cursor ?? '' });
    return { ...page, readStates: null };
  },

  'thread/loaded/list': async ({ threads }, { cursor, limit }) => {
    const ids = (await threads()).loadedIds();
    const after = typeof cursor === 'string' ? readUuid(cursor) : '';
    if (after === undefined) return failure('invalidCursor', { cursor: cursor ?? '' });
    const left = ids.filter((id) => id > after);
    const data = typeof limit === 'number' ? left.slice(0, Math.max(1, limit)) : left;
    return { data, nextCursor: data.length < left.length ? (data.at(-1) ?? null) : null };
  },

  'thread/read': async (context, params) => {
    const threads = await context.threads();
    const read = readId(params.threadId, 'invalidThreadId');
    if (isFailure(read)) return read;
    let turns: readonly Turn[] = [];
    if (params.includeTurns) {
      const history = await readTurns(threads, read.id, 'includeTurns');
      if (isFailure(history)) return history;
      turns = history.turns;
    }
    const found = await findThread(threads, read.id);
    if (found === undefined) return failure('threadNotLoaded', { threadId: read.id });
    const told = await threads.describe(found, [...turns]);
    if (told === undefined) return unreadable(found);
    return { thread: told, readState: null };
  },

  'thread/turns/list': async (context, params) => {
    const history = await readTurns(await context.threads(), params.threadId, 'thread/turns/list');
    if (isFailure(history)) return history;
    const page = pageTurns(history.turns, params);
    if (page === 'invalidCursor') return failure('invalidCursor', { cursor: params.cursor ?? '' });
    return page;
  },

  'thread/items/list': async (context, params) => {
    const history = await readTurns(await context.threads(), params.threadId, 'thread/items/list');
    if (isFailure(history)) return history;
    const page = pageItems(history.turns, params);
    if (page === 'anchorNeedsTurn') return failure('anchorNeedsTurn');
    if (page === 'invalidCursor') {
      const { cursor } = params;
      return failure('invalidCursor', {
        cursor: typeof cursor === 'string' ? cursor : JSON.stringify(cursor),
      });
    }
    return page;
  },

  'thread/archive': async (context, { threadId }) => {
    const threads = await context.threads();
    const read = readId(threadId, 'invalidSessionId');
    if (isFailure(read)) return read;
    const { id } = read;
    const loaded = threads.loaded(id);
    if (loaded?.ephemeral) return failure('noRolloutFound', { threadId: id });
    if (loaded !== undefined) await threads.unload(loaded);
    const stored = await threads.stored(id);
    if (stored !== undefined && !stored.archived) await threads.archive(stored);
    else if (loaded === undefined) return failure('noRolloutFound', { threadId: id });
    return reply({}, { method: 'thread/archived', params: { threadId: id } });
  },

  'thread/unarchive': async (context, { threadId }) => {
    const threads = await context.threads();
    const read = readId(threadId, 'invalidSessionId');
    if (isFailure(read)) return read;
    const { id } = read;
    const stored = await threads.stored(id);
    const back = stored?.archived ? await threads.unarchive(stored) : undefined;
    const told = back && (await threads.describe(back));
    if (told === undefined) return failure('noArchivedRolloutFound', { threadId: id });
    return reply({ thread: told }, { method: 'thread/unarchived', params: { threadId: id } });
  },

  'thread/delete': async (context, { threadId }) => {
    const threads = await context.threads();
    const read = readId(threadId, 'invalidThreadId');
    if (isFailure(read)) return read;
    const { id } = read;
    const loaded = threads.loaded(id);
    if (loaded !== undefined) await threads.unload(loaded);
    const stored = await threads.stored(id);
    if (stored !== undefined) await threads.remove(stored);
    else if (loaded === undefined) return failure('noRolloutFound', { threadId: id });
    return reply({}, { method: 'thread/deleted', params: { threadId: id } });
  },

  'thread/name/set': async (context, params) => {
    const threads = await context.threads();
    const read = readId(params.threadId, 'invalidThreadId');
    if (isFailure(read)) return read;
    const { id } = read;
    const name = params.name.trim();
    if (name === '') return failure('emptyThreadName');
    const found = await findThread(threads, id);
    if (found === undefined) return failure('noRolloutFound', { threadId: id });
    if ('ephemeral' in found && found.ephemeral) {
      return failure('ephemeralThread', { feature: 'metadata updates', threadId: id });
    }
    await threads.setName(id, name);
    return reply({}, { method: 'thread/name/updated', params: { threadId: id, threadName: name } });
  },

  'thread/unsubscribe': async (context, { threadId }) => {
    const threads = await context.threads();
    const read = readId(threadId, 'invalidThreadId');
    if (isFailure(read)) return read;
    if (threads.loaded(read.id) === undefined) return { status: 'notLoaded' };
    const had = threads.unsubscribe(read.id, context.session);
    return { status: had ? 'unsubscribed' : 'notSubscribed' };
  },

  'thread/approveGuardianDeniedAction': notServed,
  'thread/attachment/add': notServed,
  'thread/attachment/list': notServed,
  'thread/attachment/remove': notServed,
  'thread/attachmentOwner/list': notServed,
  'thread/backgroundTerminals/clean': notServed,
  'thread/backgroundTerminals/list': notServed,
  'thread/backgroundTerminals/terminate': notServed,
  'thread/compact/start': notServed,
  'thread/decrement_elicitation': notServed,
  'thread/goal/clear': notServed,
  'thread/goal/get': notServed,
  'thread/goal/set': notServed,
  'thread/guardianReview': notServed,
  'thread/increment_elicitation': notServed,
  'thread/inject_items': notServed,
  'thread/items/read': notServed,
  'thread/memory/read': notServed,
  'thread/memoryMode/set': notServed,
  'thread/metadata/update': notServed,
  'thread/prediction/request': notServed,
  'thread/prepareApprovedPlan': notServed,
  'thread/queue/add': notServed,
  'thread/queue/delete': notServed,
  'thread/queue/list': notServed,
  'thread/queue/reorder': notServed,
  'thread/queue/start': notServed,
  'thread/queue/update': notServed,
  'thread/readState/update': notServed,
  'thread/realtime/appendAudio': notServed,
  'thread/realtime/appendSpeech': notServed,
  'thread/realtime/appendText': notServed,
  'thread/realtime/listVoices': notServed,
  'thread/realtime/start': notServed,
  'thread/realtime/stop': notServed,
  'thread/revert': notServed,
  'thread/sample': notServed,
  'thread/sample/cancel': notServed,
  'thread/search': notServed,
  'thread/searchOccurrences': notServed,
  'thread/section/move': notServed,
  'thread/settings/update': notServed,
  'thread/shellCommand': notServed,
  'thread/timeline/list': notServed,
};
