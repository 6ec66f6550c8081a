import { readFileSync } from 'node:fs';
import type { Turn } from '@wirebox/app-server-protocol';
import { describe, expect, it } from 'vitest';
import { createFakePorts } from '../testing.ts';
import { toHistory } from './history.ts';
import { parseLines } from './rollout-line.ts';
import { createThreadStore } from './thread-store.ts';

/** Written by the real server 0.169.0; instructions are shortened. */
const fixture = (name: string): string =>
  readFileSync(new URL(`./fixtures/${name}.jsonl`, import.meta.url), 'utf8');

const event = (payload: object) => ({ timestamp: '', type: 'event_msg', payload: { ...payload } });

const saidIn = ({ items }: Turn) =>
  items.map((item) => {
    if (item.type === 'userMessage') return `> ${(item.content[0] as { text: string }).text}`;
    if (item.type === 'agentMessage') return `< ${item.text}`;
    return item.type;
  });

describe('a rollout of the real server', () => {
  it('comes to its turns, with the items and ids they had', () => {
    const { turns, usage, context } = toHistory(parseLines(fixture('paginated')));
    expect(turns.map(({ status }) => status)).toEqual([
      'completed',
      'completed',
      'interrupted',
      'completed',
      'completed',
      'interrupted',
    ]);
    expect(turns.map(saidIn)).toEqual([
      ['> reason', 'reasoning', '< done only'],
      ['> next', '< Hello from the lab.'],
      ['> slow'],
      ['> after', '< Hello from the lab.'],
      ['> slow', '> steered', '> second start', '< Hello from the lab.'],
      ['> slow'],
    ]);
    expect(turns[0]).toMatchObject({
      id: expect.stringMatching(/^01a20398-/),
      durationMs: 97,
      items: [
        { clientId: 'cu1' },
        { id: 'rs_1', summary: ['thinking'], content: ['raw'] },
        { id: 'msg_2', phase: 'final_answer' },
      ],
    });
    expect(usage?.total).toMatchObject({ totalTokens: 195, cachedInputTokens: 40 });
    expect(context).toMatchObject({ model: 'other-model', cwd: '/tmp' });
  });

  it('gives the model what it was given before, without the notes of the server', () => {
    const { input } = toHistory(parseLines(fixture('paginated')));
    expect(JSON.stringify(input)).not.toContain('passthrough');
    expect(input).toContainEqual(
      expect.objectContaining({ type: 'reasoning', encrypted_content: 'enc' }),
    );
  });

  it('of the older kind gets ids by counting', () => {
    const { turns } = toHistory(parseLines(fixture('legacy')));
    expect(turns.map(saidIn)).toEqual([
      ['> Hi there', '< Answer one'],
      ['> second', '< Hello from the lab.'],
    ]);
    expect(turns[0]?.items.map(({ id }) => id)).toEqual(['item-1', 'item-2']);
    expect(turns[1]?.items.map(({ id }) => id)).toEqual(['item-3', 'item-4']);
  });

  it('that only refers to the one it was forked from gets its history from there', async () => {
    const ports = createFakePorts();
    const folder = '/h/sessions/2026/11/22';
    const source = `${folder}/rollout-2026-11-22T14-08-43-01a20396-7c3c-74b1-8758-490648038f8f.jsonl`;
    const fork = `${folder}/rollout-2026-11-22T14-08-44-01a20396-7fcd-73b0-982b-a856f3ba264f.jsonl`;
    ports.disk.set(source, fixture('forked-source'));
    ports.disk.set(fork, fixture('fork-by-reference'));
    const store = createThreadStore(ports.files, ports.rollouts, '/h', ports.log);
    const { turns } = toHistory(await store.lines(fork));
    expect(turns.map((turn) => saidIn(turn)[0])).toEqual([
      '> Hello one',
      '> Hello two',
      '> Hello three',
      '> in fork',
    ]);
    const found = await store.find('01a20396-7fcd-73b0-982b-a856f3ba264f');
    expect(found && (await store.head(found))?.preview).toBe('Hello one');
  });
});

