/** What is said and done in a turn, item by item. */
import * as Type from 'typebox';
import { LegacyAppPathString } from '../path.ts';
import { FunctionCallOutputBody } from '../response-item/function-call-output.ts';
import { nullable, openUnion, optional, required, shape, uint64, variant } from '../shapes.ts';
import { UserInput } from '../turn/user-input.ts';
import { agentMessage } from './agent-message.ts';
import { collabAgentToolCall, subAgentActivity } from './collab-agent.ts';
import { commandExecution } from './command.ts';
import { dynamicToolCall } from './dynamic-tool-call.ts';
import { fileChange } from './file-update.ts';
import { imageGeneration } from './image-generation.ts';
import { mcpToolCall } from './mcp-tool-call.ts';
import { times } from './times.ts';
import { webSearch } from './web-search.ts';

export const HookPromptFragment = shape(
  'HookPromptFragment',
  'Text that one run of a hook adds to the conversation.',
  {
    hookRunId: required(Type.String(), 'Id of the run of the hook.'),
    text: required(Type.String()),
  },
);

export const ThreadItem = openUnion(
  'ThreadItem',
  'One thing that was said or done in a turn. It comes in `item/started` as it begins and in `item/completed` in its final form.',
  'type',
  {
    userMessage: variant('UserMessageThreadItem', 'The person wrote something.', {
      ...times,
      clientId: optional(
        nullable(Type.String()),
        'The `clientUserMessageId` that the client gave with the message; null where it gave none.',
      ),
      content: required(Type.Array(UserInput), 'Parts of the message, in order.'),
      id: required(Type.String()),
    }),
    hookPrompt: variant('HookPromptThreadItem', 'Hooks added text to the conversation.', {
      ...times,
      fragments: required(Type.Array(HookPromptFragment), 'The text, by run of a hook.'),
      id: required(Type.String()),
    }),
    agentMessage,
    functionCallOutput: variant(
      'FunctionCallOutputThreadItem',
      'A tool gave something to the model.',
      {
        ...times,
        id: required(Type.String()),
        name: required(Type.String()),
        namespace: optional(
          nullable(Type.String()),
          'Group of tools that the name belongs to, if any.',
        ),
        output: required(FunctionCallOutputBody, 'What the tool gave.'),
      },
    ),
    plan: variant('PlanThreadItem', 'The agent laid out a plan.', {
      ...times,
      id: required(Type.String()),
      text: required(Type.String(), 'The plan, as text.'),
    }),
    reasoning: variant('ReasoningThreadItem', 'The model reasoned.', {
      ...times,
      content: optional(
        Type.Array(Type.String()),
        'Parts of the raw reasoning; empty where the model does not show it.',
        { default: [] },
      ),
      id: required(Type.String()),
      summary: optional(
        Type.Array(Type.String()),
        'Parts of the summary; empty where there is none.',
        { default: [] },
      ),
    }),
    commandExecution,
    fileChange,
    mcpToolCall,
    dynamicToolCall,
    collabAgentToolCall,
    subAgentActivity,
    webSearch,
    imageView: variant('ImageViewThreadItem', 'The agent looked at an image.', {
      ...times,
      id: required(Type.String()),
      path: required(LegacyAppPathString, 'Path of the image.'),
    }),
    sleep: variant('SleepThreadItem', 'The agent waited.', {
      ...times,
      durationMs: required(uint64(), 'How long to wait, in milliseconds.'),
      id: required(Type.String()),
    }),
    imageGeneration,
    enteredReviewMode: variant('EnteredReviewModeThreadItem', 'A review began.', {
      ...times,
      id: required(Type.String()),
      review: required(Type.String(), 'What is reviewed, for a person.'),
    }),
    exitedReviewMode: variant('ExitedReviewModeThreadItem', 'A review ended.', {
      ...times,
      id: required(Type.String()),
      review: required(Type.String(), 'Outcome of the review, as text.'),
    }),
    contextCompaction: variant(
      'ContextCompactionThreadItem',
      'The history was condensed to make room in the context of the model.',
      {
        ...times,
        id: required(Type.String()),
      },
    ),
  },
);
