# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ._values import UNSET, OpenEnum, UnknownVariant, UnsetType

if TYPE_CHECKING:
    from .approval import ApprovalsReviewer, AskForApproval
    from .config import ForcedLoginMethod, WebSearchMode
    from .model import ReasoningEffort
    from .path import LegacyAppPathString
    from .sandbox import SandboxMode


class AllowDenyRequirement(OpenEnum):
    """Whether a capability is allowed."""

    ALLOW = "allow"
    DENY = "deny"


class BrowserUseAccessApprovalLifetime(OpenEnum):
    """How long an approved access to a site lasts: for the turn or for the thread."""

    TURN = "turn"
    THREAD = "thread"


class CliAuthCredentialsStoreMode(OpenEnum):
    """Where credentials are kept: in a file, in the keyring of the system, in whichever of
    them works (`auto`), or in memory only (`ephemeral`).
    """

    FILE = "file"
    KEYRING = "keyring"
    AUTO = "auto"
    EPHEMERAL = "ephemeral"


class NetworkDomainPermission(OpenEnum):
    """Whether a domain may be reached."""

    ALLOW = "allow"
    DENY = "deny"


class NetworkUnixSocketPermission(OpenEnum):
    """Whether a Unix socket may be connected to."""

    ALLOW = "allow"
    DENY = "deny"


class OtelExporterKind(OpenEnum):
    """What `OtelExporter` says in a word."""

    NONE = "none"
    STATSIG = "statsig"


class OtelHttpProtocol(OpenEnum):
    """How telemetry is written over HTTP: in binary or as JSON."""

    BINARY = "binary"
    JSON = "json"


class ResidencyRequirement(OpenEnum):
    """Where data has to be processed: `us` is the United States."""

    US = "us"


class WindowsSandboxImplementation(OpenEnum):
    """Which sandbox is used on Windows: one set up with administrator rights, one without,
    or `mxc`.
    """

    ELEVATED = "elevated"
    UNELEVATED = "unelevated"
    MXC = "mxc"


@dataclass(slots=True, kw_only=True)
class ApplicationNetworkRequirements:
    """Which domains the application itself may reach."""

    domains: dict[str, NetworkDomainPermission]
    """Permission by domain."""

    enabled: bool
    """Whether these rules are in force; then only domains listed as allowed may be
    reached, spelled exactly so.
    """


@dataclass(slots=True, kw_only=True)
class ApplicationRequirements:
    """What an administrator demands of the application around the server."""

    network: ApplicationNetworkRequirements | None | UnsetType = UNSET
    """Which domains it may reach; null: left open."""

    storage: ApplicationStorageRequirements | None | UnsetType = UNSET
    """Where it keeps projects; null: left open."""


@dataclass(slots=True, kw_only=True)
class ApplicationStorageRequirements:
    """Where the application puts new projects. It limits no access to files."""

    default_project_parent: LegacyAppPathString | None | UnsetType = UNSET
    """Folder that new projects are created in; null: left open."""

    projectless_workspace_root: LegacyAppPathString | None | UnsetType = UNSET
    """Folder for work that belongs to no project; null: left open."""


@dataclass(slots=True, kw_only=True)
class AutoReviewRequirements:
    """What an administrator demands of the automatic review of approvals."""

    ignore_rules: list[str] | None | UnsetType = UNSET
    """Rules that the review does not heed; null: left open."""

    required_on_models: list[str] | None | UnsetType = UNSET
    """Models that must not run without the review; null: left open."""


@dataclass(slots=True, kw_only=True)
class BrowserUseExtensionRequirements:
    """What an administrator demands of the browser extension."""

    request_headers: list[RequestHeader] | None | UnsetType = UNSET
    """Headers that requests of the extension have to carry; null: left open."""


@dataclass(slots=True, kw_only=True)
class BrowserUseOriginPolicy:
    """What may be done in the browser at an origin. What is null is left open."""

    access: AllowDenyRequirement | None | UnsetType = UNSET
    """Whether the origin may be visited."""

    access_approval_lifetime: BrowserUseAccessApprovalLifetime | None | UnsetType = UNSET
    """How long an approved access lasts."""

    auto_review: AllowDenyRequirement | None | UnsetType = UNSET
    """Whether the automatic review may decide on approvals."""

    downloads: AllowDenyRequirement | None | UnsetType = UNSET
    """Whether files may be downloaded."""

    full_cdp_access: AllowDenyRequirement | None | UnsetType = UNSET
    """Whether the whole Chrome DevTools Protocol may be used."""

    persistent_approval: bool | None | UnsetType = UNSET
    """Whether an approval may be kept for later."""

    uploads: AllowDenyRequirement | None | UnsetType = UNSET
    """Whether files may be uploaded."""


