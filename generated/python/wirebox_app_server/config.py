# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ._values import UNSET, ClosedEnum, OpenEnum, UnknownVariant, UnsetType

if TYPE_CHECKING:
    from .app import AppsConfig
    from .approval import ApprovalsReviewer, AskForApproval
    from .config_requirements import AllowDenyRequirement
    from .model import ReasoningEffort, ReasoningSummary
    from .path import AbsolutePathBuf
    from .sandbox import SandboxMode


class AutoCompactTokenLimitScope(OpenEnum):
    """Which tokens count towards the limit that sets off compaction: all of them, or those
    after the prefix.
    """

    TOTAL = "total"
    BODY_AFTER_PREFIX = "body_after_prefix"


class ForcedLoginMethod(OpenEnum):
    """The only kind of login that is allowed: ChatGPT (`chatgpt`) or an API key (`api`)."""

    CHATGPT = "chatgpt"
    API = "api"


class MergeStrategy(ClosedEnum):
    """How a value meets what is there: `replace` overwrites it, `upsert` merges tables
    into it.
    """

    REPLACE = "replace"
    UPSERT = "upsert"


class Verbosity(OpenEnum):
    """How much the model writes."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class WebSearchContextSize(OpenEnum):
    """How much of what a web search finds is given to the model."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class WebSearchMode(OpenEnum):
    """Whether the model may search the web, and how fresh the pages are that it sees."""

    DISABLED = "disabled"
    CACHED = "cached"
    INDEXED = "indexed"
    LIVE = "live"


class WebSearchProvider(OpenEnum):
    """What performs a web search on the client's side: a search of its own, or an MCP
    server for searching.
    """

    STANDALONE = "standalone"
    SEARCH_MCP = "search_mcp"


class WriteStatus(OpenEnum):
    """Whether what was written is in force (`ok`) or overridden by another layer
    (`okOverridden`).
    """

    OK = "ok"
    OK_OVERRIDDEN = "okOverridden"


@dataclass(slots=True, kw_only=True)
class AnalyticsConfig:
    """Settings of usage analytics."""

    enabled: bool | None | UnsetType = UNSET
    """Whether analytics are sent; null where unset."""


@dataclass(slots=True, kw_only=True)
class BrowserUseConfig:
    """Settings of the use of browsers. Null where unset."""

    allow_history_access: bool | None | UnsetType = UNSET
    """Whether the history of the browser may be read."""

    default_origin_policy: BrowserUseOriginPolicyConfig | None | UnsetType = UNSET
    """Policy for origins without one of their own."""

    origins: dict[str, BrowserUseOriginPolicyConfig] | None | UnsetType = UNSET
    """Policy by origin."""


@dataclass(slots=True, kw_only=True)
class BrowserUseOriginPolicyConfig:
    """What may be done in the browser at an origin. Null where unset."""

    access: AllowDenyRequirement | None | UnsetType = UNSET
    """Whether the origin may be visited."""

    downloads: AllowDenyRequirement | None | UnsetType = UNSET
    """Whether files may be downloaded."""

    full_cdp_access: AllowDenyRequirement | None | UnsetType = UNSET
    """Whether the whole Chrome DevTools Protocol may be used."""

    uploads: AllowDenyRequirement | None | UnsetType = UNSET
    """Whether files may be uploaded."""


@dataclass(slots=True, kw_only=True)
class ComputerUseConfig:
    """Settings of the operation of other applications. Null where unset."""

    default_app_access: AllowDenyRequirement | None | UnsetType = UNSET
    """Access to applications without a rule of their own."""

    macos: ComputerUseMacosConfig | None | UnsetType = UNSET
    """Rules for macOS."""

    windows: ComputerUseWindowsConfig | None | UnsetType = UNSET
    """Rules for Windows."""


