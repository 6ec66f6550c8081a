/**
 * The model as Python sees it. Every object, enum and tagged union gets a name of its own and a module to live in, also
 * where the model writes it in place; what is left of a type expression mentions them by name only.
 */
import type {
  EnumValue,
  Method,
  Model,
  Property,
  Stability,
  TypeExpression,
  Variant,
} from '@wirebox/protocol/model';
import { pascalCase } from '../../names.ts';
import { attributeName, createScope, memberName, moduleName, typeName } from './identifiers.ts';

type Nominal = 'object' | 'enum' | 'taggedUnion';
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

interface Common {
  name: string;
  module: string;
  description: string;
  stability: Stability | undefined;
}
export interface ClassDeclaration extends Common {
  kind: 'class';
  fields: Field[];
  /** Set for the variants of a tagged union. */
  tag?: { wire: string; attribute: string; value: string };
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
export interface AliasDeclaration extends Common {
  kind: 'alias';
  type: FlatType;
}
export type Declaration = ClassDeclaration | EnumDeclaration | TaggedDeclaration | AliasDeclaration;

export interface PlannedMethod extends Omit<Method, 'params' | 'result'> {
  params?: FlatType;
  result?: FlatType;
}

export interface Plan {
  model: Model;
  /** By Python name, in the order of the model; a variant stands before its union. */
  declarations: Map<string, Declaration>;
  methods: PlannedMethod[];
}

export function planPython(model: Model): Plan {
  const declarations = new Map<string, Declaration>();
  const origins = new Map<string, string>();
  const reserved = new Set(Object.keys(model.types).map(typeName));
  const pending: (() => void)[] = [];

  /**
   * Gives the declaration of that name, made by `make` unless the very same thing is declared already. Its content is
   * filled in later, so a type may mention itself.
   */
  function declare(name: string, source: unknown, make: () => Declaration): Declaration {
    const origin = JSON.stringify(source);
    const known = declarations.get(name);
    if (known !== undefined) {
      if (origins.get(name) !== origin)
        throw new Error(`two different Python types are called ${name}`);
      return known;
    }
    const declaration = make();
    origins.set(name, origin);
    declarations.set(name, declaration);
    return declaration;
  }

  /** A name for a type written in place, as its position suggests. */
  function derivedName(hint: string, source: unknown): string {
    const base = typeName(hint);
    const origin = JSON.stringify(source);
    let name = base;
    for (let count = 2; reserved.has(name) || (origins.get(name) ?? origin) !== origin; count++) {
      name = `${base}${count}`;
    }
    return name;
  }

  function fieldsOf(properties: Property[], common: Common, taken: string[]): Field[] {
    const unique = createScope();
    for (const name of taken) unique(name);
    return properties.map((property) => {
      const hint = common.name + pascalCase(property.name);
      const type = flatten(property.type, hint, common.module, property.description);
      return {
        wire: property.name,
        attribute: unique(attributeName(property.name)),
        type,
        // Whether null is a value is known only when every declaration is complete.
        get state(): FieldState {
          if (property.required) return 'required';
          return acceptsNull(type, declarations) ? 'unset' : 'optional';
        },
        property,
      };
    });
  }

  function declareVariant(variant: Variant, tag: string, module: string): string {
    const common: Common = {
      name: typeName(variant.name),
      module,
      description: variant.description ?? `The variant \`${variant.tag}\`.`,
      stability: variant.stability,
    };
    declare(common.name, [tag, variant], () => {
      const attribute = attributeName(tag);
      const fields: Field[] = [];
      pending.push(() => fields.push(...fieldsOf(variant.properties, common, [attribute])));
      return {
        ...common,
        kind: 'class',
        fields,
        tag: { wire: tag, attribute, value: variant.tag },
      };
    });
    return common.name;
  }

  function declareNamed(type: TypeExpression, common: Common): void {
    switch (type.kind) {
      case 'object':
        declare(common.name, type, () => {
          const fields: Field[] = [];
          pending.push(() => fields.push(...fieldsOf(type.properties, common, [])));
          return { ...common, kind: 'class', fields };
        });
        return;
      case 'enum':
        declare(common.name, type, () => {
          const unique = createScope();
          const members = type.values.map((value) => ({
            ...value,
            member: unique(memberName(value.value)),
          }));
          const fallback = type.fallback === undefined ? {} : { fallback: type.fallback };
          return { ...common, kind: 'enum', open: type.open, ...fallback, members };
        });
        return;
      case 'taggedUnion': {
        const variants = type.variants.map((variant) => ({
          value: variant.tag,
          name: declareVariant(variant, type.tag, common.module),
        }));
        declare(common.name, type, () => ({
          ...common,
          kind: 'tagged',
          open: type.open,
          tag: type.tag,
          variants,
        }));
        return;
      }
      default:
        declare(common.name, type, () => {
          const alias: AliasDeclaration = { ...common, kind: 'alias', type: { kind: 'json' } };
          pending.push(() => {
            alias.type = flatten(type, common.name, common.module);
          });
          return alias;
        });
    }
  }

  function flatten(type: TypeExpression, hint: string, module: string, description = ''): FlatType {
    switch (type.kind) {
      case 'object':
      case 'enum':
      case 'taggedUnion': {
        const name = derivedName(hint, type);
        declareNamed(type, { name, module, description, stability: undefined });
        return { kind: 'ref', name };
      }
      case 'array':
        return { kind: 'array', items: flatten(type.items, `${hint}Item`, module, description) };
      case 'map':
        return { kind: 'map', values: flatten(type.values, `${hint}Value`, module, description) };
      case 'nullable':
        return { kind: 'nullable', type: flatten(type.type, hint, module, description) };
      case 'union': {
        const members = type.members.map((member) => flatten(member, hint, module, description));
        return { kind: 'union', members };
      }
      case 'ref': {
        if (!Object.hasOwn(model.types, type.name)) throw new Error(`no such type: ${type.name}`);
        return { kind: 'ref', name: typeName(type.name) };
      }
      default:
        return type;
    }
  }

  for (const [name, { type, resource, description, stability }] of Object.entries(model.types)) {
    const module = moduleName(resource);
    declareNamed(type, { name: typeName(name), module, description, stability });
  }
  const methods = model.methods.map(({ params, result, ...rest }): PlannedMethod => {
    const module = moduleName(rest.resource);
    const hint = pascalCase(rest.name);
    const suffix = rest.kind === 'request' ? 'Params' : 'Notification';
    return {
      ...rest,
      ...(params === undefined ? {} : { params: flatten(params, hint + suffix, module) }),
      ...(result === undefined ? {} : { result: flatten(result, `${hint}Response`, module) }),
    };
  });
  for (let fill = pending.shift(); fill !== undefined; fill = pending.shift()) fill();
  return { model, declarations, methods };
}

/** Whether `null` is a value of the type, so that it cannot stand for "absent". */
export function acceptsNull(
  type: FlatType,
  declarations: ReadonlyMap<string, Declaration>,
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
