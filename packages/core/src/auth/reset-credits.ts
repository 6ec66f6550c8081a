/** The credits that set the limits of an account back before their time, one by one. */
import type {
  RateLimitResetCredit,
  RateLimitResetCreditStatus,
  RateLimitResetCreditsSummary,
} from '@wirebox/app-server-protocol';
import { knownRateLimitResetCreditStatus, unknownValue } from '@wirebox/app-server-protocol';
import type { Caller } from '../user-agent.ts';
import type { Backend } from './backend.ts';
import { integerIn, objectsIn, textIn } from './backend-answer.ts';
import type { JsonObject } from './oauth-answer.ts';

/** Details of an answer that is complete without them are not waited for any longer. */
const timeoutMs = 5_000;

/** The backend writes times as text; the wire counts seconds since the epoch. */
function secondsIn(value: unknown): number | null {
  const text = textIn(value);
  return text === null ? null : integerIn(Math.floor(Date.parse(text) / 1000));
}

const toStatus = (status: string | null): RateLimitResetCreditStatus =>
  status === null ? 'unknown' : knownRateLimitResetCreditStatus(unknownValue(status));

/** Undefined where it could be neither named nor dated. */
function toCredit(credit: JsonObject): RateLimitResetCredit | undefined {
  const id = textIn(credit.id);
  const grantedAt = secondsIn(credit.granted_at);
  if (id === null || grantedAt === null) return undefined;
  return {
    id,
    resetType: credit.reset_type === 'codex_rate_limits' ? 'codexRateLimits' : 'unknown',
    status: toStatus(textIn(credit.status)),
    grantedAt,
    expiresAt: secondsIn(credit.expires_at),
    title: textIn(credit.title),
    description: textIn(credit.description),
  };
}

/** Null where the backend does not tell: the number of them is known without it. Never rejects. */
export async function readResetCredits(
  backend: Backend,
  caller: Caller,
  signal: AbortSignal,
): Promise<RateLimitResetCreditsSummary | null> {
  const outcome = await backend(caller, {
    method: 'GET',
    path: 'rate-limit-reset-credits',
    timeoutMs,
    signal,
  });
  if (outcome.kind === 'failed') return null;
  const availableCount = integerIn(outcome.answer.available_count);
  const credits = objectsIn(outcome.answer.credits);
  if (availableCount === null || credits === null) return null;
  return {
    availableCount,
    credits: credits.map(toCredit).filter((credit) => credit !== undefined),
  };
}