@dataclass(slots=True, kw_only=True)
class ComputerUseMacosConfig:
    """Which applications may be operated on macOS."""

    bundle_ids: dict[str, AllowDenyRequirement] | None | UnsetType = UNSET
    """Access by bundle identifier; null where unset."""


@dataclass(slots=True, kw_only=True)
class ComputerUseWindowsConfig:
    """Which applications may be operated on Windows."""

    aumids: dict[str, AllowDenyRequirement] | None | UnsetType = UNSET
    """Access by application user model id; null where unset."""

    exes: list[ComputerUseWindowsExeConfig] | None | UnsetType = UNSET
    """Access for programs known by publisher and product; null where unset."""


@dataclass(slots=True, kw_only=True)
class ComputerUseWindowsExeConfig:
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
class Config:
    """The configuration in force. Members keep the snake_case of the file, are null where
    unset, and further settings are passed through as they are.
    """

    analytics: AnalyticsConfig | None | UnsetType = UNSET
    """Settings of usage analytics."""

    approval_policy: AskForApproval | None | UnsetType = UNSET
    """When the agent has to ask for approval."""

    approvals_reviewer: ApprovalsReviewer | None | UnsetType = UNSET
    """Who decides on approvals."""

    apps: AppsConfig | None | UnsetType = UNSET
    """Settings of apps. Absent means `None`. Experimental."""

    browser_use: BrowserUseConfig | None | UnsetType = UNSET
    """Settings of the use of browsers."""

    client_search_provider: WebSearchProvider | None | UnsetType = UNSET
    """What performs a web search on the client's side."""

    compact_prompt: str | None | UnsetType = UNSET
    """Prompt for compacting the history of a thread, in place of the built-in one."""

    computer_use: ComputerUseConfig | None | UnsetType = UNSET
    """Settings of the operation of other applications."""

    desktop: dict[str, Any] | None | UnsetType = UNSET
    """Settings of the desktop application, by name; the server passes them through."""

    developer_instructions: str | None | UnsetType = UNSET
    """Instructions given to the model as a developer message."""

    forced_chatgpt_workspace_id: ForcedChatgptWorkspaceIds | None | UnsetType = UNSET
    """Workspaces that a ChatGPT login has to belong to."""

    forced_login_method: ForcedLoginMethod | None | UnsetType = UNSET
    """The only way to sign in that is allowed."""

    instructions: str | None | UnsetType = UNSET
    """Instructions for the model."""

    model: str | None | UnsetType = UNSET
    """Id of the model."""

    model_auto_compact_token_limit: int | None | UnsetType = UNSET
    """Number of tokens at which the history of a thread is compacted."""

    model_auto_compact_token_limit_scope: AutoCompactTokenLimitScope | None | UnsetType = UNSET
    """Which tokens count towards that limit."""

    model_context_window: int | None | UnsetType = UNSET
    """Size of the model's context window in tokens."""

    model_provider: str | None | UnsetType = UNSET
    """Id of the model provider."""

    model_reasoning_effort: ReasoningEffort | None | UnsetType = UNSET
    """How hard the model thinks."""

    model_reasoning_summary: ReasoningSummary | None | UnsetType = UNSET
    """How the model sums up its reasoning."""

    model_verbosity: Verbosity | None | UnsetType = UNSET
    """How much the model writes."""

    review_model: str | None | UnsetType = UNSET
    """Id of the model for reviews."""

    sandbox_mode: SandboxMode | None | UnsetType = UNSET
    """What commands may touch."""

    sandbox_workspace_write: SandboxWorkspaceWrite | None | UnsetType = UNSET
    """What the sandbox mode `workspace-write` allows beyond writing to the workspace."""

    service_tier: str | None | UnsetType = UNSET
    """Service tier of requests to the model."""

    tools: ToolsV2 | None | UnsetType = UNSET
    """Settings of built-in tools."""

    web_search: WebSearchMode | None | UnsetType = UNSET
    """Whether and how the model may search the web."""


