/** What every client is told when a login ends or the account changes. */
import type { ServerNotification } from '@wirebox/app-server-protocol';
import { type Credential, toAuthMode } from './credential.ts';
import { planTypeOf } from './describe-account.ts';
import type { LoginOutcome } from './login/flow.ts';

/** `loginId` is null for a login that was over with its answer. */
export const loginCompleted = (
  loginId: string | null,
  outcome: LoginOutcome,
): ServerNotification => ({
  method: 'account/login/completed',
  params: {
    loginId,
    success: outcome.success,
    error: outcome.success ? null : outcome.error,
    onboardingEntrypoint: (outcome.success && outcome.onboardingEntrypoint) || null,
  },
});

export const accountUpdated = (credential: Credential | undefined): ServerNotification => ({
  method: 'account/updated',
  params: {
    authMode: credential === undefined ? null : toAuthMode(credential),
    planType: planTypeOf(credential),
  },
});
