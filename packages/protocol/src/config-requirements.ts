/** `configRequirements/read` and what it speaks of. */
import * as Type from 'typebox';
import { read, request } from './define.ts';
import {
  keyed,
  map,
  nullable,
  openEnum,
  openKeyedUnion,
  openUnion,
  optional,
  required,
  shape,
  uint16,
  uint64,
  variant,
} from './shapes.ts';
import {
  AllowDenyRequirement,
  ApprovalsReviewer,
  AskForApproval,
  ForcedLoginMethod,
  LegacyAppPathString,
  ReasoningEffort,
  SandboxMode,
  WebSearchMode,
} from './shared/shared.ts';

export const NetworkDomainPermission = openEnum(
  'NetworkDomainPermission',
  'Whether a domain may be reached.',
  ['allow', 'deny'],
);

export const ApplicationNetworkRequirements = shape(
  'ApplicationNetworkRequirements',
  'Which domains the application itself may reach.',
  {
    domains: required(map(NetworkDomainPermission), 'Permission by domain.'),
    enabled: required(Type.Boolean(), 'Whether these rules are in force.'),
  },
);

export const ApplicationStorageRequirements = shape(
  'ApplicationStorageRequirements',
  'Where the application keeps projects.',
  {
    defaultProjectParent: optional(
      nullable(LegacyAppPathString),
      'Folder that new projects are created in; null: left open.',
    ),
    projectlessWorkspaceRoot: optional(
      nullable(LegacyAppPathString),
      'Folder for work that belongs to no project; null: left open.',
    ),
  },
);

export const ApplicationRequirements = shape(
  'ApplicationRequirements',
  'What an administrator demands of the application around the server.',
  {
    network: optional(
      nullable(ApplicationNetworkRequirements),
      'Which domains it may reach; null: left open.',
    ),
    storage: optional(
      nullable(ApplicationStorageRequirements),
      'Where it keeps projects; null: left open.',
    ),
  },
);

export const AutoReviewRequirements = shape(
  'AutoReviewRequirements',
  'What an administrator demands of the automatic review of approvals.',
  {
    ignoreRules: optional(
      nullable(Type.Array(Type.String())),
      'Rules that the review does not heed; null: left open.',
    ),
    requiredOnModels: optional(
      nullable(Type.Array(Type.String())),
      'Models that must not run without the review; null: left open.',
    ),
  },
);

export const BrowserUseAccessApprovalLifetime = openEnum(
  'BrowserUseAccessApprovalLifetime',
  'How long an approved access to a site lasts: for the turn or for the thread.',
  ['turn', 'thread'],
);

export const RequestHeader = shape('RequestHeader', 'A header of an HTTP request.', {
  name: required(Type.String(), 'Name of the header.'),
  value: required(Type.String(), 'Value of the header.'),
});

export const BrowserUseExtensionRequirements = shape(
  'BrowserUseExtensionRequirements',
  'What an administrator demands of the browser extension.',
  {
    requestHeaders: optional(
      nullable(Type.Array(RequestHeader)),
      'Headers that requests of the extension have to carry; null: left open.',
    ),
  },
);

export const BrowserUseOriginPolicy = shape(
  'BrowserUseOriginPolicy',
  'What may be done in the browser at an origin. What is null is left open.',
  {
    access: optional(nullable(AllowDenyRequirement), 'Whether the origin may be visited.'),
    accessApprovalLifetime: optional(
      nullable(BrowserUseAccessApprovalLifetime),
      'How long an approved access lasts.',
    ),
    autoReview: optional(
      nullable(AllowDenyRequirement),
      'Whether the automatic review may decide on approvals.',
    ),
    downloads: optional(nullable(AllowDenyRequirement), 'Whether files may be downloaded.'),
    fullCdpAccess: optional(
      nullable(AllowDenyRequirement),
      'Whether the whole Chrome DevTools Protocol may be used.',
    ),
    persistentApproval: optional(
      nullable(Type.Boolean()),
      'Whether an approval may be kept for later.',
    ),
    uploads: optional(nullable(AllowDenyRequirement), 'Whether files may be uploaded.'),
  },
);

