import type { Property, TypeExpression } from '@wirebox/protocol/model';
import { type Condition, conditionText, isAlways, mentions, not } from './condition.ts';
import { memberAccess, quote } from './literal.ts';
import { memberCondition, type Support, typeCondition } from './type-condition.ts';
import { isAnything, ownerOf, type TaggedUnion } from './type-text.ts';

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
      return objectLines(type.properties, owner, support);
    case 'taggedUnion':
      return variantLines(type, support);
    case 'enum':
      return type.open || type.values.length <= 3
        ? accept(typeCondition(type, 'value', owner, support), 1)
        : [
            'switch (value) {',
            ...type.values.map(({ value }) => `  case ${quote(value)}:`),
            '    return true;',
            '  default:',
            '    return false;',
            '}',
          ];
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

function objectLines(properties: Property[], owner: string, support: Support): string[] {
  if (properties.length === 0) return ['return isMembers(value);'];
  const { lines, reads } = memberLines(properties, owner, support, 1);
  const first = lines.findIndex((line) => line.startsWith(READ));
  return [
    'if (!isMembers(value)) return false;',
    ...lines.map((line, index) =>
      index === first ? `${reads > 1 ? 'let' : 'const'} ${line}` : line,
    ),
  ];
}

function variantLines(union: TaggedUnion, support: Support): string[] {
  const variants = union.variants.map(({ tag, name, properties }) => ({
    tag,
    ...memberLines(properties, name, support, 3),
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

/**
 * One statement a member, the last of them the answer. A member that its condition mentions more than once is first
 * read into the variable `member`; `reads` counts how often. `depth` is the indentation the lines will get.
 */
function memberLines(
  properties: Property[],
  owner: string,
  support: Support,
  depth: number,
): { lines: string[]; reads: number } {
  const checks = properties
    .map((property) => {
      const access = memberAccess('value', property.name);
      const place = ownerOf(owner, property);
      const direct = memberCondition(property, access, place, support);
      if (mentions(direct) <= 1) return { condition: direct, read: [] };
      const condition = memberCondition(property, 'member', place, support);
      return { condition, read: [`${READ}${access};`] };
    })
    .filter(({ condition }) => !isAlways(condition));
  const last = checks.length - 1;
  return {
    lines: [
      ...checks.flatMap(({ condition, read }, index) => [
        ...read,
        ...(index === last ? accept(condition, depth) : refuse(not(condition), depth)),
      ]),
      ...(last < 0 ? ['return true;'] : []),
    ],
    reads: checks.filter(({ read }) => read.length > 0).length,
  };
}

const READ = 'member = ';

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
