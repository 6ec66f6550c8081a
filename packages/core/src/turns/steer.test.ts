import type { Turn } from '@wirebox/app-server-protocol';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type Conversation,
  type ConversationOptions,
  openConversation,
  textInput,
} from '../testing/conversation.ts';
import { message } from '../testing.ts';

const open: Conversation[] = [];
async function converse(options?: ConversationOptions) {
  const conversation = await openConversation(options);
  open.push(conversation);
  const { id } = await conversation.startThread();
  return { ...conversation, threadId: id };
}
afterEach(async () => {
  for (const conversation of open.splice(0)) await conversation.close();
});

describe('input while a turn runs', () => {
  it('joins the turn, in place of the answer that the model is giving', async () => {
    const lab = await converse();
    const { threadId } = lab;
    const never = new Promise(() => undefined);
    const said = message('said', 'msg_1').slice(0, -1);
    const slow = message('slow', 'msg_2').slice(1, 3);
    lab.provider.reactions.push({ steps: [...said, ...slow, never] }, { steps: [never] });
    const saying = lab.say(threadId, 'Hello');
    await lab.client.hears<{ delta: string }>(
      'item/agentMessage/delta',
      ({ delta }) => delta === 'sl',
    );
    const { turn } = await lab.client.hears<{ turn: Turn }>('turn/started');
    const steer = (params: object) => lab.client.request('turn/steer', { threadId, ...params });

    await expect(steer({ input: textInput('x'), expectedTurnId: 'nope' })).rejects.toMatchObject({
      message: `expected active turn id \`nope\` but found \`${turn.id}\``,
    });
    await expect(steer({ input: [], expectedTurnId: turn.id })).rejects.toMatchObject({
      message: 'input must not be empty',
    });
    expect(await steer({ input: textInput('steered'), expectedTurnId: turn.id })).toEqual({
      turnId: turn.id,
    });
    await expect.poll(() => lab.provider.calls.length).toBe(2);
    const second = await lab.client.request('turn/start', { threadId, input: textInput('more') });
    expect(second).toMatchObject({ turn: { id: turn.id, status: 'inProgress' } });

    expect((await saying).status).toBe('completed');
    const told = lab.provider.calls[2]?.body.input.map(
      ({ content }) => (content as { text: string }[])[0]?.text,
    );
    expect(told).toEqual(['Hello', 'said', 'steered', 'more']);
    expect(lab.provider.abandoned).toBe(2);
    expect(lab.client.heard.filter(({ method }) => method === 'turn/started')).toHaveLength(1);
  });

  it('is not kept waiting for the next attempt', async () => {
    const lab = await converse({ provider: 'stream_max_retries = 5\nrequest_max_retries = 0' });
    lab.provider.reactions.push({ status: 500, body: 'x' });
    const saying = lab.say(lab.threadId, 'Hello');
    await lab.client.hears('error');
    // Time stands still here: left alone, it would wait for ever.
    await lab.client.request('turn/start', { threadId: lab.threadId, input: textInput('more') });
    expect((await saying).status).toBe('completed');
    expect(lab.provider.calls).toHaveLength(2);
  });
});
