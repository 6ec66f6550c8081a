/** Items of a turn between their form in a rollout and the one on the wire. Kinds that are not served stay in the file only. */
import {
  type AgentMessageThreadItem,
  type ReasoningThreadItem,
  type ThreadItem,
  type UserInput,
  type UserMessageThreadItem,
  unknownValue,
} from '@wirebox/app-server-protocol';
import { isRecord, numberOrNull, records, textOrNull, texts } from '../untyped.ts';
import type { Payload } from './rollout-line.ts';

/** The kinds that this server makes itself. */
export type ServedItem = UserMessageThreadItem | AgentMessageThreadItem | ReasoningThreadItem;

export interface ItemTimes {
  readonly startedAtMs: number | null;
  readonly completedAtMs: number | null;
}

export const userMessage = (
  id: string,
  content: UserInput[],
  clientId: string | null,
  times: ItemTimes,
): UserMessageThreadItem => ({
  type: 'userMessage',
  id,
  clientId,
  content,
  ...times,
});

export const agentMessage = (
  id: string,
  text: string,
  phase: string | null,
  times: ItemTimes,
): AgentMessageThreadItem => ({
  type: 'agentMessage',
  moderation: null,
  id,
  text,
  phase: phase === null ? null : unknownValue(phase),
  memoryCitation: null,
  delivery: null,
  questions: null,
  ...times,
});

export const reasoning = (
  id: string,
  summary: string[],
  content: string[],
  times: ItemTimes,
): ReasoningThreadItem => ({
  type: 'reasoning',
  id,
  summary,
  content,
  ...times,
});

/** The `item` of an `item_completed` line. */
export function printItem(item: ServedItem): Payload {
  switch (item.type) {
    case 'userMessage':
      return {
        type: 'UserMessage',
        id: item.id,
        ...(item.clientId !== null && item.clientId !== undefined && { client_id: item.clientId }),
        content: item.content,
      };
    case 'agentMessage':
      return {
        type: 'AgentMessage',
        id: item.id,
        content: [{ type: 'Text', text: item.text }],
        ...(item.phase !== null && item.phase !== undefined && { phase: item.phase }),
      };
    case 'reasoning':
      return {
        type: 'Reasoning',
        id: item.id,
        summary_text: item.summary ?? [],
        raw_content: item.content ?? [],
      };
  }
}

/** Undefined for an item of a kind that is not served. */
export function parseItem(payload: Payload): ThreadItem | undefined {
  const { item } = payload;
  if (!isRecord(item) || typeof item.id !== 'string') return undefined;
  const times = {
    startedAtMs: numberOrNull(payload.started_at_ms),
    completedAtMs: numberOrNull(payload.completed_at_ms),
  };
  switch (item.type) {
    case 'UserMessage':
      return userMessage(
        item.id,
        records(item.content) as unknown as UserInput[],
        textOrNull(item.client_id),
        times,
      );
    case 'AgentMessage':
      return agentMessage(item.id, textOf(item.content), textOrNull(item.phase), times);
    case 'Reasoning':
      return reasoning(item.id, texts(item.summary_text), texts(item.raw_content), times);
    default:
      return undefined;
  }
}

/** The text of a list of parts that have some. */
export const textOf = (parts: unknown): string =>
  records(parts)
    .map(({ text }) => (typeof text === 'string' ? text : ''))
    .join('');
