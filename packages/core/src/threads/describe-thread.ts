/** A thread as the wire tells of it. */
import type { Thread, Turn } from '@wirebox/app-server-protocol';
import type { LoadedThread } from './loaded-thread.ts';
import type { ListedThread } from './thread-list.ts';
import type { ThreadMeta } from './thread-meta.ts';
import { environmentsOf } from './thread-settings.ts';

const seconds = (ms: number): number => Math.floor(ms / 1000);

type Told = Pick<
  Thread,
  | 'environments'
  | 'preview'
  | 'ephemeral'
  | 'modelProvider'
  | 'model'
  | 'reasoningEffort'
  | 'updatedAt'
  | 'status'
  | 'path'
  | 'cwd'
  | 'canAcceptDirectInput'
  | 'name'
  | 'turns'
>;

const describe = (meta: ThreadMeta, told: Told): Thread => ({
  id: meta.id,
  environments: told.environments ?? null,
  extra: null,
  sessionId: meta.sessionId,
  forkedFromId: meta.forkedFromId,
  attachedToThreadId: null,
  parentThreadId: meta.parentThreadId,
  preview: told.preview,
  ephemeral: told.ephemeral,
  section: null,
  sectionEnteredAt: null,
  projectId: null,
  historyMode: meta.historyMode,
  modelProvider: told.modelProvider,
  model: told.model ?? null,
  reasoningEffort: told.reasoningEffort ?? null,
  createdAt: seconds(meta.createdAtMs),
  updatedAt: told.updatedAt,
  recencyAt: told.updatedAt,
  status: told.status,
  path: told.path ?? null,
  cwd: told.cwd,
  cliVersion: meta.cliVersion,
  originator: meta.originator,
  source: meta.source,
  canAcceptDirectInput: told.canAcceptDirectInput ?? null,
  threadSource: meta.threadSource,
  agentNickname: meta.agentNickname,
  agentRole: meta.agentRole,
  gitInfo: meta.git,
  name: told.name ?? null,
  daybreakEnabled: null,
  turns: told.turns,
});

export const describeLoaded = (
  thread: LoadedThread,
  name: string | null,
  turns: Turn[] = [],
): Thread =>
  describe(thread.meta, {
    environments: environmentsOf(thread.settings.cwd),
    preview: thread.preview,
    ephemeral: thread.ephemeral,
    modelProvider: thread.settings.provider.id,
    model: thread.settings.model,
    reasoningEffort: thread.settings.effort,
    updatedAt: seconds(thread.updatedAtMs),
    status: thread.status,
    path: thread.journal.path ?? null,
    cwd: thread.settings.cwd,
    canAcceptDirectInput: true,
    name,
    turns,
  });

export const describeStored = (
  { thread, head, modifiedMs }: ListedThread,
  name: string | null,
  defaultProvider: string,
  turns: Turn[] = [],
): Thread =>
  describe(head.meta, {
    preview: head.preview ?? '',
    ephemeral: false,
    modelProvider: head.meta.modelProvider ?? defaultProvider,
    model: head.model,
    reasoningEffort: head.effort,
    updatedAt: seconds(modifiedMs),
    status: { type: 'notLoaded' },
    path: thread.path,
    cwd: head.meta.cwd,
    name,
    turns,
  });
