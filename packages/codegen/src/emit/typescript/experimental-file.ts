import type { Method, Model, Property, TypeExpression } from '@wirebox/protocol/model';
import { camelCase, pascalCase } from '../../names.ts';
import { createPrinter, type Printer } from '../../printer.ts';
import { membersOf, partsOf, reachableTypes, referencesOf } from '../../references.ts';
import { NOUNS } from './checkers.ts';
import { functionHead, header } from './header.ts';
import { literal, memberAccess, quote } from './literal.ts';
import { clientNotifications, clientRequests } from './roots.ts';
import { contentOf, type ObjectMembers, ownerOf } from './type-text.ts';

/** `experimental.ts`: tells which experimental part of the protocol a message of a client uses. */
export function experimentalFile(model: Model): string {
  const methods = [...clientRequests(model), ...clientNotifications(model)];
  const touching = touchingTypes(model);
  const touches = (type: TypeExpression): boolean =>
    marks(type) || referencesOf(type).some((name) => touching.has(name));
  const inside = methods.filter(
    ({ stability, params }) => stability === 'stable' && params !== undefined && touches(params),
  );
  const walk: Walk = {
    touches,
    hasVariants: (name) => /^(tagged|keyed)Union$/.test(model.types[name]?.type.kind ?? ''),
    unnamed: [],
    taken: new Set(Object.keys(model.types)),
  };
  const printer = createPrinter();
  printEntry(printer, methods, inside, walk);
  const roots = inside.flatMap(({ params }) => (params === undefined ? [] : [params]));
  for (const name of reachableTypes(model.types, roots)) {
    const type = model.types[name]?.type;
    if (type !== undefined && touching.has(name)) printFunction(printer, name, type, walk);
  }
  // Printing a shape may ask for another one, at the end of the list.
  for (const { name, type } of walk.unnamed) printFunction(printer, name, type, walk);
  const text = printer.text();
  return [
    header(
      model,
      'Which experimental part of the protocol a message uses. The values are those that a check of',
      '`params.ts` has accepted.',
    ),
    text,
    ...[MEMBERS, USED, RAISED, SAID, EACH]
      .filter(({ call }) => text.includes(call))
      .map(({ text }) => text),
  ].join('');
}

interface Walk {
  /** Whether anything in the type, at any depth, is experimental. */
  touches(type: TypeExpression): boolean;
  /** Whether the named type is a union of variants with names. */
  hasVariants(name: string): boolean;
  /** Shapes without a name that need a function of their own. */
  unnamed: { name: string; type: TypeExpression }[];
  taken: Set<string>;
}

/** Whether the type says itself that a part of it is experimental. */
function marks(type: TypeExpression): boolean {
  const flagged = (properties: Property[]) =>
    properties.some(({ stability }) => stability === 'experimental');
  switch (type.kind) {
    case 'object':
      if (flagged(membersOf(type))) return true;
      break;
    case 'taggedUnion':
      for (const variant of type.variants) {
        if (variant.stability === 'experimental' || flagged(membersOf(variant))) return true;
      }
      break;
    case 'keyedUnion':
      if (type.variants.some(({ stability }) => stability === 'experimental')) return true;
      break;
  }
  return partsOf(type).some(marks);
}

/** The named types in which something is experimental, directly or through the types they mention. */
function touchingTypes(model: Model): Set<string> {
  const entries = Object.entries(model.types);
  const touching = new Set(entries.filter(([, { type }]) => marks(type)).map(([name]) => name));
  const rest = entries
    .filter(([name]) => !touching.has(name))
    .map(([name, { type }]) => ({ name, refs: referencesOf(type) }));
  for (let before = -1; before < touching.size; ) {
    before = touching.size;
    for (const { name, refs } of rest) {
      if (refs.some((ref) => touching.has(ref))) touching.add(name);
    }
  }
  return touching;
}

function printEntry(printer: Printer, methods: Method[], inside: Method[], walk: Walk): void {
  const experimental = methods.filter(({ stability }) => stability === 'experimental');
  const params = inside.length === 0 ? '_params' : 'params';
  for (const line of ENTRY_DOC) printer.line(line);
  printer.block(
    `export function experimentalUse(method: string, ${params}: unknown): string | undefined {`,
    () =>
      printer.block(
        'switch (method) {',
        () => {
          for (const { method } of experimental) printer.line(`case ${quote(method)}:`);
          if (experimental.length > 0) printer.line('  return method;');
          for (const { method, name, params: type } of inside) {
            if (type === undefined) continue;
            printer.block(`case ${quote(method)}:`, () =>
              printer.line(
                `return ${useOf(type, 'params', 'method', pascalCase(`${name}Params`), walk)};`,
              ),
            );
          }
          printer.line('default:');
          printer.line('  return undefined;');
        },
        '}',
      ),
    '}',
  );
  printer.line();
}

