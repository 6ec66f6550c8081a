import type { Model, TypeExpression } from '@wirebox/protocol/model';
import { referencesOf } from '../../references.ts';
import { checkerText } from './checker-text.ts';
import { functionHead } from './header.ts';
import type { Support } from './type-condition.ts';

/** The check functions of one emitted module: those asked for, and all that these need. */
export interface Checkers {
  /** The name of the function that checks `type`; where `optional`, an absent or null value passes too. */
  root(type: TypeExpression, owner: string, optional: boolean): string;
  /** The named types that got a function. */
  named(): string[];
  text(): string;
}

export function createCheckers(model: Model): Checkers {
  const named = new Map<string, string>();
  const unnamed = new Map<string, { name: string; text: string }>();
  const patterns = new Map<string, string>();
  const taken = new Set(Object.keys(model.types).map((name) => `is${name}`));

  const support: Support = {
    checker(type, owner) {
      const key = JSON.stringify(type);
      const known = unnamed.get(key);
      if (known !== undefined) return known.name;
      const wanted = checkerName(type, owner);
      const free = taken.has(wanted) ? wanted + NOUNS[type.kind] : wanted;
      return addUnnamed(key, free, (head) => checkerText(head, type, owner, support));
    },
    pattern(source) {
      const name = patterns.get(source) ?? `pattern${patterns.size + 1}`;
      patterns.set(source, name);
      return name;
    },
  };

  function addUnnamed(key: string, wanted: string, text: (head: string) => string): string {
    let name = wanted;
    for (let n = 2; taken.has(name); n++) name = `${wanted}${n}`;
    taken.add(name);
    const entry = { name, text: '' };
    unnamed.set(key, entry);
    entry.text = text(`function ${name}(value: unknown): boolean {`);
    return name;
  }

  function need(type: TypeExpression): void {
    for (const name of referencesOf(type)) {
      if (named.has(name)) continue;
      const definition = model.types[name];
      if (definition === undefined) throw new Error(`The model has no type ${name}`);
      named.set(name, ''); // A type that contains itself finds its own name taken.
      const head = `export ${functionHead(`is${name}`, 'value: unknown', `value is ${name}`)}`;
      named.set(name, checkerText(head, definition.type, name, support));
      need(definition.type);
    }
  }

  return {
    root(type, owner, optional) {
      need(type);
      const checker = type.kind === 'ref' ? `is${type.name}` : support.checker(type, owner);
      if (!optional) return checker;
      const body = `  return value === undefined || value === null || ${checker}(value);\n}\n`;
      const key = `optional ${checker}`;
      const noun = checker.replace(/^is/, '');
      const wanted = `optional${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
      return unnamed.get(key)?.name ?? addUnnamed(key, wanted, (head) => `${head}\n${body}`);
    },
    named: () => [...named.keys()],
    text() {
      const constants = [...patterns].map(
        ([source, name]) => `const ${name} = ${new RegExp(source, 'u')};\n`,
      );
      return [
        ...(constants.length === 0 ? [] : [constants.join('')]),
        ...[...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text),
        ...[...unnamed.values()].map(({ text }) => text),
      ].join('\n');
    },
  };
}

/** `arrayOfString`, `mapOfThread`; a shape that has no better name is called after the place it stands in. */
function checkerName(type: TypeExpression, owner: string): string {
  if (type.kind === 'array') return `arrayOf${nounOf(type.items, owner)}`;
  if (type.kind === 'map') return `mapOf${nounOf(type.values, owner)}`;
  return `is${owner}`;
}

function nounOf(type: TypeExpression, owner: string): string {
  switch (type.kind) {
    case 'ref':
      return type.name;
    case 'array':
      return `ArrayOf${nounOf(type.items, owner)}`;
    case 'map':
      return `MapOf${nounOf(type.values, owner)}`;
    case 'nullable':
      return `Nullable${nounOf(type.type, owner)}`;
    case 'string':
    case 'boolean':
    case 'number':
    case 'integer':
    case 'null':
    case 'json':
      return NOUNS[type.kind];
    default:
      return owner;
  }
}

/** What tells an unnamed type from others in the same place. */
export const NOUNS: { readonly [K in TypeExpression['kind']]: string } = {
  array: 'Array',
  boolean: 'Boolean',
  enum: 'Value',
  integer: 'Integer',
  json: 'Json',
  keyedUnion: 'Choice',
  literal: 'Value',
  map: 'Map',
  null: 'Null',
  nullable: 'Nullable',
  number: 'Number',
  object: 'Object',
  ref: 'Ref',
  string: 'String',
  taggedUnion: 'Variant',
  union: 'Union',
};
