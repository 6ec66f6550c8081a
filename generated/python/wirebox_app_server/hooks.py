# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ._values import UNSET, OpenEnum, UnknownVariant, UnsetType

if TYPE_CHECKING:
    from .hook import HookEventName, HookSource
    from .path import AbsolutePathBuf


class HookTrustStatus(OpenEnum):
    """Whether a hook is trusted to run."""

    MANAGED = "managed"
    UNTRUSTED = "untrusted"
    TRUSTED = "trusted"
    MODIFIED = "modified"


@dataclass(slots=True, kw_only=True)
class HookErrorInfo:
    """A file with hooks that could not be used."""

    message: str
    """What is wrong with it."""

    path: str
    """Path of the file."""


@dataclass(slots=True, kw_only=True)
class CommandHookMetadata:
    """The hook runs a command."""

    handler_type: ClassVar[Literal["command"]] = "command"

    additional_context_limit: int | None | UnsetType = UNSET
    """About how many tokens of context the hook may add before the rest goes to a file;
    null: 2,500, 0: no limit.
    """

    current_hash: str
    """Hash of the hook as it is defined now; a change of the definition changes it."""

    display_order: int
    """Where to show it among other hooks; lower comes first."""

    enabled: bool
    """Whether the hook is switched on."""

    environment_id: str | None | UnsetType = UNSET
    """Id of the environment that the hook belongs to; null where it belongs to none."""

    event_name: HookEventName
    """The occasion on which it runs."""

    is_managed: bool
    """Whether an administrator has set the hook, so that the person cannot change it."""

    key: str = _field(repr=False)
    """Identifies the hook in the configuration."""

    matcher: str | None | UnsetType = UNSET
    """Pattern that limits the occasions on which the hook runs; null: it has no such
    limit.
    """

    plugin_id: str | None | UnsetType = UNSET
    """Id of the plugin that brings the hook; null where none does."""

    source: HookSource
    """Which part of the configuration the hook comes from."""

    source_path: AbsolutePathBuf
    """Path of the file that defines the hook."""

    status_message: str | None | UnsetType = UNSET
    """Text to show while the hook runs; null where none is configured."""

    timeout_sec: int
    """How long the hook may run, in seconds."""

    trust_status: HookTrustStatus
    """Whether the hook is trusted to run; `modified`: it has changed since it was trusted."""

    async_: bool | None = None
    """Whether the server goes on without waiting for the command. Absent means `False`."""

    command: str
    """The command line to run."""


@dataclass(slots=True, kw_only=True)
class McpToolHookMetadata:
    """The hook calls a tool of an MCP server."""

    handler_type: ClassVar[Literal["mcpTool"]] = "mcpTool"

    additional_context_limit: int | None | UnsetType = UNSET
    """About how many tokens of context the hook may add before the rest goes to a file;
    null: 2,500, 0: no limit.
    """

    current_hash: str
    """Hash of the hook as it is defined now; a change of the definition changes it."""

    display_order: int
    """Where to show it among other hooks; lower comes first."""

    enabled: bool
    """Whether the hook is switched on."""

    environment_id: str | None | UnsetType = UNSET
    """Id of the environment that the hook belongs to; null where it belongs to none."""

    event_name: HookEventName
    """The occasion on which it runs."""

    is_managed: bool
    """Whether an administrator has set the hook, so that the person cannot change it."""

    key: str = _field(repr=False)
    """Identifies the hook in the configuration."""

    matcher: str | None | UnsetType = UNSET
    """Pattern that limits the occasions on which the hook runs; null: it has no such
    limit.
    """

    plugin_id: str | None | UnsetType = UNSET
    """Id of the plugin that brings the hook; null where none does."""

    source: HookSource
    """Which part of the configuration the hook comes from."""

    source_path: AbsolutePathBuf
    """Path of the file that defines the hook."""

    status_message: str | None | UnsetType = UNSET
    """Text to show while the hook runs; null where none is configured."""

    timeout_sec: int
    """How long the hook may run, in seconds."""

    trust_status: HookTrustStatus
    """Whether the hook is trusted to run; `modified`: it has changed since it was trusted."""

    server: str
    """Name of the MCP server."""

    tool: str
    """Name of the tool."""


