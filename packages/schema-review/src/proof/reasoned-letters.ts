/** Messages that hold what reasoning found, where trying showed nothing. */
import { accepts } from '../accepts.ts';
import { otherSide, type SideName } from '../side.ts';
import { host, pointerOf } from './host.ts';
import { lettersOf } from './letters.ts';
import { memberPointer } from './place.ts';
import {
  ABOUT_GATES,
  ABOUT_UNLISTED,
  type Letter,
  type Question,
  sendingIn,
  waysOf,
} from './question.ts';
import { GIVEN_UP, placeFor, reasonedValues } from './reasoned.ts';

/** `GIVEN_UP` among them: finding nothing means nothing. */
export function* reasonedLetters(
  question: Question,
  sender: SideName,
): Generator<Letter | typeof GIVEN_UP> {
  const { fact, sides } = question;
  const receiver = otherSide(sender);
  const { types } = sides[sender].model;
  const read = fact.at?.[receiver];
  if (read === undefined || ABOUT_GATES.has(fact.kind) || ABOUT_UNLISTED.has(fact.kind)) return;
  for (const { root, steps } of waysOf(question)) {
    const { around, pointer, type, body } = lettersOf(root, sides, sender);
    const all = [...steps, ...fact.steps];
    const held = body(sender);
    const place = placeFor(fact, all, body, sender, sides);
    if (held === undefined || place === undefined) continue;
    const [outer, inner] = [all.slice(0, place.depth), all.slice(place.depth)];
    for (const found of reasonedValues(fact, place, inner, sender, sides)) {
      if (found === GIVEN_UP) {
        yield GIVEN_UP;
        continue;
      }
      const { value, parts } = found;
      const whole = host(held, outer, value, sender, types);
      if (whole === undefined) continue;
      const message = around(whole);
      if (!accepts(message, type(sender), sendingIn(question, sender))) continue;
      for (const part of parts) {
        const at = `${pointer}${pointerOf(outer)}${part.pointer}${memberPointer(fact)}`;
        const shown = { pointer: at, value: part.value, read };
        yield { sender, message, sent: type(sender), read: type(receiver), part: shown };
      }
    }
  }
}