@dataclass(slots=True, kw_only=True)
class ConfigBatchWriteParams:
    """Asks for several changes of the user's configuration at once."""

    edits: list[ConfigEdit]
    """The changes. All are made or none."""

    expected_version: str | None | UnsetType = UNSET
    """Version of the user layer that was read before; another one now refuses the write.
    Absent or null: not checked.
    """

    file_path: str | None | UnsetType = UNSET
    """Path of the file to write, which must be the user's; absent or null: that one."""

    reload_user_config: bool | None = None
    """Has loaded threads take over what can change while they run; not the model, the
    reasoning effort and the service tier.
    """


@dataclass(slots=True, kw_only=True)
class ConfigEdit:
    """One change of the configuration."""

    key_path: str = _field(repr=False)
    """Dotted path of the setting; must not be empty."""

    merge_strategy: MergeStrategy
    """How the value meets what is there."""

    value: Any
    """The new value; null removes the setting."""


@dataclass(slots=True, kw_only=True)
class ConfigLayer:
    """One layer of the configuration, as it stands alone."""

    config: Any
    """Settings of the layer, `{}` where it is empty."""

    disabled_reason: str | None | UnsetType = UNSET
    """Why the layer does not count, such as a project that is not trusted; absent where it
    counts.
    """

    name: ConfigLayerSource
    """Where the layer comes from."""

    version: str
    """Hash of the layer's settings, `sha256:` and hex digits; comments and white space do
    not count.
    """


@dataclass(slots=True, kw_only=True)
class ConfigLayerMetadata:
    """Names a layer and its version."""

    name: ConfigLayerSource
    """Where the layer comes from."""

    version: str
    """Hash of the layer's settings, `sha256:` and hex digits; comments and white space do
    not count.
    """


@dataclass(slots=True, kw_only=True)
class PackagedDefaultsConfigLayerSource:
    """Defaults that came with the installed package."""

    type: ClassVar[Literal["packagedDefaults"]] = "packagedDefaults"

    file: AbsolutePathBuf
    """Path of the file."""


@dataclass(slots=True, kw_only=True)
class MdmConfigLayerSource:
    """Settings of a device management system."""

    type: ClassVar[Literal["mdm"]] = "mdm"

    domain: str
    """Preferences domain that holds the settings."""

    key: str = _field(repr=False)
    """Key within the domain."""


@dataclass(slots=True, kw_only=True)
class SystemConfigLayerSource:
    """The file for all users of the machine; on Unix the layer is there even where the
    file is missing.
    """

    type: ClassVar[Literal["system"]] = "system"

    file: AbsolutePathBuf
    """Path of the file, `/etc/codex/config.toml` on Unix."""


@dataclass(slots=True, kw_only=True)
class EnterpriseManagedConfigLayerSource:
    """Settings that an enterprise manages."""

    type: ClassVar[Literal["enterpriseManaged"]] = "enterpriseManaged"

    id: str
    """Id of the managed settings."""

    name: str
    """Name of the managed settings for people."""


@dataclass(slots=True, kw_only=True)
class UserConfigLayerSource:
    """The file of the user, the only one that can be written; the layer is there even
    where the file is missing.
    """

    type: ClassVar[Literal["user"]] = "user"

    file: AbsolutePathBuf
    """Path of the file, `config.toml` in the server's home folder."""

    profile: str | None | UnsetType = UNSET
    """Name of the profile that the layer belongs to; null: none."""


@dataclass(slots=True, kw_only=True)
class ProjectConfigLayerSource:
    """The file of a folder between the project root and the working folder. It counts only
    where the project is trusted.
    """

    type: ClassVar[Literal["project"]] = "project"

    dot_codex_folder: AbsolutePathBuf
    """Path of the `.codex` folder that holds the file."""


@dataclass(slots=True, kw_only=True)
class SessionFlagsConfigLayerSource:
    """Command line flags and settings passed with a request."""

    type: ClassVar[Literal["sessionFlags"]] = "sessionFlags"


