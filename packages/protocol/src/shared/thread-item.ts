/** What several methods speak of: thread item. */
import * as Type from 'typebox';
import {
  int32,
  int64,
  map,
  nullable,
  openEnum,
  openUnion,
  optional,
  required,
  shape,
  uint32,
  uint64,
  variant,
} from '../shapes.ts';
import {
  AbsolutePathBuf,
  CommandAction,
  DynamicToolCallOutputContentItem,
  FileUpdateChange,
  FunctionCallOutputBody,
  LegacyAppPathString,
  MessagePhase,
  ReasoningEffort,
} from './shared.ts';
import { UserInput } from './user-input.ts';

export const AgentMessageDelivery = openEnum(
  'AgentMessageDelivery',
  'How a message of the agent reaches the person: `async` is beside the running work.',
  ['async'],
);

export const AgentMessageDisplay = shape(
  'AgentMessageDisplay',
  'How a moderated message is to be shown.',
  {
    action: required(Type.String(), 'What to do with the message.'),
    blockType: optional(nullable(Type.String()), 'Kind of block to show in place of the message.'),
    checkTrustedContacts: optional(
      nullable(Type.Boolean()),
      'Whether trusted contacts are to be pointed out.',
    ),
    cyberTrustedAccess: optional(
      nullable(Type.Boolean()),
      'Whether trusted access for work on computer security is to be pointed out.',
    ),
  },
);

export const AgentMessageModeration = shape(
  'AgentMessageModeration',
  'What moderation made of a message of the agent.',
  {
    display: optional(
      nullable(AgentMessageDisplay),
      'How to show the message; null where nothing is prescribed.',
    ),
    moderated: required(Type.Boolean(), 'Whether moderation has taken hold of the message.'),
  },
);

export const AsyncUserInputQuestion = shape(
  'AsyncUserInputQuestion',
  'A question that the agent asks without waiting for the answer.',
  {
    options: optional(
      nullable(Type.Array(Type.String())),
      'Answers to choose from; null where the answer is free.',
    ),
    title: required(Type.String(), 'The question.'),
  },
  { closed: true },
);

export const CollabAgentStatus = openEnum(
  'CollabAgentStatus',
  'What has become of another agent.',
  ['pendingInit', 'running', 'interrupted', 'completed', 'errored', 'shutdown', 'notFound'],
);

export const CollabAgentState = shape(
  'CollabAgentState',
  'The last known state of another agent.',
  {
    message: optional(nullable(Type.String()), 'What the agent said last, or what went wrong.'),
    status: required(CollabAgentStatus, 'What has become of the agent.'),
  },
);

export const CollabAgentTool = openEnum('CollabAgentTool', 'What an agent did with other agents.', [
  'spawnAgent',
  'sendInput',
  'resumeAgent',
  'wait',
  'closeAgent',
  'sendMessage',
  'followupTask',
  'interruptAgent',
  'listAgents',
]);

export const CollabAgentToolCallStatus = openEnum(
  'CollabAgentToolCallStatus',
  'How far a call that concerns other agents has come.',
  ['inProgress', 'completed', 'failed', 'interrupted'],
);

export const CommandExecutionSource = openEnum(
  'CommandExecutionSource',
  'Who ran a command: the agent, the person in a shell (`userShell`), or the agent in a session it opens or goes on using (`unifiedExec…`).',
  ['agent', 'userShell', 'unifiedExecStartup', 'unifiedExecInteraction'],
);

export const CommandExecutionStatus = openEnum(
  'CommandExecutionStatus',
  'How far a command has come; `declined` is one that was not approved.',
  ['inProgress', 'completed', 'failed', 'declined'],
);

export const DynamicToolCallStatus = openEnum(
  'DynamicToolCallStatus',
  'How far a call of a tool of the client has come.',
  ['inProgress', 'completed', 'failed'],
);

export const HookPromptFragment = shape(
  'HookPromptFragment',
  'Text that one run of a hook adds to the conversation.',
  {
    hookRunId: required(Type.String(), 'Id of the run of the hook.'),
    text: required(Type.String(), 'The text.'),
  },
);

