/** A value around a value: the smallest message that has something at a place. */
import type { TypeExpression } from '@wirebox/protocol/model';
import { isObject, type ObjectType } from '../accepts.ts';
import type { Step } from '../fact.ts';
import { ANY_KEY, minimal, NONE, telling } from '../samples.ts';
import type { Reading, SideName } from '../side.ts';

type Types = Reading['types'];

/** How the rest of a message is filled. */
export interface Style {
  /** The key of dictionaries on the way. */
  key: string;
  /** Whether objects have all of their members, so that nothing else can take them. */
  isFull: boolean;
}
export const PLAIN: Style = { key: ANY_KEY, isFull: false };

/** `inner` at the end of `steps`, in what `type` needs around it; undefined where there is no such value. */
export function host(
  type: TypeExpression,
  steps: readonly Step[],
  inner: unknown,
  side: SideName,
  types: Types,
  style: Style = PLAIN,
): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return inner;
  const next = step[side];
  const held = host(next, rest, inner, side, types, style);
  if (held === undefined) return undefined;
  switch (step.kind) {
    case 'item':
      return [held];
    case 'entry':
      return { [style.key]: held };
    case 'key':
      return { [step.name]: held };
    case 'option':
      return held;
    case 'variant':
      return isObject(held) ? { [step.tag ?? 'type']: step.name, ...held } : undefined;
    case 'member': {
      const base = baseOf(type, types, style.isFull);
      return base === undefined ? undefined : { ...base, [step.name]: held };
    }
    case 'set': {
      // Another set beside this one would answer for it.
      const object = objectOf(type, types);
      const base = object && minimal({ kind: 'object', properties: object.properties }, types);
      return isObject(base) && isObject(held) ? { ...base, ...held } : undefined;
    }
  }
}

/** The object that a type is, through names, null and what else it may be that is none. */
export function objectOf(type: TypeExpression, types: Types): ObjectType | undefined {
  switch (type.kind) {
    case 'object':
      return type;
    case 'nullable':
      return objectOf(type.type, types);
    case 'ref': {
      const definition = types[type.name];
      return definition === undefined ? undefined : objectOf(definition.type, types);
    }
    case 'union': {
      const objects = type.members.flatMap((member) => objectOf(member, types) ?? []);
      return objects.length === 1 ? objects[0] : undefined;
    }
    default:
      return undefined;
  }
}

/** The members that an object has to have, or all that it can have; undefined where the type is no object. */
export function baseOf(
  type: TypeExpression,
  types: Types,
  isFull: boolean,
): Record<string, unknown> | undefined {
  const object = objectOf(type, types);
  const least = object === undefined ? NONE : minimal(object, types);
  if (object === undefined || !isObject(least)) return undefined;
  if (!isFull) return least;
  const all = object.properties.map(({ name, type: held }) => [name, telling(held, types)]);
  return { ...Object.fromEntries(all.filter(([, value]) => value !== NONE)), ...least };
}

/** JSON pointer of the place that `steps` lead to. */
export const pointerOf = (steps: readonly Step[], key = ANY_KEY): string =>
  steps
    .map(({ kind, name }) => {
      if (kind === 'item') return '/0';
      if (kind === 'entry') return `/${pointerPart(key)}`;
      return kind === 'member' || kind === 'key' ? `/${pointerPart(name)}` : '';
    })
    .join('');

export const pointerPart = (name: string): string =>
  name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The same place in the words of a path: `.config.items[].type=tree`. */
export const pathOf = (steps: readonly Step[]): string =>
  steps
    .map(({ kind, name, tag }) => {
      if (kind === 'item') return '[]';
      if (kind === 'entry') return '[key]';
      if (kind === 'variant') return `<${tag}=${name}>`;
      return kind === 'member' || kind === 'key' ? `.${name}` : '';
    })
    .join('');