@dataclass(slots=True, kw_only=True)
class LegacyManagedConfigTomlFromFileConfigLayerSource:
    """The older file of an administrator, `managed_config.toml`; it overrides session
    flags.
    """

    type: ClassVar[Literal["legacyManagedConfigTomlFromFile"]] = "legacyManagedConfigTomlFromFile"

    file: AbsolutePathBuf
    """Path of the file."""


@dataclass(slots=True, kw_only=True)
class LegacyManagedConfigTomlFromMdmConfigLayerSource:
    """The older managed configuration, delivered by macOS device management; it overrides
    all else.
    """

    type: ClassVar[Literal["legacyManagedConfigTomlFromMdm"]] = "legacyManagedConfigTomlFromMdm"


@dataclass(slots=True, kw_only=True)
class ConfigReadParams:
    """Asks for the configuration in force."""

    cwd: str | None | UnsetType = UNSET
    """Working folder whose project layers count; absent or null: no project layers."""

    include_layers: bool | None = None
    """Whether the answer shall carry the single layers; false where absent."""


@dataclass(slots=True, kw_only=True)
class ConfigReadResponse:
    """The configuration in force, and where each setting comes from."""

    config: Config
    """The configuration, merged from all layers that count."""

    layers: list[ConfigLayer] | None | UnsetType = UNSET
    """The layers, the one that wins first, with those that do not count; null where
    `includeLayers` was not set.
    """

    origins: dict[str, ConfigLayerMetadata]
    """Layer of each setting, by dotted path; elements of arrays are numbered, dots within
    keys are not escaped.
    """


@dataclass(slots=True, kw_only=True)
class ConfigValueWriteParams:
    """Asks for one change of the user's configuration."""

    expected_version: str | None | UnsetType = UNSET
    """Version of the user layer that was read before; another one now refuses the write.
    Absent or null: not checked.
    """

    file_path: str | None | UnsetType = UNSET
    """Path of the file to write, which must be the user's; absent or null: that one."""

    key_path: str = _field(repr=False)
    """Dotted path of the setting; must not be empty."""

    merge_strategy: MergeStrategy
    """How the value meets what is there."""

    value: Any
    """The new value; null removes the setting."""


@dataclass(slots=True, kw_only=True)
class ConfigWarningNotification:
    """Something in the configuration was ignored or replaced."""

    details: str | None | UnsetType = UNSET
    """The cause, with file and position where known."""

    path: str | None | UnsetType = UNSET
    """The configuration file concerned."""

    range: TextRange | None | UnsetType = UNSET
    """Where in that file."""

    summary: str
    """One line for a person."""


@dataclass(slots=True, kw_only=True)
class ConfigWriteResponse:
    """The change is written."""

    file_path: AbsolutePathBuf
    """Absolute path of the file that was written."""

    overridden_metadata: OverriddenMetadata | None | UnsetType = UNSET
    """What overrides the change; null where it is in force."""

    status: WriteStatus
    """Whether the change is in force."""

    version: str
    """Version of the user layer after the write, for `expectedVersion`."""


@dataclass(slots=True, kw_only=True)
class McpServerRefreshResponse:
    """The reload is under way."""


@dataclass(slots=True, kw_only=True)
class OverriddenMetadata:
    """Why a written value is not in force."""

    effective_value: Any
    """Value that is in force instead."""

    message: str
    """What overrides it, for people."""

    overriding_layer: ConfigLayerMetadata
    """Layer that overrides it."""


@dataclass(slots=True, kw_only=True)
class SandboxWorkspaceWrite:
    """What the sandbox mode `workspace-write` allows beyond writing to the workspace."""

    exclude_slash_tmp: bool | None = None
    """Whether `/tmp` is not to be written to. Absent means `False`."""

    exclude_tmpdir_env_var: bool | None = None
    """Whether the folder named by `TMPDIR` is not to be written to. Absent means `False`."""

    network_access: bool | None = None
    """Whether commands may use the network. Absent means `False`."""

    writable_roots: list[str] | None = None
    """Further folders that may be written to. Absent means `[]`."""


