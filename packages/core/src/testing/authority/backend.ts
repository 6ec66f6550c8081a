/** What the ChatGPT backend answers to somebody who is signed in. */
import type { Person } from './ledger.ts';

/** The limits of one's plan, in the shape of the backend. */
export const usageOf = ({ plan, accountId, userId }: Person) => ({
  account_id: accountId ?? null,
  user_id: userId ?? null,
  plan_type: plan ?? 'unknown',
  rate_limit: {
    allowed: true,
    limit_reached: false,
    primary_window: {
      used_percent: 12,
      limit_window_seconds: 18_000,
      reset_after_seconds: 600,
      reset_at: 1_800_000_000,
    },
    secondary_window: {
      used_percent: 34,
      limit_window_seconds: 604_800,
      reset_after_seconds: 6000,
      reset_at: 1_800_500_000,
    },
  },
  credits: { has_credits: true, unlimited: false, balance: '9.50' },
  additional_rate_limits: [
    {
      metered_feature: 'codex_other',
      limit_name: 'Other models',
      rate_limit: {
        allowed: true,
        limit_reached: false,
        primary_window: {
          used_percent: 56,
          limit_window_seconds: 1801,
          reset_after_seconds: 60,
          reset_at: 1_800_000_060,
        },
        secondary_window: null,
      },
    },
  ],
  rate_limit_reset_credits: { available_count: 1 },
});

export const resetCreditsOf = () => ({
  available_count: 1,
  credits: [
    {
      id: 'credit-1',
      reset_type: 'codex_rate_limits',
      status: 'available',
      granted_at: '2026-11-01T00:00:00Z',
      expires_at: '2026-12-01T00:00:00.500+01:00',
      title: 'One reset',
      description: 'For an outage',
    },
  ],
});

export const profileOf = () => ({
  stats: {
    lifetime_tokens: 7_000_000_000,
    peak_daily_tokens: 5_000_000,
    longest_running_turn_sec: 3600,
    current_streak_days: 3,
    longest_streak_days: 20,
    daily_usage_buckets: [
      { start_date: '2026-11-21', tokens: 12 },
      { start_date: '2026-11-22', tokens: 34 },
    ],
  },
});

/** The same use for whichever threads are asked for. */
export const threadUsageOf = (threadIds: unknown) => ({
  threads: (Array.isArray(threadIds) ? threadIds : []).map((id) => ({
    thread_id: id,
    estimated_usage_credits_micros: 46_000_000,
    estimated_usage_usd_micros: 1_820_000,
    groups: [
      {
        model: 'model-a',
        reasoning_effort: 'high',
        speed: 'fast',
        estimated_usage_credits_micros: 46_000_000,
        net_new_input_tokens: 80,
        cached_input_tokens: 20,
        input_tokens: 100,
        output_tokens: 40,
        total_tokens: 140,
      },
    ],
  })),
});

/** The workspaces of the account, none of which asks to be reached elsewhere. */
export const accountsOf = ({ accountId, plan }: Person) => ({
  accounts: [
    {
      id: accountId ?? null,
      plan_type: plan ?? 'unknown',
      name: null,
      structure: 'personal',
      workspace_backend_origin: 'https://chatgpt.com',
      account_routing_override: 'NO_CONSTRAINT',
    },
  ],
  account_ordering: [accountId ?? null],
  default_account_id: accountId ?? null,
});

/** A turn of the model that says one word, as server-sent events. */
export function saidWord(): string {
  const item = {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    content: [{ type: 'output_text', text: 'Hello' }],
  };
  const events = [
    { type: 'response.created', response: { id: 'resp_1' } },
    { type: 'response.output_item.added', output_index: 0, item: { ...item, content: [] } },
    { type: 'response.output_text.delta', item_id: 'msg_1', output_index: 0, delta: 'Hello' },
    { type: 'response.output_item.done', output_index: 0, item },
    {
      type: 'response.completed',
      response: {
        id: 'resp_1',
        usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 },
      },
    },
  ];
  return events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
}
