import type { Model } from '@wirebox/protocol/model';
import { describe, expect, it } from 'vitest';
import { type Approval, parseApprovals, printApprovals } from './approvals.ts';
import { bumpFor, changesetBump, isEnough, leastBump } from './bump.ts';
import { statedSide } from './example-sides.ts';
import { object, openValues, orNull, ref, request, text, whole } from './notation.ts';
import { failuresOf, toReport } from './report.ts';
import { review } from './review.ts';
import { interpretingJudge } from './testing/judges.ts';
import { sampleReport, TODAY } from './testing/sample-report.ts';

const approvalOf = (fingerprint: string, expires = '2027-01-01'): Approval => ({
  fingerprint,
  text: 'what it said',
  reason: 'because',
  owner: 'me',
  expires,
});

const [breaking] = sampleReport().findings;
const fingerprint = breaking?.fingerprint ?? '';

describe('approvals', () => {
  it('take a finding out of the failures, and nothing else', () => {
    const before = failuresOf(sampleReport(), 'breaking');
    const report = sampleReport([approvalOf(fingerprint)]);
    expect(failuresOf(report, 'breaking')).toHaveLength(before.length - 1);
    expect(report.overdue).toEqual([]);
    expect(report.counts).toEqual(sampleReport().counts);
    expect(failuresOf(report, 'never')).toEqual([]);
  });

  it('end: the day after the last they count no longer, and that is told', () => {
    expect(sampleReport([approvalOf(fingerprint, TODAY)]).overdue).toEqual([]);
    const late = sampleReport([approvalOf(fingerprint, '2026-11-21')]);
    expect(late.overdue).toMatchObject([{ fingerprint, problem: 'expired' }]);
    expect(failuresOf(late, 'breaking')).toHaveLength(
      failuresOf(sampleReport(), 'breaking').length,
    );
  });

  it('of what no longer happens are stale', () => {
    expect(sampleReport([approvalOf('000000000000')]).overdue).toMatchObject([
      { problem: 'stale' },
    ]);
  });

  it('are read back as they are written, sorted', () => {
    const all = [approvalOf('b'), approvalOf('a')];
    expect(parseApprovals(JSON.parse(printApprovals(all)))).toEqual([...all].reverse());
  });

  it.each<[unknown, RegExp]>([
    [[], /no list named approvals/],
    [{ approvals: [7] }, /\/approvals\/0 is not an object/],
    [
      { approvals: [{ ...approvalOf('a'), reason: ' ' }] },
      /\/approvals\/0\/reason has to be a text/,
    ],
    [{ approvals: [approvalOf('a', 'soon')] }, /\/approvals\/0\/expires/],
    [{ approvals: [approvalOf('a'), approvalOf('a')] }, /\/approvals\/1\/fingerprint a/],
  ])('that are none are told with their place: %j', (value, problem) => {
    expect(parseApprovals(value)).toMatch(problem);
  });
});

describe('fingerprints', () => {
  const model = (types: Model['types'], params = 'Plant'): Model => ({
    modelVersion: 1,
    protocol: { name: 'garden', title: '', version: '1.0.0', description: '' },
    methods: [request('garden/plant', { params: ref(params), result: ref(params) })],
    types,
    errors: {},
  });
  const define = (type: Model['types'][string]['type'], description = 'A plant.') => ({
    description,
    resource: 'garden',
    type,
  });
  const old = model({ Plant: define(object({ name: text, colour: openValues('red') })) });
  const changed = object({ name: orNull(text), colour: openValues('red', 'blue'), size: whole });
  const fingerprints = (before: Model, after: Model) =>
    review(
      { old: statedSide('old', before), new: statedSide('new', after) },
      { judge: interpretingJudge() },
    )
      .findings.map((one) => one.fingerprint)
      .sort();
  const plain = fingerprints(old, model({ Plant: define(changed) }));

  it('are one a change', () => {
    expect(new Set(plain).size).toBe(plain.length);
    expect(plain.length).toBe(6);
    for (const one of plain) expect(one).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each<[string, Model]>([
    [
      'members in another order',
      model({
        Plant: define(
          object({ size: whole, colour: openValues('blue', 'red'), name: orNull(text) }),
        ),
      }),
    ],
    ['other words', model({ Plant: define(changed, 'Something that grows.') })],
    ['another name', model({ Flower: define(changed) }, 'Flower')],
    [
      'a part with a name of its own',
      model({
        Plant: define({
          ...changed,
          properties: changed.properties.map((one) =>
            one.name === 'colour' ? { ...one, type: ref('Colour') } : one,
          ),
        }),
        Colour: define(openValues('red', 'blue')),
      }),
    ],
  ])('stay the same with %s', (_, after) => {
    expect(fingerprints(old, after)).toEqual(plain);
  });
});

describe('bumps', () => {
  const compatible = { verdict: 'compatible' as const };
  const finding = (oldClient: string, newClient: string) =>
    ({
      ...breaking,
      oldClient: { verdict: oldClient },
      newClient: { verdict: newClient },
      verdict: oldClient === 'compatible' ? newClient : oldClient,
    }) as never;

  it.each([
    [[], 'none'],
    [[finding('compatible', 'compatible')], 'patch'],
    [[finding('compatible', 'if-used')], 'minor'],
    [[finding('closed-only', 'compatible')], 'minor'],
    [[finding('compatible', 'breaking')], 'minor'],
    [[finding('lossy', 'compatible')], 'major'],
    [[finding('compatible', 'if-used'), finding('breaking', 'compatible')], 'major'],
  ])('are the least that tells the truth: %#', (findings, bump) => {
    expect(compatible.verdict).toBe('compatible');
    expect(leastBump(findings)).toBe(bump);
  });

  it('mean less below 1.0.0', () => {
    expect(
      ['major', 'minor', 'patch', 'none'].map((bump) => bumpFor(bump as never, '0.4.0')),
    ).toEqual(['minor', 'patch', 'patch', 'none']);
    expect(bumpFor('major', '1.0.0')).toBe('major');
    expect(isEnough('minor', 'patch') && !isEnough('patch', 'minor')).toBe(true);
  });

  it('are read from changesets', () => {
    expect(changesetBump('---\n"@a/b": patch\n"@a/c": minor\n---\n\nWords: major\n')).toBe('minor');
    expect(changesetBump('---\n---\n\nNothing.\n')).toBe('none');
    expect(changesetBump('no changeset')).toBeUndefined();
  });

  it('are part of the report', () => {
    const sides = { old: statedSide('a', sampleModel), new: statedSide('b', sampleModel) };
    const found = review(sides, { judge: interpretingJudge() });
    expect(toReport(found, sides, { today: TODAY })).toMatchObject({
      bump: 'none',
      findings: [],
      verdict: 'compatible',
    });
    expect(sampleReport().bump).toBe('major');
  });
});

const sampleModel: Model = {
  modelVersion: 1,
  protocol: { name: 'garden', title: '', version: '1.0.0', description: '' },
  methods: [],
  types: {},
  errors: {},
};
