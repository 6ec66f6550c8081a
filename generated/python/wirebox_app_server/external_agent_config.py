# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ._values import UNSET, OpenEnum, UnsetType


class ExternalAgentConfigMigrationItemType(OpenEnum):
    """Which part of the setup of another agent is meant."""

    AGENTS_MD = "AGENTS_MD"
    CONFIG = "CONFIG"
    SKILLS = "SKILLS"
    PLUGINS = "PLUGINS"
    MCP_SERVER_CONFIG = "MCP_SERVER_CONFIG"
    SUBAGENTS = "SUBAGENTS"
    HOOKS = "HOOKS"
    COMMANDS = "COMMANDS"
    MEMORY = "MEMORY"
    SESSIONS = "SESSIONS"


class ExternalAgentDetectedConnectorSource(OpenEnum):
    """How the use of a connector was noticed."""

    REMOTE_MCP_SERVERS_CONFIG = "remoteMcpServersConfig"
    SESSION_TOOL_USE = "sessionToolUse"


class ExternalAgentImportedConnectorSource(OpenEnum):
    """Where an import came across a connector."""

    REMOTE_MCP_SERVERS_CONFIG = "remoteMcpServersConfig"


@dataclass(slots=True, kw_only=True)
class CommandMigration:
    """A command to migrate."""

    name: str


@dataclass(slots=True, kw_only=True)
class ExternalAgentConfigDetectParams:
    """Where to look for the setup of another agent."""

    cwds: list[str] | None | UnsetType = UNSET
    """Project directories to look at; absent or null: none."""

    include_home: bool | None = None
    """Whether to look at the home directory of the person, too."""

    max_session_age_days: int | None | UnsetType = UNSET
    """Leaves out sessions that are older, in days; absent or null: the server decides."""

    max_sessions: int | None | UnsetType = UNSET
    """How many sessions to give at most; absent or null: the server decides."""

    migration_source: str | None | UnsetType = UNSET
    """The other agent to migrate from; absent, null or a name that the server does not
    know: its default.
    """

    source: str | None | UnsetType = UNSET
    """Has no effect any more; `migrationSource` chooses what is looked at. Deprecated: Use
    `migrationSource`.
    """


@dataclass(slots=True, kw_only=True)
class ExternalAgentConfigDetectResponse:
    """What was found of the setup of another agent."""

    connectors: list[ExternalAgentDetectedConnectorCandidate] | None = None
    """Connectors that the other agent seems to use. Absent means `[]`."""

    items: list[ExternalAgentConfigMigrationItem]
    """What can be taken over; pass the wanted ones to `externalAgentConfig/import`."""


@dataclass(slots=True, kw_only=True)
class ExternalAgentConfigImportCompletedNotification:
    """An import has come to its end."""

    import_id: str
    """Id of the import."""

    item_type_results: list[ExternalAgentConfigImportTypeResult]
    """How it went, part by part."""


@dataclass(slots=True, kw_only=True)
class ExternalAgentConfigImportHistoriesReadResponse:
    """The imports that have taken place."""

    connectors: list[ExternalAgentImportedConnectorCandidate]
    """Connectors that the imports came across."""

    data: list[ExternalAgentConfigImportHistory]
    """The imports, one record each."""


@dataclass(slots=True, kw_only=True)
class ExternalAgentConfigImportHistory:
    """The record of an import that is over."""

    completed_at_ms: int
    """When the import ended, in milliseconds since the epoch."""

    failures: list[ExternalAgentConfigImportItemTypeFailure]
    """What could not be taken over."""

    import_id: str
    """Id of the import."""

    provider_id: str | None | UnsetType = UNSET
    """The `providerId` that was given with the import; null where none was."""

    successes: list[ExternalAgentConfigImportItemTypeSuccess]
    """What was taken over."""


@dataclass(slots=True, kw_only=True)
class ExternalAgentConfigImportHistoryRecordParams:
    """An import that the client has carried out by itself."""

    item_type_results: list[ExternalAgentConfigImportHistoryRecordTypeResultParams]
    """How it went, part by part."""

    provider_id: str
    """Opaque id of the provider that the import was made from."""


