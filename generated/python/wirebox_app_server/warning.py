# Generated from the protocol model by `wirebox generate`. Do not edit.
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ._values import UNSET, UnsetType


@dataclass(slots=True, kw_only=True)
class WarningNotification:
    """Something is not as it should be, but work goes on."""

    message: str
    """One message for a person."""

    thread_id: str | None | UnsetType = UNSET
    """Id of the thread concerned; null where it is not about a thread."""


# How the types above look on the wire; read by `_codec`.
_SHAPES: dict[str, Any] = {
    "WarningNotification": (
        "object",
        ("message", "message", "required", "string"),
        ("threadId", "thread_id", "unset", ("nullable", "string")),
    ),
}
