/** The answers to the requests that open a thread. */
import type {
  ThreadForkResponse,
  ThreadResumeParams,
  ThreadResumeResponse,
  ThreadStartResponse,
  Turn,
} from '@wirebox/app-server-protocol';
import { describeLoaded } from './describe-thread.ts';
import { pageItems, pageTurns } from './history-pages.ts';
import type { LoadedThread } from './loaded-thread.ts';
import type { ThreadService } from './thread-service.ts';
import { collaborationModeOf, type Settings } from './thread-settings.ts';

/** A literal for each answer, in the order that the real server has. */
const inForce = (settings: Settings) => ({
  model: settings.model,
  modelProvider: settings.provider.id,
  serviceTier: settings.serviceTier,
  disabledPluginIds: [],
  cwd: settings.cwd,
  runtimeWorkspaceRoots: [settings.cwd],
  instructionSources: [],
  approvalPolicy: settings.approvalPolicy,
  approvalsReviewer: settings.approvalsReviewer,
  sandbox: settings.sandbox,
  activePermissionProfile: null,
  reasoningEffort: settings.effort,
});

async function describe(threads: ThreadService, thread: LoadedThread, turns: Turn[]) {
  return describeLoaded(thread, await threads.nameOf(thread.meta.id), turns);
}

export async function describeStarted(
  threads: ThreadService,
  thread: LoadedThread,
): Promise<ThreadStartResponse> {
  return {
    thread: await describe(threads, thread, []),
    ...inForce(thread.settings),
    multiAgentMode: 'explicitRequestOnly',
  };
}

export async function describeForked(
  threads: ThreadService,
  thread: LoadedThread,
  excludeTurns: boolean,
): Promise<ThreadForkResponse> {
  const turns = excludeTurns ? [] : [...(await threads.history(thread)).turns];
  return {
    thread: await describe(threads, thread, turns),
    ...inForce(thread.settings),
    multiAgentMode: 'explicitRequestOnly',
  };
}

export async function describeResumed(
  threads: ThreadService,
  thread: LoadedThread,
  { excludeTurns, initialTurnsPage }: ThreadResumeParams,
): Promise<ThreadResumeResponse> {
  const { turns } = await threads.history(thread);
  const [newestTurn, newestItem] = [
    pageTurns(turns, { limit: 1 }),
    pageItems(turns, { limit: 1, sortDirection: 'desc' }),
  ];
  const page = initialTurnsPage ? pageTurns(turns, initialTurnsPage) : null;
  return {
    thread: await describe(threads, thread, excludeTurns ? [] : [...turns]),
    ...inForce(thread.settings),
    collaborationMode: collaborationModeOf(thread.settings),
    multiAgentMode: 'explicitRequestOnly',
    initialTurnsPage: page === 'invalidCursor' ? null : page,
    turnsBackwardsCursor: typeof newestTurn === 'string' ? null : newestTurn.backwardsCursor,
    itemsBackwardsCursor: typeof newestItem === 'string' ? null : newestItem.backwardsCursor,
  };
}