@dataclass(slots=True, kw_only=True)
class TextPosition:
    """A place in a text file."""

    column: int
    """Counted from 1, in Unicode scalar values."""

    line: int
    """Counted from 1."""


@dataclass(slots=True, kw_only=True)
class TextRange:
    """A stretch of a text file."""

    end: TextPosition
    """The place behind its last character."""

    start: TextPosition
    """The place of its first character."""


@dataclass(slots=True, kw_only=True)
class ToolsV2:
    """Settings of built-in tools."""

    web_search: WebSearchToolConfig | None | UnsetType = UNSET
    """Settings of web search; null where unset, and where the file holds a mere true or
    false.
    """


@dataclass(slots=True, kw_only=True)
class WebSearchLocation:
    """Roughly where the person is, so that results suit the place. Null where unset."""

    city: str | None | UnsetType = UNSET
    """Name of the city; null: left open."""

    country: str | None | UnsetType = UNSET
    """The country; null: left open."""

    region: str | None | UnsetType = UNSET
    """Region or state within the country."""

    timezone: str | None | UnsetType = UNSET
    """Time zone of the person."""


@dataclass(slots=True, kw_only=True)
class WebSearchToolConfig:
    """Settings of the web search tool. Null where unset."""

    allowed_domains: list[str] | None | UnsetType = UNSET
    """Domains that results may come from."""

    context_size: WebSearchContextSize | None | UnsetType = UNSET
    """How much of the results is given to the model."""

    location: WebSearchLocation | None | UnsetType = UNSET
    """Place that results should suit."""


ConfigLayerSource: TypeAlias = (
    PackagedDefaultsConfigLayerSource
    | MdmConfigLayerSource
    | SystemConfigLayerSource
    | EnterpriseManagedConfigLayerSource
    | UserConfigLayerSource
    | ProjectConfigLayerSource
    | SessionFlagsConfigLayerSource
    | LegacyManagedConfigTomlFromFileConfigLayerSource
    | LegacyManagedConfigTomlFromMdmConfigLayerSource
    | UnknownVariant
)
"""Where a layer of the configuration comes from."""


