/** Reads `$CODEX_HOME/config.toml` and lays the overrides of the command line over it. */
import type { Files } from '../ports.ts';
import { type Config, ConfigError, mergeTables, type Table, toConfig } from './config.ts';

/** Something of the configuration that is not in force. Positions count from 1. */
export interface ConfigFault {
  summary: string;
  details: string;
  path?: string;
  position?: { line: number; column: number };
}

export interface LoadedConfig {
  config: Config;
  /** What the configuration was read out of, for those who act on keys of their own. */
  table: Table;
  faults: ConfigFault[];
}

/** `key.path=value` as given by `-c`: the value is TOML where it parses as such, else the text itself. */
export type Override = string;

// The parser is not loaded where there is nothing to parse, which is the common case at start.
const parseToml = async (text: string): Promise<Table> => (await import('smol-toml')).parse(text);

async function parseOverride(override: Override): Promise<Table> {
  const equals = override.indexOf('=');
  const key = override.slice(0, equals).trim();
  if (equals < 1 || key === '')
    throw new ConfigError(`\`${override}\` is not of the form key=value`);
  const value = override.slice(equals + 1);
  try {
    return await parseToml(`${key} = ${value}`);
  } catch {
    try {
      return await parseToml(`${key} = ${JSON.stringify(value)}`);
    } catch {
      throw new ConfigError(`\`${key}\` is not a key`);
    }
  }
}

/** Reads every override; rejects with a ConfigError that names the first that cannot be read. */
export async function parseOverrides(overrides: readonly Override[]): Promise<Table> {
  let table: Table = {};
  for (const override of overrides) table = mergeTables(table, await parseOverride(override));
  return table;
}

const ignored = 'Invalid configuration; using defaults.';

/**
 * A broken file does not stop the server: its defaults are used, and the fault is told to every client. Whoever acts on
 * `table` where a default could mean somebody else, as the provider that a conversation goes to, looks at `faults` first.
 */
export async function loadConfig(
  files: Files,
  codexHome: string,
  overrides: Table,
): Promise<LoadedConfig> {
  const path = `${codexHome}/config.toml`;
  const faults: ConfigFault[] = [];
  let user: Table = {};
  try {
    const text = await files.read(path);
    if (text !== undefined) user = await parseToml(text);
  } catch (error) {
    faults.push(toFault(error, path));
  }
  for (const table of [mergeTables(user, overrides), overrides, {}]) {
    try {
      return { config: toConfig(table), table, faults };
    } catch (error) {
      const fault = toFault(error, path);
      // An override that means nothing is in two of the tables.
      if (faults.every(({ details }) => details !== fault.details)) faults.push(fault);
    }
  }
  throw new Error('the defaults are a valid configuration');
}

function toFault(error: unknown, path: string): ConfigFault {
  const { line, column } = error as { line?: unknown; column?: unknown };
  const reason = (error instanceof Error ? error.message : 'unknown error').split('\n', 1)[0] ?? '';
  if (typeof line === 'number' && typeof column === 'number') {
    return {
      summary: ignored,
      details: `${path}:${line}:${column}: ${reason}`,
      path,
      position: { line, column },
    };
  }
  return error instanceof ConfigError
    ? { summary: ignored, details: reason }
    : { summary: ignored, details: `${path}: ${reason}`, path };
}