export const BrowserUseRequirements = shape(
  'BrowserUseRequirements',
  'What an administrator demands of the use of browsers. What is null is left open.',
  {
    allowGlobalPersistentApproval: optional(
      nullable(Type.Boolean()),
      'Whether an approval for all origins may be kept for later.',
    ),
    allowHistoryAccess: optional(
      nullable(Type.Boolean()),
      'Whether the history of the browser may be read.',
    ),
    allowWebmcp: optional(
      nullable(Type.Boolean()),
      'Whether tools that web pages offer through WebMCP may be used.',
    ),
    defaultOriginPolicy: optional(
      nullable(BrowserUseOriginPolicy),
      'Policy for origins without one of their own.',
    ),
    disableAutoReview: optional(
      nullable(Type.Boolean()),
      'Whether the automatic review is kept away from approvals in the browser.',
    ),
    extension: optional(
      nullable(BrowserUseExtensionRequirements),
      'Demands on the browser extension.',
    ),
    origins: optional(nullable(map(BrowserUseOriginPolicy)), 'Policy by origin.'),
  },
);

export const CliAuthCredentialsStoreMode = openEnum(
  'CliAuthCredentialsStoreMode',
  'Where credentials are kept: in a file, in the keyring of the system, in whichever of them works (`auto`), or in memory only (`ephemeral`).',
  ['file', 'keyring', 'auto', 'ephemeral'],
);

export const ComputerUseMacosRequirements = shape(
  'ComputerUseMacosRequirements',
  'Which applications may be operated on macOS.',
  {
    bundleIds: optional(
      nullable(map(AllowDenyRequirement)),
      'Access by bundle identifier; null: left open.',
    ),
  },
);

export const ComputerUseWindowsExeRequirement = shape(
  'ComputerUseWindowsExeRequirement',
  'Whether a Windows program, known by its signature, may be operated.',
  {
    access: required(AllowDenyRequirement, 'Whether the program may be operated.'),
    binaryName: optional(nullable(Type.String()), 'File name of the program; null: any.'),
    productName: required(Type.String(), 'Product that the program belongs to.'),
    publisherName: required(Type.String(), 'Publisher of the program.'),
  },
);

export const ComputerUseWindowsRequirements = shape(
  'ComputerUseWindowsRequirements',
  'Which applications may be operated on Windows.',
  {
    aumids: optional(
      nullable(map(AllowDenyRequirement)),
      'Access by application user model id; null: left open.',
    ),
    exes: optional(
      nullable(Type.Array(ComputerUseWindowsExeRequirement)),
      'Access for programs known by publisher and product; null: left open.',
    ),
  },
);

export const ComputerUseRequirements = shape(
  'ComputerUseRequirements',
  'What an administrator demands of the operation of other applications. What is null is left open.',
  {
    allowLockedComputerUse: optional(
      nullable(Type.Boolean()),
      'Whether applications may be operated while the computer is locked.',
    ),
    allowPersistentApproval: optional(
      nullable(Type.Boolean()),
      'Whether an approval may be kept for later.',
    ),
    defaultAppAccess: optional(
      nullable(AllowDenyRequirement),
      'Access to applications without a rule of their own.',
    ),
    macos: optional(nullable(ComputerUseMacosRequirements), 'Rules for macOS.'),
    windows: optional(nullable(ComputerUseWindowsRequirements), 'Rules for Windows.'),
  },
);

export const WindowsSandboxImplementation = openEnum(
  'WindowsSandboxImplementation',
  'Which sandbox is used on Windows: one set up with administrator rights, one without, or `mxc`.',
  ['elevated', 'unelevated', 'mxc'],
);

export const ResidencyRequirement = openEnum(
  'ResidencyRequirement',
  'Where data has to be processed: `us` is the United States.',
  ['us'],
);

