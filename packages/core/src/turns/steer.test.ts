import type { Turn } from '@wirebox/app-server-protocol';
import { afterEach, describe, expect, it } from 'vitest';
import { textInput } from '../testing/conversation.ts';
import { createConversations } from '../testing/conversations.ts';
import { message } from '../testing.ts';

const { converseInThread: converse, closeAll } = createConversations();
afterEach(closeAll);

describe('input behind the stopping of a turn', () => {
  it('begins a turn of its own, as soon as the other one has ended', async () => {
    const lab = await converse();
    const { threadId } = lab;
    const start = async (input: object[]) => {
      const started = await lab.client.request('turn/start', { threadId, input });
      return (started as { turn: Turn }).turn.id;
    };
    const statusOf = async (turnId: string) => {
      const isIt = ({ turn }: { turn: Turn }) => turn.id === turnId;
      return (await lab.client.hears('turn/completed', isIt)).turn.status;
    };
    // A disk that takes its time holds up the end of the turn.
    let goOn = (_: undefined) => {};
    const slow = new Promise<undefined>((resolve) => {
      goOn = resolve;
    });
    lab.ports.files.read = () => slow;
    const first = await start([{ type: 'skill', name: 'slow', path: '/slow.md' }]);
    await lab.client.hears('turn/started');

    for (const _ of ['once', 'once more']) {
      const stopped = lab.client.request('turn/interrupt', { threadId, turnId: first });
      expect(await stopped).toEqual({});
    }
    const steering = { threadId, expectedTurnId: first, input: textInput('lost') };
    await expect(lab.client.request('turn/steer', steering)).rejects.toMatchObject({
      message: 'no active turn to steer',
    });
    const starting = start(textInput('two'));
    goOn(undefined);
    const second = await starting;
    expect(second).not.toBe(first);
    expect(await statusOf(first)).toBe('interrupted');
    expect(await statusOf(second)).toBe('completed');
    expect(JSON.stringify(lab.provider.calls.at(-1)?.body.input)).toContain('two');
  });
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
