import { afterEach, describe, expect, it } from 'vitest';
import { createConversations, methodsHeard } from '../testing/conversations.ts';

const { converseInThread: converse, closeAll } = createConversations();
afterEach(closeAll);

describe('the provider of the configuration', () => {
  it('gets its headers and its query', async () => {
    const lab = await converse({
      provider:
        'http_headers = { "x-lab" = "one" }\nenv_http_headers = { "x-env" = "LAB", "x-none" = "NONE" }\nquery_params = { "api-version" = "7" }',
    });
    lab.ports.variables.set('LAB', 'two');
    await lab.say(lab.threadId, 'Hello');
    const [call] = lab.provider.calls;
    expect(call?.path).toBe('/v1/responses?api-version=7');
    expect(call?.headers).toMatchObject({ 'x-lab': 'one', 'x-env': 'two' });
    expect(call?.headers['x-none']).toBeUndefined();
  });

  it('gets the login where it asks for it, and nowhere else', async () => {
    const files = { 'auth.json': '{"auth_mode":"apikey","OPENAI_API_KEY":"sk-1"}' };
    const without = await converse({ files });
    await without.say(without.threadId, 'Hello');
    expect(without.provider.calls[0]?.headers.authorization).toBeUndefined();
    const wanted = await converse({ files, provider: 'requires_openai_auth = true' });
    await wanted.say(wanted.threadId, 'Hello');
    expect(wanted.provider.calls[0]?.headers.authorization).toBe('Bearer sk-1');
  });

  it('is not followed to another place', async () => {
    const lab = await converse({ provider: 'http_headers = { "api-key" = "secret" }' });
    const other = await converse();
    const location = `${other.provider.baseUrl}/responses`;
    lab.provider.reactions.push({ status: 307, body: 'over there', headers: { location } });
    const turn = await lab.say(lab.threadId, 'Hello');
    expect(turn.error?.message).toMatch(/^unexpected status 307 Temporary Redirect: over there, /);
    expect(other.provider.calls).toEqual([]);
  });

  it('is not heard out where its refusal has no end', async () => {
    const lab = await converse();
    lab.provider.reactions.push({ status: 404, body: 'x'.repeat(1_000_000) });
    const turn = await lab.say(lab.threadId, 'Hello');
    expect(turn.error?.message.length).toBeLessThan(70_000);
  });

  it('echo answers by itself, says so, and streams', async () => {
    const lab = await converse();
    const thread = await lab.startThread({ modelProvider: 'echo' });
    const saying = lab.say(thread.id, 'Hello there');
    const isOver = saying.then(() => true);
    while (!(await Promise.race([isOver, lab.ports.clock.advance(100).then(() => false)])));
    const turn = await saying;
    expect(turn.items).toMatchObject([
      { text: expect.stringMatching(/canned answer, no model was asked\. You said: Hello there$/) },
    ]);
    expect(methodsHeard(lab).filter((m) => m === 'item/agentMessage/delta').length).toBeGreaterThan(
      5,
    );
    expect(lab.provider.calls).toEqual([]);
  });
});
