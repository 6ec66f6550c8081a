const blockStarts = [0, 9, 14, 19, 24] as const;
const blockEnds = [8, 13, 18, 23, 36] as const;
const wrappings = [
  ['{', '}'],
  ['urn:uuid:', ''],
] as const;

/** The UUID in its usual form, lower case with hyphens; undefined where the text is none. */
export function readUuid(text: string): string | undefined {
  if (uuidFault(text) !== undefined) return undefined;
  const hex = unwrap(text).inner.replaceAll('-', '').toLowerCase();
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/** What keeps a text from being a UUID, in the words that clients of the real server know; undefined where it is one. */
export function uuidFault(text: string): string | undefined {
  const { inner, offset } = unwrap(text);
  let at = 0;
  for (const character of inner) {
    if (!/^[0-9a-fA-F-]$/.test(character)) {
      return `invalid character: expected an optional prefix of \`urn:uuid:\` followed by [0-9a-fA-F-], found \`${character}\` at ${offset + at + 1}`;
    }
    at += 1;
  }
  const hyphens = [...inner].flatMap((character, index) => (character === '-' ? [index] : []));
  if (hyphens.length === 0 && offset === 0) {
    return inner.length === 32
      ? undefined
      : `invalid length: expected length 32 for simple format, found ${inner.length}`;
  }
  if (hyphens.length !== 4) {
    return `invalid group count: expected 5, found ${hyphens.length + 1}`;
  }
  const ends = [...hyphens, inner.length];
  for (const [group, start] of blockStarts.entries()) {
    const end = ends[group] ?? 0;
    const expected = (blockEnds[group] ?? 0) - start;
    if (end - start !== expected) {
      return `invalid group length in group ${group}: expected ${expected}, found ${end - start}`;
    }
  }
  return undefined;
}

function unwrap(text: string): { inner: string; offset: number } {
  for (const [before, after] of wrappings) {
    if (text.startsWith(before) && text.endsWith(after)) {
      return {
        inner: text.slice(before.length, text.length - after.length),
        offset: before.length,
      };
    }
  }
  return { inner: text, offset: 0 };
}
