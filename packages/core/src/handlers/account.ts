import {
  failure,
  type GetAccountResponse,
  type GetAuthStatusResponse,
  type HandlersFor,
  notServed,
  reply,
} from '@wirebox/app-server-protocol';
import { type Credential, toAuthMode, toPlanType } from '../auth/credential.ts';
import type { Context } from '../context.ts';
import { andThen } from '../soon.ts';

/** A literal of its own for each answer: spreading a shared one costs a tenth of the whole request. */
const withoutAccount = (requiresOpenaiAuth: boolean): GetAccountResponse => ({
  account: null,
  userId: null,
  requiresOpenaiAuth,
  workspaceRouting: null,
});

function describeAccount(
  credential: Credential | undefined,
): GetAccountResponse | ReturnType<typeof failure<'planTypeRequired'>> {
  if (credential === undefined) return withoutAccount(true);
  if (credential.kind === 'apiKey') {
    return {
      account: { type: 'apiKey' },
      userId: null,
      requiresOpenaiAuth: true,
      workspaceRouting: null,
    };
  }
  if (credential.tokens === undefined) return failure('planTypeRequired');
  const { email, plan, userId } = credential.tokens.identity;
  return {
    account: {
      type: 'chatgpt',
      email: email ?? null,
      planType: toPlanType(plan),
      workspaceName: null,
    },
    userId: userId ?? null,
    requiresOpenaiAuth: true,
    workspaceRouting: null,
  };
}

function describeAuth(
  credential: Credential | undefined,
  includeToken: boolean,
): GetAuthStatusResponse {
  const token = credential?.kind === 'apiKey' ? credential.apiKey : credential?.tokens?.accessToken;
  // An empty token is no token: a request could not be authenticated with it.
  if (credential === undefined || !token) {
    return { authMethod: null, authToken: null, requiresOpenaiAuth: true };
  }
  return {
    authMethod: toAuthMode(credential),
    authToken: includeToken ? token : null,
    requiresOpenaiAuth: true,
  };
}

export const account: HandlersFor<'account', Context> = {
  'account/read': ({ auth, config }) =>
    andThen(config(), ({ requiresOpenaiAuth }) =>
      requiresOpenaiAuth ? andThen(auth.credential(), describeAccount) : withoutAccount(false),
    ),

  getAuthStatus: async ({ auth, config }, params) => {
    const { requiresOpenaiAuth } = await config();
    if (!requiresOpenaiAuth) return { authMethod: null, authToken: null, requiresOpenaiAuth };
    return describeAuth(await auth.credential(), params.includeToken ?? false);
  },

  'account/login/start': async ({ auth, config }, params) => {
    if (params.type !== 'apiKey') {
      return failure('methodNotServed', { method: `account/login/start (${params.type})` });
    }
    if ((await config()).forcedLoginMethod === 'chatgpt') return failure('apiKeyLoginDisabled');
    const change = await auth.loginWithApiKey(params.apiKey);
    if (!change.done) return failure('credentialsNotSaved', { detail: change.detail });
    return reply(
      { type: 'apiKey' },
      {
        method: 'account/login/completed',
        params: { loginId: null, success: true, error: null, onboardingEntrypoint: null },
      },
      { method: 'account/updated', params: { authMode: 'apikey', planType: null } },
    );
  },

  'account/logout': async ({ auth }) => {
    const change = await auth.logout();
    if (!change.done) return failure('logoutFailed', { detail: change.detail });
    return reply({}, { method: 'account/updated', params: { authMode: null, planType: null } });
  },

  'account/login/cancel': notServed,
  'account/rateLimits/read': notServed,
  'account/rateLimitResetCredit/consume': notServed,
  'account/sendAddCreditsNudgeEmail': notServed,
  'account/usage/read': notServed,
  'account/workspaceMessages/read': notServed,
  'account/securitySetup/read': notServed,
  'account/gatewayOAuth/read': notServed,
  'account/gatewayOAuth/login': notServed,
  'account/gatewayOAuth/cancel': notServed,
  'account/bedrock/checkGovCloudRequirements': notServed,
  'account/bedrock/discover': notServed,
  'account/bedrock/setup': notServed,
  'account/gcp/setup': notServed,
};
