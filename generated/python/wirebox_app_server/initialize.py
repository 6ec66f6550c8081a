# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ._values import UNSET, OpenEnum, UnsetType


class RemoteControlConnectionStatus(OpenEnum):
    """Whether the server can be driven from elsewhere."""

    DISABLED = "disabled"
    """Remote control is off."""
    CONNECTING = "connecting"
    """The server is looking for its relay."""
    CONNECTED = "connected"
    """The server can be driven from elsewhere."""
    ERRORED = "errored"
    """The relay could not be reached."""


@dataclass(slots=True, kw_only=True)
class ClientInfo:
    """The program at the other end, as it wants to be known."""

    name: str
    """Machine-readable name. It becomes the originator of upstream requests, so it must be
    a valid HTTP header value.
    """

    title: str | None | UnsetType = UNSET
    """Name for people. Not used by the server."""

    version: str
    """Version of the client, in any form."""


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
class InitializeCapabilities:
    """What the client opts in to. Everything absent is off."""

    experimental_api: bool | None = None
    """Allows experimental methods, fields and variants on this connection. Absent means
    `False`.
    """

    explicit_gateway_oauth: bool | None = None
    """The client runs the gateway sign-in itself, by `account/gatewayOAuth/*`."""

    extensions: dict[str, Any] | None | UnsetType = UNSET
    """Capabilities of extensions, by the name of the extension."""

    mcp_server_openai_form_elicitation: bool | None = None
    """The client can show the forms that MCP servers ask for."""

    opt_out_notification_methods: list[str] | None | UnsetType = UNSET
    """Notifications that shall not be sent on this connection, by exact method name.
    Unknown names are ignored.
    """

    request_attestation: bool | None = None
    """The client answers `attestation/generate`. Absent means `False`."""

    required_human_approval: bool | None = None
    """The client promises that approvals it grants were given by a person."""


@dataclass(slots=True, kw_only=True)
class InitializeParams:
    """Opens a connection."""

    capabilities: InitializeCapabilities | None | UnsetType = UNSET
    """Null and absent mean the defaults."""

    client_info: ClientInfo
    """Who is calling."""


@dataclass(slots=True, kw_only=True)
class InitializeResponse:
    """Who is answering."""

    user_agent: str
    """What the server sends upstream as its User-Agent: originator, a slash, the protocol
    version, the platform, the client.
    """

    codex_home: str | None = None
    """Absolute path of the server's state directory. Since 0.115.0."""

    platform_family: str | None = None
    """`unix` or `windows`. Since 0.115.0."""

    platform_os: str | None = None
    """Operating system: `linux`, `macos`, `windows` or another. Since 0.115.0."""


@dataclass(slots=True, kw_only=True)
class RemoteControlStatusChangedNotification:
    """State of remote control, sent once after the handshake and again at every change."""

    environment_id: str | None | UnsetType = UNSET
    """The environment registered at the relay."""

    installation_id: str
    """A UUID that names this installation, kept in its state directory."""

    server_name: str
    """Host name of the machine."""

    status: RemoteControlConnectionStatus
    """The state."""


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


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "RemoteControlConnectionStatus": ("enum", True),
    "ClientInfo": (
        "object",
        ("name", "name", "required", "string"),
        ("title", "title", "unset", ("nullable", "string")),
        ("version", "version", "required", "string"),
    ),
    "ConfigWarningNotification": (
        "object",
        ("details", "details", "unset", ("nullable", "string")),
        ("path", "path", "unset", ("nullable", "string")),
        ("range", "range", "unset", ("nullable", ("ref", "initialize", "TextRange"))),
        ("summary", "summary", "required", "string"),
    ),
    "InitializeCapabilities": (
        "object",
        ("experimentalApi", "experimental_api", "optional", "boolean"),
        ("explicitGatewayOauth", "explicit_gateway_oauth", "optional", "boolean"),
        ("extensions", "extensions", "unset", ("nullable", ("map", "json"))),
        ("mcpServerOpenaiFormElicitation", "mcp_server_openai_form_elicitation", "optional", "boolean"),
        ("optOutNotificationMethods", "opt_out_notification_methods", "unset", ("nullable", ("array", "string"))),
        ("requestAttestation", "request_attestation", "optional", "boolean"),
        ("requiredHumanApproval", "required_human_approval", "optional", "boolean"),
    ),
    "InitializeParams": (
        "object",
        ("capabilities", "capabilities", "unset", ("nullable", ("ref", "initialize", "InitializeCapabilities"))),
        ("clientInfo", "client_info", "required", ("ref", "initialize", "ClientInfo")),
    ),
    "InitializeResponse": (
        "object",
        ("userAgent", "user_agent", "required", "string"),
        ("codexHome", "codex_home", "optional", "string"),
        ("platformFamily", "platform_family", "optional", "string"),
        ("platformOs", "platform_os", "optional", "string"),
    ),
    "RemoteControlStatusChangedNotification": (
        "object",
        ("environmentId", "environment_id", "unset", ("nullable", "string")),
        ("installationId", "installation_id", "required", "string"),
        ("serverName", "server_name", "required", "string"),
        ("status", "status", "required", ("ref", "initialize", "RemoteControlConnectionStatus")),
    ),
    "TextPosition": (
        "object",
        ("column", "column", "required", "u64"),
        ("line", "line", "required", "u64"),
    ),
    "TextRange": (
        "object",
        ("end", "end", "required", ("ref", "initialize", "TextPosition")),
        ("start", "start", "required", ("ref", "initialize", "TextPosition")),
    ),
}
