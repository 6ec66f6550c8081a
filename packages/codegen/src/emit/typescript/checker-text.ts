import type { EnumValue, Property, TypeExpression } from '@wirebox/protocol/model';
import { type Condition, conditionText, isAlways, mentions, not } from './condition.ts';
import { memberAccess, quote } from './literal.ts';
import {
  memberCondition,
  ONLY_KEY,
  type Support,
  setsCondition,
  typeCondition,
} from './type-condition.ts';
import {
  contentOf,
  isAnything,
  namesIn,
  type ObjectMembers,
  ownerOf,
  setsOf,
} from './type-text.ts';
import type { KeyedUnion, TaggedUnion } from './unions-in.ts';

/** A whole check function: `head`, which opens it and names its parameter `value`, and the body for `type`. */
export function checkerText(
  head: string,
  type: TypeExpression,
  owner: string,
  support: Support,
): string {
  return [head, ...indented(bodyLines(type, owner, support)), '}', ''].join('\n');
}

const indented = (lines: string[]): string[] => lines.map((line) => `  ${line}`);

function bodyLines(type: TypeExpression, owner: string, support: Support): string[] {
  switch (type.kind) {
    case 'object':
      return objectLines(type, owner, support);
    case 'taggedUnion':
      return variantLines(type, support);
    case 'keyedUnion':
      return keyedLines(type, support);
    case 'enum':
      return type.open || type.values.length <= 3
        ? accept(typeCondition(type, 'value', owner, support), 1)
        : [...listed(type.values), '  default:', '    return false;', '}'];
    case 'array':
      return isAnything(type.items)
        ? ['return Array.isArray(value);']
        : [
            'if (!Array.isArray(value)) return false;',
            'for (let i = 0; i < value.length; i++) {',
            '  const item: unknown = value[i];',
            ...indented(refuse(not(typeCondition(type.items, 'item', owner, support)), 2)),
            '}',
            'return true;',
          ];
    case 'map':
      return isAnything(type.values)
        ? ['return isMembers(value);']
        : [
            'if (!isMembers(value)) return false;',
            'for (const key in value) {',
            '  const item = value[key];',
            ...indented(refuse(not(typeCondition(type.values, 'item', owner, support)), 2)),
            '}',
            'return true;',
          ];
    default:
      return accept(typeCondition(type, 'value', owner, support), 1);
  }
}

/** The beginning of a switch that takes each of the values. */
const listed = (values: EnumValue[]): string[] => [
  'switch (value) {',
  ...values.map(({ value }) => `  case ${quote(value)}:`),
  '    return true;',
];

function objectLines(object: ObjectMembers, owner: string, support: Support): string[] {
  const { lines, reads } = memberLines(object, owner, support, 1);
  if (lines.join() === YES) return ['return isMembers(value);'];
  const first = lines.findIndex((line) => line.startsWith(READ));
  return [
    'if (!isMembers(value)) return false;',
    ...lines.map((line, index) =>
      index === first ? `${reads > 1 ? 'let' : 'const'} ${line}` : line,
    ),
  ];
}

function variantLines(union: TaggedUnion, support: Support): string[] {
  const variants = union.variants.map((variant) => ({
    tag: variant.tag,
    ...memberLines(variant, variant.name, support, 3, [union.tag]),
  }));
  const tag = memberAccess('value', union.tag);
  return [
    'if (!isMembers(value)) return false;',
    ...(variants.some(({ reads }) => reads > 0) ? ['let member: unknown;'] : []),
    `switch (${tag}) {`,
    ...variants.flatMap(({ tag, lines }) => [
      `  case ${quote(tag)}:`,
      ...indented(indented(lines)),
    ]),
    '  default:',
    union.open ? `    return typeof ${tag} === 'string';` : '    return false;',
    '}',
  ];
}

/** The strings of a keyed union, taken before anything else is looked at. */
function stringLines({ open, values }: KeyedUnion, support: Support): string[] {
  if (!open && values.length === 0) return [];
  if (!open && values.length > 3) return [...listed(values), '}'];
  const strings = typeCondition({ kind: 'enum', open, values }, 'value', '', support);
  return [`if (${conditionText(strings)}) return true;`];
}

function keyedLines(union: KeyedUnion, support: Support): string[] {
  const { open, variants } = union;
  return [
    ...stringLines(union, support),
    'if (!isMembers(value)) return false;',
    `switch (${ONLY_KEY}(value)) {`,
    ...variants.flatMap(({ key, name, type }) => [
      `  case ${quote(key)}:`,
      ...indented(
        indented(
          accept(typeCondition(type, memberAccess('value', key), contentOf(name), support), 3),
        ),
      ),
    ]),
    ...(open ? ['  case undefined:', '    return false;'] : []),
    '  default:',
    `    return ${open};`,
    '}',
  ];
}

/**
 * One statement a member, the last of them the answer. A member that its condition mentions more than once is first
 * read into the variable `member`; `reads` counts how often. `depth` is the indentation the lines will get. A closed
 * object may have members named in `besides` too.
 */
function memberLines(
  object: ObjectMembers,
  owner: string,
  support: Support,
  depth: number,
  besides: string[] = [],
): { lines: string[]; reads: number } {
  const sets = setsOf(object);
  const checks = [
    ...object.properties.map((property) => memberCheck(property, owner, support)),
    ...(sets.length === 0 ? [] : [{ condition: setsCondition(sets, owner, support), read: [] }]),
  ].filter(({ condition }) => !isAlways(condition));
  const last = checks.length - 1;
  return {
    lines: [
      ...(object.closed === true ? strangerLines([...besides, ...namesIn(object)]) : []),
      ...checks.flatMap(({ condition, read }, index) => [
        ...read,
        ...(index === last ? accept(condition, depth) : refuse(not(condition), depth)),
      ]),
      ...(last < 0 ? [YES] : []),
    ],
    reads: checks.filter(({ read }) => read.length > 0).length,
  };
}

/** Refuses every member but those named. */
const strangerLines = (names: string[]): string[] =>
  names.length === 0
    ? ['if (Object.keys(value).length > 0) return false;']
    : [
        'for (const key in value) {',
        '  switch (key) {',
        ...names.map((name) => `    case ${quote(name)}:`),
        '      continue;',
        '    default:',
        '      return false;',
        '  }',
        '}',
      ];

function memberCheck(
  property: Property,
  owner: string,
  support: Support,
): { condition: Condition; read: string[] } {
  const access = memberAccess('value', property.name);
  const place = ownerOf(owner, property);
  const direct = memberCondition(property, access, place, support);
  if (mentions(direct) <= 1) return { condition: direct, read: [] };
  const condition = memberCondition(property, 'member', place, support);
  return { condition, read: [`${READ}${access};`] };
}

const READ = 'member = ';
const YES = 'return true;';

const WIDTH = 100;

function accept(condition: Condition, depth: number): string[] {
  const flat = `return ${conditionText(condition)};`;
  if (2 * depth + flat.length <= WIDTH || condition.kind === 'atom') return [flat];
  return ['return (', ...indented(conditionText(condition, true).split('\n')), ');'];
}

function refuse(condition: Condition, depth: number): string[] {
  const flat = `if (${conditionText(condition)}) return false;`;
  if (2 * depth + flat.length <= WIDTH || condition.kind === 'atom') return [flat];
  const parts = indented(conditionText(condition, true).split('\n'));
  return ['if (', ...parts, ') {', '  return false;', '}'];
}
