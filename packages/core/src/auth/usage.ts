/** `account/usage/read`: what the account, or one thread of it, has used, asked of the backend each time. */
import {
  failure,
  type GetAccountTokenUsageParams,
  type HandlerOutcome,
} from '@wirebox/app-server-protocol';
import type { Context } from '../context.ts';
import type { Caller } from '../user-agent.ts';
import { type Backend, backendAccess } from './backend.ts';
import { toAccountUsage, toThreadAnswer, toThreadUsage } from './token-usage.ts';

type Outcome = HandlerOutcome<'account/usage/read'>;

const accountTimeoutMs = 10_000;
/** The backend adds up the use of a thread when it is asked. */
const threadTimeoutMs = 60_000;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function ofAccount(backend: Backend, caller: Caller): Promise<Outcome> {
  const what = 'token usage profile';
  const profile = await backend(caller, {
    method: 'GET',
    path: 'profiles/me',
    timeoutMs: accountTimeoutMs,
  });
  if (profile.kind === 'failed') return failure('backendFailed', { what, detail: profile.detail });
  return (
    toAccountUsage(profile.answer) ??
    failure('backendFailed', { what, detail: 'no stats returned' })
  );
}

async function ofThread(backend: Backend, caller: Caller, threadId: string): Promise<Outcome> {
  const what = 'thread usage';
  const outcome = await backend(caller, {
    method: 'POST',
    path: 'usage/thread_usage/query',
    body: { thread_ids: [threadId] },
    timeoutMs: threadTimeoutMs,
  });
  if (outcome.kind === 'failed') {
    // A thread that the backend does not know, or an account whose threads it does not price.
    if (outcome.status === 403 || outcome.status === 404) return toThreadAnswer(null);
    return failure('backendFailed', { what, detail: outcome.detail });
  }
  const usage = toThreadUsage(outcome.answer, threadId);
  return usage === undefined
    ? failure('backendFailed', { what, detail: 'unexpected threads returned' })
    : toThreadAnswer(usage);
}

export async function readUsage(
  { accounts, caller }: Context,
  params: GetAccountTokenUsageParams | null | undefined,
): Promise<Outcome> {
  const threadId = params?.threadId ?? undefined;
  if (threadId !== undefined && !uuid.test(threadId)) {
    return failure('invalidThreadId', { detail: 'it is not a UUID' });
  }
  const { auth, backend } = await accounts();
  switch (backendAccess(await auth.credential())) {
    case 'signedOut':
      return failure('tokenUsageNeedsAuth');
    case 'apiKey':
      return failure('tokenUsageNeedsChatgpt');
  }
  return threadId === undefined
    ? ofAccount(backend, caller())
    : ofThread(backend, caller(), threadId.toLowerCase());
}
