/** `config/read` and what it speaks of. */
import * as Type from 'typebox';
import { AppToolApproval } from '../app.ts';
import { read, request } from '../define.ts';
import { int64, map, nullable, openEnum, optional, required, shape, union } from '../shapes.ts';
import {
  AllowDenyRequirement,
  ApprovalsReviewer,
  AskForApproval,
  ForcedLoginMethod,
  ReasoningEffort,
  ReasoningSummary,
  SandboxMode,
  WebSearchMode,
} from '../shared/shared.ts';
import { ConfigLayerMetadata, ConfigLayerSource } from './config.ts';

export const AnalyticsConfig = shape('AnalyticsConfig', 'Settings of usage analytics.', {
  enabled: optional(nullable(Type.Boolean()), 'Whether analytics are sent; null where unset.'),
});

export const AppsDefaultConfig = shape(
  'AppsDefaultConfig',
  'Settings of apps that have none of their own.',
  {
    approvals_reviewer: optional(
      nullable(ApprovalsReviewer),
      'Who decides on approvals for apps; null where unset.',
    ),
    default_tools_approval_mode: optional(
      nullable(AppToolApproval),
      'When calls of tools need an approval; null where unset.',
    ),
    destructive_enabled: optional(
      Type.Boolean(),
      'Whether tools that may destroy something are on.',
      { default: true },
    ),
    enabled: optional(Type.Boolean(), 'Whether apps are on.', { default: true }),
    open_world_enabled: optional(
      Type.Boolean(),
      'Whether tools that reach out to the open world are on.',
      { default: true },
    ),
  },
);

export const AppsConfig = shape(
  'AppsConfig',
  'Settings of apps; each further member is an `AppConfig`, named by the id of the app.',
  {
    _default: optional(
      nullable(AppsDefaultConfig),
      'Settings of apps that have none of their own.',
      { default: null },
    ),
  },
);

export const AutoCompactTokenLimitScope = openEnum(
  'AutoCompactTokenLimitScope',
  'Which tokens count towards the limit that sets off compaction: all of them, or those after the prefix.',
  ['total', 'body_after_prefix'],
);

export const BrowserUseOriginPolicyConfig = shape(
  'BrowserUseOriginPolicyConfig',
  'What may be done in the browser at an origin. Null where unset.',
  {
    access: optional(nullable(AllowDenyRequirement), 'Whether the origin may be visited.'),
    downloads: optional(nullable(AllowDenyRequirement), 'Whether files may be downloaded.'),
    full_cdp_access: optional(
      nullable(AllowDenyRequirement),
      'Whether the whole Chrome DevTools Protocol may be used.',
    ),
    uploads: optional(nullable(AllowDenyRequirement), 'Whether files may be uploaded.'),
  },
);

export const BrowserUseConfig = shape(
  'BrowserUseConfig',
  'Settings of the use of browsers. Null where unset.',
  {
    allow_history_access: optional(
      nullable(Type.Boolean()),
      'Whether the history of the browser may be read.',
    ),
    default_origin_policy: optional(
      nullable(BrowserUseOriginPolicyConfig),
      'Policy for origins without one of their own.',
    ),
    origins: optional(nullable(map(BrowserUseOriginPolicyConfig)), 'Policy by origin.'),
  },
);

export const ComputerUseMacosConfig = shape(
  'ComputerUseMacosConfig',
  'Which applications may be operated on macOS.',
  {
    bundle_ids: optional(
      nullable(map(AllowDenyRequirement)),
      'Access by bundle identifier; null where unset.',
    ),
  },
);

export const ComputerUseWindowsExeConfig = shape(
  'ComputerUseWindowsExeConfig',
  'Whether a Windows program, known by its signature, may be operated.',
  {
    access: required(AllowDenyRequirement, 'Whether the program may be operated.'),
    binary_name: optional(nullable(Type.String()), 'File name of the program; null: any.'),
    product_name: required(Type.String(), 'Product that the program belongs to.'),
    publisher_name: required(Type.String(), 'Publisher of the program.'),
  },
);

export const ComputerUseWindowsConfig = shape(
  'ComputerUseWindowsConfig',
  'Which applications may be operated on Windows.',
  {
    aumids: optional(
      nullable(map(AllowDenyRequirement)),
      'Access by application user model id; null where unset.',
    ),
    exes: optional(
      nullable(Type.Array(ComputerUseWindowsExeConfig)),
      'Access for programs known by publisher and product; null where unset.',
    ),
  },
);

export const ComputerUseConfig = shape(
  'ComputerUseConfig',
  'Settings of the operation of other applications. Null where unset.',
  {
    default_app_access: optional(
      nullable(AllowDenyRequirement),
      'Access to applications without a rule of their own.',
    ),
    macos: optional(nullable(ComputerUseMacosConfig), 'Rules for macOS.'),
    windows: optional(nullable(ComputerUseWindowsConfig), 'Rules for Windows.'),
  },
);

export const WebSearchProvider = openEnum(
  'WebSearchProvider',
  "What performs a web search on the client's side: a search of its own, or an MCP server for searching.",
  ['standalone', 'search_mcp'],
);

export const ForcedChatgptWorkspaceIds = union(
  'ForcedChatgptWorkspaceIds',
  'The one workspace, or the list of workspaces, that a ChatGPT login has to belong to.',
  [Type.String(), Type.Array(Type.String())],
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

export const WebSearchContextSize = openEnum(
  'WebSearchContextSize',
  'How much of what a web search finds is given to the model.',
  ['low', 'medium', 'high'],
);

export const WebSearchLocation = shape(
  'WebSearchLocation',
  'Roughly where the person is, so that results suit the place. Null where unset.',
  {
    city: optional(nullable(Type.String()), 'Name of the city.'),
    country: optional(nullable(Type.String()), 'The country.'),
    region: optional(nullable(Type.String()), 'Region or state within the country.'),
    timezone: optional(nullable(Type.String()), 'Time zone of the person.'),
  },
  { closed: true },
);

export const WebSearchToolConfig = shape(
  'WebSearchToolConfig',
  'Settings of the web search tool. Null where unset.',
  {
    allowed_domains: optional(
      nullable(Type.Array(Type.String())),
      'Domains that results may come from.',
    ),
    context_size: optional(
      nullable(WebSearchContextSize),
      'How much of the results is given to the model.',
    ),
    location: optional(nullable(WebSearchLocation), 'Place that results should suit.'),
  },
  { closed: true },
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
