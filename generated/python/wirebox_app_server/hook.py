# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ._values import UNSET, OpenEnum, UnsetType

if TYPE_CHECKING:
    from .path import LegacyAppPathString


class HookEventName(OpenEnum):
    """On which occasion a hook runs."""

    PRE_MODEL_REQUEST = "preModelRequest"
    POST_MODEL_REQUEST = "postModelRequest"
    PRE_TOOL_USE = "preToolUse"
    PERMISSION_REQUEST = "permissionRequest"
    POST_TOOL_USE = "postToolUse"
    PRE_COMPACT = "preCompact"
    POST_COMPACT = "postCompact"
    SESSION_START = "sessionStart"
    SESSION_END = "sessionEnd"
    USER_PROMPT_SUBMIT = "userPromptSubmit"
    SUBAGENT_START = "subagentStart"
    SUBAGENT_STOP = "subagentStop"
    STOP = "stop"
    INTERRUPT = "interrupt"


class HookExecutionMode(OpenEnum):
    """Whether the server waits for a hook."""

    SYNC = "sync"
    ASYNC = "async"


class HookHandlerType(OpenEnum):
    """What a hook does when it runs."""

    COMMAND = "command"
    MCP_TOOL = "mcpTool"
    PROMPT = "prompt"
    AGENT = "agent"


class HookOutputEntryKind(OpenEnum):
    """What a piece of hook output is meant for."""

    WARNING = "warning"
    STOP = "stop"
    FEEDBACK = "feedback"
    CONTEXT = "context"
    ERROR = "error"


class HookRunStatus(OpenEnum):
    """How far a hook run has come, and how it ended."""

    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"
    BLOCKED = "blocked"
    STOPPED = "stopped"


class HookScope(OpenEnum):
    """Whether a hook run belongs to the whole thread or to one turn."""

    THREAD = "thread"
    TURN = "turn"


class HookSource(OpenEnum):
    """Which part of the configuration a hook comes from."""

    SYSTEM = "system"
    USER = "user"
    PROJECT = "project"
    MDM = "mdm"
    SESSION_FLAGS = "sessionFlags"
    PLUGIN = "plugin"
    CLOUD_REQUIREMENTS = "cloudRequirements"
    CLOUD_MANAGED_CONFIG = "cloudManagedConfig"
    LEGACY_MANAGED_CONFIG_FILE = "legacyManagedConfigFile"
    LEGACY_MANAGED_CONFIG_MDM = "legacyManagedConfigMdm"
    UNKNOWN = "unknown"

    @property
    def known(self) -> HookSource:
        """This value where this version knows it, else `HookSource.UNKNOWN`."""
        return self if self.is_known else HookSource.UNKNOWN


@dataclass(slots=True, kw_only=True)
class HookCompletedNotification:
    """A hook run has ended."""

    run: HookRunSummary
    """The run, with its outcome."""

    thread_id: str

    turn_id: str | None | UnsetType = UNSET
    """Id of the turn; null where the run belongs to no turn."""


@dataclass(slots=True, kw_only=True)
class HookOutputEntry:
    """A piece of what a hook has put out."""

    kind: HookOutputEntryKind
    """What the text is meant for."""

    text: str
    """The text itself."""


@dataclass(slots=True, kw_only=True)
class HookRunSummary:
    """One run of a hook."""

    completed_at: int | None | UnsetType = UNSET
    """When the run ended, as a Unix timestamp; null while it runs."""

    display_order: int
    """Where to show it among other hooks; lower comes first."""

    duration_ms: int | None | UnsetType = UNSET
    """How long the run took, in milliseconds; null while it runs."""

    entries: list[HookOutputEntry]
    """What the hook has put out."""

    event_name: HookEventName
    """The occasion on which it runs."""

    execution_mode: HookExecutionMode
    """Whether the server waits for it."""

    handler_type: HookHandlerType
    """What the hook does."""

    id: str
    """Id of the run; the same in `hook/started` and `hook/completed`."""

    scope: HookScope
    """Whether the run belongs to the thread or to one turn."""

    source: HookSource | None = None
    """Which part of the configuration the hook comes from. Absent means `"unknown"`."""

    source_path: LegacyAppPathString
    """Path of the file that defines the hook."""

    started_at: int
    """When the run began, as a Unix timestamp."""

    status: HookRunStatus
    """How far the run has come."""

    status_message: str | None | UnsetType = UNSET
    """Text to show while the hook runs; null where none is configured."""


@dataclass(slots=True, kw_only=True)
class HookStartedNotification:
    """A hook run has begun."""

    run: HookRunSummary
    """The run, as it begins."""

    thread_id: str

    turn_id: str | None | UnsetType = UNSET
    """Id of the turn; null where the run belongs to no turn."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "HookEventName": ("enum", True),
    "HookExecutionMode": ("enum", True),
    "HookHandlerType": ("enum", True),
    "HookOutputEntryKind": ("enum", True),
    "HookRunStatus": ("enum", True),
    "HookScope": ("enum", True),
    "HookSource": ("enum", True),
    "HookCompletedNotification": (
        "object",
        ("run", "run", "required", ("ref", "hook", "HookRunSummary")),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "unset", ("nullable", "string")),
    ),
    "HookOutputEntry": (
        "object",
        ("kind", "kind", "required", ("ref", "hook", "HookOutputEntryKind")),
        ("text", "text", "required", "string"),
    ),
    "HookRunSummary": (
        "object",
        ("completedAt", "completed_at", "unset", ("nullable", "i64")),
        ("displayOrder", "display_order", "required", "i64"),
        ("durationMs", "duration_ms", "unset", ("nullable", "i64")),
        ("entries", "entries", "required", ("array", ("ref", "hook", "HookOutputEntry"))),
        ("eventName", "event_name", "required", ("ref", "hook", "HookEventName")),
        ("executionMode", "execution_mode", "required", ("ref", "hook", "HookExecutionMode")),
        ("handlerType", "handler_type", "required", ("ref", "hook", "HookHandlerType")),
        ("id", "id", "required", "string"),
        ("scope", "scope", "required", ("ref", "hook", "HookScope")),
        ("source", "source", "optional", ("ref", "hook", "HookSource")),
        ("sourcePath", "source_path", "required", ("ref", "path", "LegacyAppPathString")),
        ("startedAt", "started_at", "required", "i64"),
        ("status", "status", "required", ("ref", "hook", "HookRunStatus")),
        ("statusMessage", "status_message", "unset", ("nullable", "string")),
    ),
    "HookStartedNotification": (
        "object",
        ("run", "run", "required", ("ref", "hook", "HookRunSummary")),
        ("threadId", "thread_id", "required", "string"),
        ("turnId", "turn_id", "unset", ("nullable", "string")),
    ),
}
