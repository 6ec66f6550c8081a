/** How many tokens a thread has used. */
import * as Type from 'typebox';
import { notification } from '../define.ts';
import { int64, nullable, optional, required, shape } from '../shapes.ts';

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

export const ThreadTokenUsage = shape('ThreadTokenUsage', 'Tokens that a thread has used.', {
  last: required(TokenUsageBreakdown, 'Use of the last request to the model.'),
  modelContextWindow: optional(
    nullable(int64()),
    'Size of the context window of the model in tokens; null where it is not known.',
  ),
  total: required(TokenUsageBreakdown, 'Use of the thread so far.'),
});

export const ThreadTokenUsageUpdatedNotification = shape(
  'ThreadTokenUsageUpdatedNotification',
  'How many tokens a thread has used.',
  {
    threadId: required(Type.String()),
    tokenUsage: required(ThreadTokenUsage, 'The figures.'),
    turnId: required(Type.String(), 'Id of the turn that the figures were last changed by.'),
  },
);

export const threadTokenUsageUpdated = notification('thread/tokenUsage/updated', {
  description:
    'Sent after each answer of the model, and after `thread/resume`, with the use of tokens.',
  params: ThreadTokenUsageUpdatedNotification,
  stability: 'stable',
  since: '0.80.0',
});
