/** The stored threads: where they lie, and what their files hold. */
import type { Files, Log } from '../ports.ts';
import type { FileFacts, RolloutFiles } from './rollout-files.ts';
import { parseLines, type RolloutLine } from './rollout-line.ts';
import { dayFolder, parseRolloutName, type RolloutName } from './rollout-path.ts';
import { readHead, type ThreadHead } from './thread-head.ts';
import { metaOf } from './thread-meta.ts';

export interface StoredThread extends RolloutName {
  readonly path: string;
  readonly archived: boolean;
}

export interface ThreadStore {
  /** Undefined where no thread of that id is stored. */
  find(id: string): Promise<StoredThread | undefined>;
  /**
   * Every stored thread, one day after the other, newest first or last. Ids decide within a second. A day that cannot be
   * read is passed over.
   */
  walk(archived: boolean, newestFirst: boolean): AsyncGenerator<StoredThread[]>;
  /** Undefined for what is no thread, or cannot be read. */
  head(thread: StoredThread): Promise<ThreadHead | undefined>;
  facts(path: string): Promise<FileFacts | undefined>;
  /** All lines, those of the threads it was forked from included; the own `session_meta` is the first. */
  lines(path: string): Promise<RolloutLine[]>;
  archive(thread: StoredThread): Promise<StoredThread>;
  unarchive(thread: StoredThread): Promise<StoredThread>;
  remove(thread: StoredThread): Promise<void>;
}

/**
 * Those of the real server begin with some forty kilobytes of instructions; an image that the first message brought
 * along stands before its text, twice.
 */
const headBytes = [64 * 1024, 512 * 1024, 4 * 1024 * 1024, 32 * 1024 * 1024] as const;

/** Heads never change, as files are only added to. What does not fit is read again. */
const rememberedHeads = 20_000;

/** A fork of a fork of a fork; more of them means that files refer to each other in a circle. */
const deepestFork = 64;