export const FeedbackRequirements = shape(
  'FeedbackRequirements',
  'What an administrator demands of feedback.',
  {
    enabled: optional(nullable(Type.Boolean()), 'Whether feedback may be sent; null: left open.'),
  },
);

export const ConfiguredHookHandler = openUnion(
  'ConfiguredHookHandler',
  'What a hook does when it fires.',
  'type',
  {
    command: variant('CommandConfiguredHookHandler', 'Run a command.', {
      additionalContextLimit: optional(
        nullable(uint64()),
        'Limit on the context that the hook may add for the model; null: the default.',
      ),
      async: required(Type.Boolean(), 'Whether the command runs without being waited for.'),
      command: required(Type.String(), 'The command line.'),
      commandWindows: optional(
        nullable(Type.String()),
        'The command line on Windows; null: the same as elsewhere.',
      ),
      statusMessage: optional(
        nullable(Type.String()),
        'Text to show while the hook runs; null: none.',
      ),
      timeoutSec: optional(nullable(uint64()), 'Longest run in seconds; null: the default.'),
    }),
    mcp_tool: variant('McpToolConfiguredHookHandler', 'Call a tool of an MCP server.', {
      input: required(map(Type.Unknown()), 'Arguments of the call, by name.'),
      server: required(Type.String(), 'Name of the MCP server.'),
      statusMessage: optional(
        nullable(Type.String()),
        'Text to show while the hook runs; null: none.',
      ),
      timeoutSec: optional(nullable(uint64()), 'Longest run in seconds; null: the default.'),
      tool: required(Type.String(), 'Name of the tool.'),
    }),
    prompt: variant(
      'PromptConfiguredHookHandler',
      'Ask a model with a prompt; the prompt is not shown here.',
    ),
    agent: variant(
      'AgentConfiguredHookHandler',
      'Have an agent look at it; its settings are not shown here.',
    ),
  },
);

export const ConfiguredHookMatcherGroup = shape(
  'ConfiguredHookMatcherGroup',
  'Hooks that fire on the same condition.',
  {
    hooks: required(Type.Array(ConfiguredHookHandler), 'What to do when the condition is met.'),
    matcher: optional(nullable(Type.String()), 'Pattern that the event has to match; null: any.'),
  },
);

export const ManagedHooksRequirements = shape(
  'ManagedHooksRequirements',
  'Hooks that an administrator has set, by the event they fire on.',
  {
    Interrupt: optional(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for when a turn is interrupted.',
      { default: [] },
    ),
    PermissionRequest: required(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for when an approval is asked for.',
    ),
    PostCompact: required(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for after the history of a thread was compacted.',
    ),
    PostModelRequest: optional(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for after a request to the model.',
      { default: [] },
    ),
    PostToolUse: required(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for after a tool was used.',
    ),
    PreCompact: required(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for before the history of a thread is compacted.',
    ),
    PreModelRequest: optional(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for before a request to the model.',
      { default: [] },
    ),
    PreToolUse: required(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for before a tool is used.',
    ),
    SessionEnd: optional(Type.Array(ConfiguredHookMatcherGroup), 'Hooks for when a session ends.', {
      default: [],
    }),
    SessionStart: required(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for when a session starts.',
    ),
    Stop: required(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for when the agent comes to the end of its work.',
    ),
    SubagentStart: required(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for when a subagent starts.',
    ),
    SubagentStop: required(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for when a subagent comes to the end of its work.',
    ),
    UserPromptSubmit: required(
      Type.Array(ConfiguredHookMatcherGroup),
      'Hooks for when the person sends a message.',
    ),
    managedDir: optional(
      nullable(Type.String()),
      'Folder with the files of the managed hooks; null: none.',
    ),
    windowsManagedDir: optional(nullable(Type.String()), 'The same folder on Windows; null: none.'),
  },
);

