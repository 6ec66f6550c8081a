/** Who hears of which thread. A connection subscribes to a thread by starting, resuming or forking it. */
import type { ServerNotification } from '@wirebox/app-server-protocol';
import type { Session } from '../session.ts';

export interface Subscriptions {
  /** Nothing for a connection that has ended while its request was at work: it would never be forgotten. */
  add(threadId: string, session: Session): void;
  /** Whether there was a subscription. */
  remove(threadId: string, session: Session): boolean;
  /** Forgets a connection that is over; gives the threads that it leaves without any subscriber. */
  drop(session: Session): string[];
  /** Forgets a thread that is no longer in memory. */
  end(threadId: string): void;
  isEmpty(threadId: string): boolean;
  announce(threadId: string, notification: ServerNotification): void;
  /**
   * Resolves when every subscriber has read what was announced, but for what well-behaved senders leave waiting. Who
   * makes notifications without end awaits it between them: a slow subscriber slows the thread down, and loses nothing.
   */
  caughtUp(threadId: string): Promise<void>;
}

export function createSubscriptions(): Subscriptions {
  const sessionsOf = new Map<string, Set<Session>>();

  function remove(threadId: string, session: Session): boolean {
    const sessions = sessionsOf.get(threadId);
    if (sessions === undefined || !sessions.delete(session)) return false;
    if (sessions.size === 0) sessionsOf.delete(threadId);
    return true;
  }

  return {
    add(threadId, session) {
      if (session.over) return;
      const sessions = sessionsOf.get(threadId) ?? new Set();
      sessionsOf.set(threadId, sessions.add(session));
    },
    remove,
    drop: (session) =>
      [...sessionsOf.keys()].filter(
        (threadId) => remove(threadId, session) && !sessionsOf.has(threadId),
      ),
    end: (threadId) => {
      sessionsOf.delete(threadId);
    },
    isEmpty: (threadId) => !sessionsOf.has(threadId),
    announce(threadId, notification) {
      for (const session of sessionsOf.get(threadId) ?? []) session.notify(notification);
    },
    async caughtUp(threadId) {
      for (const session of sessionsOf.get(threadId) ?? []) await session.caughtUp();
    },
  };
}
