/** What several resources speak of. */
import * as Type from 'typebox';
import {
  closedEnum,
  closedKeyedUnion,
  int64,
  keyed,
  nullable,
  openEnum,
  openKeyedUnion,
  openUnion,
  optional,
  required,
  shape,
  union,
  variant,
} from '../shapes.ts';

export const AbsolutePathBuf = Type.String({
  $id: 'AbsolutePathBuf',
  description: 'An absolute path on the machine of the server.',
});

export const LegacyAppPathString = Type.String({
  $id: 'LegacyAppPathString',
  description: 'A path, given as plain text.',
});

export const ImageDetail = openEnum(
  'ImageDetail',
  'Resolution at which the model sees an image; `original` leaves it as it is.',
  ['auto', 'low', 'high', 'original'],
);

export const MessagePhase = openEnum(
  'MessagePhase',
  'What part a message of the agent plays: a word along the way (`commentary`), part of the answer or the final answer.',
  ['commentary', 'partial_answer', 'final_answer'],
);

export const FunctionCallOutputContentItem = openUnion(
  'FunctionCallOutputContentItem',
  'One part of what a tool call gave back to the model.',
  'type',
  {
    input_text: variant('InputTextFunctionCallOutputContentItem', 'A text.', {
      text: required(Type.String(), 'The text.'),
    }),
    input_image: variant(
      'InputImageFunctionCallOutputContentItem',
      'An image, given by address or by file id.',
      {
        detail: optional(
          nullable(ImageDetail),
          'How closely the model looks at it; absent or null: nothing is said about it.',
        ),
      },
      {
        anyOf: [
          {
            image_url: required(Type.String(), 'Address of the image, which may be a data URL.'),
          },
          {
            file_id: required(Type.String(), 'Id of the image file at the model provider.'),
          },
        ],
      },
    ),
    input_audio: variant(
      'InputAudioFunctionCallOutputContentItem',
      'A sound recording, given by address or by file id.',
      {},
      {
        anyOf: [
          {
            audio_url: required(Type.String(), 'Address of the recording.'),
          },
          {
            file_id: required(Type.String(), 'Id of the audio file at the model provider.'),
          },
        ],
      },
    ),
    encrypted_content: variant(
      'EncryptedContentFunctionCallOutputContentItem',
      'Content that is passed on in encrypted form.',
      {
        encrypted_content: required(Type.String(), 'The encrypted content.'),
      },
    ),
  },
);

export const FunctionCallOutputBody = union(
  'FunctionCallOutputBody',
  'What a tool call gave back to the model: a text, or several parts.',
  [Type.String(), Type.Array(FunctionCallOutputContentItem)],
);

export const CommandAction = openUnion(
  'CommandAction',
  'What a command does, as far as the server can tell from its text. Meant for display.',
  'type',
  {
    read: variant('ReadCommandAction', 'It reads a file.', {
      command: required(Type.String(), 'The part of the command line that does this.'),
      name: required(Type.String(), 'Name of the file, for display.'),
      path: required(LegacyAppPathString, 'Path of the file.'),
    }),
    listFiles: variant('ListFilesCommandAction', 'It lists files.', {
      command: required(Type.String(), 'The part of the command line that does this.'),
      path: optional(
        nullable(Type.String()),
        'Directory whose files are listed; null where the command names none.',
      ),
    }),
    search: variant('SearchCommandAction', 'It searches in files or for files.', {
      command: required(Type.String(), 'The part of the command line that does this.'),
      path: optional(
        nullable(Type.String()),
        'Where it searches; null where the command names no place.',
      ),
      query: optional(
        nullable(Type.String()),
        'What it searches for; null where that cannot be told.',
      ),
    }),
    unknown: variant('UnknownOfCommandAction', 'The server cannot tell.', {
      command: required(Type.String(), 'The part of the command line in question.'),
    }),
  },
);

