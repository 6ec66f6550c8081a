/** Values of the model as TypeScript source text. */

const WIDTH = 100;

/** `say "hi"` -> `'say "hi"'`, and with double quotes where that saves escapes. */
export function quote(text: string): string {
  const json = JSON.stringify(text);
  if (text.includes("'") && !text.includes('"')) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

export const propertyKey = (name: string): string => (IDENTIFIER.test(name) ? name : quote(name));

export const memberAccess = (subject: string, name: string): string =>
  IDENTIFIER.test(name) ? `${subject}.${name}` : `${subject}[${quote(name)}]`;

/**
 * A JSON value as an expression. It stays on one line where it fits behind `used` columns (the text already on that
 * line, its indentation included); else every member gets a line, indented by two spaces from `indent`.
 */
export function literal(value: unknown, indent = 0, used = indent): string {
  if (typeof value !== 'object' || value === null) return scalar(value);
  const flat = flatLiteral(value, WIDTH - used);
  if (flat !== undefined) return flat;
  const inner = ' '.repeat(indent + 2);
  const entries = Array.isArray(value)
    ? value.map((item) => inner + literal(item, indent + 2, indent + 2))
    : Object.entries(value).map(([name, member]) => {
        const head = `${inner}${propertyKey(name)}: `;
        return head + literal(member, indent + 2, head.length);
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${entries.map((entry) => `${entry},\n`).join('')}${' '.repeat(indent)}${close}`;
}

const scalar = (value: unknown): string =>
  typeof value === 'string' ? quote(value) : String(value);

/** The value on one line of fewer than `room` columns, if it fits; the search ends where it does not. */
function flatLiteral(value: unknown, room: number): string | undefined {
  if (typeof value !== 'object' || value === null) {
    const text = scalar(value);
    return text.length < room ? text : undefined;
  }
  const isArray = Array.isArray(value);
  const parts: string[] = [];
  let left = room - (isArray ? '[]' : '{  }').length;
  for (const [name, member] of Object.entries(value)) {
    const head = isArray ? '' : `${propertyKey(name)}: `;
    const text = flatLiteral(member, left - head.length);
    if (text === undefined) return undefined;
    parts.push(head + text);
    left -= head.length + text.length + ', '.length;
  }
  if (isArray) return `[${parts.join(', ')}]`;
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** `head a | b;` on one line where it fits, else one alternative a line. */
export function unionText(head: string, alternatives: string[], tail: string, used = 0): string {
  const flat = `${head} ${alternatives.join(' | ')}${tail}`;
  if (alternatives.length < 2) return flat;
  if (used + flat.length <= WIDTH && !flat.includes('\n')) return flat;
  const lines = alternatives.map((text) => `  | ${text.replaceAll('\n', '\n    ')}`);
  return `${head}\n${lines.join('\n')}${tail}`;
}
