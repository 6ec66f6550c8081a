/** What several methods speak of: response item. */
import * as Type from 'typebox';
import {
  closedEnum,
  closedUnion,
  map,
  nullable,
  optional,
  required,
  shape,
  uint64,
  variant,
} from '../shapes.ts';
import { FunctionCallOutputBody, ImageDetail, MessagePhase, ReasoningEffort } from './shared.ts';

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const AgentMessageInputContent = closedUnion(
  'AgentMessageInputContent',
  'One part of a message from one agent to another.',
  'type',
  {
    input_text: variant('InputTextAgentMessageInputContent', 'A part in plain text.', {
      text: required(Type.String(), 'The text.'),
    }),
    encrypted_content: variant(
      'EncryptedContentAgentMessageInputContent',
      'A part that clients cannot read.',
      {
        encrypted_content: required(
          Type.String(),
          'The part in encrypted form, opaque to clients.',
        ),
      },
    ),
  },
);

export const ConfigurationReasoning = shape(
  'ConfigurationReasoning',
  'How the model is to reason from here on.',
  {
    effort: required(ReasoningEffort, 'The effort of reasoning.'),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ContentItem = closedUnion(
  'ContentItem',
  'One part of a message in the history of the model.',
  'type',
  {
    input_text: variant('InputTextContentItem', 'Text given to the model.', {
      text: required(Type.String(), 'The text.'),
    }),
    input_image: variant(
      'InputImageContentItem',
      'An image given to the model, by URL or by id of a file.',
      {
        detail: optional(
          nullable(ImageDetail),
          'Resolution at which the model sees the image; absent or null: left to the model provider.',
        ),
      },
      {
        anyOf: [
          {
            image_url: required(
              Type.String(),
              'URL of the image; a data URL carries the image itself.',
            ),
          },
          {
            file_id: required(Type.String(), 'Id of the uploaded file that holds the image.'),
          },
        ],
      },
    ),
    input_audio: variant(
      'InputAudioContentItem',
      'A recording given to the model, by URL or by id of a file.',
      {},
      {
        anyOf: [
          {
            audio_url: required(
              Type.String(),
              'URL of the recording; a data URL carries the recording itself.',
            ),
          },
          {
            file_id: required(Type.String(), 'Id of the uploaded file that holds the recording.'),
          },
        ],
      },
    ),
    output_text: variant('OutputTextContentItem', 'Text written by the model.', {
      annotations: optional(
        nullable(Type.Array(Type.Unknown())),
        'Annotations of the text, in the form of the model API.',
      ),
      logprobs: optional(
        nullable(Type.Array(Type.Unknown())),
        'Log probabilities of the tokens, in the form of the model API.',
      ),
      text: required(Type.String(), 'The text.'),
    }),
  },
);

export const InternalChatMessageMetadataPassthrough = shape(
  'InternalChatMessageMetadataPassthrough',
  'Internal metadata that is passed through with an item.',
  {
    turn_id: optional(nullable(Type.String()), 'Id of the turn that the item belongs to.'),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const LocalShellAction = closedUnion(
  'LocalShellAction',
  'What a call of the local shell asks for.',
  'type',
  {
    exec: variant('ExecLocalShellAction', 'Run a command.', {
      command: required(Type.Array(Type.String()), 'Program and arguments, one element each.'),
      env: optional(
        nullable(map(Type.String())),
        'Environment variables for the command, by name.',
      ),
      timeout_ms: optional(
        nullable(uint64()),
        'Longest time the command may take, in milliseconds.',
      ),
      user: optional(nullable(Type.String()), 'Name of the user to run the command as.'),
      working_directory: optional(nullable(Type.String()), 'Directory to run the command in.'),
    }),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const LocalShellStatus = closedEnum(
  'LocalShellStatus',
  'How far a call of the local shell has come.',
  ['completed', 'in_progress', 'incomplete'],
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ReasoningItemContent = closedUnion(
  'ReasoningItemContent',
  'One part of the raw reasoning of the model.',
  'type',
  {
    reasoning_text: variant('ReasoningTextReasoningItemContent', 'A part marked as reasoning.', {
      text: required(Type.String(), 'The reasoning.'),
    }),
    text: variant('TextReasoningItemContent', 'A part marked as plain text.', {
      text: required(Type.String(), 'The text.'),
    }),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ReasoningItemReasoningSummary = closedUnion(
  'ReasoningItemReasoningSummary',
  'One part of the summary that the model gives of its reasoning.',
  'type',
  {
    summary_text: variant('SummaryTextReasoningItemReasoningSummary', 'A part in plain text.', {
      text: required(Type.String(), 'The summary.'),
    }),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ResponsesApiWebSearchAction = closedUnion(
  'ResponsesApiWebSearchAction',
  'What the model did on the web, in the spelling of the model API.',
  'type',
  {
    search: variant('SearchResponsesApiWebSearchAction', 'It searched.', {
      queries: optional(
        nullable(Type.Array(Type.String())),
        'What was searched for, where there were several queries.',
      ),
      query: optional(nullable(Type.String()), 'What was searched for.'),
    }),
    open_page: variant('OpenPageResponsesApiWebSearchAction', 'It opened a page.', {
      url: optional(nullable(Type.String()), 'Address of the page.'),
    }),
    find_in_page: variant(
      'FindInPageResponsesApiWebSearchAction',
      'It looked for something within a page.',
      {
        pattern: optional(nullable(Type.String()), 'What was looked for.'),
        url: optional(nullable(Type.String()), 'Address of the page.'),
      },
    ),
    other: variant(
      'OtherResponsesApiWebSearchAction',
      'It did something that the server has no name for.',
    ),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ResponseItem = closedUnion(
  'ResponseItem',
  'One item of the history that goes to and comes from the model, in the form of the Responses API (members in snake_case).',
  'type',
  {
    additional_tools: variant(
      'AdditionalToolsResponseItem',
      'Tools made known to the model in the course of the history.',
      {
        id: optional(nullable(Type.String()), 'Id of the item at the model API, where it has one.'),
        role: required(Type.String(), 'Role in whose name the tools are given.'),
        tools: required(
          Type.Array(Type.Unknown()),
          'Definitions of the tools, in the form of the model API.',
        ),
      },
    ),
    message: variant('MessageResponseItem', 'A message of the person, the model or the host.', {
      content: required(Type.Array(ContentItem), 'Parts of the message, in order.'),
      encrypted_content: optional(
        nullable(Type.String()),
        'Encrypted content of the item, opaque to clients.',
      ),
      id: optional(nullable(Type.String()), 'Id of the item at the model API, where it has one.'),
      internal_chat_message_metadata_passthrough: optional(
        nullable(InternalChatMessageMetadataPassthrough),
        'Internal metadata that is passed through with the item.',
      ),
      phase: optional(
        nullable(MessagePhase),
        'What part the message plays in the answer; null where the model does not tell.',
      ),
      role: required(
        Type.String(),
        'Whose message it is, such as `user`, `assistant` or `developer`.',
      ),
      status: optional(nullable(Type.String()), 'State of the item as the model API names it.'),
    }),
    agent_message: variant('AgentMessageResponseItem', 'A message from one agent to another.', {
      author: required(Type.String(), 'The agent that wrote it.'),
      content: required(Type.Array(AgentMessageInputContent), 'Parts of the message, in order.'),
      id: optional(nullable(Type.String()), 'Id of the item at the model API, where it has one.'),
      internal_chat_message_metadata_passthrough: optional(
        nullable(InternalChatMessageMetadataPassthrough),
        'Internal metadata that is passed through with the item.',
      ),
      recipient: required(Type.String(), 'The agent that it is meant for.'),
    }),
    reasoning: variant('ReasoningResponseItem', 'The model reasoned.', {
      content: optional(
        nullable(Type.Array(ReasoningItemContent)),
        'Raw reasoning; null where the model does not show it.',
        { default: null },
      ),
      encrypted_content: optional(
        nullable(Type.String()),
        'The reasoning in encrypted form, opaque to clients.',
      ),
      id: optional(nullable(Type.String()), 'Id of the item at the model API, where it has one.'),
      internal_chat_message_metadata_passthrough: optional(
        nullable(InternalChatMessageMetadataPassthrough),
        'Internal metadata that is passed through with the item.',
      ),
      summary: required(
        Type.Array(ReasoningItemReasoningSummary),
        'Parts of the summary, in order.',
      ),
    }),
    local_shell_call: variant('LocalShellCallResponseItem', 'The model calls the local shell.', {
      action: required(LocalShellAction, 'What to do.'),
      call_id: optional(
        nullable(Type.String()),
        'Id of the call, which its output repeats; null where the model gave none.',
      ),
      encrypted_content: optional(
        nullable(Type.String()),
        'Encrypted content of the item, opaque to clients.',
      ),
      id: optional(nullable(Type.String()), 'Id of the item at the model API, where it has one.'),
      internal_chat_message_metadata_passthrough: optional(
        nullable(InternalChatMessageMetadataPassthrough),
        'Internal metadata that is passed through with the item.',
      ),
      status: required(LocalShellStatus, 'How far the call has come.'),
    }),
    function_call: variant(
      'FunctionCallResponseItem',
      'The model calls a tool with structured arguments.',
      {
        arguments: required(Type.String(), 'The arguments as JSON text, not yet parsed.'),
        call_id: required(Type.String(), 'Id of the call, which its output repeats.'),
        encrypted_content: optional(
          nullable(Type.String()),
          'Encrypted content of the item, opaque to clients.',
        ),
        encrypted_function_args: optional(
          nullable(Type.Array(Type.String())),
          'Arguments in encrypted form, opaque to clients.',
        ),
        id: optional(nullable(Type.String()), 'Id of the item at the model API, where it has one.'),
        internal_chat_message_metadata_passthrough: optional(
          nullable(InternalChatMessageMetadataPassthrough),
          'Internal metadata that is passed through with the item.',
        ),
        name: required(Type.String(), 'Name of the tool.'),
        namespace: optional(
          nullable(Type.String()),
          'Group of tools that the name belongs to, if any.',
        ),
        status: optional(nullable(Type.String()), 'State of the item as the model API names it.'),
      },
    ),
    tool_search_call: variant(
      'ToolSearchCallResponseItem',
      'The model searches for tools it may use.',
      {
        arguments: required(Type.Unknown(), 'What to search for, as any JSON value.'),
        call_id: optional(
          nullable(Type.String()),
          'Id of the call, which its output repeats; null where the model gave none.',
        ),
        encrypted_content: optional(
          nullable(Type.String()),
          'Encrypted content of the item, opaque to clients.',
        ),
        execution: required(Type.String(), 'Which side carries out the search.'),
        id: optional(nullable(Type.String()), 'Id of the item at the model API, where it has one.'),
        internal_chat_message_metadata_passthrough: optional(
          nullable(InternalChatMessageMetadataPassthrough),
          'Internal metadata that is passed through with the item.',
        ),
        status: optional(nullable(Type.String()), 'State of the item as the model API names it.'),
      },
    ),
    function_call_output: variant(
      'FunctionCallOutputResponseItem',
      'What a tool gave in answer to a `function_call`.',
      {
        call_id: optional(nullable(Type.String()), 'Id of the call that this answers.'),
        id: optional(nullable(Type.String()), 'Id of the item at the model API, where it has one.'),
        internal_chat_message_metadata_passthrough: optional(
          nullable(InternalChatMessageMetadataPassthrough),
          'Internal metadata that is passed through with the item.',
        ),
        name: optional(nullable(Type.String()), 'Name of the tool, where it is recorded.'),
        namespace: optional(
          nullable(Type.String()),
          'Group of tools that the name belongs to, if any.',
        ),
        output: required(FunctionCallOutputBody, 'What the tool gave.'),
      },
    ),
    custom_tool_call: variant(
      'CustomToolCallResponseItem',
      'The model calls a tool that takes free text.',
      {
        call_id: required(Type.String(), 'Id of the call, which its output repeats.'),
        encrypted_content: optional(
          nullable(Type.String()),
          'Encrypted content of the item, opaque to clients.',
        ),
        id: optional(nullable(Type.String()), 'Id of the item at the model API, where it has one.'),
        input: required(Type.String(), 'The text for the tool.'),
        internal_chat_message_metadata_passthrough: optional(
          nullable(InternalChatMessageMetadataPassthrough),
          'Internal metadata that is passed through with the item.',
        ),
        name: required(Type.String(), 'Name of the tool.'),
        namespace: optional(
          nullable(Type.String()),
          'Group of tools that the name belongs to, if any.',
        ),
        status: optional(nullable(Type.String()), 'State of the item as the model API names it.'),
      },
    ),
    custom_tool_call_output: variant(
      'CustomToolCallOutputResponseItem',
      'What a tool gave in answer to a `custom_tool_call`.',
      {
        call_id: required(Type.String(), 'Id of the call that this answers.'),
        id: optional(nullable(Type.String()), 'Id of the item at the model API, where it has one.'),
        internal_chat_message_metadata_passthrough: optional(
          nullable(InternalChatMessageMetadataPassthrough),
          'Internal metadata that is passed through with the item.',
        ),
        name: optional(nullable(Type.String()), 'Name of the tool, where it is recorded.'),
        output: required(FunctionCallOutputBody, 'What the tool gave.'),
      },
    ),
    tool_search_output: variant(
      'ToolSearchOutputResponseItem',
      'The tools that a `tool_search_call` has found.',
      {
        call_id: optional(nullable(Type.String()), 'Id of the call that this answers.'),
        execution: required(Type.String(), 'Which side carried out the search.'),
        id: optional(nullable(Type.String()), 'Id of the item at the model API, where it has one.'),
        internal_chat_message_metadata_passthrough: optional(
          nullable(InternalChatMessageMetadataPassthrough),
          'Internal metadata that is passed through with the item.',
        ),
        status: required(Type.String(), 'State of the item as the model API names it.'),
        tools: required(
          Type.Array(Type.Unknown()),
          'Definitions of the tools found, in the form of the model API.',
        ),
      },
    ),
    web_search_call: variant(
      'WebSearchCallResponseItem',
      'The model used the web, by a tool of the model provider.',
      {
        action: optional(
          nullable(ResponsesApiWebSearchAction),
          'What it did; null where that is not known.',
        ),
        encrypted_content: optional(
          nullable(Type.String()),
          'Encrypted content of the item, opaque to clients.',
        ),
        id: optional(nullable(Type.String()), 'Id of the item at the model API, where it has one.'),
        internal_chat_message_metadata_passthrough: optional(
          nullable(InternalChatMessageMetadataPassthrough),
          'Internal metadata that is passed through with the item.',
        ),
        status: optional(nullable(Type.String()), 'State of the item as the model API names it.'),
      },
    ),
    image_generation_call: variant(
      'ImageGenerationCallResponseItem',
      'The model had an image made, by a tool of the model provider.',
      {
        encrypted_content: optional(
          nullable(Type.String()),
          'Encrypted content of the item, opaque to clients.',
        ),
        id: optional(nullable(Type.String()), 'Id of the item at the model API, where it has one.'),
        internal_chat_message_metadata_passthrough: optional(
          nullable(InternalChatMessageMetadataPassthrough),
          'Internal metadata that is passed through with the item.',
        ),
        result: required(Type.String(), 'The image, in base64.'),
        revised_prompt: optional(
          nullable(Type.String()),
          'The prompt as it was reworded before the image was made.',
        ),
        status: required(Type.String(), 'State of the item as the model API names it.'),
      },
    ),
    compaction: variant(
      'CompactionResponseItem',
      'A condensed form that stands for earlier history.',
      {
        encrypted_content: required(
          Type.String(),
          'The condensed history in encrypted form, opaque to clients.',
        ),
        id: optional(nullable(Type.String()), 'Id of the item at the model API, where it has one.'),
        internal_chat_message_metadata_passthrough: optional(
          nullable(InternalChatMessageMetadataPassthrough),
          'Internal metadata that is passed through with the item.',
        ),
      },
    ),
    configuration_update: variant(
      'ConfigurationUpdateResponseItem',
      'Settings of the model change from here on.',
      {
        reasoning: required(ConfigurationReasoning, 'How the model is to reason.'),
      },
    ),
    compaction_trigger: variant(
      'CompactionTriggerResponseItem',
      'Asks for the history to be condensed.',
    ),
    context_compaction: variant(
      'ContextCompactionResponseItem',
      'The context was condensed at this point.',
      {
        encrypted_content: optional(
          nullable(Type.String()),
          'The condensed context in encrypted form, opaque to clients; null where there is none.',
        ),
        id: optional(nullable(Type.String()), 'Id of the item at the model API, where it has one.'),
        internal_chat_message_metadata_passthrough: optional(
          nullable(InternalChatMessageMetadataPassthrough),
          'Internal metadata that is passed through with the item.',
        ),
      },
    ),
    other: variant('OtherResponseItem', 'An item of a kind that the server does not know.'),
  },
);
