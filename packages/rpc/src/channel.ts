/** What a peer needs of a transport: whole JSON texts in, whole JSON texts out, and a tap on both. */

/** Input that never became a text. The channel has skipped it and goes on with the next message. */
export type InputFault =
  | { readonly fault: 'tooLarge'; readonly limit: number }
  | { readonly fault: 'invalidUtf8' };

export type Incoming = string | InputFault;

export interface ChannelEvents {
  /** There may be something to take, or the input has ended. */
  onReadable(): void;
  /** `congested` went from true to false. */
  onWritable(): void;
  /** Nothing can be sent any more. Called at most once, and not because of `close()`. */
  onClose(error?: Error): void;
}

export interface Channel {
  /** Called once, before anything else. Events never fire from inside this call. */
  open(events: ChannelEvents): void;
  /** The next message; undefined when none is here. What nobody takes is not read on from the other side. */
  take(): Incoming | undefined;
  /** Invariant: true only when the input is over and everything of it has been taken. */
  readonly ended: boolean;
  /** Queues one message. Never fails: after the end of the connection it does nothing. */
  send(text: string): void;
  /** More output waits for the other side than a well-behaved sender adds to. */
  readonly congested: boolean;
  /** Resolves when everything queued has left the process, or never will. */
  flush(): Promise<void>;
  /** Ends the connection without waiting for queued output; call `flush()` before. */
  close(): Promise<void>;
}
