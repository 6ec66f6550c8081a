/** Compares what ours says with a transcript, in which words in angle brackets stand for what differs from run to run. */

/** What each word turned out to be: those known before, such as `<HOME>`, and numbered ones as they come up. */
export type Bindings = Map<string, string>;

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const token = '[\\w-]+\\.[\\w-]+\\.[\\w-]*';

/** By the first part of a word: `<uuid-2>` is a `uuid`. */
const patterns: Readonly<Record<string, string>> = {
  uuid,
  jwt: token,
  rt: 'rt_[\\w-]+',
  code: 'code-[\\w-]+',
  usercode: '[0-9A-F]{4}-[0-9A-F]{4}',
  rnd: '[\\w-]{43}',
  verifier: '[\\w-]{86}',
  date: '\\d{4}/\\d{2}/\\d{2}',
  time: '\\d{4}-\\d{2}-\\d{2}T\\d{2}-\\d{2}-\\d{2}',
  instant: '\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d+Z',
  os: '[^()]+; \\w+',
  // The vendor's words: theirs are left out of transcripts, ours say the same in our own.
  text: '[^]+',
};

/** A word with a number means the same thing wherever it stands. */
const isNumbered = (name: string): boolean => name.includes('-');

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The value of the transcript with its words filled in from ours, as far as they fit: both are the same if and only if
 * the result equals ours. Numbered words that come up are bound.
 */
export function fillIn(theirs: unknown, ours: unknown, bindings: Bindings): unknown {
  if (typeof theirs === 'string') return fillInText(theirs, ours, bindings);
  if (Array.isArray(theirs)) {
    return theirs.map((part, index) =>
      fillIn(part, Array.isArray(ours) ? ours[index] : undefined, bindings),
    );
  }
  if (typeof theirs !== 'object' || theirs === null) return theirs;
  const members = (ours ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(theirs).map(([key, value]) => [key, fillIn(value, members[key], bindings)]),
  );
}

function fillInText(theirs: string, ours: unknown, bindings: Bindings): unknown {
  if (theirs === '<ts>') return typeof ours === 'number' ? ours : theirs;
  if (!theirs.includes('<') || typeof ours !== 'string') return theirs;
  const names: string[] = [];
  const pattern = theirs
    .split(/(<[\w-]+>)/)
    .map((piece) => {
      const [, name] = /^<([\w-]+)>$/.exec(piece) ?? [];
      if (name === undefined) return literal(piece);
      const bound = bindings.get(piece);
      if (bound !== undefined) return literal(bound);
      const kind = patterns[name.split('-')[0] ?? ''];
      if (kind === undefined) return literal(piece);
      names.push(piece);
      return `(${kind})`;
    })
    .join('');
  const found = new RegExp(`^${pattern}$`).exec(ours);
  if (found === null) return theirs;
  names.forEach((name, index) => {
    if (isNumbered(name)) bindings.set(name, found[index + 1] ?? '');
  });
  return ours;
}

/** What a client of the transcript sent, with the words bound so far. */
export function bind<T extends object>(message: T, bindings: Bindings): T {
  const text = [...bindings].reduce(
    (rest, [name, value]) => rest.replaceAll(name, value),
    JSON.stringify(message),
  );
  return JSON.parse(text);
}
