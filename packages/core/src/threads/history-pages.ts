/** Pages through the turns and the items of a thread. Cursors name a place, so that what is added does not shift them. */
import type {
  SortDirection,
  ThreadItem,
  ThreadItemEntry,
  ThreadItemsListParams,
  ThreadTurnsListParams,
  Turn,
  TurnItemsView,
} from '@wirebox/app-server-protocol';
import { isRecord } from '../untyped.ts';

export interface Page<T> {
  readonly data: T[];
  readonly nextCursor: string | null;
  readonly backwardsCursor: string | null;
}

const standardPage = 25;
const largestPage = 100;

interface Place {
  readonly turnId: string;
  readonly itemId?: string;
  /** Whether the page begins with what is at the place, or behind it. */
  readonly included: boolean;
}

const printPlace = (place: Place): string => JSON.stringify(place);

function parsePlace(cursor: string): Place | undefined {
  let value: unknown;
  try {
    value = JSON.parse(cursor);
  } catch {
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const { turnId, itemId, included } = value;
  if (typeof turnId !== 'string' || typeof included !== 'boolean') return undefined;
  if (itemId !== undefined && typeof itemId !== 'string') return undefined;
  return { turnId, included, ...(itemId !== undefined && { itemId }) };
}

/** Newest turns first unless asked otherwise, and of each only the question and the answer. */
export function pageTurns(
  turns: readonly Turn[],
  { cursor, limit, sortDirection, itemsView }: Omit<ThreadTurnsListParams, 'threadId'>,
): Page<Turn> | 'invalidCursor' {
  const page = cut(
    turns.map((turn) => ({ entry: turn, place: { turnId: turn.id } })),
    cursor ?? null,
    limit ?? standardPage,
    sortDirection ?? 'desc',
  );
  if (page === 'invalidCursor') return page;
  return { ...page, data: page.data.map((turn) => showTurn(turn, itemsView ?? 'summary')) };
}

/** Oldest first unless asked otherwise. */
export function pageItems(
  turns: readonly Turn[],
  { cursor, limit, sortDirection, turnId }: Omit<ThreadItemsListParams, 'threadId'>,
): Page<ThreadItemEntry> | 'invalidCursor' | 'anchorNeedsTurn' {
  let from = cursor ?? null;
  if (typeof from === 'object' && from !== null) {
    if (turnId === undefined || turnId === null) return 'anchorNeedsTurn';
    from = printPlace({ turnId, itemId: from.itemId, included: true });
  }
  const entries = turns
    .filter(({ id }) => turnId === undefined || turnId === null || id === turnId)
    .flatMap(({ id, items }) =>
      items.map((item) => ({
        entry: toEntry(id, item),
        place: { turnId: id, itemId: String(item.id) },
      })),
    );
  return cut(entries, from, limit ?? standardPage, sortDirection ?? 'asc');
}

function cut<T>(
  entries: readonly { entry: T; place: Omit<Place, 'included'> }[],
  cursor: string | null,
  limit: number,
  direction: SortDirection,
): Page<T> | 'invalidCursor' {
  const ordered = direction === 'asc' ? entries : [...entries].reverse();
  let start = 0;
  if (cursor !== null) {
    const place = parsePlace(cursor);
    if (place === undefined) return 'invalidCursor';
    const at = ordered.findIndex(
      (one) => one.place.turnId === place.turnId && one.place.itemId === place.itemId,
    );
    if (at < 0) return 'invalidCursor';
    start = place.included ? at : at + 1;
  }
  const size = Math.min(Math.max(limit, 1), largestPage);
  const page = ordered.slice(start, start + size);
  const last = start + size < ordered.length ? page.at(-1) : undefined;
  const [first] = page;
  return {
    data: page.map(({ entry }) => entry),
    nextCursor: last === undefined ? null : printPlace({ ...last.place, included: false }),
    backwardsCursor: first === undefined ? null : printPlace({ ...first.place, included: true }),
  };
}

const toEntry = (turnId: string, item: ThreadItem): ThreadItemEntry => {
  const { startedAtMs = null, completedAtMs = null } = item as {
    startedAtMs?: number | null;
    completedAtMs?: number | null;
  };
  return { turnId, item, startedAtMs, completedAtMs };
};

function showTurn(turn: Turn, view: TurnItemsView): Turn {
  if (view === 'full') return turn;
  return {
    ...turn,
    itemsView: view === 'notLoaded' ? 'notLoaded' : 'summary',
    items: view === 'notLoaded' ? [] : summarize(turn),
  };
}

/** What the person asked, and what the agent said last. */
function summarize({ items }: Turn): ThreadItem[] {
  const asked = items.find(({ type }) => type === 'userMessage');
  const answered = items.findLast(({ type }) => type === 'agentMessage');
  return [asked, answered].filter((item) => item !== undefined);
}
