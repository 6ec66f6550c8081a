/** The configuration keys that the server acts on today, read out of the merged TOML tables. */

export type Table = { [key: string]: unknown };

export const credentialStoreModes = ['file', 'keyring', 'auto', 'ephemeral'] as const;
export type CredentialStoreMode = (typeof credentialStoreModes)[number];

export interface Config {
  credentialStore: CredentialStoreMode;
  forcedLoginMethod: 'chatgpt' | 'api' | undefined;
  /** The workspaces that a ChatGPT login may belong to; undefined: any. */
  forcedWorkspaces: readonly string[] | undefined;
  /** Where the ChatGPT backend is; undefined: the public one. */
  chatgptBaseUrl: string | undefined;
  /** Whether the chosen model provider needs an OpenAI login. */
  requiresOpenaiAuth: boolean;
}

/** Thrown where a key holds what it cannot mean; the text names the key. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Providers that need no entry in the configuration, and whether they need an OpenAI login. */
const builtInProviders: Readonly<Record<string, boolean>> = { openai: true, echo: false };

/** A table of TOML; a date is none. */
export const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

function choice<T extends string>(table: Table, key: string, values: readonly T[]): T | undefined {
  const value = table[key];
  if (value === undefined) return undefined;
  const found = values.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new ConfigError(`${key} must be one of ${values.map((v) => JSON.stringify(v)).join(', ')}`);
}

function requiresOpenaiAuth(table: Table): boolean {
  const id = table.model_provider ?? 'openai';
  if (typeof id !== 'string') throw new ConfigError('model_provider must be a string');
  const providers = isTable(table.model_providers) ? table.model_providers : {};
  const provider = Object.hasOwn(providers, id) ? providers[id] : undefined;
  const builtIn = Object.hasOwn(builtInProviders, id) ? builtInProviders[id] : undefined;
  if (provider === undefined) {
    if (builtIn !== undefined) return builtIn;
    throw new ConfigError(`Model provider \`${id}\` not found`);
  }
  const needed = isTable(provider) ? provider.requires_openai_auth : undefined;
  if (needed !== undefined && typeof needed !== 'boolean') {
    throw new ConfigError(`model_providers.${id}.requires_openai_auth must be true or false`);
  }
  return needed ?? builtIn ?? false;
}

function workspaces(table: Table): readonly string[] | undefined {
  const key = 'forced_chatgpt_workspace_id';
  const value = table[key];
  if (value === undefined) return undefined;
  const ids = Array.isArray(value) ? value : [value];
  if (!ids.every((id): id is string => typeof id === 'string')) {
    throw new ConfigError(`${key} must be a string or a list of strings`);
  }
  const named = ids.map((id) => id.trim()).filter((id) => id !== '');
  return named.length === 0 ? undefined : named;
}

function httpUrl(table: Table, key: string): string | undefined {
  const value = table[key];
  if (value === undefined) return undefined;
  const isHttp = typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);
  if (isHttp) return value;
  throw new ConfigError(`${key} must be an http or https URL`);
}

export const toConfig = (table: Table): Config => ({
  credentialStore: choice(table, 'cli_auth_credentials_store', credentialStoreModes) ?? 'file',
  forcedLoginMethod: choice(table, 'forced_login_method', ['chatgpt', 'api'] as const),
  forcedWorkspaces: workspaces(table),
  chatgptBaseUrl: httpUrl(table, 'chatgpt_base_url'),
  requiresOpenaiAuth: requiresOpenaiAuth(table),
});

/** Tables merge member by member; everything else is replaced. */
export function mergeTables(base: Table, over: Table): Table {
  const merged: Table = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const present = Object.hasOwn(base, key) ? base[key] : undefined;
    merged[key] = isTable(present) && isTable(value) ? mergeTables(present, value) : value;
  }
  return merged;
}
