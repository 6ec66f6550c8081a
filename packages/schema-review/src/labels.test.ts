/** Real changes of the real server, judged by a person first, and things that look like changes and are none. */
import { readFileSync } from 'node:fs';
import { readBundleModel } from '@wirebox/codegen';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Finding, Flow, Verdict } from './finding.ts';
import { review } from './review.ts';
import type { Side } from './side.ts';
import { ajvJudge, interpretingJudge } from './testing/judges.ts';

interface Label {
  step: string;
  flow: Flow;
  /** A method that has to be among those of the finding, and how its path ends. */
  method: string;
  at: string;
  /** What the sentence about it has to name. */
  thing: string;
  oldClient: Verdict;
  newClient: Verdict;
  /** What travels between an old client and a new server, or between a new client and an old server. */
  oldMessage?: unknown;
  newMessage?: unknown;
  /** The definition that answers, where the messages are answers. */
  answer?: string;
}

interface Trap {
  step: string;
  flow: Flow;
  method: string;
  path: string;
  what: string;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'));

const { labels, traps } = read('labels') as { labels: Label[]; traps: Trap[] };

interface Excerpt {
  definitions: Record<string, Record<string, unknown>>;
}

function createStep(step: string) {
  const excerpts = { old: read(`${step}.old`) as Excerpt, new: read(`${step}.new`) as Excerpt };
  const side = (label: 'old' | 'new'): Side => {
    const { model, unanswered, silentOn } = readBundleModel(label, [
      { name: label, schema: excerpts[label] },
    ]);
    return { label, model, openness: 'by-direction', unanswered, silentOn };
  };
  const ajv = new Ajv({ strict: false, validateFormats: false, logger: false });
  for (const label of ['old', 'new'] as const) ajv.addSchema({ $id: label, ...excerpts[label] });
  const sides = { old: side('old'), new: side('new') };
  return {
    sides,
    findings: review(sides, { judge: interpretingJudge() }).findings,
    /** Whether a side takes a message, by its schemas as they were exported. */
    takes(label: 'old' | 'new', message: unknown, answer?: string): boolean {
      const { definitions } = excerpts[label];
      const group = answer !== undefined && answer in (definitions.v2 ?? {}) ? 'v2/' : '';
      const names =
        answer === undefined
          ? ['ClientRequest', 'ServerRequest', 'ServerNotification', 'ClientNotification']
          : [`${group}${answer}`];
      const value = answer === undefined ? message : (message as { result: unknown }).result;
      return names.some((name) => ajv.validate(`${label}#/definitions/${name}`, value));
    },
  };
}

const steps = new Map(
  [...new Set(labels.map(({ step }) => step))].map((step) => [step, createStep(step)]),
);
const stepOf = (name: string) => steps.get(name) as ReturnType<typeof createStep>;

const isAbout = ({ flow, method, at, thing }: Label, finding: Finding): boolean =>
  finding.flow === flow &&
  finding.methods.includes(method) &&
  finding.path.endsWith(at) &&
  finding.text.includes(thing);

describe('changes that a person judged', () => {
  it('are many', () => {
    expect(labels.length).toBeGreaterThanOrEqual(60);
    expect(traps.length).toBeGreaterThanOrEqual(10);
  });

  it.each(
    labels.map(
      (label) => [`${label.step} ${label.method} ${label.at} ${label.thing}`, label] as const,
    ),
  )('%s', (_, label) => {
    const found = stepOf(label.step).findings.filter((finding) => isAbout(label, finding));
    expect(found.map(({ text }) => text)).toHaveLength(1);
    const [{ oldClient, newClient }] = found as [Finding];
    expect([oldClient.verdict, newClient.verdict]).toEqual([label.oldClient, label.newClient]);
    for (const { verdict, witness } of [oldClient, newClient]) {
      expect(witness?.confirmed).toBe(verdict === 'compatible' ? undefined : true);
    }
  });

  it.each(
    labels.flatMap((label) =>
      (['oldClient', 'newClient'] as const)
        .map(
          (mix) => [mix, label, label[mix === 'oldClient' ? 'oldMessage' : 'newMessage']] as const,
        )
        .filter(([, , message]) => message !== undefined),
    ),
  )('%s, by hand: %j', (mix, label, message) => {
    const { takes } = stepOf(label.step);
    const sender = (mix === 'oldClient') === (label.flow === 'input') ? 'old' : 'new';
    const receiver = sender === 'old' ? 'new' : 'old';
    expect(takes(sender, message, label.answer), 'the sender can send it').toBe(true);
    const isTaken = label[mix] === 'compatible' || label[mix] === 'lossy';
    expect(takes(receiver, message, label.answer), 'the receiver').toBe(isTaken);
  });
});

it.each([...steps])('every witness of %s is borne out by ajv', (_, { sides, findings }) => {
  const byAjv = review(sides, { judge: ajvJudge() }).findings;
  expect(byAjv).toEqual(findings);
  for (const { oldClient, newClient, text } of byAjv) {
    for (const { witness } of [oldClient, newClient]) {
      expect(witness?.confirmed ?? true, text).toBe(true);
    }
  }
});

describe('what looks like a change and is none', () => {
  it.each(
    traps.map((trap) => [`${trap.step} ${trap.method} ${trap.path}: ${trap.what}`, trap] as const),
  )('%s', (_, trap) => {
    const found = stepOf(trap.step).findings.filter(
      (finding) =>
        finding.flow === trap.flow &&
        finding.methods.includes(trap.method) &&
        finding.path.includes(trap.path),
    );
    expect(found.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  it('raises no finding at all in definitions that no method reaches', () => {
    for (const { findings } of steps.values()) {
      const names = findings.map(({ definition }) => definition);
      for (const name of [
        'JSONRPCError',
        'JSONRPCRequest',
        'TurnItem',
        'CallToolResult',
        'EventMsg',
      ]) {
        expect(names).not.toContain(name);
      }
    }
  });
});
