/** The limits of an account, from the words of the backend into those of the wire. */
import type {
  CreditsSnapshot,
  GetAccountRateLimitsResponse,
  PlanType,
  RateLimitReachedType,
  RateLimitResetCreditsSummary,
  RateLimitSnapshot,
  RateLimitWindow,
  SpendControlLimitSnapshot,
} from '@wirebox/app-server-protocol';
import { unknownValue } from '@wirebox/app-server-protocol';
import { flagIn, int32In, integerIn, objectIn, objectsIn, textIn } from './backend-answer.ts';
import { accountIdOf, type Credential, identityOf, toPlanType } from './credential.ts';
import type { JsonObject } from './oauth-answer.ts';

/** The limit that counts for everything that has none of its own. */
const mainLimit = 'codex';

function toWindow(value: unknown): RateLimitWindow | null {
  const window = objectIn(value);
  const usedPercent = int32In(window?.used_percent);
  if (window === null || usedPercent === null) return null;
  const seconds = integerIn(window.limit_window_seconds);
  return {
    usedPercent,
    windowDurationMins: seconds !== null && seconds > 0 ? Math.ceil(seconds / 60) : null,
    resetsAt: integerIn(window.reset_at),
  };
}

function toCredits(value: unknown): CreditsSnapshot | null {
  const credits = objectIn(value);
  const hasCredits = flagIn(credits?.has_credits);
  const unlimited = flagIn(credits?.unlimited);
  if (hasCredits === null || unlimited === null) return null;
  return { hasCredits, unlimited, balance: textIn(credits?.balance) };
}

function toIndividualLimit(value: unknown): SpendControlLimitSnapshot | null {
  const details = objectIn(value);
  const limit = textIn(details?.limit);
  const used = textIn(details?.used);
  const remainingPercent = int32In(details?.remaining_percent);
  const resetsAt = integerIn(details?.reset_at);
  if (limit === null || used === null || remainingPercent === null || resetsAt === null) {
    return null;
  }
  return { limit, used, remainingPercent, resetsAt };
}

function toReachedType(value: unknown): RateLimitReachedType | null {
  const type = textIn(objectIn(value)?.type);
  return type === null || type === 'unknown' ? null : unknownValue(type);
}

const windowsOf = (rateLimit: unknown) => {
  const limit = objectIn(rateLimit);
  return {
    primary: toWindow(limit?.primary_window),
    secondary: toWindow(limit?.secondary_window),
  };
};

const mainMembers = [
  'plan_type',
  'rate_limit',
  'credits',
  'spend_control',
  'rate_limit_reached_type',
];

function toMain(answer: JsonObject, planType: PlanType | null): RateLimitSnapshot {
  const spendControl = objectIn(answer.spend_control);
  return {
    limitId: mainLimit,
    limitName: null,
    normalModelSlug: null,
    ...windowsOf(answer.rate_limit),
    credits: toCredits(answer.credits),
    individualLimit: toIndividualLimit(spendControl?.individual_limit),
    spendControlReached: flagIn(spendControl?.reached),
    planType,
    rateLimitReachedType: toReachedType(answer.rate_limit_reached_type),
  };
}

const toAdditional = (limit: JsonObject, planType: PlanType | null): RateLimitSnapshot => ({
  limitId: textIn(limit.metered_feature),
  limitName: textIn(limit.limit_name),
  normalModelSlug: textIn(limit.normal_model_slug),
  ...windowsOf(limit.rate_limit),
  credits: null,
  individualLimit: null,
  spendControlReached: null,
  planType,
  rateLimitReachedType: null,
});

function toSnapshots(answer: JsonObject): RateLimitSnapshot[] {
  const plan = textIn(answer.plan_type);
  const planType = plan === null ? null : toPlanType(plan);
  const hasMain = mainMembers.some((name) => (answer[name] ?? null) !== null);
  return [
    ...(hasMain ? [toMain(answer, planType)] : []),
    ...(objectsIn(answer.additional_rate_limits) ?? []).map((limit) =>
      toAdditional(limit, planType),
    ),
  ];
}

/** What concerns a person is passed on only where the backend says that it means the one who is signed in. */
function isAbout(answer: JsonObject, credential: Credential | undefined): boolean {
  const account = textIn(answer.account_id);
  const user = textIn(answer.user_id);
  return (
    account !== null &&
    account === accountIdOf(credential) &&
    user !== null &&
    user === identityOf(credential)?.userId
  );
}

function toResetCount(value: unknown): RateLimitResetCreditsSummary | null {
  const availableCount = integerIn(objectIn(value)?.available_count);
  return availableCount === null ? null : { availableCount, credits: null };
}

/**
 * The whole answer; undefined where the backend tells of no limit at all. `resetCredits` are those that were asked for one
 * by one, in the place of their mere number.
 */
export function toRateLimits(
  answer: JsonObject,
  credential: Credential | undefined,
  resetCredits: RateLimitResetCreditsSummary | null,
): GetAccountRateLimitsResponse | undefined {
  const snapshots = toSnapshots(answer);
  const [first] = snapshots;
  if (first === undefined) return undefined;
  // Of two by one name the earlier counts: nothing takes the place of the main one.
  const byId = new Map<string, RateLimitSnapshot>();
  for (const snapshot of snapshots) {
    const id = snapshot.limitId ?? mainLimit;
    if (!byId.has(id)) byId.set(id, snapshot);
  }
  const personal = isAbout(answer, credential);
  return {
    accountId: textIn(answer.account_id),
    ordinaryUsageAllowed: personal ? flagIn(objectIn(answer.rate_limit)?.allowed) : null,
    rateLimits: snapshots.find(({ limitId }) => limitId === mainLimit) ?? first,
    rateLimitsByLimitId: Object.fromEntries(byId),
    rateLimitResetCredits: resetCredits ?? toResetCount(answer.rate_limit_reset_credits),
    rateLimitUpsell: personal ? (answer.rate_limit_upsell ?? null) : null,
  };
}
