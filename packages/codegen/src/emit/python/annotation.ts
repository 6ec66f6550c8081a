/** Type expressions as Python annotations, and what an annotation needs imported. */
import type { Declarations, Field, FlatType } from './declarations.ts';
import { literal } from './identifiers.ts';

/** Collects the names that a module mentions, by where they come from. */
export interface Mentions {
  dataclasses: Set<string>;
  typing: Set<string>;
  values: Set<string>;
  /** Type names of other modules of the package, by module. */
  types: Map<string, Set<string>>;
}

export const createMentions = (): Mentions => ({
  dataclasses: new Set(),
  typing: new Set(),
  values: new Set(),
  types: new Map(),
});

export function annotation(type: FlatType, declarations: Declarations, mentions: Mentions): string {
  const inner = (child: FlatType) => annotation(child, declarations, mentions);
  switch (type.kind) {
    case 'string':
      return 'str';
    case 'integer':
      return 'int';
    case 'number':
      return 'float';
    case 'boolean':
      return 'bool';
    case 'null':
      return 'None';
    case 'json':
      mentions.typing.add('Any');
      return 'Any';
    case 'literal':
      mentions.typing.add('Literal');
      return `Literal[${literal(type.value)}]`;
    case 'array':
      return `list[${inner(type.items)}]`;
    case 'map':
      return `dict[str, ${inner(type.values)}]`;
    case 'nullable':
      return join([inner(type.type), 'None']);
    case 'union':
      return join(type.members.map(inner));
    case 'ref': {
      const { module } = declarations.get(type.name)!;
      const names = mentions.types.get(module) ?? new Set();
      mentions.types.set(module, names.add(type.name));
      return type.name;
    }
  }
}

const join = (members: string[]): string => {
  const distinct = [...new Set(members.flatMap((member) => splitUnion(member)))];
  // Any swallows everything beside it.
  if (distinct.includes('Any')) return 'Any';
  return distinct.join(' | ');
};

/** Splits at the bars that stand outside of brackets. */
function splitUnion(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '[') depth++;
    if (character === ']') depth--;
    if (character === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

/** The annotation of a field in one of its states. */
export function fieldAnnotation(
  field: Field,
  declarations: Declarations,
  mentions: Mentions,
): string {
  const text = annotation(field.type, declarations, mentions);
  if (field.state === 'required') return text;
  if (field.state === 'optional') return join([text, 'None']);
  mentions.values.add('UNSET');
  mentions.values.add('UnsetType');
  return `${text} | UnsetType`;
}

const rank = (name: string): number =>
  /^[A-Z0-9_]+$/.test(name) ? 0 : /^[A-Z]/.test(name) ? 1 : 2;

/** Constants, then classes, then the rest, as Python formatters sort imports. */
const byKind = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);

/** `from x import (a, b)`, broken over lines where it is long. */
export function importLines(module: string, names: Iterable<string>): string[] {
  const sorted = [...names].sort(byKind);
  const line = `from ${module} import ${sorted.join(', ')}`;
  if (sorted.length === 0) return [];
  if (line.length <= 88) return [line];
  return [`from ${module} import (`, ...sorted.map((name) => `    ${name},`), ')'];
}
