import { describe, expect, it } from 'vitest';
import type { Credential, ManagedTokens } from './credential.ts';
import { decideProactive, decideRecovery } from './recovery.ts';

const identity = { email: 'a@example.com', plan: 'pro', userId: 'user-1', accountId: 'acct-1' };
const used: ManagedTokens = {
  accessToken: 'access-1',
  refreshToken: 'refresh-1',
  accountId: 'acct-1',
  identity,
  expiresAt: undefined,
  lastRefresh: 0,
};
const managed = (change: Partial<ManagedTokens> = {}): Credential => ({
  kind: 'managed',
  tokens: { ...used, ...change },
});
const refusal = { reason: 'exhausted', message: 'used up' } as const;

describe('decideRecovery', () => {
  it.each<[string, Credential | undefined, object]>([
    ['nothing is stored', undefined, { do: 'giveUp', because: 'signedOut' }],
    [
      'a login without tokens is stored',
      { kind: 'managed', tokens: undefined },
      { do: 'giveUp', because: 'signedOut' },
    ],
    [
      'an API key is stored',
      { kind: 'apiKey', apiKey: 'k' },
      { do: 'giveUp', because: 'otherAccount' },
    ],
    [
      'another workspace is stored',
      managed({ accountId: 'acct-2' }),
      { do: 'giveUp', because: 'otherAccount' },
    ],
    [
      'another person of the workspace is stored',
      managed({ identity: { ...identity, userId: 'user-2' } }),
      { do: 'giveUp', because: 'otherAccount' },
    ],
    [
      'another access token is stored',
      managed({ accessToken: 'access-2', refreshToken: 'refresh-2' }),
      {
        do: 'use',
        credential: managed({ accessToken: 'access-2', refreshToken: 'refresh-2' }),
      },
    ],
    [
      'another access token is stored, and no refresh token',
      managed({ accessToken: 'access-2', refreshToken: undefined }),
      { do: 'use', credential: managed({ accessToken: 'access-2', refreshToken: undefined }) },
    ],
    [
      'no refresh token is stored',
      managed({ refreshToken: undefined }),
      { do: 'giveUp', because: 'notRefreshable' },
    ],
    ['nothing has changed', managed(), { do: 'refresh', refreshToken: 'refresh-1' }],
    [
      'the login has no workspace, as it had none before',
      managed({ accountId: undefined }),
      { do: 'giveUp', because: 'otherAccount' },
    ],
  ])('where %s', (_, stored, decision) => {
    expect(decideRecovery(used, stored, undefined)).toEqual(decision);
  });

  it('refreshes a login that has no workspace at all', () => {
    const nowhere = { ...used, accountId: undefined };
    expect(decideRecovery(nowhere, { kind: 'managed', tokens: nowhere }, undefined)).toEqual({
      do: 'refresh',
      refreshToken: 'refresh-1',
    });
  });

  it('gives up what was refused before, and that alone', () => {
    const refused = { refreshToken: 'refresh-1', refusal };
    expect(decideRecovery(used, managed(), refused)).toEqual({
      do: 'giveUp',
      because: 'refused',
      refusal,
    });
    expect(decideRecovery(used, managed({ refreshToken: 'refresh-2' }), refused)).toEqual({
      do: 'refresh',
      refreshToken: 'refresh-2',
    });
  });
});

describe('decideProactive', () => {
  const now = 1_700_000_000_000;
  const minute = 60_000;
  const day = 24 * 60 * minute;
  it.each<[string, Partial<ManagedTokens>, string | undefined]>([
    ['ends in four minutes', { expiresAt: now + 4 * minute }, 'proactive_expiry'],
    ['ends in six minutes', { expiresAt: now + 6 * minute }, undefined],
    ['has ended', { expiresAt: now - 1 }, 'proactive_expiry'],
    [
      'has not ended, though refreshed long ago',
      { expiresAt: now + day, lastRefresh: now - 9 * day },
      undefined,
    ],
    ['does not say, refreshed yesterday', { lastRefresh: now - day }, undefined],
    ['does not say, refreshed nine days ago', { lastRefresh: now - 9 * day }, 'scheduled'],
  ])('a token that %s', (_, change, cause) => {
    expect(decideProactive({ ...used, ...change }, now)).toBe(cause);
  });
});
