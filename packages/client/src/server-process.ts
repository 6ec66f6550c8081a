/**
 * A channel over the standard streams of a child process, which it owns: the channel is closed when the child is gone.
 */
import type { ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { Writable } from 'node:stream';
import type { Channel, ChannelEvents, Incoming } from '@wirebox/rpc';
import { createStdioChannel } from '@wirebox/rpc/stdio';
import type { Exit } from './link.ts';
import { StderrTail } from './stderr-tail.ts';

export interface ServerProcessOptions {
  readonly onStderr: ((line: string) => void) | undefined;
  readonly shutdownMs: number;
  readonly maxMessageBytes: number | undefined;
}

/** How long the streams of a child that is gone are read on: somebody it has started may hold them open. */
const drainMs = 500;

export class ServerProcess implements Channel {
  readonly left: Promise<void>;
  readonly exit: Promise<Exit>;
  private readonly child: ChildProcess;
  private readonly shutdownMs: number;
  private readonly tail: StderrTail;
  private readonly output: Writable;
  private readonly inner: Channel;
  private leaving = false;
  private closing = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(child: ChildProcess, options: ServerProcessOptions) {
    this.child = child;
    this.shutdownMs = options.shutdownMs;
    this.tail = new StderrTail(options.onStderr);
    this.output = quietly(child.stdin!, () => this.leave());
    const input = child.stdout!;
    this.inner = createStdioChannel({
      input,
      output: this.output,
      ...(options.maxMessageBytes === undefined
        ? {}
        : { maxMessageBytes: options.maxMessageBytes }),
    });
    input.once('end', () => this.leave());
    input.once('close', () => this.leave());
    child.stderr?.on('data', (chunk: Buffer) => this.tail.push(chunk));
    for (const source of [child, child.stderr]) source?.on('error', () => undefined);
    const exited = new Promise<ExitArguments>((resolve) =>
      child.once('exit', (...args) => resolve(args)),
    );
    this.left = exited.then(() => this.onLeft());
    this.exit = exited.then((args) => this.readExit(args));
  }

  open(events: ChannelEvents): void {
    this.inner.open({
      onReadable: () => (this.closing ? this.drain() : events.onReadable()),
      onWritable: () => events.onWritable(),
      onClose: (error) => events.onClose(error),
    });
  }

  take(): Incoming | undefined {
    return this.inner.take();
  }

  get ended(): boolean {
    return this.inner.ended;
  }

  send(text: string): void {
    if (!this.leaving) this.inner.send(text);
  }

  get congested(): boolean {
    return this.inner.congested;
  }

  flush(): Promise<void> {
    return this.inner.flush();
  }

  async close(): Promise<void> {
    this.closing = true;
    this.leave();
    this.drain();
    await this.exit;
    await this.inner.close();
  }

  /** The child may still have something to say, and would take a closed pipe for a fault. */
  private drain(): void {
    while (this.inner.take() !== undefined);
  }

  /** Makes the child leave: the end of its input asks it to, then come the signals. */
  private leave(): void {
    if (this.leaving) return;
    this.leaving = true;
    void this.inner.flush();
    this.output.end();
    this.timer = setTimeout(() => {
      this.child.kill('SIGTERM');
      this.timer = setTimeout(() => this.child.kill('SIGKILL'), this.shutdownMs);
    }, this.shutdownMs);
  }

  private onLeft(): void {
    this.leaving = true;
    clearTimeout(this.timer);
  }

  private async readExit([exitCode, signal]: ExitArguments): Promise<Exit> {
    await drained(this.child);
    return {
      exitCode: exitCode ?? undefined,
      signal: signal ?? undefined,
      stderr: this.tail.lines(),
    };
  }
}

type ExitArguments = [exitCode: number | null, signal: NodeJS.Signals | null];

/**
 * The input of the child as the channel sees it: without errors, and not gone before the output of the child is read.
 * A server that has left is no fault of writing; its last words count.
 */
function quietly(stdin: Writable, onLost: () => void): Writable {
  stdin.on('error', onLost);
  return new Writable({
    decodeStrings: false,
    autoDestroy: false,
    write: (chunk, encoding, done) => {
      stdin.write(chunk, encoding, () => done());
    },
    final: (done) => {
      stdin.end(() => done());
    },
  });
}

/**
 * Resolves when everything that the child had written is read. Another process may hold the pipes open; they are given
 * up when nothing more comes.
 */
async function drained(child: ChildProcess): Promise<void> {
  const streams = [child.stdout, child.stderr];
  if (streams.every((stream) => stream === null || stream.closed)) return;
  const bytesRead = () =>
    streams.reduce((sum, stream) => sum + ((stream as Socket | null)?.bytesRead ?? 0), 0);
  let before = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const now = bytesRead();
    if (now === before) for (const stream of streams) stream?.destroy();
    before = now;
    // Behind a full turn of the loop: if that was held up, what has come in meanwhile is read first.
    timer = setTimeout(() => setImmediate(look), drainMs);
  };
  look();
  await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(timer);
}
