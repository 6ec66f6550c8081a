/**
 * Where a person types. One readline lasts for the whole conversation, so that what is typed while an answer comes is
 * kept for the next question; it is only shown when the terminal is free again.
 */
import { createInterface, type Key } from 'node:readline';
import { Writable } from 'node:stream';

export interface Said {
  /** One line or several. */
  readonly text: string;
  /** Aborted by Ctrl-C from now on, until the next question is asked for. */
  readonly interrupt: AbortSignal;
}

export interface Prompt {
  /** What the person says next; undefined where they leave. */
  ask(): Promise<Said | undefined>;
  /** Gives the terminal back. Any number of calls are one. */
  close(): void;
}

export interface PromptOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { columns?: number };
  /** The person wants to go, although what they have interrupted has not ended. */
  readonly onLeave: () => void;
}

/** With these around it, a pasted text of several lines can be told from lines that were typed. */
const pasteMarks = { on: '\x1b[?2004h', off: '\x1b[?2004l' };

export function createPrompt({ input, output, onLeave }: PromptOptions): Prompt {
  const view = createView(output);
  const reader = createInterface({ input, output: view.stream, terminal: true, prompt: '> ' });
  output.write(pasteMarks.on);
  /** Lines of a text that is not complete yet. */
  const lines: string[] = [];
  let isPasting = false;
  /** What was said before anybody asked. */
  const said: string[] = [];
  /** Set while somebody asks. */
  let take: ((said: Said | undefined) => void) | undefined;
  let interrupt = new AbortController();
  let isWarned = false;
  let isClosed = false;

  const toSaid = (text: string): Said => {
    interrupt = new AbortController();
    return { text, interrupt: interrupt.signal };
  };
  const give = (text: string | undefined) => {
    view.hide();
    take?.(text === undefined ? undefined : toSaid(text));
    take = undefined;
  };
  const clearLine = () => {
    lines.length = 0;
    reader.write(null, { ctrl: true, name: 'e' });
    reader.write(null, { ctrl: true, name: 'u' });
  };
  const close = () => {
    if (isClosed) return;
    isClosed = true;
    reader.close();
    output.write(pasteMarks.off);
    give(undefined);
  };

  const onKey = (_: string | undefined, { name }: Key) => {
    if (name === 'paste-start') isPasting = true;
    if (name === 'paste-end') isPasting = false;
  };
  input.on('keypress', onKey);
  reader.on('line', (line) => {
    isWarned = false;
    lines.push(line);
    // A paste is sent by the person, with Enter, and not by a line end within it.
    if (isPasting) return;
    const text = lines.splice(0).join('\n').trimEnd();
    if (text === '') {
      if (take !== undefined) reader.prompt();
    } else if (take === undefined) said.push(text);
    else give(text);
  });
  reader.on('SIGINT', () => {
    const isEmpty = reader.line === '' && lines.length === 0;
    clearLine();
    if (take === undefined) {
      said.length = 0;
      if (interrupt.signal.aborted) onLeave();
      else interrupt.abort();
      return;
    }
    if (isEmpty && isWarned) {
      output.write('\n');
      close();
      return;
    }
    isWarned = true;
    output.write('\n(Ctrl-C once more leaves)\n');
    reader.prompt();
  });
  reader.on('close', () => {
    input.removeListener('keypress', onKey);
    // Ctrl-D leaves the prompt on its line.
    if (!isClosed && take !== undefined) output.write('\n');
    close();
  });

  return {
    ask() {
      const early = said.shift();
      if (early !== undefined) {
        output.write(`> ${early}\n`);
        return Promise.resolve(toSaid(early));
      }
      if (isClosed) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        take = resolve;
        view.show();
        // What was typed while nobody asked is still there.
        reader.prompt(true);
      });
    },
    close,
  };
}

/** A terminal that readline writes to only while it is shown: else every key would break into the answer. */
function createView(output: PromptOptions['output']) {
  let isShown = false;
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      if (isShown) output.write(chunk);
      done();
    },
  });
  // By the width readline knows where a long line breaks.
  Object.defineProperty(stream, 'columns', { get: () => output.columns });
  return {
    stream,
    show: () => {
      isShown = true;
    },
    hide: () => {
      isShown = false;
    },
  };
}