@dataclass(slots=True, kw_only=True)
class BrowserUseRequirements:
    """What an administrator demands of the use of browsers. What is null is left open."""

    allow_global_persistent_approval: bool | None | UnsetType = UNSET
    """Whether an approval for all origins may be kept for later."""

    allow_history_access: bool | None | UnsetType = UNSET
    """Whether the history of the browser may be read."""

    allow_webmcp: bool | None | UnsetType = UNSET
    """Whether tools that web pages offer through WebMCP may be used."""

    default_origin_policy: BrowserUseOriginPolicy | None | UnsetType = UNSET
    """Policy for origins without one of their own."""

    disable_auto_review: bool | None | UnsetType = UNSET
    """Whether the automatic review is kept away from approvals in the browser."""

    extension: BrowserUseExtensionRequirements | None | UnsetType = UNSET
    """Demands on the browser extension."""

    origins: dict[str, BrowserUseOriginPolicy] | None | UnsetType = UNSET
    """Policy by origin."""


@dataclass(slots=True, kw_only=True)
class ComputerUseMacosRequirements:
    """Which applications may be operated on macOS."""

    bundle_ids: dict[str, AllowDenyRequirement] | None | UnsetType = UNSET
    """Access by bundle identifier; null: left open."""


@dataclass(slots=True, kw_only=True)
class ComputerUseRequirements:
    """What an administrator demands of the operation of other applications. What is null
    is left open.
    """

    allow_locked_computer_use: bool | None | UnsetType = UNSET
    """Whether applications may be operated while the computer is locked."""

    allow_persistent_approval: bool | None | UnsetType = UNSET
    """Whether an approval may be kept for later."""

    default_app_access: AllowDenyRequirement | None | UnsetType = UNSET
    """Access to applications without a rule of their own."""

    macos: ComputerUseMacosRequirements | None | UnsetType = UNSET
    """Rules for macOS."""

    windows: ComputerUseWindowsRequirements | None | UnsetType = UNSET
    """Rules for Windows."""


@dataclass(slots=True, kw_only=True)
class ComputerUseWindowsExeRequirement:
    """Whether a Windows program, known by its signature, may be operated."""

    access: AllowDenyRequirement
    """Whether the program may be operated."""

    binary_name: str | None | UnsetType = UNSET
    """File name of the program; null: any."""

    product_name: str
    """Product that the program belongs to."""

    publisher_name: str
    """Publisher of the program."""


@dataclass(slots=True, kw_only=True)
class ComputerUseWindowsRequirements:
    """Which applications may be operated on Windows."""

    aumids: dict[str, AllowDenyRequirement] | None | UnsetType = UNSET
    """Access by application user model id; null: left open."""

    exes: list[ComputerUseWindowsExeRequirement] | None | UnsetType = UNSET
    """Access for programs known by publisher and product; null: left open."""


@dataclass(slots=True, kw_only=True)
class ConfigRequirements:
    """What an administrator demands of the configuration. What is null is left open."""

    additional_developer_instructions: str | None | UnsetType = UNSET
    """Text added to the developer instructions of every thread."""

    allow_appshots: bool | None | UnsetType = UNSET
    """Whether appshots may be taken."""

    allow_browser_and_computer_use: bool | None | UnsetType = UNSET
    """Whether browsers and other applications may be operated at all."""

    allow_login_shell: bool | None | UnsetType = UNSET
    """Whether commands may run in a login shell."""

    allow_managed_hooks_only: bool | None | UnsetType = UNSET
    """Whether only the hooks that the administrator has set may run."""

    allow_remote_control: bool | None | UnsetType = UNSET
    """Whether the server may be driven from elsewhere."""

    allowed_approval_policies: list[AskForApproval] | None | UnsetType = UNSET
    """Approval policies that may be used."""

    allowed_approvals_reviewers: list[ApprovalsReviewer] | None | UnsetType = UNSET
    """Reviewers that may decide on approvals. Experimental."""

    allowed_login_methods: list[ForcedLoginMethod] | None | UnsetType = UNSET
    """Ways to sign in that may be used."""

    allowed_permission_profiles: dict[str, bool] | None | UnsetType = UNSET
    """Whether a permission profile may be used, by name of the profile."""

    allowed_sandbox_modes: list[SandboxMode] | None | UnsetType = UNSET
    """Sandbox modes that may be used."""

    allowed_web_search_modes: list[WebSearchMode] | None | UnsetType = UNSET
    """Web search modes that may be used; where set, `disabled` is always among them."""

    allowed_windows_sandbox_implementations: list[WindowsSandboxImplementation] | None | UnsetType = UNSET
    """Windows sandboxes that may be used."""

    application: ApplicationRequirements | None | UnsetType = UNSET
    """Demands on the application around the server. Experimental."""

    auto_review: AutoReviewRequirements | None | UnsetType = UNSET
    """Demands on the automatic review of approvals."""

    browser_use: BrowserUseRequirements | None | UnsetType = UNSET
    """Demands on the use of browsers."""

    chatgpt_base_url: str | None | UnsetType = UNSET
    """Address of the ChatGPT backend."""

    check_for_update_on_startup: bool | None | UnsetType = UNSET
    """Whether to look for a newer version at start."""

    cli_auth_credentials_store: CliAuthCredentialsStoreMode | None | UnsetType = UNSET
    """Where credentials are kept."""

    computer_use: ComputerUseRequirements | None | UnsetType = UNSET
    """Demands on the operation of other applications."""

    default_permissions: str | None | UnsetType = UNSET
    """Name of the permission profile to start with."""

    enforce_residency: ResidencyRequirement | None | UnsetType = UNSET
    """Where data has to be processed."""

    feature_requirements: dict[str, bool] | None | UnsetType = UNSET
    """Features that have to be on or off, by name."""

    feedback: FeedbackRequirements | None | UnsetType = UNSET
    """Demands on feedback."""

    hooks: ManagedHooksRequirements | None | UnsetType = UNSET
    """Hooks that the administrator has set. Experimental."""

    in_app_browser: InAppBrowserRequirements | None | UnsetType = UNSET
    """Demands on the browser inside the application."""

    log_dir: str | None | UnsetType = UNSET
    """Folder for log files."""

    model_catalog_json: str | None | UnsetType = UNSET
    """Catalogue of models to use, as for the setting `model_catalog_json`."""

    model_provider: str | None | UnsetType = UNSET
    """Id of the model provider that has to be used."""

    model_providers: dict[str, Any] | None | UnsetType = UNSET
    """What the settings of model providers have to be, by id and in full, under the names
    of the configuration file.
    """

    models: ModelsRequirements | None | UnsetType = UNSET
    """What is settled about models."""

    network: NetworkRequirements | None | UnsetType = UNSET
    """Demands on the network that commands see. Experimental."""

    otel: OtelRequirements | None | UnsetType = UNSET
    """Demands on OpenTelemetry."""

    sqlite_home: str | None | UnsetType = UNSET
    """Folder for the databases of the server."""


