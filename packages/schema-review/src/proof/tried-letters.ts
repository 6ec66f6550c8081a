/** Messages with every value at the place of a fact that can be thought of. */
import type { TypeExpression } from '@wirebox/protocol/model';
import { accepts } from '../accepts.ts';
import type { FactKind } from '../fact.ts';
import { knownMethods } from '../message.ts';
import { variations } from '../samples.ts';
import { otherSide, type Reading, type SideName } from '../side.ts';
import type { Way } from './flows.ts';
import { host, pointerOf } from './host.ts';
import { leastParams, lettersOf } from './letters.ts';
import { memberPointer } from './place.ts';
import { probes } from './probes.ts';
import { type Letter, type Question, sendingIn, waysOf } from './question.ts';
import { stylesFor } from './styles.ts';

const ABOUT_PARAMS: ReadonlySet<FactKind> = new Set([
  'params-added',
  'params-removed',
  'params-became-required',
  'params-became-optional',
]);

export function* triedLetters(question: Question, sender: SideName): Generator<Letter> {
  const { fact, sides } = question;
  const receiver = otherSide(sender);
  const { types } = sides[sender].model;
  for (const { root, steps } of waysOf(question)) {
    const { around, pointer, type, body } = lettersOf(root, sides, sender);
    const [sent, read] = [type(sender), type(receiver)];
    const isSendable = (message: unknown) => accepts(message, sent, sendingIn(question, sender));
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
