# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ._values import UNSET, OpenEnum, UnsetType

if TYPE_CHECKING:
    from .path import AbsolutePathBuf


class WindowsSandboxReadiness(OpenEnum):
    """Whether the Windows sandbox can be used: `ready`, not set up (`notConfigured`), or
    in need of an update (`updateRequired`).
    """

    READY = "ready"
    NOT_CONFIGURED = "notConfigured"
    UPDATE_REQUIRED = "updateRequired"


class WindowsSandboxSetupMode(OpenEnum):
    """Whether the Windows sandbox is set up with the rights of an administrator
    (`elevated`) or without (`unelevated`).
    """

    ELEVATED = "elevated"
    UNELEVATED = "unelevated"


@dataclass(slots=True, kw_only=True)
class WindowsSandboxReadinessResponse:
    """Whether the Windows sandbox can be used."""

    status: WindowsSandboxReadiness
    """The state of the sandbox."""


@dataclass(slots=True, kw_only=True)
class WindowsSandboxSetupCompletedNotification:
    """How setting up the Windows sandbox ended."""

    error: str | None | UnsetType = UNSET
    """Why it failed; null where it succeeded."""

    mode: WindowsSandboxSetupMode
    """The mode that was asked for."""

    success: bool
    """Whether the sandbox is set up now."""


@dataclass(slots=True, kw_only=True)
class WindowsSandboxSetupStartParams:
    """How to set up the Windows sandbox."""

    cwd: AbsolutePathBuf | None | UnsetType = UNSET
    """Directory to set it up for; absent or null: left to the server."""

    mode: WindowsSandboxSetupMode
    """With or without the rights of an administrator."""


@dataclass(slots=True, kw_only=True)
class WindowsSandboxSetupStartResponse:
    """Whether setting up has begun."""

    started: bool
    """True where `windowsSandbox/setupCompleted` will follow."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "WindowsSandboxReadiness": ("enum", True),
    "WindowsSandboxSetupMode": ("enum", True),
    "WindowsSandboxReadinessResponse": (
        "object",
        ("status", "status", "required", ("ref", "windows_sandbox", "WindowsSandboxReadiness")),
    ),
    "WindowsSandboxSetupCompletedNotification": (
        "object",
        ("error", "error", "unset", ("nullable", "string")),
        ("mode", "mode", "required", ("ref", "windows_sandbox", "WindowsSandboxSetupMode")),
        ("success", "success", "required", "boolean"),
    ),
    "WindowsSandboxSetupStartParams": (
        "object",
        ("cwd", "cwd", "unset", ("nullable", ("ref", "path", "AbsolutePathBuf"))),
        ("mode", "mode", "required", ("ref", "windows_sandbox", "WindowsSandboxSetupMode")),
    ),
    "WindowsSandboxSetupStartResponse": (
        "object",
        ("started", "started", "required", "boolean"),
    ),
}