@dataclass(slots=True, kw_only=True)
class ConfigRequirementsReadResponse:
    """What an administrator demands, if anything."""

    requirements: ConfigRequirements | None | UnsetType = UNSET
    """Null where nothing is demanded."""

    supports_independent_speed_modes: bool | None | UnsetType = UNSET
    """Whether demands on the fast and the ultra-fast mode hold independently; absent or
    null from servers where one demand decides both. Absent means `None`.
    """


@dataclass(slots=True, kw_only=True)
class CommandConfiguredHookHandler:
    """Run a command."""

    type: ClassVar[Literal["command"]] = "command"

    additional_context_limit: int | None | UnsetType = UNSET
    """About how many tokens of context the hook may add before the rest goes to a file;
    null: 2,500, 0: no limit.
    """

    async_: bool
    """Whether the command runs without being waited for."""

    command: str
    """The command line."""

    command_windows: str | None | UnsetType = UNSET
    """The command line on Windows; null: the same as elsewhere."""

    status_message: str | None | UnsetType = UNSET
    """Text to show while the hook runs; null: none."""

    timeout_sec: int | None | UnsetType = UNSET
    """Longest run in seconds; null: the default."""


@dataclass(slots=True, kw_only=True)
class McpToolConfiguredHookHandler:
    """Call a tool of an MCP server."""

    type: ClassVar[Literal["mcp_tool"]] = "mcp_tool"

    input: dict[str, Any]
    """Arguments of the call, by name."""

    server: str
    """Name of the MCP server."""

    status_message: str | None | UnsetType = UNSET
    """Text to show while the hook runs; null: none."""

    timeout_sec: int | None | UnsetType = UNSET
    """Longest run in seconds; null: the default."""

    tool: str
    """Name of the tool."""


@dataclass(slots=True, kw_only=True)
class PromptConfiguredHookHandler:
    """Ask a model with a prompt; the prompt is not shown here."""

    type: ClassVar[Literal["prompt"]] = "prompt"


@dataclass(slots=True, kw_only=True)
class AgentConfiguredHookHandler:
    """Have an agent look at it; its settings are not shown here."""

    type: ClassVar[Literal["agent"]] = "agent"


@dataclass(slots=True, kw_only=True)
class ConfiguredHookMatcherGroup:
    """Hooks that fire on the same condition."""

    hooks: list[ConfiguredHookHandler]
    """What to do when the condition is met."""

    matcher: str | None | UnsetType = UNSET
    """Pattern that the event has to match; null: any."""


@dataclass(slots=True, kw_only=True)
class FeedbackRequirements:
    """What an administrator demands of feedback."""

    enabled: bool | None | UnsetType = UNSET
    """Whether feedback may be sent; null: left open."""


@dataclass(slots=True, kw_only=True)
class InAppBrowserRequirements:
    """What an administrator demands of the browser inside the application."""

    allow_external_browser_settings_import: bool | None | UnsetType = UNSET
    """Whether settings of other browsers may be taken over; null: left open."""


