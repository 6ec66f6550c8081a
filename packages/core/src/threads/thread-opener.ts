/** Brings threads into memory: new ones, stored ones, and copies of others. */
import type { ResponseItem } from '@wirebox/app-server-protocol';
import type { LoadedConfig } from '../config/load.ts';
import type { Ports } from '../ports.ts';
import type { Soon } from '../soon.ts';
import { type History, type ModelItem, toHistory } from './history.ts';
import { createFileJournal, createMemoryJournal, type Journal } from './journal.ts';
import { type LoadedThread, materialize } from './loaded-thread.ts';
import { nextOrdinal, type RolloutLine } from './rollout-line.ts';
import { rolloutPath } from './rollout-path.ts';
import { metaOf, type ThreadMeta } from './thread-meta.ts';
import { decideSettings, type Settings, type SettingsParams } from './thread-settings.ts';
import type { StoredThread, ThreadStore } from './thread-store.ts';

/** What a new thread is started with, besides its settings. */
export interface Origin {
  readonly originator: string;
  readonly ephemeral: boolean;
  readonly threadSource: string | null;
}

export interface ForkSource {
  readonly meta: ThreadMeta;
  readonly name: string | null;
  /** As much of its history as is to be copied. */
  readonly lines: readonly RolloutLine[];
}

/** `invalid`: what is wrong with the settings or the file, for a person. */
export type Opened = { thread: LoadedThread } | { invalid: string };

export interface ThreadOpenerOptions {
  readonly ports: Ports;
  readonly store: ThreadStore;
  readonly codexHome: string;
  readonly version: string;
  readonly config: () => Soon<Pick<LoadedConfig, 'table' | 'faults'>>;
  readonly newId: () => string;
  /** The thread is in memory from now on. Gives the one that is: one of that id may have come there meanwhile. */
  readonly enter: (thread: LoadedThread) => LoadedThread;
}

export interface ThreadOpener {
  /** `given` is a history that the client brings along. */
  start(params: SettingsParams, origin: Origin, given?: readonly ResponseItem[]): Promise<Opened>;
  /** `unreadable`: the file does not tell whose it is. */
  load(stored: StoredThread, params: SettingsParams): Promise<Opened | 'unreadable'>;
  fork(source: ForkSource, params: SettingsParams, origin: Origin): Promise<Opened>;
}

