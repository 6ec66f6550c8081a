import type { ThreadListParams } from '@wirebox/app-server-protocol';
import { describe, expect, it } from 'vitest';
import { createFakePorts } from '../testing.ts';
import { listThreads } from './thread-list.ts';
import { createThreadStore } from './thread-store.ts';

interface Stored {
  /** Such as `2026-11-21T10-00-00`. */
  at: string;
  id: string;
  text?: string;
  meta?: object;
  changedMs?: number;
  archived?: boolean;
}

const idOf = (letter: string) => `01a20394-0000-7000-8000-00000000000${letter}`;

function createStore(threads: readonly Stored[]) {
  const ports = createFakePorts();
  const changed = new Map<string, number>();
  for (const { at, id, text = 'Hi', meta = {}, changedMs = 0, archived } of threads) {
    const [year, month, day] = at.slice(0, 10).split('-');
    const folder = archived ? 'archived_sessions' : `sessions/${year}/${month}/${day}`;
    const path = `/h/${folder}/rollout-${at}-${idOf(id)}.jsonl`;
    const line = (type: string, payload: object) =>
      JSON.stringify({ timestamp: '', type, payload });
    const lines = [
      line('session_meta', {
        id: idOf(id),
        timestamp: `${at.slice(0, 10)}T00:00:00Z`,
        cwd: '/project',
        source: 'vscode',
        model_provider: 'lab',
        ...meta,
      }),
      line('response_item', { type: 'message', role: 'developer', content: 'x'.repeat(20_000) }),
      ...(text === '' ? [] : [line('event_msg', { type: 'user_message', message: text })]),
    ];
    ports.disk.set(path, `${lines.join('\n')}\n`);
    changed.set(path, changedMs);
  }
  const rollouts = {
    ...ports.rollouts,
    facts: async (path: string) => {
      const modifiedMs = changed.get(path);
      return modifiedMs === undefined ? undefined : { bytes: 1, modifiedMs };
    },
  };
  const store = createThreadStore(ports.files, rollouts, '/h', ports.log);
  return async (params: ThreadListParams = {}, names: [string, string][] = []) => {
    const page = await listThreads(store, {
      params,
      defaultProvider: 'lab',
      names: new Map(names.map(([id, name]) => [idOf(id), name])),
    });
    if (page === 'invalidCursor') throw new Error(page);
    return { ...page, ids: page.data.map(({ thread }) => thread.id.at(-1)).join('') };
  };
}

