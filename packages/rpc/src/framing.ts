/** Bytes to lines. Pulled: what nobody asks for stays bytes. Node only. */
import { isAscii, isUtf8 } from 'node:buffer';
import type { Incoming, InputFault } from './channel.ts';
import { Fifo } from './fifo.ts';
import { LongLine } from './long-line.ts';

const newline = 0x0a;
const blank = /^[ \t\r]*$/;

export class Framer {
  private readonly limit: number;
  private readonly chunks = new Fifo<Buffer>();
  private readonly line: LongLine;
  /** The end of a line that had begun in an earlier chunk. */
  private ready: Incoming | undefined;
  /** Whole lines, each with its newline: as text, or as bytes when they need care one by one. */
  private text = '';
  private at = 0;
  private bytes: Buffer | undefined;
  private inputEnded = false;

  constructor(maxMessageBytes: number) {
    this.limit = maxMessageBytes;
    this.line = new LongLine(maxMessageBytes);
  }

  push(chunk: Buffer): void {
    this.chunks.push(chunk);
  }

  /** No more bytes will come; a last line without a newline counts as one. */
  end(): void {
    this.inputEnded = true;
  }

  /** Nothing is here to be asked for; the beginning of a line does not count. */
  get empty(): boolean {
    return (
      this.at === this.text.length &&
      this.ready === undefined &&
      this.bytes === undefined &&
      this.chunks.size === 0 &&
      !(this.inputEnded && this.line.started)
    );
  }

  /** The next line that is not blank. */
  next(): Incoming | undefined {
    for (;;) {
      const line = this.nextLine();
      if (typeof line !== 'string' || !isBlank(line)) return line;
    }
  }

  private nextLine(): Incoming | undefined {
    for (;;) {
      if (this.ready !== undefined) {
        const { ready } = this;
        this.ready = undefined;
        return ready;
      }
      if (this.at < this.text.length) return this.cutText();
      if (this.bytes !== undefined) return this.cutBytes(this.bytes);
      const chunk = this.chunks.shift();
      if (chunk !== undefined) this.open(chunk);
      else if (this.inputEnded && this.line.started) return this.endLine();
      else return undefined;
    }
  }

  /** Invariant: each byte is searched once, in the chunk it came with, however long its line is. */
  private open(chunk: Buffer): void {
    const first = chunk.indexOf(newline);
    if (first === -1) {
      this.line.add(chunk);
      return;
    }
    let rest = chunk;
    if (this.line.started) {
      this.line.add(chunk.subarray(0, first));
      this.ready = this.endLine();
      rest = chunk.subarray(first + 1);
    }
    const end = rest.lastIndexOf(newline) + 1;
    if (end > 0) this.openLines(end === rest.length ? rest : rest.subarray(0, end));
    if (end < rest.length) this.line.add(rest.subarray(end));
  }

  private openLines(lines: Buffer): void {
    const text = lines.length <= this.limit ? decode(lines) : undefined;
    if (text === undefined) this.bytes = lines;
    else {
      this.text = text;
      this.at = 0;
    }
  }

  private cutText(): string {
    const end = this.text.indexOf('\n', this.at);
    const line = this.text.slice(this.at, end);
    this.at = end + 1;
    if (this.at === this.text.length) {
      this.text = '';
      this.at = 0;
    }
    return line;
  }

  private cutBytes(bytes: Buffer): Incoming {
    const end = bytes.indexOf(newline);
    this.bytes = end + 1 < bytes.length ? bytes.subarray(end + 1) : undefined;
    return end > this.limit ? this.tooLarge() : toText(bytes.subarray(0, end));
  }

  private endLine(): Incoming {
    const line = this.line.overflowed ? this.tooLarge() : toText(this.line.view());
    this.line.clear();
    return line;
  }

  private tooLarge(): InputFault {
    return { fault: 'tooLarge', limit: this.limit };
  }
}

const toText = (bytes: Buffer): Incoming => decode(bytes) ?? { fault: 'invalidUtf8' };

/** Undefined when it is not UTF-8, where `toString` alone would put replacement characters into strings. */
function decode(bytes: Buffer): string | undefined {
  if (isAscii(bytes)) return bytes.toString('latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

const isBlank = (line: string): boolean =>
  line.length === 0 || (line.charCodeAt(0) <= 0x20 && blank.test(line));
