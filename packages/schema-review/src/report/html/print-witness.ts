/** A message with the part marked that it is about. */
import type { Witness } from '../../finding.ts';
import { escapeXml as html } from '../xml.ts';

export function printWitness({ message, part }: Witness): string {
  const target = part.split('/').slice(1).map(unescapePointer);
  return print(message, target, '');
}

const unescapePointer = (text: string): string => text.replaceAll('~1', '/').replaceAll('~0', '~');

/** `target` is what is left of the way to the marked part; undefined once it leads elsewhere. */
function print(value: unknown, target: readonly string[] | undefined, indent: string): string {
  if (target?.length === 0) return `<mark>${plain(value, indent)}</mark>`;
  if (typeof value !== 'object' || value === null) return plain(value, indent);
  const inner = `${indent}  `;
  const next = (name: string) => (target?.[0] === name ? target.slice(1) : undefined);
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const items = value.map((item, index) => `${inner}${print(item, next(String(index)), inner)}`);
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).map(
    ([name, member]) =>
      `${inner}${html(JSON.stringify(name))}: ${print(member, next(name), inner)}`,
  );
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`;
}

const plain = (value: unknown, indent: string): string =>
  html(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${indent}`);
