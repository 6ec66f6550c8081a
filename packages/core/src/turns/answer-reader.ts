/** Follows one answer of the model, event by event: tells of its items as they grow, and keeps what they come to. */
import type { TokenUsageBreakdown } from '@wirebox/app-server-protocol';
import type { Clock } from '../ports.ts';
import type { ModelItem } from '../threads/history.ts';
import { agentMessage, reasoning, type ServedItem, textOf } from '../threads/stored-item.ts';
import { records, textOrNull } from '../untyped.ts';
import { toModelEvent } from './model-events.ts';
import { fromIncomplete, fromModel, type TurnFailure } from './turn-failure.ts';
import type { TurnRecorder } from './turn-recorder.ts';

export interface Answer {
  /** The text of the last message that was completed. */
  readonly lastMessage: ServedItem | undefined;
  /** Items that ask for something. */
  readonly calls: readonly ModelItem[];
  readonly tokens: TokenUsageBreakdown | undefined;
}

export interface AnswerReader {
  /** Whether the answer is over. */
  take(events: readonly unknown[]): boolean;
  /** Undefined where the stream was over before the answer. */
  readonly result: { answer: Answer } | { failure: TurnFailure } | undefined;
}

export interface AnswerReaderOptions {
  readonly threadId: string;
  readonly turnId: string;
  readonly recorder: TurnRecorder;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Ids of the items that the turn has so far; those of this answer are added. */
  readonly taken: Set<string>;
}

/** An item that clients have heard of and that is not complete. */
interface OpenItem {
  readonly id: string;
  /** What the provider calls it; null where it does not. */
  readonly given: string | null;
  readonly type: 'agentMessage' | 'reasoning';
  readonly startedAtMs: number;
}

/** Undefined for what only the model gets to see. */
function typeOf({ type, role }: ModelItem): OpenItem['type'] | undefined {
  if (type === 'message' && role === 'assistant') return 'agentMessage';
  return type === 'reasoning' ? 'reasoning' : undefined;
}

const idOf = ({ id }: ModelItem): string | null => textOrNull(id) || null;

export function createAnswerReader(options: AnswerReaderOptions): AnswerReader {
  const { threadId, turnId, recorder, clock, newId, taken } = options;
  /** The items that are growing, oldest first. */
  let open: OpenItem[] = [];
  let lastMessage: ServedItem | undefined;
  const calls: ModelItem[] = [];
  let result: AnswerReader['result'];

  function print(item: ModelItem, { id, type, startedAtMs }: OpenItem, done: boolean): ServedItem {
    const times = { startedAtMs, completedAtMs: done ? clock.now() : null };
    if (type === 'agentMessage') {
      return agentMessage(id, textOf(item.content), textOrNull(item.phase), times);
    }
    const summary = records(item.summary).map(({ text }) => textOrNull(text) ?? '');
    const content = records(item.content).map(({ text }) => textOrNull(text) ?? '');
    return reasoning(id, summary, content, times);
  }

  /**
   * The item of a kind that an event is about. Some providers leave ids out, or make up another one for each event;
   * what they say then is about the item that began last.
   */
  const growing = (id: string | null, type: OpenItem['type']): OpenItem | undefined =>
    open.find((one) => one.given === id && one.type === type) ??
    open.findLast((one) => one.type === type);

  function begin(item: ModelItem, type: OpenItem['type']): OpenItem {
    const given = idOf(item);
    // Some providers begin to count anew with each answer; clients file what they hear under the turn and the id.
    const id = given === null || taken.has(given) ? newId() : given;
    const begun = { id, given, type, startedAtMs: clock.now() };
    taken.add(id);
    open.push(begun);
    recorder.started(print(item, begun, false));
    return begun;
  }

  function finish(item: ModelItem): void {
    const type = typeOf(item);
    if (type === undefined) {
      recorder.unseen(item);
      if (item.type === 'function_call' || item.type === 'custom_tool_call') calls.push(item);
      return;
    }
    const begun = growing(idOf(item), type) ?? begin(item, type);
    open = open.filter((one) => one !== begun);
    const done = print(item, begun, true);
    recorder.completed(done, item);
    if (type === 'agentMessage') lastMessage = done;
  }

  /** Where a piece of an item belongs; undefined for a piece of nothing. */
  function placeOf(id: string | null, type: OpenItem['type']) {
    const item = growing(id, type);
    return item && { threadId, turnId, itemId: item.id };
  }

  function takeEvent(data: unknown): void {
    const event = toModelEvent(data);
    if (event === undefined) return;
    switch (event.kind) {
      case 'itemAdded': {
        const type = typeOf(event.item);
        if (type !== undefined) begin(event.item, type);
        break;
      }
      case 'itemDone':
        finish(event.item);
        break;
      case 'textDelta': {
        const at = placeOf(event.itemId, 'agentMessage');
        if (at === undefined) break;
        recorder.announce({
          method: 'item/agentMessage/delta',
          params: { ...at, delta: event.delta },
        });
        break;
      }
      case 'summaryPart': {
        const at = placeOf(event.itemId, 'reasoning');
        if (at === undefined) break;
        recorder.announce({
          method: 'item/reasoning/summaryPartAdded',
          params: { ...at, summaryIndex: event.index },
        });
        break;
      }
      case 'summaryDelta': {
        const at = placeOf(event.itemId, 'reasoning');
        if (at === undefined) break;
        recorder.announce({
          method: 'item/reasoning/summaryTextDelta',
          params: { ...at, delta: event.delta, summaryIndex: event.index },
        });
        break;
      }
      case 'reasoningDelta': {
        const at = placeOf(event.itemId, 'reasoning');
        if (at === undefined) break;
        recorder.announce({
          method: 'item/reasoning/textDelta',
          params: { ...at, delta: event.delta, contentIndex: event.index },
        });
        break;
      }
      case 'completed':
        result = { answer: { lastMessage, calls, tokens: event.tokens } };
        break;
      case 'failed':
        result = { failure: fromModel(event.code, event.message) };
        break;
      case 'incomplete':
        result = { failure: fromIncomplete(event.reason) };
        break;
    }
  }

  return {
    take(events) {
      for (const event of events) {
        if (result !== undefined) break;
        takeEvent(event);
      }
      return result !== undefined;
    },
    get result() {
      return result;
    },
  };
}
