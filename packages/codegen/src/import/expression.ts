/** The few kinds of JavaScript expressions that definitions consist of, laid out as the formatter would. */

export type Expression =
  | string
  | { kind: 'ref'; name: string }
  | { kind: 'call'; callee: string; args: Expression[] }
  | { kind: 'array'; items: Expression[] }
  /** `open`: one line a member even where all would fit on one. */
  | { kind: 'object'; members: [key: string, value: Expression][]; open: boolean };

export const call = (callee: string, ...args: Expression[]): Expression => ({
  kind: 'call',
  callee,
  args,
});

export const array = (items: Expression[]): Expression => ({ kind: 'array', items });

type Members = [key: string, value: Expression | undefined][];

/** Members without a value are left out. */
export const object = (members: Members, open = false): Expression => ({
  kind: 'object',
  members: members.filter((member): member is [string, Expression] => member[1] !== undefined),
  open,
});

/** Single quotes, unless double ones need fewer escapes. */
export function text(value: string): string {
  const json = JSON.stringify(value);
  const inner = json.slice(1, -1).replaceAll('\\"', '"');
  const singles = inner.split("'").length;
  const doubles = inner.split('"').length;
  return singles > doubles ? json : `'${inner.replaceAll("'", "\\'")}'`;
}

/** A JSON value as it is written in source. */
export function literal(value: unknown): Expression {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return array(value.map(literal));
  if (typeof value === 'object' && value !== null) {
    return object(Object.entries(value).map(([key, member]) => [key, literal(member)]));
  }
  return String(value);
}

const WIDTH = 100;
/** A key shorter than this takes its value along, however long that is. */
const SHORT_KEY = 5;

/** `column` is where it begins, `after` how many characters follow on its last line. */
export function print(
  expression: Expression,
  indent = 0,
  column = indent,
  after = 0,
  nameOf: (type: string) => string = (type) => type,
): string {
  const pad = (depth: number) => ' '.repeat(depth);

  const flat = (one: Expression): string | undefined => {
    if (typeof one === 'string') return one;
    switch (one.kind) {
      case 'ref':
        return nameOf(one.name);
      case 'call': {
        const args = list(one.args);
        return args === undefined ? undefined : `${one.callee}(${args})`;
      }
      case 'array': {
        const items = list(one.items);
        return items === undefined ? undefined : `[${items}]`;
      }
      case 'object': {
        if (one.members.length === 0) return '{}';
        const members = list(one.members.map(([, value]) => value));
        if (one.open || members === undefined) return undefined;
        const texts = one.members.map(([key, value]) => `${propertyKey(key)}: ${flat(value)}`);
        return `{ ${texts.join(', ')} }`;
      }
    }
  };
  const list = (items: Expression[]): string | undefined => {
    const texts = items.map(flat);
    return texts.includes(undefined) ? undefined : texts.join(', ');
  };

  const lay = (one: Expression, depth: number, start: number, rest: number): string => {
    const line = flat(one);
    if (line !== undefined && start + line.length + rest <= WIDTH) return line;
    if (typeof one === 'string') return one;
    switch (one.kind) {
      case 'ref':
        return nameOf(one.name);
      case 'array':
        return `[\n${lines(one.items, depth)}${pad(depth)}]`;
      case 'object':
        return layMembers(one.members, depth);
      case 'call':
        return layCall(one.callee, one.args, depth, start);
    }
  };

  const lines = (items: Expression[], depth: number): string =>
    items.map((item) => `${pad(depth + 2)}${lay(item, depth + 2, depth + 2, 1)},\n`).join('');

  const layMembers = (members: [string, Expression][], depth: number): string => {
    const printed = members.map(([key, value]) => {
      const head = `${pad(depth + 2)}${propertyKey(key)}:`;
      const body = lay(value, depth + 2, head.length + 1, 1);
      // A text that is too long goes to a line of its own, unless that gains next to nothing.
      const tooLong = head.length + 1 + body.length + 1 > WIDTH;
      const wrapped = typeof value === 'string' && tooLong && propertyKey(key).length >= SHORT_KEY;
      return `${head}${wrapped ? `\n${pad(depth + 4)}` : ' '}${body},\n`;
    });
    return `{\n${printed.join('')}${pad(depth)}}`;
  };

  /** The last argument may begin on the first line where it is a list and what comes before it fits there. */
  const layCall = (callee: string, args: Expression[], depth: number, start: number): string => {
    const last = args.at(-1);
    const before = list(args.slice(0, -1));
    if (isList(last) && before !== undefined && kindOf(args.at(-2)) !== kindOf(last)) {
      const head = `${callee}(${before}${before === '' ? '' : ', '}`;
      if (start + head.length + 1 <= WIDTH) {
        const body =
          last.kind === 'array'
            ? `[\n${lines(last.items, depth)}${pad(depth)}]`
            : layMembers(last.members, depth);
        return `${head}${body})`;
      }
    }
    return `${callee}(\n${lines(args, depth)}${pad(depth)})`;
  };

  return lay(expression, indent, column, after);
}

type List = Extract<Expression, { kind: 'array' | 'object' }>;

const isList = (expression: Expression | undefined): expression is List =>
  typeof expression === 'object' &&
  ((expression.kind === 'array' && expression.items.length > 0) ||
    (expression.kind === 'object' && expression.members.length > 0));

const kindOf = (expression: Expression | undefined): string =>
  typeof expression === 'object' ? expression.kind : 'text';

const propertyKey = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : text(key));

/** Names that an expression calls, and types that it refers to. */
export function namesIn(expression: Expression): { calls: Set<string>; types: Set<string> } {
  const found = { calls: new Set<string>(), types: new Set<string>() };
  const visit = (one: Expression): void => {
    if (typeof one === 'string') return;
    switch (one.kind) {
      case 'ref':
        found.types.add(one.name);
        break;
      case 'call':
        found.calls.add(one.callee);
        one.args.forEach(visit);
        break;
      case 'array':
        one.items.forEach(visit);
        break;
      case 'object':
        for (const [, value] of one.members) visit(value);
        break;
    }
  };
  visit(expression);
  return found;
}
