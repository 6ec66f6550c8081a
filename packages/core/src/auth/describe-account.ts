/** The login in the words of the wire. */
import {
  failure,
  type GetAccountResponse,
  type GetAuthStatusResponse,
  type PlanType,
} from '@wirebox/app-server-protocol';
import { bearerOf, type Credential, toAuthMode, toPlanType } from './credential.ts';
import type { Identity } from './jwt.ts';

/** A literal of its own for each answer: spreading a shared one costs a tenth of the whole request. */
export const withoutAccount = (requiresOpenaiAuth: boolean): GetAccountResponse => ({
  account: null,
  userId: null,
  requiresOpenaiAuth,
  workspaceRouting: null,
});

const chatgptAccount = (identity: Identity, plan: string | undefined): GetAccountResponse => ({
  account: {
    type: 'chatgpt',
    email: identity.email ?? null,
    planType: toPlanType(plan),
    workspaceName: null,
  },
  userId: identity.userId ?? null,
  requiresOpenaiAuth: true,
  workspaceRouting: null,
});

export function describeAccount(
  credential: Credential | undefined,
): GetAccountResponse | ReturnType<typeof failure<'planTypeRequired'>> {
  switch (credential?.kind) {
    case undefined:
      return withoutAccount(true);
    case 'apiKey':
      return {
        account: { type: 'apiKey' },
        userId: null,
        requiresOpenaiAuth: true,
        workspaceRouting: null,
      };
    case 'external':
      return chatgptAccount(credential.identity, credential.plan);
    case 'managed': {
      const identity = credential.tokens?.identity;
      return identity === undefined
        ? failure('planTypeRequired')
        : chatgptAccount(identity, identity.plan);
    }
  }
}

/** `withheld`: the login stands, but its token is not worth giving away any more. */
export function describeAuth(
  credential: Credential | undefined,
  { includeToken, withheld }: { includeToken: boolean; withheld: boolean },
): GetAuthStatusResponse {
  const token = bearerOf(credential);
  // An empty token is no token: a request could not be authenticated with it.
  if (credential === undefined || token === undefined) {
    return { authMethod: null, authToken: null, requiresOpenaiAuth: true };
  }
  return {
    authMethod: toAuthMode(credential),
    authToken: includeToken && !withheld ? token : null,
    requiresOpenaiAuth: true,
  };
}

/** The plan as `account/updated` tells it: null for a key, and where nobody is signed in. */
export function planTypeOf(credential: Credential | undefined): PlanType | null {
  switch (credential?.kind) {
    case 'managed':
      return credential.tokens ? toPlanType(credential.tokens.identity.plan) : null;
    case 'external':
      return toPlanType(credential.plan);
    default:
      return null;
  }
}
