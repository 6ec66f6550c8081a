/** JSON as JSON.parse reads it, but errors name their line, and a key that comes twice is one. */

export class JsonError extends Error {
  override readonly name = 'JsonError';
}

/** Of keys given twice JSON.parse silently takes the last one; for definitions that hides one of them. */
export function parseStrictJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    const at = position === undefined ? '' : ` (${lineAndColumn(text, Number(position))})`;
    throw new JsonError(`is not JSON${at}: ${message}`);
  }
  const twice = firstDuplicate(text);
  if (twice === undefined) return value;
  throw new JsonError(
    `has two members under one name at ${twice.pointer} (${lineAndColumn(text, twice.position)})`,
  );
}

function lineAndColumn(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}

interface Level {
  /** Of an object; undefined for a list. */
  keys: Set<string> | undefined;
  /** What is being read in it: the last key, or the index. */
  step: string | number;
}

/** Invariant: `text` is JSON, so that strings and brackets are all there is to look at. */
function firstDuplicate(text: string): { pointer: string; position: number } | undefined {
  const levels: Level[] = [];
  const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\],]/g;
  for (const match of text.matchAll(tokens)) {
    const [token, colon] = match;
    const level = levels.at(-1);
    if (token === '{') levels.push({ keys: new Set(), step: '' });
    else if (token === '[') levels.push({ keys: undefined, step: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',') {
      if (level !== undefined && typeof level.step === 'number') level.step++;
    } else if (colon !== undefined && level?.keys !== undefined) {
      const key = JSON.parse(token.slice(0, -colon.length)) as string;
      level.step = key;
      if (level.keys.has(key)) return { pointer: pointerOf(levels), position: match.index };
      level.keys.add(key);
    }
  }
  return undefined;
}

const pointerOf = (levels: readonly Level[]): string =>
  levels.map(({ step }) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
