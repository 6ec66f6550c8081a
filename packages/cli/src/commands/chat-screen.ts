/**
 * What a conversation looks like. The answer goes to stdout and everything else to stderr, so that a pipe gets the
 * answer alone, while a terminal shows both in the order in which they came.
 */
import { coloured } from '../print.ts';

export interface Screen {
  /** Whether a person watches the answer come; else it is given only when it is whole. */
  readonly isLive: boolean;
  /** A piece of the answer. */
  answer(text: string): void;
  /** A piece of the reasoning. */
  thought(text: string): void;
  /** A line in passing: the model, tokens, what the server does. */
  note(line: string): void;
  /** A line that has to be seen. */
  warn(line: string): void;
  /** Ends the line that an answer or a thought has left open. */
  endLine(): void;
}

export interface ScreenStreams {
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
}

/** What others wrote must not steer the terminal: all control characters but line ends and tabs are left out. */
const printable = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, '');

export function createScreen({ stdout, stderr }: ScreenStreams): Screen {
  const isLive = stdout.isTTY === true;
  const hasColour = coloured(stderr);
  const dim = (text: string) => (hasColour ? `\x1b[2m${text}\x1b[22m` : text);
  /** The stream whose line is open. */
  let open: NodeJS.WriteStream | undefined;
  let speaker: 'answer' | 'thought' | undefined;

  const endLine = () => {
    open?.write('\n');
    open = undefined;
    speaker = undefined;
  };
  const line = (text: string) => {
    endLine();
    stderr.write(`${text}\n`);
  };
  const speak = (who: 'answer' | 'thought', text: string) => {
    if (text === '') return;
    if (speaker !== who) endLine();
    speaker = who;
    const stream = who === 'answer' ? stdout : stderr;
    stream.write(who === 'answer' ? text : dim(text));
    open = text.endsWith('\n') ? undefined : stream;
  };
  return {
    isLive,
    answer: (text) => speak('answer', isLive ? printable(text) : text),
    thought: (text) => speak('thought', printable(text)),
    note: (text) => line(dim(printable(text))),
    warn: (text) => line(printable(text)),
    endLine,
  };
}
