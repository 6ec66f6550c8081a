/** The threads of a server: those in memory, those on the disk, and the way between. */
import type { ResponseItem, Thread, ThreadListParams, Turn } from '@wirebox/app-server-protocol';
import type { LoadedConfig } from '../config/load.ts';
import type { Ports } from '../ports.ts';
import type { Session } from '../session.ts';
import type { Soon } from '../soon.ts';
import { describeLoaded, describeStored } from './describe-thread.ts';
import { type History, toHistory } from './history.ts';
import { createIds } from './ids.ts';
import type { LoadedThread } from './loaded-thread.ts';
import type { RolloutLine } from './rollout-line.ts';
import { createSubscriptions, type Subscriptions } from './subscriptions.ts';
import { listThreads, type ThreadPage } from './thread-list.ts';
import { metaOf } from './thread-meta.ts';
import { createThreadNames } from './thread-names.ts';
import { createThreadOpener, type ForkSource, type Opened, type Origin } from './thread-opener.ts';
import type { SettingsParams } from './thread-settings.ts';
import { createThreadStore, type StoredThread } from './thread-store.ts';
import { createUnloader } from './unloader.ts';

export interface ThreadServiceOptions {
  readonly ports: Ports;
  readonly codexHome: string;
  /** Release of the protocol; stands in every rollout. */
  readonly version: string;
  readonly config: () => Soon<Pick<LoadedConfig, 'table' | 'faults'>>;
}

export interface ThreadService {
  readonly subscriptions: Subscriptions;
  /** A new id, in the order of time. */
  newId(): string;
  loaded(id: string): LoadedThread | undefined;
  loadedIds(): string[];
  stored(id: string): Promise<StoredThread | undefined>;
  /** Whether there is such a file, of whatever content. */
  hasFile(path: string): Promise<boolean>;
  start(params: SettingsParams, origin: Origin, given?: readonly ResponseItem[]): Promise<Opened>;
  /** `unreadable`: the file does not tell whose it is. */
  load(stored: StoredThread, params: SettingsParams): Promise<Opened | 'unreadable'>;
  /** The lines of a thread, loaded or stored. */
  lines(of: LoadedThread | StoredThread): Promise<RolloutLine[]>;
  /** Copies the name along with the history. */
  fork(source: ForkSource, params: SettingsParams, origin: Origin): Promise<Opened>;
  /** What a thread came to so far; a turn that is still running counts as such. */
  history(of: LoadedThread): Promise<History>;
  /** Undefined where the file does not tell whose it is. */
  history(of: LoadedThread | StoredThread): Promise<History | undefined>;
  describe(of: LoadedThread | StoredThread, turns?: Turn[]): Promise<Thread | undefined>;
  nameOf(id: string): Promise<string | null>;
  /** Rejects where it could not be stored. */
  setName(id: string, name: string): Promise<void>;
  list(
    params: ThreadListParams,
  ): Promise<(Omit<ThreadPage, 'data'> & { data: Thread[] }) | 'invalidCursor'>;
  /** Ends its turn, if one is running, and forgets it. Tells its subscribers. */
  unload(thread: LoadedThread): Promise<void>;
  archive(stored: StoredThread): Promise<StoredThread>;
  unarchive(stored: StoredThread): Promise<StoredThread>;
  remove(stored: StoredThread): Promise<void>;
  unsubscribe(id: string, session: Session): boolean;
  /** Forgets a connection that is over. */
  leave(session: Session): void;
  /** Ends every turn and stores what is left to be stored. */
  close(): Promise<void>;
}

