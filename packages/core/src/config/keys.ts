/** Reads single keys out of a configuration table. What a key cannot mean is told by a ConfigError that names it. */
import { ConfigError, isTable, type Table } from './config.ts';

/** One table and the dotted name it stands under; empty for the whole configuration. */
export interface Keys {
  text(key: string): string | undefined;
  flag(key: string): boolean | undefined;
  /** A whole number that is not negative. */
  count(key: string): number | undefined;
  choice<T extends string>(key: string, values: readonly T[]): T | undefined;
  /** A table whose members are all texts. */
  texts(key: string): Readonly<Record<string, string>>;
  list(key: string): readonly string[];
  table(key: string): Keys | undefined;
  has(key: string): boolean;
}

export function keysOf(table: Table, name = ''): Keys {
  const nameOf = (key: string) => (name === '' ? key : `${name}.${key}`);
  const get = (key: string) => (Object.hasOwn(table, key) ? table[key] : undefined);
  const read = <T>(key: string, what: string, is: (value: unknown) => value is T) => {
    const value = get(key);
    if (value === undefined || is(value)) return value;
    throw new ConfigError(`${nameOf(key)} must be ${what}`);
  };
  const isText = (value: unknown): value is string => typeof value === 'string';
  return {
    has: (key) => get(key) !== undefined,
    text: (key) => read(key, 'a string', isText),
    flag: (key) => read(key, 'true or false', (value) => typeof value === 'boolean'),
    count: (key) => read(key, 'a number that is not negative', isCount),
    choice: <T extends string>(key: string, values: readonly T[]) =>
      read(
        key,
        `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`,
        (value): value is T => values.some((candidate) => candidate === value),
      ),
    texts: (key) =>
      read(
        key,
        'a table of strings',
        (value): value is Record<string, string> =>
          isTable(value) && Object.values(value).every(isText),
      ) ?? {},
    list: (key) =>
      read(
        key,
        'a list of strings',
        (value): value is string[] => Array.isArray(value) && value.every(isText),
      ) ?? [],
    table: (key) => {
      const found = read(key, 'a table', isTable);
      return found && keysOf(found, nameOf(key));
    },
  };
}

/** TOML has integers of 64 bits, which its reader may give as a bigint. */
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** Lays `dotted.key -> value` over a table, as a request may give it. */
export function toTable(overrides: Readonly<Record<string, unknown>>): Table {
  const table: Table = {};
  for (const [key, value] of Object.entries(overrides)) {
    const path = key.split('.');
    const last = path.pop() ?? '';
    let at = table;
    for (const step of path) {
      const next = Object.hasOwn(at, step) ? at[step] : undefined;
      const inner: Table = isTable(next) ? next : {};
      // A plain assignment to `__proto__` would reach the prototype of all objects.
      Object.defineProperty(at, step, { value: inner, ...visible });
      at = inner;
    }
    Object.defineProperty(at, last, { value, ...visible });
  }
  return table;
}

const visible = { enumerable: true, configurable: true, writable: true };