export const PatchChangeKind = openUnion(
  'PatchChangeKind',
  'What a change does to a file.',
  'type',
  {
    add: variant('AddPatchChangeKind', 'The file is new.'),
    delete: variant('DeletePatchChangeKind', 'The file is removed.'),
    update: variant('UpdatePatchChangeKind', 'The file is altered, and perhaps moved.', {
      move_path: optional(
        nullable(Type.String()),
        'New path of the file; null where it stays in its place.',
      ),
    }),
  },
);

export const FileUpdateChange = shape('FileUpdateChange', 'A change to one file.', {
  diff: required(Type.String(), 'The change as text, for a file that is altered a unified diff.'),
  kind: required(PatchChangeKind, 'What the change does to the file.'),
  path: required(Type.String(), 'Path of the file before the change.'),
});

export const DynamicToolCallOutputContentItem = openUnion(
  'DynamicToolCallOutputContentItem',
  'One part of what a tool of the client gives to the model.',
  'type',
  {
    inputText: variant('InputTextDynamicToolCallOutputContentItem', 'A part in plain text.', {
      text: required(Type.String(), 'The text.'),
    }),
    inputImage: variant('InputImageDynamicToolCallOutputContentItem', 'An image.', {
      imageUrl: required(Type.String(), 'URL of the image; a data URL carries the image itself.'),
    }),
    inputAudio: variant('InputAudioDynamicToolCallOutputContentItem', 'A recording.', {
      audioUrl: required(
        Type.String(),
        'URL of the recording; a data URL carries the recording itself.',
      ),
    }),
  },
);

export const ReasoningEffort = Type.String({
  $id: 'ReasoningEffort',
  description:
    'How much the model reasons before it answers. The values depend on the model; see `supportedReasoningEfforts` in `model/list`.',
  minLength: 1,
});

export const ThreadId = Type.String({ $id: 'ThreadId', description: 'Id of a thread, a UUID.' });

export const ThreadEnvironment = shape(
  'ThreadEnvironment',
  'A place in which a thread runs its commands.',
  {
    cwd: required(LegacyAppPathString, 'Working directory of the thread in the environment.'),
    environmentId: required(
      Type.String(),
      'Id of the environment; `local` is the machine of the server.',
    ),
    runtimeWorkspaceRoots: required(
      Type.Array(LegacyAppPathString),
      'Directories that count as the workspace of the thread.',
    ),
  },
);

export const ThreadHistoryMode = openEnum(
  'ThreadHistoryMode',
  'How the history of a thread is kept: as a whole (`legacy`) or in pages (`paginated`).',
  ['legacy', 'paginated'],
);

export const ThreadSectionAppearance = shape(
  'ThreadSectionAppearance',
  'How a section of threads looks.',
  {
    color: optional(nullable(Type.String()), 'Colour of the section, as the client chose it.'),
    icon: optional(nullable(Type.String()), 'Icon of the section, as the client chose it.'),
  },
);

export const ThreadSection = shape(
  'ThreadSection',
  'A named section that threads are sorted into.',
  {
    appearance: optional(
      nullable(ThreadSectionAppearance),
      'How the section looks; null where nothing was chosen.',
      { default: null },
    ),
    id: required(Type.String(), 'Id of the section.'),
    name: required(Type.String(), 'Name of the section, for people.'),
  },
);

export const ThreadActiveFlag = openEnum(
  'ThreadActiveFlag',
  'What an active thread is waiting for: the decision on an approval or an answer from the person.',
  ['waitingOnApproval', 'waitingOnUserInput'],
);

export const ThreadStatus = openUnion('ThreadStatus', 'What a thread is doing.', 'type', {
  notLoaded: variant('NotLoadedThreadStatus', 'The thread is stored but not in memory.'),
  idle: variant('IdleThreadStatus', 'The thread is loaded and no turn is running.'),
  systemError: variant(
    'SystemErrorThreadStatus',
    'The last turn failed; the next turn makes the thread active again.',
  ),
  active: variant('ActiveThreadStatus', 'A turn is running.', {
    activeFlags: required(
      Type.Array(ThreadActiveFlag),
      'What the thread is waiting for; empty while it works.',
    ),
  }),
});