@dataclass(slots=True, kw_only=True)
class ExternalAgentConfigImportHistoryRecordResponse:
    """The import was recorded."""

    import_id: str
    """Id that the server gave the import."""


@dataclass(slots=True, kw_only=True)
class ExternalAgentConfigImportHistoryRecordSuccessParams:
    """Something that the client has taken over by itself."""

    cwd: str | None | UnsetType = UNSET
    """The project directory that it belongs to; null: the home directory of the person."""

    item_type: ExternalAgentConfigMigrationItemType
    """Which part of the setup it is."""

    source: str | None | UnsetType = UNSET
    """What was taken over, such as a path or a name; null where it cannot be named."""

    target: str | None | UnsetType = UNSET
    """What it became here, such as a path or a name; null where it cannot be named."""

    title: str | None | UnsetType = UNSET
    """Title of an imported session; null for everything else and where it had none. Absent
    means `None`.
    """


@dataclass(slots=True, kw_only=True)
class ExternalAgentConfigImportHistoryRecordTypeResultParams:
    """How the import of one part of the setup went, as the client tells it."""

    failures: list[ExternalAgentConfigImportItemTypeFailure]
    """What could not be taken over."""

    item_type: ExternalAgentConfigMigrationItemType
    """Which part of the setup it is."""

    successes: list[ExternalAgentConfigImportHistoryRecordSuccessParams]
    """What was taken over."""


@dataclass(slots=True, kw_only=True)
class ExternalAgentConfigImportItemTypeFailure:
    """Something that could not be taken over."""

    cwd: str | None | UnsetType = UNSET
    """The project directory that it belongs to; null: the home directory of the person."""

    error_type: str | None | UnsetType = UNSET
    """Kind of the error; null where it was not classified."""

    failure_stage: str
    """At which step the import failed."""

    item_type: ExternalAgentConfigMigrationItemType
    """Which part of the setup it is."""

    message: str
    """What went wrong, to show."""

    source: str | None | UnsetType = UNSET
    """What was to be taken over, such as a path or a name; null where it cannot be named."""

    sub_error_type: str | None | UnsetType = UNSET
    """Finer kind of the error, below `errorType`; null where there is none."""


@dataclass(slots=True, kw_only=True)
class ExternalAgentConfigImportItemTypeSuccess:
    """Something that was taken over."""

    cwd: str | None | UnsetType = UNSET
    """The project directory that it belongs to; null: the home directory of the person."""

    item_type: ExternalAgentConfigMigrationItemType
    """Which part of the setup it is."""

    source: str | None | UnsetType = UNSET
    """What was taken over, such as a path or a name; null where it cannot be named."""

    target: str | None | UnsetType = UNSET
    """What it became here, such as a path or a name; null where it cannot be named."""

    title: str | None | UnsetType = UNSET
    """Title of an imported session; null for everything else and where it had none. Absent
    means `None`.
    """


@dataclass(slots=True, kw_only=True)
class ExternalAgentConfigImportParams:
    """What to take over from another agent."""

    migration_items: list[ExternalAgentConfigMigrationItem]
    """The items to take over, as `externalAgentConfig/detect` gave them."""

    migration_source: str | None | UnsetType = UNSET
    """The other agent to migrate from, as given to `externalAgentConfig/detect`; absent,
    null or a name that the server does not know: its default.
    """

    provider_id: str | None | UnsetType = UNSET
    """Which provider the person chose in the client, for the record and for analytics;
    changes nothing about what is read.
    """

    source: str | None | UnsetType = UNSET
    """Names the product that starts the import; changes nothing about what is read."""


@dataclass(slots=True, kw_only=True)
class ExternalAgentConfigImportProgressNotification:
    """An import has come further."""

    import_id: str
    """Id of the import."""

    item_type_results: list[ExternalAgentConfigImportTypeResult]
    """How it has gone so far, part by part."""


@dataclass(slots=True, kw_only=True)
class ExternalAgentConfigImportResponse:
    """The import has begun."""

    import_id: str
    """Id of the import, which the notifications about it carry."""


