/** `thread/resume` and what it speaks of. */
import * as Type from 'typebox';
import { MultiAgentMode, Personality } from '../agent.ts';
import { ApprovalsReviewer, AskForApproval } from '../approval.ts';
import { CollaborationMode } from '../collaboration-mode.ts';
import { request, write } from '../define.ts';
import { ReasoningEffort } from '../model/reasoning.ts';
import { AbsolutePathBuf, LegacyAppPathString } from '../path.ts';
import { ActivePermissionProfile } from '../permission-profile/permission-profile.ts';
import { ResponseItem } from '../response-item/response-item.ts';
import { SandboxMode, SandboxPolicy } from '../sandbox.ts';
import { map, nullable, optional, required, shape, uint32 } from '../shapes.ts';
import { SortDirection } from '../sort.ts';
import { Turn, TurnItemsView } from '../turn/turn.ts';
import { Thread } from './thread.ts';

export const ThreadResumeInitialTurnsPageParams = shape(
  'ThreadResumeInitialTurnsPageParams',
  'Which turns the answer to `thread/resume` shall bring along as a first page.',
  {
    itemsView: optional(
      nullable(TurnItemsView),
      'How much of the items of each turn to give; absent or null: `summary`.',
    ),
    limit: optional(
      nullable(uint32()),
      "Most turns on the page; absent or null: the server's default.",
    ),
    sortDirection: optional(
      nullable(SortDirection),
      'Whether the oldest or the newest turns come first; absent or null: the newest.',
    ),
  },
);

export const ThreadResumeParams = shape(
  'ThreadResumeParams',
  'Which thread to go on with, and what to change about it. Changes are ignored, with a warning, where the thread is loaded already.',
  {
    approvalPolicy: optional(
      nullable(AskForApproval),
      'When to ask before something is run; absent or null: as stored or configured.',
    ),
    approvalsReviewer: optional(
      nullable(ApprovalsReviewer),
      'Who decides on approvals; absent or null: as stored or configured.',
    ),
    baseInstructions: optional(
      nullable(Type.String()),
      'Replaces the basic instructions of the model.',
    ),
    config: optional(
      nullable(map(Type.Unknown())),
      'Configuration for this thread only: dotted keys and their values.',
    ),
    cwd: optional(
      nullable(Type.String()),
      'Working directory; a relative path counts from the one of the server.',
    ),
    developerInstructions: optional(
      nullable(Type.String()),
      'Instructions to the model besides the basic ones.',
    ),
    excludeTurns: optional(
      Type.Boolean(),
      'Leaves `turns` of the thread empty in the answer, for clients that page through them.',
    ),
    history: optional(
      nullable(Type.Array(ResponseItem)),
      'Items to build the thread from, instead of a stored one. Refused where the thread is running.',
      { stability: 'experimental' },
    ),
    initialTurnsPage: optional(
      nullable(ThreadResumeInitialTurnsPageParams),
      'Asks for a first page of turns along with the answer; absent or null: none.',
      { stability: 'experimental' },
    ),
    model: optional(
      nullable(Type.String()),
      'Id of the model; absent or null: as stored or configured.',
    ),
    modelProvider: optional(
      nullable(Type.String()),
      'Id of the model provider; absent or null: as stored or configured.',
    ),
    path: optional(
      nullable(Type.String()),
      'Rollout file to load instead of looking for one by `threadId`. For a running thread it has to be its own file. Empty counts as absent.',
      { default: null, blank: [null, ''], stability: 'experimental' },
    ),
    permissions: optional(
      nullable(Type.String()),
      'Id of the permission profile to use. Not together with `sandbox`.',
      {
        stability: 'experimental',
      },
    ),
    personality: optional(nullable(Personality), 'Tone in which the model answers.', {
      deprecated: 'Models no longer heed it.',
    }),
    runtimeWorkspaceRoots: optional(
      nullable(Type.Array(AbsolutePathBuf)),
      'Directories that make up the workspace of the thread, as absolute paths.',
      { stability: 'experimental' },
    ),
    sandbox: optional(
      nullable(SandboxMode),
      'How far commands are confined; absent or null: as stored or configured.',
    ),
    serviceTier: optional(nullable(Type.String()), 'Service tier to ask of the model provider.'),
    threadId: required(Type.String()),
  },
);

