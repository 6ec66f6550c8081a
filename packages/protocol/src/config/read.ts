/** `config/read` and what it speaks of. */
import * as Type from 'typebox';
import { AppsConfig } from '../app/config.ts';
import { ApprovalsReviewer, AskForApproval } from '../approval.ts';
import { read, request } from '../define.ts';
import { ReasoningEffort, ReasoningSummary } from '../model/reasoning.ts';
import { SandboxMode } from '../sandbox.ts';
import { int64, map, nullable, openEnum, optional, required, shape } from '../shapes.ts';
import { BrowserUseConfig } from './browser-use.ts';
import { ComputerUseConfig } from './computer-use.ts';
import { ConfigLayerMetadata, ConfigLayerSource } from './config.ts';
import { ForcedChatgptWorkspaceIds, ForcedLoginMethod } from './login.ts';
import { WebSearchMode, WebSearchProvider, WebSearchToolConfig } from './web-search.ts';

export const AnalyticsConfig = shape('AnalyticsConfig', 'Settings of usage analytics.', {
  enabled: optional(nullable(Type.Boolean()), 'Whether analytics are sent; null where unset.'),
});

export const AutoCompactTokenLimitScope = openEnum(
  'AutoCompactTokenLimitScope',
  'Which tokens count towards the limit that sets off compaction: all of them, or those after the prefix.',
  ['total', 'body_after_prefix'],
);

export const Verbosity = openEnum('Verbosity', 'How much the model writes.', [
  'low',
  'medium',
  'high',
]);

export const SandboxWorkspaceWrite = shape(
  'SandboxWorkspaceWrite',
  'What the sandbox mode `workspace-write` allows beyond writing to the workspace.',
  {
    exclude_slash_tmp: optional(Type.Boolean(), 'Whether `/tmp` is not to be written to.', {
      default: false,
    }),
    exclude_tmpdir_env_var: optional(
      Type.Boolean(),
      'Whether the folder named by `TMPDIR` is not to be written to.',
      { default: false },
    ),
    network_access: optional(Type.Boolean(), 'Whether commands may use the network.', {
      default: false,
    }),
    writable_roots: optional(Type.Array(Type.String()), 'Further folders that may be written to.', {
      default: [],
    }),
  },
);

export const ToolsV2 = shape('ToolsV2', 'Settings of built-in tools.', {
  web_search: optional(
    nullable(WebSearchToolConfig),
    'Settings of web search; null where unset, and where the file holds a mere true or false.',
  ),
});

export const Config = shape(
  'Config',
  'The configuration in force. Members keep the snake_case of the file, are null where unset, and further settings are passed through as they are.',
  {
    analytics: optional(nullable(AnalyticsConfig), 'Settings of usage analytics.'),
    approval_policy: optional(nullable(AskForApproval), 'When the agent has to ask for approval.'),
    approvals_reviewer: optional(nullable(ApprovalsReviewer), 'Who decides on approvals.'),
    apps: optional(nullable(AppsConfig), 'Settings of apps.', {
      default: null,
      stability: 'experimental',
    }),
    browser_use: optional(nullable(BrowserUseConfig), 'Settings of the use of browsers.'),
    client_search_provider: optional(
      nullable(WebSearchProvider),
      "What performs a web search on the client's side.",
    ),
    compact_prompt: optional(
      nullable(Type.String()),
      'Prompt for compacting the history of a thread, in place of the built-in one.',
    ),
    computer_use: optional(
      nullable(ComputerUseConfig),
      'Settings of the operation of other applications.',
    ),
    desktop: optional(
      nullable(map(Type.Unknown())),
      'Settings of the desktop application, by name; the server passes them through.',
    ),
    developer_instructions: optional(
      nullable(Type.String()),
      'Instructions given to the model as a developer message.',
    ),
    forced_chatgpt_workspace_id: optional(
      nullable(ForcedChatgptWorkspaceIds),
      'Workspaces that a ChatGPT login has to belong to.',
    ),
    forced_login_method: optional(
      nullable(ForcedLoginMethod),
      'The only way to sign in that is allowed.',
    ),
    instructions: optional(nullable(Type.String()), 'Instructions for the model.'),
    model: optional(nullable(Type.String()), 'Id of the model.'),
    model_auto_compact_token_limit: optional(
      nullable(int64()),
      'Number of tokens at which the history of a thread is compacted.',
    ),
    model_auto_compact_token_limit_scope: optional(
      nullable(AutoCompactTokenLimitScope),
      'Which tokens count towards that limit.',
    ),
    model_context_window: optional(
      nullable(int64()),
      "Size of the model's context window in tokens.",
    ),
    model_provider: optional(nullable(Type.String()), 'Id of the model provider.'),
    model_reasoning_effort: optional(nullable(ReasoningEffort), 'How hard the model thinks.'),
    model_reasoning_summary: optional(
      nullable(ReasoningSummary),
      'How the model sums up its reasoning.',
    ),
    model_verbosity: optional(nullable(Verbosity), 'How much the model writes.'),
    review_model: optional(nullable(Type.String()), 'Id of the model for reviews.'),
    sandbox_mode: optional(nullable(SandboxMode), 'What commands may touch.'),
    sandbox_workspace_write: optional(
      nullable(SandboxWorkspaceWrite),
      'What the sandbox mode `workspace-write` allows beyond writing to the workspace.',
    ),
    service_tier: optional(nullable(Type.String()), 'Service tier of requests to the model.'),
    tools: optional(nullable(ToolsV2), 'Settings of built-in tools.'),
    web_search: optional(nullable(WebSearchMode), 'Whether and how the model may search the web.'),
  },
);

export const ConfigLayer = shape(
  'ConfigLayer',
  'One layer of the configuration, as it stands alone.',
  {
    config: required(Type.Unknown(), 'Settings of the layer, `{}` where it is empty.'),
    disabledReason: optional(
      nullable(Type.String()),
      'Why the layer does not count, such as a project that is not trusted; absent where it counts.',
    ),
    name: required(ConfigLayerSource, 'Where the layer comes from.'),
    version: required(
      Type.String(),
      "Hash of the layer's settings, `sha256:` and hex digits; comments and white space do not count.",
    ),
  },
);

export const ConfigReadResponse = shape(
  'ConfigReadResponse',
  'The configuration in force, and where each setting comes from.',
  {
    config: required(Config, 'The configuration, merged from all layers that count.'),
    layers: optional(
      nullable(Type.Array(ConfigLayer)),
      'The layers, the one that wins first, with those that do not count; null where `includeLayers` was not set.',
    ),
    origins: required(
      map(ConfigLayerMetadata),
      'Layer of each setting, by dotted path; elements of arrays are numbered, dots within keys are not escaped.',
    ),
  },
);

export const ConfigReadParams = shape('ConfigReadParams', 'Asks for the configuration in force.', {
  cwd: optional(
    nullable(Type.String()),
    'Working folder whose project layers count; absent or null: no project layers.',
  ),
  includeLayers: optional(
    Type.Boolean(),
    'Whether the answer shall carry the single layers; false where absent.',
  ),
});

export const configRead = request('config/read', {
  description:
    'Gives the configuration in force and where each setting comes from. Fails where a file of it cannot be read as TOML or holds an invalid value.',
  params: ConfigReadParams,
  result: ConfigReadResponse,
  errors: ['configReadFailed'],
  order: read('config'),
  stability: 'stable',
  since: '0.80.0',
});
