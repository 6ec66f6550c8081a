/**
 * The models of the real server against those that ours knows without asking anybody. Their words about models are
 * theirs, so the transcript has `<text>` in the place of each; what a client acts on is compared as it is.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAuthority, loginRecord } from '@wirebox/core/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Replayed, replay } from './replay.ts';
import type { Message, Transcript, WireLine } from './transcript.ts';

const folder = fileURLToPath(new URL('models/', import.meta.url));
const wirebox = fileURLToPath(new URL('../packages/cli/bin/wirebox.js', import.meta.url));

interface Effort {
  reasoningEffort: string;
  description: string;
}
interface ModelFacts {
  id: string;
  hidden: boolean;
  description: string;
  supportedReasoningEfforts: Effort[];
  serviceTiers: { description: string }[];
  [member: string]: unknown;
}
interface Page {
  data: ModelFacts[];
  nextCursor: string | null;
}
interface Difference {
  /** A member, or a member of a member; of efforts, the name of one. */
  path: string;
  theirs: unknown;
  ours: null;
  /** Absent: all of them. */
  models?: string[];
  reason: string;
}

const readJson = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'));
const transcript: Transcript = await readJson('model-list.json');
const differences: Difference[] = await readJson('differences.json');
const { exit, wire } = transcript.servers.S1!;

const withoutText = (model: ModelFacts): ModelFacts => {
  const blank = <T extends object>(list: T[]) =>
    list.map((one) => ({ ...one, description: '<text>' }));
  return {
    ...model,
    description: '<text>',
    supportedReasoningEfforts: blank(model.supportedReasoningEfforts),
    serviceTiers: blank(model.serviceTiers),
  };
};

/** The model of theirs as ours is to be. A difference that is none any more throws. */
function amend(model: ModelFacts): ModelFacts {
  const amended = structuredClone(model);
  for (const { path, theirs, ours, models } of differences) {
    if (models !== undefined && !models.includes(model.id)) continue;
    const [member = '', inner] = path.split('.');
    if (member === 'supportedReasoningEfforts') {
      const efforts = amended.supportedReasoningEfforts;
      const at = efforts.findIndex(({ reasoningEffort }) => reasoningEffort === inner);
      expect(efforts.splice(at, 1), `${path} of ${model.id}`).toEqual([theirs]);
      continue;
    }
    const [place, key] =
      inner === undefined ? [amended, member] : [amended[member] as Record<string, unknown>, inner];
    expect((place as Record<string, unknown>)[key], `${path} of ${model.id}`).toEqual(theirs);
    (place as Record<string, unknown>)[key] = ours;
  }
  return amended;
}

const isTheirs = (line: WireLine): line is { '<': Message } => '<' in line;
const answersIn = (messages: readonly Message[]) =>
  new Map(messages.flatMap((one) => (typeof one.id === 'number' ? [[one.id, one] as const] : [])));

async function play() {
  const home = await mkdtemp(join(tmpdir(), 'wirebox-models-'));
  const authority = await createAuthority();
  try {
    const person = { email: 'lab@example.com', plan: 'pro', accountId: 'acct-lab' };
    const record = loginRecord(authority.signIn(person), { lastRefresh: Date.now() });
    await writeFile(join(home, 'auth.json'), record);
    // Told unasked by theirs; one of the differences that hold everywhere.
    const asked = wire.filter((line) => !isTheirs(line) || line['<'].method !== 'account/updated');
    return await replay({
      command: process.execPath,
      // It has no list of models, so that what is known without one is told.
      args: [wirebox, 'app-server', '-c', `openai_base_url=${authority.url}/v1`],
      env: { ...authority.env, CODEX_HOME: home },
      wire: asked,
      toSend: (line) => line,
      onMessage: async () => {},
    });
  } finally {
    await authority.close();
    await rm(home, { recursive: true, force: true });
  }
}

const pageOf = <T extends Page>(answers: ReadonlyMap<number, Message>, id: number): T => {
  const answer = answers.get(id);
  if (answer === undefined) throw new Error(`request ${id} was not answered`);
  return answer.result as T;
};

describe('model-list', () => {
  let run: Replayed;
  let ours: ReadonlyMap<number, Message>;
  const theirs = answersIn(wire.filter(isTheirs).map((line) => line['<']));
  beforeAll(async () => {
    run = await play();
    ours = answersIn(run.received);
  });

  it('ends, and answers everything', () => {
    expect({ code: run.exitCode, sig: run.signal }).toEqual(exit);
    expect([...ours.keys()]).toEqual([...theirs.keys()]);
  });

  it.each([2, 3, 4, 6])('the page of request %i', (id) => {
    const expected = pageOf<Page & { data: (ModelFacts | string)[] }>(theirs, id);
    const page = pageOf(ours, id);
    // The last word of a list that was cut short in the transcript says how many are not shown.
    const shown = expected.data.filter((model) => typeof model !== 'string');
    expect(page.data.map(withoutText)).toEqual(shown.map(amend));
    expect(page.nextCursor).toBe(expected.nextCursor);
    for (const { description } of page.data) expect(description).not.toBe('');
  });

  it('a cursor that is none', () => {
    const expected = theirs.get(5)?.error;
    expect(expected).toBeDefined();
    expect(ours.get(5)?.error).toMatchObject(expected as object);
  });

  it('no model is hidden: theirs are not for everybody, and are named by no page of the transcript', () => {
    const { data } = pageOf(ours, 6);
    expect(data.filter(({ hidden }) => hidden)).toEqual([]);
    expect(transcript.notes?.hidden).toHaveLength(3);
  });
});
