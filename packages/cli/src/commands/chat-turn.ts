/** One turn, told while it happens: what a client does between a question and the end of its answer. */
import type { ThreadItem, ThreadTokenUsage, Turn } from '@wirebox/app-server-protocol';
import { type Client, ConnectionClosedError, type ReceivedNotification } from '@wirebox/client';
import { describeItem } from './chat-item.ts';
import type { Screen } from './chat-screen.ts';

export interface TurnOptions {
  readonly client: Client;
  readonly threadId: string;
  readonly text: string;
  readonly screen: Screen;
  /** Interrupts the turn. */
  readonly signal: AbortSignal;
}

export interface EndedTurn {
  readonly turn: Turn;
  /** Undefined where the server has not told. */
  readonly usage: ThreadTokenUsage | undefined;
}

/** Rejects with a RemoteError where the turn is refused, with a ConnectionClosedError where the server goes. */
export async function takeTurn(options: TurnOptions): Promise<EndedTurn> {
  const { client, threadId, text, signal } = options;
  // Opened before the request, so that nothing which follows its answer is missed.
  const notifications = client.notifications();
  try {
    const { turn } = await client.turnStart({ threadId, input: [{ type: 'text', text }] });
    const interrupt = () => {
      // Refused where the turn is over already, and cut off where the server goes: the stream below tells of both.
      client.turnInterrupt({ threadId, turnId: turn.id }).catch(() => {});
    };
    signal.addEventListener('abort', interrupt);
    if (signal.aborted) interrupt();
    try {
      return await watch(notifications, turn.id, options);
    } finally {
      signal.removeEventListener('abort', interrupt);
    }
  } finally {
    await notifications.return();
  }
}

/** Shows what is said in the turn until it has ended. */
async function watch(
  notifications: AsyncIterable<ReceivedNotification>,
  turnId: string,
  { client, screen }: TurnOptions,
): Promise<EndedTurn> {
  const messages = createMessages(screen);
  let usage: ThreadTokenUsage | undefined;
  for await (const { method, params } of notifications) {
    switch (method) {
      case 'item/started':
        if (params.turnId === turnId) showStarted(params.item, screen);
        break;
      case 'item/agentMessage/delta':
        if (params.turnId === turnId) messages.take(params.itemId, params.delta);
        break;
      case 'item/reasoning/summaryPartAdded':
        if (params.turnId === turnId) screen.endLine();
        break;
      case 'item/reasoning/summaryTextDelta':
      case 'item/reasoning/textDelta':
        if (params.turnId === turnId) screen.thought(params.delta);
        break;
      case 'item/completed':
        if (params.turnId === turnId) messages.complete(params.item);
        break;
      case 'thread/tokenUsage/updated':
        if (params.turnId === turnId) usage = params.tokenUsage;
        break;
      case 'model/rerouted':
        if (params.turnId === turnId) screen.warn(`${params.toModel} answers instead`);
        break;
      case 'error':
        // Without `willRetry` it is the error that the turn ends with, and comes with that.
        if (params.turnId === turnId && params.willRetry) {
          const { message, additionalDetails } = params.error;
          screen.warn(additionalDetails ? `${message} (${additionalDetails})` : message);
        }
        break;
      case 'turn/completed':
        if (params.turn.id !== turnId) break;
        screen.endLine();
        return { turn: params.turn, usage };
      default:
        // The rest is for clients that do more, or newer than this one.
        break;
    }
  }
  screen.endLine();
  throw new ConnectionClosedError('the turn was cut off', await client.closed);
}

/** What is neither said nor thought is named when it begins. */
function showStarted(item: ThreadItem, screen: Screen): void {
  switch (item.type) {
    case 'userMessage':
    case 'agentMessage':
    case 'reasoning':
      break;
    default:
      screen.note(describeItem(item) ?? item.type);
  }
}

/** Each message once: piece by piece for a person, and whole for a pipe, as an attempt that fails leaves half a message. */
function createMessages(screen: Screen) {
  const shown = new Set<string>();
  return {
    take(itemId: string, delta: string): void {
      if (!screen.isLive) return;
      shown.add(itemId);
      screen.answer(delta);
    },
    complete(item: ThreadItem): void {
      screen.endLine();
      if (item.type !== 'agentMessage' || shown.has(item.id)) return;
      // What is said along the way is no part of the answer.
      if (item.phase === 'commentary' && !screen.isLive) screen.note(item.text);
      else screen.answer(item.text);
      screen.endLine();
    },
  };
}
