/// <reference lib="esnext.disposable" preserve="true" />
/** Notifications as an async iterable with a queue of its own, which pushes back when its reader is slow. */
import { QueueOverflowError } from './errors.ts';
import type { Gate } from './gate.ts';
import type { NotificationHub, Received, Sink } from './notification-hub.ts';

/** Subscribed from its creation on. Leaving the loop, or `return()`, ends the subscription. */
export interface NotificationStream<T> extends AsyncIterableIterator<T, undefined> {
  return(): Promise<IteratorResult<T, undefined>>;
  [Symbol.asyncIterator](): NotificationStream<T>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * The gate is shut from `limit` waiting notifications on. More can come only while it is held open, and at this
 * multiple the stream fails: what waits is still delivered, then the error, so nothing is lost unseen.
 */
const overflowFactor = 10;

interface Reader<T> {
  readonly resolve: (result: IteratorResult<T, undefined>) => void;
  readonly reject: (error: Error) => void;
}

export function createNotificationStream<T>(
  hub: NotificationHub,
  gate: Gate,
  limit: number,
  method: string | undefined,
  pick: (notification: Received) => T,
): NotificationStream<T> {
  let waiting: T[] = [];
  let head = 0;
  let readers: Reader<T>[] = [];
  let over = false;
  let failure: Error | undefined;

  const stop = (error?: Error) => {
    if (over) return;
    over = true;
    unsubscribe();
    gate.clear(sink);
    const [first, ...rest] = readers;
    readers = [];
    if (error === undefined) first?.resolve({ done: true, value: undefined });
    else if (first === undefined) failure = error;
    else first.reject(error);
    for (const reader of rest) reader.resolve({ done: true, value: undefined });
  };

  const sink: Sink = {
    take(notification) {
      if (over) return;
      const reader = readers.shift();
      if (reader !== undefined) {
        reader.resolve({ done: false, value: pick(notification) });
        return;
      }
      waiting.push(pick(notification));
      const size = waiting.length - head;
      if (size >= limit * overflowFactor && !gate.unlocked) stop(new QueueOverflowError(size));
      else if (size >= limit) gate.fill(sink);
    },
    refuse: (_method, error) => stop(error),
    end: () => stop(),
  };
  let unsubscribe: () => void = () => undefined;
  unsubscribe = hub.subscribe(method, sink);

  const shift = (): T => {
    const value = waiting[head] as T;
    head += 1;
    // Half at a time, so that each item is moved once on average.
    if (head * 2 >= waiting.length) {
      waiting = waiting.slice(head);
      head = 0;
    }
    if (waiting.length - head <= limit / 2) gate.clear(sink);
    return value;
  };

  const stream: NotificationStream<T> = {
    next() {
      if (waiting.length > head) return Promise.resolve({ done: false, value: shift() });
      if (failure !== undefined) {
        const error = failure;
        failure = undefined;
        return Promise.reject(error);
      }
      if (over) return Promise.resolve({ done: true, value: undefined });
      return new Promise((resolve, reject) => readers.push({ resolve, reject }));
    },
    async return() {
      stop();
      waiting = [];
      head = 0;
      failure = undefined;
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => stream,
    [Symbol.asyncDispose]: async () => {
      await stream.return();
    },
  };
  return stream;
}
