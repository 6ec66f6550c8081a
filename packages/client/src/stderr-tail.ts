/** The stderr of a server: line by line to who wants it, and the last lines kept for errors. */
import { StringDecoder } from 'node:string_decoder';
import { maskSecrets } from './mask-secrets.ts';

const keptLines = 20;
const keptCharacters = 300;
/** A longer line is handed on in pieces. */
const longestLine = 8192;

export class StderrTail {
  private readonly onLine: ((line: string) => void) | undefined;
  private readonly decoder = new StringDecoder('utf8');
  private readonly kept: string[] = [];
  private rest = '';

  constructor(onLine: ((line: string) => void) | undefined) {
    this.onLine = onLine;
  }

  push(chunk: Buffer): void {
    const lines = (this.rest + this.decoder.write(chunk)).split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) this.add(line);
    while (this.rest.length > longestLine) {
      this.add(this.rest.slice(0, longestLine));
      this.rest = this.rest.slice(longestLine);
    }
  }

  /** The last lines, masked; an unfinished one counts. To be called when no more will come. */
  lines(): readonly string[] {
    if (this.rest !== '') this.add(this.rest);
    this.rest = '';
    return this.kept.map((line) => maskSecrets(line).slice(0, keptCharacters));
  }

  private add(line: string): void {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    this.onLine?.(text);
    this.kept.push(text);
    if (this.kept.length > keptLines) this.kept.shift();
  }
}
