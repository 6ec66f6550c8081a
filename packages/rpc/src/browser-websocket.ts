/**
 * A channel over the WebSocket of browsers and of other run times that have it as a global. It cannot make the other
 * side wait: what nobody takes is kept.
 */
import type { Channel, ChannelEvents, Incoming } from './channel.ts';
import { Fifo } from './fifo.ts';
import { OpenError } from './open-error.ts';

export { OpenError, type OpenErrorKey } from './open-error.ts';

/** What is used of a WebSocket as the WHATWG specifies it. */
export interface BrowserSocket {
  readonly bufferedAmount: number;
  readonly readyState: number;
  send(text: string): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: 'open' | 'error', listener: () => void): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(
    type: 'close',
    listener: (event: { code: number; reason: string }) => void,
  ): void;
}

export interface BrowserWebSocketChannel extends Channel {
  /** What the other side said when it closed; code 1006 where it went without a word. Undefined while it is open. */
  readonly closing: { readonly code: number; readonly reason: string } | undefined;
  /** Resolves when nothing comes in any more; what has come may still be taken. */
  whenGone(): Promise<void>;
}

const congestionMark = 64 * 1024;
/** There is no event that tells when the output has left. */
const pollMs = 10;
/** How long the other side may take to agree to the end. */
const closeTimeoutMs = 1000;
const closed = 3;

/** Resolves when the socket is open; rejects with an OpenError where it never was. */
export const openBrowserChannel = (socket: BrowserSocket): Promise<BrowserWebSocketChannel> =>
  new Promise((resolve, reject) => {
    const channel = new BrowserChannel(socket);
    socket.addEventListener('open', () => resolve(channel));
    // Browsers keep the reason to themselves.
    socket.addEventListener('close', ({ code }) =>
      reject(new OpenError('unreachable', `the WebSocket did not open (code ${code})`)),
    );
  });

class BrowserChannel implements BrowserWebSocketChannel {
  closing: { readonly code: number; readonly reason: string } | undefined;
  private readonly socket: BrowserSocket;
  private readonly inbox = new Fifo<string>();
  private events: ChannelEvents | undefined;
  private waiters: (() => void)[] = [];
  private sawCongestion = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private over = false;

  constructor(socket: BrowserSocket) {
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => {
      if (this.over || typeof data !== 'string') return;
      this.inbox.push(data);
      this.events?.onReadable();
    });
    // It tells nothing, a close follows; but some run times take an error that nobody hears for a crash.
    socket.addEventListener('error', () => undefined);
    socket.addEventListener('close', ({ code, reason }) => {
      this.closing = { code, reason };
      this.over = true;
      this.poll();
      this.announce();
    });
  }

  open(events: ChannelEvents): void {
    this.events = events;
    if (this.inbox.size > 0 || this.over) queueMicrotask(() => this.announce());
  }

  get ended(): boolean {
    return this.over && this.inbox.size === 0;
  }

  take(): Incoming | undefined {
    return this.inbox.shift();
  }

  send(text: string): void {
    if (!this.over) this.socket.send(text);
  }

  get congested(): boolean {
    if (this.over || this.socket.bufferedAmount < congestionMark) return false;
    this.sawCongestion = true;
    this.pollLater();
    return true;
  }

  flush(): Promise<void> {
    if (this.over || this.socket.bufferedAmount === 0) return Promise.resolve();
    this.pollLater();
    return new Promise((resolve) => this.waiters.push(resolve));
  }

  async close(): Promise<void> {
    this.events = undefined;
    if (this.over || this.socket.readyState === closed) return;
    this.over = true;
    this.poll();
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, closeTimeoutMs);
      this.socket.addEventListener('close', () => {
        clearTimeout(timer);
        resolve();
      });
      this.socket.close(1000);
    });
  }

  whenGone(): Promise<void> {
    return new Promise((resolve) => {
      if (this.closing !== undefined) resolve();
      else this.socket.addEventListener('close', () => resolve());
    });
  }

  private pollLater(): void {
    this.timer ??= setTimeout(() => this.poll(), pollMs);
  }

  private poll(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const queued = this.over ? 0 : this.socket.bufferedAmount;
    if (queued === 0) this.tellFlushed();
    if (this.sawCongestion && queued < congestionMark) {
      this.sawCongestion = false;
      this.events?.onWritable();
    }
    if (this.sawCongestion || this.waiters.length > 0) this.pollLater();
  }

  private tellFlushed(): void {
    const { waiters } = this;
    this.waiters = [];
    for (const resolve of waiters) resolve();
  }

  /** Where something is left to be taken, the end is found behind it. */
  private announce(): void {
    if (this.over && this.inbox.size === 0) this.events?.onClose();
    else this.events?.onReadable();
  }
}
