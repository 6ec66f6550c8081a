import type { TypeExpression } from '@wirebox/protocol/model';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../bundle/schema.ts';
import { type ExplainedRule, explainedProblem } from './explained.ts';
import {
  compare,
  data,
  definitions,
  id,
  modelOf,
  params,
  plan,
  planMember,
} from './fixture-model.ts';
import { printParity } from './report.ts';

describe('explanations', () => {
  const reason = 'For a reason.';
  const open = modelOf({ Plan: plan(true, 'free', 'pro') });

  it('explain openness, but nothing that hides behind it', async () => {
    const rules: ExplainedRule[] = [{ rule: 'open', reason, types: ['Plan'] }];
    expect(await compare(open, rules)).toMatchObject({
      same: true,
      equal: 3,
      explained: [{ reason, count: 1 }],
    });
    const less = modelOf({
      Plan: plan(true, 'free', 'pro'),
      Shape: {
        kind: 'taggedUnion',
        tag: 'type',
        open: true,
        variants: [{ tag: 'dot', name: 'DotShape', properties: [] }],
      },
    });
    const both: ExplainedRule[] = [{ rule: 'open', reason, types: ['Plan', 'Shape'] }];
    expect(await compare(less, both)).toMatchObject({
      same: false,
      unexplained: [{ definition: 'Shape', pointer: '/anyOf/disc' }],
    });
  });

  it.each<[string, Record<string, TypeExpression>, ExplainedRule, Record<string, Schema>?]>([
    [
      'a place',
      { ReadParams: params(id, planMember, data) },
      { rule: 'place', reason, type: 'ReadParams', at: '/properties' },
    ],
    [
      'a member',
      { ReadParams: params(id, planMember, data) },
      { rule: 'member', reason, members: ['ReadParams.shapes'] },
    ],
    [
      'a variant',
      {
        Shape: {
          kind: 'taggedUnion',
          tag: 'type',
          open: false,
          variants: [{ tag: 'dot', name: 'DotShape', properties: [] }],
        },
      },
      { rule: 'member', reason, members: ['Shape.disc'] },
    ],
    [
      'unlisted members',
      {},
      { rule: 'unlistedMembers', reason, types: ['ReadParams'] },
      { ReadParams: { ...definitions.ReadParams, additionalProperties: false } },
    ],
  ])('explain %s, and are out of date without it', async (_, change, rule, theirs = {}) => {
    expect((await compare(modelOf(change), [], theirs)).same).toBe(false);
    expect(await compare(modelOf(change), [rule], theirs)).toMatchObject({ same: true, stale: [] });
    const { same, stale } = await compare(modelOf(), [rule]);
    expect(same).toBe(false);
    expect(stale).toHaveLength(1);
  });

  it('are out of date where nobody knows what they speak of, and left alone for the other view', async () => {
    const rule: ExplainedRule = { rule: 'open', reason, types: ['Gone'] };
    expect((await compare(modelOf(), [rule])).stale).toEqual(['open Gone']);
    expect((await compare(modelOf(), [{ ...rule, in: 'stable' }])).stale).toEqual([]);
  });

  it.each<[unknown, RegExp | undefined]>([
    [{ rules: [{ rule: 'open', reason, types: [] }] }, undefined],
    [{ open: {} }, /no list named rules/],
    [{ rules: [{ rule: 'open', types: [] }] }, /rule 1 gives no reason/],
    [{ rules: [{ rule: 'place', reason, type: 'A' }] }, /names no place/],
    [{ rules: [null] }, /gives no reason/],
    [{ rules: [{ rule: 'because', reason }] }, /no known kind \(because\)/],
  ])('%j: are checked', (value, problem) => {
    if (problem === undefined) expect(explainedProblem(value)).toBeUndefined();
    else expect(explainedProblem(value)).toMatch(problem);
  });

  it('are counted in print, after the differences', async () => {
    const rules: ExplainedRule[] = [{ rule: 'open', reason, types: ['Plan', 'Gone'] }];
    const model = modelOf({
      Plan: plan(true, 'free', 'pro'),
      ReadParams: params(id, planMember, data),
    });
    expect(printParity(await compare(model, rules))).toEqual([
      'differs   ReadParams /properties/shapes: ours accepts, theirs refuses',
      '            {"id":"text","shapes":null}',
      'stale     open Gone: explained, but there is no difference',
      '4 compared with the experimental view (3 definitions, params of 1 methods): 2 equal, 1 explained, 1 not',
      '    1  For a reason.',
    ]);
  });
});
