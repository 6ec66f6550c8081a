/** One end of a connection: answers what it is asked, asks, tells, and ends in order. */
import type { IncomingCall } from './call.ts';
import type { Channel, ChannelEvents } from './channel.ts';
import { encodeNotification, encodeRequest } from './codec.ts';
import { type ErrorFor, RpcError, standardError } from './errors.ts';
import { Intake, type IntakeEvents, type News, type Question } from './intake.ts';
import { Outbox } from './outbox.ts';
import { abortedError, closedError, Pending, type RequestOptions } from './pending.ts';
import { type Fault, type Outcome, Serving, type ServingEvents } from './serving.ts';
import { Window, type WindowEvents } from './window.ts';

export interface Limits {
  /** Accepted requests that run at the same time. */
  readonly window: number;
  /** Accepted requests that wait for the other side, or behind one that does. */
  readonly detached: number;
  /** How long accepted requests may still take when the connection ends. */
  readonly graceMs: number;
}

export interface PeerOptions {
  /** Absent: every request is answered with `methodNotFound`. */
  readonly dispatch?: (call: IncomingCall) => Outcome | Promise<Outcome>;
  /** `emittedAtMs` is the stamp of the sender, where it gives one. */
  readonly onNotification?: (method: string, params: unknown, emittedAtMs?: number) => void;
  readonly onFault?: (fault: Fault) => void;
  readonly limits?: Partial<Limits>;
  /** When given, notifications carry its value as a member of the envelope. */
  readonly emittedAtMs?: () => number;
  /** When given, ids of requests come from here; it must not repeat one while it waits for its answer. */
  readonly nextId?: () => number;
  readonly errorFor?: ErrorFor;
}

export interface Peer {
  /** Rejects with a RemoteError when the other side answers with an error, else with an RpcError. */
  request(method: string, params?: unknown, options?: RequestOptions): Promise<unknown>;
  /** After the end of the connection it does nothing. Throws when the params have no JSON form. */
  notify(method: string, params?: unknown): void;
  /** Resolves when the other side has caught up, or is gone: a producer awaits it now and then. */
  drained(): Promise<void>;
  /** Resolves when the connection is over, however it came to that. */
  readonly closed: Promise<void>;
  /**
   * Reads no more, gives accepted requests time to be answered, sends what is queued, and ends. Both waits are limited
   * by the grace. The end of the input does the same, but then waits for the other side to read as long as it lives.
   */
  close(options?: { readonly graceMs?: number }): Promise<void>;
}

export const createPeer = (channel: Channel, options: PeerOptions = {}): Peer =>
  new ConnectedPeer(channel, options);

const standardLimits: Limits = { window: 1024, detached: 1024, graceMs: 5000 };

/** It is the listener of its own parts, because a closure for each event is most of what an idle connection costs. */
class ConnectedPeer implements Peer, ChannelEvents, IntakeEvents, ServingEvents, WindowEvents {
  readonly closed: Promise<void>;
  private readonly channel: Channel;
  private readonly options: PeerOptions;
  private readonly graceMs: number;
  private lastId = -1;
  private readonly window: Window;
  private readonly pending = new Pending();
  private readonly outbox: Outbox;
  private readonly serving: Serving;
  private readonly intake: Intake;
  private state: 'open' | 'inputEnded' | 'answering' | 'flushing' | 'over' = 'open';
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Set once somebody here has asked for the end. */
  private flushLimitMs: number | undefined;
  private resolveClosed: (() => void) | undefined;

  constructor(channel: Channel, options: PeerOptions) {
    const limits = { ...standardLimits, ...options.limits };
    this.channel = channel;
    this.options = options;
    this.graceMs = limits.graceMs;
    this.closed = new Promise((resolve) => {
      this.resolveClosed = resolve;
    });
    this.outbox = new Outbox(channel, this.pending);
    this.window = new Window({ running: limits.window, waiting: limits.detached }, this);
    this.serving = new Serving({
      window: this.window,
      dispatch: options.dispatch,
      errorFor: options.errorFor ?? standardError,
      onFault: options.onFault,
      channel,
      events: this,
    });
    this.intake = new Intake(channel, this);
    channel.open(this);
  }

