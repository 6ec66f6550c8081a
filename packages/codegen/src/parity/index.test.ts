import type { Model, TypeExpression } from '@wirebox/protocol/model';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../bundle/schema.ts';
import type { ExplainedRule } from './explained.ts';
import {
  compare,
  data,
  definitions,
  id,
  member,
  modelOf,
  params,
  plan,
  planMember,
  ref,
  shapes,
  tag,
  text,
} from './fixture-model.ts';

const readMembers = definitions.ReadParams?.properties as Schema;

describe('compareWithBundle', () => {
  it('finds the same meaning behind different words', async () => {
    expect(await compare(modelOf())).toMatchObject({
      same: true,
      compared: { definitions: 3, methods: 1 },
      equal: 4,
      unexplained: [],
    });
  });

  it('writes out names that only one side has', async () => {
    const inline = {
      ...definitions.ReadParams,
      properties: {
        ...readMembers,
        plan: { enum: ['pro', 'free', null] },
      },
    };
    expect(await compare(modelOf(), [], { ReadParams: inline })).toMatchObject({ same: true });
    const alias = { ...inline, properties: { ...inline.properties, id: ref('Id') } };
    const report = await compare(modelOf(), [], { ReadParams: alias, Id: { type: 'string' } });
    expect(report).toMatchObject({ unexplained: [], missing: { definitions: ['Id'] } });
  });

  it.each<[string, Record<string, TypeExpression>, string, string, unknown]>([
    [
      'a member less',
      { ReadParams: params(id, planMember, data) },
      '/properties/shapes',
      'ours accepts, theirs refuses',
      { id: 'text', shapes: null },
    ],
    [
      'a member more',
      { ReadParams: params(id, planMember, shapes, data, member('more', text, false)) },
      '/properties/more',
      'theirs accepts, ours refuses',
      { id: 'text', more: null },
    ],
    [
      'a member that is needed',
      { ReadParams: params(id, planMember, { ...shapes, required: true }, data) },
      '/required/shapes',
      'theirs accepts, ours refuses',
      { id: 'text' },
    ],
    [
      'a member that may be absent',
      { ReadParams: params({ ...id, required: false }, planMember, shapes, data) },
      '/required/id',
      'ours accepts, theirs refuses',
      {},
    ],
    [
      'another type',
      { ReadParams: params(member('id', { kind: 'boolean' }), planMember, shapes, data) },
      '/properties/id',
      'theirs accepts, ours refuses',
      { id: 'text' },
    ],
    [
      'no null',
      {
        ReadParams: params(
          id,
          { ...planMember, type: { kind: 'ref', name: 'Plan' } },
          shapes,
          data,
        ),
      },
      '/properties/plan/anyOf/null',
      'theirs accepts, ours refuses',
      { id: 'text', plan: null },
    ],
    [
      'a value less',
      { Plan: plan(false, 'free') },
      '/enum/pro',
      'theirs accepts, ours refuses',
      'pro',
    ],
    [
      'a value more',
      { Plan: plan(false, 'free', 'pro', 'max') },
      '/enum/max',
      'ours accepts, theirs refuses',
      'max',
    ],
    [
      'values of the future',
      { Plan: plan(true, 'free', 'pro') },
      '/enum',
      'ours accepts, theirs refuses',
      'text',
    ],
    [
      'a variant less',
      {
        Shape: {
          kind: 'taggedUnion',
          tag: 'type',
          open: false,
          variants: [
            { tag: 'disc', name: 'DiscShape', properties: [member('radius', { kind: 'number' })] },
          ],
        },
      },
      '/anyOf/dot',
      'theirs accepts, ours refuses',
      { type: 'dot' },
    ],
    [
      'a difference deep inside',
      {
        Shape: {
          kind: 'taggedUnion',
          tag: 'type',
          open: false,
          variants: [
            { tag: 'dot', name: 'DotShape', properties: [] },
            {
              tag: 'disc',
              name: 'DiscShape',
              properties: [member('radius', { kind: 'integer', format: 'uint16' })],
            },
          ],
        },
      },
      '/anyOf/disc/properties/radius',
      'theirs accepts, ours refuses',
      { type: 'disc', radius: -1 },
    ],
  ])('shows %s by a message', async (_, change, pointer, direction, witness) => {
    const { same, unexplained } = await compare(modelOf(change));
    expect(same).toBe(false);
    expect(unexplained).toContainEqual({
      definition: Object.keys(change)[0],
      pointer,
      direction,
      witness,
    });
  });

  it('tells what no message shows', async () => {
    const { unexplained } = await compare(modelOf({ ReadParams: params(id, planMember, shapes) }));
    expect(unexplained).toEqual([
      {
        definition: 'ReadParams',
        pointer: '/properties/data',
        direction: 'no message tells them apart',
        ours: undefined,
        theirs: {},
      },
    ]);
  });

  it('compares what methods take', async () => {
    const [method] = modelOf().methods;
    const optional = modelOf(
      {},
      { methods: [{ ...method, paramsOptional: true } as Model['methods'][0]] },
    );
    expect((await compare(optional)).unexplained).toEqual([
      {
        definition: 'params of a/read',
        pointer: '/properties/params/anyOf/null',
        direction: 'ours accepts, theirs refuses',
        witness: { params: null },
      },
      {
        definition: 'params of a/read',
        pointer: '/required/params',
        direction: 'ours accepts, theirs refuses',
        witness: {},
      },
    ]);
  });

  it('names methods and definitions that one side lacks', async () => {
    const [method] = modelOf().methods;
    const renamed = modelOf(
      {},
      { methods: [{ ...method, method: 'a/get' } as Model['methods'][0]] },
    );
    const rest = await compare(renamed, [], { New: { type: 'string' } });
    expect(rest).toMatchObject({
      same: false,
      missing: { definitions: ['New'], methods: ['a/read'] },
      extraMethods: ['a/get'],
    });
    const rules: ExplainedRule[] = [
      { rule: 'notTaken', reason: 'Old.', types: ['New'], methods: ['a/read'] },
      { rule: 'notExported', reason: 'Ours.', methods: ['a/get'] },
    ];
    expect(await compare(renamed, rules, { New: { type: 'string' } })).toMatchObject({
      same: true,
      explained: [
        { reason: 'Old.', count: 2 },
        { reason: 'Ours.', count: 1 },
      ],
    });
  });

  it('looks at the stable part where the bundle has no more', async () => {
    const [method] = modelOf().methods as [Model['methods'][0]];
    const hidden = { ...member('secret', text, false), stability: 'experimental' as const };
    const model = modelOf({ ReadParams: params(id, planMember, shapes, data, hidden) });
    model.methods.push({ ...method, method: 'a/try', name: 'aTry', stability: 'experimental' });
    expect(await compare(model)).toMatchObject({ same: true, view: 'stable' });
    const union = structuredClone(definitions.ClientRequest) as { oneOf: Schema[] };
    union.oneOf.push({
      properties: { method: tag('a/try'), params: ref('ReadParams') },
      required: ['params'],
    });
    expect(await compare(model, [], { ClientRequest: union })).toMatchObject({
      view: 'experimental',
      unexplained: [{ pointer: '/properties/secret' }],
    });
  });
});
