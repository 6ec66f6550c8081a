/** `thread/sample` and the methods below it. */
import * as Type from 'typebox';
import { request } from '../define.ts';
import { RequestId } from '../jsonrpc.ts';
import { ReasoningEffort } from '../model/reasoning.ts';
import { int64, map, nullable, optional, required, shape } from '../shapes.ts';
import { ThreadSource } from './source.ts';

export const ThreadSampleCancelParams = shape(
  'ThreadSampleCancelParams',
  'Which sample to give up.',
  {
    requestId: required(RequestId, 'Id of the `thread/sample` request.'),
  },
  { closed: true },
);

export const ThreadSampleCancelResponse = shape(
  'ThreadSampleCancelResponse',
  'The wish to cancel was taken.',
  {},
);

export const ThreadSampleParams = shape(
  'ThreadSampleParams',
  'Asks the model something on the ground of a thread.',
  {
    allowInProgressTurn: optional(
      Type.Boolean(),
      'Whether the last turn may be sampled before it has ended.',
    ),
    disableMcp: optional(Type.Boolean(), 'Leaves out the tools of MCP servers.'),
    effort: optional(
      nullable(ReasoningEffort),
      'How much the model reasons, heeded where provider and model can change it without losing the cache; absent or null: as the thread has it.',
    ),
    expectedTurnId: required(
      Type.String(),
      'Id of the turn that the client takes for the last one of the thread; guards against sampling another state.',
    ),
    interruptOnCancel: optional(
      nullable(Type.Boolean()),
      'Whether `thread/sample/cancel` also stops the request at the model provider; absent or null: as the thread has it.',
    ),
    prompt: required(Type.String(), 'What to ask the model.'),
    responsesapiClientMetadata: optional(
      nullable(map(Type.String())),
      'Metadata of the client that goes along with the request to the model provider.',
    ),
    threadId: required(Type.String()),
    threadSource: optional(
      nullable(ThreadSource),
      'What the sample is counted under, as `threadSource` of a thread.',
    ),
    turnTrigger: optional(
      nullable(Type.String()),
      'What brought the sample about, in a word of the client.',
    ),
  },
);

export const ThreadSampleResponse = shape(
  'ThreadSampleResponse',
  'What the model answered, and what it used.',
  {
    cachedInputTokens: optional(
      nullable(int64()),
      'How many of the input tokens came from the cache; null where the provider did not tell.',
    ),
    inputTokens: optional(
      nullable(int64()),
      'Tokens sent to the model; null where the provider did not tell.',
    ),
    outputTokens: optional(
      nullable(int64()),
      'Tokens the model produced; null where the provider did not tell.',
    ),
    responseId: required(Type.String(), 'Id that the model provider gave to the answer.'),
    sourceTurnId: required(Type.String(), 'Id of the turn whose state was sampled.'),
    text: optional(
      nullable(Type.String()),
      'Text of the answer; null where there was none, or the model called a tool instead.',
    ),
  },
);

export const threadSample = request('thread/sample', {
  description:
    'Asks the model once, with the context of a thread, and gives its answer as the result.',
  params: ThreadSampleParams,
  result: ThreadSampleResponse,
  errors: ['invalidThreadId'],
  stability: 'experimental',
  since: '0.169.0',
});

export const threadSampleCancel = request('thread/sample/cancel', {
  description: 'Gives up a `thread/sample` that is under way.',
  params: ThreadSampleCancelParams,
  result: ThreadSampleCancelResponse,
  stability: 'experimental',
  since: '0.169.0',
});