export const ThreadSource = Type.String({
  $id: 'ThreadSource',
  description: 'What a thread was started for, in the words of the client that started it.',
});

export const TurnItemsView = openEnum(
  'TurnItemsView',
  'How much of a turn its `items` show: nothing (`notLoaded`), a part (`summary`) or all (`full`).',
  ['notLoaded', 'summary', 'full'],
);

export const TurnStatus = openEnum('TurnStatus', 'How far a turn has come, and how it ended.', [
  'completed',
  'interrupted',
  'failed',
  'inProgress',
]);

export const AllowDenyRequirement = openEnum(
  'AllowDenyRequirement',
  'Whether a capability is allowed.',
  ['allow', 'deny'],
);

export const ApprovalsReviewer = openEnum(
  'ApprovalsReviewer',
  'Who decides on approvals: the `user` or an automatic reviewer.',
  ['user', 'auto_review', 'guardian_subagent'],
);

export const AskForApproval = openKeyedUnion(
  'AskForApproval',
  'When approval is asked before something is done: `untrusted` for all but trusted commands, `on-request` where the model asks for it, `never` not at all.',
  ['untrusted', 'on-request', 'never'],
  {
    granular: keyed(
      'GranularAskForApproval',
      'Decides for each kind of request whether it is asked.',
      Type.Object({
        mcp_elicitations: required(
          Type.Boolean(),
          'Whether questions of MCP servers are put to the client.',
        ),
        request_permissions: optional(
          Type.Boolean(),
          'Whether requests for more permissions are put to the client.',
          { default: false },
        ),
        rules: required(
          Type.Boolean(),
          'Whether approvals that a rule for commands calls for are asked.',
        ),
        sandbox_approval: required(
          Type.Boolean(),
          'Whether approvals for leaving the sandbox are asked.',
        ),
        skill_approval: optional(
          Type.Boolean(),
          'Whether approvals for what a skill runs are asked.',
          { default: false },
        ),
      }),
    ),
  },
);

export const ForcedLoginMethod = openEnum(
  'ForcedLoginMethod',
  'The only kind of login that is allowed: ChatGPT (`chatgpt`) or an API key (`api`).',
  ['chatgpt', 'api'],
);

export const ReasoningSummary = openEnum(
  'ReasoningSummary',
  'How detailed a summary the model gives of its reasoning; `none` asks for no summary.',
  ['auto', 'concise', 'detailed', 'none'],
);

export const SandboxMode = openEnum(
  'SandboxMode',
  'What commands may do: read only, write within the workspace, or everything. `SandboxPolicy` says the same in full.',
  ['read-only', 'workspace-write', 'danger-full-access'],
);

export const WebSearchMode = openEnum(
  'WebSearchMode',
  'Whether the model may search the web, and how fresh the pages are that it sees.',
  ['disabled', 'cached', 'indexed', 'live'],
);

export const AppSummary = shape('AppSummary', 'An app in brief.', {
  category: optional(nullable(Type.String()), 'Category that the app is listed under.'),
  description: optional(nullable(Type.String()), 'What the app is for, for people.'),
  id: required(Type.String(), 'Id of the app.'),
  installUrl: optional(nullable(Type.String()), 'Page on which the app can be connected.'),
  name: required(Type.String(), 'Name of the app, for people.'),
});

