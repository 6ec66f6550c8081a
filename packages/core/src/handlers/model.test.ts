import type { Model } from '@wirebox/app-server-protocol';
import { afterEach, describe, expect, it } from 'vitest';
import { type Conversation, openConversation } from '../testing/conversation.ts';
import { createTestServer } from '../testing.ts';

let lab: Conversation;
afterEach(() => lab.close());

type Page = { data: Model[]; nextCursor: string | null };
const list = (params: object = {}) => lab.client.request('model/list', params) as Promise<Page>;

describe('model/list', () => {
  it('gives what is known where the provider gives no list (list_models_returns_all_models_with_large_limit)', async () => {
    lab = await openConversation();
    const { data, nextCursor } = await list({ limit: 100 });
    expect(data).toEqual((await list()).data);
    expect(nextCursor).toBeNull();
    expect(data.length).toBeGreaterThan(3);
    expect(data.map(({ isDefault }) => isDefault)).toEqual(data.map((_, index) => index === 0));
    for (const model of data) {
      expect(
        model.supportedReasoningEfforts.map(({ reasoningEffort }) => reasoningEffort),
      ).toContain(model.defaultReasoningEffort);
    }
  });

  it('gives pages (list_models_pagination_works)', async () => {
    lab = await openConversation();
    const all = (await list({ limit: 100 })).data;
    const walked: Model[] = [];
    for (let cursor: string | null = '0'; cursor !== null; ) {
      const page: Page = await list({ limit: 1, cursor });
      expect(page.data).toHaveLength(1);
      walked.push(...page.data);
      cursor = page.nextCursor;
    }
    expect(walked).toEqual(all);
    expect((await list({ limit: 0 })).data).toHaveLength(1);
  });

  it.each(['invalid', '-1', '1.5', ''])(
    'refuses the cursor %j (list_models_rejects_invalid_cursor)',
    async (cursor) => {
      lab = await openConversation();
      await expect(list({ cursor })).rejects.toMatchObject({
        code: -32600,
        message: `invalid cursor: ${cursor}`,
      });
    },
  );

  it('asks the provider, and remembers for five minutes (list_models_includes_hidden_models)', async () => {
    lab = await openConversation();
    const entry = (slug: string, priority: number, visibility = 'list') => ({
      slug,
      display_name: slug.toUpperCase(),
      description: 'A model.',
      visibility,
      priority,
      default_reasoning_level: 'low',
      supported_reasoning_levels: [{ effort: 'low', description: 'Little' }],
    });
    lab.provider.models = { models: [entry('b', 2), entry('h', 0, 'hide'), entry('a', 1)] };
    expect((await list()).data.map(({ id, isDefault }) => [id, isDefault])).toEqual([
      ['a', true],
      ['b', false],
    ]);
    const hidden = (await list({ includeHidden: true })).data;
    expect(hidden.map(({ id, hidden }) => [id, hidden])).toContainEqual(['h', true]);
    lab.provider.models = { data: [{ id: 'plain' }] };
    expect((await list()).data[0]?.id).toBe('a');
    await lab.ports.clock.advance(5 * 60_000);
    expect((await list()).data).toMatchObject([{ id: 'plain', displayName: 'plain' }]);
  });

  it('passes on what the provider says of a model, but for what is not done here', async () => {
    lab = await openConversation();
    const tier = { id: 'priority', name: 'Fast', description: 'Sooner' };
    const entry = {
      slug: 'a',
      visibility: 'list',
      supported_reasoning_levels: [{ effort: 'low', description: 'Little' }, { effort: 'ultra' }],
      multi_agent_version: 'v2',
      model_specialty: 'cyber',
      availability_nux: { message: 'It is new.' },
      upgrade: { model: 'b', migration_markdown: 'Take b.', retirement_at: '2026-01-01T00:00:00Z' },
      additional_speed_tiers: ['fast', 5],
      service_tiers: [tier],
      default_service_tier: 'priority',
    };
    lab.provider.models = { models: [entry, { slug: 'b', visibility: 'list', upgrade: null }] };
    const [told, plain] = (await list()).data;
    expect(told).toMatchObject({
      supportedReasoningEfforts: [{ reasoningEffort: 'low' }],
      multiAgentVersion: null,
      modelSpecialty: 'cyber',
      availabilityNux: { message: 'It is new.' },
      upgrade: 'b',
      upgradeInfo: { model: 'b', migrationMarkdown: 'Take b.', retirementAt: 1_767_225_600 },
      additionalSpeedTiers: ['fast'],
      serviceTiers: [tier],
      defaultServiceTier: 'priority',
    });
    expect(plain).toMatchObject({ upgradeInfo: null, availabilityNux: null, serviceTiers: [] });
  });

  it('waits no longer for the end of a list than for its beginning', async () => {
    lab = await openConversation();
    const known = (await list()).data;
    const asked = { body: false };
    lab.ports.fetch = async (_, { signal }) => {
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('{"data":['));
          signal?.addEventListener('abort', () => controller.error(new Error('given up')));
        },
        pull: () => {
          asked.body = true;
        },
      });
      return new Response(body);
    };
    const client = await createTestServer({}, lab.ports).initialize();
    const listing = client.request('model/list', {}) as Promise<Page>;
    while (!asked.body) await new Promise((resolve) => setTimeout(resolve, 1));
    await lab.ports.clock.advance(5000);
    expect((await listing).data).toEqual(known);
  });

  it('says what is wrong with a provider that is not configured', async () => {
    lab = await openConversation();
    await expect(list({ modelProvider: 'nope' })).rejects.toMatchObject({
      message: 'Invalid request: Model provider `nope` not found',
    });
  });
});