@dataclass(slots=True, kw_only=True)
class PromptHookMetadata:
    """The hook gives a prompt to a model."""

    handler_type: ClassVar[Literal["prompt"]] = "prompt"

    additional_context_limit: int | None | UnsetType = UNSET
    """About how many tokens of context the hook may add before the rest goes to a file;
    null: 2,500, 0: no limit.
    """

    current_hash: str
    """Hash of the hook as it is defined now; a change of the definition changes it."""

    display_order: int
    """Where to show it among other hooks; lower comes first."""

    enabled: bool
    """Whether the hook is switched on."""

    environment_id: str | None | UnsetType = UNSET
    """Id of the environment that the hook belongs to; null where it belongs to none."""

    event_name: HookEventName
    """The occasion on which it runs."""

    is_managed: bool
    """Whether an administrator has set the hook, so that the person cannot change it."""

    key: str = _field(repr=False)
    """Identifies the hook in the configuration."""

    matcher: str | None | UnsetType = UNSET
    """Pattern that limits the occasions on which the hook runs; null: it has no such
    limit.
    """

    plugin_id: str | None | UnsetType = UNSET
    """Id of the plugin that brings the hook; null where none does."""

    source: HookSource
    """Which part of the configuration the hook comes from."""

    source_path: AbsolutePathBuf
    """Path of the file that defines the hook."""

    status_message: str | None | UnsetType = UNSET
    """Text to show while the hook runs; null where none is configured."""

    timeout_sec: int
    """How long the hook may run, in seconds."""

    trust_status: HookTrustStatus
    """Whether the hook is trusted to run; `modified`: it has changed since it was trusted."""


@dataclass(slots=True, kw_only=True)
class AgentHookMetadata:
    """The hook lets an agent work."""

    handler_type: ClassVar[Literal["agent"]] = "agent"

    additional_context_limit: int | None | UnsetType = UNSET
    """About how many tokens of context the hook may add before the rest goes to a file;
    null: 2,500, 0: no limit.
    """

    current_hash: str
    """Hash of the hook as it is defined now; a change of the definition changes it."""

    display_order: int
    """Where to show it among other hooks; lower comes first."""

    enabled: bool
    """Whether the hook is switched on."""

    environment_id: str | None | UnsetType = UNSET
    """Id of the environment that the hook belongs to; null where it belongs to none."""

    event_name: HookEventName
    """The occasion on which it runs."""

    is_managed: bool
    """Whether an administrator has set the hook, so that the person cannot change it."""

    key: str = _field(repr=False)
    """Identifies the hook in the configuration."""

    matcher: str | None | UnsetType = UNSET
    """Pattern that limits the occasions on which the hook runs; null: it has no such
    limit.
    """

    plugin_id: str | None | UnsetType = UNSET
    """Id of the plugin that brings the hook; null where none does."""

    source: HookSource
    """Which part of the configuration the hook comes from."""

    source_path: AbsolutePathBuf
    """Path of the file that defines the hook."""

    status_message: str | None | UnsetType = UNSET
    """Text to show while the hook runs; null where none is configured."""

    timeout_sec: int
    """How long the hook may run, in seconds."""

    trust_status: HookTrustStatus
    """Whether the hook is trusted to run; `modified`: it has changed since it was trusted."""


@dataclass(slots=True, kw_only=True)
class HooksListEntry:
    """The hooks that are in force in one directory."""

    cwd: str
    """The directory."""

    errors: list[HookErrorInfo]
    """Files with hooks that could not be used."""

    hooks: list[HookMetadata]
    """The configured hooks, whether enabled or not."""

    warnings: list[str]
    """Further things that are wrong with the hooks, to show."""


@dataclass(slots=True, kw_only=True)
class HooksListParams:
    """For which directories to list the hooks."""

    cwds: list[str] | None = None
    """The directories, where no thread is named; absent or empty: the one of the server."""

    thread_id: str | None | UnsetType = UNSET
    """Id of a loaded thread to list the hooks of, with those of its environments; goes
    without `cwds`.
    """


@dataclass(slots=True, kw_only=True)
class HooksListResponse:
    """The configured hooks."""

    data: list[HooksListEntry]
    """One entry for each directory."""


