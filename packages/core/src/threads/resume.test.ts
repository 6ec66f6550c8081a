/** `thread/resume`, beyond the common case. Titles end with the names of the real server's own tests. */
import type { Thread, Turn } from '@wirebox/app-server-protocol';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Conversation, openConversation, textInput } from '../testing/conversation.ts';
import { message, type TestClient } from '../testing.ts';

let lab: Conversation;
beforeEach(async () => {
  lab = await openConversation();
});
afterEach(() => lab.close());

const resume = async (params: object, by: TestClient = lab.client) =>
  (await by.request('thread/resume', params)) as { thread: Thread; model: string };

/** A thread in which an answer is on its way, and what lets it go on. */
async function startSlowTurn() {
  const { id: threadId, path } = await lab.startThread();
  await lab.say(threadId, 'one');
  let goOn = (_: unknown) => {};
  const pause = new Promise((resolve) => {
    goOn = resolve;
  });
  const events = message('slow', 'msg_s');
  lab.provider.reactions.push({ steps: [...events.slice(0, 3), pause, ...events.slice(3)] });
  const saying = lab.say(threadId, 'two');
  await lab.client.hears<{ delta: string }>(
    'item/agentMessage/delta',
    ({ delta }) => delta === 'sl',
  );
  return { threadId, path, saying, goOn: () => goOn(undefined) };
}

it('joins a turn that is running, and does not disturb it (thread_resume_keeps_in_flight_turn_streaming, thread_resume_rejoins_running_thread_even_with_override_mismatch)', async () => {
  const { threadId, saying, goOn } = await startSlowTurn();
  const other = await lab.server.initialize({ experimentalApi: true });
  const { thread, model } = await resume({ threadId, model: 'another' }, other);
  expect(thread.status).toEqual({ type: 'active', activeFlags: [] });
  expect(thread.turns.map(({ status }) => status)).toEqual(['completed', 'inProgress']);
  expect(model).toBe('mock-model');
  goOn();
  expect((await saying).status).toBe('completed');
  await other.hears<{ delta: string }>('item/agentMessage/delta', ({ delta }) => delta === 'ow');
  await other.hears('turn/completed');
});

it('refuses another history or file for a thread in memory (thread_resume_rejects_history_when_thread_is_running, thread_resume_rejects_mismatched_path_when_thread_is_running)', async () => {
  const { threadId, path, saying, goOn } = await startSlowTurn();
  await expect(
    resume({ threadId, history: [{ type: 'message', role: 'user', content: [] }] }),
  ).rejects.toMatchObject({
    message: `cannot resume thread ${threadId} with history while it is already running`,
  });
  const elsewhere = (path ?? '').replace('/sessions/', '/copies/');
  await expect(resume({ threadId, path: elsewhere })).rejects.toMatchObject({
    key: 'staleThreadPath',
    message: `cannot resume running thread ${threadId} with stale path: requested \`${elsewhere}\`, active \`${path}\``,
  });
  goOn();
  await saying;
});

it('takes the path for more than the id (thread_resume_prefers_path_over_thread_id)', async () => {
  const { id, path } = await lab.startThread();
  await lab.say(id, 'one');
  expect((await resume({ threadId: 'not-a-valid-thread-id', path })).thread.id).toBe(id);
  const elsewhere = '/project/notes.txt';
  await expect(resume({ threadId: 'x', path: elsewhere })).rejects.toMatchObject({
    message: 'failed to resolve rollout path `/project/notes.txt`: file does not exist',
  });
  await expect(resume({ threadId: id, path: elsewhere })).rejects.toMatchObject({
    key: 'staleThreadPath',
  });
});

