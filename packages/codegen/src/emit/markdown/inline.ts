/** The small pieces of Markdown: cells, code, prose and types in one line. */
import type { TypeExpression } from '@wirebox/protocol/model';

/** Writes the mention of a named type. */
export type Linker = (name: string) => string;

/** Text that may stand in a code span, whatever backticks it holds. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** Prose from the model: code spans stay as they are, and nothing in it becomes HTML. */
export function prose(text: string): string {
  return text
    .split(/(`[^`\n]*`)/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    )
    .join('');
}

const cell = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A type in a few words, with a link where it has a name. */
export function typeText(type: TypeExpression, link: Linker): string {
  switch (type.kind) {
    case 'string':
      return `string${lengths(type)}`;
    case 'integer':
      return `${type.format}${bounds(type)}`;
    case 'number':
      return `number${bounds(type)}`;
    case 'boolean':
    case 'null':
      return type.kind;
    case 'json':
      return 'any JSON';
    case 'literal':
      return code(JSON.stringify(type.value));
    case 'array':
      return `array of ${typeText(type.items, link)}`;
    case 'map':
      return `map of string to ${typeText(type.values, link)}`;
    case 'nullable':
      return `${typeText(type.type, link)} or null`;
    case 'ref':
      return link(type.name);
    case 'object':
      return type.closed === true ? 'object without further members' : 'object';
    case 'enum': {
      const values = type.values.map(({ value }) => code(JSON.stringify(value)));
      return [...values, ...(type.open ? ['another string'] : [])].join(' or ');
    }
    case 'taggedUnion': {
      const tags = type.variants.map(({ tag }) => code(tag)).join(', ');
      return `object told apart by ${code(type.tag)}: ${tags}${type.open ? ' or another' : ''}`;
    }
    case 'keyedUnion': {
      const values = type.values.map(({ value }) => code(JSON.stringify(value)));
      const keys = type.variants.map(({ key }) => code(key)).join(', ');
      return [
        ...values,
        ...(keys === '' ? [] : [`object with one of the keys ${keys}`]),
        ...(type.open ? ['another string or key'] : []),
      ].join(' or ');
    }
    case 'union':
      return type.members.map((member) => typeText(member, link)).join(' or ');
  }
}

/** Whether a type is told completely by `typeText`. */
export function isShort(type: TypeExpression): boolean {
  switch (type.kind) {
    case 'nullable':
      return isShort(type.type);
    case 'array':
      return isShort(type.items);
    case 'map':
      return isShort(type.values);
    case 'union':
      return type.members.every(isShort);
    default:
      return !['object', 'taggedUnion', 'keyedUnion', 'enum'].includes(type.kind);
  }
}

function bounds({ minimum, maximum }: { minimum?: number; maximum?: number }): string {
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, at least ${minimum}`;
  return maximum === undefined ? '' : `, at most ${maximum}`;
}

function lengths(type: Extract<TypeExpression, { kind: 'string' }>): string {
  const { minLength: minimum, maxLength: maximum, pattern } = type;
  const range = bounds({
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  });
  const characters = range === '' ? '' : `${range} characters`;
  return `${characters}${pattern === undefined ? '' : `, matching ${code(pattern)}`}`;
}
