/**
 * The channel as the peer sees it. It hands out messages no faster than they are consumed, skips what is no message,
 * and keeps order between answers and what follows them: an answer wakes its caller in a later
 * microtask, and a caller that then attaches a listener must get the notification that came right behind the answer.
 */
import type { Channel, ChannelEvents, Incoming } from '@wirebox/rpc';
import type { Gate } from './gate.ts';
import { nextTurn } from './next-turn.ts';

export class Tap implements Channel {
  /** Why the transport ended, where it failed. */
  error: Error | undefined;
  private readonly inner: Channel;
  private readonly gate: Gate;
  private readonly onUnreadable: (reason: string) => void;
  private events: ChannelEvents | undefined;
  /** The last message went to the peer, and nothing has been heard of it: then it was an answer. */
  private silent = false;
  private answered = false;
  private parked: (() => void)[] = [];

  constructor(inner: Channel, gate: Gate, onUnreadable: (reason: string) => void) {
    this.inner = inner;
    this.gate = gate;
    this.onUnreadable = onUnreadable;
    gate.onOpen = () => this.events?.onReadable();
  }

  open(events: ChannelEvents): void {
    this.events = events;
    this.inner.open({
      onReadable: () => events.onReadable(),
      onWritable: () => events.onWritable(),
      onClose: (error) => {
        this.error = error;
        events.onClose(error);
      },
    });
  }

  take(): Incoming | undefined {
    if (this.silent) this.sawAnswer();
    if (this.parked.length > 0 || this.gate.shut) return undefined;
    for (;;) {
      const incoming = this.inner.take();
      if (incoming === undefined) return undefined;
      const reason = unreadable(incoming);
      if (reason === undefined) {
        this.silent = true;
        return incoming;
      }
      this.onUnreadable(reason);
    }
  }

  /** The peer says that the last message was no answer. */
  heard(): void {
    this.silent = false;
  }

  /** Runs the task for the last message, now or when those who waited for the answer before it have gone on. */
  inTurn<T>(task: () => T): T | Promise<Awaited<T>> {
    this.silent = false;
    if (!this.answered) return task();
    return new Promise((resolve, reject) => {
      this.parked.push(() => {
        try {
          resolve(task() as Awaited<T>);
        } catch (error) {
          reject(error);
        }
      });
    });
  }

  /** Runs what is parked without waiting any longer. */
  release(): void {
    const { parked } = this;
    this.parked = [];
    this.answered = false;
    for (const task of parked) task();
  }

  get ended(): boolean {
    return this.parked.length === 0 && this.inner.ended;
  }

  get congested(): boolean {
    return this.inner.congested;
  }

  send(text: string): void {
    if (!isComplaint(text)) this.inner.send(text);
  }

  flush(): Promise<void> {
    return this.inner.flush();
  }

  close(): Promise<void> {
    return this.inner.close();
  }

  private sawAnswer(): void {
    this.silent = false;
    if (this.answered) return;
    this.answered = true;
    nextTurn(() => {
      this.release();
      this.events?.onReadable();
    });
  }
}

/**
 * Wrappers around servers print lines of their own to the same stream. Says what is wrong without quoting it.
 */
function unreadable(incoming: Incoming): string | undefined {
  if (typeof incoming !== 'string') {
    return incoming.fault === 'tooLarge'
      ? `a message of more than ${incoming.limit} bytes`
      : 'not valid UTF-8';
  }
  return incoming.startsWith('{') || /^\s+\{/.test(incoming) ? undefined : 'not a JSON object';
}

/**
 * The peer answers what it cannot read with an error for no request. That is right for a server; a client which does
 * it to a program that is none, or that complains back, would never come to an end.
 */
const isComplaint = (text: string): boolean =>
  text.startsWith('{"error":') && text.endsWith(',"id":null}');
