/**
 * Reads the id of an incoming request, so that the answer can repeat it. `JSON.parse` rounds integers beyond 2^53, so
 * those are looked up in the message itself.
 */

/** A number, a string, or the digits of an integer that no number holds. */
export type RequestId = number | string | LargeId;

export class LargeId {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }
}

const integer = /^-?(?:0|[1-9]\d*)$/;
const smallest = -(2n ** 63n);
const largest = 2n ** 63n - 1n;

/**
 * Undefined when it is neither a string nor a signed 64-bit integer. `message` is the valid JSON object that the parsed
 * `id` comes from.
 */
export function readRequestId(id: unknown, message: string): RequestId | undefined {
  if (typeof id === 'number') {
    if (Number.isSafeInteger(id)) return id;
    return Number.isInteger(id) ? findLargeId(message) : undefined;
  }
  return typeof id === 'string' ? id : undefined;
}

function findLargeId(message: string): LargeId | undefined {
  const token = memberToken(message, 'id');
  if (token === undefined || !integer.test(token)) return undefined;
  const value = BigInt(token);
  return value >= smallest && value <= largest ? new LargeId(token) : undefined;
}

/** The text of a scalar member of the outermost object; of a repeated member the last, as `JSON.parse` takes it. */
function memberToken(message: string, name: string): string | undefined {
  let token: string | undefined;
  let depth = 0;
  let isName = false;
  let at = 0;
  while (at < message.length) {
    const char = message[at]!;
    if (char === '"') {
      const end = stringEnd(message, at);
      if (depth === 1 && isName && JSON.parse(message.slice(at, end)) === name) {
        const colon = message.indexOf(':', end);
        token = /^[^,{}[\]"]*/.exec(message.slice(colon + 1, colon + 64))?.[0].trim();
      }
      isName = false;
      at = end;
      continue;
    }
    if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    if (char === '{' || char === ',') isName = true;
    at += 1;
  }
  return token;
}

function stringEnd(message: string, start: number): number {
  let at = start + 1;
  while (message[at] !== '"') at += message[at] === '\\' ? 2 : 1;
  return at + 1;
}
