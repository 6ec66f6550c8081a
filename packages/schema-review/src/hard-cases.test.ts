/** Changes that were judged wrongly once: random models met them, and each stands here as small as it can be. */
import type { TypeExpression } from '@wirebox/protocol/model';
import { describe, expect, it } from 'vitest';
import { exampleSides } from './example-sides.ts';
import { VERDICTS, type Verdict } from './finding.ts';
import {
  anything,
  choice,
  closed,
  dictionary,
  either,
  type Fields,
  flag,
  keyed,
  list,
  literal,
  object,
  openValues,
  orNull,
  ref,
  request,
  text,
  values,
  whole,
  withSets,
} from './notation.ts';
import { UNSETTLED } from './proof/prove.ts';
import { review } from './review.ts';
import type { Side, SideName } from './side.ts';
import { ajvJudge, interpretingJudge } from './testing/judges.ts';

interface Case {
  what: string;
  before: TypeExpression;
  after: TypeExpression;
  /** Both sides as bundles are, which cannot say what is open; the server sends it then. */
  isFromBundles?: true;
  /** The worst that an old client meets. */
  verdict: Verdict;
  /** What an old client sends and the new server refuses; none where it refuses nothing. */
  refused?: unknown;
  /** What an old client sends and the new server takes. */
  taken?: unknown;
}

const openKeys = keyed([], { b: text }, { open: true });

const withDefault = (value: string, more: Fields): TypeExpression => {
  const { properties, ...rest } = object({ 'a?': text, ...more });
  return {
    ...rest,
    properties: properties.map((one) => (one.name === 'a' ? { ...one, default: value } : one)),
  };
};