HookMetadata: TypeAlias = (
    CommandHookMetadata
    | McpToolHookMetadata
    | PromptHookMetadata
    | AgentHookMetadata
    | UnknownVariant
)
"""A configured hook."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "HookTrustStatus": ("enum", True),
    "HookErrorInfo": (
        "object",
        ("message", "message", "required", "string"),
        ("path", "path", "required", "string"),
    ),
    "CommandHookMetadata": (
        "variant", "handlerType", "command",
        ("additionalContextLimit", "additional_context_limit", "unset", ("nullable", "u64")),
        ("currentHash", "current_hash", "required", "string"),
        ("displayOrder", "display_order", "required", "i64"),
        ("enabled", "enabled", "required", "boolean"),
        ("environmentId", "environment_id", "unset", ("nullable", "string")),
        ("eventName", "event_name", "required", ("ref", "hook", "HookEventName")),
        ("isManaged", "is_managed", "required", "boolean"),
        ("key", "key", "required", "string"),
        ("matcher", "matcher", "unset", ("nullable", "string")),
        ("pluginId", "plugin_id", "unset", ("nullable", "string")),
        ("source", "source", "required", ("ref", "hook", "HookSource")),
        ("sourcePath", "source_path", "required", ("ref", "path", "AbsolutePathBuf")),
        ("statusMessage", "status_message", "unset", ("nullable", "string")),
        ("timeoutSec", "timeout_sec", "required", "u64"),
        ("trustStatus", "trust_status", "required", ("ref", "hooks", "HookTrustStatus")),
        ("async", "async_", "optional", "boolean"),
        ("command", "command", "required", "string"),
    ),
    "McpToolHookMetadata": (
        "variant", "handlerType", "mcpTool",
        ("additionalContextLimit", "additional_context_limit", "unset", ("nullable", "u64")),
        ("currentHash", "current_hash", "required", "string"),
        ("displayOrder", "display_order", "required", "i64"),
        ("enabled", "enabled", "required", "boolean"),
        ("environmentId", "environment_id", "unset", ("nullable", "string")),
        ("eventName", "event_name", "required", ("ref", "hook", "HookEventName")),
        ("isManaged", "is_managed", "required", "boolean"),
        ("key", "key", "required", "string"),
        ("matcher", "matcher", "unset", ("nullable", "string")),
        ("pluginId", "plugin_id", "unset", ("nullable", "string")),
        ("source", "source", "required", ("ref", "hook", "HookSource")),
        ("sourcePath", "source_path", "required", ("ref", "path", "AbsolutePathBuf")),
        ("statusMessage", "status_message", "unset", ("nullable", "string")),
        ("timeoutSec", "timeout_sec", "required", "u64"),
        ("trustStatus", "trust_status", "required", ("ref", "hooks", "HookTrustStatus")),
        ("server", "server", "required", "string"),
        ("tool", "tool", "required", "string"),
    ),
    "PromptHookMetadata": (
        "variant", "handlerType", "prompt",
        ("additionalContextLimit", "additional_context_limit", "unset", ("nullable", "u64")),
        ("currentHash", "current_hash", "required", "string"),
        ("displayOrder", "display_order", "required", "i64"),
        ("enabled", "enabled", "required", "boolean"),
        ("environmentId", "environment_id", "unset", ("nullable", "string")),
        ("eventName", "event_name", "required", ("ref", "hook", "HookEventName")),
        ("isManaged", "is_managed", "required", "boolean"),
        ("key", "key", "required", "string"),
        ("matcher", "matcher", "unset", ("nullable", "string")),
        ("pluginId", "plugin_id", "unset", ("nullable", "string")),
        ("source", "source", "required", ("ref", "hook", "HookSource")),
        ("sourcePath", "source_path", "required", ("ref", "path", "AbsolutePathBuf")),
        ("statusMessage", "status_message", "unset", ("nullable", "string")),
        ("timeoutSec", "timeout_sec", "required", "u64"),
        ("trustStatus", "trust_status", "required", ("ref", "hooks", "HookTrustStatus")),
    ),
    "AgentHookMetadata": (
        "variant", "handlerType", "agent",
        ("additionalContextLimit", "additional_context_limit", "unset", ("nullable", "u64")),
        ("currentHash", "current_hash", "required", "string"),
        ("displayOrder", "display_order", "required", "i64"),
        ("enabled", "enabled", "required", "boolean"),
        ("environmentId", "environment_id", "unset", ("nullable", "string")),
        ("eventName", "event_name", "required", ("ref", "hook", "HookEventName")),
        ("isManaged", "is_managed", "required", "boolean"),
        ("key", "key", "required", "string"),
        ("matcher", "matcher", "unset", ("nullable", "string")),
        ("pluginId", "plugin_id", "unset", ("nullable", "string")),
        ("source", "source", "required", ("ref", "hook", "HookSource")),
        ("sourcePath", "source_path", "required", ("ref", "path", "AbsolutePathBuf")),
        ("statusMessage", "status_message", "unset", ("nullable", "string")),
        ("timeoutSec", "timeout_sec", "required", "u64"),
        ("trustStatus", "trust_status", "required", ("ref", "hooks", "HookTrustStatus")),
    ),
    "HooksListEntry": (
        "object",
        ("cwd", "cwd", "required", "string"),
        ("errors", "errors", "required", ("array", ("ref", "hooks", "HookErrorInfo"))),
        ("hooks", "hooks", "required", ("array", ("ref", "hooks", "HookMetadata"))),
        ("warnings", "warnings", "required", ("array", "string")),
    ),
    "HooksListParams": (
        "object",
        ("cwds", "cwds", "optional", ("array", "string")),
        ("threadId", "thread_id", "unset", ("nullable", "string")),
    ),
    "HooksListResponse": (
        "object",
        ("data", "data", "required", ("array", ("ref", "hooks", "HooksListEntry"))),
    ),
    "HookMetadata": (
        "tagged", "handlerType", True,
        ("command", "CommandHookMetadata"),
        ("mcpTool", "McpToolHookMetadata"),
        ("prompt", "PromptHookMetadata"),
        ("agent", "AgentHookMetadata"),
    ),
}
