/** What the walk finds, before anybody judges it. One fact is one atomic change in one flow. */
import type {
  EnumValue,
  KeyedVariant,
  Method,
  Property,
  TypeExpression,
  Variant,
} from '@wirebox/protocol/model';
import type { Flow } from './finding.ts';

/** One step from a type inwards; afterwards the two sides stand at `old` and `new`. */
export interface Step {
  kind: 'member' | 'item' | 'entry' | 'variant' | 'key' | 'option' | 'set';
  /** The member, the value of the tag, the key; empty where there is none. */
  name: string;
  /** Of a variant: the member that names it. */
  tag?: string;
  old: TypeExpression;
  new: TypeExpression;
  /** Whether it is there only for connections that opted in, in both versions. */
  experimental?: boolean;
}

/** What a member, a variant or a value was like where it is missing on one side. */
type Both<T> = { old: T; new: T };

interface Kinds {
  'method-added': { method: Method };
  'method-removed': { method: Method };
  /** Another kind of message, or sent by the other end. */
  'method-turned': Both<Method>;
  'params-added': { method: Method };
  'params-removed': { method: Method };
  'params-became-required': { method: Method };
  'params-became-optional': { method: Method };
  'method-stability': Both<Method>;
  'method-deprecated': { method: Method };
  'order-changed': Both<Method>;
  'errors-declared': { method: Method; added: string[]; removed: string[] };
  'error-added': { key: string };
  'error-removed': { key: string };
  'error-code': { key: string; old: number; new: number };
  'error-text': { key: string; old: string; new: string };
  'error-retry': { key: string; new: boolean };

  'member-added': { property: Property; closed: boolean };
  'member-removed': { property: Property; closed: boolean };
  'member-became-required': Both<Property>;
  'member-became-optional': Both<Property>;
  'member-default': Both<Property>;
  'member-stability': Both<Property>;
  'member-deprecated': { property: Property };
  'object-closed': object;
  'object-opened': object;
  'sets-introduced': { sets: string[][] };
  'sets-dropped': { sets: string[][] };
  'set-added': { names: string[] };
  'set-removed': { names: string[] };

  'value-added': { value: EnumValue; open: boolean };
  'value-removed': { value: EnumValue; open: boolean };
  'variant-added': { variant: Variant; tag: string; open: boolean };
  'variant-removed': { variant: Variant; tag: string; open: boolean };
  'variant-stability': { variant: Variant; tag: string; became: 'stable' | 'experimental' };
  'key-added': { variant: KeyedVariant; open: boolean };
  'key-removed': { variant: KeyedVariant; open: boolean };
  'tag-renamed': { old: string; new: string };
  /** An enum or union that now keeps, or no longer keeps, what it does not know. */
  'choice-opened': { what: string };
  'choice-closed': { what: string };
  'fallback-changed': { old: string | undefined; new: string | undefined };
  'option-added': { option: TypeExpression };
  'option-removed': { option: TypeExpression };

  'became-nullable': object;
  'no-longer-nullable': object;
  'text-became-values': { open: boolean };
  'values-became-text': { open: boolean };
  'integer-became-number': object;
  'number-became-integer': object;
  'range-widened': object;
  'range-narrowed': object;
  'length-widened': object;
  'length-narrowed': object;
  'pattern-changed': { old: string | undefined; new: string | undefined };
  'became-anything': object;
  'no-longer-anything': object;
  'single-became-list': object;
  'list-became-single': object;
  'object-became-map': object;
  'map-became-object': object;
  'type-changed': object;
}

export type FactKind = keyof Kinds;

export interface Located {
  flow: Flow;
  /** From the definition, or the message, to the place. */
  steps: Step[];
  /** The types at the place; absent where the fact is about a whole message. */
  at?: { old: TypeExpression; new: TypeExpression };
  /** Whether what it is about is there only for connections that opted in, in each version that has it. */
  experimental: boolean;
}

export type FactOf<K extends FactKind> = { [P in K]: Located & { kind: P } & Kinds[P] }[K];
export type Fact = FactOf<FactKind>;
/** A fact before it is put to its place. */
export type Bare = { [P in FactKind]: { kind: P; experimental?: boolean } & Kinds[P] }[FactKind];
