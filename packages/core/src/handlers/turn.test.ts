import type { Thread, Turn } from '@wirebox/app-server-protocol';
import { afterEach, describe, expect, it } from 'vitest';
import { type Conversation, textInput } from '../testing/conversation.ts';
import { createConversations, methodsHeard } from '../testing/conversations.ts';
import { completed, message } from '../testing.ts';

const { converseInThread: converse, closeAll } = createConversations();
afterEach(closeAll);

/** Resolves when a turn has begun to stream. */
const streams = ({ client }: Pick<Conversation, 'client'>, text: string) =>
  client.hears<{ delta: string }>('item/agentMessage/delta', ({ delta }) => delta === text);

describe('a text turn', () => {
  it('is told in order: answer, status, turn, items, tokens, limits, status, end', async () => {
    const lab = await converse();
    const turn = await lab.say(lab.threadId, 'Hello');
    expect(methodsHeard(lab)).toEqual([
      'thread/started',
      'thread/status/changed active',
      'turn/started',
      'item/started userMessage',
      'item/completed userMessage',
      'item/started agentMessage',
      'item/agentMessage/delta',
      'item/agentMessage/delta',
      'item/agentMessage/delta',
      'item/completed agentMessage',
      'thread/tokenUsage/updated',
      'account/rateLimits/updated',
      'thread/status/changed idle',
      'turn/completed',
    ]);
    expect(turn).toMatchObject({
      status: 'completed',
      error: null,
      itemsView: 'summary',
      items: [{ type: 'agentMessage', id: 'msg_1', text: 'Hello from the lab.' }],
    });
    const deltas = lab.client.heard.filter(({ method }) => method === 'item/agentMessage/delta');
    expect(deltas.map(({ params }) => (params as { delta: string }).delta).join('')).toBe(
      'Hello from the lab.',
    );
  });

  it('asks the model with the whole conversation, in the name of the client (turn_start_sends_originator_header)', async () => {
    const lab = await converse();
    await lab.say(lab.threadId, 'one');
    await lab.say(lab.threadId, 'two');
    const [first, second] = lab.provider.calls;
    expect(first?.path).toBe('/v1/responses');
    expect(first?.headers).toMatchObject({
      accept: 'text/event-stream',
      originator: 'test',
      'session-id': lab.threadId,
    });
    expect(first?.headers['user-agent']).toMatch(/^test\/\S+ \(Debian/);
    expect(first?.headers.authorization).toBeUndefined();
    expect(first?.body).toMatchObject({
      model: 'mock-model',
      stream: true,
      store: false,
      tool_choice: 'auto',
      prompt_cache_key: lab.threadId,
      tools: [],
    });
    const said = second?.body.input.map(({ role, content }) => [
      role,
      (content as { text: string }[])[0]?.text,
    ]);
    expect(said).toEqual([
      ['user', 'one'],
      ['assistant', 'Hello from the lab.'],
      ['user', 'two'],
    ]);
  });

  it('adds up tokens over turns', async () => {
    const lab = await converse();
    await lab.say(lab.threadId, 'one');
    await lab.say(lab.threadId, 'two');
    const usages = lab.client.heard
      .filter(({ method }) => method === 'thread/tokenUsage/updated')
      .map(({ params }) => (params as { tokenUsage: object }).tokenUsage);
    expect(usages).toMatchObject([
      { total: { totalTokens: 15 }, last: { totalTokens: 15 }, modelContextWindow: 258_400 },
      { total: { totalTokens: 30, inputTokens: 20 }, last: { totalTokens: 15, outputTokens: 5 } },
    ]);
  });

  it('streams reasoning, and gives it back to the model', async () => {
    const lab = await converse();
    const item = {
      type: 'reasoning',
      id: 'rs_1',
      summary: [{ type: 'summary_text', text: 'thinking' }],
      encrypted_content: 'sealed',
    };
    lab.provider.reactions.push({
      steps: [
        { type: 'response.output_item.added', item: { ...item, summary: [] } },
        { type: 'response.reasoning_summary_part.added', summary_index: 0 },
        { type: 'response.reasoning_summary_text.delta', summary_index: 0, delta: 'think' },
        { type: 'response.reasoning_text.delta', content_index: 0, delta: 'raw' },
        { type: 'response.output_item.done', item },
        ...message('done', 'msg_2', 'final_answer'),
      ],
    });
    await lab.say(lab.threadId, 'Hello');
    expect(methodsHeard(lab)).toContain('item/reasoning/summaryPartAdded');
    expect(await lab.client.hears('item/reasoning/summaryTextDelta')).toMatchObject({
      itemId: 'rs_1',
      delta: 'think',
      summaryIndex: 0,
    });
    expect(await lab.client.hears('item/reasoning/textDelta')).toMatchObject({
      delta: 'raw',
      contentIndex: 0,
    });
    await lab.say(lab.threadId, 'again');
    expect(lab.provider.calls[1]?.body.input[1]).toEqual(item);
  });

  it('needs no delta and no announcement of an item', async () => {
    const lab = await converse();
    const content = [{ type: 'output_text', text: 'at once' }];
    const item = { type: 'message', role: 'assistant', id: 'msg_9', content };
    lab.provider.reactions.push({
      steps: [{ type: 'response.output_item.done', item }, completed()],
    });
    const turn = await lab.say(lab.threadId, 'Hello');
    expect(turn.items).toMatchObject([{ id: 'msg_9', text: 'at once' }]);
    expect(methodsHeard(lab)).not.toContain('item/agentMessage/delta');
    expect(methodsHeard(lab)).toContain('item/started agentMessage');
  });

  it('asks for the form that the client wants, for this turn only (turn_start_accepts_output_schema_v2, turn_start_output_schema_is_per_turn_v2)', async () => {
    const lab = await converse();
    const outputSchema = { type: 'object', properties: {} };
    await lab.say(lab.threadId, 'one', { outputSchema });
    await lab.say(lab.threadId, 'two');
    expect(lab.provider.calls[0]?.body.text).toEqual({
      format: {
        type: 'json_schema',
        strict: true,
        name: 'codex_output_schema',
        schema: outputSchema,
      },
    });
    expect(lab.provider.calls[1]?.body.text).toBeUndefined();
  });

  it('changes settings for itself and all later turns, and says so', async () => {
    const lab = await converse();
    await lab.say(lab.threadId, 'one', { model: 'other', effort: 'high', summary: 'detailed' });
    await lab.say(lab.threadId, 'two');
    for (const { body } of lab.provider.calls) {
      expect(body).toMatchObject({
        model: 'other',
        reasoning: { effort: 'high', summary: 'detailed' },
      });
    }
    const told = lab.client.heard.filter(({ method }) => method === 'thread/settings/updated');
    expect(told).toHaveLength(1);
    expect(told[0]?.params).toMatchObject({ threadSettings: { model: 'other', effort: 'high' } });
  });

  it.each([
    ['the effort of the list where nobody chose one', { model: 'gpt-6-astra' }, 'low', undefined],
    [
      'an effort that no model knows',
      { model: 'gpt-6-astra', effort: 'ultra' },
      'xhigh',
      undefined,
    ],
    ['nothing of a model that is not known', { model: 'other' }, undefined, undefined],
    ['the older name of a tier', { model: 'other', serviceTier: 'fast' }, undefined, 'priority'],
    ['a tier', { model: 'other', serviceTier: 'flex' }, undefined, 'flex'],
    ['no tier', { model: 'gpt-6-sol', serviceTier: 'default' }, 'medium', undefined],
  ])('asks the model for %s', async (_, params, effort, tier) => {
    const lab = await converse();
    await lab.say(lab.threadId, 'one', params);
    const { reasoning, service_tier } = lab.provider.calls[0]!.body;
    expect({ effort: (reasoning as { effort?: string }).effort, service_tier }).toEqual({
      effort,
      service_tier: tier,
    });
  });

  it('completes what is decided for each kind of request', async () => {
    const lab = await converse();
    const granular = { sandbox_approval: true, rules: false, mcp_elicitations: true };
    await lab.say(lab.threadId, 'one', { approvalPolicy: { granular } });
    expect(await lab.client.hears('thread/settings/updated')).toMatchObject({
      threadSettings: {
        approvalPolicy: {
          granular: { ...granular, skill_approval: false, request_permissions: false },
        },
      },
    });
  });

  it('has an id of its own, and the model it asks for (turn_start_emits_notifications_and_accepts_model_override)', async () => {
    const lab = await converse();
    const first = await lab.say(lab.threadId, 'one');
    const second = await lab.say(lab.threadId, 'two', { model: 'other' });
    const told = (method: string) =>
      lab.client.heard
        .filter((one) => one.method === method)
        .map(({ params }) => params as { threadId: string; turn: Turn })
        .map(({ threadId, turn }) => [threadId === lab.threadId, turn.id, turn.status]);
    expect(first.id).not.toBe(second.id);
    const both = (status: string) => [first, second].map(({ id }) => [true, id, status]);
    expect(told('turn/started')).toEqual(both('inProgress'));
    expect(told('turn/completed')).toEqual(both('completed'));
    expect(lab.provider.calls.map(({ body }) => body.model)).toEqual(['mock-model', 'other']);
  });

  it('gives back the elements and the id of the message (turn_start_emits_user_message_item_with_text_elements)', async () => {
    const lab = await converse();
    const text_elements = [{ byteRange: { start: 0, end: 2 }, placeholder: null }];
    await lab.say(lab.threadId, '', {
      input: [{ type: 'text', text: 'Hi', text_elements }],
      clientUserMessageId: 'mine',
    });
    expect(await lab.client.hears('item/started')).toMatchObject({
      item: { clientId: 'mine', content: [{ type: 'text', text: 'Hi', text_elements }] },
    });
  });

  it('tells of the limits that the provider has told', async () => {
    const lab = await converse();
    lab.provider.reactions.push({
      steps: message('ok'),
      headers: {
        'x-codex-primary-used-percent': '12.5',
        'x-codex-primary-window-minutes': '300',
        'x-codex-primary-reset-at': '1795360000',
        'x-codex-credits-has-credits': 'true',
        'x-codex-credits-balance': '9.99',
      },
    });
    await lab.say(lab.threadId, 'Hello');
    expect(await lab.client.hears('account/rateLimits/updated')).toMatchObject({
      rateLimits: {
        limitId: 'codex',
        primary: { usedPercent: 13, windowDurationMins: 300, resetsAt: 1_795_360_000 },
        secondary: null,
        credits: { hasCredits: true, unlimited: false, balance: '9.99' },
      },
    });
  });

  it('answers a call of a tool that does not exist, and lets the model go on', async () => {
    const lab = await converse();
    const call = { type: 'function_call', call_id: 'c1', name: 'fly', arguments: '{}' };
    lab.provider.reactions.push({
      steps: [{ type: 'response.output_item.done', item: call }, completed()],
    });
    const turn = await lab.say(lab.threadId, 'Hello');
    expect(turn.status).toBe('completed');
    expect(lab.provider.calls[1]?.body.input.slice(-2)).toEqual([
      call,
      { type: 'function_call_output', call_id: 'c1', output: 'unsupported call: fly' },
    ]);
  });
});

describe('what is refused', () => {
  it.each<[string, string, object, object]>([
    ['turn/start', 'an id that is none', { threadId: 'zz', input: [] }, { key: 'invalidThreadId' }],
    [
      'turn/start',
      'an unknown thread',
      { threadId: '01a20394-0000-7000-8000-0000000000ff', input: [] },
      { message: 'thread not found: 01a20394-0000-7000-8000-0000000000ff' },
    ],
    [
      'turn/start',
      'too much text',
      { input: textInput('x'.repeat(1_048_577)) },
      {
        code: -32602,
        message: 'Input exceeds the maximum length of 1048576 characters.',
        data: {
          input_error_code: 'input_too_large',
          max_chars: 1_048_576,
          actual_chars: 1_048_577,
        },
      },
    ],
    [
      'turn/start',
      'too much text in parts (turn_start_rejects_combined_oversized_text_input)',
      { input: [...textInput('x'.repeat(1_048_576)), ...textInput('y')] },
      {
        code: -32602,
        key: 'inputTooLarge',
        data: {
          input_error_code: 'input_too_large',
          max_chars: 1_048_576,
          actual_chars: 1_048_577,
        },
      },
    ],
    [
      'turn/start',
      'an image on the web (request_handlers_reject_remote_image_urls)',
      { input: [{ type: 'image', url: 'https://x/y.png' }] },
      {
        code: -32600,
        message: 'remote image URLs are not supported; use an inline data URL instead',
      },
    ],
    [
      'turn/steer',
      'steering without a turn',
      { input: textInput('x'), expectedTurnId: 'x' },
      { message: 'no active turn to steer' },
    ],
    [
      'turn/steer',
      'steering nothing',
      { input: textInput('x'), expectedTurnId: '' },
      { message: 'expectedTurnId must not be empty' },
    ],
    [
      'turn/interrupt',
      'stopping without a turn',
      { turnId: 'nope' },
      { message: 'no active turn to interrupt' },
    ],
  ])('%s: %s', async (method, _, params, error) => {
    const lab = await converse();
    const request = lab.client.request(method, { threadId: lab.threadId, ...params });
    await expect(request).rejects.toMatchObject(error);
    expect(methodsHeard(lab)).toEqual(['thread/started']);
    expect(lab.provider.calls).toEqual([]);
  });

  it('takes text at the limit, in characters and not in halves of them', async () => {
    const lab = await converse();
    const turn = await lab.say(lab.threadId, '😀'.repeat(1_048_576), {});
    expect(turn.status).toBe('completed');
  });

  it('does not count what is no text (turn_start_accepts_text_at_limit_with_mention_item)', async () => {
    const lab = await converse();
    const mention = { type: 'mention', name: 'Some app', path: 'app://some-app' };
    const input = [...textInput('x'.repeat(1_048_576)), mention];
    expect((await lab.say(lab.threadId, '', { input })).status).toBe('completed');
    const { item } = await lab.client.hears<{ item: { content: unknown[] } }>('item/started');
    expect(item.content[1]).toEqual(mention);
  });

  it('takes an image that is not there, and tells the model (turn_start_accepts_local_image_input)', async () => {
    const lab = await converse();
    const image = { type: 'localImage', path: '/no/such.png' };
    expect((await lab.say(lab.threadId, '', { input: [image] })).status).toBe('completed');
    expect(await lab.client.hears('item/started')).toMatchObject({ item: { content: [image] } });
    expect(JSON.stringify(lab.provider.calls[0]?.body.input)).toContain('/no/such.png');
  });
});

describe('turn/interrupt', () => {
  it('stops the turn: first the answer, then status and end', async () => {
    const lab = await converse();
    lab.provider.reactions.push({ steps: [...message('slow').slice(0, 3), new Promise(() => {})] });
    const saying = lab.say(lab.threadId, 'Hello');
    await streams(lab, 'sl');
    const { turn } = await lab.client.hears<{ turn: Turn }>('turn/started');
    await expect(
      lab.client.request('turn/interrupt', { threadId: lab.threadId, turnId: 'nope' }),
    ).rejects.toMatchObject({ message: `expected active turn id nope but found ${turn.id}` });

    const { threadId } = lab;
    const before = lab.client.heard.length;
    expect(await lab.client.request('turn/interrupt', { threadId, turnId: turn.id })).toEqual({});
    expect((await saying).status).toBe('interrupted');
    expect(
      methodsHeard({ client: { ...lab.client, heard: lab.client.heard.slice(before) } }),
    ).toEqual(['thread/status/changed idle', 'turn/completed']);
    await expect.poll(() => lab.provider.abandoned).toBe(1);

    await lab.say(threadId, 'after');
    const input = JSON.stringify(lab.provider.calls[1]?.body.input);
    expect(input).toContain('<turn_aborted>');
    expect(input).not.toContain('sl');
  });

  it('stops a turn that waits for its next attempt', async () => {
    const lab = await converse({ provider: 'stream_max_retries = 5\nrequest_max_retries = 0' });
    lab.provider.reactions.push({ status: 500, body: 'x' });
    const saying = lab.say(lab.threadId, 'Hello');
    await lab.client.hears('error');
    const { turn } = await lab.client.hears<{ turn: Turn }>('turn/started');
    await lab.client.request('turn/interrupt', { threadId: lab.threadId, turnId: turn.id });
    expect((await saying).status).toBe('interrupted');
    expect(lab.provider.calls).toHaveLength(1);
  });
});

describe('subscribers', () => {
  it('hear of the thread they opened, and the others do not', async () => {
    const lab = await converse();
    const other = await lab.server.initialize();
    await lab.say(lab.threadId, 'one');
    expect(other.heard.map(({ method }) => method)).toEqual(['remoteControl/status/changed']);
    const resumed = await other.request('thread/resume', { threadId: lab.threadId });
    expect((resumed as { thread: Thread }).thread.id).toBe(lab.threadId);
    await lab.say(lab.threadId, 'two');
    await other.hears('turn/completed');
  });

  it('do not hear what they have opted out of (initialize_opt_out_notification_methods_filters_notifications)', async () => {
    const lab = await converse();
    const quiet = await lab.server.initialize({
      optOutNotificationMethods: ['thread/started', 'item/agentMessage/delta', 'no/such'],
    });
    const thread = await lab.startThread({}, quiet);
    await lab.say(thread.id, 'Hello', {}, quiet);
    const methods = quiet.heard.map(({ method }) => method);
    expect(methods).not.toContain('thread/started');
    expect(methods).not.toContain('item/agentMessage/delta');
    expect(methods).toContain('item/completed');
  });
});
