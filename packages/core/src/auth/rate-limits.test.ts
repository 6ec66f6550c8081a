/** `account/rateLimits/read` over a connection. Titles end with the names of the real server's own tests. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSignedIn, type SignedIn } from '../testing/signed-in.ts';
import type { Fault } from '../testing.ts';

let lab: SignedIn;
beforeEach(async () => {
  lab = await createSignedIn();
});
afterEach(async () => expect(await lab.close()).toEqual([]));

type Json = Record<string, unknown>;

const read = (params?: unknown) =>
  lab.client.request('account/rateLimits/read', params) as Promise<Json>;
/** The answer where the backend says this of the limits. */
const told = async (body: unknown) => {
  lab.authority.add('usage', { kind: 'answer', status: 200, body });
  return read({ excludeResetCreditDetails: true });
};

const main = {
  limitId: 'codex',
  limitName: null,
  normalModelSlug: null,
  primary: { usedPercent: 12, windowDurationMins: 300, resetsAt: 1_800_000_000 },
  secondary: { usedPercent: 34, windowDurationMins: 10_080, resetsAt: 1_800_500_000 },
  credits: { hasCredits: true, unlimited: false, balance: '9.50' },
  individualLimit: null,
  spendControlReached: null,
  planType: 'pro',
  rateLimitReachedType: null,
};

const bare = { ...main, primary: null, secondary: null, credits: null, planType: null };

const other = {
  ...bare,
  limitId: 'codex_other',
  limitName: 'Other models',
  primary: { usedPercent: 56, windowDurationMins: 31, resetsAt: 1_800_000_060 },
  planType: 'pro',
};

describe('who may ask', () => {
  it('nobody is signed in (get_account_rate_limits_requires_auth)', async () => {
    lab.store(undefined);
    await expect(read()).rejects.toMatchObject({
      code: -32600,
      key: 'rateLimitsNeedAuth',
      message: 'codex account authentication required to read rate limits',
    });
    expect(lab.requests()).toEqual([]);
  });

  it('a ChatGPT login without tokens counts as nobody', async () => {
    lab.store('{"auth_mode":"chatgpt"}');
    await expect(read()).rejects.toMatchObject({ key: 'rateLimitsNeedAuth' });
    expect(lab.requests()).toEqual([]);
  });

  it.each(['sk-lab', ''])(
    'an API key, be it %j (get_account_rate_limits_requires_chatgpt_auth)',
    async (key) => {
      lab.store(JSON.stringify({ auth_mode: 'apikey', OPENAI_API_KEY: key }));
      await expect(read()).rejects.toMatchObject({
        code: -32600,
        key: 'rateLimitsNeedChatgpt',
        message: 'chatgpt authentication required to read rate limits',
      });
      expect(lab.requests()).toEqual([]);
    },
  );
});

