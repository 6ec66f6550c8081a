/** The conversations of one test, and the questions that many of them ask. */
import type { Thread } from '@wirebox/app-server-protocol';
import { type Conversation, type ConversationOptions, openConversation } from './conversation.ts';

/** `closeAll` ends what the others opened; it belongs into `afterEach`. */
export function createConversations() {
  const open: Conversation[] = [];
  async function converse(options?: ConversationOptions): Promise<Conversation> {
    const conversation = await openConversation(options);
    open.push(conversation);
    return conversation;
  }
  return {
    converse,
    async converseInThread(options?: ConversationOptions) {
      const conversation = await converse(options);
      const thread = await conversation.startThread();
      return { ...conversation, thread, threadId: thread.id };
    },
    async closeAll() {
      for (const conversation of open.splice(0)) await conversation.close();
    },
  };
}

type Talk = Pick<Conversation, 'client'>;

export interface ThreadPage {
  data: Thread[];
  nextCursor: string | null;
  backwardsCursor: string | null;
}

export const listThreads = ({ client }: Talk, params: object = {}): Promise<ThreadPage> =>
  client.request('thread/list', params) as Promise<ThreadPage>;

export async function readThread(
  { client }: Talk,
  threadId: string,
  includeTurns = false,
): Promise<Thread> {
  const answer = await client.request('thread/read', { threadId, includeTurns });
  return (answer as { thread: Thread }).thread;
}

/** Notifications that the client heard, each with the type of its item or the new status. */
export const methodsHeard = ({ client }: Talk): string[] =>
  client.heard
    .map(({ method, params }) => {
      const { item, status } = params as { item?: { type: string }; status?: { type: string } };
      return [method, item?.type ?? status?.type].filter(Boolean).join(' ');
    })
    .filter((method) => !method.startsWith('remoteControl'));