const CASES: readonly Case[] = [
  {
    what: 'a change that another form makes up for with one set of members, but not with the other',
    before: either(withSets({ 'a?': whole }, { x: text }, { y: text }), object({ z: text })),
    after: either(
      withSets({ 'a?': text }, { x: text }, { y: text }),
      object({ 'a?': whole, x: text }),
      object({ z: text }),
    ),
    verdict: 'breaking',
    refused: { a: 1, y: 'text' },
    taken: { a: 1, x: 'text' },
  },
  {
    what: 'two members of which other forms make up for either, but not for both',
    before: object({ 'a?': whole, 'b?': whole, 'c?': flag }),
    after: either(
      object({ 'a?': text, 'b?': whole, 'c?': flag }),
      object({ 'a?': whole, 'b?': text, 'c?': flag }),
      object({ c: flag }),
    ),
    verdict: 'breaking',
    refused: { a: 1, b: 1 },
    taken: { a: 1, b: 1, c: true },
  },
  {
    what: 'two items of which other forms make up for either, but not for both in one list',
    before: object({ held: list(either(text, whole, flag)) }),
    after: object({
      held: either(list(either(text, flag)), list(either(whole, flag))),
    }),
    verdict: 'breaking',
    refused: { held: ['text', 1] },
    taken: { held: [1, true] },
  },
  {
    what: 'a form of which every value has a place in one or another of the forms that are left',
    before: either(object({ a: values('red', 'blue') }), text),
    after: either(object({ a: literal('red') }), object({ a: literal('blue') }), text),
    verdict: 'compatible',
    taken: { a: 'blue' },
  },
  {
    what: 'a dictionary whose values one key alone gives away',
    before: either(dictionary(orNull(text)), openKeys),
    after: either(dictionary(text), openKeys),
    verdict: 'breaking',
    refused: { b: null },
    taken: { other: null },
  },
  {
    what: 'two sets of members that ask for the same member',
    before: withSets({}, { y: whole }, { y: flag }, { x: text }),
    after: withSets({}, { y: text }, { y: flag }, { x: text }, { z: text }),
    verdict: 'breaking',
    refused: { y: 1 },
    taken: { y: true },
  },
  {
    what: 'a member of a set that is gone, beside another set of a closed object',
    before: { ...withSets({ 'e?': text }, { z: text, e: whole }, { x: text }), closed: true },
    after: { ...withSets({ 'e?': text }, { x: text }), closed: true },
    verdict: 'breaking',
    refused: { x: 'text', z: 'text' },
    taken: { x: 'text', e: 'text' },
  },
  {
    what: 'a member that sets mention as well as the object itself',
    before: withSets({ a: either(text, whole) }, { a: whole, x: text }, { y: text }),
    after: withSets({ a: whole }, { a: whole, x: text }, { y: text }),
    verdict: 'breaking',
    refused: { a: 'text', y: 'text' },
    taken: { a: 1, x: 'text' },
  },
  {
    what: 'a member beside one that cannot be what its first form says',
    before: object({
      a: text,
      b: either(withSets({ e: flag }, { e: text }), object({ f: text })),
    }),
    after: object({
      a: whole,
      b: either(withSets({ e: flag }, { e: text }), object({ f: text })),
    }),
    verdict: 'breaking',
    refused: { a: 'text', b: { f: 'text' } },
  },
  {
    what: 'a member beside one that an object mentions twice, not alike',
    before: object({ a: text, b: withSets({ e: either(text, flag) }, { e: either(flag, whole) }) }),
    after: object({ a: whole, b: withSets({ e: either(text, flag) }, { e: either(flag, whole) }) }),
    verdict: 'breaking',
    refused: { a: 'text', b: { e: true } },
  },
  {
    what: 'a member beside one that an object mentions twice, once by its keys',
    before: object({ a: text, b: withSets({ e: object({}) }, { e: keyed(['red'], { c: flag }) }) }),
    after: object({ a: whole, b: withSets({ e: object({}) }, { e: keyed(['red'], { c: flag }) }) }),
    verdict: 'breaking',
    refused: { a: 'text', b: { e: { c: true } } },
  },
  {
    what: 'a closed object that lists a member in one of its sets only',
    before: either(closed({ a: text }), object({ b: text })),
    after: either(
      withSets({ a: text }, { 'x?': text }),
      { ...withSets({ 'a?': text }, { x: text }), closed: true },
      object({ b: text }),
    ),
    verdict: 'compatible',
    taken: { a: 'text' },
  },
  {
    what: 'null that came before and is none of several forms',
    before: object({ held: { kind: 'null' } }),
    after: object({ held: either(text, whole) }),
    verdict: 'breaking',
    refused: { held: null },
  },
  {
    what: 'a member of an object that a union holds alone',
    before: either(object({ a: whole })),
    after: either(object({ a: text })),
    verdict: 'breaking',
    refused: { a: 1 },
  },
  {
    what: 'a member of an object that a union holds beside null',
    before: either(object({ a: whole }), { kind: 'null' }),
    after: either(object({ a: text }), { kind: 'null' }),
    verdict: 'breaking',
    refused: { a: 1 },
  },
  {
    what: 'a key, where texts that are not listed are kept, and keys are not',
    before: either(openValues('red'), keyed(['blue'], { a: whole, b: text })),
    after: either(openValues('red'), keyed(['blue'], { b: text })),
    verdict: 'breaking',
    refused: { a: 1 },
    taken: 'green',
  },
  {
    what: 'a single text that became a list of them or another one',
    before: either(literal('red'), list(whole)),
    after: either(literal('green'), list(whole)),
    isFromBundles: true,
    verdict: 'breaking',
    taken: [1],
  },
  {
    what: 'a dictionary of anything, whose keys are members now that hold one kind of value',
    before: object({ held: dictionary(anything) }),
    after: object({ held: object({ 'a?': flag }) }),
    verdict: 'breaking',
    refused: { held: { a: [] } },
    taken: { held: { b: [] } },
  },
  {
    what: 'a default beside a change by which the message is refused anyway',
    before: withDefault('red', {}),
    after: withDefault('blue', { b: text }),
    verdict: 'breaking',
    refused: {},
  },
  {
    what: 'an object that became a dictionary, which loses nothing',
    before: object({ held: object({ a: text }) }),
    after: object({ held: dictionary(anything) }),
    verdict: 'compatible',
    taken: { held: { a: 'text' } },
  },
  {
    what: 'a variant that a form without a tag takes with one member and not with the other',
    before: either(choice({ red: { 'a?': whole, 'b?': whole } }), text),
    after: either(
      choice({ red: { 'a?': text, 'b?': text } }),
      object({ 'a?': whole, 'b?': text }),
      object({ 'a?': text, 'b?': whole }),
      text,
    ),
    verdict: 'breaking',
    refused: { type: 'red', a: 1, b: 1 },
    taken: { type: 'red', a: 1 },
  },
];

const sidesOf = ({
  before,
  after,
  isFromBundles,
}: Pick<Case, 'before' | 'after' | 'isFromBundles'>) => {
  const sides = exampleSides({ before, after }, isFromBundles ? 'output' : 'input');
  if (!isFromBundles) return sides;
  const side = (name: SideName): Side => ({ ...sides[name], openness: 'by-direction' });
  return { old: side('old'), new: side('new') };
};

