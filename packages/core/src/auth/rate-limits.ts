/** `account/rateLimits/read`: what the account may still use, asked of the backend each time. */
import {
  failure,
  type GetAccountRateLimitsParams,
  type HandlerOutcome,
} from '@wirebox/app-server-protocol';
import type { Context } from '../context.ts';
import { backendAccess } from './backend.ts';
import { toRateLimits } from './rate-limit-snapshots.ts';
import { readResetCredits } from './reset-credits.ts';

const timeoutMs = 30_000;

const failed = (detail: string) => failure('backendFailed', { what: 'codex rate limits', detail });

export async function readRateLimits(
  { accounts, caller }: Context,
  params: GetAccountRateLimitsParams | null | undefined,
): Promise<HandlerOutcome<'account/rateLimits/read'>> {
  const { auth, backend } = await accounts();
  const credential = await auth.credential();
  switch (backendAccess(credential)) {
    case 'signedOut':
      return failure('rateLimitsNeedAuth');
    case 'apiKey':
      return failure('rateLimitsNeedChatgpt');
  }
  // The reserve is offered to logins of this server's own, never to those of a host.
  const takesReserve = params?.supportsLunaReserve === true && credential?.kind === 'managed';
  const stop = new AbortController();
  const details = params?.excludeResetCreditDetails
    ? null
    : readResetCredits(backend, caller(), stop.signal);
  const usage = await backend(caller(), {
    method: 'GET',
    path: 'usage',
    timeoutMs,
    ...(takesReserve && { headers: { 'x-openai-codex-luna-reserve': '1' } }),
  });
  if (usage.kind === 'failed') {
    stop.abort();
    return failed(usage.detail);
  }
  const limits = toRateLimits(usage.answer, usage.credential, await details);
  return limits ?? failed('no snapshots returned');
}