@dataclass(slots=True, kw_only=True)
class ManagedHooksRequirements:
    """Hooks that an administrator has set, by the event they fire on."""

    interrupt: list[ConfiguredHookMatcherGroup] | None = None
    """Hooks for when a turn is interrupted. Absent means `[]`."""

    permission_request: list[ConfiguredHookMatcherGroup]
    """Hooks for when an approval is asked for."""

    post_compact: list[ConfiguredHookMatcherGroup]
    """Hooks for after the history of a thread was compacted."""

    post_model_request: list[ConfiguredHookMatcherGroup] | None = None
    """Hooks for after a request to the model. Absent means `[]`."""

    post_tool_use: list[ConfiguredHookMatcherGroup]
    """Hooks for after a tool was used."""

    pre_compact: list[ConfiguredHookMatcherGroup]
    """Hooks for before the history of a thread is compacted."""

    pre_model_request: list[ConfiguredHookMatcherGroup] | None = None
    """Hooks for before a request to the model. Absent means `[]`."""

    pre_tool_use: list[ConfiguredHookMatcherGroup]
    """Hooks for before a tool is used."""

    session_end: list[ConfiguredHookMatcherGroup] | None = None
    """Hooks for when a session ends. Absent means `[]`."""

    session_start: list[ConfiguredHookMatcherGroup]
    """Hooks for when a session starts."""

    stop: list[ConfiguredHookMatcherGroup]
    """Hooks for when the agent comes to the end of its work."""

    subagent_start: list[ConfiguredHookMatcherGroup]
    """Hooks for when a subagent starts."""

    subagent_stop: list[ConfiguredHookMatcherGroup]
    """Hooks for when a subagent comes to the end of its work."""

    user_prompt_submit: list[ConfiguredHookMatcherGroup]
    """Hooks for when the person sends a message."""

    managed_dir: str | None | UnsetType = UNSET
    """Folder with the files of the managed hooks; null: none."""

    windows_managed_dir: str | None | UnsetType = UNSET
    """The same folder on Windows; null: none."""


@dataclass(slots=True, kw_only=True)
class ModelsRequirements:
    """What an administrator has settled about models."""

    new_thread: NewThreadModelDefaults | None | UnsetType = UNSET
    """Defaults of new threads; null: left open."""


@dataclass(slots=True, kw_only=True)
class NetworkRequirements:
    """What an administrator demands of the network that commands see. What is null is left
    open.
    """

    allow_local_binding: bool | None | UnsetType = UNSET
    """Whether commands may listen on and reach local addresses."""

    allow_unix_sockets: list[str] | None | UnsetType = UNSET
    """Paths of Unix sockets that may be connected to; `unixSockets` says it path by path."""

    allow_upstream_proxy: bool | None | UnsetType = UNSET
    """Whether the proxy of the sandbox may go through another proxy."""

    allowed_domains: list[str] | None | UnsetType = UNSET
    """Domains that may be reached; `domains` says it domain by domain."""

    dangerously_allow_all_unix_sockets: bool | None | UnsetType = UNSET
    """Whether every Unix socket may be connected to. Opens a way out of the sandbox."""

    dangerously_allow_non_loopback_proxy: bool | None | UnsetType = UNSET
    """Whether the proxy may listen on addresses that other machines reach."""

    denied_domains: list[str] | None | UnsetType = UNSET
    """Domains that may not be reached; `domains` says it domain by domain."""

    domains: dict[str, NetworkDomainPermission] | None | UnsetType = UNSET
    """Permission by domain."""

    enabled: bool | None | UnsetType = UNSET
    """Whether the managed network is on."""

    http_port: int | None | UnsetType = UNSET
    """Port of the HTTP proxy."""

    managed_allowed_domains_only: bool | None | UnsetType = UNSET
    """Whether only domains that the administrator allows can be reached, whatever others
    allow.
    """

    review_domains: list[str] | None | UnsetType = UNSET
    """Patterns of hosts that need approval although a rule allows them."""

    socks_port: int | None | UnsetType = UNSET
    """Port of the SOCKS proxy."""

    unix_sockets: dict[str, NetworkUnixSocketPermission] | None | UnsetType = UNSET
    """Permission by path of the socket."""


@dataclass(slots=True, kw_only=True)
class NewThreadModelDefaults:
    """What a new thread starts with. What is null is left open."""

    model: str | None | UnsetType = UNSET
    """Id of the model."""

    model_reasoning_effort: ReasoningEffort | None | UnsetType = UNSET
    """How much the model reasons."""

    service_tier: str | None | UnsetType = UNSET
    """Service tier of requests to the model."""


@dataclass(slots=True, kw_only=True)
class OtlpHttpOtelExporter:
    """Send to a collector over HTTP."""

    endpoint: str
    """Address of the collector."""

    headers: dict[str, str]
    """Headers of each request, by name. May hold secrets."""

    protocol: OtelHttpProtocol
    """How the data is written."""

    tls: OtelTlsConfig | None | UnsetType = UNSET
    """Certificates of the connection; null: the defaults."""


@dataclass(slots=True, kw_only=True)
class OtlpGrpcOtelExporter:
    """Send to a collector over gRPC."""

    endpoint: str
    """Address of the collector."""

    headers: dict[str, str]
    """Metadata of each call, by name. May hold secrets."""

    tls: OtelTlsConfig | None | UnsetType = UNSET
    """Certificates of the connection; null: the defaults."""


