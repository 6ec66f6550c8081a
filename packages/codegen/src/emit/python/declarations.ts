/** What Python has to name: classes, enums, unions and aliases, with the types that mention them. */
import type { EnumValue, Property, Stability, TypeExpression } from '@wirebox/protocol/model';

/** Types that stand in a model without a name, but get one in Python. */
export type Nominal = 'object' | 'enum' | 'taggedUnion' | 'keyedUnion';
type Scalar = Exclude<
  TypeExpression,
  { kind: Nominal | 'array' | 'map' | 'nullable' | 'union' | 'ref' }
>;
/** A type expression without anything that Python would have to name. */
export type FlatType =
  | Scalar
  | { kind: 'array'; items: FlatType }
  | { kind: 'map'; values: FlatType }
  | { kind: 'nullable'; type: FlatType }
  | { kind: 'union'; members: FlatType[] }
  | { kind: 'ref'; name: string };

/** `required`; `optional`: absent is None; `unset`: null is a value of its own, so absent is UNSET. */
export type FieldState = 'required' | 'optional' | 'unset';

export interface Field {
  wire: string;
  attribute: string;
  type: FlatType;
  state: FieldState;
  property: Property;
}

/** A member of one set of alternatives. Invariant: the field is never `required`, as another set may do. */
export interface SetMember {
  field: Field;
  /** The type of this set; the field has that of all sets with a member of this name. */
  type: FlatType;
  /** Whether the set needs it. */
  required: boolean;
}

/** Sets of members of which an object has to have at least one in full. */
export interface Alternatives {
  /** Every member of the sets once. */
  fields: Field[];
  sets: SetMember[][];
}

export interface Common {
  name: string;
  module: string;
  description: string;
  stability: Stability | undefined;
  /** The name in the model; absent for what is written in place. */
  source?: string;
}
export interface ClassDeclaration extends Common {
  kind: 'class';
  fields: Field[];
  alternatives?: Alternatives;
  /** Set where no other members may come. Invariant: nothing is beside then. */
  closed?: true;
  /** Members that the object has not, but others that can stand in its place have: where they come as well, they stay. */
  beside?: string[];
  /**
   * Attribute for what came and has no typed place: members that are beside, and those of an incomplete set that have
   * another type there. Set where there can be any.
   */
  misfits?: string;
  /** Set for the variants of a tagged union. */
  tag?: { wire: string; attribute: string; value: string };
  /** Set for the variants of a keyed union. `body`: whether the fields are those of what stands under the key. */
  key?: { wire: string; body: boolean };
}
export interface EnumDeclaration extends Common {
  kind: 'enum';
  open: boolean;
  fallback?: string;
  members: (EnumValue & { member: string })[];
}
export interface TaggedDeclaration extends Common {
  kind: 'tagged';
  open: boolean;
  tag: string;
  variants: { value: string; name: string }[];
}
export interface KeyedDeclaration extends Common {
  kind: 'keyed';
  open: boolean;
  /** The enum of the strings; absent where the union names none. */
  values?: string;
  variants: { key: string; name: string }[];
}
export interface AliasDeclaration extends Common {
  kind: 'alias';
  type: FlatType;
}
export type Declaration =
  | ClassDeclaration
  | EnumDeclaration
  | TaggedDeclaration
  | KeyedDeclaration
  | AliasDeclaration;

export type Declarations = ReadonlyMap<string, Declaration>;

/** All attributes of a class that stand for members. */
export const allFields = ({ fields, alternatives }: ClassDeclaration): Field[] =>
  alternatives === undefined ? fields : [...fields, ...alternatives.fields];

/** Names of declared types that a type mentions. */
export function mentionsOf(type: FlatType): string[] {
  switch (type.kind) {
    case 'array':
      return mentionsOf(type.items);
    case 'map':
      return mentionsOf(type.values);
    case 'nullable':
      return mentionsOf(type.type);
    case 'union':
      return type.members.flatMap(mentionsOf);
    case 'ref':
      return [type.name];
    default:
      return [];
  }
}

/** Whether `null` is a value of the type, so that it cannot stand for "absent". */
export function acceptsNull(
  type: FlatType,
  declarations: Declarations,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  switch (type.kind) {
    case 'null':
    case 'json':
    case 'nullable':
      return true;
    case 'union':
      return type.members.some((member) => acceptsNull(member, declarations, seen));
    case 'ref': {
      const target = declarations.get(type.name);
      if (target?.kind !== 'alias' || seen.has(type.name)) return false;
      return acceptsNull(target.type, declarations, new Set([...seen, type.name]));
    }
    default:
      return false;
  }
}