it('builds a thread of a history that the client has (thread_resume_supports_history_and_overrides)', async () => {
  const content = [{ type: 'input_text', text: 'said before' }];
  const history = [{ type: 'message', role: 'user', content }];
  const { thread, model } = await resume({
    threadId: '01a20394-0000-7000-8000-0000000000ff',
    history,
    model: 'm2',
  });
  expect(model).toBe('m2');
  await lab.say(thread.id, 'and now');
  expect(lab.provider.calls[0]?.body.input).toMatchObject([
    { role: 'user', content },
    { role: 'user', content: [{ text: 'and now' }] },
  ]);
});

it('tells of the tokens used so far, unless turns are left out (thread_resume_emits_restored_token_usage_before_next_turn)', async () => {
  const { id: threadId } = await lab.startThread();
  await lab.say(threadId, 'one');
  const tell = async (params: object) => {
    const other = await lab.server.initialize({ experimentalApi: true });
    const { thread } = await resume({ threadId, ...params }, other);
    await other.request('thread/loaded/list', {});
    const methods = other.heard.map(({ method }) => method);
    return [thread.turns.length, methods.includes('thread/tokenUsage/updated')];
  };
  expect(await tell({})).toEqual([1, true]);
  expect(await tell({ excludeTurns: true })).toEqual([0, false]);
});

it('brings along a first page of turns', async () => {
  const { id: threadId } = await lab.startThread();
  const turns: Turn[] = [];
  for (const text of ['one', 'two', 'three']) turns.push(await lab.say(threadId, text));
  const answer = await lab.client.request('thread/resume', {
    threadId,
    excludeTurns: true,
    initialTurnsPage: { limit: 2 },
  });
  const { initialTurnsPage, turnsBackwardsCursor } = answer as unknown as {
    initialTurnsPage: { data: Turn[] };
    turnsBackwardsCursor: string;
  };
  expect(initialTurnsPage.data.map(({ id }) => id)).toEqual([turns[2]?.id, turns[1]?.id]);
  const page = (await lab.client.request('thread/turns/list', {
    threadId,
    cursor: turnsBackwardsCursor,
    limit: 1,
  })) as { data: Turn[] };
  expect(page.data[0]?.id).toBe(turns[2]?.id);
});

it('shows that the last turn failed, in every list (thread_list_reports_system_error_idle_flag_after_failed_turn, thread_read_reports_system_error_idle_flag_after_failed_turn)', async () => {
  const { id: threadId } = await lab.startThread();
  lab.provider.reactions.push({ status: 500, body: '' });
  await lab.say(threadId, 'one');
  const listed = (await lab.client.request('thread/list', {})) as { data: Thread[] };
  const read = (await lab.client.request('thread/read', { threadId })) as { thread: Thread };
  for (const thread of [...listed.data, read.thread, (await resume({ threadId })).thread]) {
    expect(thread.status).toEqual({ type: 'systemError' });
  }
  await lab.client.request('turn/start', { threadId, input: textInput('two') });
  await lab.client.hears<{ status: { type: string } }>(
    'thread/status/changed',
    ({ status }) => status.type === 'idle',
  );
});

it('tells the instructions of the developer to the model once, and again where they change (turn_start_accepts_collaboration_mode_override_v2)', async () => {
  const { id: threadId } = await lab.startThread({ developerInstructions: 'Be brief.' });
  const collaborationMode = (developer_instructions: string) => ({
    mode: 'default',
    settings: { model: 'm2', reasoning_effort: null, developer_instructions },
  });
  await lab.say(threadId, 'one');
  await lab.say(threadId, 'two');
  await lab.say(threadId, 'three', { collaborationMode: collaborationMode('Rhyme.') });
  const { model, input } = lab.provider.calls[2]?.body ?? { input: [] };
  expect(model).toBe('m2');
  expect(
    input.map(({ role, content }) => [role, (content as { text: string }[])[0]?.text]),
  ).toEqual([
    ['developer', 'Be brief.'],
    ['user', 'one'],
    ['assistant', 'Hello from the lab.'],
    ['user', 'two'],
    ['assistant', 'Hello from the lab.'],
    ['developer', 'Rhyme.'],
    ['user', 'three'],
  ]);
});
