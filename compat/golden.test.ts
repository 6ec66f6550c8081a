import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Message, normalise, replay, type WireLine } from './replay.ts';
import { setups } from './setups.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const wirebox = fileURLToPath(new URL('../packages/cli/bin/wirebox.js', import.meta.url));

interface Transcript {
  title: string;
  servers: Record<string, { exit: { code: number; sig: string | null }; wire: WireLine[] }>;
}
interface Difference {
  scenario: string;
  theirs: Message | null;
  ours: Message | null;
  reason: string;
}

const differences: { messages: Difference[] } = JSON.parse(
  await readFile(join(here, 'wire-differences.json'), 'utf8'),
);
const scenarios = (await readdir(join(here, 'golden'))).map((file) => file.replace('.json', ''));

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What the transcript says, with the deliberate differences put in; those that match nothing come back as stale. */
function expectedOf(scenario: string, theirs: Message[]) {
  const expected = [...theirs];
  const stale: Difference[] = [];
  for (const difference of differences.messages) {
    if (difference.scenario !== scenario) continue;
    const { theirs: old, ours } = difference;
    const at = old === null ? expected.length : expected.findIndex((m) => isSame(m, old));
    if (at < 0 || isSame(old, ours)) stale.push(difference);
    else expected.splice(at, old === null ? 0 : 1, ...(ours === null ? [] : [ours]));
  }
  return { expected, stale };
}

/** Ours say more than theirs: `data` with a key. That is one of the differences that hold everywhere. */
function withoutErrorData(message: Message): Message {
  const { error, ...rest } = message as { error?: { data?: { key?: unknown } } };
  if (error === undefined) return message;
  expect(error.data?.key, 'the key of the error').toEqual(expect.any(String));
  const { data: _, ...plain } = error;
  return { error: plain, ...rest };
}

const isUnsolicited = (m: Message) => m.method === 'remoteControl/status/changed';
const isUnattributed = (m: Message) => m.id === null;

/** The state of remote control, and answers to nothing, may come at any time; the order of all else is fixed. */
const parts = (messages: Message[]) => ({
  ordered: messages.filter((m) => !isUnsolicited(m) && !isUnattributed(m)),
  unsolicited: messages.filter(isUnsolicited),
  unattributed: messages.filter(isUnattributed),
});

/** The order of members on the wire is part of the form, but not what these transcripts are about. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([k, v]) => [k, sorted(v)]),
        )
      : value;

async function withHome<T>(
  files: Record<string, string>,
  use: (home: string) => Promise<T>,
): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), 'wirebox-golden-'));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(home, name), text);
    return await use(home);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

describe('transcripts of the real server', () => {
  it('are all there', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(20);
    const unknown = differences.messages.filter(({ scenario }) => !scenarios.includes(scenario));
    expect(unknown).toEqual([]);
  });

  it.each(scenarios)('%s', async (scenario) => {
    const transcript: Transcript = JSON.parse(
      await readFile(join(here, 'golden', `${scenario}.json`), 'utf8'),
    );
    const theirs = Object.values(transcript.servers)
      .flatMap(({ wire }) => wire)
      .flatMap((line) => ('<' in line ? [line['<']] : []));
    expect(expectedOf(scenario, theirs).stale, 'stale differences').toEqual([]);

    for (const [name, { exit, wire }] of Object.entries(transcript.servers)) {
      const setup = setups[scenario]?.[name] ?? {};
      await withHome(setup.files ?? {}, async (home) => {
        const { expected } = expectedOf(
          scenario,
          wire.flatMap((line) => ('<' in line ? [line['<']] : [])),
        );
        const run = await replay(
          process.execPath,
          [wirebox, 'app-server'],
          home,
          wire,
          expected.length,
        );
        expect({ code: run.exitCode, sig: run.signal }).toEqual(exit);
        const received = run.received.map((m) => withoutErrorData(normalise(m, home)));
        const homes = (m: Message) =>
          JSON.parse(
            JSON.stringify(m)
              .replace(/<HOME\d>/g, '<HOME>')
              .replace(/<uuid-\d>/g, '<uuid-1>'),
          );
        expect(sorted(parts(received))).toEqual(sorted(parts(expected.map(homes))));

        for (const [file, content] of Object.entries(setup.after ?? {})) {
          const text = await readFile(join(home, file), 'utf8').catch(() => undefined);
          expect(text === undefined ? undefined : JSON.parse(text)).toEqual(content);
        }
      });
    }
  });
});
