# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ._values import UNSET, UnsetType


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
class InitializeCapabilities:
    """What the client opts in to. Everything absent is off."""

    experimental_api: bool | None = None
    """Allows experimental methods, fields and variants on this connection. Absent means
    `False`.
    """

    explicit_gateway_oauth: bool | None = None
    """The client runs the gateway sign-in itself, by `account/gatewayOAuth/*`. Holds for
    the whole server; later connections cannot take it back.
    """

    extensions: dict[str, Any] | None | UnsetType = UNSET
    """Capabilities of extensions, by the name of the extension."""

    mcp_server_openai_form_elicitation: bool | None = None
    """The client can show the forms that MCP servers ask for. Deprecated: Declare
    `openai/form` in `extensions`.
    """

    opt_out_notification_methods: list[str] | None | UnsetType = UNSET
    """Notifications that shall not be sent on this connection, by exact method name.
    Unknown names are ignored.
    """

    request_attestation: bool | None = None
    """The client answers `attestation/generate`. Absent means `False`."""

    required_human_approval: bool | None = None
    """The client puts approvals of the kind `humanCommand` to a person, each anew. Needs
    `experimentalApi`.
    """


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


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "ClientInfo": (
        "object",
        ("name", "name", "required", "string"),
        ("title", "title", "unset", ("nullable", "string")),
        ("version", "version", "required", "string"),
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
}
