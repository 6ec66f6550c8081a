/** The tap: decides when a message is taken from the channel, and what has to wait. */
import type { Channel } from './channel.ts';
import { decode, type Invalid, invalidInput, type Message } from './codec.ts';
import { Fifo } from './fifo.ts';

/** A message that may need an answer, and so costs room in the output. */
export type Question = Extract<Message, { kind: 'request' }> | Invalid;
/** A message that costs nothing to hear. */
export type News = Exclude<Message, Question>;

export interface IntakeEvents {
  /** Whether one more request may be accepted now. */
  mayServe(): boolean;
  serve(question: Question): void;
  /** Whether something in the input is needed for this side to move on. */
  awaitsAnswer(): boolean;
  hear(news: News): void;
  /** The input is over. Until nothing is held back this can be told more than once. */
  onEnded(nothingHeld: boolean): void;
}

/** More than a pipe and a channel hold, so that whatever stands before an awaited answer fits in. */
const mostHeldCharacters = 1024 * 1024;

export class Intake {
  private readonly channel: Channel;
  private readonly events: IntakeEvents;
  private readonly held = new Fifo<{ readonly question: Question; readonly size: number }>();
  private heldCharacters = 0;
  private pumping = false;
  private stalled = false;
  private stopped = false;

  constructor(channel: Channel, events: IntakeEvents) {
    this.channel = channel;
    this.events = events;
  }

  /** Moves on as far as it may. */
  pump(): void {
    if (this.pumping) return;
    this.pumping = true;
    this.stalled = false;
    while (!this.stopped && this.step());
    this.pumping = false;
  }

  /** For those who may have made room: does nothing unless something waited for it. */
  resume(): void {
    if (this.stalled) this.pump();
  }

  /** The same for callers in whose middle no handler may start. */
  resumeSoon(): void {
    if (this.stalled) queueMicrotask(() => this.resume());
  }

  stop(): void {
    this.stopped = true;
  }

  /**
   * Moves one message on; false when none is here or none may be taken. With the tap shut for requests, answers are
   * still read while one is awaited, and requests that come in between are held: otherwise two sides that ask each
   * other could each wait for the other to read.
   */
  private step(): boolean {
    const open = this.events.mayServe();
    if (open && this.held.size > 0) {
      this.serveHeld();
      return true;
    }
    const reads = open || (this.events.awaitsAnswer() && this.heldCharacters < mostHeldCharacters);
    const incoming = reads ? this.channel.take() : undefined;
    if (incoming === undefined) {
      this.stalled = !open;
      if (reads && this.channel.ended) this.events.onEnded(this.held.size === 0);
      return false;
    }
    const message = typeof incoming === 'string' ? decode(incoming) : invalidInput(incoming);
    if (message.kind !== 'request' && message.kind !== 'invalid') this.events.hear(message);
    else if (open) this.events.serve(message);
    else this.hold(message, typeof incoming === 'string' ? incoming.length : 0);
    return true;
  }

  private hold(question: Question, size: number): void {
    this.held.push({ question, size });
    this.heldCharacters += size;
  }

  private serveHeld(): void {
    const { question, size } = this.held.shift()!;
    this.heldCharacters -= size;
    this.events.serve(question);
  }
}
