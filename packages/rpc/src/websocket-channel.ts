/** A channel over a WebSocket of the package `ws`, one JSON text a message. Node only. */
import type { Socket } from 'node:net';
import type { RawData, WebSocket } from 'ws';
import { Batch, type BatchWriter } from './batch.ts';
import type { Channel, ChannelEvents, Incoming } from './channel.ts';
import { Fifo } from './fifo.ts';
import { toFrame } from './frame.ts';

export interface WebSocketChannelOptions {
  /** Open. Created with `perMessageDeflate: false`. */
  readonly webSocket: WebSocket;
  /** What the WebSocket runs over. */
  readonly socket: Socket;
  /** The channel counts as congested from this many queued bytes on, but not below what the socket itself allows. */
  readonly congestionMark?: number;
  /** What the other side is told when this side ends the connection; 1000 and no reason by default. */
  readonly closing?: Closing;
  /**
   * Which side of the connection this is. When the other one closes, a server gives up what it has not taken yet, so
   * that whoever works for that client stops at once; a client still takes what the server had to say.
   */
  readonly role: 'server' | 'client';
  /** Hears when nothing comes in any more. One function for all channels costs less than a promise each. */
  readonly onGone?: ((channel: WebSocketChannel) => void) | undefined;
}

/** A close code of RFC 6455 and its reason. */
export interface Closing {
  readonly code: number;
  readonly reason: string;
}

export interface WebSocketChannel extends Channel {
  /** What the other side said when it closed; code 1006 where it went without a word. Undefined while it is open. */
  readonly closing: Closing | undefined;
  /** Resolves when nothing comes in any more; what has come may still be taken. */
  whenGone(): Promise<void>;
  /**
   * To be called now and then: asks a silent other side for a sign of life, and ends the connection where it gave none
   * between many such calls. Whoever has output to read, or is not read himself, is slow and not dead; there TCP finds
   * out.
   */
  probe(): void;
}

/** The longest message that is accepted unless told otherwise, as of the real server: 16 MiB. */
export const standardMaxFrameBytes = 16 * 1024 * 1024;
const standardCongestionMark = 64 * 1024;
/** A longer text is no part of a batch: it is worth a write of its own, and batches are copied. */
const largestPartCharacters = 16 * 1024;
const largestCorkedBytes = 64 * 1024;
/** How many probes in a row may stay without an answer. */
const mostSilentProbes = 4;
/** How long the other side may take to agree to the end. */
const closeTimeoutMs = 1000;
const nothing = Buffer.alloc(0);

export const createWebSocketChannel = (options: WebSocketChannelOptions): WebSocketChannel =>
  new SocketChannel(options);

const uncork = (channel: SocketChannel): void => channel.uncork();

/** A server has thousands of these, most of them idle: so few closures, and nothing that is not needed yet. */
class SocketChannel implements WebSocketChannel, BatchWriter {
  closing: Closing | undefined;
  private readonly webSocket: WebSocket;
  private readonly socket: Socket;
  private readonly mark: number;
  private readonly farewell: Closing | undefined;
  private readonly isServer: boolean;
  private readonly onGone: WebSocketChannelOptions['onGone'];
  private events: ChannelEvents | undefined;
  /**
   * Text that came while nobody took it. Bounded by what a socket reads at once, because a pause takes effect only
   * behind the bytes that are here.
   */
  private readonly inbox = new Fifo<string>();
  private paused = false;
  /** Whole frames of a server, so that what `ws` itself writes, such as a pong, stands between two of them. */
  private readonly batch = new Batch(this);
  private corked = false;
  private sawCongestion = false;
  private silentProbes = 0;
  private bytesSeen = -1;
  /** Nothing can be sent or comes in any more. */
  private over = false;
  private error: Error | undefined;

  constructor(options: WebSocketChannelOptions) {
    this.webSocket = options.webSocket;
    this.socket = options.socket;
    // Below the socket's own mark it would not tell when it has caught up.
    const { congestionMark = standardCongestionMark } = options;
    this.mark = Math.max(congestionMark, options.socket.writableHighWaterMark);
    this.farewell = options.closing;
    this.isServer = options.role === 'server';
    this.onGone = options.onGone;
    // Here and not in `open`: without a listener an error ends the process, and what comes early would be lost.
    this.webSocket.on('error', this.onError);
    this.webSocket.on('close', this.onClose);
    this.webSocket.on('message', this.onMessage);
  }

  open(events: ChannelEvents): void {
    this.events = events;
    if (this.inbox.size > 0 || this.over) queueMicrotask(() => this.announce());
  }

