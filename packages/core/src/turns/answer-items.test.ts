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