@dataclass(slots=True, kw_only=True)
class ExternalAgentConfigImportTypeResult:
    """How the import of one part of the setup went."""

    failures: list[ExternalAgentConfigImportItemTypeFailure]
    """What could not be taken over."""

    item_type: ExternalAgentConfigMigrationItemType
    """Which part of the setup it is."""

    successes: list[ExternalAgentConfigImportItemTypeSuccess]
    """What was taken over."""


@dataclass(slots=True, kw_only=True)
class ExternalAgentConfigMigrationItem:
    """A part of the setup of another agent that can be taken over."""

    cwd: str | None | UnsetType = UNSET
    """The project directory that the item belongs to; null or empty: the home directory of
    the person.
    """

    description: str
    """What would be taken over, to show."""

    details: MigrationDetails | None | UnsetType = UNSET
    """The single things in the item; null where they are not listed."""

    item_type: ExternalAgentConfigMigrationItemType
    """Which part of the setup it is."""


@dataclass(slots=True, kw_only=True)
class ExternalAgentDetectedConnectorCandidate:
    """A connector that the other agent seems to use, and that may be worth setting up
    here.
    """

    name: str

    session_count: int
    """How many sessions used it."""

    source: ExternalAgentDetectedConnectorSource
    """How its use was noticed."""


@dataclass(slots=True, kw_only=True)
class ExternalAgentImportedConnectorCandidate:
    """A connector that an import came across, and that may be worth setting up here."""

    name: str

    session_count: int
    """How many sessions used it."""

    source: ExternalAgentImportedConnectorSource
    """Where the import came across it."""


@dataclass(slots=True, kw_only=True)
class HookMigration:
    """A hook to migrate."""

    name: str


@dataclass(slots=True, kw_only=True)
class McpServerMigration:
    """An MCP server to migrate."""

    name: str


@dataclass(slots=True, kw_only=True)
class MigrationDetails:
    """The single things that an item to migrate consists of. Only the lists that fit its
    type are filled.
    """

    commands: list[CommandMigration] | None = None
    """Commands to migrate. Absent means `[]`."""

    hooks: list[HookMigration] | None = None
    """Hooks to migrate. Absent means `[]`."""

    mcp_servers: list[McpServerMigration] | None = None
    """MCP servers to migrate. Absent means `[]`."""

    memory: list[str] | None = None
    """Memories to migrate."""

    plugins: list[PluginsMigration] | None = None
    """Plugins to migrate, by marketplace. Absent means `[]`."""

    sessions: list[SessionMigration] | None = None
    """Sessions to migrate. Absent means `[]`."""

    skills: list[SkillMigration] | None = None
    """Skills to migrate. Absent means `[]`."""

    subagents: list[SubagentMigration] | None = None
    """Subagents to migrate. Absent means `[]`."""


@dataclass(slots=True, kw_only=True)
class PluginsMigration:
    """Plugins of one marketplace to migrate."""

    marketplace_name: str
    """Name of the marketplace that the plugins come from."""

    plugin_names: list[str]


@dataclass(slots=True, kw_only=True)
class SessionMigration:
    """A session of another agent to migrate."""

    cwd: str
    """The directory that the session worked in."""

    path: str
    """File in which the other agent has stored the session."""

    title: str | None | UnsetType = UNSET
    """Title of the session; null where it has none."""


@dataclass(slots=True, kw_only=True)
class SkillMigration:
    """A skill to migrate."""

    name: str