export const ImageGenerationFailure = openUnion(
  'ImageGenerationFailure',
  'Why an image could not be made.',
  'type',
  {
    usageLimitExceeded: variant(
      'UsageLimitExceededImageGenerationFailure',
      'A limit of use is reached.',
      {
        limitId: required(Type.String(), 'Names the limit.'),
        resetsAt: optional(
          nullable(int64()),
          'When the limit starts anew, in seconds since the epoch; null where that is not known.',
        ),
      },
    ),
  },
);

export const ImageGenerationInputImage = shape(
  'ImageGenerationInputImage',
  'An image that another was made from.',
  {
    path: required(AbsolutePathBuf, 'Path of the image.'),
    sha256: required(Type.String(), 'SHA-256 of the file.'),
  },
);

export const MemoryCitationEntry = shape(
  'MemoryCitationEntry',
  'A place in the memory that a message draws on.',
  {
    lineEnd: required(uint32(), 'Last line of the place.'),
    lineStart: required(uint32(), 'First line of the place.'),
    note: required(Type.String(), 'What was taken from it.'),
    path: required(Type.String(), 'Path of the file in the memory.'),
  },
);

export const MemoryCitation = shape('MemoryCitation', 'What a message takes from the memory.', {
  entries: required(Type.Array(MemoryCitationEntry), 'The places drawn on.'),
  threadIds: required(Type.Array(Type.String()), 'Ids of the threads that the memories come from.'),
});

export const PatchApplyStatus = openEnum(
  'PatchApplyStatus',
  'How far a change to files has come; `declined` is one that was not approved.',
  ['inProgress', 'completed', 'failed', 'declined'],
);

export const McpToolCallAppContext = shape(
  'McpToolCallAppContext',
  'The app that a tool call goes to.',
  {
    actionName: optional(nullable(Type.String()), 'Name of the action within the app.'),
    appName: optional(nullable(Type.String()), 'Name of the app, for people.'),
    connectorId: required(Type.String(), 'Id of the app.'),
    linkId: optional(nullable(Type.String()), "Id of the person's link to the app."),
    resourceUri: optional(nullable(Type.String()), 'URI of the resource that shows the result.'),
  },
);

export const McpToolCallError = shape('McpToolCallError', 'Why a tool call failed.', {
  message: required(Type.String(), 'What happened, for a person.'),
});

export const McpAppDisplayMode = openEnum(
  'McpAppDisplayMode',
  'How the view of an app is shown: within the conversation or on the whole screen.',
  ['inline', 'fullscreen'],
);

export const McpAppUi = shape('McpAppUi', 'The view that an app offers for a tool call.', {
  preferredModelDisplayMode: required(
    McpAppDisplayMode,
    'How the view is shown where the model has the choice.',
  ),
  resourceUri: required(Type.String(), 'URI of the resource that holds the view.'),
});

export const McpToolCallResult = shape('McpToolCallResult', 'What an MCP tool gave.', {
  _meta: optional(Type.Unknown(), 'Metadata of the MCP server, passed on as it came.'),
  content: required(Type.Array(Type.Unknown()), 'Parts of the result, in the form of MCP.'),
  structuredContent: optional(
    Type.Unknown(),
    'The result as a JSON value, where the tool gives one.',
  ),
});

export const McpToolCallStatus = openEnum(
  'McpToolCallStatus',
  'How far a call of an MCP tool has come.',
  ['inProgress', 'completed', 'failed'],
);

export const SubAgentActivityKind = openEnum(
  'SubAgentActivityKind',
  'What happened with a sub-agent.',
  ['started', 'interacted', 'interrupted', 'completed'],
);

export const WebSearchAction = openUnion(
  'WebSearchAction',
  'What the model did on the web.',
  'type',
  {
    search: variant('SearchWebSearchAction', 'It searched.', {
      queries: optional(
        nullable(Type.Array(Type.String())),
        'What was searched for, where there were several queries.',
      ),
      query: optional(nullable(Type.String()), 'What was searched for.'),
    }),
    openPage: variant('OpenPageWebSearchAction', 'It opened a page.', {
      url: optional(nullable(Type.String()), 'Address of the page.'),
    }),
    findInPage: variant('FindInPageWebSearchAction', 'It looked for something within a page.', {
      pattern: optional(nullable(Type.String()), 'What was looked for.'),
      url: optional(nullable(Type.String()), 'Address of the page.'),
    }),
    other: variant('OtherWebSearchAction', 'It did something that the server has no name for.'),
  },
);

