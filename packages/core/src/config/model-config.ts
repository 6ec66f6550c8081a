/** The configuration keys that threads and turns act on. */
import {
  type AskForApproval,
  type ReasoningSummary,
  type SandboxPolicy,
  unknownValue,
} from '@wirebox/app-server-protocol';
import { ConfigError, type Table } from './config.ts';
import { type Keys, keysOf } from './keys.ts';

export interface ModelConfig {
  /** Undefined: the default of the catalogue. */
  readonly model: string | undefined;
  readonly provider: ProviderConfig;
  readonly approvalPolicy: AskForApproval;
  readonly sandbox: SandboxPolicy;
  readonly effort: string | null;
  readonly summary: ReasoningSummary | null;
  readonly serviceTier: string | null;
  readonly developerInstructions: string | null;
  /** Tokens; undefined: as the catalogue has it. */
  readonly contextWindow: number | undefined;
}

export interface ProviderConfig {
  readonly id: string;
  readonly name: string;
  /** Undefined for the built-in provider where nothing overrides it: the login decides. */
  readonly baseUrl: string | undefined;
  /** Name of the environment variable that holds the key. */
  readonly envKey: string | undefined;
  readonly envKeyInstructions: string | undefined;
  readonly bearerToken: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** By name of the header: the environment variable that holds its value. */
  readonly envHeaders: Readonly<Record<string, string>>;
  readonly queryParams: Readonly<Record<string, string>>;
  readonly requiresOpenaiAuth: boolean;
  /** New attempts after an answer that was none. */
  readonly requestMaxRetries: number;
  /** New attempts after a stream that broke off. */
  readonly streamMaxRetries: number;
  readonly streamIdleTimeoutMs: number;
}

/** Answers out of itself, for trying things out without a key or a network. */
export const echoProvider = 'echo';
const builtInProvider = 'openai';

const approvalPolicies = ['untrusted', 'on-failure', 'on-request', 'never'] as const;
const sandboxModes = ['read-only', 'workspace-write', 'danger-full-access'] as const;
const mostRetries = 100;

/** Throws a ConfigError for what cannot be meant. */
export function toModelConfig(table: Table): ModelConfig {
  const keys = keysOf(table);
  return {
    model: keys.text('model'),
    provider: toProvider(table, keys.text('model_provider') ?? builtInProvider),
    approvalPolicy: orNull(keys.choice('approval_policy', approvalPolicies)) ?? 'on-request',
    sandbox: toSandbox(
      keys.choice('sandbox_mode', sandboxModes) ?? 'read-only',
      keys.table('sandbox_workspace_write'),
    ),
    effort: keys.text('model_reasoning_effort') ?? null,
    summary: orNull(keys.text('model_reasoning_summary')),
    serviceTier: keys.text('service_tier') ?? null,
    developerInstructions: keys.text('developer_instructions') ?? null,
    contextWindow: keys.count('model_context_window'),
  };
}

const orNull = (text: string | undefined) => (text === undefined ? null : unknownValue(text));

export function toSandbox(mode: string, workspace: Keys | undefined): SandboxPolicy {
  switch (mode) {
    case 'danger-full-access':
      return { type: 'dangerFullAccess' };
    case 'workspace-write':
      return {
        type: 'workspaceWrite',
        writableRoots: [...(workspace?.list('writable_roots') ?? [])],
        networkAccess: workspace?.flag('network_access') ?? false,
        excludeTmpdirEnvVar: workspace?.flag('exclude_tmpdir_env_var') ?? false,
        excludeSlashTmp: workspace?.flag('exclude_slash_tmp') ?? false,
      };
    default:
      return { type: 'readOnly', networkAccess: false };
  }
}

function toProvider(table: Table, id: string): ProviderConfig {
  const all = keysOf(table);
  const keys = all.table('model_providers')?.table(id);
  const isBuiltIn = id === builtInProvider || id === echoProvider;
  if (keys === undefined && !isBuiltIn) {
    throw new ConfigError(`Model provider \`${id}\` not found`);
  }
  const name = `model_providers.${id}`;
  const wireApi = keys?.text('wire_api') ?? 'responses';
  if (wireApi !== 'responses') {
    throw new ConfigError(`${name}.wire_api must be "responses"`);
  }
  const baseUrl =
    keys?.text('base_url') ?? (id === builtInProvider ? all.text('openai_base_url') : undefined);
  if (baseUrl === undefined && !isBuiltIn) throw new ConfigError(`${name}.base_url is missing`);
  const retries = (key: string, standard: number) =>
    Math.min(keys?.count(key) ?? standard, mostRetries);
  return {
    id,
    name: keys?.text('name') ?? (id === builtInProvider ? 'OpenAI' : id),
    baseUrl,
    envKey: keys?.text('env_key'),
    envKeyInstructions: keys?.text('env_key_instructions'),
    bearerToken: keys?.text('experimental_bearer_token'),
    headers: keys?.texts('http_headers') ?? {},
    envHeaders: keys?.texts('env_http_headers') ?? {},
    queryParams: keys?.texts('query_params') ?? {},
    requiresOpenaiAuth: keys?.flag('requires_openai_auth') ?? id === builtInProvider,
    requestMaxRetries: retries('request_max_retries', 4),
    streamMaxRetries: retries('stream_max_retries', 5),
    streamIdleTimeoutMs: keys?.count('stream_idle_timeout_ms') ?? 300_000,
  };
}
