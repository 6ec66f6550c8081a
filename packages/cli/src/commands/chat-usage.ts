import type { ThreadTokenUsage } from '@wirebox/app-server-protocol';

const count = (tokens: number): string => tokens.toLocaleString('en-US');

/** The last request to the model, then the whole thread. */
export function describeUsage({ last, total }: ThreadTokenUsage): string {
  const cached = last.cachedInputTokens > 0 ? ` (${count(last.cachedInputTokens)} cached)` : '';
  const reasoned =
    last.reasoningOutputTokens > 0 ? ` (${count(last.reasoningOutputTokens)} reasoning)` : '';
  return (
    `tokens: ${count(last.inputTokens)} in${cached}, ${count(last.outputTokens)} out${reasoned}, ` +
    `${count(total.totalTokens)} in this thread`
  );
}