const worstFor = (change: Pick<Case, 'before' | 'after' | 'isFromBundles'>) => {
  const sides = sidesOf(change);
  const { findings } = review(sides, { judge: interpretingJudge() });
  const mixes = findings.map(({ oldClient }) => oldClient);
  const [found] = mixes.sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  return { verdict: found?.verdict ?? 'compatible', witness: found?.witness, findings, sides };
};

describe.each(CASES)('$what', (change) => {
  const { before, after, verdict, refused, taken, isFromBundles } = change;

  it(`is ${verdict}`, () => {
    const { verdict: found, witness, findings, sides } = worstFor(change);
    expect(found).toBe(verdict);
    for (const { oldClient, newClient } of findings) {
      for (const mix of [oldClient, newClient]) expect(mix.witness?.confirmed ?? true).toBe(true);
    }
    expect(witness === undefined).toBe(verdict === 'compatible');
    if (witness === undefined) return;
    const held = { kind: 'ref', name: 'Held' } as const;
    const { params, result } = witness.message as { params?: unknown; result?: unknown };
    const [sender, receiver] = isFromBundles ? [sides.new, sides.old] : [sides.old, sides.new];
    const reading = isFromBundles ? 'open' : 'stated';
    const judge = ajvJudge();
    expect(judge(sender, 'stated', held, params ?? result)).toBe(true);
    expect(judge(receiver, reading, held, params ?? result)).toBe(false);
  });

  it('as ajv bears out', () => {
    const { old, new: now } = sidesOf(change);
    const judge = ajvJudge();
    if (refused !== undefined) {
      expect(judge(old, 'stated', before, refused)).toBe(true);
      expect(judge(now, 'stated', after, refused)).toBe(false);
    }
    if (taken !== undefined) {
      expect(judge(old, 'stated', before, taken)).toBe(true);
      expect(judge(now, 'stated', after, taken)).toBe(true);
    }
  });
});

describe('a change deep in types that hold themselves', () => {
  const model = (inner: TypeExpression) => ({
    methods: [request('garden/plant', { params: ref('Outer'), paramsOptional: true })],
    types: Object.fromEntries(
      Object.entries({ Outer: ref('Inner'), Inner: inner }).map(([name, type]) => [
        name,
        { description: '', resource: 'garden', type },
      ]),
    ),
  });
  const inner = object({ 'held?': ref('Outer') });

  it('is seen also where the shortest message that leads to it hides it', () => {
    const sides = exampleSides({ before: model(orNull(inner)), after: model(inner) }, 'input');
    const { findings } = review(sides, { judge: interpretingJudge() });
    const [{ oldClient } = { oldClient: undefined }] = findings;
    expect(oldClient?.verdict).toBe('breaking');
    expect(oldClient?.witness?.message).toMatchObject({ params: { held: null } });
  });
});

describe('more combinations than anybody can try', () => {
  const COUNT = 6;
  const name = (pigeon: number, hole: number) => `p${pigeon}h${hole}`;
  const holes = [...Array(COUNT - 1).keys()];
  const pigeons = [...Array(COUNT).keys()];
  const isIn = (value: string, ...names: string[]) =>
    object(Object.fromEntries(names.map((one) => [one, literal(value)])));
  // No way to have every pigeon in a hole, and never two in one: each message has one of these forms.
  const forms = [
    ...pigeons.map((pigeon) => isIn('out', ...holes.map((hole) => name(pigeon, hole)))),
    ...holes.flatMap((hole) =>
      pigeons.flatMap((one) =>
        pigeons
          .filter((other) => other > one)
          .map((other) => isIn('in', name(one, hole), name(other, hole))),
      ),
    ),
  ];
  const all = pigeons.flatMap((pigeon) => holes.map((hole) => name(pigeon, hole)));
  const before = object(Object.fromEntries(all.map((one) => [one, values('in', 'out')])));

  it('are told as not ruled out', () => {
    const { findings } = worstFor({ before, after: either(...forms) });
    expect(findings.length).toBeGreaterThan(0);
    const reasons = findings.map(({ oldClient }) => oldClient.because);
    expect(reasons).toContain(UNSETTLED);
    expect(findings.every(({ oldClient }) => oldClient.verdict === 'compatible')).toBe(true);
  });
});
