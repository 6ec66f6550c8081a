/** `account/usage/read` over a connection. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSignedIn, type SignedIn } from '../testing/signed-in.ts';
import type { Fault } from '../testing.ts';

let lab: SignedIn;
beforeEach(async () => {
  lab = await createSignedIn();
});
afterEach(async () => expect(await lab.close()).toEqual([]));

const threadId = '0197a0c2-5f0e-7b51-9d3a-0123456789ab';
const read = (params?: unknown) => lab.client.request('account/usage/read', params);
const answer = (body: unknown, status = 200): Fault => ({ kind: 'answer', status, body });

const untold = {
  lifetimeTokens: null,
  peakDailyTokens: null,
  longestRunningTurnSec: null,
  currentStreakDays: null,
  longestStreakDays: null,
};
const nothing = { summary: untold, dailyUsageBuckets: null, threadUsage: null };

describe('who may ask for use', () => {
  it.each([
    ['nobody', undefined, 'tokenUsageNeedsAuth', 'codex account authentication'],
    ['an API key', '{"OPENAI_API_KEY":"sk"}', 'tokenUsageNeedsChatgpt', 'chatgpt authentication'],
  ])('not %s', async (_, record, key, what) => {
    lab.store(record);
    await expect(read()).rejects.toMatchObject({
      code: -32600,
      key,
      message: `${what} required to read token usage`,
    });
    expect(lab.requests()).toEqual([]);
  });
});

describe('the use of the account', () => {
  it.each([
    ['/backend-api', '/backend-api/wham'],
    ['', '/api/codex'],
  ])('is asked at the base %j under %s', async (base, prefix) => {
    lab.moveBackend(`${lab.authority.url}${base}`);
    expect(await read({ threadId: null })).toEqual({
      summary: {
        lifetimeTokens: 7_000_000_000,
        peakDailyTokens: 5_000_000,
        longestRunningTurnSec: 3600,
        currentStreakDays: 3,
        longestStreakDays: 20,
      },
      dailyUsageBuckets: [
        { startDate: '2026-11-21', tokens: 12 },
        { startDate: '2026-11-22', tokens: 34 },
      ],
      threadUsage: null,
    });
    expect(lab.requests()).toEqual([`GET ${prefix}/profiles/me`]);
    expect(lab.authority.requests[0]?.headers).toMatchObject({ 'chatgpt-account-id': 'acct-lab' });
  });

  it.each([
    ['no figures', { stats: {} }, nothing],
    [
      'odd figures',
      { stats: { lifetime_tokens: '7', peak_daily_tokens: 1e300, daily_usage_buckets: [{}, 5] } },
      { ...nothing, dailyUsageBuckets: [] },
    ],
  ])('is null where there are %s', async (_, body, expected) => {
    lab.authority.add('profile', answer(body));
    expect(await read()).toEqual(expected);
  });

  it.each<[string, Fault, string]>([
    ['no statistics', answer({ profile: {} }), 'no stats returned'],
    [
      'a refusal',
      answer('gone', 410),
      '/wham/profiles/me failed: 410 Gone; content-type=text/plain',
    ],
  ])('cannot be read out of %s', async (_, fault, detail) => {
    lab.authority.add('profile', fault);
    await expect(read()).rejects.toMatchObject({
      code: -32603,
      key: 'backendFailed',
      message: expect.stringMatching(
        new RegExp(`^failed to fetch token usage profile: .*${detail}`),
      ),
    });
  });

  it('is waited for ten seconds', async () => {
    lab.authority.add('profile', { kind: 'hang' });
    const refused = expect(read()).rejects.toMatchObject({
      message: expect.stringContaining('did not answer within 10 s'),
    });
    await expect.poll(() => lab.requests().length).toBe(1);
    await lab.server.ports.clock.advance(10_000);
    await refused;
  });

  it('is read after a 401 with the login refreshed', async () => {
    lab.authority.expireAll();
    expect(await read()).toMatchObject({ summary: { currentStreakDays: 3 } });
    expect(lab.authority.stats.refreshTotal).toBe(1);
  });
});

describe('the use of a thread', () => {
  it('is asked for by its id, and nothing of the account with it', async () => {
    expect(await read({ threadId: threadId.toUpperCase() })).toEqual({
      ...nothing,
      threadUsage: {
        threadId,
        estimatedUsageCreditsMicros: 46_000_000,
        estimatedUsageUsdMicros: 1_820_000,
        nativeUsageUsdMicros: null,
        groups: [
          {
            model: 'model-a',
            reasoningEffort: 'high',
            speed: 'fast',
            estimatedUsageCreditsMicros: 46_000_000,
            netNewInputTokens: 80,
            cachedInputTokens: 20,
            inputTokens: 100,
            outputTokens: 40,
            totalTokens: 140,
          },
        ],
      },
    });
    expect(lab.requests()).toEqual(['POST /backend-api/wham/usage/thread_usage/query']);
    const [request] = lab.authority.requests;
    expect(request?.headers['content-type']).toBe('application/json');
    expect(JSON.parse(request?.body ?? '')).toEqual({ thread_ids: [threadId] });
  });

  it.each<[string, Fault]>([
    ['the backend has no such thread', answer({}, 404)],
    ['the account is not told', answer({}, 403)],
    ['the thread has no price', answer({ threads: [{ thread_id: threadId }] })],
  ])('is null where %s', async (_, fault) => {
    lab.authority.add('threadUsage', fault);
    expect(await read({ threadId })).toEqual(nothing);
  });

  it('keeps what fits', async () => {
    const price = { estimated_usage_credits_micros: 1 };
    const thread = { thread_id: threadId, ...price, native_usage_usd_micros: 2 };
    const groups = [{ model: 'no price' }, { ...price, model: 5 }];
    lab.authority.add('threadUsage', answer({ threads: [{ ...thread, groups }] }));
    expect(await read({ threadId })).toMatchObject({
      threadUsage: {
        nativeUsageUsdMicros: 2,
        groups: [{ estimatedUsageCreditsMicros: 1, model: null, totalTokens: null }],
      },
    });
  });

  it.each<[string, Fault, string]>([
    [
      'another thread',
      answer({ threads: [{ thread_id: 'other', estimated_usage_credits_micros: 1 }] }),
      'unexpected threads returned',
    ],
    ['no list', answer({ threads: {} }), 'unexpected threads returned'],
    ['a fault', answer({}, 500), 'failed: 500 Internal Server Error'],
  ])('cannot be read out of %s', async (_, fault, detail) => {
    lab.authority.add('threadUsage', fault);
    await expect(read({ threadId })).rejects.toMatchObject({
      key: 'backendFailed',
      message: expect.stringMatching(new RegExp(`^failed to fetch thread usage: .*${detail}`)),
    });
  });

  it.each(['', 'thread-1', `${threadId}/../x`])('is not asked for %j', async (given) => {
    await expect(read({ threadId: given })).rejects.toMatchObject({
      code: -32600,
      key: 'invalidThreadId',
      message: 'invalid thread id: it is not a UUID',
    });
    expect(lab.requests()).toEqual([]);
  });
});
