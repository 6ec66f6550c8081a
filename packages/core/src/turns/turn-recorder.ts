/** What happens in a turn goes three ways, and always together: to the subscribers, to the rollout, and to the model. */
import type { ServerNotification, TurnError } from '@wirebox/app-server-protocol';
import type { Clock } from '../ports.ts';
import type { ModelItem } from '../threads/history.ts';
import type { LoadedThread } from '../threads/loaded-thread.ts';
import { printError } from '../threads/stored-error.ts';
import { printItem, type ServedItem } from '../threads/stored-item.ts';
import type { Subscriptions } from '../threads/subscriptions.ts';
import { printUsage } from '../threads/token-usage.ts';

export interface TurnRecorder {
  announce(notification: ServerNotification): void;
  /** Tells of an item before it is complete. */
  started(item: ServedItem): void;
  /** `forModel` is what the model gets to see of it next time. */
  completed(item: ServedItem, forModel: ModelItem): void;
  /** Something that only the model gets to see. */
  unseen(forModel: ModelItem): void;
  usage(): void;
  event(type: string, payload: Readonly<Record<string, unknown>>): void;
  failed(error: TurnError, willRetry: boolean): void;
}

export function createTurnRecorder(
  thread: LoadedThread,
  turnId: string,
  subscriptions: Subscriptions,
  clock: Clock,
): TurnRecorder {
  const { journal, meta } = thread;
  const threadId = meta.id;
  const announce = (notification: ServerNotification) =>
    subscriptions.announce(threadId, notification);
  const event = (type: string, payload: Readonly<Record<string, unknown>>) => {
    thread.updatedAtMs = clock.now();
    journal.append('event_msg', { type, ...payload });
  };
  const unseen = (forModel: ModelItem) => {
    thread.input.push(forModel);
    journal.append('response_item', forModel);
  };

  const store = (item: ServedItem) => {
    if (meta.historyMode === 'legacy') {
      storeOld(item, event);
      return;
    }
    event('item_completed', {
      thread_id: threadId,
      turn_id: turnId,
      item: printItem(item),
      started_at_ms: item.startedAtMs ?? null,
      completed_at_ms: item.completedAtMs ?? null,
    });
  };

  return {
    announce,
    event,
    unseen,
    started(item) {
      const startedAtMs = item.startedAtMs ?? clock.now();
      announce({ method: 'item/started', params: { item, threadId, turnId, startedAtMs } });
    },
    completed(item, forModel) {
      const completedAtMs = item.completedAtMs ?? clock.now();
      announce({
        method: 'item/completed',
        params: { item, threadId, turnId, contentTokenCount: null, completedAtMs },
      });
      // What the person says is there before anybody answers it.
      if (item.type === 'userMessage') unseen(forModel);
      store(item);
      if (item.type !== 'userMessage') unseen(forModel);
    },
    usage() {
      const { usage } = thread;
      if (usage === undefined) return;
      event('token_count', printUsage(usage));
      announce({
        method: 'thread/tokenUsage/updated',
        params: { threadId, turnId, tokenUsage: usage },
      });
    },
    failed(error, willRetry) {
      announce({ method: 'error', params: { error, willRetry, threadId, turnId } });
    },
  };
}

/** The older kind of rollout has an event for each kind of item, without ids. */
function storeOld(
  item: ServedItem,
  event: (type: string, payload: Readonly<Record<string, unknown>>) => void,
): void {
  switch (item.type) {
    case 'userMessage':
      event('user_message', {
        message: item.content.map((part) => (part.type === 'text' ? part.text : '')).join(''),
        images: item.content.flatMap((part) =>
          part.type === 'image' && 'url' in part ? [part.url] : [],
        ),
        local_images: item.content.flatMap((part) =>
          part.type === 'localImage' ? [part.path] : [],
        ),
        text_elements: item.content.flatMap((part) =>
          part.type === 'text' ? (part.text_elements ?? []) : [],
        ),
      });
      break;
    case 'agentMessage':
      event('agent_message', { message: item.text, phase: item.phase ?? null });
      break;
    case 'reasoning':
      for (const text of item.summary ?? []) event('agent_reasoning', { text });
      break;
  }
}

export const printTurnError = (error: TurnError | null) =>
  error === null ? {} : { error: printError(error) };
