# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any

from ._values import UNSET, ClosedEnum, OpenEnum, UnsetType


class RemoteControlClientsListOrder(ClosedEnum):
    """Which way round clients are listed."""

    ASC = "asc"
    DESC = "desc"


class RemoteControlConnectionStatus(OpenEnum):
    """Whether the server can be driven from elsewhere."""

    DISABLED = "disabled"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    ERRORED = "errored"


@dataclass(slots=True, kw_only=True)
class RemoteControlClient:
    """A client that may drive the server from elsewhere."""

    app_version: str | None | UnsetType = UNSET
    """Version of the client program."""

    client_id: str
    """Id of the client, as taken by `remoteControl/client/revoke`."""

    device_model: str | None | UnsetType = UNSET
    """Model of the device it runs on."""

    device_type: str | None | UnsetType = UNSET
    """Kind of device it runs on."""

    display_name: str | None | UnsetType = UNSET
    """Name for people."""

    last_seen_at: int | None | UnsetType = UNSET
    """When it was last heard of, in seconds since the epoch; null where this is not known."""

    os_version: str | None | UnsetType = UNSET
    """Version of the operating system."""

    platform: str | None | UnsetType = UNSET
    """Platform it runs on."""


@dataclass(slots=True, kw_only=True)
class RemoteControlClientsListParams:
    """Asks for a page of the clients that are paired with an environment."""

    cursor: str | None | UnsetType = UNSET
    """Pass the `nextCursor` of the page before; absent or null: the first page."""

    environment_id: str
    """The environment registered at the relay."""

    limit: int | None | UnsetType = UNSET
    """Most entries on the page; absent or null: the server decides."""

    order: RemoteControlClientsListOrder | None | UnsetType = UNSET
    """Which way round to list them; absent or null: the server decides."""


@dataclass(slots=True, kw_only=True)
class RemoteControlClientsListResponse:
    """A page of the paired clients."""

    data: list[RemoteControlClient]
    """The clients of this page."""

    next_cursor: str | None | UnsetType = UNSET
    """Null on the last page."""


@dataclass(slots=True, kw_only=True)
class RemoteControlClientsRevokeParams:
    """Which client to shut out."""

    client_id: str
    """Id of the client, as given by `remoteControl/client/list`."""

    environment_id: str
    """The environment registered at the relay."""


@dataclass(slots=True, kw_only=True)
class RemoteControlClientsRevokeResponse:
    """Nothing: the client is shut out."""


@dataclass(slots=True, kw_only=True)
class RemoteControlDisableParams:
    """How to switch remote control off."""

    ephemeral: bool | None = None
    """True switches it off for the running server only; else the choice is stored."""


@dataclass(slots=True, kw_only=True)
class RemoteControlDisableResponse:
    """State of remote control after it was switched off."""

    environment_id: str | None | UnsetType = UNSET
    """The environment registered at the relay."""

    installation_id: str
    """A UUID that names this installation, kept in its state directory."""

    server_name: str
    """Host name of the machine."""

    status: RemoteControlConnectionStatus


@dataclass(slots=True, kw_only=True)
class RemoteControlEnableParams:
    """How to switch remote control on."""

    ephemeral: bool | None = None
    """True switches it on for the running server only; else the choice is stored."""


@dataclass(slots=True, kw_only=True)
class RemoteControlEnableResponse:
    """State of remote control after it was switched on. The connection may still be under
    way.
    """

    environment_id: str | None | UnsetType = UNSET
    """The environment registered at the relay."""

    installation_id: str
    """A UUID that names this installation, kept in its state directory."""

    server_name: str
    """Host name of the machine."""

    status: RemoteControlConnectionStatus


@dataclass(slots=True, kw_only=True)
class RemoteControlPairingStartParams:
    """How to pair with a client."""

    manual_code: bool | None = None
    """Whether a code that a person can type is wanted as well."""


@dataclass(slots=True, kw_only=True)
class RemoteControlPairingStartResponse:
    """What a client needs in order to be paired."""

    environment_id: str
    """The environment registered at the relay."""

    expires_at: int
    """When the codes stop working, in seconds since the epoch."""

    manual_pairing_code: str | None | UnsetType = _field(default=UNSET, repr=False)
    """Code for a person to type; null where none was asked for. A secret."""

    pairing_code: str = _field(repr=False)
    """Code to hand to the client. A secret."""


@dataclass(slots=True, kw_only=True)
class RemoteControlPairingStatusParams:
    """Which pairing to look at, by exactly one of its codes."""

    manual_pairing_code: str | None | UnsetType = _field(default=UNSET, repr=False)
    """The code for typing, as given by `remoteControl/pairing/start`. A secret."""

    pairing_code: str | None | UnsetType = _field(default=UNSET, repr=False)
    """The code for the client, as given by `remoteControl/pairing/start`. A secret."""


