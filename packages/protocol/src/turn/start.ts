/** `turn/start` and what it speaks of. */
import * as Type from 'typebox';
import { MultiAgentMode, Personality } from '../agent.ts';
import { ApprovalsReviewer, AskForApproval } from '../approval.ts';
import { CollaborationMode } from '../collaboration-mode.ts';
import { request, write } from '../define.ts';
import { CyberAccessProgram } from '../model/model.ts';
import { ReasoningEffort, ReasoningSummary } from '../model/reasoning.ts';
import { AbsolutePathBuf } from '../path.ts';
import { FunctionCallOutputBody } from '../response-item/function-call-output.ts';
import { SandboxPolicy } from '../sandbox.ts';
import { closedEnum, map, nullable, optional, required, shape } from '../shapes.ts';
import { TurnEnvironmentParams } from './environment.ts';
import { Turn } from './turn.ts';
import { UserInput } from './user-input.ts';

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
    name: optional(
      nullable(Type.String()),
      'Label for context that is not trusted; absent or null: none.',
    ),
    value: required(Type.String(), 'The text.'),
  },
);

export const TurnToolOutput = shape(
  'TurnToolOutput',
  'Output of a tool that the client hands to the model at the start of a turn.',
  {
    name: required(Type.String()),
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
      'Programme for work on computer security to ask for; it grants nothing. Absent or null: left to the server.',
      { stability: 'experimental' },
    ),
    disabledPluginIds: optional(
      nullable(Type.Array(Type.String())),
      'Ids of the plugins to switch off for the thread, in place of those before; absent or null leaves them, empty clears them.',
    ),
    effort: optional(nullable(ReasoningEffort), 'How much the model reasons.'),
    environments: optional(
      nullable(Type.Array(TurnEnvironmentParams)),
      'Environments to work in, the main one first; absent: those of the thread, empty: none.',
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
      { stability: 'experimental', deprecated: 'Ignored; set the effort `ultra` for `proactive`.' },
    ),
    outputSchema: optional(
      Type.Unknown(),
      'JSON Schema that the final answer has to follow. Holds for this turn only.',
    ),
    parentTurnId: optional(
      nullable(Type.String()),
      'Id of the turn on whose behalf this one runs, such as one of another thread; absent or null: the user wants it. Not heeded where the input joins a running turn.',
    ),
    permissions: optional(
      nullable(Type.String()),
      'Id of the permission profile to use. Not together with `sandboxPolicy`.',
      {
        stability: 'experimental',
      },
    ),
    personality: optional(nullable(Personality), 'Tone in which the model answers.', {
      deprecated: 'Models no longer heed it.',
    }),
    responsesapiClientMetadata: optional(
      nullable(map(Type.String())),
      'Metadata that goes along with the requests to the model provider, in place of what was given before; empty clears it. Names such as `thread_id` are reserved.',
      { stability: 'experimental' },
    ),
    responsesapiClientMetadataPatch: optional(
      nullable(map(Type.String())),
      'Entries of that metadata to add or to change; the others stay.',
      { stability: 'experimental' },
    ),
    rootTurnId: optional(
      nullable(Type.String()),
      'The `rootTurnId` of the parent turn; absent or null: the turn itself. Not heeded where the input joins a running turn.',
    ),
    runtimeWorkspaceRoots: optional(
      nullable(Type.Array(AbsolutePathBuf)),
      'Directories that make up the workspace of the thread, as absolute paths.',
      { stability: 'experimental' },
    ),
    sandboxPolicy: optional(nullable(SandboxPolicy), 'How commands are confined.'),
    serviceTier: optional(nullable(Type.String()), 'Service tier to ask of the model provider.'),
    serviceTierForTurn: optional(
      nullable(Type.String()),
      'Service tier for this turn only, `default` for the standard one; absent or null: that of the thread. Not heeded where the input joins a running turn.',
    ),
    summary: optional(nullable(ReasoningSummary), 'How the reasoning is summed up.'),
    threadId: required(Type.String()),
    toolOutput: optional(
      nullable(TurnToolOutput),
      'Output of a tool to hand to the model along with the input.',
    ),
    turnTrigger: optional(
      nullable(Type.String()),
      'What brought the turn about, in a word of the client. Not heeded where the input joins a running turn.',
    ),
  },
);

export const TurnStartResponse = shape('TurnStartResponse', 'The turn that takes the input.', {
  turn: required(
    Turn,
    'The turn, in progress and still without items. Where one was running already, it is that one.',
  ),
});

export const turnStart = request('turn/start', {
  description:
    'Gives input to the model and answers at once; `turn/started`, the items and `turn/completed` follow. While a turn is running, the input joins that one.',
  params: TurnStartParams,
  result: TurnStartResponse,
  errors: ['inputTooLarge', 'invalidThreadId', 'remoteImageRefused', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.61.0',
});