export const SkillInterface = shape(
  'SkillInterface',
  'How a skill presents itself to people, from `agents/openai.yaml` next to its `SKILL.md`.',
  {
    brandColor: optional(nullable(Type.String()), 'Colour of the skill, as `#RRGGBB`.'),
    defaultPrompt: optional(
      nullable(Type.String()),
      'Text to offer as a first message with the skill.',
    ),
    displayName: optional(nullable(Type.String()), 'Name for people, in place of `name`.'),
    iconLarge: optional(
      nullable(AbsolutePathBuf),
      'Path of the large icon, a file among the assets of the skill.',
    ),
    iconLargeUrl: optional(nullable(Type.String()), 'URL of the large icon.'),
    iconSmall: optional(
      nullable(AbsolutePathBuf),
      'Path of the small icon, a file among the assets of the skill.',
    ),
    iconSmallUrl: optional(nullable(Type.String()), 'URL of the small icon.'),
    shortDescription: optional(nullable(Type.String()), 'What the skill is for, in a few words.'),
  },
);

export const PluginShareDiscoverability = openEnum(
  'PluginShareDiscoverability',
  'Who can find a shared plugin.',
  ['LISTED', 'UNLISTED', 'PRIVATE'],
);

export const PluginSharePrincipalType = openEnum(
  'PluginSharePrincipalType',
  'What kind of party a plugin is shared with.',
  ['user', 'group', 'workspace'],
);

export const PluginSharePrincipalRole = openEnum(
  'PluginSharePrincipalRole',
  'What a party may do with a shared plugin.',
  ['reader', 'editor', 'owner'],
);

export const PluginSharePrincipal = shape(
  'PluginSharePrincipal',
  'A party that has access to a shared plugin.',
  {
    name: required(Type.String(), 'Name for people.'),
    principalId: required(Type.String(), 'Id of the user, group or workspace.'),
    principalType: required(PluginSharePrincipalType, 'Which of these the id refers to.'),
    role: required(PluginSharePrincipalRole, 'What the party may do.'),
  },
);

export const PluginAuthPolicy = openEnum(
  'PluginAuthPolicy',
  'When the person has to sign in to the apps of a plugin: at installation or at first use.',
  ['ON_INSTALL', 'ON_USE'],
);

export const GuardianRiskLevel = openEnum(
  'GuardianRiskLevel',
  'How risky the automatic reviewer finds an action.',
  ['low', 'medium', 'high', 'critical'],
);

export const GuardianUserAuthorization = openEnum(
  'GuardianUserAuthorization',
  'How far the automatic reviewer finds an action authorised by the user.',
  ['unknown', 'low', 'medium', 'high'],
  { fallback: 'unknown' },
);

export const MultiAgentMode = openKeyedUnion(
  'MultiAgentMode',
  'When the agent starts further agents: only where it is told to (`explicitRequestOnly`) or of its own accord (`proactive`).',
  ['explicitRequestOnly', 'proactive'],
  {
    custom: keyed('CustomMultiAgentMode', 'The text says when.', Type.String()),
  },
);

export const Personality = openEnum(
  'Personality',
  'Tone in which the agent writes; `none` sets no tone.',
  ['none', 'friendly', 'pragmatic'],
);

export const ModeKind = openEnum(
  'ModeKind',
  'How agent and person work together: on a plan first (`plan`) or straight on the task (`default`).',
  ['plan', 'default'],
);

export const Settings = shape('Settings', 'Settings that a collaboration mode brings.', {
  developer_instructions: optional(
    nullable(Type.String()),
    'Developer instructions for the mode; null where none are given.',
  ),
  model: required(Type.String(), 'The model.'),
  reasoning_effort: optional(
    nullable(ReasoningEffort),
    'The effort of reasoning; null where the mode does not set it.',
  ),
});

export const CollaborationMode = shape(
  'CollaborationMode',
  'How agent and person work together, with the settings for it.',
  {
    mode: required(ModeKind, 'Kind of the mode.'),
    settings: required(Settings, 'Settings that apply in the mode.'),
  },
);

export const NetworkAccess = openEnum(
  'NetworkAccess',
  'Whether an outer sandbox lets commands reach the network.',
  ['restricted', 'enabled'],
);

