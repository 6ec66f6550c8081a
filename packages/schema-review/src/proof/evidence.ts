/** Messages that show what a fact does, in the order in which they can be thought of. */
import type { TypeExpression } from '@wirebox/protocol/model';
import { accepts } from '../accepts.ts';
import type { Fact, FactKind } from '../fact.ts';
import type { Effect, Mix, Witness } from '../finding.ts';
import { knownMethods } from '../message.ts';
import { variations } from '../samples.ts';
import {
  type Judge,
  type Openness,
  otherSide,
  type Reading,
  readingOf,
  type SideName,
  type Sides,
  senderIn,
} from '../side.ts';
import type { Way } from './flows.ts';
import { host, objectOf, pointerOf } from './host.ts';
import { leastParams, lettersOf } from './letters.ts';
import { memberPointer } from './place.ts';
import { probes } from './probes.ts';
import { stylesFor } from './styles.ts';

/** How often a fact is looked at through another message, where the first ones show nothing. */
const WAYS = 4;

/** Facts about what is not listed: a receiver that refuses it is one that decodes strictly. */
const ABOUT_UNLISTED: ReadonlySet<FactKind> = new Set([
  'object-closed',
  'object-opened',
  'choice-closed',
  'choice-opened',
]);

/** Facts about who may send a thing at all, which no type says. */
const ABOUT_GATES: ReadonlySet<FactKind> = new Set([
  'method-stability',
  'member-stability',
  'variant-stability',
]);

const ABOUT_PARAMS: ReadonlySet<FactKind> = new Set([
  'params-added',
  'params-removed',
  'params-became-required',
  'params-became-optional',
]);

export interface Question {
  fact: Fact;
  ways: readonly Way[];
  detours: readonly Way[];
  mix: Mix;
  sides: Sides;
  judge: Judge;
}

interface Letter {
  sender: SideName;
  message: unknown;
  /** What the sender takes as this message. */
  sent: TypeExpression;
  /** What the receiver takes as this message. */
  read: TypeExpression;
  /** The part that the fact is about, and what the receiver takes there; the whole message where it has no place. */
  part: { pointer: string; value: unknown; read: TypeExpression };
}

/** Every message that the sender can send, each with what the receiver makes of it. */
export function* evidence(question: Question): Generator<Witness> {
  const { fact, mix, sides } = question;
  const sender = senderIn(mix, fact.flow);
  for (const letter of letters(question, sender)) {
    const effect = effectOf(letter, fact, readingOf(sides[otherSide(sender)], fact.flow));
    if (effect !== undefined) yield witness(letter, effect, question);
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
  let first: Letter | undefined;
  for (const letter of letters(question, from)) {
    first ??= letter;
    if (accepts(letter.message, letter.read, readingOf(sides[receiver], fact.flow))) {
      return witness(letter, effect, question);
    }
  }
  return first === undefined ? undefined : witness(first, effect, question);
}

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

/** First the ways on which nothing else could take the place of what is looked at. */
const straight = (ways: readonly Way[]): Way[] => {
  const isMixed = ({ steps }: Way) => steps.some(({ kind }) => kind === 'option');
  return [...ways.filter((way) => !isMixed(way)), ...ways.filter(isMixed)];
};

function* letters(question: Question, sender: SideName): Generator<Letter> {
  const { fact, ways, detours, sides } = question;
  const receiver = otherSide(sender);
  const { types } = sides[sender].model;
  for (const { root, steps } of [...straight(ways).slice(0, WAYS), ...detours]) {
    const { around, pointer, type, body } = lettersOf(root, sides, sender);
    const [sent, read] = [type(sender), type(receiver)];
    const isSendable = (message: unknown) =>
      accepts(message, sent, readingOf(sides[sender], fact.flow));
    const at = fact.at?.[receiver];
    const held = body(sender);
    if (at === undefined) {
      for (const message of wholeMessages(question, sender, around, root)) {
        if (!isSendable(message)) continue;
        const gate = gateOf(question, receiver) ?? read;
        yield { sender, message, sent, read, part: { pointer: '', value: message, read: gate } };
      }
    } else if (held !== undefined) {
      const all = [...steps, ...fact.steps];
      for (const style of stylesFor(fact, all, sides[receiver])) {
        for (const value of probes(fact, sender, types, style)) {
          const whole = host(held, all, value, sender, types, style);
          if (whole === undefined) continue;
          const message = around(whole);
          if (!isSendable(message)) continue;
          const part = {
            pointer: `${pointer}${pointerOf(all, style.key)}${memberPointer(fact)}`,
            value,
            read: gateOf(question, receiver) ?? at,
          };
          yield { sender, message, sent, read, part };
        }
      }
    }
  }
}

function wholeMessages(
  { fact, sides }: Question,
  sender: SideName,
  around: (body: unknown) => unknown,
  root: Way['root'],
): Iterable<unknown> {
  const method = root[sender];
  if (root.part === 'error') return [around({})];
  if (method === undefined) return [];
  const least = around(leastParams(method, sides[sender]));
  if (!ABOUT_PARAMS.has(fact.kind) || method.params === undefined) return [least];
  return [least, ...withParams(method.params, sides[sender].model.types, around)];
}

function* withParams(
  params: TypeExpression,
  types: Reading['types'],
  around: (body: unknown) => unknown,
): Generator<unknown> {
  for (const body of variations(params, types, 1)) yield around(body);
}

/** What a receiver lets pass that does not serve what is experimental. */
function gateOf({ fact, sides }: Question, receiver: SideName): TypeExpression | undefined {
  const at = fact.at?.[receiver];
  switch (fact.kind) {
    case 'method-stability':
      return knownMethods(sides[receiver], fact.new, 'stable');
    case 'member-stability': {
      if (at?.kind !== 'object') return undefined;
      const properties = at.properties.filter(({ name }) => name !== fact.new.name);
      return { ...at, properties, closed: true as const };
    }
    case 'variant-stability':
      return at?.kind === 'taggedUnion'
        ? {
            ...at,
            open: false,
            variants: at.variants.filter((one) => one.tag !== fact.variant.tag),
          }
        : undefined;
    default:
      return undefined;
  }
}

function witness(letter: Letter, effect: Effect, question: Question): Witness {
  const { message, part } = letter;
  return { effect, message, part: part.pointer, confirmed: isConfirmed(letter, effect, question) };
}

/** The second opinion. A sender is held to what its source says in so many words. */
function isConfirmed(letter: Letter, effect: Effect, { fact, sides, judge }: Question): boolean {
  const { sender, message, sent, read, part } = letter;
  const [from, to] = [sides[sender], sides[otherSide(sender)]];
  const reading = readingOf(to, fact.flow).openness;
  const sending: Openness =
    from.openness === 'stated' || ABOUT_UNLISTED.has(fact.kind)
      ? readingOf(from, fact.flow).openness
      : 'closed';
  if (!judge(from, sending, sent, message)) return false;
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
