/** Plays the client of a transcript to a server, line by line, and compares what comes back with what the real one said. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { type Bindings, bind, fillIn } from './match.ts';
import {
  counted,
  countOf,
  isOrdered,
  type Message,
  unordered,
  type WireLine,
} from './transcript.ts';

export interface ReplayOptions {
  command: string;
  args: readonly string[];
  env: Readonly<Record<string, string>>;
  wire: readonly WireLine[];
  bindings: Bindings;
  /** Called with every message; the next line of the client waits for it. */
  onMessage: (message: Message) => Promise<void>;
}

/** The parts of ours that stand under `everywhere` in the list of differences, without which it is compared. */
function withoutOurs(ours: Message, theirs: Message | undefined): Message {
  const message: Message = JSON.parse(JSON.stringify(ours, withoutRelease));
  const { error, ...rest } = message as {
    error?: { code: number; data?: Record<string, unknown> };
  };
  if (error === undefined) return message;
  expect(error.data?.key, 'the key of the error').toEqual(expect.any(String));
  const { data: theirData } = (theirs?.error ?? {}) as { data?: object };
  const { data, ...plain } = error;
  if (data?.key === 'invalidParams' && plain.code === -32602) plain.code = -32600;
  if (theirData === undefined) return { error: plain, ...rest };
  const shared = Object.keys(theirData).map((member) => [member, data?.[member]]);
  return { error: { ...plain, data: Object.fromEntries(shared) }, ...rest };
}

/** The release of ours at the end of a user agent, and the name of the terminal, which transcripts leave out. */
export const withoutRelease = (key: string, value: unknown): unknown =>
  /^user-?agent$/i.test(key) && typeof value === 'string'
    ? value.replace(/^(\S+ \([^()]+\)) \S+ (\([^()]*\)) wirebox\/\d+\.\d+\.\d+\S*$/, '$1 $2')
    : value;

function compare(ours: readonly Message[], theirs: readonly Message[], bindings: Bindings): void {
  const plain = counted(ours, theirs).map((message, index) => withoutOurs(message, theirs[index]));
  const wanted = theirs.map((message, index) => fillIn(message, plain[index], bindings));
  expect(plain).toEqual(wanted);
}

/**
 * Before a line goes out, all that the server said before it in the transcript is awaited and compared. At the end, once
 * everything is there or two seconds have brought no more, stdin is closed.
 */
export async function replay(options: ReplayOptions) {
  const { command, args, env, wire, bindings, onMessage } = options;
  const child = spawn(command, args, {
    env: { ...process.env, ...env, TERM: 'dumb', TERM_PROGRAM: '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const received: Message[] = [];
  const lines = createInterface({ input: child.stdout });
  let arrived = () => {};
  let reaction = Promise.resolve();
  lines.on('line', (line) => {
    const message: Message = JSON.parse(line);
    received.push(message);
    reaction = reaction.then(() => onMessage(message));
    arrived();
  });
  child.once('exit', () => arrived());
  const closed = once(lines, 'close');
  const deadline = setTimeout(() => child.kill('SIGKILL'), 15_000);

  const until = async (enough: () => boolean) => {
    while (!enough() && child.exitCode === null && child.signalCode === null) {
      await new Promise<void>((resolve) => {
        arrived = resolve;
      });
    }
    await reaction;
  };

  const sum = (messages: readonly Message[]) =>
    messages.reduce((total, message) => total + countOf(message), 0);
  const expected: Message[] = [];
  const inOrder = () => received.filter(isOrdered);
  let compared = 0;
  let comparedOfOurs = 0;
  const catchUp = async () => {
    const theirs = expected.filter(isOrdered);
    const wanted = sum(theirs);
    await until(() => inOrder().length >= wanted);
    compare(inOrder().slice(comparedOfOurs, wanted), theirs.slice(compared), bindings);
    compared = theirs.length;
    comparedOfOurs = wanted;
  };

  try {
    for (const line of wire) {
      if ('<' in line) {
        expected.push(line['<']);
        continue;
      }
      await catchUp();
      const message = bind(line['>'], bindings);
      child.stdin.write(
        `${typeof message.raw === 'string' ? message.raw : JSON.stringify(message)}\n`,
      );
    }
    await catchUp();
    await Promise.race([
      until(() => received.length >= sum(expected)),
      sleep(2000, undefined, { ref: false }),
    ]);
    child.stdin.end();
    const [code, sig] = await exited;
    await closed;
    await reaction;
    compare(inOrder().slice(comparedOfOurs), [], bindings);
    compare(unordered(received), unordered(expected), bindings);
    return { code, sig };
  } finally {
    clearTimeout(deadline);
    child.kill('SIGKILL');
  }
}