@dataclass(slots=True, kw_only=True)
class OtelRequirements:
    """What an administrator demands of OpenTelemetry. What is null is left open."""

    environment: str | None | UnsetType = UNSET
    """Name of the environment that the data is marked with."""

    exporter: OtelExporter | None | UnsetType = UNSET
    """Where logs go."""

    log_agent_responses: bool | None | UnsetType = UNSET
    """Whether answers of the agent are logged."""

    log_guardian_assessments: bool | None | UnsetType = UNSET
    """Whether the judgements of the automatic review are logged."""

    log_sse_deltas: bool | None | UnsetType = UNSET
    """Whether each piece of a streamed answer is logged."""

    log_user_prompt: bool | None | UnsetType = UNSET
    """Whether messages of the person are logged."""

    metrics_exporter: OtelExporter | None | UnsetType = UNSET
    """Where metrics go."""

    span_attributes: dict[str, str] | None | UnsetType = UNSET
    """Attributes to put on every span, by name."""

    tool_result: OtelToolResultLogConfig | None | UnsetType = UNSET
    """How much of the results of tools is logged."""

    trace_exporter: OtelExporter | None | UnsetType = UNSET
    """Where traces go."""

    tracestate: dict[str, dict[str, str]] | None | UnsetType = UNSET
    """Entries for the trace state: a map by member of maps by field."""


@dataclass(slots=True, kw_only=True)
class OtelTlsConfig:
    """Certificates for the connection to a telemetry collector. What is null is not set."""

    ca_certificate: str | None | UnsetType = UNSET
    """Path of the certificate to check the collector by."""

    client_certificate: str | None | UnsetType = UNSET
    """Path of the certificate to show to the collector."""

    client_private_key: str | None | UnsetType = _field(default=UNSET, repr=False)
    """Path of the private key of that certificate."""


@dataclass(slots=True, kw_only=True)
class OtelToolResultLogConfig:
    """How much of the results of tools is logged."""

    max_bytes: int
    """Most bytes of a result to log."""


@dataclass(slots=True, kw_only=True)
class RequestHeader:
    """A header of an HTTP request."""

    name: str

    value: str


ConfiguredHookHandler: TypeAlias = (
    CommandConfiguredHookHandler
    | McpToolConfiguredHookHandler
    | PromptConfiguredHookHandler
    | AgentConfiguredHookHandler
    | UnknownVariant
)
"""What a hook does when it fires."""


