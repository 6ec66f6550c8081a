# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, TypeAlias

from ._values import UNSET, OpenEnum, UnsetType


class EnvironmentStatusKind(OpenEnum):
    """Whether an environment can be used at the moment."""

    READY = "ready"
    PENDING = "pending"
    DISCONNECTED = "disconnected"
    UNKNOWN = "unknown"

    @property
    def known(self) -> EnvironmentStatusKind:
        """This value where this version knows it, else `EnvironmentStatusKind.UNKNOWN`."""
        return self if self.is_known else EnvironmentStatusKind.UNKNOWN


@dataclass(slots=True, kw_only=True)
class EnvironmentAddParams:
    """Which environment to add, and how to reach it."""

    auth_bearer_token: str | None | UnsetType = _field(default=UNSET, repr=False)
    """Bearer token for the exec server; absent or null: none is sent. A secret."""

    connect_timeout_ms: int | None | UnsetType = UNSET
    """How long connecting may take, in milliseconds; absent or null: the default of the
    server.
    """

    environment_id: str
    """Id under which the environment is known from now on, chosen by the client."""

    exec_server_url: str
    """Address of the exec server that runs commands in the environment."""

    skills: EnvironmentSkillsParams | None | UnsetType = UNSET
    """What is asked of the environment in the way of skills; absent or null: nothing."""

    websocket_request_id: str | None | UnsetType = UNSET
    """Request id for the WebSocket connection to the exec server, if it shall have one."""


@dataclass(slots=True, kw_only=True)
class EnvironmentAddResponse:
    """The environment was added."""


@dataclass(slots=True, kw_only=True)
class EnvironmentInfoParams:
    """Which environment to describe."""

    environment_id: str


@dataclass(slots=True, kw_only=True)
class EnvironmentInfoResponse:
    """What an environment is like inside."""

    cwd: PathUri | None | UnsetType = UNSET
    """Its working directory; null where it names none."""

    shell: EnvironmentShellInfo
    """The shell that commands run in."""


@dataclass(slots=True, kw_only=True)
class EnvironmentShellInfo:
    """The shell that an environment runs commands in."""

    name: str

    path: str
    """Path of the shell, inside the environment."""


@dataclass(slots=True, kw_only=True)
class EnvironmentSkillsParams:
    """What is asked of an environment in the way of skills."""

    required: list[str] | None | UnsetType = UNSET
    """The skills that are required; absent or null where none are named."""


@dataclass(slots=True, kw_only=True)
class EnvironmentStatusParams:
    """Which environment to look at."""

    environment_id: str


@dataclass(slots=True, kw_only=True)
class EnvironmentStatusResponse:
    """Whether an environment can be used at the moment."""

    error: str | None | UnsetType = UNSET
    """What went wrong; null where nothing did."""

    status: EnvironmentStatusKind
    """State of the connection to the environment."""


PathUri: TypeAlias = str
"""A path written as a URI, so that it can also name a place in another environment."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "EnvironmentStatusKind": ("enum", True),
    "EnvironmentAddParams": (
        "object",
        ("authBearerToken", "auth_bearer_token", "unset", ("nullable", "string")),
        ("connectTimeoutMs", "connect_timeout_ms", "unset", ("nullable", "u64")),
        ("environmentId", "environment_id", "required", "string"),
        ("execServerUrl", "exec_server_url", "required", "string"),
        ("skills", "skills", "unset", ("nullable", ("ref", "environment", "EnvironmentSkillsParams"))),
        ("websocketRequestId", "websocket_request_id", "unset", ("nullable", "string")),
    ),
    "EnvironmentAddResponse": ("object",),
    "EnvironmentInfoParams": (
        "object",
        ("environmentId", "environment_id", "required", "string"),
    ),
    "EnvironmentInfoResponse": (
        "object",
        ("cwd", "cwd", "unset", ("nullable", ("ref", "environment", "PathUri"))),
        ("shell", "shell", "required", ("ref", "environment", "EnvironmentShellInfo")),
    ),
    "EnvironmentShellInfo": (
        "object",
        ("name", "name", "required", "string"),
        ("path", "path", "required", "string"),
    ),
    "EnvironmentSkillsParams": (
        "object",
        ("required", "required", "unset", ("nullable", ("array", "string"))),
    ),
    "EnvironmentStatusParams": (
        "object",
        ("environmentId", "environment_id", "required", "string"),
    ),
    "EnvironmentStatusResponse": (
        "object",
        ("error", "error", "unset", ("nullable", "string")),
        ("status", "status", "required", ("ref", "environment", "EnvironmentStatusKind")),
    ),
    "PathUri": "string",
}
