# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, TypeAlias

from ._values import UNSET, OpenEnum, UnsetType


class EnvironmentStatusKind(OpenEnum):
    """Whether an environment can be used at the moment: it is `ready`, not connected so
    far (`pending`), `disconnected` by a failure that later use may overcome, or
    `unknown` to the server.
    """

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
    """Bearer token for the exec server, also for connecting again; absent or null: none is
    sent. Needs TLS or a loopback address. A secret.
    """

    connect_timeout_ms: int | None | UnsetType = UNSET
    """How long connecting may take, in milliseconds; absent or null: the default of the
    server.
    """

    environment_id: str
    """Id under which the environment is known from now on, chosen by the client."""

    exec_server_url: str
    """Address of the exec server that runs commands in the environment."""

    skills: EnvironmentSkillsParams | None | UnsetType = UNSET
    """Skills that the environment has to provide, which is checked before the model is
    asked; absent or null: none.
    """

    websocket_request_id: str | None | UnsetType = UNSET
    """Value of the header `X-Request-ID` for connecting, also again; absent or null: none
    is sent. Needs TLS or a loopback address.
    """


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
    """Its working directory as a `file:` URI; null where it names none."""

    shell: EnvironmentShellInfo
    """The shell that commands run in."""


@dataclass(slots=True, kw_only=True)
class EnvironmentShellInfo:
    """The shell that an environment runs commands in."""

    name: str
    """Name of the shell, such as `bash`, `sh`, `zsh`, `cmd` or `powershell`."""

    path: str
    """Path or command name of the shell, as the environment spells it."""


@dataclass(slots=True, kw_only=True)
class EnvironmentSkillsParams:
    """What is asked of an environment in the way of skills."""

    required: list[str] | None | UnsetType = UNSET
    """Names of the skills, exactly as in the catalogue; absent or null: none."""


@dataclass(slots=True, kw_only=True)
class EnvironmentStatusParams:
    """Which environment to look at."""

    environment_id: str


@dataclass(slots=True, kw_only=True)
class EnvironmentStatusResponse:
    """Whether an environment can be used at the moment."""

    error: str | None | UnsetType = UNSET
    """What went wrong, with `disconnected` and `unknown`; absent or null otherwise."""

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