  request(method: string, params?: unknown, options?: RequestOptions): Promise<unknown> {
    if (this.state !== 'open') return Promise.reject(closedError(undefined));
    if (options?.signal?.aborted) return Promise.reject(abortedError(options.signal));
    const id = this.nextId();
    let text: string;
    try {
      text = encodeRequest(id, method, params);
    } catch (cause) {
      return Promise.reject(new RpcError('unsendable', 'params have no JSON form', { cause }));
    }
    const answer = this.pending.add(id, method, options);
    this.outbox.say(text, id);
    this.intake.resumeSoon();
    return answer;
  }

  notify(method: string, params?: unknown): void {
    if (this.state === 'over') return;
    this.outbox.say(encodeNotification(method, params, this.options.emittedAtMs?.()));
  }

  drained(): Promise<void> {
    return this.state === 'over' ? Promise.resolve() : this.outbox.whenDrained();
  }

  close({ graceMs = this.graceMs }: { readonly graceMs?: number } = {}): Promise<void> {
    this.flushLimitMs = graceMs;
    if (this.state === 'flushing') this.limitFlush(graceMs);
    else this.stopReading(graceMs);
    return this.closed;
  }

  onReadable(): void {
    this.intake.pump();
  }

  onWritable(): void {
    this.intake.resume();
    this.outbox.advance();
  }

  onClose(error?: Error): void {
    this.end(error);
  }

  onRoom(): void {
    this.intake.resumeSoon();
  }

  mayServe(): boolean {
    return this.window.open && !this.channel.congested;
  }

  serve(question: Question): void {
    this.serving.accept(question);
  }

  awaitsAnswer(): boolean {
    return this.pending.size > 0;
  }

  hear(news: News): void {
    if (news.kind === 'notification') {
      try {
        this.options.onNotification?.(news.method, news.params, news.emittedAtMs);
      } catch (error) {
        this.options.onFault?.({ kind: 'handler', method: news.method, error });
      }
      return;
    }
    const awaited =
      news.kind === 'result'
        ? this.pending.resolve(news.id, news.result)
        : this.pending.reject(news.id, news.error);
    if (!awaited) this.options.onFault?.({ kind: 'strayAnswer' });
  }

  /** Held requests are accepted first; their handlers learn here that no answer to them will come. */
  onEnded(nothingHeld: boolean): void {
    if (this.state === 'open') this.state = 'inputEnded';
    this.pending.rejectAll(undefined);
    if (nothingHeld) this.stopReading(this.graceMs);
  }

  private stopReading(graceMs: number): void {
    if (this.state !== 'open' && this.state !== 'inputEnded') return;
    this.state = 'answering';
    this.intake.stop();
    this.pending.rejectAll(undefined);
    this.outbox.empty();
    if (this.window.idle) this.flush();
    else this.timer = setTimeout(() => this.loseGrace(), graceMs);
  }

  private loseGrace(): void {
    this.serving.giveUp();
    this.flush();
  }

  onAnswered(): void {
    if (this.state === 'answering' && this.window.idle) this.flush();
    else this.intake.resume();
  }

  private flush(): void {
    clearTimeout(this.timer);
    this.state = 'flushing';
    if (this.flushLimitMs !== undefined) this.limitFlush(this.flushLimitMs);
    this.channel.flush().then(() => this.end());
  }

  private limitFlush(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.end(), ms);
  }

  private end(error?: Error): void {
    if (this.state === 'over') return;
    this.state = 'over';
    clearTimeout(this.timer);
    this.intake.stop();
    this.pending.rejectAll(error);
    this.serving.abandon();
    this.outbox.tellDrained();
    this.channel.close().then(() => this.resolveClosed?.());
  }

  private nextId(): number {
    const { nextId } = this.options;
    if (nextId !== undefined) return nextId();
    this.lastId += 1;
    return this.lastId;
  }
}
