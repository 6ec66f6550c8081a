/**
 * Boolean expressions of emitted code, kept as trees so that they can be negated, counted and broken over lines. Each
 * atom mentions the value in question once.
 */
export type Condition =
  | { kind: 'atom'; yes: string; no: string }
  | { kind: 'all' | 'any'; parts: Condition[] };

export const atom = (yes: string, no = `!${yes}`): Condition => ({ kind: 'atom', yes, no });

/** Holds for every value. */
export const always: Condition = { kind: 'all', parts: [] };

export const all = (...parts: Condition[]): Condition => join('all', parts);

export const any = (...parts: Condition[]): Condition =>
  parts.some(isAlways) ? always : join('any', parts);

export const isAlways = (condition: Condition): boolean =>
  condition.kind === 'all' && condition.parts.length === 0;

function join(kind: 'all' | 'any', parts: Condition[]): Condition {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const [only] = flat;
  return flat.length === 1 && only !== undefined ? only : { kind, parts: flat };
}

export function not(condition: Condition): Condition {
  if (condition.kind === 'atom') return atom(condition.no, condition.yes);
  const parts = condition.parts.map(not);
  return { kind: condition.kind === 'all' ? 'any' : 'all', parts };
}

/** How often the text of the condition mentions the value. */
export const mentions = (condition: Condition): number =>
  condition.kind === 'atom'
    ? 1
    : condition.parts.reduce((count, part) => count + mentions(part), 0);

/** The condition as text, one operand a line where `broken`. */
export function conditionText(condition: Condition, broken = false): string {
  if (condition.kind === 'atom') return condition.yes;
  if (condition.parts.length === 0) return condition.kind === 'all' ? 'true' : 'false';
  const parts = condition.parts.map((part) => operandText(part, broken));
  const operator = condition.kind === 'all' ? '&&' : '||';
  return parts.join(broken ? ` ${operator}\n` : ` ${operator} `);
}

/** The longest operand that is left on one line where operands have a line each. */
const WIDTH = 84;

function operandText(operand: Condition, broken: boolean): string {
  if (operand.kind === 'atom') return operand.yes;
  const flat = `(${conditionText(operand)})`;
  if (!broken || flat.length <= WIDTH) return flat;
  const lines = conditionText(operand, true).replace(/^/gm, '  ');
  return `(\n${lines}\n)`;
}
