/** Waiting for one notification. */
import type { CallOptions } from '@wirebox/app-server-protocol';
import { RpcError } from '@wirebox/rpc';
import type { Gate } from './gate.ts';
import type { NotificationHub } from './notification-hub.ts';

export interface OnceOptions<T> extends CallOptions {
  /** Only a notification for which it returns true counts. */
  filter?: ((params: T) => boolean) | undefined;
}

/** A longer timer would fire at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Listens from the call on. `onEnd` gives the error for a connection that ends first. A caller may give up on the
 * promise, for instance because the request that should have led to the notification failed; its rejection then
 * counts as handled.
 */
export function waitOnce<T>(
  hub: NotificationHub,
  gate: Gate,
  method: string,
  { filter, signal, timeoutMs }: OnceOptions<T>,
  onEnd: () => Promise<Error>,
): Promise<T> {
  const promise = new Promise<T>((resolve, reject) => {
    if (signal?.aborted) {
      reject(aborted(method, signal));
      return;
    }
    let settled = false;
    const settle = (outcome: () => void) => {
      if (settled) return;
      settled = true;
      gate.stopAwaiting();
      unsubscribe();
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      outcome();
    };
    const onAbort = () => settle(() => reject(aborted(method, signal)));
    const onTimeout = () => {
      const message = `${method}: not heard within ${timeoutMs} ms`;
      settle(() => reject(new RpcError('timeout', message)));
    };
    gate.startAwaiting();
    signal?.addEventListener('abort', onAbort, { once: true });
    const endless = !timeoutMs || timeoutMs > longestTimer;
    const timer = endless ? undefined : setTimeout(onTimeout, timeoutMs);
    let unsubscribe: () => void = () => undefined;
    unsubscribe = hub.subscribe(method, {
      take(notification) {
        const params = notification.params as T;
        try {
          if (filter?.(params) ?? true) settle(() => resolve(params));
        } catch (error) {
          settle(() => reject(error));
        }
      },
      refuse: (_method, error) => settle(() => reject(error)),
      end: () => settle(() => void onEnd().then(reject)),
    });
  });
  promise.catch(() => undefined);
  return promise;
}

const aborted = (method: string, signal: AbortSignal | undefined): RpcError =>
  new RpcError('aborted', `${method}: the wait was aborted`, { cause: signal?.reason });