describe('what is asked', () => {
  it.each([
    ['of ChatGPT', '/backend-api/', '/backend-api/wham'],
    ['at any other address (get_account_rate_limits_returns_snapshot)', '', '/api/codex'],
  ])('the address %s', async (_, base, prefix) => {
    lab.moveBackend(`${lab.authority.url}${base}`);
    expect(await read()).toMatchObject({ rateLimits: main });
    expect(lab.requests().sort()).toEqual([
      `GET ${prefix}/rate-limit-reset-credits`,
      `GET ${prefix}/usage`,
    ]);
  });

  it('names and signs the account, and the program that asks, but no originator', async () => {
    await read();
    expect(lab.authority.requests).toHaveLength(2);
    for (const { headers } of lab.authority.requests) {
      expect(headers).toMatchObject({
        authorization: `Bearer ${lab.login.accessToken}`,
        'chatgpt-account-id': 'acct-lab',
        'user-agent': expect.stringMatching(/^test\/.* wirebox\//),
      });
      expect(headers).not.toHaveProperty('originator');
    }
  });

  it.each([
    [undefined, undefined],
    [{ supportsLunaReserve: false }, undefined],
    [{ supportsLunaReserve: true }, '1'],
  ])('the reserve for params %j', async (params, header) => {
    await read(params);
    const usage = lab.authority.requests.find(({ request }) => request.endsWith('/usage'));
    expect(usage?.headers['x-openai-codex-luna-reserve']).toBe(header);
  });

  it('no reserve for the login of a host', async () => {
    await lab.client.request('account/login/start', {
      type: 'chatgptAuthTokens',
      accessToken: lab.login.accessToken,
      chatgptAccountId: 'acct-lab',
    });
    expect(await read({ supportsLunaReserve: true })).toMatchObject({ rateLimits: main });
    for (const { headers } of lab.authority.requests) {
      expect(headers).toMatchObject({ authorization: `Bearer ${lab.login.accessToken}` });
      expect(headers).not.toHaveProperty('x-openai-codex-luna-reserve');
    }
  });
});

describe('what is answered', () => {
  it.each([undefined, null, {}])(
    'every limit for params %j (get_account_rate_limits_returns_snapshot)',
    async (params) => {
      expect(await read(params)).toEqual({
        accountId: 'acct-lab',
        ordinaryUsageAllowed: true,
        rateLimits: main,
        rateLimitsByLimitId: { codex: main, codex_other: other },
        rateLimitResetCredits: {
          availableCount: 1,
          credits: [
            {
              id: 'credit-1',
              resetType: 'codexRateLimits',
              status: 'available',
              grantedAt: Date.UTC(2026, 10, 1) / 1000,
              expiresAt: Date.UTC(2026, 10, 30, 23) / 1000,
              title: 'One reset',
              description: 'For an outage',
            },
          ],
        },
        rateLimitUpsell: null,
      });
    },
  );

  it.each([
    [1801, 31],
    [1800, 30],
    [1, 1],
    [0, null],
    [-60, null],
    ['1800', null],
    [undefined, null],
  ])('a window of %j seconds as %j minutes', async (seconds, windowDurationMins) => {
    const window = { used_percent: 42, limit_window_seconds: seconds, reset_at: 123 };
    expect(await told({ rate_limit: { primary_window: window } })).toMatchObject({
      rateLimits: { primary: { usedPercent: 42, windowDurationMins, resetsAt: 123 } },
    });
  });

  it.each([
    [95.5, 96],
    [140, 140],
    ['42', null],
    [3e9, null],
    [undefined, null],
  ])('%j percent as %j', async (percent, expected) => {
    const { rateLimits } = await told({
      rate_limit: { primary_window: { used_percent: percent, reset_at: 'soon' } },
    });
    const primary =
      expected === null
        ? null
        : { usedPercent: expected, windowDurationMins: null, resetsAt: null };
    expect(rateLimits).toMatchObject({ primary });
  });

  it.each([
    ['pro', 'pro'],
    ['education', 'edu'],
    ['quorum', 'unknown'],
    [7, null],
  ])('the plan %j as %j on every limit', async (plan, planType) => {
    const { rateLimitsByLimitId } = await told({
      plan_type: plan,
      credits: {},
      additional_rate_limits: [{ metered_feature: 'a' }],
    });
    expect(rateLimitsByLimitId).toEqual({
      codex: { ...bare, planType },
      a: { ...bare, limitId: 'a', planType },
    });
  });

  it('why the limit is reached, and what a workspace lets a person spend', async () => {
    const limit = { limit: '25000', used: '8000', remaining_percent: 68, reset_at: 789 };
    const { rateLimits } = await told({
      rate_limit_reached_type: { type: 'workspace_member_credits_depleted' },
      spend_control: { reached: true, individual_limit: limit },
    });
    expect(rateLimits).toEqual({
      ...bare,
      rateLimitReachedType: 'workspace_member_credits_depleted',
      spendControlReached: true,
      individualLimit: { limit: '25000', used: '8000', remainingPercent: 68, resetsAt: 789 },
    });
  });

  it.each([
    [{ type: 'a_limit_of_tomorrow' }, 'a_limit_of_tomorrow'],
    [{ type: 'unknown' }, null],
    ['rate_limit_reached', null],
  ])('the reason %j as %j', async (reason, rateLimitReachedType) => {
    expect(await told({ plan_type: 'pro', rate_limit_reached_type: reason })).toMatchObject({
      rateLimits: { rateLimitReachedType },
    });
  });

  it('null for what has another type than it should', async () => {
    const { rateLimits, ...rest } = await told({
      account_id: 1,
      user_id: [],
      plan_type: {},
      rate_limit: [],
      credits: { has_credits: 'yes', unlimited: false },
      spend_control: { reached: 1, individual_limit: { limit: 25_000 } },
      rate_limit_reached_type: 5,
      additional_rate_limits: 'none',
      rate_limit_reset_credits: { available_count: '2' },
    });
    expect(rateLimits).toEqual(bare);
    expect(rest).toEqual({
      accountId: null,
      ordinaryUsageAllowed: null,
      rateLimitsByLimitId: { codex: bare },
      rateLimitResetCredits: null,
      rateLimitUpsell: null,
    });
  });

  it('the first limit where there is no main one, each under its name', async () => {
    const { rateLimits, rateLimitsByLimitId } = await told({
      additional_rate_limits: [
        { metered_feature: '__proto__', normal_model_slug: 'model-a' },
        7,
        { limit_name: 'nameless' },
        { metered_feature: 'codex', limit_name: 'late' },
      ],
    });
    const nameless = { ...bare, limitId: null, limitName: 'nameless' };
    expect(rateLimits).toEqual({ ...bare, limitName: 'late' });
    expect(Object.entries(rateLimitsByLimitId as Json)).toEqual([
      ['__proto__', { ...bare, limitId: '__proto__', normalModelSlug: 'model-a' }],
      ['codex', nameless],
    ]);
  });

  it.each([
    ['the person who is signed in', 'acct-lab', 'user-lab', true],
    ['another workspace', 'acct-other', 'user-lab', false],
    ['another person', 'acct-lab', 'user-other', false],
    ['nobody in particular', undefined, undefined, false],
  ])('an offer that is meant for %s', async (_, account, user, isMeant) => {
    const answer = await told({
      account_id: account,
      user_id: user,
      rate_limit: { allowed: false },
      rate_limit_upsell: { kind: 'banner' },
    });
    expect(answer).toMatchObject({
      accountId: account ?? null,
      ordinaryUsageAllowed: isMeant ? false : null,
      rateLimitUpsell: isMeant ? { kind: 'banner' } : null,
    });
  });
});

describe('reset credits', () => {
  const mereCount = { availableCount: 1, credits: null };

  it('are not asked for one by one where the client wants none', async () => {
    const answer = await read({ excludeResetCreditDetails: true });
    expect(answer.rateLimitResetCredits).toEqual(mereCount);
    expect(lab.requests()).toEqual(['GET /backend-api/wham/usage']);
  });

  it.each<[string, Fault]>([
    ['are refused', { kind: 'answer', status: 404 }],
    ['are no list', { kind: 'answer', status: 200, body: { available_count: 1, credits: {} } }],
    ['break off', { kind: 'closeInBody' }],
  ])('are a mere number where they %s', async (_, fault) => {
    lab.authority.add('resetCredits', fault);
    expect((await read()).rateLimitResetCredits).toEqual(mereCount);
  });

  it('are a mere number where they do not come within five seconds', async () => {
    lab.authority.add('resetCredits', { kind: 'hang' });
    const answer = read();
    await expect.poll(() => lab.requests().length).toBe(2);
    await lab.server.ports.clock.advance(5_000);
    expect((await answer).rateLimitResetCredits).toEqual(mereCount);
  });

  it('are waited for no longer when there is nothing to tell with them', async () => {
    lab.authority.add('resetCredits', { kind: 'hang' });
    lab.authority.add('usage', { kind: 'answer', status: 404 });
    await expect(read()).rejects.toMatchObject({ key: 'backendFailed' });
    await expect.poll(() => lab.server.ports.clock.sleepers).toBe(0);
  });

  it('are what can be named and dated of them', async () => {
    const granted_at = '1970-01-01T00:00:07Z';
    const body = {
      available_count: 4,
      credits: [
        { id: 'a', granted_at, status: 'redeeming', reset_type: 'of_tomorrow' },
        { id: 'b', granted_at, status: 'lost', expires_at: 'never' },
        { id: 'c', granted_at: 'once' },
        { granted_at },
        null,
      ],
    };
    lab.authority.add('resetCredits', { kind: 'answer', status: 200, body });
    const credit = { resetType: 'unknown', grantedAt: 7, expiresAt: null };
    const texts = { title: null, description: null };
    expect((await read()).rateLimitResetCredits).toEqual({
      availableCount: 4,
      credits: [
        { id: 'a', status: 'redeeming', ...credit, ...texts },
        { id: 'b', status: 'unknown', ...credit, ...texts },
      ],
    });
  });
});