export function createThreadService(options: ThreadServiceOptions): ThreadService {
  const { ports, codexHome, version, config } = options;
  const { clock, random, files, rollouts } = ports;
  const store = createThreadStore(files, rollouts, codexHome, ports.log);
  const names = createThreadNames(files, rollouts, codexHome);
  const subscriptions = createSubscriptions();
  const loaded = new Map<string, LoadedThread>();
  const unloader = createUnloader(clock, (id) => {
    const thread = loaded.get(id);
    if (thread === undefined || !subscriptions.isEmpty(id)) return;
    if (thread.running !== undefined) unloader.leftAlone(id);
    else void unload(thread);
  });

  const newId = createIds(clock, random);
  const isLoaded = (of: LoadedThread | StoredThread): of is LoadedThread => 'meta' in of;

  const opener = createThreadOpener({
    ports,
    store,
    codexHome,
    version,
    config,
    newId,
    enter: (thread) => {
      const { id } = thread.meta;
      // Two of one id would run two turns at a time, and write their lines between those of the other.
      const there = loaded.get(id);
      if (there !== undefined) return there;
      loaded.set(id, thread);
      unloader.leftAlone(id);
      return thread;
    },
  });

  async function fork(source: ForkSource, params: SettingsParams, origin: Origin): Promise<Opened> {
    const opened = await opener.fork(source, params, origin);
    if ('thread' in opened && source.name !== null) {
      const { ephemeral, materialized, meta } = opened.thread;
      if (materialized && !ephemeral) await setName(meta.id, source.name);
    }
    return opened;
  }

  const lines = (of: LoadedThread | StoredThread) =>
    isLoaded(of) ? of.journal.lines() : store.lines(of.path);

  async function history(of: LoadedThread): Promise<History>;
  async function history(of: LoadedThread | StoredThread): Promise<History | undefined>;
  async function history(of: LoadedThread | StoredThread): Promise<History | undefined> {
    const all = await lines(of);
    if (!isLoaded(of) && metaOf(all) === undefined) return undefined;
    const found = toHistory(all);
    const running = isLoaded(of) ? of.running?.turn : undefined;
    if (running === undefined) return found;
    const turns = found.turns.map((turn) =>
      turn.id === running.id ? { ...turn, status: running.status } : turn,
    );
    return { ...found, turns };
  }

  async function describe(of: LoadedThread | StoredThread, turns: Turn[] = []) {
    const name = await nameOf(isLoaded(of) ? of.meta.id : of.id);
    if (isLoaded(of)) return describeLoaded(of, name, turns);
    const head = await store.head(of);
    const facts = await store.facts(of.path);
    if (head === undefined || facts === undefined) return undefined;
    const listed = { thread: of, head, modifiedMs: facts.modifiedMs };
    return describeStored(listed, name, '', turns);
  }

  const nameOf = async (id: string) => (await names.all()).get(id) ?? null;

  const setName = (id: string, name: string) => names.set(id, name, clock.now());

  async function list(params: ThreadListParams) {
    const { table } = await config();
    const defaultProvider =
      typeof table.model_provider === 'string' ? table.model_provider : 'openai';
    const known = await names.all();
    const page = await listThreads(store, { params, defaultProvider, names: known });
    if (page === 'invalidCursor') return page;
    const data = page.data.map((listed) => {
      const name = known.get(listed.thread.id) ?? null;
      const inMemory = loaded.get(listed.thread.id);
      return inMemory === undefined
        ? describeStored(listed, name, defaultProvider)
        : describeLoaded(inMemory, name);
    });
    return { ...page, data };
  }

  async function unload(thread: LoadedThread): Promise<void> {
    const { id } = thread.meta;
    await thread.running?.interrupt();
    if (loaded.get(id) !== thread) return;
    loaded.delete(id);
    unloader.forget(id);
    subscriptions.announce(id, {
      method: 'thread/status/changed',
      params: { threadId: id, status: { type: 'notLoaded' } },
    });
    // At once: whoever subscribes from here on has opened it anew.
    subscriptions.end(id);
    await thread.journal.settle();
    await thread.journal.close();
  }

  return {
    subscriptions,
    newId,
    loaded: (id) => loaded.get(id),
    loadedIds: () => [...loaded.keys()].sort(),
    stored: (id) => store.find(id),
    hasFile: async (path) => (await store.facts(path)) !== undefined,
    start: opener.start,
    load: opener.load,
    fork,
    lines,
    history,
    describe,
    nameOf,
    setName,
    list,
    unload,
    archive: store.archive,
    unarchive: store.unarchive,
    remove: store.remove,
    unsubscribe(id, session) {
      const had = subscriptions.remove(id, session);
      if (had && subscriptions.isEmpty(id)) unloader.leftAlone(id);
      return had;
    },
    leave(session) {
      for (const id of subscriptions.drop(session)) unloader.leftAlone(id);
    },
    async close() {
      await Promise.all([...loaded.values()].map(unload));
    },
  };
}
