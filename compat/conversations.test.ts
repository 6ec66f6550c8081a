import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type LabSetup, labSetups, openLab } from './lab.ts';
import { type Bindings, bind, fillIn } from './match.ts';
import type { Message, WireLine } from './replay.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const wirebox = fileURLToPath(new URL('../packages/cli/bin/wirebox.js', import.meta.url));

interface Transcript {
  title: string;
  servers: Record<string, { exit: { code: number; sig: string | null }; wire: WireLine[] }>;
}

interface NotSent {
  method: string;
  /** Absent: in all of them. */
  scenarios?: string[];
  reason: string;
}

const { notSent }: { notSent: NotSent[] } = JSON.parse(
  await readFile(join(here, 'conversations.json'), 'utf8'),
);
const names = (await readdir(join(here, 'conversations'))).map((file) => file.replace('.json', ''));
const transcripts = new Map<string, Transcript>();
for (const name of names) {
  const text = await readFile(join(here, 'conversations', `${name}.json`), 'utf8');
  transcripts.set(name, JSON.parse(text));
}

const isLeftOut = (scenario: string, { method }: Message): boolean =>
  // It may come at any time.
  method === 'remoteControl/status/changed' ||
  notSent.some((one) => one.method === method && (one.scenarios?.includes(scenario) ?? true));

/** Deltas are counted; errors of ours carry more than theirs. */
function toComparable(messages: readonly Message[]): Message[] {
  const compared: Message[] = [];
  for (const message of messages) {
    const last = compared.at(-1);
    if (message.method !== 'item/agentMessage/delta') {
      const { error, ...rest } = message as { error?: { data?: unknown } };
      compared.push(
        error === undefined ? message : { error: { ...error, data: undefined }, ...rest },
      );
    } else if (last?.method === message.method) last.count = Number(last.count) + 1;
    else compared.push({ method: message.method, count: message.count ?? 1 });
  }
  return compared;
}

/** The transcripts leave out the name of the terminal, and ours adds its own release. */
const withoutSuffix = (message: Message): Message =>
  JSON.parse(
    JSON.stringify(message).replace(
      /("userAgent":"[^"]*\)) \S+ (\([^"]*\)) wirebox\/[^"]*"/,
      '$1 $2"',
    ),
  );

/** Plays the client of a transcript, and compares what comes back, message by message. */
async function play(
  scenario: string,
  wire: readonly WireLine[],
  home: string,
  bindings: Bindings,
  env: Readonly<Record<string, string>>,
): Promise<number | null> {
  const child: ChildProcess = spawn(process.execPath, [wirebox, 'app-server'], {
    env: { ...process.env, ...env, CODEX_HOME: home, TERM: 'dumb', TERM_PROGRAM: '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const deadline = setTimeout(() => child.kill('SIGKILL'), 15_000);
  const received: Message[] = [];
  let arrived = () => {};
  createInterface({ input: child.stdout! }).on('line', (line) => {
    const message = withoutSuffix(JSON.parse(line));
    if (!isLeftOut(scenario, message)) received.push(message);
    arrived();
  });
  child.once('exit', () => arrived());

  const expected: Message[] = [];
  const catchUp = async () => {
    const wanted = toComparable(expected);
    const isThere = () => {
      const got = toComparable(received);
      const count = wanted.at(-1)?.count;
      return got.length >= wanted.length && (count === undefined || got.at(-1)?.count === count);
    };
    while (!isThere() && child.exitCode === null && child.signalCode === null) {
      await new Promise<void>((resolve) => {
        arrived = resolve;
      });
    }
    const got = toComparable(received).slice(0, wanted.length);
    expect(got).toEqual(wanted.map((theirs, index) => fillIn(theirs, got[index], bindings)));
  };

  for (const line of wire) {
    if ('<' in line) {
      if (!isLeftOut(scenario, line['<'])) expected.push(line['<']);
      continue;
    }
    await catchUp();
    child.stdin!.write(`${bind(line['>'], bindings)}\n`);
  }
  await catchUp();
  child.stdin!.end();
  const [code] = (await exited) as [number | null];
  clearTimeout(deadline);
  expect(toComparable(received)).toHaveLength(toComparable(expected).length);
  return code;
}

describe('conversations of the real server', () => {
  it('are all there, and what is left out is in them', () => {
    expect(names.sort()).toEqual(Object.keys(labSetups).sort());
    const stale = notSent.flatMap(({ method, scenarios = names }) =>
      scenarios.filter((name) => {
        const servers = Object.values(transcripts.get(name)?.servers ?? {});
        const has = servers.some(({ wire }) =>
          wire.some((line) => '<' in line && line['<'].method === method),
        );
        return scenarios === names ? false : !has;
      }),
    );
    expect(stale).toEqual([]);
  });

  it.each(names)('%s', async (scenario) => {
    const setup: LabSetup = labSetups[scenario] ?? {};
    for (const { exit, wire } of Object.values(transcripts.get(scenario)?.servers ?? {})) {
      const lab = await openLab(setup);
      const home = await mkdtemp(join(tmpdir(), 'wirebox-conversation-'));
      try {
        for (const [name, text] of Object.entries(lab.files))
          await writeFile(join(home, name), text);
        const bindings: Bindings = new Map([
          ...['', '1', '2'].flatMap((n): [string, string][] => [
            [`<HOME${n}>`, home],
            [`<CWD${n}>`, home],
          ]),
          ['<host>', hostname()],
          ...lab.bindings,
        ]);
        const code = await play(scenario, wire, home, bindings, lab.env(home));
        expect(code).toBe(exit.code);
      } finally {
        await lab.close();
        await rm(home, { recursive: true, force: true });
      }
    }
  });
});
