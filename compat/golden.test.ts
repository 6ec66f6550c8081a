import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Authority, createAuthority, withLoginPort } from '@wirebox/core/testing';
import { describe, expect, it } from 'vitest';
import { type Differences, expect as expectedOf } from './differences.ts';
import { normaliseOurs, normaliseTheirs, noteRequest } from './normalise.ts';
import { replay } from './replay.ts';
import { type Setup, setups } from './setups.ts';
import {
  isOrdered,
  isUnattributed,
  isUnsolicited,
  type Message,
  type SeenRequest,
  type Transcript,
  type WireLine,
} from './transcript.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const wirebox = fileURLToPath(new URL('../packages/cli/bin/wirebox.js', import.meta.url));

const differences: Differences = JSON.parse(
  await readFile(join(here, 'wire-differences.json'), 'utf8'),
);
const scenarios = (await readdir(join(here, 'golden'))).map((file) => file.replace('.json', ''));

/** Ours say more than theirs: `data` with a key. That is one of the differences that hold everywhere. */
function withoutErrorData(message: Message): Message {
  const { error, ...rest } = message as { error?: { data?: { key?: unknown } } };
  if (error === undefined) return message;
  expect(error.data?.key, 'the key of the error').toEqual(expect.any(String));
  const { data: _, ...plain } = error;
  return { error: plain, ...rest };
}

const parts = (messages: Message[]) => ({
  ordered: messages.filter(isOrdered),
  unsolicited: messages.filter(isUnsolicited),
  unattributed: messages.filter(isUnattributed),
});

const received = (wire: readonly WireLine[]) =>
  wire.flatMap((line) => ('<' in line ? [line['<']] : []));

/** Bodies that were of no interest stand in no transcript. */
function withoutBody(ours: SeenRequest, theirs: SeenRequest | undefined): SeenRequest {
  const { body: _, ...plain } = ours;
  return theirs?.body === undefined ? plain : ours;
}

const loginIn = (message: Message | undefined) =>
  (message?.result ?? {}) as { authUrl?: string; loginId?: string };

/** What a browser sees: the callback of the login server, and the page that it sends on to. */
async function signIn(authUrl: string) {
  const visit = (url: string | null) => fetch(url ?? '', { redirect: 'manual' });
  const authorized = await visit(authUrl);
  const callback = await visit(authorized.headers.get('location'));
  const location = callback.headers.get('location');
  const page = await visit(location);
  await page.text();
  return {
    'callback status': callback.status,
    'callback location': location,
    'success page': page.status,
  };
}

interface Stage {
  home: string;
  authority: Authority;
}

async function onStage<T>(setup: Setup, use: (stage: Stage) => Promise<T>): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), 'wirebox-golden-'));
  const authority = await createAuthority();
  try {
    setup.prepare?.(authority);
    for (const [name, text] of Object.entries(setup.files?.(authority) ?? {})) {
      await writeFile(join(home, name), text);
    }
    return await use({ home, authority });
  } finally {
    await authority.close();
    await rm(home, { recursive: true, force: true });
  }
}

const readJson = (home: string, file: string) =>
  readFile(join(home, file), 'utf8').then(JSON.parse, () => undefined);

async function perform(setup: Setup, wire: readonly WireLine[], { home, authority }: Stage) {
  const notes: Record<string, unknown> = {};
  const run = await replay({
    command: process.execPath,
    args: [wirebox, 'app-server'],
    env: { ...authority.env, CODEX_HOME: home },
    wire,
    toSend(line, soFar) {
      const loginId = soFar.map((message) => loginIn(message).loginId).find((id) => id) ?? '';
      const words = { ...setup.words, '<uuid-2>': loginId };
      const text = Object.entries(words).reduce(
        (rest, [word, value]) => rest.replaceAll(word, value),
        JSON.stringify(line),
      );
      return JSON.parse(text);
    },
    async onMessage(message) {
      const { authUrl } = loginIn(message);
      if (setup.signsIn && authUrl !== undefined) Object.assign(notes, await signIn(authUrl));
    },
  });
  if (setup.signsIn) {
    const record = await readJson(home, 'auth.json');
    notes['auth.json keys'] = { top: Object.keys(record), tokens: Object.keys(record.tokens) };
  }
  const after: Record<string, unknown> = {};
  for (const file of Object.keys(setup.after?.() ?? {})) after[file] = await readJson(home, file);
  const toWords = <T>(value: T) => normaliseOurs(value, home, authority);
  return {
    exit: { code: run.exitCode, sig: run.signal },
    received: toWords(run.received).map(withoutErrorData),
    // What the server broke off itself has no answer, and no place in a transcript; nor has what the browser asked.
    requests: toWords(
      authority.requests
        .filter(({ status, request }) => status > 0 && !request.startsWith('GET /oauth/authorize'))
        .map(noteRequest),
    ),
    notes: toWords(notes),
    after: JSON.parse(JSON.stringify(toWords({ after }))).after,
  };
}

/** Only one program at a time can wait for a browser on this machine. */
const usesLoginPort = (scenario: string) => scenario.startsWith('login-chatgpt');

describe('transcripts of the real server', () => {
  it('are all there', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(27);
    const listed = [differences.messages, differences.requests, differences.notes].flat();
    expect(listed.filter(({ scenario }) => !scenarios.includes(scenario))).toEqual([]);
  });

  it.each(scenarios)('%s', async (scenario) => {
    const transcript: Transcript = JSON.parse(
      await readFile(join(here, 'golden', `${scenario}.json`), 'utf8'),
    );
    const expected = expectedOf(scenario, transcript, differences);
    expect(expected.stale, 'stale differences').toEqual([]);
    for (const { name, exit, wire } of expected.servers) {
      const setup = setups[scenario]?.[name] ?? {};
      const play = () => onStage(setup, (stage) => perform(setup, wire, stage));
      const ours = await (usesLoginPort(scenario) ? withLoginPort(play) : play());
      expect(ours.exit).toEqual(exit);
      expect(parts(ours.received)).toEqual(parts(normaliseTheirs(received(wire))));
      const requests = normaliseTheirs(expected.requests);
      expect(ours.requests.map((seen, index) => withoutBody(seen, requests[index]))).toEqual(
        requests,
      );
      expect(ours.notes).toEqual(normaliseTheirs(expected.notes));
      expect(ours.after).toEqual(setup.after?.() ?? {});
    }
  });
});
