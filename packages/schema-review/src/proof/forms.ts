/**
 * What a type comes down to when it is asked which values it has: no names, no null, no unions, no sets of members. A
 * value fits a type when it fits one of its forms.
 */
import type { Alternative, TypeExpression } from '@wirebox/protocol/model';
import { accepts, type ObjectType } from '../accepts.ts';
import { isOpen, type Reading } from '../side.ts';

type Of<K extends TypeExpression['kind']> = Extract<TypeExpression, { kind: K }>;

/** A type, or every text but a few, which no type says. */
export type Part = TypeExpression | { kind: 'otherText'; than: readonly string[] };

export interface Member {
  required: boolean;
  /** A value has to fit all of them. */
  types: readonly Part[];
}

/** Objects and dictionaries. */
export interface ObjectForm {
  kind: 'members';
  members: ReadonlyMap<string, Member>;
  /** What stands under every other key; absent where no other key is allowed. */
  rest?: TypeExpression;
  /** Exactly one key. */
  single?: true;
}

export type Form =
  | { kind: 'anything' }
  | { kind: 'leaf'; part: Exclude<Part, { kind: 'json' | 'ref' | 'nullable' | 'union' }> }
  | Of<'array'>
  | ObjectForm;

const ANYTHING: TypeExpression = { kind: 'json' };
const NOTHING: TypeExpression = { kind: 'union', members: [] };
const exactly = (value: string): TypeExpression => ({ kind: 'literal', value });

export const fits = (value: unknown, part: Part, reading: Reading): boolean =>
  part.kind === 'otherText'
    ? typeof value === 'string' && !part.than.includes(value)
    : accepts(value, part, reading);

/** `offers`: what a sender lists, so no member besides; else what a receiver takes. */
export function formsOf(part: Part, reading: Reading, use: 'offers' | 'takes'): Form[] {
  return [...forms(part, { reading, isOffer: use === 'offers' }, [])];
}

interface Context {
  reading: Reading;
  isOffer: boolean;
}

function* forms(part: Part, context: Context, within: readonly string[]): Generator<Form> {
  const { reading, isOffer } = context;
  switch (part.kind) {
    case 'ref': {
      const definition = reading.types[part.name];
      if (definition === undefined || within.includes(part.name)) return;
      yield* forms(definition.type, context, [...within, part.name]);
      return;
    }
    case 'nullable':
      yield { kind: 'leaf', part: { kind: 'null' } };
      yield* forms(part.type, context, within);
      return;
    case 'union':
      for (const member of part.members) yield* forms(member, context, within);
      return;
    case 'json':
      yield* isOffer ? ANY_FORMS : [{ kind: 'anything' } as const];
      return;
    case 'array':
      yield part;
      return;
    case 'map':
      yield { kind: 'members', members: new Map(), rest: part.values };
      return;
    case 'object':
      yield* objectForms(part, isOffer);
      return;
    case 'taggedUnion':
      yield* taggedForms(part, context);
      return;
    case 'keyedUnion':
      yield* keyedForms(part, context);
      return;
    default:
      yield { kind: 'leaf', part };
  }
}

/** Any JSON value, for somebody who has to name some. */
const ANY_FORMS: readonly Form[] = [
  { kind: 'leaf', part: { kind: 'string' } },
  { kind: 'leaf', part: { kind: 'number' } },
  { kind: 'leaf', part: { kind: 'boolean' } },
  { kind: 'leaf', part: { kind: 'null' } },
  { kind: 'array', items: ANYTHING },
  { kind: 'members', members: new Map(), rest: ANYTHING },
];

/** One form a set of members, of which one has to be there. */
function* objectForms(
  { properties, alternatives, closed }: Omit<ObjectType, 'kind'>,
  isOffer: boolean,
  tag?: readonly [name: string, value: Part],
): Generator<ObjectForm> {
  const sets: readonly Alternative[] = alternatives ?? [{ properties: [] }];
  const tagged: [string, Member][] =
    tag === undefined ? [] : [[tag[0], { required: true, types: [tag[1]] }]];
  for (const set of sets) {
    const members = new Map(tagged);
    for (const { name, required, type } of [...properties, ...set.properties]) {
      const known = members.get(name);
      members.set(name, {
        required: required || known?.required === true,
        types: [...(known?.types ?? []), type],
      });
    }
    for (const { name, type } of sets.flatMap((other) => other.properties)) {
      if (members.has(name)) continue;
      // Beside the set that counts those of another one may stand; nobody looks at what they hold.
      if (isOffer || closed === true) {
        members.set(name, { required: false, types: [isOffer ? type : ANYTHING] });
      }
    }
    const isShut = isOffer || closed === true;
    yield { kind: 'members', members, ...(isShut ? {} : { rest: ANYTHING }) };
  }
}

function* taggedForms(
  { tag, open, variants }: Of<'taggedUnion'>,
  { reading, isOffer }: Context,
): Generator<Form> {
  for (const variant of variants) yield* objectForms(variant, isOffer, [tag, exactly(variant.tag)]);
  if (isOffer || !isOpen(open, reading)) return;
  const unknown: Part = { kind: 'otherText', than: variants.map((variant) => variant.tag) };
  yield* objectForms({ properties: [] }, isOffer, [tag, unknown]);
}

function* keyedForms(
  { open, values, variants }: Of<'keyedUnion'>,
  { reading, isOffer }: Context,
): Generator<Form> {
  yield { kind: 'leaf', part: { kind: 'enum', open, values } };
  const held = (type: TypeExpression, required: boolean): Member => ({ required, types: [type] });
  for (const { key, type } of variants) {
    yield { kind: 'members', members: new Map([[key, held(type, true)]]) };
  }
  if (isOffer || !isOpen(open, reading)) return;
  const known = variants.map(({ key }) => [key, held(NOTHING, false)] as const);
  yield { kind: 'members', members: new Map(known), rest: ANYTHING, single: true };
}