describe('toHistory', () => {
  it('takes back turns that were taken back', () => {
    const say = (id: string) => [
      event({ type: 'task_started', turn_id: id }),
      { timestamp: '', type: 'response_item', payload: { type: 'message', role: 'user', id } },
      event({ type: 'task_complete', turn_id: id }),
    ];
    const lines = [...say('a'), ...say('b'), ...say('c')];
    const back = event({ type: 'thread_rolled_back', num_turns: 2 });
    const history = toHistory([...lines, back, ...say('d')]);
    expect(history.turns.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(history.input.map(({ id }) => id)).toEqual(['a', 'd']);
  });

  it.each([-3, 1.5, 1e300, '2'])(
    'is not led astray by %s turns that were taken back',
    (num_turns) => {
      const lines = ['a', 'b', 'c'].map((turn_id) => event({ type: 'task_started', turn_id }));
      const { turns } = toHistory([...lines, event({ type: 'thread_rolled_back', num_turns })]);
      const left = num_turns === 1e300 ? [] : num_turns === 1.5 ? ['a', 'b'] : ['a', 'b', 'c'];
      expect(turns.map(({ id }) => id)).toEqual(left);
    },
  );

  it('gives each turn what is its own where two processes have written at the same time', () => {
    const item = (turn_id: string, id: string) =>
      event({ type: 'item_completed', turn_id, item: { type: 'AgentMessage', id, content: [] } });
    const { turns } = toHistory([
      event({ type: 'task_started', turn_id: 'a' }),
      item('a', 'a1'),
      event({ type: 'task_started', turn_id: 'b' }),
      item('a', 'a2'),
      item('b', 'b1'),
      event({ type: 'task_complete', turn_id: 'a', completed_at: 7 }),
      item('b', 'b2'),
    ]);
    expect(
      turns.map(({ id, status, completedAt, items }) => [
        id,
        status,
        completedAt,
        items.map((one) => one.id).join(),
      ]),
    ).toEqual([
      ['a', 'completed', 7, 'a1,a2'],
      ['b', 'interrupted', null, 'b1,b2'],
    ]);
  });

  it('gives the model no item that does not tell what it is', () => {
    const item = (payload: object) => ({
      timestamp: '',
      type: 'response_item',
      payload: { ...payload },
    });
    const { input } = toHistory([item({}), item({ type: 'message', id: 'a' }), item({ type: 1 })]);
    expect(input).toEqual([{ type: 'message', id: 'a' }]);
  });

  it('gives the model the summary that took the place of what was said', () => {
    const item = (text: string, role = 'user') => ({
      timestamp: '',
      type: 'response_item',
      payload: { type: 'message', role, content: [{ type: 'input_text', text }] },
    });
    const compacted = (payload: object) => ({
      timestamp: '',
      type: 'compacted',
      payload: { ...payload },
    });
    const textsOf = (history: ReturnType<typeof toHistory>) =>
      history.input.map(({ content }) => (content as { text: string }[])[0]?.text);
    const before = [item('question'), item('answer', 'assistant')];
    expect(textsOf(toHistory([...before, compacted({ message: 'sum' }), item('next')]))).toEqual([
      'question',
      'sum',
      'next',
    ]);
    const replaced = compacted({ message: '', replacement_history: [item('all').payload] });
    expect(textsOf(toHistory([...before, replaced, item('next')]))).toEqual(['all', 'next']);
  });

  it('passes over lines it does not know', () => {
    const lines = parseLines(
      '{"timestamp":"","type":"from_the_future","payload":{}}\n{"half\n\n[]\n{"type":"x"}\n',
    );
    expect(lines).toHaveLength(1);
    expect(toHistory(lines)).toEqual({
      turns: [],
      input: [],
      usage: undefined,
      context: undefined,
    });
  });
});