OtelExporter: TypeAlias = (
    OtelExporterKind
    | OtlpHttpOtelExporter
    | OtlpGrpcOtelExporter
    | UnknownVariant
)
"""Where OpenTelemetry data goes: nowhere (`none`), to Statsig (`statsig`), or to a
collector over HTTP or gRPC.
"""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "AllowDenyRequirement": ("enum", True),
    "BrowserUseAccessApprovalLifetime": ("enum", True),
    "CliAuthCredentialsStoreMode": ("enum", True),
    "NetworkDomainPermission": ("enum", True),
    "NetworkUnixSocketPermission": ("enum", True),
    "OtelExporterKind": ("enum", True),
    "OtelHttpProtocol": ("enum", True),
    "ResidencyRequirement": ("enum", True),
    "WindowsSandboxImplementation": ("enum", True),
    "ApplicationNetworkRequirements": (
        "object",
        ("domains", "domains", "required", ("map", ("ref", "config_requirements", "NetworkDomainPermission"))),
        ("enabled", "enabled", "required", "boolean"),
    ),
    "ApplicationRequirements": (
        "object",
        ("network", "network", "unset", ("nullable", ("ref", "config_requirements", "ApplicationNetworkRequirements"))),
        ("storage", "storage", "unset", ("nullable", ("ref", "config_requirements", "ApplicationStorageRequirements"))),
    ),
    "ApplicationStorageRequirements": (
        "object",
        ("defaultProjectParent", "default_project_parent", "unset", ("nullable", ("ref", "path", "LegacyAppPathString"))),
        ("projectlessWorkspaceRoot", "projectless_workspace_root", "unset", ("nullable", ("ref", "path", "LegacyAppPathString"))),
    ),
    "AutoReviewRequirements": (
        "object",
        ("ignoreRules", "ignore_rules", "unset", ("nullable", ("array", "string"))),
        ("requiredOnModels", "required_on_models", "unset", ("nullable", ("array", "string"))),
    ),
    "BrowserUseExtensionRequirements": (
        "object",
        ("requestHeaders", "request_headers", "unset", ("nullable", ("array", ("ref", "config_requirements", "RequestHeader")))),
    ),
    "BrowserUseOriginPolicy": (
        "object",
        ("access", "access", "unset", ("nullable", ("ref", "config_requirements", "AllowDenyRequirement"))),
        ("accessApprovalLifetime", "access_approval_lifetime", "unset", ("nullable", ("ref", "config_requirements", "BrowserUseAccessApprovalLifetime"))),
        ("autoReview", "auto_review", "unset", ("nullable", ("ref", "config_requirements", "AllowDenyRequirement"))),
        ("downloads", "downloads", "unset", ("nullable", ("ref", "config_requirements", "AllowDenyRequirement"))),
        ("fullCdpAccess", "full_cdp_access", "unset", ("nullable", ("ref", "config_requirements", "AllowDenyRequirement"))),
        ("persistentApproval", "persistent_approval", "unset", ("nullable", "boolean")),
        ("uploads", "uploads", "unset", ("nullable", ("ref", "config_requirements", "AllowDenyRequirement"))),
    ),
    "BrowserUseRequirements": (
        "object",
        ("allowGlobalPersistentApproval", "allow_global_persistent_approval", "unset", ("nullable", "boolean")),
        ("allowHistoryAccess", "allow_history_access", "unset", ("nullable", "boolean")),
        ("allowWebmcp", "allow_webmcp", "unset", ("nullable", "boolean")),
        ("defaultOriginPolicy", "default_origin_policy", "unset", ("nullable", ("ref", "config_requirements", "BrowserUseOriginPolicy"))),
        ("disableAutoReview", "disable_auto_review", "unset", ("nullable", "boolean")),
        ("extension", "extension", "unset", ("nullable", ("ref", "config_requirements", "BrowserUseExtensionRequirements"))),
        ("origins", "origins", "unset", ("nullable", ("map", ("ref", "config_requirements", "BrowserUseOriginPolicy")))),
    ),
    "ComputerUseMacosRequirements": (
        "object",
        ("bundleIds", "bundle_ids", "unset", ("nullable", ("map", ("ref", "config_requirements", "AllowDenyRequirement")))),
    ),
    "ComputerUseRequirements": (
        "object",
        ("allowLockedComputerUse", "allow_locked_computer_use", "unset", ("nullable", "boolean")),
        ("allowPersistentApproval", "allow_persistent_approval", "unset", ("nullable", "boolean")),
        ("defaultAppAccess", "default_app_access", "unset", ("nullable", ("ref", "config_requirements", "AllowDenyRequirement"))),
        ("macos", "macos", "unset", ("nullable", ("ref", "config_requirements", "ComputerUseMacosRequirements"))),
        ("windows", "windows", "unset", ("nullable", ("ref", "config_requirements", "ComputerUseWindowsRequirements"))),
    ),
    "ComputerUseWindowsExeRequirement": (
        "object",
        ("access", "access", "required", ("ref", "config_requirements", "AllowDenyRequirement")),
        ("binaryName", "binary_name", "unset", ("nullable", "string")),
        ("productName", "product_name", "required", "string"),
        ("publisherName", "publisher_name", "required", "string"),
    ),
    "ComputerUseWindowsRequirements": (
        "object",
        ("aumids", "aumids", "unset", ("nullable", ("map", ("ref", "config_requirements", "AllowDenyRequirement")))),
        ("exes", "exes", "unset", ("nullable", ("array", ("ref", "config_requirements", "ComputerUseWindowsExeRequirement")))),
    ),
    "ConfigRequirements": (
        "object",
        ("additionalDeveloperInstructions", "additional_developer_instructions", "unset", ("nullable", "string")),
        ("allowAppshots", "allow_appshots", "unset", ("nullable", "boolean")),
        ("allowBrowserAndComputerUse", "allow_browser_and_computer_use", "unset", ("nullable", "boolean")),
        ("allowLoginShell", "allow_login_shell", "unset", ("nullable", "boolean")),
        ("allowManagedHooksOnly", "allow_managed_hooks_only", "unset", ("nullable", "boolean")),
        ("allowRemoteControl", "allow_remote_control", "unset", ("nullable", "boolean")),
        ("allowedApprovalPolicies", "allowed_approval_policies", "unset", ("nullable", ("array", ("ref", "approval", "AskForApproval")))),
        ("allowedApprovalsReviewers", "allowed_approvals_reviewers", "unset", ("nullable", ("array", ("ref", "approval", "ApprovalsReviewer")))),
        ("allowedLoginMethods", "allowed_login_methods", "unset", ("nullable", ("array", ("ref", "config", "ForcedLoginMethod")))),
        ("allowedPermissionProfiles", "allowed_permission_profiles", "unset", ("nullable", ("map", "boolean"))),
        ("allowedSandboxModes", "allowed_sandbox_modes", "unset", ("nullable", ("array", ("ref", "sandbox", "SandboxMode")))),
        ("allowedWebSearchModes", "allowed_web_search_modes", "unset", ("nullable", ("array", ("ref", "config", "WebSearchMode")))),
        ("allowedWindowsSandboxImplementations", "allowed_windows_sandbox_implementations", "unset", ("nullable", ("array", ("ref", "config_requirements", "WindowsSandboxImplementation")))),
        ("application", "application", "unset", ("nullable", ("ref", "config_requirements", "ApplicationRequirements"))),
        ("autoReview", "auto_review", "unset", ("nullable", ("ref", "config_requirements", "AutoReviewRequirements"))),
        ("browserUse", "browser_use", "unset", ("nullable", ("ref", "config_requirements", "BrowserUseRequirements"))),
        ("chatgptBaseUrl", "chatgpt_base_url", "unset", ("nullable", "string")),
        ("checkForUpdateOnStartup", "check_for_update_on_startup", "unset", ("nullable", "boolean")),
        ("cliAuthCredentialsStore", "cli_auth_credentials_store", "unset", ("nullable", ("ref", "config_requirements", "CliAuthCredentialsStoreMode"))),
        ("computerUse", "computer_use", "unset", ("nullable", ("ref", "config_requirements", "ComputerUseRequirements"))),
        ("defaultPermissions", "default_permissions", "unset", ("nullable", "string")),
        ("enforceResidency", "enforce_residency", "unset", ("nullable", ("ref", "config_requirements", "ResidencyRequirement"))),
        ("featureRequirements", "feature_requirements", "unset", ("nullable", ("map", "boolean"))),
        ("feedback", "feedback", "unset", ("nullable", ("ref", "config_requirements", "FeedbackRequirements"))),
        ("hooks", "hooks", "unset", ("nullable", ("ref", "config_requirements", "ManagedHooksRequirements"))),
        ("inAppBrowser", "in_app_browser", "unset", ("nullable", ("ref", "config_requirements", "InAppBrowserRequirements"))),
        ("logDir", "log_dir", "unset", ("nullable", "string")),
        ("modelCatalogJson", "model_catalog_json", "unset", ("nullable", "string")),
        ("modelProvider", "model_provider", "unset", ("nullable", "string")),
        ("modelProviders", "model_providers", "unset", ("nullable", ("map", "json"))),
        ("models", "models", "unset", ("nullable", ("ref", "config_requirements", "ModelsRequirements"))),
        ("network", "network", "unset", ("nullable", ("ref", "config_requirements", "NetworkRequirements"))),
        ("otel", "otel", "unset", ("nullable", ("ref", "config_requirements", "OtelRequirements"))),
        ("sqliteHome", "sqlite_home", "unset", ("nullable", "string")),
    ),
    "ConfigRequirementsReadResponse": (
        "object",
        ("requirements", "requirements", "unset", ("nullable", ("ref", "config_requirements", "ConfigRequirements"))),
        ("supportsIndependentSpeedModes", "supports_independent_speed_modes", "unset", ("nullable", "boolean")),
    ),
    "CommandConfiguredHookHandler": (
        "variant", "type", "command",
        ("additionalContextLimit", "additional_context_limit", "unset", ("nullable", "u64")),
        ("async", "async_", "required", "boolean"),
        ("command", "command", "required", "string"),
        ("commandWindows", "command_windows", "unset", ("nullable", "string")),
        ("statusMessage", "status_message", "unset", ("nullable", "string")),
        ("timeoutSec", "timeout_sec", "unset", ("nullable", "u64")),
    ),
    "McpToolConfiguredHookHandler": (
        "variant", "type", "mcp_tool",
        ("input", "input", "required", ("map", "json")),
        ("server", "server", "required", "string"),
        ("statusMessage", "status_message", "unset", ("nullable", "string")),
        ("timeoutSec", "timeout_sec", "unset", ("nullable", "u64")),
        ("tool", "tool", "required", "string"),
    ),
    "PromptConfiguredHookHandler": ("variant", "type", "prompt",),
    "AgentConfiguredHookHandler": ("variant", "type", "agent",),
    "ConfiguredHookMatcherGroup": (
        "object",
        ("hooks", "hooks", "required", ("array", ("ref", "config_requirements", "ConfiguredHookHandler"))),
        ("matcher", "matcher", "unset", ("nullable", "string")),
    ),
    "FeedbackRequirements": (
        "object",
        ("enabled", "enabled", "unset", ("nullable", "boolean")),
    ),
    "InAppBrowserRequirements": (
        "object",
        ("allowExternalBrowserSettingsImport", "allow_external_browser_settings_import", "unset", ("nullable", "boolean")),
    ),
    "ManagedHooksRequirements": (
        "object",
        ("Interrupt", "interrupt", "optional", ("array", ("ref", "config_requirements", "ConfiguredHookMatcherGroup"))),
        ("PermissionRequest", "permission_request", "required", ("array", ("ref", "config_requirements", "ConfiguredHookMatcherGroup"))),
        ("PostCompact", "post_compact", "required", ("array", ("ref", "config_requirements", "ConfiguredHookMatcherGroup"))),
        ("PostModelRequest", "post_model_request", "optional", ("array", ("ref", "config_requirements", "ConfiguredHookMatcherGroup"))),
        ("PostToolUse", "post_tool_use", "required", ("array", ("ref", "config_requirements", "ConfiguredHookMatcherGroup"))),
        ("PreCompact", "pre_compact", "required", ("array", ("ref", "config_requirements", "ConfiguredHookMatcherGroup"))),
        ("PreModelRequest", "pre_model_request", "optional", ("array", ("ref", "config_requirements", "ConfiguredHookMatcherGroup"))),
        ("PreToolUse", "pre_tool_use", "required", ("array", ("ref", "config_requirements", "ConfiguredHookMatcherGroup"))),
        ("SessionEnd", "session_end", "optional", ("array", ("ref", "config_requirements", "ConfiguredHookMatcherGroup"))),
        ("SessionStart", "session_start", "required", ("array", ("ref", "config_requirements", "ConfiguredHookMatcherGroup"))),
        ("Stop", "stop", "required", ("array", ("ref", "config_requirements", "ConfiguredHookMatcherGroup"))),
        ("SubagentStart", "subagent_start", "required", ("array", ("ref", "config_requirements", "ConfiguredHookMatcherGroup"))),
        ("SubagentStop", "subagent_stop", "required", ("array", ("ref", "config_requirements", "ConfiguredHookMatcherGroup"))),
        ("UserPromptSubmit", "user_prompt_submit", "required", ("array", ("ref", "config_requirements", "ConfiguredHookMatcherGroup"))),
        ("managedDir", "managed_dir", "unset", ("nullable", "string")),
        ("windowsManagedDir", "windows_managed_dir", "unset", ("nullable", "string")),
    ),
    "ModelsRequirements": (
        "object",
        ("newThread", "new_thread", "unset", ("nullable", ("ref", "config_requirements", "NewThreadModelDefaults"))),
    ),
    "NetworkRequirements": (
        "object",
        ("allowLocalBinding", "allow_local_binding", "unset", ("nullable", "boolean")),
        ("allowUnixSockets", "allow_unix_sockets", "unset", ("nullable", ("array", "string"))),
        ("allowUpstreamProxy", "allow_upstream_proxy", "unset", ("nullable", "boolean")),
        ("allowedDomains", "allowed_domains", "unset", ("nullable", ("array", "string"))),
        ("dangerouslyAllowAllUnixSockets", "dangerously_allow_all_unix_sockets", "unset", ("nullable", "boolean")),
        ("dangerouslyAllowNonLoopbackProxy", "dangerously_allow_non_loopback_proxy", "unset", ("nullable", "boolean")),
        ("deniedDomains", "denied_domains", "unset", ("nullable", ("array", "string"))),
        ("domains", "domains", "unset", ("nullable", ("map", ("ref", "config_requirements", "NetworkDomainPermission")))),
        ("enabled", "enabled", "unset", ("nullable", "boolean")),
        ("httpPort", "http_port", "unset", ("nullable", "u16")),
        ("managedAllowedDomainsOnly", "managed_allowed_domains_only", "unset", ("nullable", "boolean")),
        ("reviewDomains", "review_domains", "unset", ("nullable", ("array", "string"))),
        ("socksPort", "socks_port", "unset", ("nullable", "u16")),
        ("unixSockets", "unix_sockets", "unset", ("nullable", ("map", ("ref", "config_requirements", "NetworkUnixSocketPermission")))),
    ),
    "NewThreadModelDefaults": (
        "object",
        ("model", "model", "unset", ("nullable", "string")),
        ("modelReasoningEffort", "model_reasoning_effort", "unset", ("nullable", ("ref", "model", "ReasoningEffort"))),
        ("serviceTier", "service_tier", "unset", ("nullable", "string")),
    ),
    "OtlpHttpOtelExporter": (
        "keyed object", "otlp-http",
        ("endpoint", "endpoint", "required", "string"),
        ("headers", "headers", "required", ("map", "string")),
        ("protocol", "protocol", "required", ("ref", "config_requirements", "OtelHttpProtocol")),
        ("tls", "tls", "unset", ("nullable", ("ref", "config_requirements", "OtelTlsConfig"))),
    ),
    "OtlpGrpcOtelExporter": (
        "keyed object", "otlp-grpc",
        ("endpoint", "endpoint", "required", "string"),
        ("headers", "headers", "required", ("map", "string")),
        ("tls", "tls", "unset", ("nullable", ("ref", "config_requirements", "OtelTlsConfig"))),
    ),
    "OtelRequirements": (
        "object",
        ("environment", "environment", "unset", ("nullable", "string")),
        ("exporter", "exporter", "unset", ("nullable", ("ref", "config_requirements", "OtelExporter"))),
        ("log_agent_responses", "log_agent_responses", "unset", ("nullable", "boolean")),
        ("log_guardian_assessments", "log_guardian_assessments", "unset", ("nullable", "boolean")),
        ("log_sse_deltas", "log_sse_deltas", "unset", ("nullable", "boolean")),
        ("log_user_prompt", "log_user_prompt", "unset", ("nullable", "boolean")),
        ("metrics_exporter", "metrics_exporter", "unset", ("nullable", ("ref", "config_requirements", "OtelExporter"))),
        ("span_attributes", "span_attributes", "unset", ("nullable", ("map", "string"))),
        ("tool_result", "tool_result", "unset", ("nullable", ("ref", "config_requirements", "OtelToolResultLogConfig"))),
        ("trace_exporter", "trace_exporter", "unset", ("nullable", ("ref", "config_requirements", "OtelExporter"))),
        ("tracestate", "tracestate", "unset", ("nullable", ("map", ("map", "string")))),
    ),
    "OtelTlsConfig": (
        "object",
        ("ca-certificate", "ca_certificate", "unset", ("nullable", "string")),
        ("client-certificate", "client_certificate", "unset", ("nullable", "string")),
        ("client-private-key", "client_private_key", "unset", ("nullable", "string")),
    ),
    "OtelToolResultLogConfig": (
        "object",
        ("max_bytes", "max_bytes", "required", "u64"),
    ),
    "RequestHeader": (
        "object",
        ("name", "name", "required", "string"),
        ("value", "value", "required", "string"),
    ),
    "ConfiguredHookHandler": (
        "tagged", "type", True,
        ("command", "CommandConfiguredHookHandler"),
        ("mcp_tool", "McpToolConfiguredHookHandler"),
        ("prompt", "PromptConfiguredHookHandler"),
        ("agent", "AgentConfiguredHookHandler"),
    ),
    "OtelExporter": (
        "keyed", True, "OtelExporterKind",
        ("otlp-http", "OtlpHttpOtelExporter"),
        ("otlp-grpc", "OtlpGrpcOtelExporter"),
    ),
}
