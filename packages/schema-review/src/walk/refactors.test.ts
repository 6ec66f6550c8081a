import type { Model } from '@wirebox/protocol/model';
import { describe, expect, it } from 'vitest';
import { statedSide } from '../example-sides.ts';
import { object, ref, request, text, values } from '../notation.ts';
import { walk } from './walk.ts';

const model = (types: Record<string, Model['types'][string]['type']>, params: string): Model => ({
  modelVersion: 1,
  protocol: { name: 'garden', title: '', version: '1.0.0', description: '' },
  methods: [request('garden/plant', { params: ref(params) })],
  types: Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, { description: name, resource: 'a', type }]),
  ),
  errors: {},
});
const compare = (old: Model, now: Model) =>
  walk({ old: statedSide('old', old), new: statedSide('new', now) });

describe('what makes no difference on the wire', () => {
  it('is told: other names, other ways to write the same, and what no message leads to', () => {
    const { roots, refactors } = compare(
      model(
        { Seed: object({ a: text, b: ref('Tone') }), Tone: values('x', 'y'), Loose: text },
        'Seed',
      ),
      model({ Grain: object({ a: text, b: ref('Tone') }), Tone: values('y', 'x') }, 'Grain'),
    );
    expect(roots.flatMap(({ node }) => node.facts)).toEqual([]);
    expect(refactors).toEqual([
      'renamed: Seed to Grain',
      'written otherwise, meaning the same: Tone',
      'differs, but is in no message that both versions have: Loose',
    ]);
  });

  it('is nothing where nothing differs', () => {
    const same = model({ Seed: object({ a: text }) }, 'Seed');
    expect(compare(same, same).refactors).toEqual([]);
  });
});
