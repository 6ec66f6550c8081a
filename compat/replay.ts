/** Writes the client's lines of a transcript to a server and gives back what the server wrote, normalised alike. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { accessToken } from './setups.ts';

export type Message = Record<string, unknown>;
export type WireLine = { '>': Message } | { '<': Message };

export interface Replayed {
  received: Message[];
  exitCode: number | null;
  signal: NodeJS.Signals | null;
}

const isAnswer = (message: Message): boolean => message.method === undefined && message.id !== null;

const answersIn = (messages: readonly Message[]): number => messages.filter(isAnswer).length;

/**
 * Lines go out as they stand in the transcript; before a line that came after answers, as many answers are awaited.
 * At the end, once `total` messages are there or two seconds have brought no more, stdin is closed.
 */
export async function replay(
  command: string,
  args: readonly string[],
  codexHome: string,
  wire: readonly WireLine[],
  total: number,
): Promise<Replayed> {
  const child = spawn(command, args, {
    env: { ...process.env, CODEX_HOME: codexHome, TERM: 'dumb', TERM_PROGRAM: '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const received: Message[] = [];
  const lines = createInterface({ input: child.stdout });
  let arrived = () => {};
  lines.on('line', (line) => {
    received.push(JSON.parse(line));
    arrived();
  });
  const closed = once(lines, 'close');
  const deadline = setTimeout(() => child.kill('SIGKILL'), 15_000);

  const until = async (enough: () => boolean) => {
    while (!enough() && child.exitCode === null) {
      await new Promise<void>((resolve) => {
        arrived = resolve;
        child.once('exit', () => resolve());
      });
    }
  };

  let expected = 0;
  for (const line of wire) {
    if ('<' in line) {
      if (isAnswer(line['<'])) expected++;
      continue;
    }
    await until(() => answersIn(received) >= expected);
    const message = line['>'];
    child.stdin.write(
      `${typeof message.raw === 'string' ? message.raw : JSON.stringify(message)}\n`,
    );
  }
  await until(() => answersIn(received) >= expected);
  await Promise.race([
    until(() => received.length >= total),
    sleep(2000, undefined, { ref: false }),
  ]);
  child.stdin.end();
  const [exitCode, signal] = await exited;
  await closed;
  clearTimeout(deadline);
  return { received, exitCode, signal };
}

/** Puts the words of the transcripts in the place of what differs from run to run. */
export function normalise(message: Message, codexHome: string): Message {
  const text = JSON.stringify(message, (key, value: unknown) => {
    if (key === 'emittedAtMs') return '<ts>';
    if (key === 'serverName' && value === hostname()) return '<host>';
    if (value === codexHome) return '<HOME>';
    if (value === accessToken) return '<jwt-1>';
    if (key === 'installationId' && typeof value === 'string') {
      return /^[0-9a-f-]{36}$/.test(value) ? '<uuid-1>' : value;
    }
    if (key === 'userAgent' && typeof value === 'string') {
      return value.replace(
        /^(\S+)\/0\.169\.0 \([^()]+; \w+\) \S+ (\([^()]*\)) wirebox\/\d+\.\d+\.\d+\S*$/,
        '$1/<version> (<os>) $2',
      );
    }
    return value;
  });
  return JSON.parse(text);
}
