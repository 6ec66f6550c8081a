import { failure, type HandlersFor, notServed, reply } from '@wirebox/app-server-protocol';
import { accountUpdated } from '../auth/announcements.ts';
import { describeAccount, describeAuth, withoutAccount } from '../auth/describe-account.ts';
import { startLogin } from '../auth/login/start.ts';
import { readRateLimits } from '../auth/rate-limits.ts';
import { readUsage } from '../auth/usage.ts';
import type { Context } from '../context.ts';
import { andThen } from '../soon.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const account: HandlersFor<'account', Context> = {
  'account/read': ({ accounts, caller, config }, { refreshToken }) =>
    andThen(accounts(), ({ auth }) => {
      const answer = () =>
        andThen(config(), ({ requiresOpenaiAuth }) => {
          if (!requiresOpenaiAuth) return withoutAccount(false);
          return andThen(auth.credential(), (credential) =>
            auth.refusal() === undefined ? describeAccount(credential) : withoutAccount(true),
          );
        });
      // What comes of it is in the answer: a failure that is for good shows no account any more.
      if (refreshToken) return auth.renew(caller()).then(answer);
      return auth.refusal() === undefined ? answer() : auth.fresh(caller()).then(answer);
    }),

  getAuthStatus: async ({ accounts, caller, config }, { includeToken, refreshToken }) => {
    const { auth } = await accounts();
    if (refreshToken) await auth.renew(caller());
    const { requiresOpenaiAuth } = await config();
    if (!requiresOpenaiAuth) return { authMethod: null, authToken: null, requiresOpenaiAuth };
    const credential = refreshToken ? await auth.credential() : await auth.fresh(caller());
    return describeAuth(credential, {
      includeToken: includeToken ?? false,
      withheld: auth.refusal() !== undefined,
    });
  },

  'account/login/start': startLogin,

  'account/login/cancel': async ({ accounts }, { loginId }) => {
    if (!uuid.test(loginId)) return failure('invalidLoginId', { loginId });
    return { status: (await accounts()).logins.cancel(loginId) };
  },

  'account/logout': async ({ accounts }) => {
    const { auth, logins } = await accounts();
    await logins.drop();
    const change = await auth.logout();
    if (!change.done) return failure('logoutFailed', { detail: change.detail });
    return reply({}, accountUpdated(undefined));
  },

  'account/rateLimits/read': readRateLimits,
  'account/usage/read': readUsage,

  'account/rateLimitResetCredit/consume': notServed,
  'account/sendAddCreditsNudgeEmail': notServed,
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
