# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ._values import UNSET, UnsetType


@dataclass(slots=True, kw_only=True)
class DeprecationNoticeNotification:
    """Something in use is deprecated."""

    details: str | None | UnsetType = UNSET
    """More about it, such as what to use instead; null where there is nothing to add."""

    summary: str
    """What is deprecated, in one line to show."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "DeprecationNoticeNotification": (
        "object",
        ("details", "details", "unset", ("nullable", "string")),
        ("summary", "summary", "required", "string"),
    ),
}
