/** What the ChatGPT backend answers to somebody who is signed in. */
import type { Person } from './ledger.ts';

/** The limits of one's plan, in the shape of the backend. */
export const usageOf = ({ plan }: Person) => ({
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
