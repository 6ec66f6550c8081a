/**
 * What this side says. Requests of our own stand back while the channel is congested, so that answers never queue
 * behind more than one mark of them: two sides that ask each other without end both keep answering.
 */
import type { Channel } from './channel.ts';
import { Fifo } from './fifo.ts';
import type { Pending } from './pending.ts';

interface Waiting {
  readonly text: string;
  /** Set for a request; it is not sent when its caller has given up by then. */
  readonly id: number | undefined;
}

export class Outbox {
  private readonly channel: Channel;
  private readonly pending: Pick<Pending, 'has'>;
  private readonly backlog = new Fifo<Waiting>();
  private listeners: (() => void)[] = [];

  constructor(channel: Channel, pending: Pick<Pending, 'has'>) {
    this.channel = channel;
    this.pending = pending;
  }

  answer(text: string): void {
    this.channel.send(text);
  }

  /** Invariant: requests and notifications leave in the order they were made. */
  say(text: string, id?: number): void {
    const standsBack = this.backlog.size > 0 || (id !== undefined && this.channel.congested);
    if (standsBack) this.backlog.push({ text, id });
    else this.channel.send(text);
  }

  /** Sends what has stood back, as far as the channel takes it. */
  advance(): void {
    while (this.backlog.size > 0 && !this.channel.congested) this.sendNext();
    if (this.drained) this.tellDrained();
  }

  /** Sends what has stood back whatever the channel says; the connection is about to end. */
  empty(): void {
    while (this.backlog.size > 0) this.sendNext();
  }

  get drained(): boolean {
    return this.backlog.size === 0 && !this.channel.congested;
  }

  whenDrained(): Promise<void> {
    if (this.drained) return Promise.resolve();
    return new Promise((resolve) => this.listeners.push(resolve));
  }

  tellDrained(): void {
    const listeners = this.listeners;
    this.listeners = [];
    for (const listener of listeners) listener();
  }

  private sendNext(): void {
    const { text, id } = this.backlog.shift()!;
    if (id === undefined || this.pending.has(id)) this.channel.send(text);
  }
}
