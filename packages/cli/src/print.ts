/** Prints for people on a terminal and for programs in a pipe: colour only on a terminal that wants it. */

export const coloured = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY && stream.hasColors() && !process.env.NO_COLOR;

export function printJson(value: unknown): void {
  const text = JSON.stringify(value, null, 2);
  process.stdout.write(`${coloured(process.stdout) ? paintJson(text) : text}\n`);
}

/** Names in blue, texts in green; one pass over JSON that we have just printed ourselves. */
const paintJson = (text: string): string =>
  text.replace(/("(?:[^"\\]|\\.)*")(:?)/g, (_, string: string, colon: string) =>
    colon === ':' ? `\x1b[34m${string}\x1b[39m:` : `\x1b[32m${string}\x1b[39m`,
  );

export const printLine = (text: string): void => void process.stdout.write(`${text}\n`);

const VERDICT_COLOURS: Readonly<Record<string, number>> = {
  breaking: 31,
  lossy: 33,
  'closed-only': 35,
  'if-used': 34,
  compatible: 32,
};

/** A verdict in its colour, on a terminal. */
export const paint = (text: string, verdict: string): string =>
  coloured(process.stdout) ? `\x1b[${VERDICT_COLOURS[verdict] ?? 0}m${text}\x1b[0m` : text;