export const SandboxPolicy = openUnion(
  'SandboxPolicy',
  'What commands may read, write and reach.',
  'type',
  {
    dangerFullAccess: variant('DangerFullAccessSandboxPolicy', 'Everything: no sandbox at all.'),
    readOnly: variant('ReadOnlySandboxPolicy', 'Files may be read but not written.', {
      networkAccess: optional(Type.Boolean(), 'Whether commands may reach the network.', {
        default: false,
      }),
    }),
    externalSandbox: variant(
      'ExternalSandboxSandboxPolicy',
      'The server itself runs in a sandbox and sets up none of its own.',
      {
        networkAccess: optional(
          NetworkAccess,
          'Whether the outer sandbox lets commands reach the network.',
          { default: 'restricted' },
        ),
      },
    ),
    workspaceWrite: variant(
      'WorkspaceWriteSandboxPolicy',
      'Files may be read, and written within the workspace.',
      {
        excludeSlashTmp: optional(Type.Boolean(), 'Keeps `/tmp` from being writable.', {
          default: false,
        }),
        excludeTmpdirEnvVar: optional(
          Type.Boolean(),
          'Keeps the directory that the variable `TMPDIR` names from being writable.',
          { default: false },
        ),
        networkAccess: optional(Type.Boolean(), 'Whether commands may reach the network.', {
          default: false,
        }),
        writableRoots: optional(
          Type.Array(AbsolutePathBuf),
          'Directories that are writable besides the workspace.',
          { default: [] },
        ),
      },
    ),
  },
);

export const CyberAccessProgram = openEnum(
  'CyberAccessProgram',
  'Programme under which a model may be used for work on computer security.',
  ['standard', 'daybreakBlue', 'daybreakRed'],
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const SortDirection = closedEnum(
  'SortDirection',
  'Order of a list: ascending (`asc`) or descending (`desc`).',
  ['asc', 'desc'],
);

export const TokenUsageBreakdown = shape('TokenUsageBreakdown', 'Tokens by kind.', {
  cacheWriteInputTokens: optional(int64(), 'Input tokens that were written to the cache.', {
    default: 0,
  }),
  cachedInputTokens: required(int64(), 'Input tokens that came out of the cache.'),
  inputTokens: required(int64(), 'Input tokens in all.'),
  outputTokens: required(int64(), 'Output tokens in all.'),
  reasoningOutputTokens: required(int64(), 'Output tokens that went into reasoning.'),
  totalTokens: required(int64(), 'Input and output tokens together.'),
});

export const NetworkPolicyRuleAction = openEnum(
  'NetworkPolicyRuleAction',
  'What a network rule does with a host.',
  ['allow', 'deny'],
);

export const NetworkPolicyAmendment = shape(
  'NetworkPolicyAmendment',
  'A rule to add to the network policy.',
  {
    action: required(NetworkPolicyRuleAction, 'Whether the host may be reached.'),
    host: required(Type.String(), 'Name of the host.'),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ReviewDecision = closedKeyedUnion(
  'ReviewDecision',
  'Answer to one of the older approval requests, `applyPatchApproval` and `execCommandApproval`: yes, yes for the whole session, no, too late, or `abort`.',
  ['approved', 'approved_for_session', 'approved_mcp_policy_amendment', 'timed_out', 'abort'],
  {
    approved_execpolicy_amendment: keyed(
      'ApprovedExecpolicyAmendmentReviewDecision',
      'Yes, and a rule for such commands shall be kept.',
      Type.Object({
        proposed_execpolicy_amendment: required(
          Type.Array(Type.String()),
          'Beginning of the commands that the rule covers, one word each.',
        ),
      }),
    ),
    network_policy_amendment: keyed(
      'NetworkPolicyAmendmentReviewDecision',
      'A network rule shall be kept, and decides.',
      Type.Object({
        network_policy_amendment: required(NetworkPolicyAmendment, 'The rule.'),
      }),
    ),
    denied: keyed(
      'DeniedReviewDecision',
      'No.',
      Type.Object({
        rejection: required(Type.String(), 'Why, in words for the agent.'),
      }),
    ),
  },
);
