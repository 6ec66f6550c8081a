/** The history that goes to and comes from the model. */
import * as Type from 'typebox';
import { closedUnion, nullable, optional, required, shape, variant } from '../shapes.ts';
import { AgentMessageInputContent, ContentItem, MessagePhase } from './content.ts';
import { FunctionCallOutputBody } from './function-call-output.ts';
import { LocalShellAction, LocalShellStatus } from './local-shell.ts';
import {
  ConfigurationReasoning,
  ReasoningItemContent,
  ReasoningItemReasoningSummary,
} from './reasoning.ts';
import { ResponsesApiWebSearchAction } from './web-search.ts';

export const InternalChatMessageMetadataPassthrough = shape(
  'InternalChatMessageMetadataPassthrough',
  'Internal metadata that is passed through with an item.',
  {
    turn_id: optional(nullable(Type.String()), 'Id of the turn that the item belongs to.'),
  },
);

// Members that many items have.
const itemId = optional(
  nullable(Type.String()),
  'Id of the item at the model API, where it has one.',
);

const itemStatus = optional(
  nullable(Type.String()),
  'State of the item as the model API names it.',
);

const encryptedContent = optional(
  nullable(Type.String()),
  'Encrypted content of the item, opaque to clients.',
);

const passthrough = optional(
  nullable(InternalChatMessageMetadataPassthrough),
  'Internal metadata that is passed through with the item.',
);

const callId = required(Type.String(), 'Id of the call, which its output repeats.');

const toolNamespace = optional(
  nullable(Type.String()),
  'Group of tools that the name belongs to, if any.',
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
        id: itemId,
        role: required(Type.String(), 'Role in whose name the tools are given.'),
        tools: required(
          Type.Array(Type.Unknown()),
          'Definitions of the tools, in the form of the model API.',
        ),
      },
    ),
    message: variant('MessageResponseItem', 'A message of the person, the model or the host.', {
      content: required(Type.Array(ContentItem), 'Parts of the message, in order.'),
      encrypted_content: encryptedContent,
      id: itemId,
      internal_chat_message_metadata_passthrough: passthrough,
      phase: optional(
        nullable(MessagePhase),
        'What part the message plays in the answer; null where the model does not tell.',
      ),
      role: required(
        Type.String(),
        'Whose message it is, such as `user`, `assistant` or `developer`.',
      ),
      status: itemStatus,
    }),
    agent_message: variant('AgentMessageResponseItem', 'A message from one agent to another.', {
      author: required(Type.String(), 'The agent that wrote it.'),
      content: required(Type.Array(AgentMessageInputContent), 'Parts of the message, in order.'),
      id: itemId,
      internal_chat_message_metadata_passthrough: passthrough,
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
      id: itemId,
      internal_chat_message_metadata_passthrough: passthrough,
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
      encrypted_content: encryptedContent,
      id: itemId,
      internal_chat_message_metadata_passthrough: passthrough,
      status: required(LocalShellStatus, 'How far the call has come.'),
    }),
    function_call: variant(
      'FunctionCallResponseItem',
      'The model calls a tool with structured arguments.',
      {
        arguments: required(Type.String(), 'The arguments as JSON text, not yet parsed.'),
        call_id: callId,
        encrypted_content: encryptedContent,
        encrypted_function_args: optional(
          nullable(Type.Array(Type.String())),
          'Arguments in encrypted form, opaque to clients.',
        ),
        id: itemId,
        internal_chat_message_metadata_passthrough: passthrough,
        name: required(Type.String()),
        namespace: toolNamespace,
        status: itemStatus,
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
        encrypted_content: encryptedContent,
        execution: required(Type.String(), 'Which side carries out the search.'),
        id: itemId,
        internal_chat_message_metadata_passthrough: passthrough,
        status: itemStatus,
      },
    ),
    function_call_output: variant(
      'FunctionCallOutputResponseItem',
      'What a tool gave in answer to a `function_call`.',
      {
        call_id: optional(nullable(Type.String()), 'Id of the call that this answers.'),
        id: itemId,
        internal_chat_message_metadata_passthrough: passthrough,
        name: optional(nullable(Type.String()), 'Name of the tool, where it is recorded.'),
        namespace: toolNamespace,
        output: required(FunctionCallOutputBody, 'What the tool gave.'),
      },
    ),
    custom_tool_call: variant(
      'CustomToolCallResponseItem',
      'The model calls a tool that takes free text.',
      {
        call_id: callId,
        encrypted_content: encryptedContent,
        id: itemId,
        input: required(Type.String(), 'The text for the tool.'),
        internal_chat_message_metadata_passthrough: passthrough,
        name: required(Type.String()),
        namespace: toolNamespace,
        status: itemStatus,
      },
    ),
    custom_tool_call_output: variant(
      'CustomToolCallOutputResponseItem',
      'What a tool gave in answer to a `custom_tool_call`.',
      {
        call_id: required(Type.String(), 'Id of the call that this answers.'),
        id: itemId,
        internal_chat_message_metadata_passthrough: passthrough,
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
        id: itemId,
        internal_chat_message_metadata_passthrough: passthrough,
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
        encrypted_content: encryptedContent,
        id: itemId,
        internal_chat_message_metadata_passthrough: passthrough,
        status: itemStatus,
      },
    ),
    image_generation_call: variant(
      'ImageGenerationCallResponseItem',
      'The model had an image made, by a tool of the model provider.',
      {
        encrypted_content: encryptedContent,
        id: itemId,
        internal_chat_message_metadata_passthrough: passthrough,
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
        id: itemId,
        internal_chat_message_metadata_passthrough: passthrough,
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
        id: itemId,
        internal_chat_message_metadata_passthrough: passthrough,
      },
    ),
    other: variant('OtherResponseItem', 'An item of a kind that the server does not know.'),
  },
);
