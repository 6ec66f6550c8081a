/** Compares a message with one of a transcript, in which words in angle brackets stand for what differs from run to run. */

/** What each placeholder turned out to be: those known before, such as `<HOME>`, and ids as they come up. */
export type Bindings = Map<string, string>;

const patterns: Readonly<Record<string, string>> = {
  uuid: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
  date: '\\d{4}/\\d{2}/\\d{2}',
  time: '\\d{4}-\\d{2}-\\d{2}T\\d{2}-\\d{2}-\\d{2}',
  version: '\\d+\\.\\d+\\.\\d+',
  os: '[^()]+; \\w+',
};

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The message of the transcript with its placeholders filled in from ours, as far as they fit: both are the same if and
 * only if the result equals ours. Ids that come up are bound.
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
      const kind = patterns[name.replace(/-\d+$/, '')];
      if (kind === undefined) return literal(piece);
      names.push(piece);
      return `(${kind})`;
    })
    .join('');
  const found = new RegExp(`^${pattern}$`).exec(ours);
  if (found === null) return theirs;
  names.forEach((name, index) => {
    if (name.startsWith('<uuid-')) bindings.set(name, found[index + 1] ?? '');
  });
  return ours;
}

/** What a client of the transcript sent, with the placeholders bound so far. */
export const bind = (message: object, bindings: Bindings): string =>
  [...bindings].reduce(
    (text, [name, value]) => text.replaceAll(name, value),
    JSON.stringify(message),
  );
