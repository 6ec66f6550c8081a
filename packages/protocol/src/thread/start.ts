/** `thread/start` and what it speaks of. */
import * as Type from 'typebox';
import { MultiAgentMode, Personality } from '../agent.ts';
import { ApprovalsReviewer, AskForApproval } from '../approval.ts';
import { notification, request } from '../define.ts';
import { ReasoningEffort } from '../model/reasoning.ts';
import { AbsolutePathBuf, LegacyAppPathString } from '../path.ts';
import { ActivePermissionProfile } from '../permission-profile/permission-profile.ts';
import { SandboxMode, SandboxPolicy } from '../sandbox.ts';
import { closedEnum, map, nullable, optional, required, shape } from '../shapes.ts';
import { TurnEnvironmentParams } from '../turn/environment.ts';
import { SelectedCapabilityRoot } from './capability-root.ts';
import { DynamicToolSpec } from './dynamic-tools.ts';
import { ThreadSource } from './source.ts';
import { Thread, ThreadHistoryMode } from './thread.ts';

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ThreadStartSource = closedEnum(
  'ThreadStartSource',
  'Why a thread is started: at the start of a session (`startup`), or to begin anew within one (`clear`).',
  ['startup', 'clear'],
);

export const ThreadStartParams = shape(
  'ThreadStartParams',
  'How the new thread shall be. Where a setting is absent or null, the configuration decides.',
  {
    allowProviderModelFallback: optional(
      Type.Boolean(),
      'Whether another model of the provider may stand in where the one asked for is not to be had.',
      { stability: 'experimental' },
    ),
    approvalPolicy: optional(nullable(AskForApproval), 'When to ask before something is run.'),
    approvalsReviewer: optional(nullable(ApprovalsReviewer), 'Who decides on approvals.'),
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
      'Working directory. A relative path counts from the one of the server; it need not exist.',
    ),
    daybreakEnabled: optional(
      nullable(Type.Boolean()),
      'The choice of the client about Daybreak, to be stored; absent or null: none. It grants nothing.',
      {
        stability: 'experimental',
      },
    ),
    developerInstructions: optional(
      nullable(Type.String()),
      'Instructions to the model besides the basic ones.',
    ),
    dynamicTools: optional(
      nullable(Type.Array(DynamicToolSpec)),
      'Tools that the client offers to the model and carries out itself, when asked by `item/tool/call`.',
      { default: null, stability: 'experimental' },
    ),
    environments: optional(
      nullable(Type.Array(TurnEnvironmentParams)),
      'Environments to work in, the main one first; absent: the default one, empty: none. An unknown one is refused.',
      { stability: 'experimental' },
    ),
    ephemeral: optional(
      nullable(Type.Boolean()),
      'Keeps the thread in memory only: no file is written, and `path` of the thread is null.',
    ),
    experimentalRawEvents: optional(
      Type.Boolean(),
      'Also sends the raw items of the model provider as they come.',
      { stability: 'experimental' },
    ),
    historyMode: optional(nullable(ThreadHistoryMode), 'How the history of the thread is kept.', {
      stability: 'experimental',
    }),
    mockExperimentalField: optional(
      nullable(Type.String()),
      'Does nothing. It exists to try out the experimental gate.',
      { stability: 'experimental' },
    ),
    model: optional(nullable(Type.String()), 'Id of the model.'),
    modelProvider: optional(
      nullable(Type.String()),
      'Id of the model provider; an unknown one is refused.',
    ),
    multiAgentMode: optional(
      nullable(MultiAgentMode),
      'When the model may bring in other agents.',
      {
        stability: 'experimental',
        deprecated: 'Ignored; set the reasoning effort `ultra` for `proactive`.',
      },
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
    projectId: optional(nullable(Type.String()), 'Id of the project that the thread belongs to.', {
      stability: 'experimental',
    }),
    runtimeWorkspaceRoots: optional(
      nullable(Type.Array(AbsolutePathBuf)),
      'Directories that make up the workspace of the thread, as absolute paths.',
      { stability: 'experimental' },
    ),
    sandbox: optional(nullable(SandboxMode), 'How far commands are confined.'),
    selectedCapabilityRoots: optional(
      nullable(Type.Array(SelectedCapabilityRoot)),
      'Roots of capabilities that the thread may draw on.',
      { stability: 'experimental' },
    ),
    serviceName: optional(
      nullable(Type.String()),
      'Name of the service that the thread is counted under in metrics.',
    ),
    serviceTier: optional(nullable(Type.String()), 'Service tier to ask of the model provider.'),
    sessionStartSource: optional(nullable(ThreadStartSource), 'Why the thread is started.'),
    threadSource: optional(
      nullable(ThreadSource),
      'What the thread is counted under, in a word of the client; kept with the thread.',
    ),
  },
);

export const ThreadStartResponse = shape(
  'ThreadStartResponse',
  'The new thread, with the settings that are in force.',
  {
    activePermissionProfile: optional(
      nullable(ActivePermissionProfile),
      'The permission profile in use; null where there is none.',
      { default: null, stability: 'experimental' },
    ),
    approvalPolicy: required(AskForApproval, 'When the server asks before something is run.'),
    approvalsReviewer: required(ApprovalsReviewer, 'Who decides on approvals.'),
    cwd: required(AbsolutePathBuf, 'Working directory of the thread.'),
    disabledPluginIds: optional(
      Type.Array(Type.String()),
      'Ids of plugins that were switched off for the thread. The list is kept; nothing is held back because of it yet.',
      { default: [] },
    ),
    instructionSources: optional(
      Type.Array(LegacyAppPathString),
      'Files that the instructions were read from, such as `AGENTS.md`.',
      { default: [] },
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
    thread: required(Thread, 'The thread, still without turns.'),
  },
);

export const ThreadStartedNotification = shape(
  'ThreadStartedNotification',
  'A thread has come into being.',
  {
    thread: required(
      Thread,
      'The thread, the same as in the answer to the request that started it.',
    ),
  },
);

export const threadStart = request('thread/start', {
  description:
    'Starts a thread and subscribes the connection to it; `thread/started` follows. Its file is written with the first user message only.',
  params: ThreadStartParams,
  result: ThreadStartResponse,
  errors: ['configNotLoaded'],
  stability: 'stable',
  since: '0.61.0',
});

export const threadStarted = notification('thread/started', {
  description: 'A thread was started or forked.',
  params: ThreadStartedNotification,
  stability: 'stable',
  since: '0.61.0',
});