@dataclass(slots=True, kw_only=True)
class RemoteControlPairingStatusResponse:
    """How far a pairing has come."""

    claimed: bool
    """Whether a client has used the code."""


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


@dataclass(slots=True, kw_only=True)
class RemoteControlStatusReadResponse:
    """State of remote control at present."""

    environment_id: str | None | UnsetType = UNSET
    """The environment registered at the relay."""

    installation_id: str
    """A UUID that names this installation, kept in its state directory."""

    server_name: str
    """Host name of the machine."""

    status: RemoteControlConnectionStatus


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "RemoteControlClientsListOrder": ("enum", False),
    "RemoteControlConnectionStatus": ("enum", True),
    "RemoteControlClient": (
        "object",
        ("appVersion", "app_version", "unset", ("nullable", "string")),
        ("clientId", "client_id", "required", "string"),
        ("deviceModel", "device_model", "unset", ("nullable", "string")),
        ("deviceType", "device_type", "unset", ("nullable", "string")),
        ("displayName", "display_name", "unset", ("nullable", "string")),
        ("lastSeenAt", "last_seen_at", "unset", ("nullable", "i64")),
        ("osVersion", "os_version", "unset", ("nullable", "string")),
        ("platform", "platform", "unset", ("nullable", "string")),
    ),
    "RemoteControlClientsListParams": (
        "object",
        ("cursor", "cursor", "unset", ("nullable", "string")),
        ("environmentId", "environment_id", "required", "string"),
        ("limit", "limit", "unset", ("nullable", "u32")),
        ("order", "order", "unset", ("nullable", ("ref", "remote_control", "RemoteControlClientsListOrder"))),
    ),
    "RemoteControlClientsListResponse": (
        "object",
        ("data", "data", "required", ("array", ("ref", "remote_control", "RemoteControlClient"))),
        ("nextCursor", "next_cursor", "unset", ("nullable", "string")),
    ),
    "RemoteControlClientsRevokeParams": (
        "object",
        ("clientId", "client_id", "required", "string"),
        ("environmentId", "environment_id", "required", "string"),
    ),
    "RemoteControlClientsRevokeResponse": ("object",),
    "RemoteControlDisableParams": (
        "object",
        ("ephemeral", "ephemeral", "optional", "boolean"),
    ),
    "RemoteControlDisableResponse": (
        "object",
        ("environmentId", "environment_id", "unset", ("nullable", "string")),
        ("installationId", "installation_id", "required", "string"),
        ("serverName", "server_name", "required", "string"),
        ("status", "status", "required", ("ref", "remote_control", "RemoteControlConnectionStatus")),
    ),
    "RemoteControlEnableParams": (
        "object",
        ("ephemeral", "ephemeral", "optional", "boolean"),
    ),
    "RemoteControlEnableResponse": (
        "object",
        ("environmentId", "environment_id", "unset", ("nullable", "string")),
        ("installationId", "installation_id", "required", "string"),
        ("serverName", "server_name", "required", "string"),
        ("status", "status", "required", ("ref", "remote_control", "RemoteControlConnectionStatus")),
    ),
    "RemoteControlPairingStartParams": (
        "object",
        ("manualCode", "manual_code", "optional", "boolean"),
    ),
    "RemoteControlPairingStartResponse": (
        "object",
        ("environmentId", "environment_id", "required", "string"),
        ("expiresAt", "expires_at", "required", "i64"),
        ("manualPairingCode", "manual_pairing_code", "unset", ("nullable", "string")),
        ("pairingCode", "pairing_code", "required", "string"),
    ),
    "RemoteControlPairingStatusParams": (
        "object",
        ("manualPairingCode", "manual_pairing_code", "unset", ("nullable", "string")),
        ("pairingCode", "pairing_code", "unset", ("nullable", "string")),
    ),
    "RemoteControlPairingStatusResponse": (
        "object",
        ("claimed", "claimed", "required", "boolean"),
    ),
    "RemoteControlStatusChangedNotification": (
        "object",
        ("environmentId", "environment_id", "unset", ("nullable", "string")),
        ("installationId", "installation_id", "required", "string"),
        ("serverName", "server_name", "required", "string"),
        ("status", "status", "required", ("ref", "remote_control", "RemoteControlConnectionStatus")),
    ),
    "RemoteControlStatusReadResponse": (
        "object",
        ("environmentId", "environment_id", "unset", ("nullable", "string")),
        ("installationId", "installation_id", "required", "string"),
        ("serverName", "server_name", "required", "string"),
        ("status", "status", "required", ("ref", "remote_control", "RemoteControlConnectionStatus")),
    ),
}
