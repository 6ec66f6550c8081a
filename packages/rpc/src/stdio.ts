/** A channel over two byte streams, one JSON text a line: a process's standard streams, or those of a child. */
import type { Readable, Writable } from 'node:stream';
import { Batch, type BatchWriter } from './batch.ts';
import type { Channel, ChannelEvents, Incoming } from './channel.ts';
import { Framer } from './framing.ts';

export interface StdioChannelOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** A longer line is refused and skipped. */
  readonly maxMessageBytes?: number;
  /** The channel counts as congested from this many queued bytes on. */
  readonly congestionMark?: number;
}

/** The longest line that is accepted unless told otherwise: 128 MiB. */
export const standardMaxMessageBytes = 128 * 1024 * 1024;
const standardCongestionMark = 64 * 1024;

/** A text of this size becomes bytes here, because the stream would reserve three bytes a character. */
const largeCharacters = 1024 * 1024;

export const createStdioChannel = (options: StdioChannelOptions): Channel =>
  new StdioChannel(options);

class StdioChannel implements Channel, BatchWriter {
  private readonly input: Readable;
  private readonly output: Writable;
  private readonly mark: number;
  private readonly framer: Framer;
  private events: ChannelEvents | undefined;
  private readonly batch = new Batch(this);
  /** Bytes the stream has not handed on yet, as of the last write or its end. */
  private queued = 0;
  private writes = 0;
  private sawCongestion = false;
  private waiters: (() => void)[] = [];
  private paused = false;
  private inputOver = false;
  private over = false;

  constructor(options: StdioChannelOptions) {
    this.input = options.input;
    this.output = options.output;
    this.mark = options.congestionMark ?? standardCongestionMark;
    this.framer = new Framer(options.maxMessageBytes ?? standardMaxMessageBytes);
  }

  open(events: ChannelEvents): void {
    this.events = events;
    this.output.on('error', (error) => this.outputLost(error));
    this.output.on('close', () => this.outputLost());
    this.input.on('data', this.onData);
    this.input.on('end', this.onInputOver);
    this.input.on('close', this.onInputOver);
    this.input.on('error', this.onInputOver);
  }

  get ended(): boolean {
    return this.inputOver && this.framer.empty;
  }

  take(): Incoming | undefined {
    const incoming = this.framer.next();
    if (incoming === undefined && this.paused && !this.over) {
      this.paused = false;
      this.input.resume();
    }
    return incoming;
  }

  send(text: string): void {
    if (this.over) return;
    this.batch.add(`${text}\n`);
  }

  get congested(): boolean {
    if (this.over || this.queued + this.batch.length < this.mark) return false;
    this.sawCongestion = true;
    return true;
  }

  flush(): Promise<void> {
    this.batch.flush();
    if (this.over || this.writes === 0) return Promise.resolve();
    return new Promise((resolve) => this.waiters.push(resolve));
  }

  async close(): Promise<void> {
    if (this.over) return;
    this.over = true;
    this.letGo();
    // What nobody has read by now is given up. (A process's own stdout cannot be destroyed; there only its exit helps.)
    if (this.writes > 0) this.output.destroy();
    else this.output.end();
    // What still comes in interests nobody; a paused stream would keep a child from counting as closed.
    if (this.isOneStream) this.input.resume();
    else this.input.destroy();
  }

  private get isOneStream(): boolean {
    return (this.input as unknown) === this.output;
  }

  private readonly onData = (chunk: Buffer | string): void => {
    this.framer.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    this.events?.onReadable();
    if (this.paused || this.framer.empty) return;
    this.paused = true;
    this.input.pause();
  };

  private readonly onInputOver = (): void => {
    if (this.inputOver) return;
    this.inputOver = true;
    this.framer.end();
    this.events?.onReadable();
  };

  writeBatch(lines: string): void {
    if (this.over) return;
    this.writes += 1;
    if (lines.length < largeCharacters) this.output.write(lines, this.onWritten);
    else this.output.write(Buffer.from(lines), this.onWritten);
    this.queued = this.output.writableLength;
  }

  private readonly onWritten = (): void => {
    this.writes -= 1;
    this.queued = this.output.writableLength;
    if (this.writes === 0 && this.batch.length === 0) this.tellFlushed();
    if (this.over || !this.sawCongestion || this.queued + this.batch.length >= this.mark) return;
    this.sawCongestion = false;
    this.events?.onWritable();
  };

  /** The reader has gone (EPIPE and the like); that ends a connection, it is no failure of this side. */
  private outputLost(error?: Error): void {
    if (this.over) return;
    this.over = true;
    this.letGo();
    this.input.destroy();
    this.events?.onClose(error);
  }

  private letGo(): void {
    this.batch.drop();
    this.input.off('data', this.onData);
    this.tellFlushed();
  }

  private tellFlushed(): void {
    const { waiters } = this;
    this.waiters = [];
    for (const resolve of waiters) resolve();
  }
}
