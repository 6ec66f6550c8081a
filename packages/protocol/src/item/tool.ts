/** The `item/tool/…` methods and what they speak of. */
import * as Type from 'typebox';
import { serverRequest } from '../define.ts';
import { map, nullable, optional, required, shape, uint64 } from '../shapes.ts';
import { DynamicToolCallOutputContentItem } from './dynamic-tool-call.ts';

export const DynamicToolCallParams = shape(
  'DynamicToolCallParams',
  'Asks the host to run one of the tools that it gave to the thread.',
  {
    arguments: required(Type.Unknown(), 'What the model passes to the tool, usually an object.'),
    callId: required(Type.String()),
    namespace: optional(
      nullable(Type.String()),
      'Namespace of the tool; null and absent: it has none.',
    ),
    threadId: required(Type.String()),
    tool: required(Type.String(), 'Name of the tool.'),
    turnId: required(Type.String()),
  },
);

export const ToolRequestUserInputOption = shape(
  'ToolRequestUserInputOption',
  'One answer that the user may choose.',
  {
    description: required(Type.String(), 'What choosing it means.'),
    label: required(Type.String(), 'Text of the option.'),
  },
);

export const ToolRequestUserInputQuestion = shape(
  'ToolRequestUserInputQuestion',
  'One question to the user.',
  {
    header: required(Type.String(), 'Short heading.'),
    id: required(Type.String(), 'Id of the question; the answer goes under it.'),
    isOther: optional(
      Type.Boolean(),
      'Whether the user may also answer something that is not among the options.',
      { default: false },
    ),
    isSecret: optional(
      Type.Boolean(),
      'Whether the answer is a secret, not to be shown while it is typed.',
      { default: false },
    ),
    options: optional(
      nullable(Type.Array(ToolRequestUserInputOption)),
      'Answers to choose from; null and absent: the answer is free text.',
    ),
    question: required(Type.String(), 'The question itself.'),
  },
);

export const ToolRequestUserInputParams = shape(
  'ToolRequestUserInputParams',
  'Asks the user questions on behalf of a tool.',
  {
    autoResolutionMs: optional(
      nullable(uint64()),
      'After how many ms the request resolves without an answer; null: it does not.',
      { default: null, deprecated: 'Use `isBlocking`.' },
    ),
    isBlocking: required(
      Type.Boolean(),
      'Whether the work stands still until the answers are there.',
    ),
    itemId: required(Type.String(), 'Id of the item that asks.'),
    questions: required(
      Type.Array(ToolRequestUserInputQuestion),
      'The questions, in the order to ask them.',
    ),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

export const ToolRequestUserInputAnswer = shape(
  'ToolRequestUserInputAnswer',
  'Answer to one question.',
  {
    answers: required(
      Type.Array(Type.String()),
      'Labels of the chosen options, or the text that the user entered.',
    ),
  },
);

export const ToolRequestUserInputResponse = shape(
  'ToolRequestUserInputResponse',
  'The answers of the user.',
  {
    answers: required(map(ToolRequestUserInputAnswer), 'Answers, keyed by the id of the question.'),
  },
);

export const DynamicToolCallResponse = shape(
  'DynamicToolCallResponse',
  'What the tool of the host gave.',
  {
    contentItems: required(
      Type.Array(DynamicToolCallOutputContentItem),
      'Output for the model to read.',
    ),
    success: required(Type.Boolean(), 'Whether the tool did its work.'),
  },
);

export const itemToolRequestUserInput = serverRequest('item/tool/requestUserInput', {
  description: 'Asks the user one or more questions. `serverRequest/resolved` follows the answer.',
  params: ToolRequestUserInputParams,
  result: ToolRequestUserInputResponse,
  stability: 'stable',
  since: '0.95.0',
});

export const itemToolCall = serverRequest('item/tool/call', {
  description:
    'The model calls a tool that the host offers; the host runs it and answers with the output.',
  params: DynamicToolCallParams,
  result: DynamicToolCallResponse,
  stability: 'stable',
  since: '0.95.0',
});
