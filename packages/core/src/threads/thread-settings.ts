/** The settings of a thread: out of the configuration, changed by what requests ask for. */
import {
  type ApprovalsReviewer,
  type AskForApproval,
  type Personality,
  type ReasoningSummary,
  type SandboxMode,
  type SandboxPolicy,
  type ThreadSettings,
  unknownValue,
} from '@wirebox/app-server-protocol';
import { ConfigError, mergeTables, type Table } from '../config/config.ts';
import { keysOf, toTable } from '../config/keys.ts';
import {
  echoProvider,
  type ProviderConfig,
  toModelConfig,
  toSandbox,
} from '../config/model-config.ts';
import { catalogue } from '../models/catalogue.ts';
import { textOrNull } from '../untyped.ts';
import { completeApproval } from './complete-policy.ts';
import type { Payload } from './rollout-line.ts';

export interface Settings {
  readonly model: string;
  readonly provider: ProviderConfig;
  /** Absolute. */
  readonly cwd: string;
  readonly approvalPolicy: AskForApproval;
  readonly approvalsReviewer: ApprovalsReviewer;
  readonly sandbox: SandboxPolicy;
  readonly effort: string | null;
  readonly summary: ReasoningSummary | null;
  readonly serviceTier: string | null;
  readonly personality: Personality | null;
  readonly baseInstructions: string | undefined;
  readonly developerInstructions: string | null;
  /** Tokens. */
  readonly contextWindow: number;
}

/** What `thread/start`, `thread/resume` and `thread/fork` can change. Null is the same as absent. */
export interface SettingsParams {
  model?: string | null;
  modelProvider?: string | null;
  cwd?: string | null;
  approvalPolicy?: AskForApproval | null;
  approvalsReviewer?: ApprovalsReviewer | null;
  sandbox?: SandboxMode | null;
  config?: { [key: string]: unknown } | null;
  serviceTier?: string | null;
  personality?: Personality | null;
  baseInstructions?: string | null;
  developerInstructions?: string | null;
}

/** What was in force when the thread was stored. */
export interface StoredSettings {
  readonly cwd: string;
  readonly modelProvider: string | undefined;
  readonly baseInstructions: string | undefined;
  readonly context: Payload | undefined;
}

export type SettingsOutcome = { settings: Settings } | { invalid: string };

/**
 * A request counts most, then what was stored, then the configuration. How far commands may go is never taken from a
 * file of the thread: it is configured or asked for.
 */
export function decideSettings(
  configured: Table,
  workingDirectory: string,
  params: SettingsParams,
  stored?: StoredSettings,
): SettingsOutcome {
  try {
    let table = mergeTables(configured, toTable(params.config ?? {}));
    const provider = params.modelProvider ?? stored?.modelProvider;
    if (provider !== undefined) table = { ...table, model_provider: provider };
    const config = toModelConfig(table);
    const model =
      params.model ??
      textOrNull(stored?.context?.model) ??
      config.model ??
      defaultModelOf(config.provider);
    const summary = textOrNull(stored?.context?.summary);
    return {
      settings: {
        model,
        provider: config.provider,
        cwd: absolutePath(workingDirectory, params.cwd ?? stored?.cwd ?? ''),
        approvalPolicy: params.approvalPolicy
          ? completeApproval(params.approvalPolicy)
          : config.approvalPolicy,
        approvalsReviewer: params.approvalsReviewer ?? 'user',
        sandbox: params.sandbox
          ? toSandbox(params.sandbox, keysOf(table).table('sandbox_workspace_write'))
          : config.sandbox,
        effort: textOrNull(stored?.context?.effort) ?? config.effort,
        summary: summary === null ? config.summary : unknownValue(summary),
        serviceTier: params.serviceTier ?? config.serviceTier,
        personality: params.personality ?? null,
        baseInstructions: params.baseInstructions ?? stored?.baseInstructions,
        developerInstructions: params.developerInstructions ?? config.developerInstructions,
        contextWindow: config.contextWindow ?? contextWindowOf(model),
      },
    };
  } catch (error) {
    if (error instanceof ConfigError) return { invalid: error.message };
    throw error;
  }
}

/** The provider that needs no model is not shown with the name of one. */
const defaultModelOf = ({ id }: ProviderConfig): string =>
  id === echoProvider ? echoProvider : (catalogue.find((one) => one.isDefault)?.model ?? 'unknown');

/** For a model that nobody here has heard of: nineteen twentieths of 272,000 tokens, which the real server assumes. */
const assumedContextWindow = 258_400;

const contextWindowOf = (model: string): number =>
  catalogue.find((one) => one.model === model)?.contextWindow ?? assumedContextWindow;

const isAbsolute = (path: string): boolean => /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path);

/** `path` where it is absolute, else counted from `base`, which is. It need not exist. */
export function absolutePath(base: string, path: string): string {
  if (isAbsolute(path)) return path;
  const steps = base.split('/');
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/') || '/';
}

/** The settings as `thread/settings/updated` tells them. */
export const describeSettings = (settings: Settings): ThreadSettings => ({
  disabledPluginIds: [],
  cwd: settings.cwd,
  environments: environmentsOf(settings.cwd),
  approvalPolicy: settings.approvalPolicy,
  approvalsReviewer: settings.approvalsReviewer,
  sandboxPolicy: settings.sandbox,
  activePermissionProfile: null,
  model: settings.model,
  modelProvider: settings.provider.id,
  serviceTier: settings.serviceTier,
  effort: settings.effort,
  summary: settings.summary,
  collaborationMode: collaborationModeOf(settings),
  multiAgentMode: 'explicitRequestOnly',
  personality: settings.personality,
});

export const collaborationModeOf = ({ model, effort }: Settings) => ({
  mode: 'default' as const,
  settings: { model, reasoning_effort: effort, developer_instructions: null },
});

/** The machine of the server is the only place there is. */
export const environmentsOf = (cwd: string) => [
  { environmentId: 'local', cwd, runtimeWorkspaceRoots: [cwd] },
];

/** The payload of a `turn_context` line. */
export function printContext(turnId: string, settings: Settings): Payload {
  const { sandbox } = settings;
  return {
    turn_id: turnId,
    cwd: settings.cwd,
    approval_policy: settings.approvalPolicy,
    sandbox_policy: printSandbox(sandbox),
    model: settings.model,
    ...(settings.effort !== null && { effort: settings.effort }),
    summary: settings.summary ?? 'auto',
  };
}

function printSandbox(sandbox: SandboxPolicy): Payload {
  switch (sandbox.type) {
    case 'dangerFullAccess':
      return { type: 'danger-full-access' };
    case 'workspaceWrite':
      return {
        type: 'workspace-write',
        writable_roots: sandbox.writableRoots ?? [],
        network_access: sandbox.networkAccess ?? false,
        exclude_tmpdir_env_var: sandbox.excludeTmpdirEnvVar ?? false,
        exclude_slash_tmp: sandbox.excludeSlashTmp ?? false,
      };
    case 'externalSandbox':
      return { type: 'external-sandbox' };
    default:
      return { type: 'read-only' };
  }
}
