# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ._values import UNSET, UnsetType

if TYPE_CHECKING:
    from .shared import ModeKind, ReasoningEffort


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


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "CollaborationModeListParams": ("object",),
    "CollaborationModeListResponse": (
        "object",
        ("data", "data", "required", ("array", ("ref", "collaboration_mode", "CollaborationModeMask"))),
    ),
    "CollaborationModeMask": (
        "object",
        ("mode", "mode", "unset", ("nullable", ("ref", "shared", "ModeKind"))),
        ("model", "model", "unset", ("nullable", "string")),
        ("name", "name", "required", "string"),
        ("reasoning_effort", "reasoning_effort", "unset", ("nullable", ("ref", "shared", "ReasoningEffort"))),
    ),
}
