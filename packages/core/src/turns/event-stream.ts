/**
 * Reads a stream of server-sent events. How it ended is told apart, as each end means something else: the server ended
 * it, the connection broke, nothing came for too long, or somebody here gave up.
 */
import { createParser } from 'eventsource-parser';
import type { Clock } from '../ports.ts';

export type StreamEnd =
  | { end: 'closed' }
  | { end: 'cut'; detail: string }
  | { end: 'idle' }
  | { end: 'aborted' }
  /** `take` has seen enough. */
  | { end: 'enough' };

export interface StreamOptions {
  /** Longest time without a byte, in milliseconds. The time that `take` needs does not count. */
  readonly idleMs: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /**
   * Gets the data of all events that came with one read; what is not JSON is left out. While it runs nothing is read
   * on. True: no more is wanted.
   */
  take(events: unknown[]): Promise<boolean>;
}

/** One event may be about this long: an answer of that size is no answer. */
const longestEvent = 16 * 1024 * 1024;

export async function readEventStream(
  body: ReadableStream<Uint8Array> | null,
  { idleMs, clock, signal, take }: StreamOptions,
): Promise<StreamEnd> {
  if (body === null) return { end: 'closed' };
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let events: unknown[] = [];
  let isTooLong = false;
  const parser = createParser({
    maxBufferSize: longestEvent,
    onEvent: ({ data }) => {
      const event = parse(data);
      if (event !== undefined) events.push(event);
    },
    onError: ({ type }) => {
      isTooLong ||= type === 'max-buffer-size-exceeded';
    },
  });
  const watch = createIdleWatch(clock, idleMs, () => void reader.cancel().catch(() => {}));
  const stop = () => void reader.cancel().catch(() => {});
  signal.addEventListener('abort', stop);
  try {
    for (;;) {
      if (signal.aborted) return { end: 'aborted' };
      watch.begin();
      const { done, value } = await reader.read();
      watch.end();
      if (signal.aborted) return { end: 'aborted' };
      if (watch.expired) return { end: 'idle' };
      if (value !== undefined) parser.feed(decoder.decode(value, { stream: true }));
      if (events.length > 0) {
        const taken = events;
        events = [];
        if (await take(taken)) return { end: 'enough' };
      }
      if (isTooLong) return { end: 'cut', detail: `an event is longer than ${longestEvent} bytes` };
      if (done) return { end: 'closed' };
    }
  } catch (error) {
    if (signal.aborted) return { end: 'aborted' };
    if (watch.expired) return { end: 'idle' };
    return { end: 'cut', detail: detailOf(error) };
  } finally {
    watch.stop();
    signal.removeEventListener('abort', stop);
    // Whatever is left of the stream is not wanted, and its connection not either.
    await reader.cancel().catch(() => {});
  }
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

/** The system's own words for what broke off an answer; by then the request, with all it held, is long out. */
function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const cause = error.cause instanceof Error ? error.cause : undefined;
  return cause?.message || error.message;
}

interface IdleWatch {
  begin(): void;
  end(): void;
  stop(): void;
  readonly expired: boolean;
}

/** One timer for the whole stream, not one for each read: streams have many more reads than idle times. */
function createIdleWatch(clock: Clock, idleMs: number, onIdle: () => void): IdleWatch {
  const over = new AbortController();
  let since: number | undefined;
  let expired = false;
  const watch = async () => {
    while (!over.signal.aborted) {
      const waited = since === undefined ? 0 : clock.monotonic() - since;
      if (waited >= idleMs) {
        expired = true;
        onIdle();
        return;
      }
      await clock.sleep(idleMs - waited, over.signal);
    }
  };
  void watch();
  return {
    begin: () => {
      since = clock.monotonic();
    },
    end: () => {
      since = undefined;
    },
    stop: () => over.abort(),
    get expired() {
      return expired;
    },
  };
}