export function createThreadOpener(options: ThreadOpenerOptions): ThreadOpener {
  const { ports, store, codexHome, version, config, newId } = options;
  const { clock, rollouts, log } = ports;

  const fileJournal = (path: string, ordinal: number | undefined, stored: boolean): Journal =>
    createFileJournal({
      path,
      ordinal,
      stored,
      read: () => store.lines(path),
      rollouts,
      now: clock.now,
      log,
    });

  function enter(
    meta: ThreadMeta,
    journal: Journal,
    settings: Settings,
    history: History | undefined,
    others: Partial<LoadedThread> = {},
  ): { thread: LoadedThread } {
    const thread: LoadedThread = {
      meta,
      journal,
      settings,
      ephemeral: journal.path === undefined,
      status: { type: 'idle' },
      running: undefined,
      preview: history === undefined ? '' : firstSaid(history),
      updatedAtMs: clock.now(),
      input: [...(history?.input ?? [])],
      usage: history?.usage,
      // One that was stored has told the model already.
      instructed: history === undefined ? null : settings.developerInstructions,
      learned: Promise.resolve(),
      materialized: false,
      ...others,
    };
    return { thread: options.enter(thread) };
  }

  async function decide(params: SettingsParams, meta?: ThreadMeta, history?: History) {
    const stored = meta && { ...meta, context: history?.context };
    const { table, faults } = await config();
    // The defaults that are in force instead name another provider than the one that was meant.
    if (faults[0] !== undefined) return { invalid: faults[0].details };
    return decideSettings(table, ports.workingDirectory, params, stored);
  }

  const newMeta = (id: string, settings: Settings, origin: Origin): ThreadMeta => ({
    id,
    sessionId: id,
    createdAtMs: clock.now(),
    cwd: settings.cwd,
    originator: origin.originator,
    cliVersion: version,
    source: 'vscode',
    threadSource: origin.threadSource,
    modelProvider: settings.provider.id,
    baseInstructions: settings.baseInstructions,
    historyMode: 'paginated',
    forkedFromId: null,
    forkedBefore: undefined,
    parentThreadId: null,
    agentNickname: null,
    agentRole: null,
    git: null,
  });

  /** In the meantime the thread is answered: nobody needs the repository before its first line is stored. */
  function learn(thread: LoadedThread): Promise<void> {
    const learning = ports.git.facts(thread.meta.cwd).then((git) => {
      thread.meta = { ...thread.meta, git };
    });
    thread.learned = learning;
    return learning;
  }

  const newJournal = (id: string, ephemeral: boolean, ordinal: number | undefined): Journal =>
    ephemeral
      ? createMemoryJournal(clock.now)
      : fileJournal(`${codexHome}/${rolloutPath(id, clock.now())}`, ordinal, false);

  async function start(
    params: SettingsParams,
    origin: Origin,
    given: readonly ResponseItem[] = [],
  ): Promise<Opened> {
    const decided = await decide(params);
    if ('invalid' in decided) return decided;
    const id = newId();
    const meta = newMeta(id, decided.settings, origin);
    const opened = enter(meta, newJournal(id, origin.ephemeral, 0), decided.settings, undefined);
    const learned = learn(opened.thread);
    if (given.length > 0) {
      await learned;
      materialize(opened.thread);
      for (const item of given) {
        // Whatever a client gives as history goes to the model as it is.
        const model = { ...item } as unknown as ModelItem;
        opened.thread.journal.append('response_item', model);
        opened.thread.input.push(model);
      }
    }
    return opened;
  }

  async function load(
    stored: StoredThread,
    params: SettingsParams,
  ): Promise<Opened | 'unreadable'> {
    const lines = await store.lines(stored.path);
    const meta = metaOf(lines);
    if (meta === undefined) return 'unreadable';
    const history = toHistory(lines);
    const decided = await decide(params, meta, history);
    if ('invalid' in decided) return decided;
    const facts = await store.facts(stored.path);
    const ordinal = meta.historyMode === 'paginated' ? nextOrdinal(lines) : undefined;
    return enter(meta, fileJournal(stored.path, ordinal, true), decided.settings, history, {
      materialized: true,
      updatedAtMs: facts?.modifiedMs ?? clock.now(),
    });
  }

  async function fork(from: ForkSource, params: SettingsParams, origin: Origin): Promise<Opened> {
    const history = toHistory(from.lines);
    const decided = await decide(params, from.meta, history);
    if ('invalid' in decided) return decided;
    const id = newId();
    const { historyMode } = from.meta;
    const meta: ThreadMeta = {
      ...newMeta(id, decided.settings, origin),
      historyMode,
      forkedFromId: from.meta.id,
    };
    const journal = newJournal(id, origin.ephemeral, historyMode === 'paginated' ? 0 : undefined);
    const opened = enter(meta, journal, decided.settings, history);
    await learn(opened.thread);
    const inherited = from.lines.filter(({ type }) => type !== 'session_meta');
    // All of the history is copied, so that the fork outlives what it came from.
    if (inherited.length > 0) materialize(opened.thread);
    for (const { type, payload, timestamp } of inherited) journal.append(type, payload, timestamp);
    return opened;
  }

  return { start, load, fork };
}

function firstSaid({ turns }: History): string {
  for (const { items } of turns) {
    for (const item of items) {
      if (item.type !== 'userMessage') continue;
      return item.content.map((part) => (part.type === 'text' ? part.text : '')).join('');
    }
  }
  return '';
}
