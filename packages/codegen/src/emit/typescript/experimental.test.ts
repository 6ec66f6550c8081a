import { describe, expect, it } from 'vitest';
import { emitTypescript } from './index.ts';
import { loadEmitted } from './testing/load-emitted.ts';
import { sampleModel } from './testing/sample-model.ts';

const { experimentalUse } = loadEmitted<{
  experimentalUse: (method: string, params: unknown) => string | undefined;
}>(emitTypescript(sampleModel), 'src/experimental.ts');

describe('experimental use', () => {
  const to = { x: 1, y: 2 };
  const group = (pin: unknown) => ({ type: 'group', shapes: [], pin });

  it.each<[string, string, unknown, string | undefined]>([
    ['a method', 'vault/open', { apiKey: 'x' }, 'vault/open'],
    ['a method, whatever its params', 'vault/open', undefined, 'vault/open'],
    ['a variant of the params', 'robot/say', { kind: 'dream', password: 'x' }, 'robot/say.dream'],
    ['a field of the params', 'robot/say', { kind: 'go', to, hidden: 'x' }, 'robot/say.hidden'],
    ['an empty field', 'robot/say', { kind: 'go', to, hidden: '' }, 'robot/say.hidden'],
    ['a field that is null', 'robot/say', { kind: 'go', to, hidden: null }, undefined],
    ['a field that is absent', 'robot/say', { kind: 'go', to }, undefined],
    ['a null that says something', 'robot/say', { kind: 'go', to, camp: null }, 'robot/say.camp'],
    ['a text that says nothing', 'robot/say', { kind: 'go', to, route: '' }, undefined],
    ['a null beside it', 'robot/say', { kind: 'go', to, route: null }, undefined],
    ['a text that says something', 'robot/say', { kind: 'go', to, route: ' ' }, 'robot/say.route'],
    [
      'a member of a nested type',
      'robot/draw',
      { shape: { type: 'dot' }, approval: { granular: { write: true } } },
      'approval.granular',
    ],
    ['another member of the same union', 'robot/draw', { shape: {}, approval: 'never' }, undefined],
    [
      'a member of a set',
      'robot/draw',
      { shape: {}, session: { point: to, precise: true } },
      'robot/draw.session.precise',
    ],
    [
      'a flag that is false',
      'robot/draw',
      { shape: {}, session: { point: to, precise: false } },
      undefined,
    ],
    ['another set', 'robot/draw', { shape: {}, session: { street: 'x' } }, undefined],
    [
      'a keyed union without',
      'robot/draw',
      { shape: {}, fault: { noise: { write: 1 } } },
      undefined,
    ],
    [
      'what a key holds',
      'robot/draw',
      { shape: {}, fault: { helped: { approval: { granular: { write: true } } } } },
      'approval.granular',
    ],
    ['a variant in a key', 'robot/draw', { shape: {}, fault: { helped: { at: 1 } } }, 'fault.at'],
    [
      'a nested variant',
      'robot/draw',
      { shape: group({ at: 'edge', offset: 1 }) },
      'shape.pin.edge',
    ],
    ['a variant beside it', 'robot/draw', { shape: group({ at: 'corner' }) }, undefined],
    [
      'a variant deep in a list of a recursive type',
      'robot/draw',
      { shape: { type: 'group', shapes: [{ type: 'dot' }, group({ at: 'edge', offset: 1 })] } },
      'shape.pin.edge',
    ],
    ['an unknown variant', 'robot/draw', { shape: { type: 'new', shapes: 1 } }, undefined],
    ['a method without params', 'robot/stop', undefined, undefined],
    ['an unknown method', 'constructor', {}, undefined],
  ])('finds or does not find %s', (_, method, params, expected) => {
    expect(experimentalUse(method, params)).toBe(expected);
  });

  it('does not look into methods that have nothing experimental', () => {
    const params = new Proxy({}, { get: () => expect.unreachable() });
    expect(experimentalUse('robot/list', params)).toBeUndefined();
  });
});
