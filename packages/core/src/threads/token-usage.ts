/** Tokens, between their form in a rollout and the one on the wire. */
import type { ThreadTokenUsage, TokenUsageBreakdown } from '@wirebox/app-server-protocol';
import { isRecord } from '../untyped.ts';
import type { Payload } from './rollout-line.ts';

export const noTokens: Readonly<TokenUsageBreakdown> = {
  totalTokens: 0,
  inputTokens: 0,
  cachedInputTokens: 0,
  cacheWriteInputTokens: 0,
  outputTokens: 0,
  reasoningOutputTokens: 0,
};

export const addTokens = (
  one: TokenUsageBreakdown,
  other: TokenUsageBreakdown,
): TokenUsageBreakdown => ({
  totalTokens: one.totalTokens + other.totalTokens,
  inputTokens: one.inputTokens + other.inputTokens,
  cachedInputTokens: one.cachedInputTokens + other.cachedInputTokens,
  cacheWriteInputTokens: (one.cacheWriteInputTokens ?? 0) + (other.cacheWriteInputTokens ?? 0),
  outputTokens: one.outputTokens + other.outputTokens,
  reasoningOutputTokens: one.reasoningOutputTokens + other.reasoningOutputTokens,
});

const printTokens = (tokens: TokenUsageBreakdown): Payload => ({
  input_tokens: tokens.inputTokens,
  cached_input_tokens: tokens.cachedInputTokens,
  cache_write_input_tokens: tokens.cacheWriteInputTokens ?? 0,
  output_tokens: tokens.outputTokens,
  reasoning_output_tokens: tokens.reasoningOutputTokens,
  total_tokens: tokens.totalTokens,
});

function parseTokens(value: unknown): TokenUsageBreakdown {
  const tokens = isRecord(value) ? value : {};
  const read = (name: string) => (typeof tokens[name] === 'number' ? tokens[name] : 0);
  return {
    totalTokens: read('total_tokens'),
    inputTokens: read('input_tokens'),
    cachedInputTokens: read('cached_input_tokens'),
    cacheWriteInputTokens: read('cache_write_input_tokens'),
    outputTokens: read('output_tokens'),
    reasoningOutputTokens: read('reasoning_output_tokens'),
  };
}

/** The payload of a `token_count` line. */
export const printUsage = ({ total, last, modelContextWindow }: ThreadTokenUsage): Payload => ({
  type: 'token_count',
  info: {
    total_token_usage: printTokens(total),
    last_token_usage: printTokens(last),
    model_context_window: modelContextWindow ?? null,
  },
  rate_limits: null,
});

/** Undefined where the line tells of rate limits only. */
export function parseUsage({ info }: Payload): ThreadTokenUsage | undefined {
  if (!isRecord(info)) return undefined;
  const window = info.model_context_window;
  return {
    total: parseTokens(info.total_token_usage),
    last: parseTokens(info.last_token_usage),
    modelContextWindow: typeof window === 'number' ? window : null,
  };
}
