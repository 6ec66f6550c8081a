/** Whether the verdicts about two models hold for random messages, with ajv as the judge. */
import type { Model } from '@wirebox/protocol/model';
import { statedSide } from '../example-sides.ts';
import { type Flow, MIXES, type Mix } from '../finding.ts';
import { answerType, messageType } from '../message.ts';
import { type Review, review } from '../review.ts';
import { otherSide, readingOf, type Side, type SideName, type Sides, senderIn } from '../side.ts';
import { ajvJudge, interpretingJudge } from './judges.ts';
import { createRandom } from './random.ts';
import { randomValue } from './random-values.ts';

const MESSAGES = 40;

/** What was tried, so that a test can tell that it tried something. */
export interface Tried {
  messages: number;
  refused: number;
  witnesses: number;
}

/** Two models to compare. */
export interface Pair {
  old: Model;
  new: Model;
  /** Whether both say what is open, as models do, or cannot, as bundles do. */
  openness: Side['openness'];
}

export interface Failure {
  what: string;
  flow: Flow;
  mix: Mix;
  /** The message that shows it. */
  message: unknown;
  verdicts: string[];
}

/** The first verdict that does not hold; undefined where all do. */
export function failureOf(
  pair: Pair,
  seed: number,
  tried: Tried = { messages: 0, refused: 0, witnesses: 0 },
): Failure | undefined {
  const side = (name: SideName) => ({ ...statedSide(name, pair[name]), openness: pair.openness });
  const sides: Sides = { old: side('old'), new: side('new') };
  const judge = ajvJudge();
  const result = review(sides, { judge: interpretingJudge() });
  for (const flow of ['input', 'output'] as const) {
    const types = messageTypes(sides, flow);
    for (const mix of MIXES) {
      const sender = senderIn(mix, flow);
      const receiver = otherSide(sender);
      const reading = readingOf(sides[receiver], flow).openness;
      // Where a source cannot say what is open, its sender is held to what it lists.
      const sending = pair.openness === 'stated' ? 'stated' : 'closed';
      const verdicts = verdictsOf(result, flow, mix);
      const failure = (what: string, message: unknown): Failure => ({
        what,
        flow,
        mix,
        message,
        verdicts: [...verdicts],
      });
      const mayRefuse = verdicts.has('breaking') || verdicts.has('if-used');
      for (const body of bodies(sides, sender, flow, seed)) {
        const message =
          flow === 'input'
            ? { id: 1, method: 'garden/plant', params: body }
            : { id: 1, result: body };
        if (!judge(sides[sender], sending, types[sender], message)) continue;
        tried.messages++;
        const takes = judge(sides[receiver], reading, types[receiver], message);
        if (!takes) tried.refused++;
        if (mayRefuse) continue;
        if (!takes) return failure('no verdict says that it can be refused', message);
        if (
          verdicts.has('closed-only') ||
          judge(sides[receiver], 'closed', types[receiver], message)
        ) {
          continue;
        }
        // A sender that makes use of its own openness is not held against a strict decoder.
        if (judge(sides[sender], 'closed', types[sender], message)) {
          return failure('no verdict says that a strict decoder refuses it', message);
        }
      }
      for (const finding of result.findings) {
        const { verdict, witness } = finding[mix];
        if (finding.flow !== flow || verdict === 'compatible') continue;
        tried.witnesses++;
        const about = `${finding.rule}, ${verdict}`;
        if (witness === undefined) return failure(`no witness: ${about}`, undefined);
        const { message } = witness;
        if (!witness.confirmed) return failure(`witness not confirmed: ${about}`, message);
        if (verdict !== 'breaking' && verdict !== 'if-used') continue;
        if (judge(sides[receiver], reading, types[receiver], message)) {
          return failure(`the witness is accepted: ${about}`, message);
        }
        if (!judge(sides[sender], sending, types[sender], message)) {
          return failure(`nobody sends the witness: ${about}`, message);
        }
      }
    }
  }
  return undefined;
}

/** Every verdict of a mix about the messages of one flow. */
const verdictsOf = ({ findings }: Review, flow: Flow, mix: Mix): Set<string> =>
  new Set(findings.filter((one) => one.flow === flow).map((one) => one[mix].verdict));

/** Params or answers that a side can send, as random as it gets. */
function* bodies(sides: Sides, side: SideName, flow: Flow, seed: number): Generator<unknown> {
  const { model } = sides[side];
  const random = createRandom(seed);
  const [method] = model.methods;
  const type = flow === 'input' ? method?.params : method?.result;
  for (let count = 0; type !== undefined && count < MESSAGES; count++) {
    const value = randomValue(type, model.types, random);
    if (value !== undefined) yield value;
  }
}

function messageTypes(sides: Sides, flow: Flow) {
  const of = (side: SideName) => {
    const [method] = sides[side].model.methods;
    if (method === undefined) throw new Error('the model has a method');
    return flow === 'input' ? messageType(method) : answerType(method.result ?? { kind: 'json' });
  };
  return { old: of('old'), new: of('new') };
}