export const TurnsPage = shape('TurnsPage', 'A page of turns.', {
  backwardsCursor: optional(
    nullable(Type.String()),
    'Cursor for paging in the opposite direction from here; null where there is nothing to page.',
  ),
  data: required(Type.Array(Turn), 'The turns, in the order asked for.'),
  nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
});

export const ThreadResumeResponse = shape(
  'ThreadResumeResponse',
  'The thread as loaded, with the settings that are in force.',
  {
    activePermissionProfile: optional(
      nullable(ActivePermissionProfile),
      'The permission profile in use; null where there is none.',
      { default: null, stability: 'experimental' },
    ),
    approvalPolicy: required(AskForApproval, 'When the server asks before something is run.'),
    approvalsReviewer: required(ApprovalsReviewer, 'Who decides on approvals.'),
    collaborationMode: optional(
      nullable(CollaborationMode),
      'The collaboration mode in force; null where none was told.',
    ),
    cwd: required(AbsolutePathBuf, 'Working directory of the thread.'),
    disabledPluginIds: optional(
      Type.Array(Type.String()),
      'Ids of plugins that were switched off for the thread. The list is kept; nothing is held back because of it yet.',
      { default: [] },
    ),
    initialTurnsPage: optional(
      nullable(TurnsPage),
      'The page asked for by `initialTurnsPage`; null where none was.',
      { default: null, stability: 'experimental' },
    ),
    instructionSources: optional(
      Type.Array(LegacyAppPathString),
      'Files that the instructions were read from, such as `AGENTS.md`.',
      { default: [] },
    ),
    itemsBackwardsCursor: optional(
      nullable(Type.String()),
      'Cursor from which to page backwards through the items of the thread; null where there is nothing to page.',
      { default: null },
    ),
    model: required(Type.String(), 'Id of the model.'),
    modelProvider: required(Type.String(), 'Id of the model provider.'),
    multiAgentMode: optional(MultiAgentMode, 'When the model may bring in other agents.', {
      default: 'explicitRequestOnly',
      stability: 'experimental',
      deprecated:
        'Always `explicitRequestOnly`; the reasoning effort `ultra` stands for `proactive`.',
    }),
    reasoningEffort: optional(
      nullable(ReasoningEffort),
      'How much the model reasons; null: the default of the model.',
    ),
    runtimeWorkspaceRoots: optional(
      Type.Array(AbsolutePathBuf),
      'Directories that make up the workspace of the thread.',
      { default: [], stability: 'experimental' },
    ),
    sandbox: required(
      SandboxPolicy,
      'The sandbox policy in force, in the older form that names no permission profile.',
    ),
    serviceTier: optional(
      nullable(Type.String()),
      'Service tier asked of the model provider; null: the default.',
    ),
    thread: required(Thread, 'The thread, with its turns unless these were left out.'),
    turnsBackwardsCursor: optional(
      nullable(Type.String()),
      'Cursor from which to page backwards through the turns of the thread; null where there is nothing to page.',
      { default: null },
    ),
  },
);

export const threadResume = request('thread/resume', {
  description:
    'Loads a stored thread, or joins a loaded one, and subscribes the connection to it. Approvals still open are asked again under the same request id; `thread/tokenUsage/updated` follows the answer.',
  params: ThreadResumeParams,
  result: ThreadResumeResponse,
  errors: [
    'configNotLoaded',
    'emptyHistory',
    'invalidSessionId',
    'noRolloutFound',
    'rolloutNotResolved',
    'staleThreadPath',
    'threadArchived',
    'threadRunning',
    'threadUnreadable',
  ],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.61.0',
});
