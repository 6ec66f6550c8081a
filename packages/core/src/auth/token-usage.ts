/** What an account and a thread have used, from the words of the backend into those of the wire. */
import type {
  AccountTokenUsageDailyBucket,
  GetAccountTokenUsageResponse,
  ThreadUsage,
  ThreadUsageBreakdownGroup,
} from '@wirebox/app-server-protocol';
import { integerIn, objectIn, objectsIn, textIn } from './backend-answer.ts';
import type { JsonObject } from './oauth-answer.ts';

function toBucket(bucket: JsonObject): AccountTokenUsageDailyBucket | undefined {
  const startDate = textIn(bucket.start_date);
  const tokens = integerIn(bucket.tokens);
  return startDate === null || tokens === null ? undefined : { startDate, tokens };
}

/** `stats` is the part of the profile that counts; all is null without it. */
const toSummary = (stats: JsonObject | null) => ({
  lifetimeTokens: integerIn(stats?.lifetime_tokens),
  peakDailyTokens: integerIn(stats?.peak_daily_tokens),
  longestRunningTurnSec: integerIn(stats?.longest_running_turn_sec),
  currentStreakDays: integerIn(stats?.current_streak_days),
  longestStreakDays: integerIn(stats?.longest_streak_days),
});

/** Undefined where the profile holds no statistics. */
export function toAccountUsage(profile: JsonObject): GetAccountTokenUsageResponse | undefined {
  const stats = objectIn(profile.stats);
  if (stats === null) return undefined;
  const buckets = objectsIn(stats.daily_usage_buckets);
  return {
    summary: toSummary(stats),
    dailyUsageBuckets: buckets?.map(toBucket).filter((bucket) => bucket !== undefined) ?? null,
    threadUsage: null,
  };
}

/** The answer where a thread was asked for: the account stays untold, as with the real server. */
export const toThreadAnswer = (threadUsage: ThreadUsage | null): GetAccountTokenUsageResponse => ({
  summary: toSummary(null),
  dailyUsageBuckets: null,
  threadUsage,
});

function toGroup(group: JsonObject): ThreadUsageBreakdownGroup | undefined {
  const estimatedUsageCreditsMicros = integerIn(group.estimated_usage_credits_micros);
  if (estimatedUsageCreditsMicros === null) return undefined;
  return {
    estimatedUsageCreditsMicros,
    model: textIn(group.model),
    reasoningEffort: textIn(group.reasoning_effort),
    speed: textIn(group.speed),
    netNewInputTokens: integerIn(group.net_new_input_tokens),
    cachedInputTokens: integerIn(group.cached_input_tokens),
    inputTokens: integerIn(group.input_tokens),
    outputTokens: integerIn(group.output_tokens),
    totalTokens: integerIn(group.total_tokens),
  };
}

/**
 * Null where the backend has no price for the thread; undefined where it does not speak of this thread at all: what
 * another one has used must not pass for it.
 */
export function toThreadUsage(
  answer: JsonObject,
  threadId: string,
): ThreadUsage | null | undefined {
  const thread = objectsIn(answer.threads)?.find(({ thread_id }) => thread_id === threadId);
  if (thread === undefined) return undefined;
  const estimatedUsageCreditsMicros = integerIn(thread.estimated_usage_credits_micros);
  if (estimatedUsageCreditsMicros === null) return null;
  return {
    threadId,
    estimatedUsageCreditsMicros,
    estimatedUsageUsdMicros: integerIn(thread.estimated_usage_usd_micros),
    nativeUsageUsdMicros: integerIn(thread.native_usage_usd_micros),
    groups: (objectsIn(thread.groups) ?? []).map(toGroup).filter((group) => group !== undefined),
  };
}
