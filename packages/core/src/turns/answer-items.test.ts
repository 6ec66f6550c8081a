/** What clients hear of the items of an answer, of providers that are not as orderly as the one of OpenAI. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Conversation, openConversation } from '../testing/conversation.ts';
import { completed, message } from '../testing/model-provider.ts';

let lab: Conversation;
beforeEach(async () => {
  lab = await openConversation();
});
afterEach(() => lab.close());

const said = (id: unknown, text?: string) => ({
  type: 'message',
  role: 'assistant',
  ...(id !== undefined && { id }),
  content: text === undefined ? [] : [{ type: 'output_text', text }],
});
const added = (item: object) => ({ type: 'response.output_item.added', item });
const done = (item: object) => ({ type: 'response.output_item.done', item });
const delta = (text: string, id?: string) => ({
  type: 'response.output_text.delta',
  delta: text,
  item_id: id,
});

/** Each event as `what id text`, with short names for ids that were made up here. */
async function hear(steps: readonly object[]): Promise<string[]> {
  lab.provider.reactions.push({ steps: [...steps, completed()] });
  const thread = await lab.startThread();
  const turn = await lab.say(thread.id, 'Hello');
  expect(turn.status).toBe('completed');
  const ids: string[] = [];
  const short = (id: string) => {
    if (id.length < 10) return id;
    if (!ids.includes(id)) ids.push(id);
    return `own${ids.indexOf(id)}`;
  };
  return lab.client.heard.flatMap(({ method, params }) => {
    const {
      item,
      itemId,
      delta: piece,
    } = params as {
      item?: { id: string; type: string; text?: string };
      itemId?: string;
      delta?: string;
    };
    if (item === undefined && itemId === undefined) return [];
    if (item?.type === 'userMessage') return [];
    const what = method.slice(method.lastIndexOf('/') + 1);
    return `${what} ${short(item?.id ?? itemId ?? '')} ${item?.text ?? piece ?? ''}`.trim();
  });
}

it('tells two items apart that grow at the same time', async () => {
  const answer = [
    added(said('a')),
    added(said('b')),
    delta('one', 'a'),
    delta('two', 'b'),
    done(said('a', 'one')),
    done(said('b', 'two')),
  ];
  expect(await hear(answer)).toEqual([
    'started a',
    'started b',
    'delta a one',
    'delta b two',
    'completed a one',
    'completed b two',
  ]);
});

it.each([
  ['no id', undefined, undefined, 'own0'],
  ['null for an id', null, null, 'own0'],
  ['an empty id', '', '', 'own0'],
  ['an id at its end alone', undefined, 'b', 'own0'],
  ['another id at its end', 'a', 'b', 'a'],
])('an item with %s begins once and ends as what it began', async (_, first, last, id) => {
  expect(await hear([added(said(first)), delta('one'), done(said(last, 'one'))])).toEqual([
    `started ${id}`,
    `delta ${id} one`,
    `completed ${id} one`,
  ]);
});

it('begins an item that was only ended', async () => {
  expect(await hear([done(said('a', 'one'))])).toEqual(['started a one', 'completed a one']);
});

it('tells items apart that have one id, within an answer and after an attempt that failed', async () => {
  await lab.close();
  lab = await openConversation({ provider: 'stream_max_retries = 1' });
  const one = [added(said('m')), delta('one', 'm'), done(said('m', 'one'))];
  const two = [added(said('m')), delta('two', 'm'), done(said('m', 'two'))];
  const three = [added(said('m')), delta('three', 'm'), done(said('m', 'three')), completed()];
  lab.provider.reactions.push({ steps: [...one, ...two] }, { steps: three });
  const thread = await lab.startThread();
  const saying = lab.say(thread.id, 'Hello');
  await lab.client.hears('error');
  await lab.ports.clock.advance(1000);
  expect((await saying).status).toBe('completed');
  const texts: unknown[] = [];
  let cursor: string | null = null;
  do {
    const page = (await lab.client.request('thread/items/list', {
      threadId: thread.id,
      limit: 1,
      cursor,
    })) as { data: { item: { text?: string } }[]; nextCursor: string | null };
    texts.push(...page.data.map(({ item }) => item.text));
    cursor = page.nextCursor;
  } while (cursor !== null && texts.length < 9);
  expect(texts).toEqual([undefined, 'one', 'two', 'three']);
});

it('passes over pieces of what never began, or is of another kind', async () => {
  const thought = { type: 'reasoning', id: 'r', summary: [] };
  const answer = [delta('x', 'z'), added(thought), delta('y', 'r'), delta('z'), done(thought)];
  expect(await hear(answer)).toEqual(['started r', 'completed r']);
});

it('keeps an item that does not tell what it is from the model, which would be refused with it', async () => {
  lab.provider.reactions.push({ steps: [done({}), done({ id: 'x' }), ...message('Hi.')] });
  const thread = await lab.startThread();
  await lab.say(thread.id, 'Hello');
  await lab.say(thread.id, 'And?');
  const types = lab.provider.calls.at(-1)?.body.input.map(({ type }) => type);
  expect(types).toEqual(['message', 'message', 'message']);
});