@dataclass(slots=True, kw_only=True)
class SubagentMigration:
    """A subagent to migrate."""

    name: str


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "ExternalAgentConfigMigrationItemType": ("enum", True),
    "ExternalAgentDetectedConnectorSource": ("enum", True),
    "ExternalAgentImportedConnectorSource": ("enum", True),
    "CommandMigration": (
        "object",
        ("name", "name", "required", "string"),
    ),
    "ExternalAgentConfigDetectParams": (
        "object",
        ("cwds", "cwds", "unset", ("nullable", ("array", "string"))),
        ("includeHome", "include_home", "optional", "boolean"),
        ("maxSessionAgeDays", "max_session_age_days", "unset", ("nullable", "u32")),
        ("maxSessions", "max_sessions", "unset", ("nullable", "u32")),
        ("migrationSource", "migration_source", "unset", ("nullable", "string")),
        ("source", "source", "unset", ("nullable", "string")),
    ),
    "ExternalAgentConfigDetectResponse": (
        "object",
        ("connectors", "connectors", "optional", ("array", ("ref", "external_agent_config", "ExternalAgentDetectedConnectorCandidate"))),
        ("items", "items", "required", ("array", ("ref", "external_agent_config", "ExternalAgentConfigMigrationItem"))),
    ),
    "ExternalAgentConfigImportCompletedNotification": (
        "object",
        ("importId", "import_id", "required", "string"),
        ("itemTypeResults", "item_type_results", "required", ("array", ("ref", "external_agent_config", "ExternalAgentConfigImportTypeResult"))),
    ),
    "ExternalAgentConfigImportHistoriesReadResponse": (
        "object",
        ("connectors", "connectors", "required", ("array", ("ref", "external_agent_config", "ExternalAgentImportedConnectorCandidate"))),
        ("data", "data", "required", ("array", ("ref", "external_agent_config", "ExternalAgentConfigImportHistory"))),
    ),
    "ExternalAgentConfigImportHistory": (
        "object",
        ("completedAtMs", "completed_at_ms", "required", "i64"),
        ("failures", "failures", "required", ("array", ("ref", "external_agent_config", "ExternalAgentConfigImportItemTypeFailure"))),
        ("importId", "import_id", "required", "string"),
        ("providerId", "provider_id", "unset", ("nullable", "string")),
        ("successes", "successes", "required", ("array", ("ref", "external_agent_config", "ExternalAgentConfigImportItemTypeSuccess"))),
    ),
    "ExternalAgentConfigImportHistoryRecordParams": (
        "object",
        ("itemTypeResults", "item_type_results", "required", ("array", ("ref", "external_agent_config", "ExternalAgentConfigImportHistoryRecordTypeResultParams"))),
        ("providerId", "provider_id", "required", "string"),
    ),
    "ExternalAgentConfigImportHistoryRecordResponse": (
        "object",
        ("importId", "import_id", "required", "string"),
    ),
    "ExternalAgentConfigImportHistoryRecordSuccessParams": (
        "object",
        ("cwd", "cwd", "unset", ("nullable", "string")),
        ("itemType", "item_type", "required", ("ref", "external_agent_config", "ExternalAgentConfigMigrationItemType")),
        ("source", "source", "unset", ("nullable", "string")),
        ("target", "target", "unset", ("nullable", "string")),
        ("title", "title", "unset", ("nullable", "string")),
    ),
    "ExternalAgentConfigImportHistoryRecordTypeResultParams": (
        "object",
        ("failures", "failures", "required", ("array", ("ref", "external_agent_config", "ExternalAgentConfigImportItemTypeFailure"))),
        ("itemType", "item_type", "required", ("ref", "external_agent_config", "ExternalAgentConfigMigrationItemType")),
        ("successes", "successes", "required", ("array", ("ref", "external_agent_config", "ExternalAgentConfigImportHistoryRecordSuccessParams"))),
    ),
    "ExternalAgentConfigImportItemTypeFailure": (
        "object",
        ("cwd", "cwd", "unset", ("nullable", "string")),
        ("errorType", "error_type", "unset", ("nullable", "string")),
        ("failureStage", "failure_stage", "required", "string"),
        ("itemType", "item_type", "required", ("ref", "external_agent_config", "ExternalAgentConfigMigrationItemType")),
        ("message", "message", "required", "string"),
        ("source", "source", "unset", ("nullable", "string")),
        ("subErrorType", "sub_error_type", "unset", ("nullable", "string")),
    ),
    "ExternalAgentConfigImportItemTypeSuccess": (
        "object",
        ("cwd", "cwd", "unset", ("nullable", "string")),
        ("itemType", "item_type", "required", ("ref", "external_agent_config", "ExternalAgentConfigMigrationItemType")),
        ("source", "source", "unset", ("nullable", "string")),
        ("target", "target", "unset", ("nullable", "string")),
        ("title", "title", "unset", ("nullable", "string")),
    ),
    "ExternalAgentConfigImportParams": (
        "object",
        ("migrationItems", "migration_items", "required", ("array", ("ref", "external_agent_config", "ExternalAgentConfigMigrationItem"))),
        ("migrationSource", "migration_source", "unset", ("nullable", "string")),
        ("providerId", "provider_id", "unset", ("nullable", "string")),
        ("source", "source", "unset", ("nullable", "string")),
    ),
    "ExternalAgentConfigImportProgressNotification": (
        "object",
        ("importId", "import_id", "required", "string"),
        ("itemTypeResults", "item_type_results", "required", ("array", ("ref", "external_agent_config", "ExternalAgentConfigImportTypeResult"))),
    ),
    "ExternalAgentConfigImportResponse": (
        "object",
        ("importId", "import_id", "required", "string"),
    ),
    "ExternalAgentConfigImportTypeResult": (
        "object",
        ("failures", "failures", "required", ("array", ("ref", "external_agent_config", "ExternalAgentConfigImportItemTypeFailure"))),
        ("itemType", "item_type", "required", ("ref", "external_agent_config", "ExternalAgentConfigMigrationItemType")),
        ("successes", "successes", "required", ("array", ("ref", "external_agent_config", "ExternalAgentConfigImportItemTypeSuccess"))),
    ),
    "ExternalAgentConfigMigrationItem": (
        "object",
        ("cwd", "cwd", "unset", ("nullable", "string")),
        ("description", "description", "required", "string"),
        ("details", "details", "unset", ("nullable", ("ref", "external_agent_config", "MigrationDetails"))),
        ("itemType", "item_type", "required", ("ref", "external_agent_config", "ExternalAgentConfigMigrationItemType")),
    ),
    "ExternalAgentDetectedConnectorCandidate": (
        "object",
        ("name", "name", "required", "string"),
        ("sessionCount", "session_count", "required", "u32"),
        ("source", "source", "required", ("ref", "external_agent_config", "ExternalAgentDetectedConnectorSource")),
    ),
    "ExternalAgentImportedConnectorCandidate": (
        "object",
        ("name", "name", "required", "string"),
        ("sessionCount", "session_count", "required", "u32"),
        ("source", "source", "required", ("ref", "external_agent_config", "ExternalAgentImportedConnectorSource")),
    ),
    "HookMigration": (
        "object",
        ("name", "name", "required", "string"),
    ),
    "McpServerMigration": (
        "object",
        ("name", "name", "required", "string"),
    ),
    "MigrationDetails": (
        "object",
        ("commands", "commands", "optional", ("array", ("ref", "external_agent_config", "CommandMigration"))),
        ("hooks", "hooks", "optional", ("array", ("ref", "external_agent_config", "HookMigration"))),
        ("mcpServers", "mcp_servers", "optional", ("array", ("ref", "external_agent_config", "McpServerMigration"))),
        ("memory", "memory", "optional", ("array", "string")),
        ("plugins", "plugins", "optional", ("array", ("ref", "external_agent_config", "PluginsMigration"))),
        ("sessions", "sessions", "optional", ("array", ("ref", "external_agent_config", "SessionMigration"))),
        ("skills", "skills", "optional", ("array", ("ref", "external_agent_config", "SkillMigration"))),
        ("subagents", "subagents", "optional", ("array", ("ref", "external_agent_config", "SubagentMigration"))),
    ),
    "PluginsMigration": (
        "object",
        ("marketplaceName", "marketplace_name", "required", "string"),
        ("pluginNames", "plugin_names", "required", ("array", "string")),
    ),
    "SessionMigration": (
        "object",
        ("cwd", "cwd", "required", "string"),
        ("path", "path", "required", "string"),
        ("title", "title", "unset", ("nullable", "string")),
    ),
    "SkillMigration": (
        "object",
        ("name", "name", "required", "string"),
    ),
    "SubagentMigration": (
        "object",
        ("name", "name", "required", "string"),
    ),
}
