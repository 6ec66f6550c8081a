# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ._values import UNSET, OpenEnum, UnsetType

if TYPE_CHECKING:
    from .model import ReasoningEffort


class ModeKind(OpenEnum):
    """How agent and person work together: on a plan first (`plan`) or straight on the task
    (`default`).
    """

    PLAN = "plan"
    DEFAULT = "default"


@dataclass(slots=True, kw_only=True)
class CollaborationMode:
    """How agent and person work together, with the settings for it."""

    mode: ModeKind
    """Kind of the mode."""

    settings: Settings
    """Settings that apply in the mode."""


@dataclass(slots=True, kw_only=True)
class CollaborationModeListParams:
    """Asks for the collaboration modes; carries nothing."""


@dataclass(slots=True, kw_only=True)
class CollaborationModeListResponse:
    """The collaboration modes."""

    data: list[CollaborationModeMask]
    """The modes to choose from."""


@dataclass(slots=True, kw_only=True)
class CollaborationModeMask:
    """A collaboration mode to choose from, with the settings it changes; null leaves a
    setting as it is.
    """

    mode: ModeKind | None | UnsetType = UNSET
    """Kind of mode."""

    model: str | None | UnsetType = UNSET
    """Model that the mode uses."""

    name: str
    """Name of the mode for people."""

    reasoning_effort: ReasoningEffort | None | UnsetType = UNSET
    """Reasoning effort that the mode uses."""


@dataclass(slots=True, kw_only=True)
class Settings:
    """Settings that a collaboration mode brings."""

    developer_instructions: str | None | UnsetType = UNSET
    """Developer instructions for the mode; null where none are given."""

    model: str

    reasoning_effort: ReasoningEffort | None | UnsetType = UNSET
    """The effort of reasoning; null where the mode does not set it."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "ModeKind": ("enum", True),
    "CollaborationMode": (
        "object",
        ("mode", "mode", "required", ("ref", "collaboration_mode", "ModeKind")),
        ("settings", "settings", "required", ("ref", "collaboration_mode", "Settings")),
    ),
    "CollaborationModeListParams": ("object",),
    "CollaborationModeListResponse": (
        "object",
        ("data", "data", "required", ("array", ("ref", "collaboration_mode", "CollaborationModeMask"))),
    ),
    "CollaborationModeMask": (
        "object",
        ("mode", "mode", "unset", ("nullable", ("ref", "collaboration_mode", "ModeKind"))),
        ("model", "model", "unset", ("nullable", "string")),
        ("name", "name", "required", "string"),
        ("reasoning_effort", "reasoning_effort", "unset", ("nullable", ("ref", "model", "ReasoningEffort"))),
    ),
    "Settings": (
        "object",
        ("developer_instructions", "developer_instructions", "unset", ("nullable", "string")),
        ("model", "model", "required", "string"),
        ("reasoning_effort", "reasoning_effort", "unset", ("nullable", ("ref", "model", "ReasoningEffort"))),
    ),
}
