/** Asks the client that owns the login for new tokens. */
import { RemoteError, RpcError } from '@wirebox/rpc';
import type { Session } from '../session.ts';
import type { AskHost, HostAnswer } from './host-login.ts';

/** The real server's limit; a turn waits for it. */
const timeoutMs = 10_000;

/** In the words of the real server, as hosts show and match them. The client's own words may hold anything: left out. */
function toFailure(error: unknown): HostAnswer {
  if (error instanceof RemoteError) {
    return { kind: 'failed', detail: `auth refresh request failed: code=${error.code}` };
  }
  const key = error instanceof RpcError ? error.key : undefined;
  switch (key) {
    case 'timeout':
      return {
        kind: 'failed',
        detail: `auth refresh request timed out after ${timeoutMs / 1000}s`,
      };
    case 'malformedAnswer':
      return { kind: 'failed', detail: 'invalid auth refresh response' };
    default:
      return { kind: 'failed', detail: 'auth refresh request canceled: the client is gone' };
  }
}

export const createAskHost =
  (session: Session): AskHost =>
  (previousAccountId) =>
    session
      .ask(
        'account/chatgptAuthTokens/refresh',
        { reason: 'unauthorized', previousAccountId },
        timeoutMs,
      )
      .then((tokens): HostAnswer => ({ kind: 'answered', tokens }), toFailure);
