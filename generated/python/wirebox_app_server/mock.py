# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ._values import UNSET, UnsetType


@dataclass(slots=True, kw_only=True)
class MockExperimentalMethodParams:
    """A text to give back."""

    value: str | None | UnsetType = UNSET
    """The text."""


@dataclass(slots=True, kw_only=True)
class MockExperimentalMethodResponse:
    """The text given."""

    echoed: str | None | UnsetType = UNSET
    """The text, or null where none was given."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "MockExperimentalMethodParams": (
        "object",
        ("value", "value", "unset", ("nullable", "string")),
    ),
    "MockExperimentalMethodResponse": (
        "object",
        ("echoed", "echoed", "unset", ("nullable", "string")),
    ),
}
