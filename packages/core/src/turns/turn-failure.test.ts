import type { Turn } from '@wirebox/app-server-protocol';
import { afterEach, describe, expect, it } from 'vitest';
import type { Conversation } from '../testing/conversation.ts';
import { createConversations, methodsHeard } from '../testing/conversations.ts';
import { failedWith, message, type Reaction } from '../testing.ts';

const { converseInThread: converse, closeAll } = createConversations();
afterEach(closeAll);

const errorsHeard = ({ client }: Pick<Conversation, 'client'>) =>
  client.heard.filter(({ method }) => method === 'error').map(({ params }) => params);

/** Resolves when a turn has begun to stream. */
const streams = ({ client }: Pick<Conversation, 'client'>, text: string) =>
  client.hears<{ delta: string }>('item/agentMessage/delta', ({ delta }) => delta === text);

interface FailureCase {
  readonly reaction: Reaction;
  readonly message: string | RegExp;
  readonly info: unknown;
  /** Whether it is tried again. */
  readonly again: boolean;
}

const refusal = (status: number, error: object | string, headers = {}): Reaction => ({
  status,
  body: typeof error === 'string' ? error : JSON.stringify({ error }),
  headers,
});

describe('a turn that fails', () => {
  const partial = message('partial text').slice(0, 4);
  const cases: [string, FailureCase][] = [
    [
      'status 500',
      {
        reaction: refusal(500, { message: 'boom' }),
        message: 'We’re currently experiencing high demand, which may cause temporary errors.',
        info: 'internalServerError',
        again: true,
      },
    ],
    [
      'status 400',
      {
        reaction: refusal(400, '{"detail":"bad"}'),
        message: '{"detail":"bad"}',
        info: 'other',
        again: false,
      },
    ],
    [
      'status 401 without a login',
      {
        reaction: refusal(401, { message: 'Who are you?' }),
        message: /^unexpected status 401 Unauthorized: Who are you\?, url: http:\S+\/responses$/,
        info: { httpConnectionFailed: { httpStatusCode: 401 } },
        again: true,
      },
    ],
    [
      'status 404 with marks of the way',
      {
        reaction: refusal(404, '<html>', { 'cf-ray': 'ray1', 'x-request-id': 'rq1' }),
        message:
          /^unexpected status 404 Not Found: <html>, url: \S+, cf-ray: ray1, request id: rq1$/,
        info: { httpConnectionFailed: { httpStatusCode: 404 } },
        again: true,
      },
    ],
    [
      'too many requests',
      {
        reaction: refusal(429, { message: 'slow' }),
        message: 'exceeded retry limit, last status: 429 Too Many Requests',
        info: { responseTooManyFailedAttempts: { httpStatusCode: 429 } },
        again: false,
      },
    ],
    [
      'the limit of the plan',
      {
        reaction: refusal(429, { type: 'usage_limit_reached' }),
        message: /^You’ve hit your usage limit\. /,
        info: 'usageLimitExceeded',
        again: false,
      },
    ],
    [
      'no capacity',
      {
        reaction: refusal(503, { code: 'server_is_overloaded' }),
        message: 'Selected model is at capacity. Please try a different model.',
        info: 'serverOverloaded',
        again: false,
      },
    ],
    [
      'an end before the end',
      {
        reaction: { steps: partial },
        message: 'stream disconnected before completion: stream closed before response.completed',
        info: 'other',
        again: true,
      },
    ],
    [
      'a broken connection',
      {
        reaction: { steps: [...partial, 'cut'] },
        message: /^stream disconnected before completion: (?!stream closed)/,
        info: 'other',
        again: true,
      },
    ],
    [
      'no quota',
      {
        reaction: { steps: [failedWith('insufficient_quota', 'x')] },
        message: 'Quota exceeded. Check your plan and billing details.',
        info: 'usageLimitExceeded',
        again: false,
      },
    ],
    [
      'a failure of another kind',
      {
        reaction: { steps: [failedWith('odd', 'odd failure')] },
        message: 'stream disconnected before completion: odd failure',
        info: 'other',
        again: true,
      },
    ],
    [
      'too many requests, said in the stream',
      {
        reaction: { steps: [failedWith('rate_limit_exceeded', 'Try again in 20ms.')] },
        message: 'rate limit exceeded: Try again in 20ms.',
        info: 'rateLimitExceeded',
        again: true,
      },
    ],
    [
      'an answer that was cut short',
      {
        reaction: {
          steps: [
            {
              type: 'response.incomplete',
              response: { incomplete_details: { reason: 'max_output_tokens' } },
            },
          ],
        },
        message: 'Incomplete response returned, reason: max_output_tokens',
        info: 'other',
        again: false,
      },
    ],
  ];

  it.each(cases)('%s', async (_, { reaction, message: text, info, again }) => {
    const lab = await converse({ provider: 'stream_max_retries = 1\nrequest_max_retries = 0' });
    lab.provider.reactions.push(reaction, reaction);
    const saying = lab.say(lab.threadId, 'Hello');
    if (again) {
      const first = await lab.client.hears('error');
      expect(first).toMatchObject({
        willRetry: true,
        threadId: lab.threadId,
        error: {
          message: 'Reconnecting... 1/1',
          codexErrorInfo: { responseStreamDisconnected: {} },
          additionalDetails: expect.stringMatching(text),
        },
      });
      await lab.ports.clock.advance(1000);
    }
    const turn = await saying;
    expect(lab.provider.calls).toHaveLength(again ? 2 : 1);
    const error = {
      message: expect.stringMatching(text),
      codexErrorInfo: info,
      additionalDetails: null,
      misalignment: null,
    };
    expect(turn).toMatchObject({ status: 'failed', error, items: [] });
    expect(errorsHeard(lab).at(-1)).toMatchObject({ willRetry: false, error });
    expect(methodsHeard(lab).slice(-3)).toEqual([
      'thread/status/changed systemError',
      'error',
      'turn/completed',
    ]);

    const { data } = (await lab.client.request('thread/turns/list', {
      threadId: lab.threadId,
    })) as { data: Turn[] };
    expect(data[0]).toMatchObject({ status: 'failed', error });
  });

  it('goes on after the next input', async () => {
    const lab = await converse();
    lab.provider.reactions.push(refusal(500, 'x'));
    expect((await lab.say(lab.threadId, 'one')).status).toBe('failed');
    expect((await lab.say(lab.threadId, 'two')).status).toBe('completed');
  });

  it('is tried again silently where the request never got through', async () => {
    const lab = await converse({ provider: 'stream_max_retries = 0\nrequest_max_retries = 2' });
    lab.provider.reactions.push(refusal(502, ''), refusal(503, ''));
    const saying = lab.say(lab.threadId, 'Hello');
    while (lab.provider.calls.length < 3) await lab.ports.clock.advance(1000);
    expect((await saying).status).toBe('completed');
    expect(errorsHeard(lab)).toEqual([]);
  });

  it('says so where nobody can be reached, without the address of its key', async () => {
    const lab = await converse({ provider: 'query_params = { key = "secret" }' });
    await lab.provider.close();
    const turn = await lab.say(lab.threadId, 'Hello');
    expect(turn.error?.message).toMatch(/^Connection failed: cannot reach 127\.0\.0\.1:\d+/);
    expect(JSON.stringify([turn, lab.ports.logged])).not.toContain('secret');
  });

  it('fills the window where the conversation does not fit any more', async () => {
    const lab = await converse({ config: 'model_context_window = 1000' });
    lab.provider.reactions.push({ steps: [failedWith('context_length_exceeded', 'x')] });
    const turn = await lab.say(lab.threadId, 'Hello');
    expect(turn.error).toMatchObject({
      codexErrorInfo: 'contextWindowExceeded',
      message: expect.stringMatching(/^Codex ran out of room in the model's context window\./),
    });
    expect(await lab.client.hears('thread/tokenUsage/updated')).toMatchObject({
      tokenUsage: { total: { totalTokens: 1000 }, modelContextWindow: 1000 },
    });
  });

  it('is told of a stream on which nothing comes', async () => {
    const lab = await converse({ provider: 'stream_idle_timeout_ms = 5000' });
    lab.provider.reactions.push({ steps: [...message('slow').slice(0, 3), new Promise(() => {})] });
    const saying = lab.say(lab.threadId, 'Hello');
    await streams(lab, 'sl');
    await lab.ports.clock.advance(5000);
    expect((await saying).error?.message).toBe(
      'stream disconnected before completion: idle timeout waiting for SSE',
    );
    await expect.poll(() => lab.provider.abandoned).toBe(1);
  });

  it('names the environment variable that is missing', async () => {
    const lab = await converse({ provider: 'env_key = "LAB_KEY"' });
    const turn = await lab.say(lab.threadId, 'Hello');
    expect(turn.error?.message).toBe('Missing environment variable: `LAB_KEY`.');
    lab.ports.variables.set('LAB_KEY', 'k-1');
    await lab.say(lab.threadId, 'again');
    expect(lab.provider.calls[0]?.headers.authorization).toBe('Bearer k-1');
  });
});
