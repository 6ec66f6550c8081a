import { readdir, readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLoginPort } from '@wirebox/core/testing';
import { describe, expect, it } from 'vitest';
import { type Differences, expectedOf } from './differences.ts';
import { type Bindings, fillIn } from './match.ts';
import { setups } from './setups.ts';
import { stage } from './stage.ts';
import type { SeenRequest, Transcript } from './transcript.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const readJson = async (path: string) => JSON.parse(await readFile(join(here, path), 'utf8'));

const differences: Differences = await readJson('wire-differences.json');
const scenarios = (await readdir(join(here, 'golden'))).map((file) => file.replace('.json', ''));

/** Bodies that were of no interest stand in no transcript. */
function withoutBody(ours: SeenRequest, theirs: SeenRequest | undefined): SeenRequest {
  const { body: _, ...plain } = ours;
  return theirs?.body === undefined ? plain : ours;
}

/** Only one program at a time can wait for a browser on this machine. */
const usesLoginPort = (scenario: string) => scenario.startsWith('login-chatgpt');

describe('transcripts of the real server', () => {
  it('are all there, and what is listed beside them is about them', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(43);
    const listed = [differences.messages, differences.requests, differences.notes].flat();
    for (const { reason, scenarios: about } of listed) {
      expect(reason).toMatch(/^[A-Z-].*\.\)?$/);
      expect(about.length).toBeGreaterThan(0);
    }
    const named = [...listed.flatMap((each) => each.scenarios), ...Object.keys(setups)];
    expect(named.filter((name) => !scenarios.includes(name))).toEqual([]);
  });

  it.each(scenarios)('%s', async (scenario) => {
    const transcript: Transcript = await readJson(`golden/${scenario}.json`);
    const expected = expectedOf(scenario, transcript, differences);
    expect(expected.stale, 'stale differences').toEqual([]);
    const bindings: Bindings = new Map([
      ['<host>', hostname()],
      ['<version>', transcript.peer],
    ]);
    const seen: SeenRequest[] = [];
    const notes: Record<string, unknown> = {};
    for (const [index, { name, exit, wire }] of expected.servers.entries()) {
      const play = () => stage(setups[scenario]?.[name], wire, bindings, index + 1);
      const ours = await (usesLoginPort(scenario) ? withLoginPort(play) : play());
      expect(ours.exit).toEqual(exit);
      expect(ours.after.ours).toEqual(fillIn(ours.after.expected, ours.after.ours, bindings));
      seen.push(...ours.requests);
      Object.assign(notes, ours.notes);
    }
    const requests = seen.map((each, index) => withoutBody(each, expected.requests[index]));
    expect(requests).toEqual(fillIn(expected.requests, requests, bindings));
    expect(notes).toEqual(fillIn(expected.notes, notes, bindings));
  });
});