export function createThreadStore(
  files: Files,
  rollouts: RolloutFiles,
  codexHome: string,
  log: Pick<Log, 'warn'>,
): ThreadStore {
  const heads = new Map<string, ThreadHead>();
  /** What the log has been told of. */
  const unreadable = new Set<string>();
  const archiveFolder = `${codexHome}/archived_sessions`;

  /** One bad entry does not take the others along: it counts as absent, and the log is told once. */
  const orPassOver =
    <T>(path: string, absent: T) =>
    (error: unknown): T => {
      if (!unreadable.has(path)) {
        unreadable.add(path);
        const reason = error instanceof Error ? error.message : 'unknown error';
        log.warn('a part of the stored threads cannot be read', { path, reason });
      }
      return absent;
    };

  async function threadsIn(folder: string, archived: boolean): Promise<StoredThread[]> {
    const names = await rollouts.list(folder).catch(orPassOver(folder, []));
    return names.flatMap((name) => {
      const parsed = parseRolloutName(name);
      return parsed === undefined ? [] : [{ ...parsed, path: `${folder}/${name}`, archived }];
    });
  }

  async function* folders(newestFirst: boolean): AsyncGenerator<string> {
    async function* below(folder: string, levels: number): AsyncGenerator<string> {
      if (levels === 0) {
        yield folder;
        return;
      }
      const names = await rollouts.list(folder).catch(orPassOver(folder, []));
      const dated = names.filter((name) => /^\d+$/.test(name)).sort();
      for (const name of newestFirst ? dated.reverse() : dated) {
        yield* below(`${folder}/${name}`, levels - 1);
      }
    }
    yield* below(`${codexHome}/sessions`, 3);
  }

  async function* walk(archived: boolean, newestFirst: boolean): AsyncGenerator<StoredThread[]> {
    const order = newestFirst ? -1 : 1;
    const sort = (threads: StoredThread[]) =>
      threads.sort((a, b) => (sortKey(a) < sortKey(b) ? -order : order));
    if (archived) {
      yield sort(await threadsIn(archiveFolder, true));
      return;
    }
    for await (const folder of folders(newestFirst)) yield sort(await threadsIn(folder, false));
  }

  async function find(id: string): Promise<StoredThread | undefined> {
    const isIt = (thread: StoredThread) => thread.id === id;
    for (const folder of likelyFolders(id)) {
      const found = (await threadsIn(`${codexHome}/${folder}`, false)).find(isIt);
      if (found !== undefined) return found;
    }
    const archived = (await threadsIn(archiveFolder, true)).find(isIt);
    if (archived !== undefined) return archived;
    for await (const threads of walk(false, true)) {
      const found = threads.find(isIt);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  async function head({ path }: StoredThread, depth = 0): Promise<ThreadHead | undefined> {
    const remembered = heads.get(path);
    if (remembered !== undefined) return remembered;
    const found = await readOwnHead(path).catch(orPassOver(path, undefined));
    if (found === undefined) return undefined;
    const whole = await withOrigin(found, depth);
    if (whole.preview !== undefined) {
      if (heads.size >= rememberedHeads) heads.clear();
      heads.set(path, whole);
    }
    return whole;
  }

  async function readOwnHead(path: string): Promise<ThreadHead | undefined> {
    let found: ThreadHead | undefined;
    for (const bytes of headBytes) {
      const read = await rollouts.head(path, bytes);
      found = read && readHead(read.text);
      if (read === undefined || read.isWhole || found?.preview !== undefined) break;
      // What does not begin as a rollout has nothing more to tell.
      if (found === undefined && read.text.includes('\n')) break;
    }
    return found;
  }

  /** A fork that only refers to the thread it came from began with what was said there. */
  async function withOrigin(found: ThreadHead, depth: number): Promise<ThreadHead> {
    const { forkedFromId, forkedBefore } = found.meta;
    if (forkedFromId === null || forkedBefore === undefined || depth > deepestFork) return found;
    const origin = await find(forkedFromId);
    const before = origin && (await head(origin, depth + 1));
    return { ...found, preview: before?.preview ?? found.preview };
  }

  async function lines(path: string, depth = 0): Promise<RolloutLine[]> {
    const own = parseLines((await files.read(path)) ?? '');
    const [first] = own;
    const meta = metaOf(own);
    if (first === undefined || meta === undefined || depth > deepestFork) return own;
    const { forkedFromId, forkedBefore } = meta;
    if (forkedFromId === null || forkedBefore === undefined) return own;
    const origin = await find(forkedFromId);
    const before = origin === undefined ? [] : await lines(origin.path, depth + 1);
    const inherited = before.filter(
      ({ type, ordinal }) =>
        type !== 'session_meta' && ordinal !== undefined && ordinal < forkedBefore,
    );
    return [first, ...inherited, ...own.slice(1)];
  }

  async function moveTo(thread: StoredThread, folder: string, archived: boolean) {
    const path = `${folder}/${thread.path.slice(thread.path.lastIndexOf('/') + 1)}`;
    await rollouts.move(thread.path, path);
    heads.delete(thread.path);
    return { ...thread, path, archived };
  }

  return {
    find,
    walk,
    head: (thread) => head(thread),
    lines: (path) => lines(path),
    facts: (path) => rollouts.facts(path),
    archive: (thread) => moveTo(thread, archiveFolder, true),
    unarchive: (thread) => moveTo(thread, `${codexHome}/${dayFolder(thread)}`, false),
    remove: async ({ path }) => {
      heads.delete(path);
      await files.remove(path);
    },
  };
}

const sortKey = ({ started, id }: RolloutName): string => `${started}|${id}`;

/** Ids of version 7 begin with the time they were made at; the zone may have been another one then. */
function likelyFolders(id: string): string[] {
  if (id[14] !== '7') return [];
  const made = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
  return [0, -1, 1].map((days) => {
    const day = new Date(made + days * 86_400_000);
    const two = (number: number) => String(number).padStart(2, '0');
    return `sessions/${day.getFullYear()}/${two(day.getMonth() + 1)}/${two(day.getDate())}`;
  });
}