export const InAppBrowserRequirements = shape(
  'InAppBrowserRequirements',
  'What an administrator demands of the browser inside the application.',
  {
    allowExternalBrowserSettingsImport: optional(
      nullable(Type.Boolean()),
      'Whether settings of other browsers may be taken over; null: left open.',
    ),
  },
);

export const NewThreadModelDefaults = shape(
  'NewThreadModelDefaults',
  'What a new thread starts with. What is null is left open.',
  {
    model: optional(nullable(Type.String()), 'Id of the model.'),
    modelReasoningEffort: optional(nullable(ReasoningEffort), 'Reasoning effort.'),
    serviceTier: optional(nullable(Type.String()), 'Service tier of requests to the model.'),
  },
);

export const ModelsRequirements = shape(
  'ModelsRequirements',
  'What an administrator has settled about models.',
  {
    newThread: optional(
      nullable(NewThreadModelDefaults),
      'Defaults of new threads; null: left open.',
    ),
  },
);

export const NetworkUnixSocketPermission = openEnum(
  'NetworkUnixSocketPermission',
  'Whether a Unix socket may be connected to.',
  ['allow', 'deny'],
);

export const NetworkRequirements = shape(
  'NetworkRequirements',
  'What an administrator demands of the network that commands see. What is null is left open.',
  {
    allowLocalBinding: optional(
      nullable(Type.Boolean()),
      'Whether commands may listen on and reach local addresses.',
    ),
    allowUnixSockets: optional(
      nullable(Type.Array(Type.String())),
      'Paths of Unix sockets that may be connected to; `unixSockets` says it path by path.',
    ),
    allowUpstreamProxy: optional(
      nullable(Type.Boolean()),
      'Whether the proxy of the sandbox may go through another proxy.',
    ),
    allowedDomains: optional(
      nullable(Type.Array(Type.String())),
      'Domains that may be reached; `domains` says it domain by domain.',
    ),
    dangerouslyAllowAllUnixSockets: optional(
      nullable(Type.Boolean()),
      'Whether every Unix socket may be connected to. Opens a way out of the sandbox.',
    ),
    dangerouslyAllowNonLoopbackProxy: optional(
      nullable(Type.Boolean()),
      'Whether the proxy may listen on addresses that other machines reach.',
    ),
    deniedDomains: optional(
      nullable(Type.Array(Type.String())),
      'Domains that may not be reached; `domains` says it domain by domain.',
    ),
    domains: optional(nullable(map(NetworkDomainPermission)), 'Permission by domain.'),
    enabled: optional(nullable(Type.Boolean()), 'Whether the managed network is on.'),
    httpPort: optional(nullable(uint16()), 'Port of the HTTP proxy.'),
    managedAllowedDomainsOnly: optional(
      nullable(Type.Boolean()),
      'Whether only domains that the administrator allows can be reached, whatever others allow.',
    ),
    reviewDomains: optional(
      nullable(Type.Array(Type.String())),
      'Domains that a review has to let through first.',
    ),
    socksPort: optional(nullable(uint16()), 'Port of the SOCKS proxy.'),
    unixSockets: optional(
      nullable(map(NetworkUnixSocketPermission)),
      'Permission by path of the socket.',
    ),
  },
);

export const OtelHttpProtocol = openEnum(
  'OtelHttpProtocol',
  'How telemetry is written over HTTP: in binary or as JSON.',
  ['binary', 'json'],
);

export const OtelTlsConfig = shape(
  'OtelTlsConfig',
  'Certificates for the connection to a telemetry collector. What is null is not set.',
  {
    'ca-certificate': optional(
      nullable(Type.String()),
      'Path of the certificate to check the collector by.',
    ),
    'client-certificate': optional(
      nullable(Type.String()),
      'Path of the certificate to show to the collector.',
    ),
    'client-private-key': optional(
      nullable(Type.String()),
      'Path of the private key of that certificate.',
    ),
  },
);

