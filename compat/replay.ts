/** Writes the client's lines of a transcript to a server, and gives back what the server wrote. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { isOrdered, type Message, type WireLine } from './transcript.ts';

export interface Replayed {
  received: Message[];
  exitCode: number | null;
  signal: NodeJS.Signals | null;
}

export interface ReplayOptions {
  command: string;
  args: readonly string[];
  env: Readonly<Record<string, string>>;
  wire: readonly WireLine[];
  /** What a line of the transcript stands for, once so much has come. */
  toSend: (line: Message, received: readonly Message[]) => Message;
  /** Called with every message; the next line of the client waits for it. */
  onMessage: (message: Message) => Promise<void>;
}

const inOrder = (messages: readonly Message[]): number => messages.filter(isOrdered).length;

/**
 * Before a line goes out, all that the server said before it in the transcript is awaited. At the end, once everything is
 * there or two seconds have brought no more, stdin is closed.
 */
export async function replay(options: ReplayOptions): Promise<Replayed> {
  const { command, args, env, wire, toSend, onMessage } = options;
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
  const closed = once(lines, 'close');
  const deadline = setTimeout(() => child.kill('SIGKILL'), 15_000);

  const until = async (enough: () => boolean) => {
    while (!enough() && child.exitCode === null && child.signalCode === null) {
      await new Promise<void>((resolve) => {
        arrived = resolve;
        child.once('exit', () => resolve());
      });
    }
    await reaction;
  };

  const expected: Message[] = [];
  for (const line of wire) {
    if ('<' in line) {
      expected.push(line['<']);
      continue;
    }
    await until(() => inOrder(received) >= inOrder(expected));
    const message = toSend(line['>'], received);
    child.stdin.write(
      `${typeof message.raw === 'string' ? message.raw : JSON.stringify(message)}\n`,
    );
  }
  await until(() => inOrder(received) >= inOrder(expected));
  await Promise.race([
    until(() => received.length >= expected.length),
    sleep(2000, undefined, { ref: false }),
  ]);
  child.stdin.end();
  const [exitCode, signal] = await exited;
  await closed;
  await reaction;
  clearTimeout(deadline);
  return { received, exitCode, signal };
}
