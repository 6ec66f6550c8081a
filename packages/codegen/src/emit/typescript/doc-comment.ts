import type { Stability, TypeExpression } from '@wirebox/protocol/model';
import { wrap } from '../../printer.ts';

/** What a definition of the model says about itself; `notes` are further sentences of ours. */
export interface Documented {
  description?: string;
  notes?: string[];
  default?: unknown;
  stability?: Stability;
  since?: string;
  deprecated?: string;
}

const WIDTH = 92;

/** A JSDoc comment, or nothing where there is nothing to say. The last line carries no newline. */
export function docComment(documented: Documented): string[] {
  const { description, notes = [], stability, since, deprecated } = documented;
  const blocks = [description ?? '', ...notes].filter((text) => text !== '');
  const tags = [
    ...(documented.default === undefined
      ? []
      : [`@defaultValue \`${JSON.stringify(documented.default)}\``]),
    ...(stability === 'experimental' ? ['@experimental'] : []),
    ...(deprecated === undefined ? [] : [`@deprecated ${deprecated}`]),
    ...(since === undefined ? [] : [`@since ${since}`]),
  ];
  const lines = blocks.flatMap((text, index) => [
    ...(index === 0 ? [] : ['']),
    ...linesOf(text).map(escapeLine),
  ]);
  if (lines.length > 0 && tags.length > 0) lines.push('');
  // A tag ends only where the next one begins, so its text may run over lines.
  for (const tag of tags) lines.push(...linesOf(tag).map(closeless));
  if (lines.length === 0) return [];
  if (lines.length === 1) return [`/** ${lines[0]} */`];
  return ['/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'];
}

const linesOf = (text: string): string[] =>
  text.length <= WIDTH && !text.includes('\n') ? [text] : wrap(text, WIDTH);

const closeless = (line: string): string => line.replaceAll('*/', '*\\/');

/** Prose must neither end the comment nor begin a tag of its own. */
const escapeLine = (line: string): string => closeless(line).replace(/^(\s*)@/, '$1\\@');

/** What the TypeScript type alone does not say about numbers and strings. */
export function typeNotes(type: TypeExpression): string[] {
  switch (type.kind) {
    case 'nullable':
      return typeNotes(type.type);
    case 'integer': {
      const range = bounds('', type.minimum, type.maximum);
      const exact = type.format.endsWith('64') ? ', exact within ±(2^53 - 1) only' : '';
      return [`Integer (${type.format}${range})${exact}.`];
    }
    case 'number': {
      const range = bounds('Number', type.minimum, type.maximum);
      return range === '' ? [] : [`${range}.`];
    }
    case 'string': {
      const length = bounds('Length', type.minLength, type.maxLength);
      return [
        ...(length === '' ? [] : [`${length}.`]),
        ...(type.pattern === undefined ? [] : [`Matches \`${type.pattern}\`.`]),
      ];
    }
    default:
      return [];
  }
}

function bounds(subject: string, least: number | undefined, most: number | undefined): string {
  const parts = [
    ...(least === undefined ? [] : [`at least ${least}`]),
    ...(most === undefined ? [] : [`at most ${most}`]),
  ];
  if (parts.length === 0) return '';
  return subject === '' ? `, ${parts.join(', ')}` : `${subject} ${parts.join(', ')}`;
}