export const OtelExporter = openKeyedUnion(
  'OtelExporter',
  'Where OpenTelemetry data goes: nowhere (`none`), to Statsig (`statsig`), or to a collector over HTTP or gRPC.',
  ['none', 'statsig'],
  {
    'otlp-http': keyed(
      'OtlpHttpOtelExporter',
      'Send to a collector over HTTP.',
      Type.Object({
        endpoint: required(Type.String(), 'Address of the collector.'),
        headers: required(
          map(Type.String()),
          'Headers of each request, by name. May hold secrets.',
        ),
        protocol: required(OtelHttpProtocol, 'How the data is written.'),
        tls: optional(
          nullable(OtelTlsConfig),
          'Certificates of the connection; null: the defaults.',
        ),
      }),
    ),
    'otlp-grpc': keyed(
      'OtlpGrpcOtelExporter',
      'Send to a collector over gRPC.',
      Type.Object({
        endpoint: required(Type.String(), 'Address of the collector.'),
        headers: required(map(Type.String()), 'Metadata of each call, by name. May hold secrets.'),
        tls: optional(
          nullable(OtelTlsConfig),
          'Certificates of the connection; null: the defaults.',
        ),
      }),
    ),
  },
);

export const OtelToolResultLogConfig = shape(
  'OtelToolResultLogConfig',
  'How much of the results of tools is logged.',
  {
    max_bytes: required(uint64(), 'Most bytes of a result to log.'),
  },
);

export const OtelRequirements = shape(
  'OtelRequirements',
  'What an administrator demands of OpenTelemetry. What is null is left open.',
  {
    environment: optional(
      nullable(Type.String()),
      'Name of the environment that the data is marked with.',
    ),
    exporter: optional(nullable(OtelExporter), 'Where logs go.'),
    log_agent_responses: optional(
      nullable(Type.Boolean()),
      'Whether answers of the agent are logged.',
    ),
    log_guardian_assessments: optional(
      nullable(Type.Boolean()),
      'Whether the judgements of the automatic review are logged.',
    ),
    log_sse_deltas: optional(
      nullable(Type.Boolean()),
      'Whether each piece of a streamed answer is logged.',
    ),
    log_user_prompt: optional(
      nullable(Type.Boolean()),
      'Whether messages of the person are logged.',
    ),
    metrics_exporter: optional(nullable(OtelExporter), 'Where metrics go.'),
    span_attributes: optional(
      nullable(map(Type.String())),
      'Attributes to put on every span, by name.',
    ),
    tool_result: optional(
      nullable(OtelToolResultLogConfig),
      'How much of the results of tools is logged.',
    ),
    trace_exporter: optional(nullable(OtelExporter), 'Where traces go.'),
    tracestate: optional(
      nullable(map(map(Type.String()))),
      'Entries for the trace state: a map by member of maps by field.',
    ),
  },
);