describe('listThreads', () => {
  const list = createStore([
    { at: '2026-11-20T10-00-00', id: 'a', changedMs: 9000 },
    { at: '2026-11-21T10-00-00', id: 'b', changedMs: 1000 },
    { at: '2026-11-21T10-00-00', id: 'c', changedMs: 5000 },
    { at: '2026-11-21T11-00-00', id: 'd', changedMs: 5000 },
    { at: '2026-12-01T00-00-00', id: 'e', changedMs: 3000 },
  ]);

  it('sorts by creation, newest first; ids decide within a second (thread_list_default_sorts_by_created_at, thread_list_created_at_tie_breaks_by_uuid)', async () => {
    expect((await list()).ids).toBe('edcba');
    expect((await list({ sortDirection: 'asc' })).ids).toBe('abcde');
  });

  it('sorts by change (thread_list_sort_updated_at_orders_by_mtime, thread_list_updated_at_tie_breaks_by_uuid)', async () => {
    expect((await list({ sortKey: 'updated_at' })).ids).toBe('adceb');
    expect((await list({ sortKey: 'recency_at', sortDirection: 'asc' })).ids).toBe('becda');
  });

  it('gives every thread once where all changed at the same time, as after a copy', async () => {
    const copied = createStore([
      { at: '2026-11-20T10-00-00', id: 'd', changedMs: 5000 },
      { at: '2026-11-21T10-00-00', id: 'b', changedMs: 5000 },
      { at: '2026-11-22T10-00-00', id: 'c', changedMs: 5000 },
      { at: '2026-11-23T10-00-00', id: 'a', changedMs: 5000 },
    ]);
    let seen = '';
    let cursor: string | null = null;
    do {
      const page = await copied({ sortKey: 'updated_at', limit: 1, cursor });
      seen += page.ids;
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toBe('dcba');
  });

  it.each<ThreadListParams>([{}, { sortKey: 'updated_at' }, { sortDirection: 'asc' }])(
    'goes through all pages once: %j (thread_list_pagination_next_cursor_none_on_last_page, thread_list_updated_at_paginates_with_cursor)',
    async (params) => {
      const all = (await list(params)).ids;
      let walked = '';
      let cursor: string | null = null;
      do {
        const page = await list({ ...params, limit: 2, ...(cursor && { cursor }) });
        walked += page.ids;
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(walked).toBe(all);
    },
  );

  it('goes back from where a page began', async () => {
    const first = await list({ limit: 2 });
    const second = await list({ limit: 2, cursor: first.nextCursor });
    const back = await list({ cursor: second.backwardsCursor, sortDirection: 'asc' });
    expect(back.ids).toContain(first.ids[0]);
    expect(back.ids.startsWith(second.ids[1] ?? '')).toBe(true);
  });

  it.each(['zz', '2026', '2026-11-21T10:00:00Z|a|b', ''])(
    'refuses the cursor %j (thread_list_invalid_cursor_returns_error)',
    async (cursor) => {
      await expect(list({ cursor })).rejects.toThrow('invalidCursor');
    },
  );

  it('takes 0 for 1, and no more than 100 (thread_list_enforces_max_limit)', async () => {
    expect((await list({ limit: 0 })).ids).toBe('e');
    const many = createStore(
      Array.from({ length: 120 }, (_, index) => ({
        at: `2026-11-21T10-${String(Math.floor(index / 60)).padStart(2, '0')}-${String(index % 60).padStart(2, '0')}`,
        id: 'a',
      })),
    );
    expect((await many()).ids).toHaveLength(25);
    const most = await many({ limit: 200 });
    expect(most.ids).toHaveLength(100);
    expect(most.nextCursor).not.toBeNull();
  });

  it('leaves out threads in which nothing was said, and files that are none', async () => {
    const odd = createStore([
      { at: '2026-11-20T10-00-00', id: 'a', text: '' },
      { at: '2026-11-21T10-00-00', id: 'b' },
    ]);
    expect((await odd()).ids).toBe('b');
  });
});

describe('filters of listThreads', () => {
  const list = createStore([
    { at: '2026-11-20T10-00-00', id: 'a', text: 'Fix the BUG' },
    { at: '2026-11-20T10-00-01', id: 'b', meta: { model_provider: 'other' } },
    { at: '2026-11-20T10-00-02', id: 'c', meta: { source: 'exec' } },
    { at: '2026-11-20T10-00-03', id: 'd', meta: { source: 'cli', cwd: '/else' } },
    { at: '2026-11-20T10-00-04', id: 'e', meta: { source: { subagent: 'review' } } },
    {
      at: '2026-11-20T10-00-05',
      id: 'f',
      meta: {
        source: { subagent: { thread_spawn: { parent_thread_id: idOf('a'), depth: 1 } } },
      },
    },
    { at: '2026-11-20T10-00-06', id: '1', archived: true },
    { at: '2026-11-20T10-00-07', id: '2', meta: { originator: 'their_ide' } },
  ]);

  it.each<[ThreadListParams, string, string]>([
    [{}, '2da', ''],
    [{ sourceKinds: [] }, '2da', 'thread_list_empty_source_kinds_defaults_to_interactive_only'],
    [{ modelProviders: ['other'] }, 'b', 'thread_list_respects_provider_filter'],
    [{ modelProviders: [] }, '2dba', ''],
    [{ sourceKinds: ['exec'] }, 'c', ''],
    [{ sourceKinds: ['subAgent'] }, 'fe', ''],
    [{ sourceKinds: ['subAgentReview'] }, 'e', 'thread_list_filters_by_subagent_variant'],
    [
      { sourceKinds: ['subAgentThreadSpawn'] },
      'f',
      'thread_list_filters_by_source_kind_subagent_thread_spawn',
    ],
    [{ sourceKinds: ['subAgent'], parentThreadId: idOf('a') }, 'f', ''],
    [{ archived: true }, '1', 'thread_list_archived_filter'],
    [{ cwd: '/else' }, 'd', 'thread_list_respects_cwd_filter'],
    [{ cwd: ['/else', '/project'] }, '2da', ''],
    [{ searchTerm: 'bug' }, 'a', 'thread_list_respects_search_term_filter'],
    [{ searchTerm: 'named' }, 'd', ''],
    [{ originators: ['their_ide'] }, '2', ''],
    [{ excludedThreadIds: [idOf('d')] }, '2a', ''],
    [{ sectionId: 'x' }, '', ''],
    [{ limit: 1, searchTerm: 'bug' }, 'a', ''],
  ])('%j gives %s %s', async (params, ids) => {
    expect((await list(params, [['d', 'A named thread']])).ids).toBe(ids);
  });

  it('fill the page from as far back as needed (thread_list_fetches_until_limit_or_exhausted)', async () => {
    const page = await list({ limit: 2, cwd: '/project' });
    expect(page.ids).toBe('2a');
    const mixed = createStore(
      Array.from({ length: 90 }, (_, index) => ({
        at: `2026-11-20T10-${String(Math.floor(index / 60)).padStart(2, '0')}-${String(index % 60).padStart(2, '0')}`,
        id: index % 30 === 0 ? 'a' : 'b',
        meta: { cwd: index % 30 === 0 ? '/rare' : '/often' },
      })),
    );
    const first = await mixed({ cwd: '/rare', limit: 2 });
    expect(first.ids).toBe('aa');
    const second = await mixed({ cwd: '/rare', limit: 2, cursor: first.nextCursor });
    expect(second).toMatchObject({ ids: 'a', nextCursor: null });
  });

  it('may match less than a page (thread_list_stops_when_not_enough_filtered_results_exist)', async () => {
    expect(await list({ searchTerm: 'bug', limit: 10 })).toMatchObject({
      ids: 'a',
      nextCursor: null,
    });
  });
});
