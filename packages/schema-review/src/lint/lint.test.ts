import type { Model } from '@wirebox/protocol/model';
import { describe, expect, it } from 'vitest';
import { either, object, ref, request, text, values, whole } from '../notation.ts';
import { lint } from './lint.ts';
import { LINT_RULES } from './rules.ts';

const described = { description: 'A thing.', resource: 'garden' };
const model = (
  types: Record<string, Model['types'][string]['type']>,
  more: Partial<Model> = {},
): Model => ({
  modelVersion: 1,
  protocol: { name: 'garden', title: '', version: '1.0.0', description: '' },
  methods: [],
  types: Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, { ...described, type }]),
  ),
  errors: {},
  ...more,
});
const large = object({ a: text, b: text, c: text });
const method = request('garden/plant', { description: 'Plants.', result: ref('PlantResponse') });
const bounded = { kind: 'integer', format: 'int64', maximum: 2 ** 40 } as const;

/** By rule: a model that it questions, and one like it that it does not. */
const cases: Record<string, [bad: Model, good: Model]> = {
  'dangling-ref': [model({ A: object({ b: ref('B') }) }), model({ A: object({ b: ref('A') }) })],
  'same-shape': [
    model({ A: large, B: large }),
    model({ A: large, B: object({ a: text, b: text, d: text }) }),
  ],
  'enum-without-type': [
    model({ A: object({ b: values('x', 'y') }) }),
    model({ A: values('x', 'y') }),
  ],
  'union-without-tag': [
    model({ A: either(object({ a: text }), object({ b: text })) }),
    model({ A: either(object({ a: text }), text) }),
  ],
  'int64-without-policy': [
    model({ A: object({ b: whole }) }),
    model({ A: object({ b: bounded }) }),
  ],
  'missing-description': [
    model({}, { types: { A: { ...described, description: 'To be described: `A`.', type: text } } }),
    model({ A: text }),
  ],
  'request-without-answer': [
    model({ PlantResponse: text }, { methods: [{ ...method, result: undefined as never }] }),
    model({ PlantResponse: text }, { methods: [method] }),
  ],
  'response-without-method': [
    model({ PlantResponse: text }),
    model({ PlantResponse: text }, { methods: [method] }),
  ],
};

const TODAY = '2026-11-22';
const rulesIn = (one: Model) =>
  lint(one, { unanswered: new Set() }, [], TODAY).map(({ rule }) => rule);

describe('lint', () => {
  it('has a case for every rule', () => {
    expect(Object.keys(cases).sort()).toEqual(LINT_RULES.map(({ id }) => id).sort());
  });

  it.each(Object.entries(cases))('%s', (id, [bad, good]) => {
    expect(rulesIn(bad)).toContain(id);
    expect(rulesIn(good)).not.toContain(id);
  });

  it('asks about answers that the source does not tell', () => {
    const [, good] = cases['request-without-answer'] as [Model, Model];
    const found = lint(good, { unanswered: new Set(['garden/plant']) }, [], TODAY);
    expect(found.map(({ rule }) => rule)).toContain('request-without-answer');
  });

  it('takes the same approvals as a review, until they expire', () => {
    const [bad] = cases['dangling-ref'] as [Model, Model];
    const facts = { unanswered: new Set<string>() };
    const [problem] = lint(bad, facts, [], TODAY);
    expect(problem?.level).toBe('error');
    const approval = {
      fingerprint: problem?.fingerprint ?? '',
      text: 't',
      reason: 'r',
      owner: 'o',
    };
    const approved = (expires: string) =>
      lint(bad, facts, [{ ...approval, expires }], TODAY)[0]?.approved;
    expect(approved('2026-11-22')).toBeDefined();
    expect(approved('2026-11-21')).toBeUndefined();
  });
});
