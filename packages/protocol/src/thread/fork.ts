/** `thread/fork` and what it speaks of. */
import * as Type from 'typebox';
import { MultiAgentMode } from '../agent.ts';
import { ApprovalsReviewer, AskForApproval } from '../approval.ts';
import { request, write } from '../define.ts';
import { ReasoningEffort } from '../model/reasoning.ts';
import { AbsolutePathBuf, LegacyAppPathString } from '../path.ts';
import { ActivePermissionProfile } from '../permission-profile/permission-profile.ts';
import { SandboxMode, SandboxPolicy } from '../sandbox.ts';
import { map, nullable, optional, required, shape } from '../shapes.ts';
import { ThreadSource } from './source.ts';
import { Thread } from './thread.ts';

export const ThreadForkParams = shape(
  'ThreadForkParams',
  'Which thread to copy, up to where, and what to change in the copy.',
  {
    approvalPolicy: optional(
      nullable(AskForApproval),
      'When to ask before acting, in the new thread.',
    ),
    approvalsReviewer: optional(
      nullable(ApprovalsReviewer),
      'Who answers requests for approval in the new thread.',
    ),
    attachToSource: optional(
      Type.Boolean(),
      'True attaches the new thread to the one it was copied from: ordinary lists leave it out, and nobody can delete the source while it exists. Not together with `ephemeral` or `deferGoalContinuation`.',
      { stability: 'experimental' },
    ),
    baseInstructions: optional(
      nullable(Type.String()),
      'Replaces the base instructions for the model.',
    ),
    beforeTurnId: optional(
      nullable(Type.String()),
      'Copies only the turns before this one; absent or null: no such bound. Not together with `lastTurnId`.',
      { stability: 'experimental' },
    ),
    config: optional(
      nullable(map(Type.Unknown())),
      'Overrides of configuration values, by dotted key.',
    ),
    cwd: optional(nullable(Type.String()), 'Working directory of the new thread.'),
    deferGoalContinuation: optional(
      Type.Boolean(),
      'True takes over the goal of the source, but goes on with it by itself only after the next turn that somebody starts.',
      { stability: 'experimental' },
    ),
    developerInstructions: optional(
      nullable(Type.String()),
      'Developer instructions for the model in the new thread.',
    ),
    ephemeral: optional(
      Type.Boolean(),
      'True keeps the new thread off the disk; its `path` is null.',
    ),
    excludeTurns: optional(Type.Boolean(), 'True leaves the turns out of the response.'),
    experimentalDisablePredictionMcp: optional(
      Type.Boolean(),
      'True keeps MCP servers out; goes with `experimentalPredictionMode`.',
      { stability: 'experimental' },
    ),
    experimentalPredictionMode: optional(
      Type.Boolean(),
      'True opens the new thread with all that is in force in the source, to make the best of the cache of the model. The source has to be loaded and stored, the new thread `ephemeral`. Not together with `path`, `lastTurnId` or `beforeTurnId`.',
      { stability: 'experimental' },
    ),
    lastTurnId: optional(
      nullable(Type.String()),
      'Copies the turns up to and including this one, which must have ended; absent or null: no such bound.',
    ),
    model: optional(nullable(Type.String()), 'Model of the new thread.'),
    modelProvider: optional(
      nullable(Type.String()),
      'Key of the model provider of the new thread.',
    ),
    path: optional(
      nullable(Type.String()),
      'Rollout file to copy; `threadId` is not heeded then. Empty counts as absent.',
      { default: null, blank: [null, ''], stability: 'experimental' },
    ),
    permissions: optional(
      nullable(Type.String()),
      'Id of the permission profile of the new thread. Not together with `sandbox`.',
      { stability: 'experimental' },
    ),
    runtimeWorkspaceRoots: optional(
      nullable(Type.Array(AbsolutePathBuf)),
      'Directories that make up the workspace of the new thread, as absolute paths.',
      { stability: 'experimental' },
    ),
    sandbox: optional(nullable(SandboxMode), 'Kind of sandbox for commands of the new thread.'),
    serviceTier: optional(nullable(Type.String()), 'Service tier to ask of the model provider.'),
    threadId: required(Type.String(), 'Id of the thread to copy.'),
    threadSource: optional(
      nullable(ThreadSource),
      'What the new thread is counted under, in a word of the client.',
    ),
  },
);

export const ThreadForkResponse = shape(
  'ThreadForkResponse',
  'The new thread, and the settings in force there.',
  {
    activePermissionProfile: optional(
      nullable(ActivePermissionProfile),
      'The permission profile in force; null where none is.',
      { default: null, stability: 'experimental' },
    ),
    approvalPolicy: required(AskForApproval, 'When to ask before acting.'),
    approvalsReviewer: required(ApprovalsReviewer, 'Who answers requests for approval.'),
    cwd: required(AbsolutePathBuf, 'Working directory of the new thread.'),
    disabledPluginIds: optional(
      Type.Array(Type.String()),
      'Ids of plugins that were switched off for the thread. The list is kept; nothing is held back because of it yet.',
      { default: [] },
    ),
    instructionSources: optional(
      Type.Array(LegacyAppPathString),
      'Files from which instructions were taken, such as `AGENTS.md`.',
      { default: [] },
    ),
    model: required(Type.String(), 'Model of the new thread.'),
    modelProvider: required(Type.String(), 'Key of the model provider of the new thread.'),
    multiAgentMode: optional(MultiAgentMode, 'When the new thread may call in further agents.', {
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
      'Directories that make up the workspace of the new thread.',
      { default: [], stability: 'experimental' },
    ),
    sandbox: required(
      SandboxPolicy,
      'The sandbox policy in force, in the older form that names no permission profile.',
    ),
    serviceTier: optional(
      nullable(Type.String()),
      'Service tier in force; null where none is chosen.',
    ),
    thread: required(Thread, 'The new thread, with its turns unless `excludeTurns` was set.'),
  },
);

export const threadFork = request('thread/fork', {
  description:
    'Starts a new thread with the turns of another one, which stays as it is. `thread/started` follows.',
  params: ThreadForkParams,
  result: ThreadForkResponse,
  errors: [
    'configNotLoaded',
    'invalidSessionId',
    'noRolloutFound',
    'rolloutNotResolved',
    'threadArchived',
    'threadUnreadable',
    'turnNotFound',
  ],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.80.0',
});
