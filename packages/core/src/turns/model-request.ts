/** The request to a model provider. */
import type { ResponseCreateParamsStreaming } from 'openai/resources/responses/responses';
import type { ProviderConfig } from '../config/model-config.ts';
import { defaultEffortOf } from '../models/catalogue.ts';
import type { Env, FetchInit } from '../ports.ts';
import type { ModelItem } from '../threads/history.ts';
import type { Settings } from '../threads/thread-settings.ts';
import type { Caller } from '../user-agent.ts';
import type { Draft, RequestCredential } from './send.ts';
import type { ToolRegistry } from './tools.ts';

export interface ModelRequest {
  readonly threadId: string;
  readonly settings: Settings;
  readonly input: readonly ModelItem[];
  readonly tools: ToolRegistry;
  /** JSON Schema of the answer; undefined: any text. */
  readonly outputSchema: unknown;
}

/** For threads that were given none of their own. */
const standardInstructions =
  'You are a helpful agent that talks with a person through an application. ' +
  'Answer what is asked, briefly and in plain words. You have no tools unless some are listed; do not claim to have used any.';

type Body = ResponseCreateParamsStreaming & { client_metadata?: Record<string, string> };

export function printBody({
  threadId,
  settings,
  input,
  tools,
  outputSchema,
}: ModelRequest): string {
  const { summary } = settings;
  const effort = effortFor(settings);
  const tier = tierFor(settings);
  const body: Body = {
    model: settings.model,
    instructions: settings.baseInstructions ?? standardInstructions,
    // What was stored goes back as it came, kinds this version does not know included.
    input: input as unknown as NonNullable<Body['input']> & unknown[],
    tools: [...tools.values()].map(({ definition }) => definition),
    tool_choice: 'auto',
    parallel_tool_calls: true,
    reasoning: {
      ...(effort !== undefined && { effort: effort as 'high' }),
      ...(summary !== 'none' && { summary: (summary ?? 'auto') as 'auto' }),
    },
    store: false,
    stream: true,
    include: ['reasoning.encrypted_content'],
    prompt_cache_key: threadId,
    client_metadata: { thread_id: threadId },
    ...(tier !== undefined && { service_tier: tier as 'priority' }),
    ...(outputSchema !== undefined &&
      outputSchema !== null && {
        text: {
          format: {
            type: 'json_schema',
            strict: true,
            name: 'codex_output_schema',
            schema: outputSchema as Record<string, unknown>,
          },
        },
      }),
  };
  return JSON.stringify(body);
}

/**
 * Nobody's choice is the default of the model, as the list of models tells it. `ultra` is an effort of servers that hand
 * parts of the work to agents, no model knows it: what the real server asks of a model then is `xhigh`.
 */
function effortFor({ model, effort }: Settings): string | undefined {
  return effort === 'ultra' ? 'xhigh' : (effort ?? defaultEffortOf(model));
}

/** `fast` is an older name; `default` says that none is wanted, whatever the configuration has. */
function tierFor({ serviceTier }: Settings): string | undefined {
  if (serviceTier === 'fast') return 'priority';
  return serviceTier === 'default' ? undefined : (serviceTier ?? undefined);
}

export interface ProviderContext {
  readonly provider: ProviderConfig;
  readonly env: Env;
  readonly caller: Caller;
  /** Release of the protocol. */
  readonly version: string;
}

/** The key that the configuration names, where it names one: it counts more than any login. */
export type OwnKey = { key: string | undefined } | { missing: string };

export function readOwnKey({ envKey, bearerToken }: ProviderConfig, env: Env): OwnKey {
  if (envKey === undefined) return { key: bearerToken };
  const key = env.get(envKey);
  return key === undefined ? { missing: envKey } : { key };
}

export function toDraft(
  context: ProviderContext,
  path: string,
  { kind, headers }: RequestCredential,
  init: FetchInit,
): Draft {
  const { provider, env } = context;
  const url = new URL(`${baseUrlOf(provider, env, kind).replace(/\/+$/, '')}${path}`);
  for (const [name, value] of Object.entries(provider.queryParams)) {
    url.searchParams.set(name, value);
  }
  const own = readOwnKey(provider, env);
  return {
    url: url.href,
    init: {
      ...init,
      headers: {
        originator: context.caller.originator,
        'user-agent': context.caller.userAgent,
        ...(provider.id === 'openai' && openaiHeaders(context)),
        ...headers,
        ...('key' in own && own.key !== undefined && { authorization: `Bearer ${own.key}` }),
        ...provider.headers,
        ...envHeaders(provider, env),
        ...(init.headers as Record<string, string> | undefined),
      },
    },
  };
}

function baseUrlOf(
  { id, baseUrl }: ProviderConfig,
  env: Env,
  kind: RequestCredential['kind'],
): string {
  const configured = baseUrl ?? (id === 'openai' ? env.get('OPENAI_BASE_URL') : undefined);
  if (configured !== undefined) return configured;
  return kind === 'chatgpt' ? 'https://chatgpt.com/backend-api/codex' : 'https://api.openai.com/v1';
}

function openaiHeaders({ env, version }: ProviderContext): Record<string, string> {
  const organization = env.get('OPENAI_ORGANIZATION');
  const project = env.get('OPENAI_PROJECT');
  return {
    version,
    ...(organization !== undefined && { 'openai-organization': organization }),
    ...(project !== undefined && { 'openai-project': project }),
  };
}

/** A variable that is not set gives no header. */
const envHeaders = ({ envHeaders: names }: ProviderConfig, env: Env): Record<string, string> =>
  Object.fromEntries(
    Object.entries(names).flatMap(([header, variable]) => {
      const value = env.get(variable);
      return value === undefined ? [] : [[header, value]];
    }),
  );
