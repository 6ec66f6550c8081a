/** What @zakstam/codex-local-component stores, kept in memory: its interface for hosts that have a database of their own. */

export interface Delta {
  kind: string;
  payloadJson: string;
  turnId: string;
}

export interface Dispatch {
  dispatchId: string;
  claimToken: string;
  turnId: string;
  idempotencyKey: string;
  inputText: string;
  leaseExpiresAt: number;
  attemptCount: number;
}

interface Named {
  dispatchId: string;
}

export interface Usage {
  turnId: string;
  totalTokens: number;
  inputTokens: number;
  outputTokens: number;
  lastTotalTokens: number;
}

export function createStore() {
  const queue: Dispatch[] = [];
  const deltas: Delta[] = [];
  const usages: Usage[] = [];
  /** What became of each turn, in the words of the client. */
  const fates = new Map<string, string[]>();
  const note = (dispatchId: string, fate: string) => {
    fates.set(dispatchId, [...(fates.get(dispatchId) ?? []), fate]);
  };

  const persistence = {
    ensureThread: async ({ threadId }: { threadId: string }) => ({ threadId, created: true }),
    ensureSession: async (session: { sessionId: string; threadId: string }) => ({
      ...session,
      status: 'created' as const,
    }),
    ingestSafe: async (batch: { deltas: Delta[] }) => {
      deltas.push(...batch.deltas);
      return { status: 'ok' as const, errors: [] };
    },
    upsertPendingServerRequest: async () => undefined,
    resolvePendingServerRequest: async () => undefined,
    listPendingServerRequests: async () => [],
    acceptTurnSend: async (sent: {
      dispatchId: string;
      turnId: string;
      inputText: string;
      idempotencyKey: string;
    }) => {
      const { dispatchId, turnId, inputText, idempotencyKey } = sent;
      queue.push({
        dispatchId,
        turnId,
        inputText,
        idempotencyKey,
        claimToken: `claim of ${dispatchId}`,
        leaseExpiresAt: Date.now() + 60_000,
        attemptCount: 1,
      });
      return { dispatchId, turnId, accepted: true };
    },
    claimNextTurnDispatch: async () => queue.shift() ?? null,
    failAcceptedTurnSend: async () => undefined,
    markTurnDispatchStarted: async ({ dispatchId }: Named) => note(dispatchId, 'started'),
    markTurnDispatchCompleted: async ({ dispatchId }: Named) => note(dispatchId, 'completed'),
    markTurnDispatchFailed: async ({ dispatchId, code = '' }: Named & { code?: string }) =>
      note(dispatchId, `failed ${code}`),
    cancelTurnDispatch: async ({ dispatchId, reason }: Named & { reason: string }) =>
      note(dispatchId, `cancelled ${reason}`),
    upsertTokenUsage: async (usage: Usage) => void usages.push(usage),
  };
  return { persistence, deltas, usages, fates };
}
