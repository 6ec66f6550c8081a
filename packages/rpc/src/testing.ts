/** For tests: two channels, or two peers, connected in memory. Delivers in microtasks; safe in browsers. */
import type { Channel, ChannelEvents, Incoming } from './channel.ts';
import { Fifo } from './fifo.ts';
import { createPeer, type Peer, type PeerOptions } from './peer.ts';

export interface ChannelPairOptions {
  /** Characters that may wait in one direction before its sender counts as congested. */
  readonly congestionMark?: number;
}

export function createChannelPair(options: ChannelPairOptions = {}): [Channel, Channel] {
  const mark = options.congestionMark ?? 64 * 1024;
  const left = new MemoryChannel(mark);
  const right = new MemoryChannel(mark);
  left.connect(right);
  right.connect(left);
  return [left, right];
}

export interface PeerPair {
  readonly left: Peer;
  readonly right: Peer;
}

export function createPeerPair(
  left: PeerOptions = {},
  right: PeerOptions = {},
  options: ChannelPairOptions = {},
): PeerPair {
  const [leftChannel, rightChannel] = createChannelPair(options);
  return { left: createPeer(leftChannel, left), right: createPeer(rightChannel, right) };
}

class MemoryChannel implements Channel {
  private readonly mark: number;
  private other: MemoryChannel | undefined;
  private events: ChannelEvents | undefined;
  private readonly inbox = new Fifo<Incoming>();
  private waitingCharacters = 0;
  private sawCongestion = false;
  private announced = false;
  private over = false;

  constructor(mark: number) {
    this.mark = mark;
  }

  connect(other: MemoryChannel): void {
    this.other = other;
  }

  open(events: ChannelEvents): void {
    this.events = events;
    this.announce();
  }

  get ended(): boolean {
    return this.inbox.size === 0 && this.other?.over === true;
  }

  take(): Incoming | undefined {
    const text = this.inbox.shift();
    if (typeof text === 'string') this.waitingCharacters -= text.length;
    this.other?.caughtUp();
    return text;
  }

  send(text: string): void {
    if (!this.over) this.other?.deliver(text);
  }

  get congested(): boolean {
    if (this.over || !this.other?.behind) return false;
    this.sawCongestion = true;
    return true;
  }

  flush(): Promise<void> {
    return Promise.resolve();
  }

  async close(): Promise<void> {
    this.over = true;
    this.other?.announce();
    this.other?.caughtUp();
  }

  private get behind(): boolean {
    return !this.over && this.waitingCharacters >= this.mark;
  }

  private deliver(text: string): void {
    if (this.over) return;
    this.inbox.push(text);
    this.waitingCharacters += text.length;
    this.announce();
  }

  private announce(): void {
    if (this.announced || this.events === undefined) return;
    this.announced = true;
    queueMicrotask(() => {
      this.announced = false;
      if (!this.over) this.events?.onReadable();
    });
  }

  private caughtUp(): void {
    if (!this.sawCongestion || this.other?.behind) return;
    this.sawCongestion = false;
    queueMicrotask(() => this.events?.onWritable());
  }
}

/** One end of a pair that a test plays itself, text by text. */
export interface TextEnd {
  /** Everything that has come, in order. */
  readonly texts: readonly string[];
  send(message: unknown): void;
  sendText(text: string): void;
  /** Resolves when so many texts have come in all; rejects when the other side is gone before. */
  received(count: number): Promise<readonly string[]>;
  /** While asleep it reads nothing. */
  sleep(): void;
  wake(): void;
  close(): Promise<void>;
}

export function createTextEnd(channel: Channel): TextEnd {
  const texts: string[] = [];
  let asleep = false;
  let waiting: (() => void)[] = [];
  const read = () => {
    while (!asleep) {
      const incoming = channel.take();
      if (incoming === undefined) break;
      texts.push(typeof incoming === 'string' ? incoming : JSON.stringify(incoming));
    }
    const told = waiting;
    waiting = [];
    for (const tell of told) tell();
  };
  channel.open({ onReadable: read, onWritable: () => undefined, onClose: read });
  return {
    texts,
    send: (message) => channel.send(JSON.stringify(message)),
    sendText: (text) => channel.send(text),
    received: async (count) => {
      while (texts.length < count) {
        if (channel.ended) throw new Error(`the other side ended after ${texts.length} texts`);
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
      return texts;
    },
    sleep: () => {
      asleep = true;
    },
    wake: () => {
      asleep = false;
      read();
    },
    close: () => channel.close(),
  };
}
