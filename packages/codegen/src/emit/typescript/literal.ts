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
  const flat = flatLiteral(value);
  if (used + flat.length < WIDTH || typeof value !== 'object' || value === null) return flat;
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

function flatLiteral(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(flatLiteral).join(', ')}]`;
  const members = Object.entries(value).map(
    ([name, member]) => `${propertyKey(name)}: ${flatLiteral(member)}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** `head a | b;` on one line where it fits, else one alternative a line. */
export function unionText(head: string, alternatives: string[], tail: string, used = 0): string {
  const flat = `${head} ${alternatives.join(' | ')}${tail}`;
  if (alternatives.length < 2) return flat;
  if (used + flat.length <= WIDTH && !flat.includes('\n')) return flat;
  const lines = alternatives.map((text) => `  | ${text.replaceAll('\n', '\n    ')}`);
  return `${head}\n${lines.join('\n')}${tail}`;
}
