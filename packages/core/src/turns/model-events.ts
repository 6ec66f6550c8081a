/** The events of the Responses API that a turn is made of. All others, and members nobody here reads, are passed over. */

import type { TokenUsageBreakdown } from '@wirebox/app-server-protocol';
import type { ResponseStreamEvent } from 'openai/resources/responses/responses';
import type { ModelItem } from '../threads/history.ts';
import { isRecord, textOrNull } from '../untyped.ts';

export type ModelEvent =
  | { kind: 'itemAdded'; item: ModelItem }
  | { kind: 'itemDone'; item: ModelItem }
  | ({ kind: 'textDelta'; delta: string } & OfItem)
  | ({ kind: 'summaryPart'; index: number } & OfItem)
  | ({ kind: 'summaryDelta'; index: number; delta: string } & OfItem)
  | ({ kind: 'reasoningDelta'; index: number; delta: string } & OfItem)
  | { kind: 'completed'; tokens: TokenUsageBreakdown | undefined }
  | { kind: 'failed'; code: string | null; message: string }
  | { kind: 'incomplete'; reason: string };

interface OfItem {
  /** Null where the provider does not tell. */
  itemId: string | null;
}

/** Whatever a provider sends: nothing of it is taken for granted but the name of the event. */
export function toModelEvent(data: unknown): ModelEvent | undefined {
  if (!isRecord(data)) return undefined;
  const itemId = textOrNull(data.item_id);
  switch (data.type as ResponseStreamEvent['type']) {
    case 'response.output_item.added':
      return isItem(data.item) ? { kind: 'itemAdded', item: data.item } : undefined;
    case 'response.output_item.done':
      return isItem(data.item) ? { kind: 'itemDone', item: data.item } : undefined;
    case 'response.output_text.delta':
      return { kind: 'textDelta', itemId, delta: textIn(data.delta) };
    case 'response.reasoning_summary_part.added':
      return { kind: 'summaryPart', itemId, index: indexIn(data.summary_index) };
    case 'response.reasoning_summary_text.delta':
      return {
        kind: 'summaryDelta',
        itemId,
        index: indexIn(data.summary_index),
        delta: textIn(data.delta),
      };
    case 'response.reasoning_text.delta':
      return {
        kind: 'reasoningDelta',
        itemId,
        index: indexIn(data.content_index),
        delta: textIn(data.delta),
      };
    case 'response.completed':
      return { kind: 'completed', tokens: toTokens(objectIn(data.response).usage) };
    case 'response.failed':
      return failed(objectIn(objectIn(data.response).error));
    case 'error':
      return failed(isRecord(data.error) ? data.error : data);
    case 'response.incomplete': {
      const { reason } = objectIn(objectIn(data.response).incomplete_details);
      return { kind: 'incomplete', reason: textOrNull(reason) ?? 'unknown' };
    }
    default:
      return undefined;
  }
}

/** One that does not tell what it is would be refused when it goes back to the model. */
const isItem = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && typeof value.type === 'string';
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
const indexIn = (value: unknown): number => (typeof value === 'number' ? value : 0);
const objectIn = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

const failed = (error: Record<string, unknown>): ModelEvent => ({
  kind: 'failed',
  code: textOrNull(error.code),
  message: textOrNull(error.message) ?? 'response.failed event received',
});

function toTokens(usage: unknown): TokenUsageBreakdown | undefined {
  if (!isRecord(usage)) return undefined;
  const read = (from: unknown, name: string) =>
    isRecord(from) && typeof from[name] === 'number' ? from[name] : 0;
  return {
    totalTokens: read(usage, 'total_tokens'),
    inputTokens: read(usage, 'input_tokens'),
    cachedInputTokens: read(usage.input_tokens_details, 'cached_tokens'),
    cacheWriteInputTokens: read(usage.input_tokens_details, 'cache_write_tokens'),
    outputTokens: read(usage, 'output_tokens'),
    reasoningOutputTokens: read(usage.output_tokens_details, 'reasoning_tokens'),
  };
}
