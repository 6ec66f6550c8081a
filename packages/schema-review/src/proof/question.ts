/** What a proof asks, and the messages that may answer it. */
import type { TypeExpression } from '@wirebox/protocol/model';
import type { Fact, FactKind } from '../fact.ts';
import type { Mix } from '../finding.ts';
import { type Judge, type Reading, readingOf, type SideName, type Sides } from '../side.ts';
import type { Way } from './flows.ts';

/** How often a fact is looked at through another message, where the first ones show nothing. */
const WAYS = 4;

/** Facts about what is not listed: a receiver that refuses it is one that decodes strictly. */
export const ABOUT_UNLISTED: ReadonlySet<FactKind> = new Set([
  'object-closed',
  'object-opened',
  'choice-closed',
  'choice-opened',
]);

/** Facts about who may send a thing at all, which no type says. */
export const ABOUT_GATES: ReadonlySet<FactKind> = new Set([
  'method-stability',
  'member-stability',
  'variant-stability',
]);

export interface Question {
  fact: Fact;
  ways: readonly Way[];
  detours: readonly Way[];
  mix: Mix;
  sides: Sides;
  judge: Judge;
}

export interface Letter {
  sender: SideName;
  message: unknown;
  /** What the sender takes as this message. */
  sent: TypeExpression;
  /** What the receiver takes as this message. */
  read: TypeExpression;
  /** The part that the fact is about, and what the receiver takes there; the whole message where it has no place. */
  part: { pointer: string; value: unknown; read: TypeExpression };
}

/** First the ways on which nothing else could take the place of what is looked at. */
const straight = (ways: readonly Way[]): Way[] => {
  const isMixed = ({ steps }: Way) => steps.some(({ kind }) => kind === 'option');
  return [...ways.filter((way) => !isMixed(way)), ...ways.filter(isMixed)];
};

/** The ways on which a fact is looked at. */
export const waysOf = ({ ways, detours }: Question): Way[] => [
  ...straight(ways).slice(0, WAYS),
  ...detours,
];

/** What a sender can send: where its source cannot say what is open, it is held to what it lists. */
export function sendingIn({ sides, fact }: Question, sender: SideName): Reading {
  const reading = readingOf(sides[sender], fact.flow);
  const isHeld = sides[sender].openness === 'by-direction' && !ABOUT_UNLISTED.has(fact.kind);
  return isHeld ? { ...reading, openness: 'closed' } : reading;
}
