/**
 * The model as Python sees it. Every object, enum and union of variants gets a name of its own and a module to live in,
 * also where the model writes it in place; what is left of a type expression mentions them by name only.
 */
import type {
  Alternative,
  KeyedVariant,
  Method,
  Model,
  Property,
  TypeExpression,
  Variant,
} from '@wirebox/protocol/model';
import { pascalCase } from '../../names.ts';
import {
  type Alternatives,
  acceptsNull,
  type ClassDeclaration,
  type Common,
  type Declaration,
  type Field,
  type FieldState,
  type FlatType,
} from './declarations.ts';
import { attributeName, createScope, memberName, moduleName, typeName } from './identifiers.ts';
import { findMisfits } from './misfits.ts';
import { givenNames, memberSuffixes, nounOf } from './type-names.ts';

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

type Members = { properties: Property[]; alternatives?: Alternative[]; closed?: true };
type Of<K extends TypeExpression['kind']> = Extract<TypeExpression, { kind: K }>;

export function planPython(model: Model): Plan {
  const declarations = new Map<string, Declaration>();
  const origins = new Map<string, string>();
  const reserved = givenNames(model);
  const aliases = new Set<string>();
  const pending: (() => void)[] = [];

  /**
   * Gives the declaration of that name, made by `make` unless the very same thing is declared already. Its content is
   * filled in later, so a type may mention itself.
   */
  function declare(name: string, source: unknown, make: () => Declaration): void {
    const origin = JSON.stringify(source);
    if (declarations.has(name)) {
      if (origins.get(name) !== origin)
        throw new Error(`two different Python types are called ${name}`);
      return;
    }
    origins.set(name, origin);
    declarations.set(name, make());
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

  function fieldOf(
    property: Property,
    type: FlatType,
    unique: (name: string) => string,
    needed: boolean,
  ): Field {
    return {
      wire: property.name,
      attribute: unique(attributeName(property.name)),
      type,
      // Whether null is a value is known only when every declaration is complete.
      get state(): FieldState {
        if (needed) return 'required';
        return acceptsNull(this.type, declarations) ? 'unset' : 'optional';
      },
      property,
    };
  }

  /** A class whose members are found out later. */
  function classOf(common: Common, members: Members, rest: Partial<ClassDeclaration> = {}) {
    const declaration: ClassDeclaration = { ...common, kind: 'class', fields: [], ...rest };
    if (members.closed === true) declaration.closed = true;
    const typeOf = (property: Property) =>
      flatten(
        property.type,
        common.name + pascalCase(property.name),
        common.module,
        property.description,
      );
    pending.push(() => {
      const unique = createScope();
      if (declaration.tag !== undefined) unique(declaration.tag.attribute);
      for (const property of members.properties) {
        declaration.fields.push(fieldOf(property, typeOf(property), unique, property.required));
      }
      if (members.alternatives !== undefined) {
        declaration.alternatives = alternativesOf(members.alternatives, typeOf, unique);
      }
    });
    return declaration;
  }

  function alternativesOf(
    sets: Alternative[],
    typeOf: (property: Property) => FlatType,
    unique: (name: string) => string,
  ): Alternatives {
    const byName = new Map<string, Field>();
    const resolved = sets.map(({ properties }) =>
      properties.map((property) => {
        const type = typeOf(property);
        const known = byName.get(property.name);
        const field = known ?? fieldOf(property, type, unique, false);
        if (known !== undefined) known.type = either(known.type, type);
        byName.set(property.name, field);
        return { field, type, required: property.required };
      }),
    );
    return { fields: [...byName.values()], sets: resolved };
  }

  function declareTagged(type: Of<'taggedUnion'>, common: Common): void {
    const declareVariant = (variant: Variant): string => {
      const name = typeName(variant.name);
      const { description = `The variant \`${variant.tag}\`.`, stability } = variant;
      declare(name, [type.tag, variant], () =>
        classOf({ name, module: common.module, description, stability }, variant, {
          tag: { wire: type.tag, attribute: attributeName(type.tag), value: variant.tag },
        }),
      );
      return name;
    };
    const variants = type.variants.map((variant) => ({
      value: variant.tag,
      name: declareVariant(variant),
    }));
    const { open, tag } = type;
    declare(common.name, type, () => ({ ...common, kind: 'tagged', open, tag, variants }));
  }

  function declareKeyed(type: Of<'keyedUnion'>, common: Common): void {
    const declareVariant = (variant: KeyedVariant): string => {
      const name = typeName(variant.name);
      const { key: wire, description = `The variant \`${variant.key}\`.`, stability } = variant;
      const body = variant.type.kind === 'object';
      declare(name, [variant], () =>
        variant.type.kind === 'object'
          ? classOf({ name, module: common.module, description, stability }, variant.type, {
              key: { wire, body },
            })
          : holderOf({ name, module: common.module, description, stability }, variant),
      );
      return name;
    };
    const variants = type.variants.map((variant) => ({
      key: variant.key,
      name: declareVariant(variant),
    }));
    const values = declareValues(type, common);
    const { open } = type;
    declare(common.name, type, () => ({ ...common, kind: 'keyed', open, ...values, variants }));
  }

  /** The class of a keyed variant whose content is no object of its own: it has the one attribute `value`. */
  function holderOf(common: Common, { key, type }: KeyedVariant): ClassDeclaration {
    const declaration: ClassDeclaration = {
      ...common,
      kind: 'class',
      fields: [],
      key: { wire: key, body: false },
    };
    pending.push(() => {
      const held = flatten(type, `${common.name}Value`, common.module);
      const property: Property = { name: key, required: true, type };
      declaration.fields.push(fieldOf(property, held, () => 'value', true));
    });
    return declaration;
  }

  function declareValues(
    { open, values }: Of<'keyedUnion'>,
    { name: union, module }: Common,
  ): { values?: string } {
    if (values.length === 0) return {};
    const type: TypeExpression = { kind: 'enum', open, values };
    const name = derivedName(`${union}Kind`, type);
    const description = `What \`${union}\` says in a word.`;
    declareNamed(type, { name, module, description, stability: undefined });
    return { values: name };
  }

  function declareNamed(type: TypeExpression, common: Common): void {
    switch (type.kind) {
      case 'object':
        declare(common.name, type, () => classOf(common, type));
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
      case 'taggedUnion':
        declareTagged(type, common);
        return;
      case 'keyedUnion':
        declareKeyed(type, common);
        return;
      default:
        aliases.add(common.name);
        declare(common.name, type, () => {
          const alias: Declaration = { ...common, kind: 'alias', type: { kind: 'json' } };
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
      case 'taggedUnion':
      case 'keyedUnion': {
        // What an alias holds cannot be called like the alias.
        const name = derivedName(aliases.has(hint) ? hint + nounOf(type) : hint, type);
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
        const suffixes = memberSuffixes(type.members);
        const members = type.members.map((member, index) =>
          flatten(member, hint + suffixes[index], module, description),
        );
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

  for (const [source, { type, resource, description, stability }] of Object.entries(model.types)) {
    const module = moduleName(resource);
    declareNamed(type, { name: typeName(source), module, description, stability, source });
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
  findMisfits(declarations, methods);
  return { model, declarations, methods };
}

/** Both types, each once. */
function either(one: FlatType, other: FlatType): FlatType {
  const members = one.kind === 'union' ? one.members : [one];
  const known = members.some((member) => JSON.stringify(member) === JSON.stringify(other));
  return known ? one : { kind: 'union', members: [...members, other] };
}
