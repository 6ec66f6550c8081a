/** Messages that show what a fact does, in the order in which they can be thought of. */
import type { TypeExpression } from '@wirebox/protocol/model';
import { accepts } from '../accepts.ts';
import type { Fact } from '../fact.ts';
import type { Effect, Witness } from '../finding.ts';
import {
  type Openness,
  otherSide,
  type Reading,
  readingOf,
  type SideName,
  senderIn,
} from '../side.ts';
import { objectOf } from './host.ts';
import { ABOUT_GATES, ABOUT_UNLISTED, type Letter, type Question, sendingIn } from './question.ts';
import { GIVEN_UP } from './reasoned.ts';
import { reasonedLetters } from './reasoned-letters.ts';
import { triedLetters } from './tried-letters.ts';

/** What a message shows. The witness is made when it is wanted, as the second opinion takes its time. */
interface Shown {
  effect: Effect;
  witness(): Witness;
}

/** Every message that the sender can send, each with what the receiver makes of it. `GIVEN_UP`: there may be more. */
export function* evidence(question: Question): Generator<Shown | typeof GIVEN_UP> {
  const { fact, mix, sides } = question;
  const sender = senderIn(mix, fact.flow);
  const reading = readingOf(sides[otherSide(sender)], fact.flow);
  for (const lettersOf of [triedLetters, reasonedLetters]) {
    for (const letter of lettersOf(question, sender)) {
      if (letter === GIVEN_UP) {
        yield GIVEN_UP;
        continue;
      }
      const effect = effectOf(letter, fact, reading);
      if (effect !== undefined) {
        yield { effect, witness: () => witness(letter, effect, question) };
      }
    }
  }
}

/** A message that is accepted and yet shows that something gets lost. */
export function lossOf(question: Question): Witness | undefined {
  const { fact, mix, sides } = question;
  const sender = senderIn(mix, fact.flow);
  const effect = lossKind(fact, sender);
  // What is never sent again can only be shown as it was sent before.
  const from = effect === 'withheld' ? 'old' : sender;
  const receiver = otherSide(from);
  const reading = readingOf(sides[receiver], fact.flow);
  let first: Letter | undefined;
  for (const letter of triedLetters(question, from)) {
    if (effect !== 'reread' && keepsAll(letter, sides[receiver].model.types)) continue;
    first ??= letter;
    if (effect === 'reread' && !accepts(letter.part.value, letter.part.read, reading)) continue;
    if (accepts(letter.message, letter.read, reading)) {
      return witness(letter, effect, question);
    }
  }
  // What is taken for something else has to be taken.
  if (first === undefined || effect === 'reread') return undefined;
  return witness(first, effect === 'narrowed' ? 'overshadowed' : effect, question);
}

/** Whether the receiver has a place for everything in the part: a dictionary has one for every key. */
const keepsAll = ({ part }: Letter, types: Reading['types']): boolean =>
  accepts(part.value, strict(part.read, types), { types, openness: 'closed' });

function lossKind(fact: Fact, sender: SideName): Effect {
  switch (fact.kind) {
    case 'member-default':
    case 'error-code':
    case 'error-text':
      return 'reread';
    case 'member-removed':
    case 'method-removed':
      return sender === 'new' ? 'withheld' : 'narrowed';
    case 'member-stability':
    case 'method-stability':
    case 'variant-stability':
      return 'withheld';
    default:
      return 'narrowed';
  }
}

function effectOf(
  { message, read, part }: Letter,
  fact: Fact,
  reading: Reading,
): Effect | undefined {
  const isGate = ABOUT_GATES.has(fact.kind);
  const isTaken = (openly: Reading) =>
    accepts(part.value, part.read, openly) || (!isGate && accepts(message, read, openly));
  if (!ABOUT_UNLISTED.has(fact.kind) && !isTaken(reading)) return 'refused';
  return isTaken({ ...reading, openness: 'closed' }) ? undefined : 'refused-when-closed';
}

function witness(letter: Letter, effect: Effect, question: Question): Witness {
  const { message, part } = letter;
  return { effect, message, part: part.pointer, confirmed: isConfirmed(letter, effect, question) };
}

/** The second opinion. */
function isConfirmed(letter: Letter, effect: Effect, question: Question): boolean {
  const { fact, sides, judge } = question;
  const { sender, message, sent, read, part } = letter;
  const to = sides[otherSide(sender)];
  const reading = readingOf(to, fact.flow).openness;
  if (!judge(sides[sender], sendingIn(question, sender).openness, sent, message)) return false;
  const takesPart = (openness: Openness, type = part.read) => judge(to, openness, type, part.value);
  switch (effect) {
    case 'refused':
      return (
        !takesPart(reading) && (ABOUT_GATES.has(fact.kind) || !judge(to, reading, read, message))
      );
    case 'refused-when-closed':
      return (
        !takesPart('closed') &&
        (ABOUT_UNLISTED.has(fact.kind) || takesPart(reading) || judge(to, reading, read, message))
      );
    case 'reread':
      return takesPart(reading);
    default:
      return !takesPart('closed', strict(part.read, to.model.types));
  }
}

/** The same object, refusing what it does not list: what is refused then is what is dropped else. */
function strict(type: TypeExpression, types: Reading['types']): TypeExpression {
  const object = objectOf(type, types);
  return object === undefined ? type : { ...object, closed: true };
}
