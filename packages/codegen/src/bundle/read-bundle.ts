/**
 * Reads bundles of JSON Schema (draft-07 or 2020-12) into one flat set of definitions and the methods of the message
 * unions among them. Afterwards a reference is always `#/definitions/<name>` and always leads somewhere.
 */

import type { BundleMethod } from './envelopes.ts';
import { ENVELOPES, type EnvelopeName, envelopeName, readEnvelope } from './envelopes.ts';
import { nameEntries } from './name-entries.ts';
import {
  asSchema,
  DEFINITIONS,
  isSchema,
  mapParts,
  type Problem,
  pointerPart,
  type Schema,
  withoutProse,
} from './schema.ts';

/** One file; its name tells what a file is that holds a single schema without a title. */
export interface BundleSource {
  name: string;
  schema: unknown;
}

export interface Bundle {
  /** By name, in the order of the files. The message unions are not among them. */
  definitions: Map<string, Schema>;
  methods: BundleMethod[];
  /** The message unions that the files have. */
  envelopes: Set<EnvelopeName>;
  problems: Problem[];
}

/** The file holds nothing that could be read as a bundle. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
}

/** A definition where it lies in its file. `space` is what it is nested in besides the root, such as `v2`. */
export interface Entry {
  plain: string;
  space: string[];
  at: string;
  schema: Schema;
}

const CONTAINERS = ['definitions', '$defs'];

/** What a schema consists of; an object that has none of these is a group of definitions. */
const KEYWORDS = new Set(
  `$ref type enum const oneOf anyOf allOf not properties required items additionalProperties patternProperties title
   description format default minimum maximum minLength maxLength pattern`.split(/\s+/),
);

const isGroup = (value: Schema): boolean =>
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => !KEYWORDS.has(key)) &&
  Object.values(value).every((part) => isSchema(part) || typeof part === 'boolean');

const SHAPES = ['oneOf', 'anyOf', 'allOf', 'properties', 'enum', 'items', '$ref'];

/** A bundle says at most that it is an object; a file without definitions is one itself. */
const isDefinition = (root: Schema): boolean =>
  SHAPES.some((keyword) => keyword in root) ||
  ('type' in root && !CONTAINERS.some((container) => container in root));

export function readBundle(sources: readonly BundleSource[]): Bundle {
  const bundle: Bundle = {
    definitions: new Map(),
    methods: [],
    envelopes: new Set(),
    problems: [],
  };
  for (const source of sources) readSource(source, bundle, sources.length > 1);
  return bundle;
}

function readSource(source: BundleSource, bundle: Bundle, several: boolean): void {
  const root = source.schema;
  if (!isSchema(root)) throw new BundleError(`${source.name} is not a JSON Schema`);
  const entries = CONTAINERS.flatMap((container) =>
    isSchema(root[container]) ? collect(root[container], `#/${container}`, []) : [],
  );
  const own = isDefinition(root) ? rootEntry(source.name, root) : undefined;
  if (own !== undefined) entries.push(own);
  if (entries.length === 0) throw new BundleError(`${source.name} has no definitions`);

  const names = nameEntries(entries);
  const file = several ? source.name : '';
  tellTwice(entries, file, bundle.problems);
  for (const entry of entries) {
    const name = names.get(entry.at) as string;
    const resolve = (ref: string) =>
      names.get(ref.replace(/%24/g, '$')) ?? misplaced(ref, entries, names);
    const schema = localRefs(entry.schema, `${file}${entry.at}`, resolve, bundle.problems);
    add(bundle, name, schema, `${file}${entry.at}`);
  }
}

/** Two containers, or two spellings that come to the same identifier, may define one name twice in one place. */
function tellTwice(entries: readonly Entry[], file: string, problems: Problem[]): void {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const key = [...entry.space, entry.plain].join('/');
    const other = seen.get(key);
    seen.set(key, other ?? entry);
    if (other === undefined || sameMeaning(other.schema, entry.schema)) continue;
    const message = `another definition of ${entry.plain} stands at ${other.at}`;
    problems.push({ path: `${file}${entry.at}`, message, kind: 'twice' });
  }
}

const sameMeaning = (a: Schema, b: Schema): boolean =>
  JSON.stringify(withoutProse(a)) === JSON.stringify(withoutProse(b));

/**
 * A reference to where a definition used to be: writers of bundles move definitions into groups and forget references.
 * Where the file has one definition of that name, it is the one that is meant.
 */
function misplaced(
  ref: string,
  entries: readonly Entry[],
  names: ReadonlyMap<string, string>,
): string | undefined {
  const plain = ref.slice(ref.lastIndexOf('/') + 1);
  const [only, ...more] = entries.filter((entry) => entry.plain === plain);
  return ref.startsWith('#/') && only !== undefined && more.length === 0
    ? names.get(only.at)
    : undefined;
}

function collect(group: Schema, at: string, space: string[]): Entry[] {
  return Object.entries(group).flatMap(([key, value]): Entry[] => {
    const here = `${at}/${pointerPart(key)}`;
    const schema = asSchema(value);
    return isGroup(schema)
      ? collect(schema, here, [...space, key])
      : [{ plain: identifier(key), space, at: here, schema }];
  });
}

/** A file that is itself one definition is called by its title, else by its own name. */
function rootEntry(file: string, root: Schema): Entry {
  const { definitions: _, $defs: __, ...schema } = root;
  const base = file.replace(/^.*[\\/]/, '').replace(/(\.schema)?\.json$/, '');
  const title = typeof root.title === 'string' ? root.title : undefined;
  const plain = envelopeName(title ?? base) ?? identifier(title ?? base);
  return { plain, space: [], at: '#', schema };
}

const identifier = (name: string): string => {
  const text = name
    .replace(/^.*::/, '')
    .replace(/[^A-Za-z0-9_$]+(.?)/g, (_, next) => next.toUpperCase());
  return /^[A-Za-z_$]/.test(text) ? text : `T${text}`;
};

function localRefs(
  schema: Schema,
  at: string,
  resolve: (ref: string) => string | undefined,
  problems: Problem[],
): Schema {
  const { $ref, ...rest } = schema;
  if (typeof $ref !== 'string') {
    return mapParts(schema, at, (part, where) => localRefs(part, where, resolve, problems));
  }
  const name = resolve($ref);
  if (name === undefined) {
    const message = `$ref ${$ref} leads nowhere; read as any JSON value`;
    problems.push({ path: at, message, kind: 'dangling' });
    return rest;
  }
  return { ...rest, $ref: `${DEFINITIONS}${name}` };
}

function add(bundle: Bundle, name: string, schema: Schema, at: string): void {
  const envelope = ENVELOPES.find((one) => one.name === name);
  if (envelope !== undefined && (Array.isArray(schema.oneOf) || Array.isArray(schema.anyOf))) {
    bundle.envelopes.add(envelope.name);
    readEnvelope(envelope, schema, at, bundle);
    return;
  }
  const known = bundle.definitions.get(name);
  if (known === undefined) bundle.definitions.set(name, schema);
  else if (!sameMeaning(known, schema)) {
    bundle.problems.push({
      path: at,
      message: `another ${name} came before; this one is left out`,
      kind: 'twice',
    });
  }
}
