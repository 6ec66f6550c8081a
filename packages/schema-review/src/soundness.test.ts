import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endlessType } from './endless.ts';
import { statedSide } from './example-sides.ts';
import { type Flow, MIXES, type Mix } from './finding.ts';
import { answerType, messageType } from './message.ts';
import { type Review, review } from './review.ts';
import { otherSide, type Sides, senderIn } from './side.ts';
import { ajvJudge, interpretingJudge } from './testing/judges.ts';
import { createRandom, edited, randomModel, randomValue } from './testing/random-models.ts';

const MODELS = 80;
const MESSAGES = 40;

/** Every verdict of a mix about the messages of one flow. */
const verdictsOf = ({ findings }: Review, flow: Flow, mix: Mix): Set<string> =>
  new Set(findings.filter((one) => one.flow === flow).map((one) => one[mix].verdict));

/** Params or answers that a side can send, as random as it gets. */
function* bodies(sides: Sides, side: 'old' | 'new', flow: Flow, seed: number) {
  const { model } = sides[side];
  const random = createRandom(seed);
  const [method] = model.methods;
  const type = flow === 'input' ? method?.params : method?.result;
  for (let count = 0; type !== undefined && count < MESSAGES; count++) {
    const value = randomValue(type, model.types, random);
    if (value !== undefined) yield value;
  }
}

const messageTypes = (sides: Sides, flow: Flow) => {
  const of = (side: 'old' | 'new') => {
    const [method] = sides[side].model.methods;
    if (method === undefined) throw new Error('the model has a method');
    return flow === 'input' ? messageType(method) : answerType(method.result ?? { kind: 'json' });
  };
  return { old: of('old'), new: of('new') };
};

describe('verdicts about random edits of random models', () => {
  it('hold for random messages, with ajv as the judge', () => {
    let messages = 0;
    let refused = 0;
    let witnesses = 0;
    const check = (seed: number) => {
      const random = createRandom(seed);
      const before = randomModel(random);
      const sides = {
        old: statedSide('old', before),
        new: statedSide('new', edited(before, random)),
      };
      if (endlessType(sides.old.model) ?? endlessType(sides.new.model)) return;
      const judge = ajvJudge();
      const result = review(sides, { judge: interpretingJudge() });
      for (const flow of ['input', 'output'] as const) {
        const types = messageTypes(sides, flow);
        for (const mix of MIXES) {
          const sender = senderIn(mix, flow);
          const receiver = otherSide(sender);
          const verdicts = verdictsOf(result, flow, mix);
          const mayRefuse = verdicts.has('breaking') || verdicts.has('if-used');
          for (const body of bodies(sides, sender, flow, seed)) {
            const message =
              flow === 'input'
                ? { id: 1, method: 'garden/plant', params: body }
                : { id: 1, result: body };
            if (!judge(sides[sender], 'stated', types[sender], message)) continue;
            messages++;
            const stated = judge(sides[receiver], 'stated', types[receiver], message);
            if (!stated) refused++;
            const about = () =>
              JSON.stringify({ seed, flow, mix, message, verdicts: [...verdicts] });
            if (!mayRefuse) expect(stated, about()).toBe(true);
            if (!mayRefuse && !verdicts.has('closed-only')) {
              const closed = judge(sides[receiver], 'closed', types[receiver], message);
              expect(closed, about()).toBe(true);
            }
          }
          for (const finding of result.findings) {
            const { verdict, witness } = finding[mix];
            if (finding.flow !== flow || verdict === 'compatible') continue;
            witnesses++;
            expect(witness, JSON.stringify({ seed, finding })).toBeDefined();
            expect(witness?.confirmed, JSON.stringify({ seed, finding })).toBe(true);
            if (verdict !== 'breaking' && verdict !== 'if-used') continue;
            const takes = judge(sides[receiver], 'stated', types[receiver], witness?.message);
            expect(takes, JSON.stringify({ seed, finding })).toBe(false);
            expect(judge(sides[sender], 'stated', types[sender], witness?.message)).toBe(true);
          }
        }
      }
    };
    fc.assert(fc.property(fc.nat(), check), {
      numRuns: MODELS,
      endOnFailure: true,
      seed: 7,
    });
    // The test would say nothing if hardly anything were sent, refused or proven.
    expect(messages).toBeGreaterThan(3000);
    expect(refused).toBeGreaterThan(100);
    expect(witnesses).toBeGreaterThan(100);
  }, 60_000);
});
