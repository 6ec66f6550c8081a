/** Collects the lines of one emitted file. Indentation is a matter of nesting, never of string literals. */
export interface Printer {
  /** Prints one line (or several, split at newlines) at the present depth; no argument prints an empty line. */
  line(text?: string): void;
  /** Prints `open`, then what `body` prints one level deeper, then `close` when it is given. */
  block(open: string, body: () => void, close?: string): void;
  /** The text so far, with exactly one newline at its end. */
  text(): string;
}

export function createPrinter(indentUnit = '  '): Printer {
  const lines: string[] = [];
  let depth = 0;
  const line = (text = ''): void => {
    for (const part of text.split('\n')) {
      lines.push(part === '' ? '' : indentUnit.repeat(depth) + part);
    }
  };
  return {
    line,
    block(open, body, close) {
      line(open);
      depth++;
      body();
      depth--;
      if (close !== undefined) line(close);
    },
    text: () => `${lines.join('\n').trimEnd()}\n`,
  };
}

/** Breaks prose into lines of at most `width` characters, at spaces only; existing line breaks stay. */
export function wrap(text: string, width: number): string[] {
  const out: string[] = [];
  for (const paragraph of text.split('\n')) {
    let current = '';
    for (const word of paragraph.split(' ')) {
      if (current !== '' && current.length + 1 + word.length > width) {
        out.push(current);
        current = word;
      } else {
        current = current === '' ? word : `${current} ${word}`;
      }
    }
    out.push(current);
  }
  return out;
}
