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
}

export function createAnswerReader(options: AnswerReaderOptions): AnswerReader {
  const { threadId, turnId, recorder, clock, newId } = options;
  /** The item that is growing. Deltas need not name it: the model does one thing at a time. */
  let open: { id: string; startedAtMs: number } | undefined;
  let lastMessage: ServedItem | undefined;
  const calls: ModelItem[] = [];
  let result: AnswerReader['result'];

  const toItem = (item: ModelItem, id: string, startedAtMs: number, done: boolean) => {
    const times = { startedAtMs, completedAtMs: done ? clock.now() : null };
    if (item.type === 'message' && item.role === 'assistant') {
      return agentMessage(id, textOf(item.content), textOrNull(item.phase), times);
    }
    if (item.type === 'reasoning') {
      const summary = records(item.summary).map(({ text }) => textOrNull(text) ?? '');
      const content = records(item.content).map(({ text }) => textOrNull(text) ?? '');
      return reasoning(id, summary, content, times);
    }
    return undefined;
  };

  function begin(item: ModelItem): void {
    const id = textOrNull(item.id) ?? newId();
    const startedAtMs = clock.now();
    const started = toItem(item, id, startedAtMs, false);
    if (started === undefined) return;
    open = { id, startedAtMs };
    recorder.started(started);
  }

  function finish(item: ModelItem): void {
    if (open === undefined || (item.id !== undefined && item.id !== open.id)) begin(item);
    const { id, startedAtMs } = open ?? { id: '', startedAtMs: 0 };
    const done = toItem(item, id, startedAtMs, true);
    if (done === undefined) {
      recorder.unseen(item);
      if (item.type === 'function_call' || item.type === 'custom_tool_call') calls.push(item);
      return;
    }
    open = undefined;
    recorder.completed(done, item);
    if (done.type === 'agentMessage') lastMessage = done;
  }

  function takeEvent(data: unknown): void {
    const event = toModelEvent(data);
    if (event === undefined) return;
    const at = open && { threadId, turnId, itemId: open.id };
    switch (event.kind) {
      case 'itemAdded':
        begin(event.item);
        break;
      case 'itemDone':
        finish(event.item);
        break;
      case 'textDelta':
        if (at === undefined) break;
        recorder.announce({
          method: 'item/agentMessage/delta',
          params: { ...at, delta: event.delta },
        });
        break;
      case 'summaryPart':
        if (at === undefined) break;
        recorder.announce({
          method: 'item/reasoning/summaryPartAdded',
          params: { ...at, summaryIndex: event.index },
        });
        break;
      case 'summaryDelta':
        if (at === undefined) break;
        recorder.announce({
          method: 'item/reasoning/summaryTextDelta',
          params: { ...at, delta: event.delta, summaryIndex: event.index },
        });
        break;
      case 'reasoningDelta':
        if (at === undefined) break;
        recorder.announce({
          method: 'item/reasoning/textDelta',
          params: { ...at, delta: event.delta, contentIndex: event.index },
        });
        break;
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