/** The call that looks for a use inside `value`; `owner` is an expression for the first half of the reason. */
function useOf(
  type: TypeExpression,
  value: string,
  owner: string,
  place: string,
  walk: Walk,
): string {
  switch (type.kind) {
    case 'ref': {
      // A member is named by the way to it from the method, a variant by its type; in params both are the same.
      const isNamed = owner !== 'method' && walk.hasVariants(type.name);
      return `in${type.name}(${value}, ${isNamed ? quote(camelCase(type.name)) : owner})`;
    }
    case 'nullable':
      return useOf(type.type, value, owner, place, walk);
    case 'array':
      return `inEach(${value}, (item) => ${useOf(type.items, 'item', owner, place, walk)})`;
    case 'map':
      return `inEach(${value}, (item) => ${useOf(type.values, 'item', owner, place, walk)})`;
    case 'union':
      return type.members
        .filter(walk.touches)
        .map((member) => useOf(member, value, owner, place, walk))
        .join(' ?? ');
    default: {
      const wanted = walk.taken.has(place) ? place + NOUNS[type.kind] : place;
      let name = wanted;
      for (let n = 2; walk.taken.has(name); n++) name = `${wanted}${n}`;
      walk.taken.add(name);
      walk.unnamed.push({ name, type });
      return `in${name}(${value}, ${owner})`;
    }
  }
}

function printFunction(printer: Printer, name: string, type: TypeExpression, walk: Walk): void {
  const body = bodyLines(name, type, walk);
  // Where everything inside has a name of its own, that of the surroundings is not needed.
  const owner = body.some((line) => /\bowner\b/.test(line)) ? 'owner' : '_owner';
  printer.block(
    functionHead(`in${name}`, `value: unknown, ${owner}: string`, 'string | undefined'),
    () => {
      for (const line of body) printer.line(line);
    },
    '}',
  );
  printer.line();
}

function bodyLines(name: string, type: TypeExpression, walk: Walk): string[] {
  switch (type.kind) {
    case 'object':
      return [
        'if (!isMembers(value)) return undefined;',
        ...chainLines(usesIn(type, name, walk), 1),
      ];
    case 'taggedUnion':
      return [
        'if (!isMembers(value)) return undefined;',
        `switch (${memberAccess('value', type.tag)}) {`,
        ...type.variants.flatMap((variant) => {
          const { tag, name, stability } = variant;
          const uses = stability === 'experimental' ? [reason(tag)] : usesIn(variant, name, walk);
          if (uses.length === 0) return [];
          return [`  case ${quote(tag)}:`, ...indented(indented(chainLines(uses, 3)))];
        }),
        '  default:',
        '    return undefined;',
        '}',
      ];
    case 'keyedUnion':
      return [
        'if (!isMembers(value)) return undefined;',
        ...type.variants.flatMap(({ key, name, type, stability }) => {
          const access = memberAccess('value', key);
          const use =
            stability === 'experimental'
              ? reason(key)
              : useIn(type, access, 'owner', contentOf(name), walk);
          return use === undefined ? [] : [`if (${access} !== undefined) return ${use};`];
        }),
        'return undefined;',
      ];
    default:
      return chainLines([useOf(type, 'value', 'owner', name, walk)], 1);
  }
}

const reason = (name: string): string => `\`\${owner}.${camelCase(name)}\``;

/** The expression that finds a use inside what is held, if there can be one. */
const useIn = (type: TypeExpression, access: string, owner: string, place: string, walk: Walk) =>
  walk.touches(type) ? useOf(type, access, owner, place, walk) : undefined;

/** An expression for every member in which something experimental may be found, in the order of the members. */
function usesIn(object: ObjectMembers, owner: string, walk: Walk): string[] {
  const uses = membersOf(object).map((property) => {
    const { name, type, stability, blank } = property;
    const access = memberAccess('value', name);
    if (stability !== 'experimental') {
      return useIn(type, access, reason(name), ownerOf(owner, property), walk);
    }
    if (blank !== undefined) {
      return `said(${access}, ${literal(blank)}, ${reason(name)})`;
    }
    return `${type.kind === 'boolean' ? 'raised' : 'used'}(${access}, ${reason(name)})`;
  });
  return [...new Set(uses)].filter((use) => use !== undefined);
}

function chainLines(uses: string[], depth: number): string[] {
  const flat = `return ${uses.join(' ?? ')};`;
  if (2 * depth + flat.length <= 100 || uses.length === 1) return [flat];
  return ['return (', ...indented(uses.join(' ??\n').split('\n')), ');'];
}

const indented = (lines: string[]): string[] => lines.map((line) => `  ${line}`);

const ENTRY_DOC = [
  '/**',
  ' * The first experimental thing that the message uses, as the reason for refusing it to a client',
  ' * that has not opted in; undefined where it uses none. A member is not used where it is absent or',
  ' * holds what is taken for absent: null as a rule, and false for a flag that cannot be null.',
  ' */',
];

const MEMBERS = {
  call: 'isMembers(',
  text: `
function isMembers(value: unknown): value is { readonly [member: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
`,
};

const USED = {
  call: 'used(',
  text: `
function used(value: unknown, reason: string): string | undefined {
  return value === undefined || value === null ? undefined : reason;
}
`,
};

const RAISED = {
  call: 'raised(',
  text: `
function raised(flag: unknown, reason: string): string | undefined {
  return flag === true ? reason : undefined;
}
`,
};

const SAID = {
  call: 'said(',
  text: `
function said(value: unknown, blank: readonly unknown[], reason: string): string | undefined {
  return value === undefined || blank.includes(value) ? undefined : reason;
}
`,
};

const EACH = {
  call: 'inEach(',
  text: `
function inEach(
  values: unknown,
  visit: (item: unknown) => string | undefined,
): string | undefined {
  if (typeof values !== 'object' || values === null) return undefined;
  for (const item of Object.values(values)) {
    const use = visit(item);
    if (use !== undefined) return use;
  }
  return undefined;
}
`,
};