  get ended(): boolean {
    return this.over && this.inbox.size === 0;
  }

  take(): Incoming | undefined {
    const text = this.inbox.shift();
    if (text === undefined && this.paused) {
      this.paused = false;
      this.webSocket.resume();
    }
    return text;
  }

  send(text: string): void {
    if (this.over) return;
    if (!this.isServer) this.sendMasked(text);
    else if (text.length <= largestPartCharacters) this.batch.add(toFrame(text));
    else {
      this.batch.flush();
      this.webSocket.send(text);
    }
  }

  get congested(): boolean {
    if (this.over || this.socket.writableLength + this.batch.length < this.mark) return false;
    if (!this.sawCongestion) {
      this.sawCongestion = true;
      // It comes for sure: whatever makes the sum this large is, or will be, more than the socket takes without it.
      this.socket.once('drain', () => this.onDrain());
    }
    return true;
  }

  flush(): Promise<void> {
    this.handOver();
    if (this.over || this.socket.writableLength === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.socket.write(nothing, () => resolve());
    });
  }

  async close(): Promise<void> {
    this.handOver();
    this.events = undefined;
    const { webSocket } = this;
    if (this.over || webSocket.readyState === webSocket.CLOSED) return;
    this.over = true;
    const closed = new Promise<void>((resolve) => webSocket.once('close', () => resolve()));
    // What nobody has read by now is given up, and a farewell behind it would not be read either.
    if (this.socket.writableLength > 0) webSocket.terminate();
    else this.sayFarewell();
    await closed;
  }

  whenGone(): Promise<void> {
    return new Promise((resolve) => {
      if (this.closing !== undefined) resolve();
      else this.webSocket.once('close', () => resolve());
    });
  }

  probe(): void {
    const isSlow = this.paused || this.socket.writableLength > 0;
    const isSilent = this.socket.bytesRead === this.bytesSeen && !isSlow;
    this.bytesSeen = this.socket.bytesRead;
    this.silentProbes = isSilent ? this.silentProbes + 1 : 0;
    if (this.silentProbes > mostSilentProbes) {
      this.error ??= new Error('the other side gave no sign of life');
      this.webSocket.terminate();
    } else if (isSilent) {
      this.webSocket.ping();
    }
  }

  private sayFarewell(): void {
    const { webSocket } = this;
    webSocket.close(this.farewell?.code ?? 1000, this.farewell?.reason);
    // The agreement of the other side stands behind whatever else it has sent.
    webSocket.resume();
    const timer = setTimeout(() => webSocket.terminate(), closeTimeoutMs);
    webSocket.once('close', () => clearTimeout(timer));
  }

  /** Masks are left to `ws`, which makes a write of each frame; the cork makes one of all. */
  private sendMasked(text: string): void {
    if (!this.corked) {
      this.corked = true;
      this.socket.cork();
      process.nextTick(uncork, this);
    }
    this.webSocket.send(text);
    if (this.socket.writableLength >= largestCorkedBytes) this.uncork();
  }

  uncork(): void {
    if (!this.corked) return;
    this.corked = false;
    this.socket.uncork();
  }

  /** Everything that was sent is on its way to the socket. */
  private handOver(): void {
    this.batch.flush();
    this.uncork();
  }

  writeBatch(frames: string): void {
    // Behind a close frame nothing may follow.
    if (this.webSocket.readyState === this.webSocket.OPEN) this.socket.write(frames, 'latin1');
  }

  private readonly onMessage = (data: RawData, isBinary: boolean): void => {
    if (this.over || isBinary) return;
    // `ws` has checked that it is UTF-8, and closes with 1007 where it is not.
    this.inbox.push((data as Buffer).toString('utf8'));
    this.events?.onReadable();
    if (this.paused || this.inbox.size === 0) return;
    this.paused = true;
    this.webSocket.pause();
  };

  private onDrain(): void {
    this.sawCongestion = false;
    if (!this.over) this.events?.onWritable();
  }

  private readonly onError = (error: Error): void => {
    this.error ??= error;
  };

  private readonly onClose = (code: number, reason: Buffer): void => {
    this.closing = { code, reason: reason.toString('utf8') };
    this.handOver();
    this.onGone?.(this);
    if (this.over) return;
    this.over = true;
    if (this.isServer) while (this.inbox.shift() !== undefined);
    this.announce();
  };

  /** Where something is left to be taken, the end is found behind it. */
  private announce(): void {
    if (this.over && this.inbox.size === 0) this.events?.onClose(this.error);
    else this.events?.onReadable();
  }
}
