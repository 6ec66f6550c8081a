/** What a list needs of a thread, read from the beginning of its rollout without the rest. */

import { isRecord, textOrNull } from '../untyped.ts';
import { parseLine } from './rollout-line.ts';
import { textOf } from './stored-item.ts';
import { parseMeta, type ThreadMeta } from './thread-meta.ts';

export interface ThreadHead {
  readonly meta: ThreadMeta;
  /** The first message of the person; undefined where none was found so far. */
  readonly preview: string | undefined;
  readonly model: string | null;
  readonly effort: string | null;
}

/** Undefined where the file does not begin with the line that all rollouts begin with. */
export function readHead(text: string): ThreadHead | undefined {
  let meta: ThreadMeta | undefined;
  let preview: string | undefined;
  let model: string | null = null;
  let effort: string | null = null;
  for (let start = 0; start < text.length && preview === undefined; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length : end + 1;
    // Instructions and world state are large, and not needed: their lines are not parsed.
    const kind = line.slice(0, 120);
    const wanted =
      meta === undefined || kind.includes('"event_msg"') || kind.includes('"turn_context"');
    const parsed = wanted ? parseLine(line) : undefined;
    if (parsed === undefined) {
      if (meta === undefined) return undefined;
      continue;
    }
    const { type, payload } = parsed;
    if (meta === undefined) {
      if (type !== 'session_meta') return undefined;
      meta = parseMeta(payload);
      if (meta === undefined) return undefined;
    } else if (type === 'turn_context') {
      model = textOrNull(payload.model);
      effort = textOrNull(payload.effort);
    } else {
      preview = saidBy(payload);
    }
  }
  return meta && { meta, preview, model, effort };
}

/** What the person said in an event; undefined for all other events. */
function saidBy(payload: Readonly<Record<string, unknown>>): string | undefined {
  if (payload.type === 'user_message') return textOrNull(payload.message) ?? '';
  const { item } = payload;
  const isSaid = payload.type === 'item_completed' && isRecord(item) && item.type === 'UserMessage';
  return isSaid ? textOf(item.content) : undefined;
}
