/** What the lines of a rollout come to: the turns for clients, and the items for the model. */
import type { ThreadItem, ThreadTokenUsage, Turn } from '@wirebox/app-server-protocol';
import { isRecord, numberOrNull, records, textOrNull, texts } from '../untyped.ts';
import type { Payload, RolloutLine } from './rollout-line.ts';
import { parseError } from './stored-error.ts';
import { agentMessage, parseItem, reasoning, userMessage } from './stored-item.ts';
import { parseUsage } from './token-usage.ts';

/** An item in the form of the Responses API. */
export type ModelItem = Payload;

export interface History {
  /** Oldest first, with all their items. One that never came to its end counts as interrupted. */
  readonly turns: readonly Turn[];
  /** What the model has to be given to go on. */
  readonly input: readonly ModelItem[];
  readonly usage: ThreadTokenUsage | undefined;
  /** The last `turn_context`: the settings that were in force. */
  readonly context: Payload | undefined;
}

/** Lines of another thread or of a newer kind count for nothing. */
export function toHistory(lines: readonly RolloutLine[]): History {
  const reader = new HistoryReader();
  for (const line of lines) reader.take(line);
  return reader.end();
}

class HistoryReader {
  private turns: Turn[] = [];
  private open: Turn | undefined;
  private input: ModelItem[] = [];
  /** Where in `input` each turn begins, to take turns back. */
  private inputStarts: number[] = [];
  private usage: ThreadTokenUsage | undefined;
  private context: Payload | undefined;
  private items = 0;

  take({ type, payload }: RolloutLine): void {
    if (type === 'event_msg') this.takeEvent(payload);
    else if (type === 'response_item') this.takeItem(payload);
    else if (type === 'turn_context') this.context = payload;
    else if (type === 'compacted') this.compact(payload);
  }

  end(): History {
    this.close('interrupted', {});
    const { turns, input, usage, context } = this;
    return { turns, input, usage, context };
  }

  /** One that does not tell what it is would be refused by the provider, and all others with it. */
  private takeItem(payload: Payload): void {
    if (typeof payload.type === 'string') this.input.push(forModel(payload));
  }

  private takeEvent(event: Payload): void {
    switch (event.type) {
      case 'task_started':
      case 'turn_started':
        this.begin(event);
        break;
      case 'task_complete':
      case 'turn_complete': {
        const error = parseError(event.error);
        const turn = this.turnOf(event);
        if (error !== null && turn !== undefined) turn.error = error;
        this.close(error === null ? 'completed' : 'failed', event);
        break;
      }
      case 'turn_aborted':
        this.close('interrupted', event);
        break;
      case 'item_completed':
        this.add(parseItem(event), this.turnOf(event));
        break;
      case 'user_message':
        this.takeOldUserMessage(event);
        break;
      case 'agent_message':
        this.addOld((id) =>
          agentMessage(id, textOrNull(event.message) ?? '', textOrNull(event.phase), undated),
        );
        break;
      case 'agent_reasoning':
        this.addOld((id) => reasoning(id, texts([event.text]), [], undated));
        break;
      case 'token_count':
        this.usage = parseUsage(event) ?? this.usage;
        break;
      case 'thread_rolled_back':
        this.rollBack(numberOrNull(event.num_turns) ?? 0);
        break;
    }
  }

  private begin({ turn_id, root_turn_id, started_at }: Payload): void {
    this.close('interrupted', {});
    this.inputStarts.push(this.input.length);
    this.open = {
      id: textOrNull(turn_id) ?? `turn-${this.turns.length + 1}`,
      rootTurnId: textOrNull(root_turn_id),
      items: [],
      itemsView: 'full',
      status: 'inProgress',
      error: null,
      startedAt: numberOrNull(started_at),
      completedAt: null,
      durationMs: null,
    };
    this.turns.push(this.open);
  }

  /**
   * The turn that an event names, else the one that runs. Two processes that have opened the same thread write the lines
   * of their turns between those of the other.
   */
  private turnOf({ turn_id: id }: Payload): Turn | undefined {
    if (typeof id !== 'string' || this.open?.id === id) return this.open;
    return this.turns.findLast((turn) => turn.id === id) ?? this.open;
  }

  private close(status: 'completed' | 'failed' | 'interrupted', event: Payload): void {
    const turn = this.turnOf(event);
    if (turn === undefined) return;
    turn.status = status;
    turn.completedAt = numberOrNull(event.completed_at);
    turn.durationMs = numberOrNull(event.duration_ms);
    if (turn === this.open) this.open = undefined;
  }

  private add(item: ThreadItem | undefined, turn = this.open): void {
    if (item !== undefined) turn?.items.push(item);
  }

  /** The older kind of rollout gives items no ids. */
  private addOld(make: (id: string) => ThreadItem): void {
    this.items += 1;
    this.add(make(`item-${this.items}`));
  }

  /** The oldest rollouts do not tell where a turn begins, other than by what the person says. */
  private takeOldUserMessage(event: Payload): void {
    if (this.open === undefined) this.begin({});
    const content = [
      {
        type: 'text' as const,
        text: textOrNull(event.message) ?? '',
        text_elements: records(event.text_elements) as [],
      },
      ...texts(event.images).map((url) => ({ type: 'image' as const, url })),
      ...texts(event.local_images).map((path) => ({ type: 'localImage' as const, path })),
    ];
    this.addOld((id) => userMessage(id, content, null, undated));
  }

  private compact({ message, replacement_history }: Payload): void {
    if (Array.isArray(replacement_history)) {
      this.input = records(replacement_history).map(forModel);
    } else {
      const said = this.input.filter(({ type, role }) => type === 'message' && role === 'user');
      const summary = { type: 'input_text', text: textOrNull(message) ?? '' };
      this.input = [...said, { type: 'message', role: 'user', content: [summary] }];
    }
    this.inputStarts = this.inputStarts.map(() => this.input.length);
  }

  private rollBack(count: number): void {
    this.close('interrupted', {});
    // Whoever wrote the line: turns are taken back whole, and none is added.
    const left = Math.max(0, this.turns.length - Math.max(0, Math.trunc(count)));
    this.input.length = Math.min(this.input.length, this.inputStarts[left] ?? this.input.length);
    this.turns.length = left;
    this.inputStarts.length = Math.min(this.inputStarts.length, left);
  }
}

const undated = { startedAtMs: null, completedAtMs: null };

/** The real server keeps notes of its own in an item, which a model provider does not know. */
function forModel(payload: Payload): ModelItem {
  if (!isRecord(payload) || !('internal_chat_message_metadata_passthrough' in payload)) {
    return payload;
  }
  const { internal_chat_message_metadata_passthrough: _, ...item } = payload;
  return item;
}