export const ConfigRequirements = shape(
  'ConfigRequirements',
  'What an administrator demands of the configuration. What is null is left open.',
  {
    additionalDeveloperInstructions: optional(
      nullable(Type.String()),
      'Text added to the developer instructions of every thread.',
    ),
    allowAppshots: optional(nullable(Type.Boolean()), 'Whether appshots may be taken.'),
    allowBrowserAndComputerUse: optional(
      nullable(Type.Boolean()),
      'Whether browsers and other applications may be operated at all.',
    ),
    allowLoginShell: optional(
      nullable(Type.Boolean()),
      'Whether commands may run in a login shell.',
    ),
    allowManagedHooksOnly: optional(
      nullable(Type.Boolean()),
      'Whether only the hooks that the administrator has set may run.',
    ),
    allowRemoteControl: optional(
      nullable(Type.Boolean()),
      'Whether the server may be driven from elsewhere.',
    ),
    allowedApprovalPolicies: optional(
      nullable(Type.Array(AskForApproval)),
      'Approval policies that may be used.',
    ),
    allowedApprovalsReviewers: optional(
      nullable(Type.Array(ApprovalsReviewer)),
      'Reviewers that may decide on approvals.',
      { stability: 'experimental' },
    ),
    allowedLoginMethods: optional(
      nullable(Type.Array(ForcedLoginMethod)),
      'Ways to sign in that may be used.',
    ),
    allowedPermissionProfiles: optional(
      nullable(map(Type.Boolean())),
      'Whether a permission profile may be used, by name of the profile.',
    ),
    allowedSandboxModes: optional(
      nullable(Type.Array(SandboxMode)),
      'Sandbox modes that may be used.',
    ),
    allowedWebSearchModes: optional(
      nullable(Type.Array(WebSearchMode)),
      'Web search modes that may be used; where set, `disabled` is always among them.',
    ),
    allowedWindowsSandboxImplementations: optional(
      nullable(Type.Array(WindowsSandboxImplementation)),
      'Windows sandboxes that may be used.',
    ),
    application: optional(
      nullable(ApplicationRequirements),
      'Demands on the application around the server.',
      { stability: 'experimental' },
    ),
    autoReview: optional(
      nullable(AutoReviewRequirements),
      'Demands on the automatic review of approvals.',
    ),
    browserUse: optional(nullable(BrowserUseRequirements), 'Demands on the use of browsers.'),
    chatgptBaseUrl: optional(nullable(Type.String()), 'Address of the ChatGPT backend.'),
    checkForUpdateOnStartup: optional(
      nullable(Type.Boolean()),
      'Whether to look for a newer version at start.',
    ),
    cliAuthCredentialsStore: optional(
      nullable(CliAuthCredentialsStoreMode),
      'Where credentials are kept.',
    ),
    computerUse: optional(
      nullable(ComputerUseRequirements),
      'Demands on the operation of other applications.',
    ),
    defaultPermissions: optional(
      nullable(Type.String()),
      'Name of the permission profile to start with.',
    ),
    enforceResidency: optional(nullable(ResidencyRequirement), 'Where data has to be processed.'),
    featureRequirements: optional(
      nullable(map(Type.Boolean())),
      'Features that have to be on or off, by name.',
    ),
    feedback: optional(nullable(FeedbackRequirements), 'Demands on feedback.'),
    hooks: optional(nullable(ManagedHooksRequirements), 'Hooks that the administrator has set.', {
      stability: 'experimental',
    }),
    inAppBrowser: optional(
      nullable(InAppBrowserRequirements),
      'Demands on the browser inside the application.',
    ),
    logDir: optional(nullable(Type.String()), 'Folder for log files.'),
    modelCatalogJson: optional(
      nullable(Type.String()),
      'Catalogue of models to use, as for the setting `model_catalog_json`.',
    ),
    modelProvider: optional(nullable(Type.String()), 'Id of the model provider to use.'),
    modelProviders: optional(nullable(map(Type.Unknown())), 'Settings of model providers, by id.'),
    models: optional(nullable(ModelsRequirements), 'What is settled about models.'),
    network: optional(nullable(NetworkRequirements), 'Demands on the network that commands see.', {
      stability: 'experimental',
    }),
    otel: optional(nullable(OtelRequirements), 'Demands on OpenTelemetry.'),
    sqliteHome: optional(nullable(Type.String()), 'Folder for the databases of the server.'),
  },
);

export const ConfigRequirementsReadResponse = shape(
  'ConfigRequirementsReadResponse',
  'What an administrator demands, if anything.',
  {
    requirements: optional(nullable(ConfigRequirements), 'Null where nothing is demanded.'),
    supportsIndependentSpeedModes: optional(
      nullable(Type.Boolean()),
      'Whether speed modes can be chosen independently of other settings; null where not known.',
      { default: null },
    ),
  },
);

export const configRequirementsRead = request('configRequirements/read', {
  description:
    'Gives what administrators demand of the configuration, merged from all sources of requirements.',
  result: ConfigRequirementsReadResponse,
  order: read('config'),
  stability: 'stable',
  since: '0.80.0',
});