ForcedChatgptWorkspaceIds: TypeAlias = str | list[str]
"""The one workspace, or the list of workspaces, that a ChatGPT login has to belong to."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "AutoCompactTokenLimitScope": ("enum", True),
    "ForcedLoginMethod": ("enum", True),
    "MergeStrategy": ("enum", False),
    "Verbosity": ("enum", True),
    "WebSearchContextSize": ("enum", True),
    "WebSearchMode": ("enum", True),
    "WebSearchProvider": ("enum", True),
    "WriteStatus": ("enum", True),
    "AnalyticsConfig": (
        "object",
        ("enabled", "enabled", "unset", ("nullable", "boolean")),
    ),
    "BrowserUseConfig": (
        "object",
        ("allow_history_access", "allow_history_access", "unset", ("nullable", "boolean")),
        ("default_origin_policy", "default_origin_policy", "unset", ("nullable", ("ref", "config", "BrowserUseOriginPolicyConfig"))),
        ("origins", "origins", "unset", ("nullable", ("map", ("ref", "config", "BrowserUseOriginPolicyConfig")))),
    ),
    "BrowserUseOriginPolicyConfig": (
        "object",
        ("access", "access", "unset", ("nullable", ("ref", "config_requirements", "AllowDenyRequirement"))),
        ("downloads", "downloads", "unset", ("nullable", ("ref", "config_requirements", "AllowDenyRequirement"))),
        ("full_cdp_access", "full_cdp_access", "unset", ("nullable", ("ref", "config_requirements", "AllowDenyRequirement"))),
        ("uploads", "uploads", "unset", ("nullable", ("ref", "config_requirements", "AllowDenyRequirement"))),
    ),
    "ComputerUseConfig": (
        "object",
        ("default_app_access", "default_app_access", "unset", ("nullable", ("ref", "config_requirements", "AllowDenyRequirement"))),
        ("macos", "macos", "unset", ("nullable", ("ref", "config", "ComputerUseMacosConfig"))),
        ("windows", "windows", "unset", ("nullable", ("ref", "config", "ComputerUseWindowsConfig"))),
    ),
    "ComputerUseMacosConfig": (
        "object",
        ("bundle_ids", "bundle_ids", "unset", ("nullable", ("map", ("ref", "config_requirements", "AllowDenyRequirement")))),
    ),
    "ComputerUseWindowsConfig": (
        "object",
        ("aumids", "aumids", "unset", ("nullable", ("map", ("ref", "config_requirements", "AllowDenyRequirement")))),
        ("exes", "exes", "unset", ("nullable", ("array", ("ref", "config", "ComputerUseWindowsExeConfig")))),
    ),
    "ComputerUseWindowsExeConfig": (
        "object",
        ("access", "access", "required", ("ref", "config_requirements", "AllowDenyRequirement")),
        ("binary_name", "binary_name", "unset", ("nullable", "string")),
        ("product_name", "product_name", "required", "string"),
        ("publisher_name", "publisher_name", "required", "string"),
    ),
    "Config": (
        "object",
        ("analytics", "analytics", "unset", ("nullable", ("ref", "config", "AnalyticsConfig"))),
        ("approval_policy", "approval_policy", "unset", ("nullable", ("ref", "approval", "AskForApproval"))),
        ("approvals_reviewer", "approvals_reviewer", "unset", ("nullable", ("ref", "approval", "ApprovalsReviewer"))),
        ("apps", "apps", "unset", ("nullable", ("ref", "app", "AppsConfig"))),
        ("browser_use", "browser_use", "unset", ("nullable", ("ref", "config", "BrowserUseConfig"))),
        ("client_search_provider", "client_search_provider", "unset", ("nullable", ("ref", "config", "WebSearchProvider"))),
        ("compact_prompt", "compact_prompt", "unset", ("nullable", "string")),
        ("computer_use", "computer_use", "unset", ("nullable", ("ref", "config", "ComputerUseConfig"))),
        ("desktop", "desktop", "unset", ("nullable", ("map", "json"))),
        ("developer_instructions", "developer_instructions", "unset", ("nullable", "string")),
        ("forced_chatgpt_workspace_id", "forced_chatgpt_workspace_id", "unset", ("nullable", ("ref", "config", "ForcedChatgptWorkspaceIds"))),
        ("forced_login_method", "forced_login_method", "unset", ("nullable", ("ref", "config", "ForcedLoginMethod"))),
        ("instructions", "instructions", "unset", ("nullable", "string")),
        ("model", "model", "unset", ("nullable", "string")),
        ("model_auto_compact_token_limit", "model_auto_compact_token_limit", "unset", ("nullable", "i64")),
        ("model_auto_compact_token_limit_scope", "model_auto_compact_token_limit_scope", "unset", ("nullable", ("ref", "config", "AutoCompactTokenLimitScope"))),
        ("model_context_window", "model_context_window", "unset", ("nullable", "i64")),
        ("model_provider", "model_provider", "unset", ("nullable", "string")),
        ("model_reasoning_effort", "model_reasoning_effort", "unset", ("nullable", ("ref", "model", "ReasoningEffort"))),
        ("model_reasoning_summary", "model_reasoning_summary", "unset", ("nullable", ("ref", "model", "ReasoningSummary"))),
        ("model_verbosity", "model_verbosity", "unset", ("nullable", ("ref", "config", "Verbosity"))),
        ("review_model", "review_model", "unset", ("nullable", "string")),
        ("sandbox_mode", "sandbox_mode", "unset", ("nullable", ("ref", "sandbox", "SandboxMode"))),
        ("sandbox_workspace_write", "sandbox_workspace_write", "unset", ("nullable", ("ref", "config", "SandboxWorkspaceWrite"))),
        ("service_tier", "service_tier", "unset", ("nullable", "string")),
        ("tools", "tools", "unset", ("nullable", ("ref", "config", "ToolsV2"))),
        ("web_search", "web_search", "unset", ("nullable", ("ref", "config", "WebSearchMode"))),
    ),
    "ConfigBatchWriteParams": (
        "object",
        ("edits", "edits", "required", ("array", ("ref", "config", "ConfigEdit"))),
        ("expectedVersion", "expected_version", "unset", ("nullable", "string")),
        ("filePath", "file_path", "unset", ("nullable", "string")),
        ("reloadUserConfig", "reload_user_config", "optional", "boolean"),
    ),
    "ConfigEdit": (
        "object",
        ("keyPath", "key_path", "required", "string"),
        ("mergeStrategy", "merge_strategy", "required", ("ref", "config", "MergeStrategy")),
        ("value", "value", "required", "json"),
    ),
    "ConfigLayer": (
        "object",
        ("config", "config", "required", "json"),
        ("disabledReason", "disabled_reason", "unset", ("nullable", "string")),
        ("name", "name", "required", ("ref", "config", "ConfigLayerSource")),
        ("version", "version", "required", "string"),
    ),
    "ConfigLayerMetadata": (
        "object",
        ("name", "name", "required", ("ref", "config", "ConfigLayerSource")),
        ("version", "version", "required", "string"),
    ),
    "PackagedDefaultsConfigLayerSource": (
        "variant", "type", "packagedDefaults",
        ("file", "file", "required", ("ref", "path", "AbsolutePathBuf")),
    ),
    "MdmConfigLayerSource": (
        "variant", "type", "mdm",
        ("domain", "domain", "required", "string"),
        ("key", "key", "required", "string"),
    ),
    "SystemConfigLayerSource": (
        "variant", "type", "system",
        ("file", "file", "required", ("ref", "path", "AbsolutePathBuf")),
    ),
    "EnterpriseManagedConfigLayerSource": (
        "variant", "type", "enterpriseManaged",
        ("id", "id", "required", "string"),
        ("name", "name", "required", "string"),
    ),
    "UserConfigLayerSource": (
        "variant", "type", "user",
        ("file", "file", "required", ("ref", "path", "AbsolutePathBuf")),
        ("profile", "profile", "unset", ("nullable", "string")),
    ),
    "ProjectConfigLayerSource": (
        "variant", "type", "project",
        ("dotCodexFolder", "dot_codex_folder", "required", ("ref", "path", "AbsolutePathBuf")),
    ),
    "SessionFlagsConfigLayerSource": ("variant", "type", "sessionFlags",),
    "LegacyManagedConfigTomlFromFileConfigLayerSource": (
        "variant", "type", "legacyManagedConfigTomlFromFile",
        ("file", "file", "required", ("ref", "path", "AbsolutePathBuf")),
    ),
    "LegacyManagedConfigTomlFromMdmConfigLayerSource": ("variant", "type", "legacyManagedConfigTomlFromMdm",),
    "ConfigReadParams": (
        "object",
        ("cwd", "cwd", "unset", ("nullable", "string")),
        ("includeLayers", "include_layers", "optional", "boolean"),
    ),
    "ConfigReadResponse": (
        "object",
        ("config", "config", "required", ("ref", "config", "Config")),
        ("layers", "layers", "unset", ("nullable", ("array", ("ref", "config", "ConfigLayer")))),
        ("origins", "origins", "required", ("map", ("ref", "config", "ConfigLayerMetadata"))),
    ),
    "ConfigValueWriteParams": (
        "object",
        ("expectedVersion", "expected_version", "unset", ("nullable", "string")),
        ("filePath", "file_path", "unset", ("nullable", "string")),
        ("keyPath", "key_path", "required", "string"),
        ("mergeStrategy", "merge_strategy", "required", ("ref", "config", "MergeStrategy")),
        ("value", "value", "required", "json"),
    ),
    "ConfigWarningNotification": (
        "object",
        ("details", "details", "unset", ("nullable", "string")),
        ("path", "path", "unset", ("nullable", "string")),
        ("range", "range", "unset", ("nullable", ("ref", "config", "TextRange"))),
        ("summary", "summary", "required", "string"),
    ),
    "ConfigWriteResponse": (
        "object",
        ("filePath", "file_path", "required", ("ref", "path", "AbsolutePathBuf")),
        ("overriddenMetadata", "overridden_metadata", "unset", ("nullable", ("ref", "config", "OverriddenMetadata"))),
        ("status", "status", "required", ("ref", "config", "WriteStatus")),
        ("version", "version", "required", "string"),
    ),
    "McpServerRefreshResponse": ("object",),
    "OverriddenMetadata": (
        "object",
        ("effectiveValue", "effective_value", "required", "json"),
        ("message", "message", "required", "string"),
        ("overridingLayer", "overriding_layer", "required", ("ref", "config", "ConfigLayerMetadata")),
    ),
    "SandboxWorkspaceWrite": (
        "object",
        ("exclude_slash_tmp", "exclude_slash_tmp", "optional", "boolean"),
        ("exclude_tmpdir_env_var", "exclude_tmpdir_env_var", "optional", "boolean"),
        ("network_access", "network_access", "optional", "boolean"),
        ("writable_roots", "writable_roots", "optional", ("array", "string")),
    ),
    "TextPosition": (
        "object",
        ("column", "column", "required", "u64"),
        ("line", "line", "required", "u64"),
    ),
    "TextRange": (
        "object",
        ("end", "end", "required", ("ref", "config", "TextPosition")),
        ("start", "start", "required", ("ref", "config", "TextPosition")),
    ),
    "ToolsV2": (
        "object",
        ("web_search", "web_search", "unset", ("nullable", ("ref", "config", "WebSearchToolConfig"))),
    ),
    "WebSearchLocation": (
        "object",
        ("city", "city", "unset", ("nullable", "string")),
        ("country", "country", "unset", ("nullable", "string")),
        ("region", "region", "unset", ("nullable", "string")),
        ("timezone", "timezone", "unset", ("nullable", "string")),
        (None, None, "closed"),
    ),
    "WebSearchToolConfig": (
        "object",
        ("allowed_domains", "allowed_domains", "unset", ("nullable", ("array", "string"))),
        ("context_size", "context_size", "unset", ("nullable", ("ref", "config", "WebSearchContextSize"))),
        ("location", "location", "unset", ("nullable", ("ref", "config", "WebSearchLocation"))),
        (None, None, "closed"),
    ),
    "ConfigLayerSource": (
        "tagged", "type", True,
        ("packagedDefaults", "PackagedDefaultsConfigLayerSource"),
        ("mdm", "MdmConfigLayerSource"),
        ("system", "SystemConfigLayerSource"),
        ("enterpriseManaged", "EnterpriseManagedConfigLayerSource"),
        ("user", "UserConfigLayerSource"),
        ("project", "ProjectConfigLayerSource"),
        ("sessionFlags", "SessionFlagsConfigLayerSource"),
        ("legacyManagedConfigTomlFromFile", "LegacyManagedConfigTomlFromFileConfigLayerSource"),
        ("legacyManagedConfigTomlFromMdm", "LegacyManagedConfigTomlFromMdmConfigLayerSource"),
    ),
    "ForcedChatgptWorkspaceIds": ("union", "string", ("array", "string")),
}
