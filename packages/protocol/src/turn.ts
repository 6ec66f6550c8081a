/** The `turn/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, request, write } from './define.ts';
import { closedEnum, map, nullable, openEnum, optional, required, shape } from './shapes.ts';
import {
  AbsolutePathBuf,
  ApprovalsReviewer,
  AskForApproval,
  CollaborationMode,
  CyberAccessProgram,
  FunctionCallOutputBody,
  LegacyAppPathString,
  MultiAgentMode,
  Personality,
  ReasoningEffort,
  ReasoningSummary,
  SandboxPolicy,
} from './shared/shared.ts';
import { Turn } from './shared/turn-error.ts';
import { UserInput } from './shared/user-input.ts';

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const AdditionalContextKind = closedEnum(
  'AdditionalContextKind',
  'How far the model may trust a piece of context: it comes from the `application` itself, or from elsewhere (`untrusted`).',
  ['untrusted', 'application'],
);

export const AdditionalContextEntry = shape(
  'AdditionalContextEntry',
  'A piece of context that goes to the model besides the input.',
  {
    kind: required(AdditionalContextKind, 'How far the model may trust it.'),
    name: optional(nullable(Type.String()), 'What to call it; absent or null: no name of its own.'),
    value: required(Type.String(), 'The text.'),
  },
);

export const TurnEnvironmentParams = shape('TurnEnvironmentParams', 'An environment to work in.', {
  cwd: required(LegacyAppPathString, 'Working directory in that environment; has to be absolute.'),
  environmentId: required(
    Type.String(),
    'Id of the environment; `local` is the machine of the server.',
  ),
  runtimeWorkspaceRoots: optional(
    nullable(Type.Array(LegacyAppPathString)),
    'Directories that make up the workspace in that environment; absent or null: left to the server.',
  ),
});

export const TurnCompletedNotification = shape(
  'TurnCompletedNotification',
  'A turn came to its end.',
  {
    threadId: required(Type.String(), 'Id of the thread.'),
    turn: required(
      Turn,
      'The turn, with its status, its error if it failed, and a summary of its items.',
    ),
  },
);

export const TurnDiffUpdatedNotification = shape(
  'TurnDiffUpdatedNotification',
  'What a turn has changed in the files so far.',
  {
    diff: required(Type.String(), 'All changes of the turn up to now, as one unified diff.'),
    threadId: required(Type.String(), 'Id of the thread.'),
    turnId: required(Type.String(), 'Id of the turn.'),
  },
);

export const TurnInterruptParams = shape('TurnInterruptParams', 'Which turn to stop.', {
  threadId: required(Type.String(), 'Id of the thread.'),
  turnId: required(Type.String(), 'Id of the turn; refused where it is not the running one.'),
});

export const TurnInterruptResponse = shape(
  'TurnInterruptResponse',
  'The turn is being stopped.',
  {},
);

export const TurnModerationMetadataNotification = shape(
  'TurnModerationMetadataNotification',
  'What moderation has to say on a turn.',
  {
    metadata: required(Type.Unknown(), 'As the model provider gave it.'),
    threadId: required(Type.String(), 'Id of the thread.'),
    turnId: required(Type.String(), 'Id of the turn.'),
  },
);

export const TurnPlanStepStatus = openEnum(
  'TurnPlanStepStatus',
  'How far a step of a plan has come.',
  ['pending', 'inProgress', 'completed'],
);

export const TurnPlanStep = shape('TurnPlanStep', 'A step of the plan that the model follows.', {
  status: required(TurnPlanStepStatus, 'How far it has come.'),
  step: required(Type.String(), 'What is to be done.'),
});

export const TurnPlanUpdatedNotification = shape(
  'TurnPlanUpdatedNotification',
  'The plan that the model follows in a turn.',
  {
    explanation: optional(
      nullable(Type.String()),
      'Why the plan was made or changed; null where the model did not tell.',
    ),
    plan: required(Type.Array(TurnPlanStep), 'All steps, not only the changed ones.'),
    threadId: required(Type.String(), 'Id of the thread.'),
    turnId: required(Type.String(), 'Id of the turn.'),
  },
);

export const TurnSettingsUpdateParams = shape(
  'TurnSettingsUpdateParams',
  'Which settings of a running turn to change. What is absent stays as it is.',
  {
    approvalsReviewer: optional(nullable(ApprovalsReviewer), 'Who decides on approvals.'),
    effort: optional(nullable(ReasoningEffort), 'How much the model reasons.'),
    environments: optional(nullable(Type.Array(TurnEnvironmentParams)), 'Environments to work in.'),
    model: optional(nullable(Type.String()), 'Id of the model.'),
    serviceTier: optional(nullable(Type.String()), 'Service tier to ask of the model provider.'),
    summary: optional(nullable(ReasoningSummary), 'How the reasoning is summed up.'),
    threadId: required(Type.String(), 'Id of the thread.'),
    turnId: required(Type.String(), 'Id of the turn.'),
  },
  { closed: true },
);

export const TurnSettingsUpdateStatus = openEnum(
  'TurnSettingsUpdateStatus',
  'Whether the change took effect: `applied`, or `targetUnavailable` where the turn could no longer be reached.',
  ['applied', 'targetUnavailable'],
);

export const TurnSettingsUpdateResponse = shape(
  'TurnSettingsUpdateResponse',
  'What became of the change.',
  {
    status: required(TurnSettingsUpdateStatus, 'The outcome.'),
  },
);

export const TurnToolOutput = shape(
  'TurnToolOutput',
  'Output of a tool that the client hands to the model at the start of a turn.',
  {
    name: required(Type.String(), 'Name of the tool.'),
    namespace: optional(nullable(Type.String()), 'Namespace of the tool; absent or null: none.'),
    output: required(FunctionCallOutputBody, 'What the tool gave.'),
    retain: optional(Type.Boolean(), 'Whether the output is kept in the history of the thread.'),
  },
);

export const TurnStartParams = shape(
  'TurnStartParams',
  'What to give to the model, and which settings to change. Changed settings also hold for later turns; what is absent stays as it is.',
  {
    additionalContext: optional(
      nullable(map(AdditionalContextEntry)),
      'Context besides the input, under keys of the client.',
      { stability: 'experimental' },
    ),
    approvalPolicy: optional(nullable(AskForApproval), 'When to ask before something is run.'),
    approvalsReviewer: optional(nullable(ApprovalsReviewer), 'Who decides on approvals.'),
    clientUserMessageId: optional(
      nullable(Type.String()),
      'Id that the client gives to its message; comes back as `clientId` of the user message item.',
    ),
    collaborationMode: optional(
      nullable(CollaborationMode),
      'Collaboration mode to go over to; its model and instructions are used.',
      { stability: 'experimental' },
    ),
    cwd: optional(nullable(Type.String()), 'New working directory.'),
    cyberAccessProgram: optional(
      nullable(CyberAccessProgram),
      'Program for access to cyber capabilities that the turn runs under.',
      { stability: 'experimental' },
    ),
    disabledPluginIds: optional(
      nullable(Type.Array(Type.String())),
      'Ids of the plugins to switch off in this thread.',
    ),
    effort: optional(nullable(ReasoningEffort), 'How much the model reasons.'),
    environments: optional(
      nullable(Type.Array(TurnEnvironmentParams)),
      'Environments to work in.',
      { stability: 'experimental' },
    ),
    input: required(
      Type.Array(UserInput),
      'What the user says. All texts together may have 1,048,576 characters; images have to be inline or local. May be empty.',
    ),
    model: optional(nullable(Type.String()), 'Id of the model.'),
    multiAgentMode: optional(
      nullable(MultiAgentMode),
      'When the model may bring in other agents.',
      { stability: 'experimental' },
    ),
    outputSchema: optional(
      Type.Unknown(),
      'JSON Schema that the final answer has to follow. Holds for this turn only.',
    ),
    parentTurnId: optional(
      nullable(Type.String()),
      'Id of the turn that this one was brought about by.',
    ),
    permissions: optional(nullable(Type.String()), 'Id of the permission profile to use.', {
      stability: 'experimental',
    }),
    personality: optional(nullable(Personality), 'Tone in which the model answers.'),
    responsesapiClientMetadata: optional(
      nullable(map(Type.String())),
      'Metadata of the client that goes along with the requests to the model provider.',
      { stability: 'experimental' },
    ),
    responsesapiClientMetadataPatch: optional(
      nullable(map(Type.String())),
      'Changes to the metadata of the client, key by key, instead of giving all of it.',
      { stability: 'experimental' },
    ),
    rootTurnId: optional(
      nullable(Type.String()),
      'Id of the turn that the whole chain of turns began with; absent or null: this turn itself.',
    ),
    runtimeWorkspaceRoots: optional(
      nullable(Type.Array(AbsolutePathBuf)),
      'Directories that make up the workspace of the thread.',
      { stability: 'experimental' },
    ),
    sandboxPolicy: optional(nullable(SandboxPolicy), 'How commands are confined.'),
    serviceTier: optional(nullable(Type.String()), 'Service tier to ask of the model provider.'),
    serviceTierForTurn: optional(nullable(Type.String()), 'Service tier for this turn only.'),
    summary: optional(nullable(ReasoningSummary), 'How the reasoning is summed up.'),
    threadId: required(Type.String(), 'Id of the thread.'),
    toolOutput: optional(
      nullable(TurnToolOutput),
      'Output of a tool to hand to the model along with the input.',
    ),
    turnTrigger: optional(
      nullable(Type.String()),
      'What brought the turn about, in a word of the client.',
    ),
  },
);

export const TurnStartResponse = shape('TurnStartResponse', 'The turn that takes the input.', {
  turn: required(
    Turn,
    'The turn, in progress and still without items. Where one was running already, it is that one.',
  ),
});

export const TurnStartedNotification = shape('TurnStartedNotification', 'A turn has begun.', {
  threadId: required(Type.String(), 'Id of the thread.'),
  turn: required(Turn, 'The turn, in progress and still without items.'),
});

export const TurnSteerParams = shape(
  'TurnSteerParams',
  'What to tell the model while it is at work.',
  {
    additionalContext: optional(
      nullable(map(AdditionalContextEntry)),
      'Context besides the input, under keys of the client.',
      { stability: 'experimental' },
    ),
    clientUserMessageId: optional(
      nullable(Type.String()),
      'Id that the client gives to its message; comes back as `clientId` of the user message item.',
    ),
    expectedTurnId: required(
      Type.String(),
      'Id of the turn that the client takes for the running one; refused where another is running, or none.',
    ),
    input: required(Type.Array(UserInput), 'What the user says; must not be empty.'),
    responsesapiClientMetadata: optional(
      nullable(map(Type.String())),
      'Metadata of the client that goes along with the requests to the model provider.',
      { stability: 'experimental' },
    ),
    responsesapiClientMetadataPatch: optional(
      nullable(map(Type.String())),
      'Changes to the metadata of the client, key by key, instead of giving all of it.',
      { stability: 'experimental' },
    ),
    threadId: required(Type.String(), 'Id of the thread.'),
  },
);

export const TurnSteerResponse = shape(
  'TurnSteerResponse',
  'The input was taken into the running turn.',
  {
    turnId: required(Type.String(), 'Id of the turn.'),
  },
);

export const turnStart = request('turn/start', {
  description:
    'Gives input to the model and answers at once; `turn/started`, the items and `turn/completed` follow. While a turn is running, the input joins that one.',
  params: TurnStartParams,
  result: TurnStartResponse,
  errors: [
    'configNotLoaded',
    'inputTooLarge',
    'invalidThreadId',
    'remoteImageRefused',
    'threadNotFound',
  ],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.61.0',
});

export const turnSettingsUpdate = request('turn/settings/update', {
  description: 'Changes settings of a turn while it is running.',
  params: TurnSettingsUpdateParams,
  result: TurnSettingsUpdateResponse,
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});

export const turnSteer = request('turn/steer', {
  description:
    'Adds input to the running turn; the model gets it after the answer it is giving now.',
  params: TurnSteerParams,
  result: TurnSteerResponse,
  errors: [
    'emptyInput',
    'emptyTurnId',
    'inputTooLarge',
    'invalidThreadId',
    'noActiveTurn',
    'remoteImageRefused',
    'threadNotFound',
    'turnMismatch',
  ],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.107.0',
});

export const turnInterrupt = request('turn/interrupt', {
  description: 'Stops the running turn; `turn/completed` with status `interrupted` follows.',
  params: TurnInterruptParams,
  result: TurnInterruptResponse,
  errors: ['interruptMismatch', 'invalidThreadId', 'noActiveTurn', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.61.0',
});

export const turnStarted = notification('turn/started', {
  description: 'A turn has begun, with `thread/status/changed` to `active` just before.',
  params: TurnStartedNotification,
  stability: 'stable',
  since: '0.61.0',
});

export const turnCompleted = notification('turn/completed', {
  description: 'A turn has ended: completed, interrupted or failed.',
  params: TurnCompletedNotification,
  stability: 'stable',
  since: '0.61.0',
});

export const turnDiffUpdated = notification('turn/diff/updated', {
  description: 'The files changed by a turn have changed again.',
  params: TurnDiffUpdatedNotification,
  stability: 'stable',
  since: '0.80.0',
});

export const turnPlanUpdated = notification('turn/plan/updated', {
  description: 'The model has made a plan, or come further with it.',
  params: TurnPlanUpdatedNotification,
  stability: 'stable',
  since: '0.80.0',
});

export const turnModerationMetadata = notification('turn/moderationMetadata', {
  description: 'The model provider has sent moderation metadata for a turn.',
  params: TurnModerationMetadataNotification,
  stability: 'stable',
  since: '0.145.0',
});