export const ThreadItem = openUnion(
  'ThreadItem',
  'One thing that was said or done in a turn. It comes in `item/started` as it begins and in `item/completed` in its final form.',
  'type',
  {
    userMessage: variant('UserMessageThreadItem', 'The person wrote something.', {
      completedAtMs: optional(
        nullable(int64()),
        'When the item was completed, in milliseconds since the epoch; null until then or where it is not known.',
        { default: null },
      ),
      startedAtMs: optional(
        nullable(int64()),
        'When the item was started, in milliseconds since the epoch; null where it is not known.',
        { default: null },
      ),
      clientId: optional(
        nullable(Type.String()),
        'The `clientUserMessageId` that the client gave with the message; null where it gave none.',
      ),
      content: required(Type.Array(UserInput), 'Parts of the message, in order.'),
      id: required(Type.String(), 'Id of the item.'),
    }),
    hookPrompt: variant('HookPromptThreadItem', 'Hooks added text to the conversation.', {
      completedAtMs: optional(
        nullable(int64()),
        'When the item was completed, in milliseconds since the epoch; null until then or where it is not known.',
        { default: null },
      ),
      startedAtMs: optional(
        nullable(int64()),
        'When the item was started, in milliseconds since the epoch; null where it is not known.',
        { default: null },
      ),
      fragments: required(Type.Array(HookPromptFragment), 'The text, by run of a hook.'),
      id: required(Type.String(), 'Id of the item.'),
    }),
    agentMessage: variant(
      'AgentMessageThreadItem',
      'The agent wrote something; in the course of it the text comes by `item/agentMessage/delta`.',
      {
        completedAtMs: optional(
          nullable(int64()),
          'When the item was completed, in milliseconds since the epoch; null until then or where it is not known.',
          { default: null },
        ),
        startedAtMs: optional(
          nullable(int64()),
          'When the item was started, in milliseconds since the epoch; null where it is not known.',
          { default: null },
        ),
        delivery: optional(
          nullable(AgentMessageDelivery),
          'How the message reaches the person; null for the usual way.',
          { default: null },
        ),
        id: required(Type.String(), 'Id of the item; the id that the model gave the message.'),
        memoryCitation: optional(
          nullable(MemoryCitation),
          'What the message takes from the memory; null where nothing.',
          { default: null },
        ),
        moderation: optional(
          nullable(AgentMessageModeration),
          'What moderation made of the message; null where it was not concerned.',
          { default: null },
        ),
        phase: optional(
          nullable(MessagePhase),
          'What part the message plays in the answer; null where the model does not tell.',
          { default: null },
        ),
        questions: optional(
          nullable(Type.Array(AsyncUserInputQuestion)),
          'Questions that the message asks; null where it asks none.',
          { default: null },
        ),
        text: required(Type.String(), 'The text; empty in `item/started`.'),
      },
    ),
    functionCallOutput: variant(
      'FunctionCallOutputThreadItem',
      'A tool gave something to the model.',
      {
        completedAtMs: optional(
          nullable(int64()),
          'When the item was completed, in milliseconds since the epoch; null until then or where it is not known.',
          { default: null },
        ),
        startedAtMs: optional(
          nullable(int64()),
          'When the item was started, in milliseconds since the epoch; null where it is not known.',
          { default: null },
        ),
        id: required(Type.String(), 'Id of the item.'),
        name: required(Type.String(), 'Name of the tool.'),
        namespace: optional(
          nullable(Type.String()),
          'Group of tools that the name belongs to, if any.',
        ),
        output: required(FunctionCallOutputBody, 'What the tool gave.'),
      },
    ),
    plan: variant('PlanThreadItem', 'The agent laid out a plan.', {
      completedAtMs: optional(
        nullable(int64()),
        'When the item was completed, in milliseconds since the epoch; null until then or where it is not known.',
        { default: null },
      ),
      startedAtMs: optional(
        nullable(int64()),
        'When the item was started, in milliseconds since the epoch; null where it is not known.',
        { default: null },
      ),
      id: required(Type.String(), 'Id of the item.'),
      text: required(Type.String(), 'The plan, as text.'),
    }),
    reasoning: variant('ReasoningThreadItem', 'The model reasoned.', {
      completedAtMs: optional(
        nullable(int64()),
        'When the item was completed, in milliseconds since the epoch; null until then or where it is not known.',
        { default: null },
      ),
      startedAtMs: optional(
        nullable(int64()),
        'When the item was started, in milliseconds since the epoch; null where it is not known.',
        { default: null },
      ),
      content: optional(
        Type.Array(Type.String()),
        'Parts of the raw reasoning; empty where the model does not show it.',
        { default: [] },
      ),
      id: required(Type.String(), 'Id of the item.'),
      summary: optional(
        Type.Array(Type.String()),
        'Parts of the summary; empty where there is none.',
        { default: [] },
      ),
    }),
    commandExecution: variant('CommandExecutionThreadItem', 'A command was run.', {
      completedAtMs: optional(
        nullable(int64()),
        'When the item was completed, in milliseconds since the epoch; null until then or where it is not known.',
        { default: null },
      ),
      startedAtMs: optional(
        nullable(int64()),
        'When the item was started, in milliseconds since the epoch; null where it is not known.',
        { default: null },
      ),
      aggregatedOutput: optional(
        nullable(Type.String()),
        'What the command wrote in all; null while there is none.',
      ),
      command: required(Type.String(), 'The command line, as text.'),
      commandActions: required(
        Type.Array(CommandAction),
        'What the command does, as far as the server can tell; for display.',
      ),
      cwd: required(LegacyAppPathString, 'Directory that the command runs in.'),
      durationMs: optional(
        nullable(int64()),
        'How long the command took, in milliseconds; null until it has ended.',
      ),
      exitCode: optional(nullable(int32()), 'Exit code of the command; null until it has ended.'),
      id: required(Type.String(), 'Id of the item.'),
      pluginId: optional(
        nullable(Type.String()),
        'Id of the plugin that the command belongs to, if any.',
        { default: null },
      ),
      processId: optional(
        nullable(Type.String()),
        'Id of the process that runs the command, where it has one.',
      ),
      scriptPath: optional(
        nullable(Type.String()),
        'Path of the script that the command runs, if any.',
        { default: null },
      ),
      source: optional(CommandExecutionSource, 'Who ran the command.', { default: 'agent' }),
      status: required(CommandExecutionStatus, 'How far the command has come.'),
    }),
    fileChange: variant('FileChangeThreadItem', 'Files were changed.', {
      completedAtMs: optional(
        nullable(int64()),
        'When the item was completed, in milliseconds since the epoch; null until then or where it is not known.',
        { default: null },
      ),
      startedAtMs: optional(
        nullable(int64()),
        'When the item was started, in milliseconds since the epoch; null where it is not known.',
        { default: null },
      ),
      changes: required(Type.Array(FileUpdateChange), 'The changes, by file.'),
      id: required(Type.String(), 'Id of the item.'),
      status: required(PatchApplyStatus, 'How far the changes have come.'),
    }),
    mcpToolCall: variant('McpToolCallThreadItem', 'A tool of an MCP server was called.', {
      completedAtMs: optional(
        nullable(int64()),
        'When the item was completed, in milliseconds since the epoch; null until then or where it is not known.',
        { default: null },
      ),
      startedAtMs: optional(
        nullable(int64()),
        'When the item was started, in milliseconds since the epoch; null where it is not known.',
        { default: null },
      ),
      appContext: optional(
        nullable(McpToolCallAppContext),
        'The app that the call goes to; null where it goes to none.',
      ),
      arguments: required(Type.Unknown(), 'The arguments, as any JSON value.'),
      durationMs: optional(
        nullable(int64()),
        'How long the call took, in milliseconds; null until it has ended.',
      ),
      error: optional(nullable(McpToolCallError), 'Why the call failed; null where it did not.'),
      id: required(Type.String(), 'Id of the item.'),
      mcpAppResourceUri: optional(
        nullable(Type.String()),
        'URI of the resource that holds the view of the app, if any.',
      ),
      mcpAppUi: optional(
        nullable(McpAppUi),
        'The view that the app offers for the call; null where it offers none.',
      ),
      pluginId: optional(
        nullable(Type.String()),
        'Id of the plugin that the server belongs to, if any.',
      ),
      readOnlyHint: optional(
        nullable(Type.Boolean()),
        'Whether the tool declares that it changes nothing; null where it does not say.',
      ),
      result: optional(
        nullable(McpToolCallResult),
        'What the tool gave; null until the call has succeeded.',
      ),
      server: required(Type.String(), 'Name of the MCP server; `codex_apps` serves the apps.'),
      status: required(McpToolCallStatus, 'How far the call has come.'),
      tool: required(Type.String(), 'Name of the tool at its server.'),
    }),
    dynamicToolCall: variant('DynamicToolCallThreadItem', 'A tool of the client was called.', {
      completedAtMs: optional(
        nullable(int64()),
        'When the item was completed, in milliseconds since the epoch; null until then or where it is not known.',
        { default: null },
      ),
      startedAtMs: optional(
        nullable(int64()),
        'When the item was started, in milliseconds since the epoch; null where it is not known.',
        { default: null },
      ),
      arguments: required(Type.Unknown(), 'The arguments, as any JSON value.'),
      contentItems: optional(
        nullable(Type.Array(DynamicToolCallOutputContentItem)),
        'What the client gave, in parts; null until it has answered.',
      ),
      durationMs: optional(
        nullable(int64()),
        'How long the call took, in milliseconds; null until it has ended.',
      ),
      id: required(Type.String(), 'Id of the item.'),
      namespace: optional(
        nullable(Type.String()),
        'Group of tools that the name belongs to, if any.',
      ),
      status: required(DynamicToolCallStatus, 'How far the call has come.'),
      success: optional(
        nullable(Type.Boolean()),
        'Whether the client reported success; null until it has answered.',
      ),
      tool: required(Type.String(), 'Name of the tool.'),
    }),
    collabAgentToolCall: variant(
      'CollabAgentToolCallThreadItem',
      'An agent did something with other agents.',
      {
        completedAtMs: optional(
          nullable(int64()),
          'When the item was completed, in milliseconds since the epoch; null until then or where it is not known.',
          { default: null },
        ),
        startedAtMs: optional(
          nullable(int64()),
          'When the item was started, in milliseconds since the epoch; null where it is not known.',
          { default: null },
        ),
        agentsStates: required(
          map(CollabAgentState),
          'The last known state of each agent, by the id of its thread.',
        ),
        id: required(Type.String(), 'Id of the item.'),
        model: optional(
          nullable(Type.String()),
          'Model for the other agent, where the call sets one.',
        ),
        prompt: optional(nullable(Type.String()), 'What the other agent is told, if anything.'),
        reasoningEffort: optional(
          nullable(ReasoningEffort),
          'The effort of reasoning for the other agent, where the call sets one.',
        ),
        receiverThreadIds: required(
          Type.Array(Type.String()),
          'Ids of the threads of the agents concerned.',
        ),
        senderThreadId: required(Type.String(), 'Id of the thread of the agent that acts.'),
        status: required(CollabAgentToolCallStatus, 'How far the call has come.'),
        tool: required(CollabAgentTool, 'What the agent did.'),
      },
    ),
    subAgentActivity: variant(
      'SubAgentActivityThreadItem',
      'Something happened with a sub-agent.',
      {
        completedAtMs: optional(
          nullable(int64()),
          'When the item was completed, in milliseconds since the epoch; null until then or where it is not known.',
          { default: null },
        ),
        startedAtMs: optional(
          nullable(int64()),
          'When the item was started, in milliseconds since the epoch; null where it is not known.',
          { default: null },
        ),
        agentPath: required(Type.String(), 'Path of the sub-agent in the tree of agents.'),
        agentThreadId: required(Type.String(), 'Id of the thread of the sub-agent.'),
        id: required(Type.String(), 'Id of the item.'),
        kind: required(SubAgentActivityKind, 'What happened.'),
        model: optional(nullable(Type.String()), 'Model of the sub-agent, where it is known.'),
        reasoningEffort: optional(
          nullable(ReasoningEffort),
          'The effort of reasoning of the sub-agent, where it is known.',
        ),
      },
    ),
    webSearch: variant('WebSearchThreadItem', 'The model used the web.', {
      completedAtMs: optional(
        nullable(int64()),
        'When the item was completed, in milliseconds since the epoch; null until then or where it is not known.',
        { default: null },
      ),
      startedAtMs: optional(
        nullable(int64()),
        'When the item was started, in milliseconds since the epoch; null where it is not known.',
        { default: null },
      ),
      action: optional(nullable(WebSearchAction), 'What it did; null where that is not known.'),
      id: required(Type.String(), 'Id of the item.'),
      query: required(Type.String(), 'What was searched for.'),
      results: optional(
        nullable(Type.Array(Type.Unknown())),
        'What was found, as any JSON values; null where the results are not given.',
        { default: null },
      ),
    }),
    imageView: variant('ImageViewThreadItem', 'The agent looked at an image.', {
      completedAtMs: optional(
        nullable(int64()),
        'When the item was completed, in milliseconds since the epoch; null until then or where it is not known.',
        { default: null },
      ),
      startedAtMs: optional(
        nullable(int64()),
        'When the item was started, in milliseconds since the epoch; null where it is not known.',
        { default: null },
      ),
      id: required(Type.String(), 'Id of the item.'),
      path: required(LegacyAppPathString, 'Path of the image.'),
    }),
    sleep: variant('SleepThreadItem', 'The agent waited.', {
      completedAtMs: optional(
        nullable(int64()),
        'When the item was completed, in milliseconds since the epoch; null until then or where it is not known.',
        { default: null },
      ),
      startedAtMs: optional(
        nullable(int64()),
        'When the item was started, in milliseconds since the epoch; null where it is not known.',
        { default: null },
      ),
      durationMs: required(uint64(), 'How long to wait, in milliseconds.'),
      id: required(Type.String(), 'Id of the item.'),
    }),
    imageGeneration: variant(
      'ImageGenerationThreadItem',
      'An image was made.',
      {
        completedAtMs: optional(
          nullable(int64()),
          'When the item was completed, in milliseconds since the epoch; null until then or where it is not known.',
          { default: null },
        ),
        startedAtMs: optional(
          nullable(int64()),
          'When the item was started, in milliseconds since the epoch; null where it is not known.',
          { default: null },
        ),
        failure: optional(
          nullable(ImageGenerationFailure),
          'Why no image could be made; null where nothing is known to have failed.',
          { default: null },
        ),
        generationId: optional(
          nullable(Type.String()),
          'Id of the making of the image, where there is one.',
          { default: null },
        ),
        id: required(Type.String(), 'Id of the item.'),
        inputImages: optional(
          Type.Array(ImageGenerationInputImage),
          'Images that this one was made from.',
        ),
        revisedPrompt: optional(
          nullable(Type.String()),
          'The prompt as it was reworded before the image was made.',
        ),
        savedPath: optional(
          nullable(AbsolutePathBuf),
          'Where the server has saved the image; null where it has not.',
        ),
        status: required(Type.String(), 'State of the item as the model API names it.'),
        transparentBackground: optional(
          nullable(Type.Boolean()),
          'Whether the background is transparent; null where that is not known.',
          { default: null },
        ),
      },
      {
        anyOf: [
          {
            fileId: required(Type.String(), 'Id of the file that holds the image.'),
          },
          {
            result: required(Type.String(), 'The image, in base64.'),
          },
        ],
      },
    ),
    enteredReviewMode: variant('EnteredReviewModeThreadItem', 'A review began.', {
      completedAtMs: optional(
        nullable(int64()),
        'When the item was completed, in milliseconds since the epoch; null until then or where it is not known.',
        { default: null },
      ),
      startedAtMs: optional(
        nullable(int64()),
        'When the item was started, in milliseconds since the epoch; null where it is not known.',
        { default: null },
      ),
      id: required(Type.String(), 'Id of the item.'),
      review: required(Type.String(), 'What is reviewed, for a person.'),
    }),
    exitedReviewMode: variant('ExitedReviewModeThreadItem', 'A review ended.', {
      completedAtMs: optional(
        nullable(int64()),
        'When the item was completed, in milliseconds since the epoch; null until then or where it is not known.',
        { default: null },
      ),
      startedAtMs: optional(
        nullable(int64()),
        'When the item was started, in milliseconds since the epoch; null where it is not known.',
        { default: null },
      ),
      id: required(Type.String(), 'Id of the item.'),
      review: required(Type.String(), 'Outcome of the review, as text.'),
    }),
    contextCompaction: variant(
      'ContextCompactionThreadItem',
      'The history was condensed to make room in the context of the model.',
      {
        completedAtMs: optional(
          nullable(int64()),
          'When the item was completed, in milliseconds since the epoch; null until then or where it is not known.',
          { default: null },
        ),
        startedAtMs: optional(
          nullable(int64()),
          'When the item was started, in milliseconds since the epoch; null where it is not known.',
          { default: null },
        ),
        id: required(Type.String(), 'Id of the item.'),
      },
    ),
  },
);
