/** `account/login/start`: which logins are allowed, and how each begins. */
import {
  failure,
  type HandlerOutcome,
  type LoginAccountParams,
  reply,
} from '@wirebox/app-server-protocol';
import type { Context } from '../../context.ts';
import { nextTurn } from '../../next-turn.ts';
import { accountUpdated, loginCompleted } from '../announcements.ts';
import { createAskHost } from '../ask-host.ts';

/** These are over with their answer. */
const completed = { success: true, onboardingEntrypoint: undefined } as const;

type Outcome = HandlerOutcome<'account/login/start'>;
type ParamsOf<T extends LoginAccountParams['type']> = Extract<LoginAccountParams, { type: T }>;

/** A login of the host is replaced by the host, or cleared first. */
async function isHostsLogin({ accounts }: Context): Promise<boolean> {
  const { auth } = await accounts();
  return (await auth.credential())?.kind === 'external';
}

async function withApiKey(context: Context, { apiKey }: ParamsOf<'apiKey'>): Promise<Outcome> {
  const { auth, logins } = await context.accounts();
  if (await isHostsLogin(context)) return failure('externalAuthActive');
  if ((await context.config()).forcedLoginMethod === 'chatgpt') {
    return failure('apiKeyLoginDisabled');
  }
  await logins.drop();
  const change = await auth.loginWithApiKey(apiKey);
  if (!change.done) return failure('credentialsNotSaved', { detail: change.detail });
  return reply(
    { type: 'apiKey' },
    loginCompleted(null, completed),
    accountUpdated(await auth.credential()),
  );
}

async function chatgptFault(context: Context) {
  if (await isHostsLogin(context)) return failure('externalAuthActive');
  return (await context.config()).forcedLoginMethod === 'api'
    ? failure('chatgptLoginDisabled')
    : undefined;
}

async function withBrowser(context: Context, params: ParamsOf<'chatgpt'>): Promise<Outcome> {
  const fault = await chatgptFault(context);
  if (fault !== undefined) return fault;
  const { logins } = await context.accounts();
  const started = await logins.startBrowser({
    originator: context.caller().originator,
    ...params,
  });
  if ('failed' in started) return failure('loginServerFailed', { detail: started.failed });
  // The end of the login before this one is told first.
  await nextTurn();
  return { type: 'chatgpt', loginId: started.loginId, authUrl: started.authUrl };
}

async function withDeviceCode(context: Context): Promise<Outcome> {
  const fault = await chatgptFault(context);
  if (fault !== undefined) return fault;
  const { logins } = await context.accounts();
  const started = await logins.startDevice();
  if ('disabled' in started) return failure('deviceCodeDisabled');
  if ('failed' in started) return failure('deviceCodeFailed', { detail: started.failed });
  return { type: 'chatgptDeviceCode', ...started };
}

async function withHostTokens(
  context: Context,
  tokens: ParamsOf<'chatgptAuthTokens'>,
): Promise<Outcome> {
  const { forcedLoginMethod, forcedWorkspaces } = await context.config();
  if (forcedLoginMethod === 'api') return failure('externalAuthDisabled');
  const { auth, logins } = await context.accounts();
  await logins.drop();
  const { chatgptAccountId } = tokens;
  if (forcedWorkspaces !== undefined && !forcedWorkspaces.includes(chatgptAccountId)) {
    return failure('workspaceMismatch', {
      expected: `[${forcedWorkspaces.map((id) => JSON.stringify(id)).join(', ')}]`,
      received: JSON.stringify(chatgptAccountId),
    });
  }
  if (!auth.loginWithHostTokens(tokens, createAskHost(context.session))) {
    return failure('invalidExternalToken', { detail: 'invalid ID token format' });
  }
  return reply(
    { type: 'chatgptAuthTokens' },
    loginCompleted(null, completed),
    accountUpdated(await auth.credential()),
  );
}

export function startLogin(
  context: Context,
  params: LoginAccountParams,
): Promise<Outcome> | Outcome {
  switch (params.type) {
    case 'apiKey':
      return withApiKey(context, params);
    case 'chatgpt':
      return withBrowser(context, params);
    case 'chatgptDeviceCode':
      return withDeviceCode(context);
    case 'chatgptAuthTokens':
      return withHostTokens(context, params);
    case 'amazonBedrock':
    case 'amazonBedrockAccessKeys':
      return failure('methodNotServed', { method: `account/login/start (${params.type})` });
  }
}
